/** Words of the run, by the browser and by hand. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count } = grammarOf("ro");

export const apply = {
  title: "Se fac modificările",
  titleDone: "Modificările au fost făcute",
  titleStopped: "Oprit",
  titleFailed: (done, all) => `Pași efectuați: ${done} din ${all}`,
  lead: (done, all) => `Efectuate: ${done} din ${all}.`,
  untouched: "RustDesk nu este încă modificat, deci utilizatorii nu observă nimic.",
  untouchedFailed:
    "RustDesk **nu** a fost modificat; utilizatorii nu observă nimic. Ce s-a creat se păstrează și va fi regăsit.",
  unfinished:
    "RustDesk poate conține deja o parte din modificări, dar nu le pune la dispoziție; utilizatorii nu observă nimic. Dacă reluați, restul se finalizează.",
  touched: "Setările RustDesk au fost salvate.",
  leadDone: "Ambele părți au fost recitite și conțin ce s-a planificat.",
  leadConsole:
    "Valorile sunt pregătite pentru copiere. În RustDesk nu se salvează nimic până nu apăsați acolo pe Submit.",
  leadSaved: "Ce ați salvat manual nu se recitește aici; testul arată dacă funcționează.",
  secretHeld: "Păstrat în memorie, neafișat.",
  secretDone: "Predat la RustDesk fără a fi afișat; nu este stocat aici.",
  secretReveal: "Trebuie să îl văd",
  secretTitle: "Secretul clientului",
  secretWarning:
    "La închiderea casetei, secretul se șterge. Oricine îl are poate acționa ca această aplicație.",
  secretClose: "Închideți și ștergeți",
  log: "Jurnal de activitate",
  logSave: "Salvați ca fișier",
  logLines: (lines) =>
    count(lines, {
      one: "# rând, fără niciun secret",
      few: "# rânduri, fără niciun secret",
      other: "# de rânduri, fără niciun secret",
    }),
  stop: "Opriți după acest pas",
  stopping: "Se oprește după acest pas",
  stopWhy: "Oprirea nu lasă nimic făcut pe jumătate: la reluare se planifică numai ce lipsește.",
  lookingAgain: "Se verifică din nou",
  goOn: "Continuați de aici",
  keepWaiting: "Mai așteptați",
  keepTheirs: "Păstrați aceste modificări și continuați",
  differences: {
    title: "Ce s-a modificat în consolă după previzualizare",
    setting: "Setare",
    before: "În previzualizare",
    now: "Acum",
    none: "nu există",
  },
  goOnWhy: "Mai întâi se verifică din nou, ca nimic să nu fie creat de două ori.",
  signInConsole: "Conectați-vă din nou la consolă",
  signInMicrosoft: "Conectați-vă din nou la Microsoft",
  back: "Înapoi la previzualizare",
  reply: "Afișați codul de răspuns",
  leadForAsker:
    "Datele din Entra au fost recitite și sunt cele planificate. Acum valorile merg la solicitant.",
  leadForAskerFailed: "Ce s-a creat se păstrează și va fi regăsit. Nu s-a trimis nimic nimănui.",
  replyOpened: (domain, id) =>
    `Răspunsul este deschis. Este pentru **${domain}** (${id.slice(0, 4)}…), așa cum ați cerut.`,
  values: {
    name: "Numele aplicației",
    secretName: "Descrierea secretului",
    callback: "Adresa de callback",
    clientId: "ID client",
    secret: "Secretul clientului",
    issuer: "Emitent",
  },
  copySecret: "Copiați secretul clientului",
  noSecret:
    "Această filă nu mai păstrează secretul. Lipiți-l pe cel pe care îl aveți sau creați unul nou în portal: este afișat o singură dată.",
  clientId: "ID aplicație (client)",
  clientIdProblems: {
    empty: () => "Introduceți ID-ul de client al aplicației.",
    "secret-value": () =>
      "Acesta pare un secret al clientului. Locul lui este în câmpul pentru secret; aici se introduce [[clientId]].",
    "tenant-id": () =>
      "**Acesta este [[tenantId]].** Identifică organizația, nu aplicația. Copiați [[clientId]] de pe pagina [[overview]].",
    "not-a-guid": () =>
      "Un ID de client arată ca 11111111-2222-3333-4444-555555555555. Copiați [[clientId]] de pe pagina [[overview]].",
  },
  secret: "Secretul clientului, coloana *[[value]]*",
  secretProblems: {
    empty: "Lipiți secretul clientului din coloana [[value]].",
    "secret-id": "**Acesta este [[secretId]].** Copiați din coloana *[[value]]*, imediat în stânga.",
    masked:
      "**Aceasta este forma ascunsă.** Entra afișează [[value]] o singură dată. Creați un secret nou; pe acesta îl puteți șterge.",
    "odd-shape": "Nu arată ca un secret Entra obișnuit. Puteți continua totuși.",
  },
} satisfies Catalogue["apply"];
