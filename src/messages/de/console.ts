/** Words of the console's sign-in. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count } = grammarOf("de");

export const console = {
  title: "An der RustDesk-Konsole anmelden",
  lead: "Als Administrator, der sich mit Kennwort anmeldet. Die Anmeldung wird nur einmal verwendet, bleibt im Arbeitsspeicher und wird am Ende beendet.",
  userName: "Benutzername",
  password: "Kennwort",
  show: "Kennwort anzeigen",
  hide: "Kennwort verbergen",
  hint: "Verlangt RustDesk einen Code aus einer App oder per E-Mail, wird er im nächsten Schritt abgefragt.",
  missingUser: "Geben Sie den Benutzernamen eines Administrators ein.",
  missingPassword: "Geben Sie das Kennwort ein.",
  signIn: "An der Konsole anmelden",
  signingIn: "Anmeldung läuft",
  accepted: (host) => `${host}, Kennwort akzeptiert`,
  other: "Anderes Konto verwenden",
  codeApp: "Code aus Ihrer Authenticator-App",
  codeMail: "Code aus der E-Mail von RustDesk",
  codeHint: "Sechs Ziffern. Wird nach der letzten sofort gesendet.",
  codeMissing: "Geben Sie die sechs Ziffern des Codes ein.",
  verify: "Code prüfen",
  reading: "Anmeldeeinstellungen werden gelesen",
  next: "Wie es weitergeht",
  nextLead: "Es wird nur gelesen. Auf diesem Bildschirm wird in RustDesk nichts gespeichert.",
  readSettings: "Anmeldeeinstellungen lesen",
  readSettingsWhy: "Damit andere Anbieter und alle übrigen Einstellungen bleiben, wie sie sind",
  done: (name) => `Angemeldet als ${name}`,
  doneWhy: (providers) =>
    `${count(providers, { one: "# Anbieter", other: "# Anbieter" })} gefunden. Andere Einstellungen bleiben unberührt.`,
  continue: "Weiter",
  warnProvider:
    "Dieser Administrator meldet sich über einen Anbieter an. Behalten Sie zusätzlich einen lokalen Administrator mit Kennwort: Sollte die Anmeldung mit Microsoft einmal ausfallen, ist er der einzige Zugang.",
  where: "Wohin das Kennwort geht",
  whereWhy: (host) =>
    `An ${host}, aus dieser Registerkarte, einmal. Es wird nie auf den Datenträger oder in die Adressleiste geschrieben.`,
  rather: "Lieber nicht?",
  ratherWhy: "Tragen Sie die Werte selbst in der Konsole ein. Sie stehen dann zum Kopieren bereit.",
  byHand: "Diesen Teil von Hand erledigen",
} satisfies Catalogue["console"];
