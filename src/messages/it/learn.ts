/** Words for learning from one captured save where a Pro server keeps its settings. */
import type { Catalogue } from "../catalogue.ts";

export const learn = {
  title: "Mostrare un Submit all’assistente",
  aside: "per versioni che nessuno ha ancora descritto",
  why: "Da un solo salvataggio della pagina della console, l’assistente può imparare dove questa versione conserva le impostazioni. Per farlo non viene inviato nulla; ciò che ha imparato viene mostrato prima dell’uso.",
  steps: [
    "Aprire **Settings → OIDC** della console in un’altra scheda e, lì, gli strumenti di sviluppo (F12), scheda **Network**.",
    "Fare clic su **Submit** senza modificare nulla. Appare una richiesta con il metodo PUT o POST.",
    "Fare clic con il pulsante destro sulla richiesta, **Copy → Copy as cURL** (o *as fetch*, o una voce HAR), e incollarla qui. Va bene anche un profilo esportato.",
  ],
  field: "La richiesta copiata",
  fieldWhy:
    "Contiene segreti: viene letta in questa pagina, cancellata subito dal campo e non viene inviata da nessuna parte.",
  read: "Leggi",
  problems: {
    empty: () => "Incollare prima la richiesta copiata.",
    "too-long": ({ max }) => `Supera ${max / 1024} KiB: copiare solo quella richiesta, non l’intero log.`,
    "not-understood": () => "Non è cURL, né fetch, né HAR come li copiano gli strumenti di sviluppo.",
    "more-than-a-request": () =>
      "Contiene più di una richiesta: ci sono anche comandi o codice. Copiare di nuovo la richiesta e incollarla così com’è.",
    "several-requests": ({ count }) => `Contiene ${count} richieste. Copiare solo quella di Submit.`,
    "other-origin": ({ got, expected }) =>
      `Questa richiesta va a ${got}, non a ${expected}. Non è stato imparato nulla.`,
    "other-method": ({ method }) =>
      `${method} non salva nulla. Copiare la richiesta eseguita da Submit: PUT o POST.`,
    "other-path": ({ path }) => `${path} non è un percorso semplice sotto /api/, quindi non viene usato.`,
    "body-not-json": () => "Il corpo non è un oggetto JSON. Copiare la richiesta eseguita da Submit.",
    "no-provider": () =>
      "Non contiene alcun provider con ID client, segreto client e autorità emittente: forse è il salvataggio di un’altra pagina. Aggiungere una volta il provider nella console, oppure scegliere la richiesta di Settings → OIDC.",
    "not-a-profile": () =>
      "Questo profilo è stato modificato o danneggiato: qualche valore non è quello che deve essere.",
  },
  learnt: "Che cosa ha imparato",
  call: "Chiamata",
  list: "Elenco dei provider",
  whole: "l’intero corpo è un provider",
  keys: "Chiavi di un provider",
  callback: "Indirizzo di callback",
  noCallback: "non presente; la console lo ricava da altrove",
  headers: "Altre intestazioni",
  headersWhy:
    "La pagina della console ha inviato anche queste. L’assistente non ne invia nessuna, quindi il salvataggio potrebbe essere rifiutato.",
  captured: "Il corpo acquisito, con i segreti come punti",
  sends: "Che cosa verrebbe inviato, dopo una revisione",
  sendsWhy: "Tutto il resto del corpo torna così come viene letto.",
  use: "Usa questo per la console attuale",
  restart:
    "L’utilità di avvio lascia passare solo ciò per cui è stata avviata. Arrestarla, riavviarla con questo comando e incollare di nuovo qui:",
  copy: "Comando",
  export: [
    "Profilo",
    "Nomi delle chiavi e tipi di valori, nessun valore. Per un altro computer o per il progetto",
  ],
} satisfies Catalogue["learn"];
