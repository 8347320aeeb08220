/** Words of the last screen and of what it gives to keep. */
import type { Catalogue } from "../catalogue.ts";

export const done = {
  titles: {
    connect: [
      "Utilizatorii se conectează acum la RustDesk cu Microsoft",
      "Ambele părți sunt configurate, dar conectarea nu este încă confirmată",
    ],
    replaceSecret: ["Noul secret este folosit", "Noul secret este salvat, dar încă neconfirmat"],
    changeAddress: ["Noua adresă este folosită", "Noua adresă este salvată, dar încă neconfirmată"],
  },
  titleOff: "Ambele părți sunt configurate, butonul este dezactivat",
  lead: (time) => `Confirmat printr-o conectare reală la ora ${time}.`,
  leadUnproven: "Numai o conectare reală confirmă.",
  compared: "Ambele părți, comparate",
  planned: (now, all) => `${now} din ${all} conform planului`,
  result: "Rezultat",
  settings: {
    clientId: "ID aplicație",
    callbackUrl: "Callback",
    issuer: "Emitent",
    secret: "Secret",
    idTokens: "Tokenuri ID",
    provider: "Furnizor",
  },
  states: {
    match: "Corespunde",
    "as planned": "Conform planului",
    proven: "Confirmat",
    wrong: "Diferă",
    "cannot check": "Neverificabil",
  },
  startsWith: (hint) => `Începe cu \`${hint}\``,
  usedByTest: "Folosit la conectarea de test",
  visible: "Vizibil pentru utilizatori",
  secret: (days) => `Valabilitatea secretului: ${days}`,
  secretWhy: "Nici Microsoft, nici RustDesk nu vă vor aminti",
  secretLabel: (from, until) => `Secretul clientului, de la ${from} până la ${until}`,
  today: "azi",
  nobody: "nimeni nu se poate conecta",
  note: (until) =>
    `Notați **${until}** în calendar: din acea zi nimeni nu se mai poate conecta cu Microsoft până când secretul nu este înlocuit.`,
  secretUnknown: "Aici nu se știe când expiră secretul",
  secretLook: "Cine administrează Entra vede ziua în portal. Notați-o în calendar.",
  after: "Înainte să închideți această pagină",
  oldSecret: "Vechiul secret este eliminat",
  oldAddress: "Vechea adresă este eliminată",
  keepAdmin: (name) => `Păstrați administratorul local **${name}**`,
  keepAdminWhy: "Dacă vreodată conectarea cu Microsoft nu mai funcționează, este calea de acces.",
  clients: "Clienții desktop folosesc acest server API",
  others: "Adăugați celelalte persoane care se pot conecta",
  othersWhy: "Intră numai cine este pe listă. Adăugați persoane și grupuri în portalul Entra.",
  othersOpen: "Deschideți [[users]]",
  tell: "Ce să le spuneți utilizatorilor",
  tellText: (origin) =>
    `De acum vă puteți conecta la RustDesk cu contul de la locul de muncă. Deschideți RustDesk, alegeți Settings → Account → Log in și apăsați butonul Microsoft. Dacă nu există un astfel de buton, setați serverul API la ${origin} în Settings → Network.`,
  tellMoved: (origin) =>
    `RustDesk are o adresă nouă: setați serverul API la ${origin} în Settings → Network.`,
  tellCopy: "Text pentru utilizatori",
  record: "Păstrați o evidență",
  recordWhy: "Niciunul dintre fișiere nu conține secretul.",
  files: {
    summary: ["Rezumat", "Ce s-a modificat, de citit"],
    json: ["Rezumat pentru instrumente", "Același conținut, în format JSON"],
    calendar: ["Mementouri de calendar", "Cu 30 și cu 7 zile înainte de expirarea secretului"],
  },
  calendarTitle: (host) => `Conectarea RustDesk cu Microsoft: expiră secretul pentru ${host}`,
  calendarText: (host) =>
    `Din această zi nimeni nu se mai poate conecta la ${host} cu Microsoft până când secretul clientului nu este înlocuit. Deschideți asistentul: creează un secret nou și îl predă la RustDesk.`,
  file: {
    title: "Conectarea la RustDesk cu Microsoft Entra ID",
    console: "Consolă",
    organisation: "Organizație",
    secretEnds: "Secret valabil până la",
    made: "Modificat",
    proven: "Confirmat printr-o conectare reală",
    noSecret: "Acest fișier nu conține secretul clientului.",
  },
  checklist: {
    mail: [
      "E-mailul (SMTP) funcționează în RustDesk",
      "Cine are deja un cont RustDesk primește pe e-mail un cod atunci când contul este legat.",
    ],
    ldap: [
      "Aceleași persoane nu sunt și în LDAP",
      "RustDesk nu trimite niciodată codul la conturile care provin din LDAP.",
    ],
    twoFactor: [
      "Al doilea factor propriu al RustDesk este dezactivat pentru ele",
      "Intră în conflict cu conectarea cu Microsoft. Impuneți-l în Entra.",
    ],
    leaving: [
      "Când pleacă cineva",
      "Sesiunile RustDesk rămân active și după dezactivarea utilizatorului în Entra. Dezactivați contul și în RustDesk.",
    ],
  },
  finish: "Finalizați și deconectați-vă",
  finished: "Sunteți deconectat de pe ambele părți, iar secretul a fost șters de aici.",
  finishedTitle: "Finalizat",
  again: "Înapoi la început",
} satisfies Catalogue["done"];
