/** Words of asking a colleague: the asker's two screens, why a code is refused, the mail. The colleague's are in `answer.ts`. */
import type { Catalogue } from "../catalogue.ts";

/** The tail of an id tells two apart and is short enough to read out. */
const tail = (id: string): string => `…${id.slice(-4)}`;

const SHARED = {
  newer: ({ version }: { readonly version: string }) =>
    `**Questo codice è stato creato da una versione più recente dell’assistente** (formato ${version}). Aprirlo con quella versione.`,
  truncated: () =>
    "**Manca la fine del codice.** È stato troncato lungo il percorso. Copiarlo per intero, fino all’ultimo carattere, o chiedere che venga inviato di nuovo.",
  damaged: () =>
    "**Alcuni caratteri di questo codice sono cambiati lungo il percorso.** A volte succede con i programmi di posta. Chiedere che venga inviato di nuovo, come testo normale o in un file.",
};

export const colleague = {
  landing: {
    title: "Chiedi a un collega",
    lead: "Chi chiede gestisce RustDesk, il collega ha i diritti in Microsoft Entra. Nessuno ha bisogno della password dell’altro.",
    how: [
      "**Si crea una richiesta.** Indica quale console e quale organizzazione, e non contiene segreti.",
      "**Il collega la apre,** crea un’app in Entra e ottiene un codice di risposta.",
      "**Il collega invia il codice.** Può aprirlo solo il browser che ha creato la richiesta, quindi nessuno legge il segreto lungo il percorso.",
      "**Lo si apre qui,** l’assistente configura RustDesk e un accesso reale ne dà conferma.",
    ],
    begin: "Crea una richiesta",
    back: "Indietro",
    hasReplyHow:
      "Quando arriva una risposta, selezionare la richiesta corrispondente. Prima si accede alla console, perché il segreto contenuto va direttamente lì.",
    sent: "Richieste di questo browser",
    none: "Questo browser non ha ancora creato richieste. Una risposta si apre solo nel browser che l’ha chiesta.",
    looking: "Ricerca di richieste precedenti",
    openUntil: (until: string) => `aperta, scadenza ${until}`,
    states: { used: "Con risposta", expired: "Scaduta" },
    expiredWhy:
      "La sua chiave è stata eliminata, quindi nessuna risposta può più essere aperta. Creare una nuova richiesta.",
    usedWhy: "La sua risposta è già stata aperta. Una risposta si apre una sola volta.",
    otherConsole: (origin: string) =>
      `È per \`${origin}\`, mentre questa pagina configura un’altra console. Aprire l’assistente all’indirizzo da cui è stata fatta la richiesta.`,
    reply: "La risposta è arrivata",
    again: "Invia di nuovo",
    forget: "Dimentica",
    forgotten: (host: string) => `La richiesta per ${host} è stata dimenticata`,
    forgetTitle: "Dimenticare questa richiesta?",
    forgetWhy: "La sua chiave viene eliminata. Una risposta non potrà mai più essere aperta.",
    forgetYes: "Dimentica",
    forgetNo: "Mantieni",
    wasAsked: "Ho ricevuto una richiesta",
  },
  ask: {
    title: "Inviare questo al collega",
    lead: (until: string) => `La richiesta è pronta. Non contiene password né segreti. Scadenza: ${until}.`,
    making: "Creazione di una chiave che solo questo browser può usare",
    send: "Inviare la richiesta",
    mail: "Copia l’e-mail",
    mailName: "E-mail",
    openMail: "Apri nel programma di posta",
    pasteMail:
      "I programmi di posta accettano solo testi brevi. Viene copiata anche la richiesta: incollarla dove l’e-mail dice *incollare qui*.",
    link: "Collegamento",
    noLink:
      "Non c’è un collegamento, perché questa pagina è in esecuzione sul proprio computer e nessun altro può aprirla. Il testo dice lo stesso: il collega lo incolla in qualsiasi copia dell’assistente.",
    text: "La richiesta come testo",
    textAside: "per la chat, o se la posta altera i collegamenti",
    textName: "Richiesta",
    copyText: "Copia la richiesta",
    script: "La richiesta come script",
    scriptAside: "il collega esegue un comando e restituisce l’ultima riga",
    compare: "Confrontare quattro parole",
    compareWhy:
      "Telefonare al collega e leggere queste parole. La sua pagina deve mostrare le stesse: così è certo che nessuno ha modificato la richiesta lungo il percorso.",
    arrives: "Quando arriva la risposta",
    arrivesWhy:
      "Incollare qui il codice di risposta o l’intera e-mail in cui è arrivato. Si può chiudere questa pagina e tornare: *Chiedi a un collega*, nella pagina iniziale, conserva la richiesta.",
    reply: "Codice di risposta",
    open: "Apri la risposta",
    opening: "Apertura in corso",
    another: "Ho ricevuto i valori in altro modo",
    anotherAside: "ID client e segreto, per telefono o in un gestore di password",
    save: "Salva in RustDesk",
    notFound: "Qui non c’è alcun codice di risposta.",
    instead: "Scegli un’altra strada",
  },
  replyProblems: {
    ...SHARED,
    "not-a-code": () =>
      "**Qui non c’è alcun codice di risposta.** Inizia con `esreply1.` ed è lungo circa 1100 caratteri.",
    "other-kind": () =>
      "**Questa è una richiesta, non una risposta.** È ciò che va inviato. La risposta del collega inizia con `esreply1.`",
    foreign: () =>
      "**Questa risposta è per un altro browser o per una richiesta cancellata.** Aprirla nel browser che l’ha chiesta, allo stesso indirizzo di questa pagina, oppure inviare una nuova richiesta.",
    used: ({ at }, show) =>
      `**Questa risposta è già stata aperta** (${show(at)}), e una risposta si apre una sola volta. Se il segreto non è arrivato a RustDesk, inviare una nuova richiesta: ciò che il collega ha creato viene riconosciuto.`,
    expired: ({ at }, show) =>
      `**Questa risposta è arrivata troppo tardi.** La richiesta è scaduta (${show(at)}) e la sua chiave è stata eliminata. Inviarne una nuova: ciò che il collega ha creato viene riconosciuto.`,
    tampered: () =>
      "**Non usare questa risposta.** Ciò che vi appare in chiaro non è ciò che è stato sigillato all’interno: qualcuno l’ha modificata o è stata sigillata con un’altra chiave. Telefonare al collega.",
    "other-tenant": ({ got, asked }) =>
      `**Non usare questa risposta.** Indica un’organizzazione (${tail(got)}) diversa da quella richiesta (${tail(asked)}). Chi controlla quell’organizzazione potrebbe accedere a RustDesk.`,
    "other-console": ({ asked }) =>
      `**Questa risposta è per un’altra console.** Risponde alla richiesta per \`${asked}\`. Aprirla lì.`,
  },
  requestProblems: {
    ...SHARED,
    "not-a-code": () =>
      "**Qui non c’è alcuna richiesta.** Inizia con `esrequest1.`; copiare l’intero testo o l’intero collegamento.",
    "other-kind": () =>
      "**Questo è un codice di risposta, non una richiesta.** Inviarlo a chi ha fatto la richiesta: può aprirlo solo il suo browser.",
    expired: ({ at }, show) =>
      `**Questa richiesta è scaduta (${show(at)}).** Una risposta non potrebbe più essere aperta. Chiederne una nuova.`,
  },
  mail: {
    pasteHere: "[incollare qui]",
    subject: (host: string) => `Richiesta: collegare RustDesk (${host}) al nostro accesso Microsoft`,
    body: (facts) =>
      [
        "Mi serve la registrazione di un’app in Microsoft Entra. Bastano cinque minuti.",
        facts.isLink
          ? "Questo collegamento mostra le impostazioni esatte; non contiene password:"
          : "Aprire Entra Setup per RustDesk, scegliere “È arrivata una richiesta?” e incollare questo. Non contiene password:",
        facts.carried,
        "L’app chiede solo nome e indirizzo e-mail. Alla fine appare un codice di risposta, da restituire a me: solo il mio browser può aprirlo.",
        ...(facts.isGated
          ? ["Poi occorre aggiungermi all’elenco dell’app, con le persone che possono accedere."]
          : []),
        `Per essere certi che questo messaggio viene da me, possiamo confrontare queste parole per telefono: ${facts.words}.`,
        `La richiesta è per ${facts.organisation}. Scadenza: ${facts.until}.`,
      ].join("\n\n"),
  },
} satisfies Catalogue["colleague"];
