/** Words of the two tests. */
import type { Catalogue } from "../catalogue.ts";

export const test = {
  title: "Provare l’accesso",
  titleDone: (name: string) => `Funziona: accesso eseguito da ${name}`,
  lead: "Due prove, dalla più debole alla più forte. Solo la seconda conferma il segreto, perché solo il server RustDesk può usarlo.",
  dry: "Controllo preliminare",
  dryPassed: "Superato, senza creare account",
  dryFailed: "Diverso dal piano",
  dryRunning: "Richiesta a RustDesk di avviare un accesso",
  value: "Valore",
  sends: "Che cosa invia RustDesk a Microsoft",
  sendsShort: "Invia",
  planned: "Come previsto",
  same: "Uguale",
  differs: "Diverso",
  expected: (value: string) => `Previsto: ${value}`,
  settings: {
    tenant: "Organizzazione",
    clientId: "ID applicazione",
    callbackUrl: "Indirizzo di callback",
  },
  real: "Accesso reale",
  realTitle: "Questa è una prova con un account reale",
  realWarning:
    "RustDesk creerà un account per la persona che accede, se non ne esiste uno, e questo può occupare un posto della licenza. La propria sessione nella console non viene toccata.",
  visible:
    "Il pulsante è già visibile agli utenti: la console non avvia un accesso con un provider disattivato.",
  open: "Apri la finestra di Microsoft",
  openAgain: "Riapri la finestra di Microsoft",
  asOther: "Prova con un’altra persona",
  waiting: "In attesa della finestra di Microsoft. Si interrompe da sé dopo tre minuti.",
  closed: "Ho chiuso la finestra",
  shows20: "Che cosa mostra la finestra di Microsoft?",
  shows20Why:
    "Non è ancora arrivata una risposta. Se l’accesso è ancora in corso, proseguire lì; questa pagina lo rileva automaticamente.",
  closedTitle: "La prova è stata interrotta",
  closedWhat:
    "Dalla finestra non è arrivata alcuna risposta. Se Microsoft ha mostrato un errore, il suo numero AADSTS dice che cosa manca.",
  passed: (seconds: string) => `Superato in ${seconds}`,
  shows: "come lo mostra RustDesk",
  userName: "Nome utente",
  email: "E-mail",
  none: "nessuna",
  rights: "Diritti",
  rightsUser: "Utente, non amministratore",
  rightsAdmin: "Amministratore",
  signedInAt: "Ora di accesso",
  answerFrom: "Risposta di",
  answerFromWhat: "RustDesk, dopo il proprio scambio",
  session: "Sessione di prova",
  sessionOut: "Già chiusa",
  sessionStays: "Impossibile chiuderla; termina da sé",
  names: "In RustDesk i nomi utente non possono essere cambiati in seguito.",
  turnOff: "Disattiva di nuovo",
  turnedOff:
    "Il pulsante è disattivato. Gli utenti non lo vedono; la voce e il suo segreto restano nella console.",
  turnOn: "Attiva",
  finish: "Termina",
  skip: "Continua senza la prova",
  cannot:
    "Questa pagina non può raggiungere la console, quindi la prova va fatta di persona: aprire la pagina di accesso della console in una finestra privata e accedere con Microsoft.",
} satisfies Catalogue["test"];
