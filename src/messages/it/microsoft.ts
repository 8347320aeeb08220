/** Words of the Microsoft screen: organisation, ladder of ways, the assistant's own registration, pasted token. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { list } = grammarOf("it");

export const microsoft = {
  title: "Quale organizzazione, e come?",
  lead: "Prima a quale organizzazione appartengono gli utenti che accedono, poi come si eseguono le modifiche.",
  leadReads:
    "Prima a quale organizzazione appartengono gli utenti che accedono, poi come si legge Entra. Una verifica non modifica nulla.",
  domain: "Dominio aziendale",
  domainHint: "Un dominio dell’organizzazione in Microsoft 365, come contoso.com, oppure [[tenantId]].",
  tenantId: "ID directory (tenant)",
  cloud: "Cloud",
  looking: "Ricerca nei record pubblici di Microsoft",
  found: "Trovato nei record pubblici di Microsoft",
  assumed:
    "Non verificato: i record pubblici di Microsoft non sono raggiungibili da qui. L’autorità emittente si ricava da questo ID; l’accesso finale ne dà conferma.",
  byIdWhy:
    "Senza di essi è utilizzabile solo [[tenantId]], e le modifiche in Entra si eseguono manualmente, con uno script o tramite un collega. Il portale mostra l’ID nella pagina [[overview]] di Microsoft Entra ID.",
  clouds: {
    global: "Microsoft global",
    usGov: "US Government L4 (GCC High)",
    usGovDod: "US Government L5 (DoD)",
    china: "China (21Vianet)",
    sandbox: "Ambiente di prova",
  },
  otherClouds: "Altri cloud",
  cloudByHand: (name: string) => `${name}, con uno script o manualmente`,
  byHandWhy: (here: string) =>
    `Per questo cloud non sono disponibili l’accesso e il token: i criteri di sicurezza di questa pagina consentono solo ${here}. Chi pubblica l’assistente può aggiungere il cloud con \`--cloud\`; lo script e il portale funzionano comunque.`,
  record: {
    title: "Il record pubblico dell’organizzazione",
    why: (cloud: string) =>
      `Questa pagina non può interrogare direttamente ${cloud}. Aprire il record in una nuova scheda, copiare tutto ciò che mostra e incollarlo qui. È pubblico e non contiene segreti.`,
    first: "Immettere prima il dominio aziendale.",
    open: "Apri il record pubblico",
    field: "Che cosa mostra",
    problems: {
      missing: "Incollare il record pubblico, per identificare con certezza l’organizzazione.",
      unreadable: "Il record non è completo. Copiare tutto, dalla prima parentesi graffa all’ultima.",
      "other-cloud":
        "Questo record appartiene a un altro cloud. Scegliere qui sotto il cloud dell’organizzazione.",
      "other-tenant":
        "Questo è il record di un’altra organizzazione. Aprire quello qui sopra e copiarlo di nuovo.",
      issuer:
        "Questo record non identifica l’organizzazione tramite il suo ID. Aprire quello qui sopra e copiarlo di nuovo.",
    },
  },
  tenantProblems: {
    empty: () => "Immettere un dominio dell’organizzazione.",
    spaces: () => "Un dominio non contiene spazi.",
    reserved: ({ name }) =>
      `${name} è un indirizzo di accesso comune a tutti, non un’organizzazione. La sua autorità emittente contiene un segnaposto che RustDesk rifiuta. Immettere il dominio aziendale.`,
    "no-dot": ({ suggestion }) => `Un dominio contiene un punto. Forse si intendeva ${suggestion}?`,
    "not-a-domain": () => "Questo non è un dominio. Un dominio ha questo aspetto: contoso.com.",
  },
  how: "Come eseguire le modifiche in Entra",
  howReads: "Come leggere i dati in Entra",
  microsoft: "Accedi con Microsoft",
  microsoftWho: "Automatico, circa un minuto",
  microsoftWhat:
    "Come **Amministratore di applicazioni** o **Amministratore di applicazioni cloud**, oppure come membro, se l’organizzazione consente ai membri di registrare app.",
  asks: "La finestra di Microsoft chiederà l’autorizzazione per",
  asksWhat: {
    "User.Read": "mostrare chi ha eseguito l’accesso",
    "Application.Read.All": "leggere l’app, la scadenza dei suoi segreti e l’elenco di chi può usarla",
    "Application.ReadWrite.All": "creare un’app, il suo segreto e l’elenco di chi può usarla",
    "DelegatedPermissionGrant.ReadWrite.All":
      "concedere il consenso per tutti, in modo che all’accesso non venga chiesto a nessuno",
  },
  broader:
    "Il testo di Microsoft è più ampio di ciò che avviene qui. Ogni chiamata è elencata nella schermata Revisione. L’autorizzazione vale per questa sessione in questo browser; a noi non viene inviato nulla.",
  token: "Usa un token di Azure CLI",
  tokenWho: "Nessuna nostra app entra nell’organizzazione",
  tokenWhat:
    "Eseguire questo comando in Azure Cloud Shell o in qualsiasi terminale con Azure CLI, poi incollare l’output. Il token resta in questa scheda e scade entro circa un’ora.",
  tokenCommand: "Comando",
  tokenField: "Token",
  tokenHint: "L’intero output o solo il token. Non viene più mostrato né archiviato.",
  tokenProblems: {
    "not-a-token": () => "Questo non è un token. Incollare l’intero output del comando.",
    "wrong-resource": ({ got, expected }) =>
      `Questo token è per ${got}. Deve essere per ${expected}: eseguire il comando come mostrato, con --resource-type ms-graph.`,
    "wrong-tenant": ({ got }) =>
      `Questo token è di un’altra organizzazione (…${got.slice(-4)}). Eseguire di nuovo il comando con il tenant mostrato.`,
    expired: () => "Questo token è scaduto. Eseguire di nuovo il comando e incollare quello nuovo.",
    "app-only": () =>
      "Questo token appartiene a un’app, non a una persona. Accedere ad Azure CLI con il proprio account.",
    "missing-scope": ({ missing }) =>
      `In questo token manca: ${list(missing)}. Ottenerlo con Azure CLI come mostrato o scegliere un’altra strada.`,
  },
  script: "Esegui un comando",
  scriptWho: "Circa tre minuti",
  scriptWhat:
    "Il piano diventa uno script per **Azure Cloud Shell**, PowerShell, Terraform o Bicep. Lo si legge, lo si esegue dove si è già effettuato l’accesso e si incolla qui l’output. Nessuna nostra app entra nell’organizzazione.",
  person: "Manualmente nel portale di Entra",
  personWho: "Circa dieci minuti",
  personWhat:
    "Le modifiche si eseguono nel portale, personalmente o tramite un collega; ognuna è descritta, con i valori da copiare.",
  register: "Registra una volta questo assistente, poi accedi",
  registerWho: "Utile se si torna spesso o si gestiscono più organizzazioni",
  registerWhat:
    "Microsoft consente l’accesso solo da una pagina registrata. Registrarla una volta, come *applicazione a pagina singola* con questo URI di reindirizzamento, poi immettere qui il suo ID client.",
  registerUri: "URI di reindirizzamento",
  registerCommand: "Comando per Azure CLI",
  registerPortal:
    "Oppure nel portale: **[[appRegistrations]] → [[newRegistration]]**, scegliere **[[spa]] (SPA)**, incollare l’URI di reindirizzamento, fare clic su **[[register]]** e copiare *[[clientId]]*.",
  registerName: "Entra Setup for RustDesk",
  clientId: "ID client dell’assistente",
  clientIdProblems: {
    empty: () => "Immettere l’ID client della registrazione dell’assistente.",
    "secret-value": () =>
      "Questo sembra un segreto client, non un ID. L’assistente non richiede segreti; eliminarlo se altri lo hanno visto.",
    "tenant-id": () =>
      "**Questo corrisponde a [[tenantId]].** Identifica l’organizzazione, non l’app. Copiare [[clientId]] dalla pagina [[overview]].",
    "not-a-guid": () =>
      "Un ID client ha questo aspetto: 11111111-2222-3333-4444-555555555555. Copiare [[clientId]] dalla pagina [[overview]].",
  },
  continue: "Continua in Microsoft",
  continueToken: "Usa questo token",
  continueScript: "Continua con uno script",
  continuePerson: "Continua manualmente",
  continueColleague: "Continua e chiedi",
  colleague: "Chiedi a un collega",
  colleagueWho: "Due minuti, poi si attende",
  colleagueWhat:
    "Microsoft Entra è gestito da un’altra persona, che riceve una richiesta, crea l’app e restituisce un codice di risposta che solo questo browser può aprire. Qui non si modifica nulla in Entra.",
  waiting: "In attesa della finestra di Microsoft",
  waitingWhy: "Completare lì l’accesso; questa pagina lo rileva automaticamente.",
  closed: "Ho chiuso la finestra",
  otherAccount: "Usa un altro account",
  signedIn: (name: string) => `Accesso eseguito come ${name}`,
  next: "Continua",
  yours: "L’autorizzazione è personale",
  yoursWhy:
    "Vale per questa sessione in questo browser. Un amministratore può rimuoverla in seguito in *[[enterprise]]*.",
  role: "Dubbi sul proprio ruolo?",
  roleWhy:
    "Basta provare ad accedere. Se Microsoft rifiuta, nulla viene modificato e si può scegliere un’altra strada.",
} satisfies Catalogue["microsoft"];
