/** What a person is told when something goes wrong: what happened and why, then what to do. Facts are quoted, never matched on. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";
import { mishaps } from "./mishaps.ts";
import { consoleProblems } from "./problems-console.ts";
import { quoted } from "./quoted.ts";

const { count } = grammarOf("ro");
const inDays = (days: string): string =>
  count(Number(days), { one: "# zi", few: "# zile", other: "# de zile" });

export const problems = {
  ...mishaps,
  "still-there": {
    title: "O parte din legătură există încă",
    happened:
      "S-a eliminat tot, dar la recitire una dintre părți mai arată ceva: poate că Microsoft încă propagă modificarea sau cineva a pus-o la loc.",
    remedy: "Reverificați. Dacă situația persistă, eliminați manual ce a rămas.",
  },
  ...consoleProblems,
  "tenant-unknown": {
    title: "Microsoft nu cunoaște nicio organizație cu acest domeniu",
    happened: (facts) => `În acest cloud nu există niciun director pentru \`${facts.tenant ?? ""}\`.`,
    remedy: "Verificați ortografia, folosiți alt domeniu al organizației dvs. sau alegeți mai jos alt cloud.",
  },
  "discovery-unreachable": {
    title: "Serviciul de conectare Microsoft nu răspunde",
    happened: (facts) => `\`${facts.host ?? "Serviciul"}\` nu a putut fi contactat din acest browser.`,
    remedy:
      "Verificați conexiunea și dacă un proxy sau o extensie blochează această adresă, apoi reîncercați.",
  },
  "issuer-unexpected": {
    title: "Această organizație se află în alt cloud",
    happened: (facts) =>
      `Datele ei publice indică \`${facts.got ?? facts.reason ?? "altceva"}\`, iar acesta nu este cloudul ales aici.`,
    remedy: "Alegeți mai jos cloudul organizației dvs.",
  },
  "popup-blocked": {
    title: "Fereastra Microsoft a fost blocată",
    happened: "Browserul nu a permis acestei pagini să deschidă o fereastră.",
    remedy: "Permiteți ferestrele pop-up pentru această pagină, apoi deschideți din nou Microsoft.",
  },
  "popup-no-answer": {
    title: "Nu a venit niciun răspuns",
    happened: "Fereastra Microsoft a fost închisă sau a afișat o eroare care apare numai acolo.",
    remedy: "Deschideți-o din nou. Dacă Microsoft a afișat o eroare, numărul AADSTS arată ce lipsește.",
  },
  "sign-in-cancelled": {
    title: "Conectarea a fost oprită",
    happened: "Fereastra Microsoft a fost închisă sau permisiunea a fost refuzată.",
    remedy: "Deschideți-o din nou când sunteți gata sau alegeți altă cale.",
  },
  "admin-approval-needed": {
    title: "Microsoft cere ca un administrator să permită acest instrument",
    happened: "Contul dvs. nu poate acorda singur această permisiune.",
    remedy:
      "Folosiți un token din Azure CLI, care nu necesită aprobare pentru acest instrument, faceți modificările manual sau rugați un administrator să se conecteze aici.",
  },
  "wrong-tenant": {
    title: "Aceasta este altă organizație",
    happened: (facts) =>
      `V-ați conectat ca \`${facts.got ?? ""}\`. Acest server a fost configurat pentru **${facts.expected ?? "alt domeniu"}**.`,
    remedy: "Folosiți alt cont sau schimbați domeniul companiei.",
  },
  "wrong-account": {
    title: "Acesta este alt cont",
    happened: (facts) =>
      `Microsoft a răspuns pentru ${facts.got ? `\`${facts.got}\`` : "altă persoană"}; nu este contul așteptat aici.`,
    remedy: "Folosiți contul cu care ați început.",
  },
  "personal-account": {
    title: "Acesta este un cont Microsoft personal",
    happened:
      "Nu aparține niciunei organizații, deci nu există un director în care să se înregistreze o aplicație.",
    remedy: "Folosiți un cont de la locul de muncă.",
  },
  "sign-in-refused": {
    title: "Microsoft a refuzat conectarea",
    happened: (facts) =>
      `${facts.aadsts ? `AADSTS${facts.aadsts}` : "Microsoft nu a indicat niciun număr"}${quoted(facts.message)}.`,
    remedy:
      "Urmați textul Microsoft acolo unde spune mai mult decât poate spune această pagină, apoi reîncercați sau alegeți altă cale.",
  },
  "sign-in-unavailable": {
    title: "Serviciul de conectare Microsoft nu răspunde acum",
    happened: "Serviciul lui de tokenuri nu a dat un răspuns utilizabil.",
    remedy:
      "Așteptați un minut și reîncercați. MSAL repetă un refuz timp de până la 60 de secunde, fără să întrebe din nou.",
  },
  "assistant-not-registered": {
    title: "Microsoft nu cunoaște acest asistent",
    happened: (facts) =>
      `ID-ul de client al asistentului este necunoscut în această organizație sau URI-ul lui de redirecționare nu este înregistrat ca aplicație cu o singură pagină${facts.aadsts ? ` (AADSTS${facts.aadsts})` : ""}.`,
    remedy:
      "Verificați ID-ul de client și URI-ul de redirecționare sau folosiți în schimb un token din Azure CLI.",
  },
  "insecure-page": {
    title: "Această pagină nu este deschisă în siguranță",
    happened: "Browserele permit conectarea numai prin https sau pe localhost.",
    remedy: "Deschideți asistentul prin https sau porniți-l pe computerul dvs.",
  },
  "handover-insecure-page": {
    title: "Această pagină nu este deschisă în siguranță",
    happened: "Browserele sigilează și deschid coduri numai prin https sau pe localhost.",
    remedy: "Deschideți asistentul prin https sau porniți-l pe computerul dvs.",
  },
  "handover-no-storage": {
    title: "Acest browser nu păstrează date",
    happened:
      "Cheia care deschide răspunsul trebuie să rămână în acest browser până vine răspunsul. Aici nu poate fi păstrată: unele browsere refuză în ferestre private sau când datele site-urilor sunt blocate.",
    remedy:
      "Deschideți asistentul într-o fereastră normală sau permiteți-i să păstreze datele site-ului, apoi reîncercați.",
  },
  "graph-denied": {
    title: "Microsoft a refuzat această acțiune",
    happened: (facts) =>
      `Contul dvs. se poate conecta, dar nu poate face acest lucru${facts.call ? ` (\`${facts.call}\`)` : ""}: îi lipsește rolul **Cloud Application Administrator** sau **Application Administrator** ori rolul nu este încă activ.`,
    remedy:
      "Dacă ați primit rolul în ultimele 15 minute, așteptați și reîncercați. Altfel, faceți modificările manual, împreună cu un coleg care îl are.",
  },
  "consent-refused": {
    title: "Microsoft a refuzat consimțământul pentru toți",
    happened:
      "Este necesar rolul **Cloud Application Administrator**, **Application Administrator** sau **Privileged Role Administrator**, pe care acest cont nu îl are sau nu l-a activat. Fără consimțământ, Microsoft nu permite accesul nimănui de pe listă, deoarece o listă dezactivează consimțământul individual.",
    remedy:
      "Rugați pe cineva cu unul dintre aceste roluri să apese *[[grantShort]]* în portal, în **[[appRegistrations]] → [[apiPermissions]]**, apoi continuați de aici: consimțământul va fi găsit. Sau permiteți accesul tuturor; atunci fiecare persoană este întrebată o dată.",
  },
  "group-refused": {
    title: "Microsoft nu a acceptat grupul",
    happened: (facts) =>
      `Motivul obișnuit este planul organizației: grupurile necesită **Entra ID P1 sau P2**, persoanele nu${quoted(facts.message)}.`,
    remedy:
      "Scoateți grupul de pe listă și adăugați persoanele din el una câte una sau obțineți planul și continuați de aici.",
  },
  "graph-unreachable": {
    title: "Microsoft Graph nu răspunde",
    happened: "Solicitarea nu a primit un răspuns pe care această pagină să îl poată citi.",
    remedy: "Verificați conexiunea, apoi reverificați: ce s-a creat va fi regăsit.",
  },
  "graph-session-ended": {
    title: "Sunteți deconectat de la Microsoft",
    happened: "Tokenul a expirat sau s-a pierdut la reîncărcarea acestei pagini.",
    remedy: "Conectați-vă din nou la Microsoft. Nu se pierde nimic din ce ați introdus.",
  },
  "graph-step-up": {
    title: "Microsoft cere să vă conectați din nou",
    happened: "Organizația dvs. cere o conectare nouă sau un al doilea factor înainte de această modificare.",
    remedy: "Conectați-vă din nou la Microsoft, apoi reverificați.",
  },
  "secrets-forbidden": {
    title: "Organizația dvs. interzice secretele clientului",
    happened:
      "Le blochează o politică de gestionare a aplicațiilor. RustDesk Server Pro nu are un câmp pentru certificate, deci are nevoie de un secret.",
    remedy: "Cereți o excepție de la politică pentru această aplicație, apoi reverificați.",
  },
  "secret-lifetime-limited": {
    title: "Organizația dvs. permite numai secrete cu valabilitate mai scurtă",
    happened: (facts) =>
      `O politică de gestionare a aplicațiilor limitează valabilitatea unui secret${facts.longestInDays ? `: cel mult ${inDays(facts.longestInDays)}` : ""}.`,
    remedy: "Alegeți o valabilitate mai scurtă și vedeți din nou planul.",
  },
  "name-held-by-deleted-app": {
    title: "O aplicație ștearsă ocupă încă acest nume",
    happened:
      "O înregistrare de aplicație pentru această consolă a fost ștearsă cu mai puțin de 30 de zile în urmă, iar Entra îi păstrează numele în acest timp.",
    remedy:
      "Restaurați-o în portalul Entra, în *[[deletedApps]]*, sau ștergeți-o de acolo definitiv, apoi reverificați.",
  },
  "quota-exceeded": {
    title: "Cota dvs. din director este epuizată",
    happened: "Microsoft limitează câte obiecte poate crea o persoană, inclusiv cele șterse.",
    remedy:
      "Ștergeți definitiv aplicațiile de care nu mai aveți nevoie sau lăsați un administrator să facă modificările.",
  },
  "directory-conflict": {
    title: "Altcineva modifică directorul",
    happened: "Microsoft a refuzat de mai multe ori modificări venite în același timp cu altele.",
    remedy: "Așteptați un minut, apoi reverificați.",
  },
  "graph-refused": {
    title: "Microsoft a refuzat această solicitare",
    happened: (facts) =>
      `Răspunsul Microsoft a fost ${facts.graphCode ? `\`${facts.graphCode}\`` : "un refuz fără cod"}${quoted(facts.message)}.`,
    remedy: "Copiați detaliile pentru asistență. Manual, în portal, puteți afla mai multe.",
  },
  "secret-undelivered": {
    title: "Secretul este creat, dar RustDesk nu îl are încă",
    happened: "Este încă păstrat în această filă.",
    remedy: "Continuați: se predă același secret și nu se creează altul.",
  },
  "dry-check-differs": {
    title: "RustDesk ar cere altceva de la Microsoft",
    happened: "Adresa la care trimite utilizatorii diferă de plan, așa cum este marcat mai jos.",
    remedy: "Reverificați: noul plan arată ce trebuie modificat.",
  },
  "provider-not-offered": {
    title: "RustDesk nu oferă încă această conectare",
    happened: "Furnizorul este salvat, dar consola nu îl afișează utilizatorilor.",
    remedy: "Reverificați. Unele servere au nevoie de puțin timp sau de o repornire.",
  },
  "trial-failed": {
    title: "RustDesk nu a putut finaliza conectarea",
    happened: (facts) =>
      `A răspuns${quoted(facts.answer)}. Un secret mai nou de un minut poate fi încă necunoscut la Microsoft; atunci este suficient să așteptați.`,
    remedy: "Așteptați un minut și testați din nou. Nimic nu trebuie creat din nou.",
  },
  "trial-no-answer": {
    title: "Conectarea nu a primit niciun răspuns",
    happened:
      "RustDesk a așteptat trei minute. Dacă fereastra Microsoft a afișat o eroare, aceasta apare numai acolo.",
    remedy: "Testați din nou. Dacă Microsoft afișează un număr AADSTS, acesta arată ce lipsește.",
  },
  unexpected: {
    title: "S-a întâmplat ceva neașteptat",
    happened: "Asistentul nu este pregătit pentru această situație.",
    remedy: "Reverificați. Dacă problema persistă, copiați detaliile pentru asistență.",
  },
} satisfies Catalogue["problems"];
