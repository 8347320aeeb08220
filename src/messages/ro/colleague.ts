/** Words of asking a colleague: the asker's two screens, why a code is refused, the mail. The colleague's are in `answer.ts`. */
import type { Catalogue } from "../catalogue.ts";

/** The tail of an id tells two apart and is short enough to read out. */
const tail = (id: string): string => `…${id.slice(-4)}`;

const SHARED = {
  newer: ({ version }: { readonly version: string }) =>
    `**Acest cod a fost creat de o versiune mai nouă a asistentului** (format ${version}). Deschideți-l cu acea versiune.`,
  truncated: () =>
    "**Lipsește sfârșitul codului.** A fost tăiat pe drum. Copiați-l în întregime, până la ultimul caracter, sau cereți-l din nou.",
  damaged: () =>
    "**Unele caractere ale codului s-au modificat pe drum.** Programele de e-mail fac uneori asta. Cereți-l din nou, ca text simplu sau într-un fișier.",
} as const;

export const colleague = {
  landing: {
    title: "Cereți ajutorul unui coleg",
    lead: "Dvs. aveți RustDesk, colegul are drepturi în Microsoft Entra. Niciunul nu are nevoie de parola celuilalt.",
    how: [
      "**Creați o cerere.** Ea indică consola și organizația și nu conține niciun secret.",
      "**Colegul o deschide,** creează o aplicație în Entra și primește un cod de răspuns.",
      "**Colegul vă trimite codul.** Numai browserul în care s-a creat cererea îl poate deschide, deci nimeni nu citește secretul pe drum.",
      "**Îl deschideți aici,** asistentul configurează RustDesk, iar o conectare reală confirmă rezultatul.",
    ],
    begin: "Creați o cerere",
    back: "Înapoi",
    hasReplyHow:
      "Când a venit un răspuns, alegeți cererea corespunzătoare. Vă conectați mai întâi la consolă, fiindcă secretul din răspuns merge direct acolo.",
    sent: "Cererile din acest browser",
    none: "În acest browser nu s-a creat încă nicio cerere. Un răspuns se deschide numai în browserul care a cerut.",
    looking: "Se caută cereri anterioare",
    openUntil: (until) => `deschisă până la ${until}`,
    states: { used: "Cu răspuns", expired: "Expirată" },
    expiredWhy:
      "Cheia ei a fost ștearsă, deci un răspuns la ea nu se mai poate deschide nicăieri. Creați o cerere nouă.",
    usedWhy: "Răspunsul ei a fost deschis. Un răspuns se deschide o singură dată.",
    otherConsole: (origin) =>
      `Este pentru \`${origin}\`, iar această pagină configurează altă consolă. Deschideți asistentul acolo, la adresa de unde ați cerut.`,
    reply: "A venit răspunsul",
    again: "Trimiteți din nou",
    forget: "Ștergeți",
    forgotten: (host) => `Cererea pentru ${host} a fost ștearsă`,
    forgetTitle: "Ștergeți această cerere?",
    forgetWhy: "Cheia ei se șterge. Un răspuns la ea nu va mai putea fi deschis niciodată.",
    forgetYes: "Ștergeți",
    forgetNo: "Păstrați",
    wasAsked: "Am primit o cerere",
  },
  ask: {
    title: "Trimiteți cererea colegului",
    lead: (until) =>
      `Cererea este pregătită. Nu conține nicio parolă și niciun secret și este deschisă până la ${until}.`,
    making: "Se creează o cheie pe care o poate folosi numai acest browser",
    send: "Trimiteți cererea",
    mail: "Copiați e-mailul",
    mailName: "E-mail",
    openMail: "Deschideți în programul de e-mail",
    pasteMail:
      "Programele de e-mail preiau numai texte scurte. Cererea este copiată și ea: lipiți-o acolo unde e-mailul spune *lipiți aici*.",
    link: "Link",
    noLink:
      "Nu există un link, fiindcă această pagină rulează pe computerul dvs. și nimeni altcineva nu o poate deschide. Textul spune același lucru: colegul îl lipește în orice copie a asistentului.",
    text: "Cererea ca text",
    textAside: "pentru chat sau când e-mailul modifică linkurile",
    textName: "Cerere",
    copyText: "Copiați cererea",
    script: "Cererea ca script",
    scriptAside: "colegul rulează o comandă și vă trimite ultimul ei rând",
    compare: "Comparați patru cuvinte",
    compareWhy:
      "Sunați-l pe coleg și citiți-i aceste cuvinte. Pe pagina lui trebuie să apară aceleași: atunci nimeni nu a modificat cererea pe drum.",
    arrives: "Când vine răspunsul",
    arrivesWhy:
      "Lipiți aici codul de răspuns sau tot e-mailul în care a venit. Puteți închide această pagină și reveni: *Cereți ajutorul unui coleg* de pe pagina de pornire păstrează cererea.",
    reply: "Cod de răspuns",
    open: "Deschideți răspunsul",
    opening: "Se deschide",
    another: "Am primit valorile pe altă cale",
    anotherAside: "ID-ul de client și secretul, prin telefon sau într-un manager de parole",
    save: "Salvați în RustDesk",
    notFound: "Aici nu există niciun cod de răspuns.",
    instead: "Alegeți altă cale",
  },
  replyProblems: {
    ...SHARED,
    "not-a-code": () =>
      "**Aici nu există niciun cod de răspuns.** Codul începe cu `esreply1.` și are circa 1.100 de caractere.",
    "other-kind": () =>
      "**Aceasta este o cerere, nu un răspuns.** Este ceea ce trimiteți dvs. Răspunsul colegului începe cu `esreply1.`",
    foreign: () =>
      "**Acest răspuns a fost creat pentru alt browser sau pentru o cerere ștearsă.** Deschideți-l în browserul care a cerut, la aceeași adresă a acestei pagini, sau trimiteți o cerere nouă.",
    used: ({ at }, show) =>
      `**Acest răspuns a mai fost deschis,** la ${show(at)}, iar un răspuns se deschide o singură dată. Dacă secretul nu a ajuns în RustDesk, trimiteți o cerere nouă: ce a creat colegul va fi regăsit.`,
    expired: ({ at }, show) =>
      `**Acest răspuns vine prea târziu.** Cererea lui a expirat la ${show(at)}, iar cheia ei a fost ștearsă. Trimiteți una nouă: ce a creat colegul va fi regăsit.`,
    tampered: () =>
      "**Nu folosiți acest răspuns.** Ce conține la vedere nu este ce s-a sigilat în interior: cineva l-a modificat sau a fost sigilat cu altă cheie. Sunați-l pe coleg.",
    "other-tenant": ({ got, asked }) =>
      `**Nu folosiți acest răspuns.** Indică altă organizație (${tail(got)}) decât cea pentru care ați cerut (${tail(asked)}). Cine controlează acea organizație s-ar putea conecta la RustDesk-ul dvs.`,
    "other-console": ({ asked }) =>
      `**Acest răspuns este pentru altă consolă.** Răspunde la cererea dvs. pentru \`${asked}\`. Deschideți-l acolo.`,
  },
  requestProblems: {
    ...SHARED,
    "not-a-code": () =>
      "**Aici nu există nicio cerere.** Cererea începe cu `esrequest1.`; copiați tot textul sau tot linkul.",
    "other-kind": () =>
      "**Acesta este un cod de răspuns, nu o cerere.** Trimiteți-l celui care v-a cerut: numai browserul lui îl poate deschide.",
    expired: ({ at }, show) =>
      `**Această cerere a expirat la ${show(at)}.** Un răspuns la ea nu ar mai putea fi deschis. Cereți una nouă.`,
  },
  mail: {
    pasteHere: "[lipiți aici]",
    subject: (host) => `Cerere: legarea RustDesk (${host}) de sistemul nostru de conectare Microsoft`,
    body: (facts) =>
      [
        "Ai putea înregistra o aplicație în Microsoft Entra? Durează cinci minute.",
        facts.isLink
          ? "Acest link arată setările exacte; nu conține nicio parolă:"
          : "Deschide Entra Setup pentru RustDesk, alege „Ați primit o cerere?” și lipește textul de mai jos. Nu conține nicio parolă:",
        facts.carried,
        "Aplicația cere numai numele și e-mailul. La final primești un cod de răspuns: trimite-mi-l, numai browserul meu îl poate deschide.",
        ...(facts.isGated ? ["Apoi pune-mă pe lista persoanelor care se pot conecta la aplicație."] : []),
        `Ca să știi sigur că cererea vine de la mine, compară aceste cuvinte cu mine prin telefon: ${facts.words}.`,
        `Cererea este pentru ${facts.organisation} și expiră la ${facts.until}.`,
      ].join("\n\n"),
  },
} satisfies Catalogue["colleague"];
