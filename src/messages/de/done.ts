/** Words of the last screen and of what it gives to keep. */
import type { Catalogue } from "../catalogue.ts";

export const done = {
  titles: {
    connect: [
      "Die Anmeldung bei RustDesk mit Microsoft ist eingerichtet",
      "Beide Seiten sind eingerichtet, die Anmeldung ist noch nicht bestätigt",
    ],
    replaceSecret: [
      "Das neue Geheimnis ist im Einsatz",
      "Das neue Geheimnis ist gespeichert, aber noch nicht bestätigt",
    ],
    changeAddress: [
      "Die neue Adresse ist im Einsatz",
      "Die neue Adresse ist gespeichert, aber noch nicht bestätigt",
    ],
  },
  titleOff: "Beide Seiten sind eingerichtet, die Schaltfläche ist ausgeschaltet",
  lead: (time) => `Durch eine echte Anmeldung um ${time} bestätigt.`,
  leadUnproven: "Nur eine echte Anmeldung bestätigt es.",
  compared: "Beide Seiten im Vergleich",
  planned: (now, all) => `Wie geplant: ${now} von ${all}`,
  result: "Ergebnis",
  settings: {
    clientId: "Anwendungs-ID",
    callbackUrl: "Rückrufadresse",
    issuer: "Aussteller",
    secret: "Geheimnis",
    idTokens: "ID-Token",
    provider: "Anbieter",
  },
  states: {
    match: "Gleich",
    "as planned": "Wie geplant",
    proven: "Bestätigt",
    wrong: "Weicht ab",
    "cannot check": "Nicht prüfbar",
  },
  startsWith: (hint) => `Beginnt mit \`${hint}\``,
  usedByTest: "Von der Testanmeldung verwendet",
  visible: "Für Benutzer sichtbar",
  secret: (days) => `Das Geheimnis gilt ${days}`,
  secretWhy: "Weder Microsoft noch RustDesk wird Sie erinnern",
  secretLabel: (from, until) => `Geheimer Clientschlüssel, vom ${from} bis ${until}`,
  today: "heute",
  nobody: "niemand kann sich anmelden",
  note: (until) =>
    `Tragen Sie den **${until}** in Ihren Kalender ein: Ab diesem Tag kann sich niemand mit Microsoft anmelden, bis das Geheimnis ersetzt ist.`,
  secretUnknown: "Wann das Geheimnis abläuft, ist hier nicht bekannt",
  secretLook: "Wer Entra verwaltet, sieht den Tag im Portal. Tragen Sie ihn in Ihren Kalender ein.",
  after: "Bevor Sie diese Seite schließen",
  oldSecret: "Das alte Geheimnis ist entfernt",
  oldAddress: "Die alte Adresse ist entfernt",
  keepAdmin: (name) => `Den lokalen Administrator **${name}** behalten`,
  keepAdminWhy: "Sollte die Anmeldung mit Microsoft einmal ausfallen, ist er Ihr Zugang.",
  clients: "Desktopclients verwenden diesen API-Server",
  others: "Die anderen Personen hinzufügen, die sich anmelden dürfen",
  othersWhy:
    "Nur wer auf der Liste steht, kommt hinein. Fügen Sie Personen und Gruppen im Entra-Portal hinzu.",
  othersOpen: "[[users]] öffnen",
  tell: "Was Sie Ihren Benutzern mitteilen",
  tellText: (origin) =>
    `Sie können sich bei RustDesk jetzt mit Ihrem Geschäftskonto anmelden. Öffnen Sie RustDesk, wählen Sie Settings → Account → Log in und klicken Sie auf die Microsoft-Schaltfläche. Fehlt diese Schaltfläche, tragen Sie unter Settings → Network ${origin} als API-Server ein.`,
  tellMoved: (origin) =>
    `RustDesk hat eine neue Adresse: Tragen Sie unter Settings → Network ${origin} als API-Server ein.`,
  tellCopy: "Text für Ihre Benutzer",
  record: "Unterlagen aufbewahren",
  recordWhy: "Keine davon enthält das Geheimnis.",
  files: {
    summary: ["Zusammenfassung", "Was geändert wurde, zum Lesen"],
    json: ["Zusammenfassung für Tools", "Dasselbe als JSON"],
    calendar: ["Kalendererinnerungen", "30 und 7 Tage, bevor das Geheimnis abläuft"],
  },
  calendarTitle: (host) => `RustDesk-Anmeldung mit Microsoft: Das Geheimnis von ${host} läuft ab`,
  calendarText: (host) =>
    `Ab diesem Tag kann sich niemand mehr mit Microsoft bei ${host} anmelden, bis der geheime Clientschlüssel ersetzt ist. Öffnen Sie den Assistenten: Er erstellt einen neuen und übergibt ihn an RustDesk.`,
  file: {
    title: "RustDesk-Anmeldung mit Microsoft Entra ID",
    console: "Konsole",
    organisation: "Organisation",
    secretEnds: "Geheimnis gültig bis",
    made: "Geändert",
    proven: "Durch eine echte Anmeldung bestätigt",
    noSecret: "Diese Datei enthält den geheimen Clientschlüssel nicht.",
  },
  checklist: {
    mail: [
      "E-Mail (SMTP) funktioniert in RustDesk",
      "Wer schon ein RustDesk-Konto hat, wird beim Verknüpfen nach einem Code aus einer E-Mail gefragt.",
    ],
    ldap: [
      "Dieselben Personen kommen nicht auch aus LDAP",
      "RustDesk sendet den Code nie an Konten, die aus LDAP stammen.",
    ],
    twoFactor: [
      "Der eigene zweite Faktor von RustDesk ist für sie ausgeschaltet",
      "Er verträgt sich nicht mit der Microsoft-Anmeldung. Verlangen Sie ihn stattdessen in Entra.",
    ],
    leaving: [
      "Wenn jemand das Unternehmen verlässt",
      "RustDesk-Sitzungen überdauern das Deaktivieren eines Entra-Benutzers. Deaktivieren Sie das Konto auch in RustDesk.",
    ],
  },
  finish: "Beenden und abmelden",
  finished: "Sie sind auf beiden Seiten abgemeldet, und das Geheimnis ist hier gelöscht.",
  finishedTitle: "Fertig",
  again: "Zurück zum Start",
} satisfies Catalogue["done"];
