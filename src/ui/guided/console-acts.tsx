import { useState } from "preact/hooks";
import type { ConsoleActName } from "../../messages/act-words.ts";
import { CONSOLE_LABELS } from "../../messages/console-labels.ts";
import type { SetupOutcome } from "../../setup/setup-event.ts";
import { CopyRow } from "../kit/copy-row.tsx";
import { Icon } from "../kit/icon.tsx";
import { ActivityLog } from "../steps/activity-log.tsx";
import { ReplyOpened } from "../steps/reply-opened.tsx";
import { clientIdOfRun } from "../steps/test.tsx";
import { Actions, Screen } from "../wizard/screen.tsx";
import { type RunState, useWizard } from "../wizard/wizard-state.ts";
import { useWords } from "../words.ts";
import { ActHead, ActSteps, SecretToCopy } from "./act-parts.tsx";
import { ConsolePicture } from "./console-picture.tsx";
import { keep, keepSaved, keptFor } from "./kept-values.ts";

const ACTS: readonly ConsoleActName[] = ["open", "provider", "values", "submit"];
const NAMES: readonly string[] = ACTS;

/** RustDesk in a person's hands: one act per screen, beside a redrawn panel of its console, every value ready to copy. */
export function ConsoleActs({ run, outcome }: { run: RunState; outcome: SetupOutcome }) {
  const { changeRun, hrefOf } = useWizard();
  const { apply, consoleActs } = useWords();
  const { end, request } = run.plan;
  const kept = keptFor(request);
  // Of what this page made itself nothing is kept: then it begins with the first one.
  const isKept = request.hands.entra !== "browser" && kept.half === "rustDesk";
  const [index, setAct] = useState(() => (isKept ? Math.max(0, NAMES.indexOf(kept.act)) : 0));
  const setIndex = (to: number) => {
    setAct(to);
    if (isKept) keep(request, { act: ACTS[to] ?? "" });
  };
  const act = ACTS[index] ?? "submit";
  const next = ACTS[index + 1];
  const { origin } = request.consoleAddress;
  const clientId = clientIdOfRun(run) ?? "";
  const words = consoleActs.acts[act];
  return (
    <Screen title={words.title} lead={index === 0 ? apply.leadConsole : undefined}>
      {index === 0 && <ReplyOpened run={run} />}
      <ActHead counter={consoleActs.counter(index + 1, ACTS.length)} index={index} count={ACTS.length} />
      <div className="hand">
        <div>
          <div className="deep">
            <a className="btn" href={origin} target="_blank" rel="noopener noreferrer">
              {consoleActs.open} <Icon name="external" small />
            </a>
            <span className="small muted" lang="en">
              {CONSOLE_LABELS.path}
            </span>
          </div>
          <ActSteps lines={words.steps} />
          <div>
            {act === "open" && <CopyRow name={consoleActs.address} value={origin} />}
            {act === "values" && (
              <>
                <CopyRow name={apply.values.clientId} value={clientId} />
                <SecretToCopy why={consoleActs.secretWhy} />
                <CopyRow name={apply.values.issuer} value={end.issuer} />
              </>
            )}
            {act === "submit" && <CopyRow name={consoleActs.callback} value={end.callbackUrl} />}
          </div>
        </div>
        <ConsolePicture
          act={act}
          origin={origin}
          callback={end.callbackUrl}
          clientId={clientId}
          issuer={end.issuer}
        />
      </div>
      {outcome.steps.length > 0 && index === 0 && (
        <div className="top-gap">
          <ActivityLog run={run} />
        </div>
      )}
      <Actions>
        {next ? (
          <button key={act} type="button" className="btn primary" onClick={() => setIndex(index + 1)}>
            {consoleActs.next(consoleActs.acts[next].next)}
          </button>
        ) : (
          <button
            key="saved"
            type="button"
            className="btn primary"
            onClick={() => {
              keepSaved(request);
              changeRun({ isSavedByHand: true });
            }}
          >
            {consoleActs.submitted}
          </button>
        )}
        {index > 0 ? (
          <button type="button" className="btn tall quiet" onClick={() => setIndex(index - 1)}>
            {consoleActs.back}
          </button>
        ) : (
          <a className="btn tall quiet" href={hrefOf("review")}>
            {apply.back}
          </a>
        )}
      </Actions>
    </Screen>
  );
}
