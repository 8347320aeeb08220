/** Words of the frame around the steps, and of what every screen uses. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count } = grammarOf("it");

export const wizard = {
  steps: {
    address: "Indirizzo della console",
    console: "Accesso alla console",
    microsoft: "Microsoft Entra",
    who: "Chi può accedere",
    review: "Revisione",
    apply: "Esecuzione",
    test: "Prova",
    done: "Fine",
    health: "Verifica",
    secret: "Sostituzione del segreto",
    retire: "Rimozione del precedente",
    people: "Chi può accedere",
    remove: "Scollegamento",
  },
  progress: "Avanzamento",
  stepOf: (now: number, all: number) => `Passaggio ${now} di ${all}`,
  byHand: "manuale",
  promiseBefore: (step: number) => `Nulla viene modificato prima della conferma al passaggio ${step}.`,
  promiseDuring: "Il segreto passa da Microsoft a RustDesk solo attraverso questa scheda.",
  promiseAfter: "Gli altri provider e le altre impostazioni della console restano come sono.",
  back: "Indietro",
  tryAgain: "Riprova",
  reloaded: "La pagina è stata ricaricata",
  reloadedWhy:
    "Gli accessi restano solo in memoria, quindi vanno ripetuti. Ciò che è stato digitato è ancora qui e le modifiche già eseguite verranno riconosciute.",
  reloadedByHand:
    "L’accesso resta solo in memoria, quindi va ripetuto. Poi si riprende dal punto in cui si era.",
  lookAgain: "Ricontrolla",
  details: "Dettagli",
  copyDetails: "Copia i dettagli per il supporto",
  copied: "Copiato",
  copy: "Copia",
  copiedName: (name: string) => `Copiato: ${name}`,
  copyRefused: (name: string) => `Copia non riuscita: ${name}. Selezionare il testo e copiarlo manualmente.`,
  states: {
    checked: "Verificato",
    wrong: "Errato",
    none: "Da verificare",
    na: "Non verificabile",
    run: "Verifica in corso",
  },
  world: {
    unchanged: "Nulla è stato modificato.",
    "partly changed": "Ciò che è già stato eseguito resta e verrà riconosciuto.",
    unknown: "Non è noto se l’ultimo passaggio sia stato eseguito.",
  },
  waits: {
    copying: "In attesa che Microsoft pubblichi la nuova app. Di solito meno di un minuto",
    throttled: "Microsoft chiede di rallentare",
    unavailable: "Il servizio ha un problema momentaneo",
    concurrent: "Un’altra persona sta modificando la directory",
    offline: "Nessuna risposta; nuovo tentativo",
    looking: "Controllo ripetuto, in modo da non creare nulla due volte",
    spreading:
      "Il segreto precedente funziona ancora; si attende che il nuovo raggiunga tutti i sistemi Microsoft",
  },
  waitMore: (tries: number, seconds: string) =>
    `${count(tries, { one: "# tentativo", other: "# tentativi" })}, il prossimo tra ${seconds}`,
  sides: {
    entra: "Microsoft Entra",
    rustDesk: "RustDesk",
    both: "Entrambi",
    notSignedIn: "Nessun accesso",
    byHand: "Manuale",
    asked: "Di un collega",
    found: (domain: string) => `Trovato: ${domain}`,
    signedIn: (name: string) => `Accesso: ${name}`,
    changed: "Impostato",
    removed: "Rimosso",
    unchanged: "Non ancora modificato",
    proven: "Accesso riuscito",
  },
  joint: {
    nothing: "Non collegato",
    callback: "Callback noto",
    both: "Trovati entrambi i lati",
    planned: (changes: number) =>
      count(changes, { one: "# modifica prevista", other: "# modifiche previste" }),
    nothingPlanned: "Nulla da modificare",
    running: "Modifiche in corso",
    waiting: "In attesa di Microsoft",
    stopped: "Interrotto",
    differs: (things: number) => count(things, { one: "# differenza", other: "# differenze" }),
    healthy: "Tutto in ordine",
    undone: "Annullato",
    joined: "Collegato, non confermato",
    consoleNext: "Ora RustDesk, manualmente",
    proven: (time: string) => `Confermato: ${time}`,
    label: (state: string) => `Collegamento: ${state}`,
  },
  signedOutByReload:
    "Se la pagina viene ricaricata, le sessioni qui terminano: sono solo in memoria. I dati immessi ci sono ancora.",
} satisfies Catalogue["wizard"];
