/** Words of the run, by the browser and by hand. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count } = grammarOf("de");

export const apply = {
  title: "Änderungen werden vorgenommen",
  titleDone: "Die Änderungen sind vorgenommen",
  titleStopped: "Angehalten",
  titleFailed: (done, all) => `${done} von ${all} Schritten erledigt`,
  lead: (done, all) => `${done} von ${all} erledigt.`,
  untouched: "RustDesk ist noch unverändert, die Benutzer bemerken also nichts.",
  untouchedFailed:
    "RustDesk wurde **nicht** geändert; die Benutzer bemerken nichts. Bereits Erstelltes bleibt erhalten und wird wiedergefunden.",
  unfinished:
    "RustDesk enthält womöglich schon einen Teil davon, bietet ihn aber nicht an; die Benutzer bemerken nichts. Wenn Sie fortfahren, wird der Rest erledigt.",
  touched: "RustDesk wurde gespeichert.",
  leadDone: "Beide Seiten wurden erneut eingelesen und entsprechen dem Plan.",
  leadConsole:
    "Die Werte stehen zum Kopieren bereit. In RustDesk wird nichts gespeichert, bevor Sie dort auf „Submit“ klicken.",
  leadSaved:
    "Was Sie von Hand gespeichert haben, wird hier nicht erneut eingelesen; der Test zeigt, ob es funktioniert.",
  secretHeld: "Im Arbeitsspeicher gehalten, nicht angezeigt.",
  secretDone: "An RustDesk übergeben, ohne angezeigt oder hier gespeichert zu werden.",
  secretReveal: "Ich muss es sehen",
  secretTitle: "Geheimer Clientschlüssel",
  secretWarning: "Beim Schließen wird das Feld geleert. Wer das Geheimnis kennt, kann als diese App handeln.",
  secretClose: "Schließen und leeren",
  log: "Aktivitätsprotokoll",
  logSave: "Als Datei speichern",
  logLines: (lines) => count(lines, { one: "# Zeile, ohne Geheimnis", other: "# Zeilen, ohne Geheimnis" }),
  stop: "Nach diesem Schritt anhalten",
  stopping: "Hält nach diesem Schritt an",
  stopWhy:
    "Beim Anhalten bleibt nichts halb fertig: Wenn Sie später fortfahren, wird nur geplant, was noch fehlt.",
  lookingAgain: "Wird neu eingelesen",
  goOn: "Hier fortfahren",
  keepWaiting: "Weiter warten",
  keepTheirs: "Diese Änderungen behalten und fortfahren",
  differences: {
    title: "Was in der Konsole seit der Vorschau geändert wurde",
    setting: "Einstellung",
    before: "In der Vorschau",
    now: "Jetzt",
    none: "nicht vorhanden",
  },
  goOnWhy: "Liest zuerst neu ein, damit nichts doppelt erstellt wird.",
  signInConsole: "Erneut an der Konsole anmelden",
  signInMicrosoft: "Erneut bei Microsoft anmelden",
  back: "Zurück zur Vorschau",
  reply: "Antwortcode anzeigen",
  leadForAsker:
    "Entra wurde erneut eingelesen und entspricht dem Plan. Jetzt gehen die Werte an die anfragende Person.",
  leadForAskerFailed:
    "Bereits Erstelltes bleibt erhalten und wird wiedergefunden. Es wurde nichts versendet.",
  replyOpened: (domain, id) =>
    `Antwort geöffnet. Sie ist, wie von Ihnen angefragt, für **${domain}** (${id.slice(0, 4)}…).`,
  values: {
    name: "Name der App",
    secretName: "Beschreibung des Geheimnisses",
    callback: "Rückrufadresse",
    clientId: "Client-ID",
    secret: "Geheimer Clientschlüssel",
    issuer: "Aussteller (Issuer)",
  },
  copySecret: "Geheimen Clientschlüssel kopieren",
  noSecret:
    "Diese Registerkarte enthält das Geheimnis nicht mehr. Fügen Sie das ein, das Ihnen vorliegt, oder erstellen Sie im Portal ein neues: Es wird nur einmal angezeigt.",
  clientId: "Anwendungs-ID (Client-ID)",
  clientIdProblems: {
    empty: () => "Geben Sie die Client-ID der App ein.",
    "secret-value": () =>
      "Das sieht nach einem geheimen Clientschlüssel aus. Er gehört in das Feld für das Geheimnis; hierher gehört der Wert [[clientId]].",
    "tenant-id": () =>
      "**Das ist der Wert [[tenantId]].** Er steht für die Organisation, nicht für die App. Kopieren Sie den Wert [[clientId]] von der Seite [[overview]].",
    "not-a-guid": () =>
      "Eine Client-ID sieht so aus: 11111111-2222-3333-4444-555555555555. Kopieren Sie den Wert [[clientId]] von der Seite [[overview]].",
  },
  secret: "Geheimer Clientschlüssel, Spalte *[[value]]*",
  secretProblems: {
    empty: "Fügen Sie den geheimen Clientschlüssel aus der Spalte [[value]] ein.",
    "secret-id":
      "**Das stammt aus der Spalte [[secretId]].** Kopieren Sie aus der Spalte *[[value]]* direkt links daneben.",
    masked:
      "**Das ist die verdeckte Form.** Entra zeigt die Spalte [[value]] nur einmal im Klartext an. Erstellen Sie ein neues Geheimnis; dieses können Sie löschen.",
    "odd-shape": "Das sieht nicht wie ein übliches Geheimnis aus Entra aus. Sie können trotzdem fortfahren.",
  },
} satisfies Catalogue["apply"];
