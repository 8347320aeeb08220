/** Words of the review. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count } = grammarOf("it");

export const review = {
  title: "Revisione prima di ogni modifica",
  titleNothing: "Tutto è in ordine",
  lead: (added: number, changed: number, kept: number, removed: number) =>
    `${[
      added > 0 && count(added, { one: "# elemento nuovo", other: "# elementi nuovi" }),
      changed > 0 && count(changed, { one: "# modificato", other: "# modificati" }),
      removed > 0 && count(removed, { one: "# rimosso", other: "# rimossi" }),
      kept > 0 && count(kept, { one: "# invariato", other: "# invariati" }),
    ]
      .filter(Boolean)
      .join(", ")}.`,
  leadNothing:
    "I due lati contengono già quanto richiesto, quindi non c’è nulla da modificare. Una prova conferma che funziona.",
  plan: "Il piano",
  create: "creare",
  change: "modificare",
  keep: "mantenere",
  remove: "rimuovere",
  everythingElse: "Tutto il resto della directory rimane invariato",
  everythingElseConsole: "Tutte le altre impostazioni della console rimangono invariate",
  byHandSide: "manuale",
  colleagueSide: "un collega",
  askerSide: "il richiedente",
  askerRest: "Impostato da chi ha fatto la richiesta, con i valori che riceve",
  applyByColleague: "Crea la richiesta",
  permissions: "Autorizzazioni e motivo",
  permission: "Autorizzazione",
  why: "Motivo",
  grants: "Chi può concederla",
  appGroup: "La nuova app, ogni volta che qualcuno accede",
  sessionGroup: "Questo assistente, solo in questa scheda e solo finché resta aperta",
  permissionRows: {
    openid: "Riconoscere la stessa persona la volta successiva",
    "profile email": "Nome e indirizzo dell’account RustDesk",
    offline_access: "Il server RustDesk la chiede da sé; non è necessaria",
    "User.Read": "Mostrare chi ha eseguito l’accesso e aggiungerlo all’elenco",
    "Application.ReadWrite.All": "Creare l’app, il suo segreto e l’elenco di persone",
    "DelegatedPermissionGrant.ReadWrite.All": "Concedere il consenso per tutti",
  },
  grantPerson: "La persona, o un amministratore per tutti",
  grantAdmin: "Amministratore di applicazioni",
  requests: "Richieste esatte",
  requestCount: (requests: number) =>
    `${count(requests, { one: "# richiesta", other: "# richieste" })}; quelle di Graph inviate insieme, se possibile`,
  apply: "Esegui queste modifiche",
  applyByHand: "Mostra i passaggi",
  applyByScript: "Mostra lo script",
  test: "Prova l’accesso",
  time: "Richiede circa mezzo minuto",
  questions: {
    adoptTitle: "Una di queste è quella da usare?",
    adoptWhat:
      "Esiste già una registrazione dell’app come quella da creare, ma non è stata creata da questo assistente o è per un altro nome. Se la si adotta, il suo ID client e tutto il resto restano.",
    adoptBy: {
      uniqueName: "ha il nostro nome",
      tag: "è contrassegnata come creata per RustDesk",
      redirectUri: "contiene questo indirizzo di callback",
    },
    adopt: (name: string) => `Adotta ${name}`,
    adoptNot: "Creane una nuova a parte",
    unknownTitle: "La console indica un’app che questa organizzazione non ha",
    unknownWhat: (clientId: string) =>
      `RustDesk è impostato sull’ID client \`${clientId}\`, che non è in questa directory: l’app è stata eliminata o appartiene a un’altra organizzazione.`,
    unknownConsequence:
      "Con una nuova registrazione dell’app, Microsoft assegna a ogni persona un nuovo identificatore. Chi ha già eseguito l’accesso in passato può ricevere un secondo account RustDesk o dover collegare il proprio con un codice inviato per e-mail.",
    unknownYes: "Ho capito: sostituiscila con una nuova registrazione dell’app",
    unseenTitle: "La console è già collegata a un’app",
    unseenWhat: (clientId: string) =>
      `RustDesk è impostato sull’ID client \`${clientId}\`. Se il lato di Entra si esegue manualmente, questo assistente non può esaminare né correggere quell’app.`,
    unseenConsequence:
      "Se si fornisce un altro ID client, Microsoft assegna a ogni persona un nuovo identificatore. Chi ha già eseguito l’accesso in passato può ricevere un secondo account RustDesk o dover collegare il proprio con un codice inviato per e-mail. Con lo stesso ID client, per loro non cambia nulla.",
    unseenYes: "Ho capito: mostra i passaggi e sostituiscila se ne fornisco un’altra",
    unseenLook: "Accedi e mantieni l’app",
    twinTitle: "Una registrazione dell’app eliminata occupa ancora questo nome",
    twinWhat:
      "Entra riserva per 30 giorni il nome di un’app eliminata. Se ripristinata, mantiene l’ID client e tutti mantengono l’account RustDesk. Se invece se ne vuole una nuova, eliminare definitivamente questa in **[[appRegistrations]] → [[deletedApps]]**, poi ricontrollare.",
    twinRestore: "Ripristina e prosegui",
    notConnectedTitle: "Qui non è collegato nulla",
    notConnectedWhat:
      "Nessuno dei due lati contiene un collegamento di questa console a Microsoft Entra, quindi non c’è nulla da gestire.",
    notConnectedGo: "Collega ora",
    twinOpen: "Apri [[deletedApps]]",
    fullTitle: "In questa app non c’è spazio per un altro segreto",
    fullWhat: (max: number) =>
      `Le app aperte agli account personali contengono al massimo ${max} segreti. Eliminarne uno in **[[certificates]]**, nel portale, poi ricontrollare.`,
  },
} satisfies Catalogue["review"];
