/** What a person is told when something goes wrong: what happened and why, then what to do. Facts are quoted, never matched on. */
import type { Catalogue } from "../catalogue.ts";
import { mishaps } from "./mishaps.ts";
import { consoleProblems } from "./problems-console.ts";
import { quoted } from "./quoted.ts";

export const problems = {
  ...mishaps,
  "still-there": {
    title: "Ein Teil der Verbindung ist noch vorhanden",
    happened:
      "Alles wurde entfernt, aber beim erneuten Einlesen zeigt eine Seite noch einen Teil davon: Vielleicht verteilt Microsoft die Änderung noch, oder jemand hat den Eintrag wieder angelegt.",
    remedy: "Lesen Sie neu ein. Bleibt es dabei, entfernen Sie den Rest von Hand.",
  },
  ...consoleProblems,
  "tenant-unknown": {
    title: "Microsoft kennt keine Organisation mit dieser Domäne",
    happened: (facts) => `In dieser Cloud gibt es kein Verzeichnis für \`${facts.tenant ?? ""}\`.`,
    remedy:
      "Prüfen Sie die Schreibweise, verwenden Sie eine andere Domäne Ihrer Organisation, oder wählen Sie unten eine andere Cloud.",
  },
  "discovery-unreachable": {
    title: "Der Anmeldedienst von Microsoft antwortet nicht",
    happened: (facts) => `\`${facts.host ?? "Er"}\` war von diesem Browser aus nicht erreichbar.`,
    remedy:
      "Prüfen Sie die Verbindung und ob ein Proxy oder eine Erweiterung diese Adresse blockiert; versuchen Sie es dann erneut.",
  },
  "issuer-unexpected": {
    title: "Diese Organisation befindet sich in einer anderen Cloud",
    happened: (facts) =>
      `Ihre öffentlichen Angaben nennen \`${facts.got ?? facts.reason ?? "etwas anderes"}\`. Das ist nicht die hier gewählte Cloud.`,
    remedy: "Wählen Sie unten die Cloud Ihrer Organisation.",
  },
  "popup-blocked": {
    title: "Das Microsoft-Fenster wurde blockiert",
    happened: "Ihr Browser hat dieser Seite nicht erlaubt, ein Fenster zu öffnen.",
    remedy: "Erlauben Sie Popups für diese Seite, und öffnen Sie das Microsoft-Fenster erneut.",
  },
  "popup-no-answer": {
    title: "Es kam keine Antwort",
    happened: "Das Microsoft-Fenster wurde geschlossen, oder es zeigte einen Fehler, der nur dort steht.",
    remedy: "Öffnen Sie es erneut. Hat Microsoft einen Fehler gezeigt, sagt dessen AADSTS-Nummer, was fehlt.",
  },
  "sign-in-cancelled": {
    title: "Die Anmeldung wurde abgebrochen",
    happened: "Das Microsoft-Fenster wurde geschlossen, oder die Berechtigung wurde abgelehnt.",
    remedy: "Öffnen Sie es erneut, wenn Sie bereit sind, oder wählen Sie einen anderen Weg.",
  },
  "admin-approval-needed": {
    title: "Ein Administrator muss dieses Tool bei Microsoft genehmigen",
    happened: "Ihr Konto darf diese Berechtigung nicht selbst erteilen.",
    remedy:
      "Verwenden Sie ein Token der Azure CLI, das keine Genehmigung für dieses Tool braucht, nehmen Sie die Änderungen von Hand vor, oder bitten Sie einen Administrator, sich hier anzumelden.",
  },
  "wrong-tenant": {
    title: "Das ist eine andere Organisation",
    happened: (facts) =>
      `Sie haben sich als \`${facts.got ?? ""}\` angemeldet. Dieser Server war für **${facts.expected ?? "eine andere Domäne"}** vorgesehen.`,
    remedy: "Verwenden Sie ein anderes Konto, oder ändern Sie die Domäne des Unternehmens.",
  },
  "wrong-account": {
    title: "Das ist ein anderes Konto",
    happened: (facts) =>
      `Microsoft hat für ${facts.got ? `\`${facts.got}\`` : "eine andere Person"} geantwortet. Dieses Konto gehört nicht hierher.`,
    remedy: "Verwenden Sie das Konto, mit dem Sie begonnen haben.",
  },
  "personal-account": {
    title: "Das ist ein persönliches Microsoft-Konto",
    happened:
      "Es gehört zu keiner Organisation, daher gibt es kein Verzeichnis, in dem eine App registriert werden kann.",
    remedy: "Verwenden Sie ein Geschäftskonto.",
  },
  "sign-in-refused": {
    title: "Microsoft hat die Anmeldung abgelehnt",
    happened: (facts) =>
      `${facts.aadsts ? `AADSTS${facts.aadsts}` : "Microsoft hat keine Nummer genannt"}${quoted(facts.message)}.`,
    remedy:
      "Richten Sie sich nach dem Text von Microsoft, wo er mehr sagt als diese Seite. Versuchen Sie es dann erneut, oder wählen Sie einen anderen Weg.",
  },
  "sign-in-unavailable": {
    title: "Der Anmeldedienst von Microsoft antwortet gerade nicht",
    happened: "Der Tokendienst hat keine brauchbare Antwort gegeben.",
    remedy:
      "Warten Sie eine Minute und versuchen Sie es erneut. MSAL wiederholt eine Ablehnung bis zu 60 Sekunden lang, ohne neu nachzufragen.",
  },
  "assistant-not-registered": {
    title: "Microsoft kennt diesen Assistenten nicht",
    happened: (facts) =>
      `Die Client-ID des Assistenten ist in dieser Organisation unbekannt, oder sein Umleitungs-URI ist nicht als Einzelseitenanwendung registriert${facts.aadsts ? ` (AADSTS${facts.aadsts})` : ""}.`,
    remedy:
      "Prüfen Sie die Client-ID und den Umleitungs-URI, oder verwenden Sie stattdessen ein Token der Azure CLI.",
  },
  "insecure-page": {
    title: "Diese Seite ist nicht sicher geöffnet",
    happened: "Browser erlauben die Anmeldung nur über https oder auf localhost.",
    remedy: "Öffnen Sie den Assistenten über https, oder starten Sie ihn auf Ihrem eigenen Computer.",
  },
  "handover-insecure-page": {
    title: "Diese Seite ist nicht sicher geöffnet",
    happened: "Browser ver- und entschlüsseln Codes nur über https oder auf localhost.",
    remedy: "Öffnen Sie den Assistenten über https, oder starten Sie ihn auf Ihrem eigenen Computer.",
  },
  "handover-no-storage": {
    title: "Dieser Browser bewahrt nichts auf",
    happened:
      "Der Schlüssel zum Öffnen der Antwort muss in diesem Browser bleiben, bis die Antwort kommt. Hier lässt er sich nicht aufbewahren: Manche Browser verweigern das in privaten Fenstern oder wenn Websitedaten blockiert sind.",
    remedy:
      "Öffnen Sie den Assistenten in einem normalen Fenster, oder erlauben Sie ihm, Websitedaten zu speichern, und versuchen Sie es erneut.",
  },
  "graph-denied": {
    title: "Microsoft hat das abgelehnt",
    happened: (facts) =>
      `Ihr Konto darf sich anmelden, aber dies nicht tun${facts.call ? ` (\`${facts.call}\`)` : ""}: Ihm fehlt die Rolle **Cloudanwendungsadministrator** oder **Anwendungsadministrator**, oder die Rolle ist noch nicht aktiv.`,
    remedy:
      "Wurde Ihnen die Rolle in den letzten 15 Minuten zugewiesen, warten Sie und versuchen Sie es erneut. Andernfalls nehmen Sie die Änderungen von Hand vor, zusammen mit jemandem, der sie hat.",
  },
  "consent-refused": {
    title: "Microsoft hat die Zustimmung für alle abgelehnt",
    happened:
      "Sie erfordert die Rolle **Cloudanwendungsadministrator**, **Anwendungsadministrator** oder **Administrator für privilegierte Rollen**, die dieses Konto nicht hat oder nicht aktiviert hat. Ohne diese Zustimmung lässt Microsoft niemanden auf der Liste zu, da eine Liste die Zustimmung durch einzelne Personen ausschließt.",
    remedy:
      "Bitten Sie jemanden mit einer dieser Rollen, im Portal unter **[[appRegistrations]] → [[apiPermissions]]** auf *[[grantShort]]* zu klicken, und fahren Sie dann hier fort: Die Zustimmung wird gefunden. Oder lassen Sie alle zu; dann wird jede Person einmal gefragt.",
  },
  "group-refused": {
    title: "Microsoft hat die Gruppe nicht angenommen",
    happened: (facts) =>
      `Der übliche Grund ist die Lizenz der Organisation: Gruppen erfordern **Entra ID P1 oder P2**, Personen nicht${quoted(facts.message)}.`,
    remedy:
      "Nehmen Sie die Gruppe wieder von der Liste und fügen Sie ihre Personen einzeln hinzu, oder erwerben Sie die Lizenz und fahren Sie hier fort.",
  },
  "graph-unreachable": {
    title: "Microsoft Graph antwortet nicht",
    happened: "Auf die Anforderung kam keine Antwort, die diese Seite lesen darf.",
    remedy: "Prüfen Sie die Verbindung und lesen Sie dann neu ein: Bereits Erstelltes wird gefunden.",
  },
  "graph-session-ended": {
    title: "Sie sind von Microsoft abgemeldet",
    happened: "Das Token ist abgelaufen, oder ein Neuladen dieser Seite hat es gelöscht.",
    remedy: "Melden Sie sich erneut bei Microsoft an. Ihre Eingaben gehen nicht verloren.",
  },
  "graph-step-up": {
    title: "Microsoft verlangt eine erneute Anmeldung",
    happened:
      "Ihre Organisation verlangt vor dieser Änderung eine erneute Anmeldung oder einen zweiten Faktor.",
    remedy: "Melden Sie sich erneut bei Microsoft an und lesen Sie dann neu ein.",
  },
  "secrets-forbidden": {
    title: "Ihre Organisation verbietet geheime Clientschlüssel",
    happened:
      "Eine App-Verwaltungsrichtlinie sperrt sie. RustDesk Server Pro hat kein Feld für Zertifikate und braucht daher einen.",
    remedy: "Bitten Sie um eine Ausnahme von der Richtlinie für diese App, und lesen Sie dann neu ein.",
  },
  "secret-lifetime-limited": {
    title: "Ihre Organisation erlaubt nur eine kürzere Gültigkeit",
    happened: (facts) =>
      `Eine App-Verwaltungsrichtlinie begrenzt, wie lange ein Geheimnis gelten darf${facts.longestInDays ? `: höchstens ${facts.longestInDays} Tage` : ""}.`,
    remedy: "Wählen Sie eine kürzere Gültigkeit und sehen Sie sich die Vorschau erneut an.",
  },
  "name-held-by-deleted-app": {
    title: "Eine gelöschte App belegt noch diesen Namen",
    happened:
      "Eine App-Registrierung für diese Konsole wurde vor weniger als 30 Tagen gelöscht, und Entra reserviert ihren Namen so lange.",
    remedy:
      "Stellen Sie sie im Entra-Portal unter *[[deletedApps]]* wieder her, oder löschen Sie sie dort endgültig; lesen Sie dann neu ein.",
  },
  "quota-exceeded": {
    title: "Ihr Verzeichniskontingent ist ausgeschöpft",
    happened: "Microsoft zählt, wie viele Objekte eine Person erstellen darf, gelöschte eingeschlossen.",
    remedy:
      "Löschen Sie nicht mehr benötigte Anwendungen endgültig, oder lassen Sie einen Administrator die Änderungen vornehmen.",
  },
  "directory-conflict": {
    title: "Jemand anderes ändert gerade das Verzeichnis",
    happened: "Microsoft hat mehrmals Änderungen abgelehnt, die gleichzeitig mit anderen eingegangen sind.",
    remedy: "Warten Sie eine Minute und lesen Sie dann neu ein.",
  },
  "graph-refused": {
    title: "Microsoft hat diese Anforderung abgelehnt",
    happened: (facts) =>
      `Die Antwort von Microsoft war ${facts.graphCode ? `\`${facts.graphCode}\`` : "eine Ablehnung ohne Code"}${quoted(facts.message)}.`,
    remedy: "Kopieren Sie die Details für den Support. Im Portal von Hand erfahren Sie womöglich mehr.",
  },
  "secret-undelivered": {
    title: "Das Geheimnis ist erstellt, aber noch nicht in RustDesk",
    happened: "Es wird noch in dieser Registerkarte gehalten.",
    remedy: "Fahren Sie fort: Dasselbe Geheimnis wird übergeben, es wird kein weiteres erstellt.",
  },
  "dry-check-differs": {
    title: "RustDesk würde bei Microsoft etwas anderes anfordern",
    happened: "Die Adresse, an die RustDesk die Anmeldenden leitet, weicht vom Plan ab, wie unten markiert.",
    remedy: "Lesen Sie neu ein: Der neue Plan zeigt, was zu ändern ist.",
  },
  "provider-not-offered": {
    title: "RustDesk bietet die Anmeldung noch nicht an",
    happened: "Der Anbieter ist gespeichert, aber die Konsole führt ihn für Benutzer nicht auf.",
    remedy: "Lesen Sie neu ein. Manche Server brauchen einen Moment oder einen Neustart.",
  },
  "trial-failed": {
    title: "RustDesk konnte die Anmeldung nicht abschließen",
    happened: (facts) =>
      `RustDesk hat geantwortet${quoted(facts.answer)}. Ein Geheimnis, das keine Minute alt ist, kennt Microsoft womöglich noch nicht; dann hilft Warten.`,
    remedy: "Warten Sie eine Minute und testen Sie erneut. Es muss nichts neu erstellt werden.",
  },
  "trial-no-answer": {
    title: "Auf die Anmeldung kam keine Antwort",
    happened:
      "RustDesk hat drei Minuten gewartet. Hat das Microsoft-Fenster einen Fehler gezeigt, steht er nur dort.",
    remedy: "Testen Sie erneut. Zeigt Microsoft eine AADSTS-Nummer, sagt sie, was fehlt.",
  },
  unexpected: {
    title: "Etwas Unerwartetes ist geschehen",
    happened: "Darauf ist der Assistent nicht vorbereitet.",
    remedy: "Lesen Sie neu ein. Bleibt es dabei, kopieren Sie die Details für den Support.",
  },
} satisfies Catalogue["problems"];
