/** Words for what goes wrong around a run: other people, other tabs, replicas that lag, networks in between. */
import type { ProblemCode } from "../../domain/problem.ts";
import { grammarOf } from "../grammar.ts";
import type { ProblemWords } from "../problem-words.ts";

const { count } = grammarOf("de");
const inMinutes = (seconds: string): string =>
  count(Math.ceil(Number(seconds) / 60), { one: "# Minute", other: "# Minuten" });

/** Where Microsoft said how long it wants to be left alone. */
const waitFirst = ({ waitInSeconds }: Readonly<Record<string, string>>): string =>
  waitInSeconds ? ` Microsoft bittet darum, zuerst **${inMinutes(waitInSeconds)}** zu warten.` : "";

export const mishaps = {
  "graph-answer-unreadable": {
    title: "Die Antwort stammt nicht von Microsoft Graph",
    happened:
      "Etwas zwischen diesem Browser und Microsoft hat stattdessen geantwortet: ein Proxy, die Anmeldeseite eines Netzwerks oder ein gestörter Dienst.",
    remedy:
      "Prüfen Sie, ob dieses Netzwerk Sie zu Microsoft durchlässt, und fahren Sie dann fort: Was erledigt ist, wird gefunden.",
  },
  "run-elsewhere": {
    title: "Eine andere Registerkarte nimmt diese Änderungen gerade vor",
    happened:
      "Diese Organisation und diese Konsole werden in einer anderen Registerkarte oder einem anderen Fenster dieses Browsers eingerichtet. Zwei zugleich würden je ein Geheimnis erstellen.",
    remedy: "Fahren Sie in der anderen Registerkarte fort, oder schließen Sie sie und fahren Sie hier fort.",
  },
  "unsupported-browser": {
    title: "Dieser Browser kann die Antwort von Microsoft nicht empfangen",
    happened:
      "Ihm fehlt die Möglichkeit, dass zwei seiner Fenster miteinander kommunizieren, oder sie ist ausgeschaltet (BroadcastChannel). Eine Anmeldung käme hier nie an.",
    remedy:
      "Verwenden Sie einen anderen Browser oder ein Token der Azure CLI, oder gehen Sie von Hand im Entra-Portal vor.",
  },
  "console-changed-meanwhile": {
    title: "Die Einstellungen der Konsole wurden zwischenzeitlich geändert",
    happened: "Sie entsprechen nicht mehr der Vorschau, daher wurde nichts überschrieben.",
    remedy:
      "Sehen Sie nach, was geändert wurde. Soll es so bleiben, fahren Sie fort: Geschrieben werden nur der Eintrag für Microsoft und die Rückrufadresse, alles andere bleibt.",
  },
  "directory-still-copying": {
    title: "Microsoft verteilt die Änderungen noch",
    happened: "Noch zeigen nicht alle Regionen den neuen Stand. Das dauert länger als üblich.",
    remedy:
      "Warten Sie weiter, oder kommen Sie später wieder: Alles wird gefunden, nichts wird doppelt erstellt.",
  },
  "graph-throttled": {
    title: "Microsoft bittet um langsameres Vorgehen",
    happened: (facts) =>
      `Ihre Organisation hat in kurzer Zeit viele Anforderungen an Microsoft gesendet.${facts.waitInSeconds ? ` Microsoft bittet darum, **${inMinutes(facts.waitInSeconds)}** zu warten.` : ""}`,
    remedy: (facts) =>
      `Warten Sie ${facts.waitInSeconds ? "so lange" : "einige Minuten"} und fahren Sie dann fort: Bereits Erstelltes wird gefunden.`,
  },
  "graph-unavailable": {
    title: "Microsoft Graph ist gestört",
    happened: (facts) => `Es hat mehrmals mit ${facts.status ?? "einem Fehler"} geantwortet.`,
    remedy: (facts) =>
      `Warten Sie einige Minuten und lesen Sie dann neu ein: Bereits Erstelltes wird gefunden.${waitFirst(facts)}`,
  },
  "outcome-unknown": {
    title: "Es ist nicht bekannt, ob dies ausgeführt wurde",
    happened: "Die Antwort ist unterwegs verloren gegangen.",
    remedy: (facts) =>
      `Lesen Sie neu ein: Der Assistent liest beide Seiten und plant nur, was noch fehlt.${waitFirst(facts)}`,
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
