/** Words of the page for the colleague who was asked: the request, the reply, and what to do when it was not expected. */
import type { Catalogue } from "../catalogue.ts";

export const answer = {
  pageTitle: "Richiesta di un collega",
  paste: {
    title: "Aprire una richiesta",
    lead: "Incollare la richiesta ricevuta: il collegamento, il testo o l’intero messaggio e-mail.",
    field: "Richiesta",
    open: "Apri la richiesta",
    opening: "Lettura in corso",
    back: "Indietro",
  },
  caption: "Richiesto da un collega",
  waiting: "In attesa di una risposta",
  eyebrow: (until: string) => `Richiesta, scadenza ${until}`,
  title: (host: string) => `Un collega chiede di collegare ${host} all’accesso dell’organizzazione`,
  lead: "Si tratta di registrare un’app in Entra. Bastano cinque minuti e non serve l’accesso a RustDesk.",
  destination: "I dati di accesso verranno inviati a",
  organisation: "Organizzazione",
  app: "Nome dell’app",
  lifetime: "Durata del suo segreto",
  checked: "trovata nei record pubblici di Microsoft",
  unchecked: "non verificata: i record pubblici di Microsoft non rispondono qui",
  looking: "Ricerca nei record pubblici di Microsoft",
  can: "Può",
  cannot: "Non può",
  cans: {
    read: "Leggere il nome e l’indirizzo e-mail di chi accede",
    signIn: {
      chosen: "Far entrare solo le persone e i gruppi del suo elenco",
      everyone: "Far entrare tutta l’organizzazione",
      "everyone-consented": "Far entrare tutta l’organizzazione, senza chiedere a ciascuno",
    },
    others: "Essere mostrata a persone di altre organizzazioni, che RustDesk poi rifiuta",
  },
  cannots: ["Leggere posta, file o la directory", "Agire quando nessuno sta accedendo"],
  words: "La richiesta è davvero del collega?",
  wordsWhy:
    "Una richiesta non dimostra chi l’ha inviata. Prima di iniziare, confrontare queste parole per telefono: devono essere le stesse da entrambe le parti.",
  ways: {
    how: "Come procedere?",
    scriptWhat:
      "Leggerlo prima, poi eseguirlo in **Azure Cloud Shell** o in PowerShell. Mostra il codice di risposta. Nessuna nostra app entra nell’organizzazione.",
    personWhat: "Poche operazioni brevi, ognuna con un disegno e i valori da copiare.",
  },
  includeMe: "Aggiungi me all’elenco di chi può accedere",
  includeMeWhy:
    "Altrimenti l’elenco è vuoto all’inizio. Le persone si aggiungono alla fine, nel portale di Entra.",
  ends: "Alla fine: un codice di risposta",
  endsWhy:
    "Va restituito per e-mail o in chat. È crittografato: può aprirlo solo il browser che ha creato questa richiesta.",
  unexpected: "Non me lo aspettavo",
  unexpectedTitle: "In tal caso, fermarsi qui",
  unexpectedWhy:
    "Nulla è stato modificato e nessuno viene a sapere che la richiesta è stata aperta. Chiedere a chi sembra averla inviata, per telefono o di persona, senza rispondere al messaggio. Se nessuno ha chiesto nulla, qualcuno vuole che gli accessi degli utenti vengano inviati all’indirizzo qui sopra: segnalare il messaggio come phishing.",
  cloudMissing: (cloud: string) =>
    `Questa copia dell’assistente non conosce il cloud di questa richiesta (${cloud}). Chiedere l’indirizzo di una copia che lo conosce, oppure i valori per altra via.`,
  otherOrganisation: {
    title: "Non rispondere a questa richiesta",
    why: (domain: string, found: string, named: string) =>
      `Dichiara di essere per ${domain}, ma indica un’altra organizzazione (…${named.slice(-4)} invece di …${found.slice(-4)}). Telefonare a chi sembra averla inviata.`,
  },
  reply: {
    title: "Restituire questo codice di risposta",
    lead: "L’app è stata creata. Il segreto nel codice è sigillato: può aprirlo solo il browser che lo ha chiesto, quindi vanno bene l’e-mail o la chat.",
    sealing: "Sigillatura del segreto",
    code: "Codice di risposta",
    copy: "Copia codice di risposta",
    mail: "Apri nel programma di posta",
    mailSubject: (host: string) => `Risposta: collegare RustDesk (${host}) al nostro accesso Microsoft`,
    mailBody: (code: string) =>
      `Ecco il codice di risposta. Va incollato dove è stata creata la richiesta, nello stesso browser:\n\n${code}`,
    keep: "Copiarlo prima di lasciare questa pagina: non viene archiviato e non può essere mostrato di nuovo.",
    list: "Aggiungere persone all’elenco",
    listWhy:
      "Solo le persone nell’elenco dell’app possono accedere. Aggiungere il collega e chiunque altro debba accedere.",
    listOpen: "Apri in Entra",
    another: "Comunicare i valori in altro modo",
    anotherAside: "quando non si può inviare un codice",
    anotherWhy:
      "Chi ha il segreto può agire come questa app. Usare un gestore di password o comunicarlo per telefono; non inviarlo per e-mail.",
    copySecret: "Copia il segreto client",
    lost: "Il segreto non è più in questa scheda",
    lostWhy:
      "Va perso quando la scheda viene ricaricata o chiusa, perché non viene mai archiviato. Riaprire la richiesta: l’app creata viene riconosciuta e mantenuta, e riceve un nuovo segreto.",
    lostAgain: "Riapri la richiesta",
    finish: "Disconnetti e termina",
    finishedTitle: "Terminato",
    finished: "La sessione qui è chiusa e il segreto è stato dimenticato. L’app resta in Entra.",
    values: {
      clientId: "ID applicazione (client)",
      tenantId: "ID directory (tenant)",
      secret: "Segreto client",
    },
    undo: (app: string) =>
      `Per annullare, eliminare **${app}** in *[[appRegistrations]]*, in Entra. È ripristinabile per 30 giorni.`,
  },
  script: {
    lead: "Leggerlo, eseguirlo dove si è già effettuato l’accesso a Microsoft e inviare l’ultima riga al collega. Nulla di nostro entra nell’organizzazione.",
    send: "2. Inviare l’ultima riga",
    sendWhy:
      "L’ultima riga inizia con `esreply1.` ed è il codice di risposta. Lo script mostra il segreto solo sigillato.",
    other: "Ha mostrato invece i valori",
    otherAside: "Terraform o Bicep",
    sent: "L’ho inviata",
  },
} satisfies Catalogue["answer"];
