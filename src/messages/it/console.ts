/** Words of the console's sign-in. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count } = grammarOf("it");

export const console = {
  title: "Accedere alla console RustDesk",
  lead: "Come amministratore che accede con una password. Questa viene usata una sola volta e conservata solo in memoria; alla fine la sessione viene chiusa.",
  userName: "Nome utente",
  password: "Password",
  show: "Mostra password",
  hide: "Nascondi password",
  hint: "Se RustDesk chiede un codice generato da un’app o inviato per e-mail, lo si immette subito dopo.",
  missingUser: "Immettere il nome utente di un amministratore.",
  missingPassword: "Immettere la password.",
  signIn: "Accedi alla console",
  signingIn: "Accesso in corso",
  accepted: (host: string) => `${host}: password accettata`,
  other: "Usa un altro account",
  codeApp: "Codice dell’app di autenticazione",
  codeMail: "Codice dell’e-mail inviata da RustDesk",
  codeHint: "Sei cifre. Viene inviato appena si digita l’ultima.",
  codeMissing: "Immettere le sei cifre del codice.",
  verify: "Verifica codice",
  reading: "Lettura delle impostazioni di accesso",
  next: "Che cosa avviene dopo",
  nextLead: "Solo lettura. In questa schermata non viene salvato nulla in RustDesk.",
  readSettings: "Leggere le impostazioni di accesso",
  readSettingsWhy: "In modo che gli altri provider e tutte le altre impostazioni restino come sono",
  done: (name: string) => `Accesso eseguito come ${name}`,
  doneWhy: (providers: number) =>
    `${count(providers, { one: "# provider trovato", other: "# provider trovati" })}. Le altre impostazioni non vengono toccate.`,
  continue: "Continua",
  warnProvider:
    "Questo amministratore accede tramite un provider. Mantenere anche un amministratore locale con password: se un giorno l’accesso Microsoft non funziona, è l’unico modo per entrare.",
  where: "Dove va la password",
  whereWhy: (host: string) =>
    `A ${host}, da questa scheda, una sola volta. Non viene mai scritta sul disco né nella barra degli indirizzi.`,
  rather: "Si preferisce di no?",
  ratherWhy: "I valori si possono immettere manualmente nella console. Saranno pronti da copiare.",
  byHand: "Esegui questo lato manualmente",
} satisfies Catalogue["console"];
