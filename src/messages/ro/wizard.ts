/** Words of the frame around the steps, and of what every screen uses. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count } = grammarOf("ro");

export const wizard = {
  steps: {
    address: "Adresa consolei",
    console: "Conectare la consolă",
    microsoft: "Microsoft Entra",
    who: "Cine se poate conecta",
    review: "Previzualizare",
    apply: "Aplicare",
    test: "Test",
    done: "Gata",
    health: "Verificare",
    secret: "Înlocuirea secretului",
    retire: "Eliminarea celui vechi",
    people: "Cine se poate conecta",
    remove: "Eliminarea legăturii",
  },
  progress: "Progres",
  stepOf: (now, all) => `Pasul ${now} din ${all}`,
  byHand: "manual",
  promiseBefore: (step) => `Nimic nu se modifică înainte să confirmați la pasul ${step}.`,
  promiseDuring: "Secretul ajunge de la Microsoft la RustDesk numai prin această filă.",
  promiseAfter: "Ceilalți furnizori și celelalte setări ale consolei rămân neschimbate.",
  back: "Înapoi",
  tryAgain: "Reîncercați",
  reloaded: "Pagina a fost reîncărcată",
  reloadedWhy:
    "Conectările se păstrează numai în memorie, deci sunt necesare din nou. Ce ați scris este încă aici, iar ce s-a modificat până acum va fi regăsit.",
  reloadedByHand:
    "Conectarea se păstrează numai în memorie, deci este necesară din nou. Apoi continuați de unde ați rămas.",
  lookAgain: "Reverificați",
  details: "Detalii",
  copyDetails: "Copiați detaliile pentru asistență",
  copied: "Copiat",
  copy: "Copiați",
  copiedName: (name) => `${name}: copiat`,
  copyRefused: (name) => `${name}: copierea nu a reușit. Selectați textul și copiați-l dvs.`,
  states: {
    checked: "Verificat",
    wrong: "Greșit",
    none: "Încă nu",
    na: "Neverificabil",
    run: "Se verifică",
  },
  world: {
    unchanged: "Nu s-a modificat nimic.",
    "partly changed": "Ce s-a făcut până acum rămâne și va fi regăsit.",
    unknown: "Nu se știe dacă ultimul pas a fost efectuat.",
  },
  waits: {
    copying: "Se așteaptă ca Microsoft să publice noua aplicație. De obicei, sub un minut",
    throttled: "Microsoft cere un ritm mai lent",
    unavailable: "Serviciul are o problemă temporară",
    concurrent: "Altcineva modifică directorul",
    offline: "Nu a venit niciun răspuns; se încearcă din nou",
    looking: "Se verifică de mai multe ori, ca nimic să nu fie creat de două ori",
    spreading:
      "Vechiul secret funcționează în continuare; cel nou are nevoie de timp ca să ajungă peste tot la Microsoft",
  },
  waitMore: (tries, seconds) =>
    `${count(tries, { one: "# încercare", few: "# încercări", other: "# de încercări" })}, următoarea peste ${seconds}`,
  sides: {
    entra: "Microsoft Entra",
    rustDesk: "RustDesk",
    both: "Ambele",
    notSignedIn: "Neconectat",
    byHand: "Manual",
    asked: "La un coleg",
    found: (domain) => `${domain}: găsit`,
    signedIn: (name) => `${name}: conectat`,
    changed: "Configurat",
    removed: "Eliminat",
    unchanged: "Încă nemodificat",
    proven: "Conectare reușită",
  },
  joint: {
    nothing: "Fără legătură",
    callback: "Callback cunoscut",
    both: "Ambele părți găsite",
    planned: (changes) =>
      count(changes, {
        one: "# modificare planificată",
        few: "# modificări planificate",
        other: "# de modificări planificate",
      }),
    nothingPlanned: "Nimic de modificat",
    running: "Se fac modificările",
    waiting: "Se așteaptă Microsoft",
    stopped: "Oprit",
    differs: (things) => count(things, { one: "# diferență", few: "# diferențe", other: "# de diferențe" }),
    healthy: "Totul este în regulă",
    undone: "Anulat",
    joined: "Legătură încă neconfirmată",
    consoleNext: "Urmează RustDesk, manual",
    proven: (time) => `Confirmat la ora ${time}`,
    label: (state) => `Legătura: ${state}`,
  },
  signedOutByReload:
    "Reîncărcarea paginii vă deconectează aici: sesiunile se păstrează numai în memorie. Datele introduse s-au păstrat.",
} satisfies Catalogue["wizard"];
