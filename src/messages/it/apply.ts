/** Words of the run, by the browser and by hand. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count } = grammarOf("it");

export const apply = {
  title: "Modifiche in corso",
  titleDone: "Le modifiche sono state eseguite",
  titleStopped: "Interrotto",
  titleFailed: (done: number, all: number) => `Passaggi eseguiti: ${done} su ${all}`,
  lead: (done: number, all: number) => `Eseguiti ${done} su ${all}.`,
  untouched: "RustDesk non è ancora stato modificato: gli utenti non notano nulla.",
  untouchedFailed:
    "RustDesk **non** è stato modificato; gli utenti non notano nulla. Ciò che è stato creato resta e verrà riconosciuto.",
  unfinished:
    "RustDesk potrebbe già contenerne una parte, ma non la offre ancora agli utenti, che non notano nulla. Proseguendo, la configurazione viene completata.",
  touched: "Le impostazioni sono state salvate in RustDesk.",
  leadDone: "I due lati sono stati riletti e contengono quanto previsto.",
  leadConsole:
    "I valori sono pronti da copiare. In RustDesk nulla viene salvato finché non si fa clic su Submit.",
  leadSaved: "Ciò che è stato salvato manualmente qui non viene riletto; la prova mostra se funziona.",
  secretHeld: "Conservato in memoria, non mostrato.",
  secretDone: "Consegnato a RustDesk senza essere mostrato e non archiviato qui.",
  secretReveal: "Devo vederlo",
  secretTitle: "Segreto client",
  secretWarning:
    "Alla chiusura di questo riquadro viene cancellato. Chi lo possiede può agire come questa app.",
  secretClose: "Chiudi e cancella",
  log: "Log attività",
  logSave: "Salva in un file",
  logLines: (lines: number) =>
    count(lines, { one: "# riga, senza segreti", other: "# righe, senza segreti" }),
  stop: "Interrompi dopo questo passaggio",
  stopping: "Interruzione dopo questo passaggio",
  stopWhy:
    "Anche se si interrompe, nulla resta a metà: quando si prosegue, viene pianificato solo ciò che manca.",
  lookingAgain: "Nuovo controllo",
  goOn: "Prosegui da qui",
  keepWaiting: "Attendi ancora",
  keepTheirs: "Mantieni queste modifiche e prosegui",
  differences: {
    title: "Che cosa è cambiato nella console dopo la revisione",
    setting: "Impostazione",
    before: "Nella revisione",
    now: "Ora",
    none: "assente",
  },
  goOnWhy: "Prima viene eseguito un nuovo controllo, così nulla viene creato due volte.",
  signInConsole: "Accedi di nuovo alla console",
  signInMicrosoft: "Accedi di nuovo a Microsoft",
  back: "Torna alla revisione",
  reply: "Mostra codice di risposta",
  leadForAsker: "Entra è stato riletto e contiene quanto previsto. Ora i valori vanno a chi li ha chiesti.",
  leadForAskerFailed:
    "Ciò che è stato creato resta e verrà riconosciuto. Non è stato inviato nulla a nessuno.",
  replyOpened: (domain: string, id: string) =>
    `Risposta aperta. È per **${domain}** (${id.slice(0, 4)}…), come richiesto.`,
  values: {
    name: "Nome dell’app",
    secretName: "Descrizione del segreto",
    callback: "Indirizzo di callback",
    clientId: "ID client",
    secret: "Segreto client",
    issuer: "Autorità emittente",
  },
  copySecret: "Copia il segreto client",
  noSecret:
    "Il segreto non è più in questa scheda. Incollare quello di cui si dispone oppure crearne uno nuovo nel portale: viene mostrato una sola volta.",
  clientId: "ID applicazione (client)",
  clientIdProblems: {
    empty: () => "Immettere l’ID client dell’app.",
    "secret-value": () => "Questo sembra un segreto client. Va nel campo del segreto; qui va [[clientId]].",
    "tenant-id": () =>
      "**Questo corrisponde a [[tenantId]].** Identifica l’organizzazione, non l’app. Copiare [[clientId]] dalla pagina [[overview]].",
    "not-a-guid": () =>
      "Un ID client ha questo aspetto: 11111111-2222-3333-4444-555555555555. Copiare [[clientId]] dalla pagina [[overview]].",
  },
  secret: "Segreto client, colonna *[[value]]*",
  secretProblems: {
    empty: "Incollare il segreto client, dalla colonna [[value]].",
    "secret-id":
      "**Questo corrisponde a [[secretId]].** Copiare dalla colonna *[[value]]*, subito a sinistra.",
    masked:
      "**Questa è la forma nascosta.** Entra mostra la colonna [[value]] una sola volta. Creare un nuovo segreto; questo si può eliminare.",
    "odd-shape": "Non ha l’aspetto di un comune segreto di Entra. Si può continuare comunque.",
  },
} satisfies Catalogue["apply"];
