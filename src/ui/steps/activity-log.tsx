import type { SetupEvent } from "../../setup/setup-event.ts";
import { CopyButton } from "../kit/copy-row.tsx";
import { saveFile } from "../kit/download.tsx";
import { Fold } from "../kit/fold.tsx";
import type { RunState } from "../wizard/wizard-state.ts";
import { useWords } from "../words.ts";

/** One line of an event: time, step, what, request id. No secret is in an event. */
function line(event: SetupEvent): string {
  const at = new Date(event.at).toISOString().slice(11, 23);
  switch (event.kind) {
    case "step started":
      return `${at} ${event.step} started`;
    case "waiting":
      return `${at} ${event.step} waits: ${event.wait.reason}, ${event.wait.forMs} ms, try ${event.wait.tries}`;
    case "step done":
      return `${at} ${event.step} done${event.requestId ? ` (request-id ${event.requestId})` : ""}`;
    case "step failed":
      return `${at} ${event.step} failed: ${event.problem.code}${event.problem.facts.requestId ? ` (request-id ${event.problem.facts.requestId})` : ""}`;
    case "settings changed":
      return `${at} the console's settings were changed by someone else: ${event.differences.map(({ path }) => path).join(", ")}`;
    case "compared":
      return `${at} compared: ${event.rows.map((row) => `${row.setting} ${row.state}`).join(", ")}`;
    case "ended":
      return `${at} ended: ${event.end}`;
  }
}

/** What happened, to read and to copy for support. */
export function ActivityLog({ run }: { run: RunState }) {
  const words = useWords();
  const lines = run.events.map(line);
  return (
    <Fold title={words.apply.log} aside={words.apply.logLines(lines.length)}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <pre className="log" tabIndex={0}>
        {lines.join("\n")}
      </pre>
      <p className="acts">
        <CopyButton label={words.wizard.copy} name={words.apply.log} read={() => lines.join("\n")} />{" "}
        <button
          type="button"
          className="btn quiet"
          onClick={() => saveFile("entra-setup-log.txt", "text/plain", `${lines.join("\n")}\n`)}
        >
          {words.apply.logSave}
        </button>
      </p>
    </Fold>
  );
}
