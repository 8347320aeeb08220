/** Words of the frame and the start screen: loaded before anything is shown. */
import type { StartWords } from "../catalogue.ts";

export const deStart = {
  appName: "Entra Setup",
  appFor: "für RustDesk",
  skip: "Zum Inhalt springen",
  theme: "Zwischen hell und dunkel wechseln",
  language: "Sprache",
  sandbox: {
    name: "Sandbox",
    ribbon:
      "Sandbox: Microsoft und die Konsole werden auf diesem Computer simuliert. Es wird nichts Echtes geändert.",
    cast: "Namen und Kennwörter",
    intro:
      "Alle Personen hier sind erfunden. Sie haben alle dasselbe Kennwort, und nichts davon verlässt diesen Computer.",
    who: "Wer",
    userName: "Benutzername",
    password: "Kennwort",
    control: "Simulation ansehen und stören",
    close: "Schließen",
  },
  start: {
    title: "RustDesk mit Microsoft Entra ID verbinden",
    lead: "Ihre Benutzer melden sich bei RustDesk mit ihrem Geschäftskonto an. Dieser Assistent richtet beide Seiten ein, prüft das Ergebnis mit einer echten Anmeldung und zeigt jede Änderung, bevor er sie vornimmt.",
    connect: "Jetzt verbinden",
    connectWhat:
      "Ich kann mich bei Microsoft als Anwendungsadministrator und bei RustDesk als Administrator anmelden.",
    begin: "Beginnen",
    connectTime: "Etwa 5 Minuten",
    byHand: "Der Anleitung folgen",
    byHandWhat: "Ich ändere die Einstellungen selbst im Entra-Portal und übertrage die Werte.",
    byHandTime: "Etwa 15 Minuten",
    ask: "Kollegen fragen",
    askWhat: "Jemand anderes verwaltet Microsoft Entra. Ich sende eine Anfrage.",
    askTime: "2 Minuten, dann warten",
    asked: "Haben Sie eine Anfrage erhalten?",
    askedOpen: "Hier öffnen",
    again: "Bereits verbunden?",
    care: {
      check: ["Prüfen", "Beide Seiten vergleichen und Abweichungen beheben"],
      replace: ["Geheimnis ersetzen", "Bevor es abläuft, ohne Unterbrechung der Anmeldung"],
      move: ["Adresse ändern", "Die Konsole ist unter einem anderen Namen erreichbar"],
      disconnect: ["Verbindung trennen", "Auf beiden Seiten entfernen, 30 Tage lang wiederherstellbar"],
    },
    drawing: "Was eingerichtet wird. Ein Häkchen erscheint erst, wenn der Punkt geprüft ist.",
    entra: "Microsoft Entra",
    entraItems: ["App-Registrierung", "Geheimer Clientschlüssel mit Ablaufdatum", "Wer sich anmelden darf"],
    rustDesk: "RustDesk Server Pro",
    rustDeskItems: ["Anmeldeanbieter vom Typ Azure", "Schaltfläche zur Anmeldung mit Microsoft"],
    callback: "Rückrufadresse",
    idAndSecret: "ID und Geheimnis",
  },
  foot: {
    promise:
      "Diese Seite kommuniziert nur mit Microsoft und mit Ihrem RustDesk-Server. Sie hat keinen eigenen Server und sammelt keine Daten.",
    prove: "So können Sie das nachprüfen",
    proof:
      "Dafür sorgt der Browser selbst: Die Sicherheitsrichtlinie dieser Seite erlaubt nur Verbindungen zu diesen Adressen. Sie finden die Richtlinie in den Antwortheadern und jede Anforderung auf der Netzwerk-Registerkarte der Entwicklertools Ihres Browsers.",
    independent: "Ein unabhängiges Tool, nicht von RustDesk oder Microsoft.",
  },
  decoder: {
    title: "Was ist schiefgegangen?",
    lead: "Fügen Sie ein, was Sie sehen: den Text der Microsoft-Seite, die Adresse des Anmeldefensters, die Meldung von RustDesk oder eine Zeile aus dessen Protokoll.",
  },
  crash: {
    title: "Im Assistenten ist ein Fehler aufgetreten",
    happened:
      "Es ist etwas geschehen, das nicht vorgesehen war. Was bisher geändert wurde, bleibt bestehen und wird wiedergefunden.",
    again: "Mit dem aktuellen Stand neu beginnen",
    notLoaded: {
      title: "Ein Teil dieser Seite wurde nicht geladen",
      happened:
        "Das Netzwerk oder der Server, von dem sie kommt, hat nicht geantwortet. Was bisher geändert wurde, bleibt bestehen. Ihre Eingaben bleiben erhalten, Kennwörter nicht.",
      again: "Seite neu laden",
    },
  },
} satisfies StartWords;
