/** Words of the two tests. */
import type { Catalogue } from "../catalogue.ts";

export const test = {
  title: "Anmeldung testen",
  titleDone: (name) => `Es funktioniert: ${name} hat sich angemeldet`,
  lead: "Zwei Tests, der schwächere zuerst. Nur der zweite bestätigt das Geheimnis, denn nur Ihr RustDesk-Server kann es verwenden.",
  dry: "Vorabprüfung",
  dryPassed: "Bestanden, es wurde kein Konto angelegt",
  dryFailed: "Weicht vom Plan ab",
  dryRunning: "RustDesk wird gebeten, eine Anmeldung zu beginnen",
  value: "Wert",
  sends: "Was RustDesk an Microsoft sendet",
  sendsShort: "Sendet",
  planned: "Wie geplant",
  same: "Gleich",
  differs: "Weicht ab",
  expected: (value) => `Erwartet: ${value}`,
  settings: { tenant: "Organisation", clientId: "Anwendungs-ID", callbackUrl: "Rückrufadresse" },
  real: "Echte Anmeldung",
  realTitle: "Das ist ein Test mit einem echten Konto",
  realWarning:
    "RustDesk legt für die Person, die sich anmeldet, ein Konto an, falls es noch keines gibt; das kann einen Lizenzplatz belegen. Ihre eigene Sitzung an der Konsole bleibt unberührt.",
  visible:
    "Die Schaltfläche ist für Benutzer schon sichtbar: Konsolen beginnen keine Anmeldung mit einem ausgeschalteten Anbieter.",
  open: "Microsoft-Fenster öffnen",
  openAgain: "Microsoft-Fenster erneut öffnen",
  asOther: "Als jemand anderes testen",
  waiting: "Warten auf das Microsoft-Fenster. Endet von selbst nach 3:00.",
  closed: "Ich habe das Fenster geschlossen",
  shows20: "Was zeigt das Microsoft-Fenster?",
  shows20Why:
    "Es ist noch keine Antwort gekommen. Wenn Sie sich noch anmelden, machen Sie dort weiter; diese Seite bemerkt es.",
  closedTitle: "Der Test wurde abgebrochen",
  closedWhat:
    "Von dem Fenster kam keine Antwort. Hat Microsoft dort einen Fehler gezeigt, sagt dessen AADSTS-Nummer, was fehlt.",
  passed: (seconds) => `Bestanden in ${seconds}`,
  shows: "wie RustDesk es anzeigt",
  userName: "Benutzername",
  email: "E-Mail",
  none: "keine",
  rights: "Rechte",
  rightsUser: "Benutzer, kein Administrator",
  rightsAdmin: "Administrator",
  signedInAt: "Angemeldet",
  answerFrom: "Antwort von",
  answerFromWhat: "RustDesk, nach eigenem Austausch mit Microsoft",
  session: "Testsitzung",
  sessionOut: "Wieder abgemeldet",
  sessionStays: "Konnte nicht abgemeldet werden; sie endet von selbst",
  names: "Benutzernamen lassen sich in RustDesk später nicht ändern.",
  turnOff: "Wieder ausschalten",
  turnedOff:
    "Die Schaltfläche ist ausgeschaltet. Benutzer sehen sie nicht; der Eintrag und sein Geheimnis bleiben in der Konsole.",
  turnOn: "Einschalten",
  finish: "Fertigstellen",
  skip: "Ohne Test fertigstellen",
  cannot:
    "Diese Seite kann die Konsole nicht erreichen, daher testen Sie selbst: Öffnen Sie die Anmeldeseite der Konsole in einem privaten Fenster und melden Sie sich mit Microsoft an.",
  blocked:
    "Ihr Browser hat das Fenster blockiert. Erlauben Sie Popups für diese Seite, und öffnen Sie es erneut.",
} satisfies Catalogue["test"];
