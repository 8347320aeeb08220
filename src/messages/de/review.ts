/** Words of the review. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count } = grammarOf("de");

export const review = {
  title: "Vorschau, bevor etwas geändert wird",
  titleNothing: "Alles ist in Ordnung",
  lead: (added, changed, kept, removed) =>
    `${[
      added > 0 && count(added, { one: "# neu", other: "# neu" }),
      changed > 0 && count(changed, { one: "# geändert", other: "# geändert" }),
      removed > 0 && count(removed, { one: "# entfernt", other: "# entfernt" }),
      kept > 0 && count(kept, { one: "# bleibt", other: "# bleiben" }),
    ]
      .filter(Boolean)
      .join(", ")}.`,
  leadNothing:
    "Beide Seiten entsprechen bereits Ihren Angaben, es ist also nichts zu ändern. Ein Test bestätigt, dass es funktioniert.",
  plan: "Der Plan",
  create: "erstellen",
  change: "ändern",
  keep: "behalten",
  remove: "entfernen",
  everythingElse: "Alles andere im Verzeichnis bleibt, wie es ist",
  everythingElseConsole: "Alle anderen Einstellungen der Konsole bleiben, wie sie sind",
  byHandSide: "von Hand",
  colleagueSide: "durch Kollegen",
  askerSide: "durch die anfragende Person",
  askerRest: "Richtet die anfragende Person mit den von Ihnen gesendeten Werten ein",
  applyByColleague: "Anfrage erstellen",
  permissions: "Berechtigungen und wozu sie dienen",
  permission: "Berechtigung",
  why: "Wozu",
  grants: "Wer sie erteilen kann",
  appGroup: "Die neue App, bei jeder Anmeldung",
  sessionGroup: "Dieser Assistent, nur in dieser Registerkarte, nur bis Sie sie schließen",
  permissionRows: {
    openid: "Dieselbe Person beim nächsten Mal wiedererkennen",
    "profile email": "Name und Adresse des RustDesk-Kontos",
    offline_access: "Der RustDesk-Server fragt von sich aus danach; nicht nötig",
    "User.Read": "Anzeigen, wer angemeldet ist, und Sie auf die Liste setzen",
    "Application.ReadWrite.All": "Die App, ihr Geheimnis und die Liste der Personen erstellen",
    "DelegatedPermissionGrant.ReadWrite.All": "Die Zustimmung für alle erteilen",
  },
  grantPerson: "Die Person selbst, oder Sie für alle",
  grantAdmin: "Anwendungsadministrator",
  requests: "Genaue Anforderungen",
  requestCount: (requests) =>
    `${count(requests, { one: "# Anforderung", other: "# Anforderungen" })}; die an Graph werden möglichst gemeinsam gesendet`,
  apply: "Diese Änderungen vornehmen",
  applyByHand: "Schritte anzeigen",
  applyByScript: "Skript anzeigen",
  test: "Anmeldung testen",
  time: "Dauert etwa eine halbe Minute",
  questions: {
    adoptTitle: "Gehört eine davon Ihnen?",
    adoptWhat:
      "Eine App-Registrierung wie die geplante gibt es schon, sie stammt aber nicht von diesem Assistenten oder wurde für einen anderen Namen erstellt. Wenn Sie sie übernehmen, bleiben ihre Client-ID und alles andere erhalten.",
    adoptBy: {
      uniqueName: "trägt unseren Namen",
      tag: "ist als für RustDesk erstellt gekennzeichnet",
      redirectUri: "enthält diese Rückrufadresse",
    },
    adopt: (name) => `${name} übernehmen`,
    adoptNot: "Daneben eine neue erstellen",
    unknownTitle: "Die Konsole nennt eine App, die diese Organisation nicht hat",
    unknownWhat: (clientId) =>
      `RustDesk ist auf die Client-ID \`${clientId}\` eingestellt, die in diesem Verzeichnis nicht vorhanden ist: Sie wurde gelöscht oder gehört zu einer anderen Organisation.`,
    unknownConsequence:
      "Mit einer neuen App-Registrierung vergibt Microsoft für jede Person eine neue Kennung. Wer sich früher angemeldet hat, erhält womöglich ein zweites RustDesk-Konto oder muss seines mit einem Code per E-Mail verknüpfen.",
    unknownYes: "Verstanden: durch eine neue App-Registrierung ersetzen",
    unseenTitle: "Die Konsole ist bereits mit einer App verbunden",
    unseenWhat: (clientId) =>
      `RustDesk ist auf die Client-ID \`${clientId}\` eingestellt. Wenn Sie in Entra von Hand vorgehen, kann der Assistent diese App weder prüfen noch reparieren.`,
    unseenConsequence:
      "Verwenden Sie eine andere Client-ID, vergibt Microsoft für jede Person eine neue Kennung. Wer sich früher angemeldet hat, erhält womöglich ein zweites RustDesk-Konto oder muss seines mit einem Code per E-Mail verknüpfen. Mit derselben Client-ID ändert sich für niemanden etwas.",
    unseenYes: "Verstanden: Schritte anzeigen und ersetzen, falls ich eine andere verwende",
    unseenLook: "Stattdessen anmelden, App behalten",
    twinTitle: "Eine gelöschte App-Registrierung belegt noch diesen Namen",
    twinWhat:
      "Entra reserviert den Namen einer gelöschten App 30 Tage lang. Wiederhergestellt behält sie ihre Client-ID, und alle behalten ihr RustDesk-Konto. Wenn Sie stattdessen eine neue wollen, löschen Sie sie endgültig unter **[[appRegistrations]] → [[deletedApps]]** und lesen Sie dann neu ein.",
    twinRestore: "Wiederherstellen und fortfahren",
    notConnectedTitle: "Hier ist nichts verbunden",
    notConnectedWhat:
      "Auf keiner Seite besteht eine Verbindung dieser Konsole mit Microsoft Entra, es gibt also nichts zu pflegen.",
    notConnectedGo: "Jetzt verbinden",
    twinOpen: "[[deletedApps]] öffnen",
    fullTitle: "Diese App hat keinen Platz für ein weiteres Geheimnis",
    fullWhat: (max) =>
      `Apps, die für persönliche Konten offen sind, nehmen höchstens ${max} Geheimnisse auf. Löschen Sie eines im Portal unter **[[certificates]]** und lesen Sie dann neu ein.`,
  },
} satisfies Catalogue["review"];
