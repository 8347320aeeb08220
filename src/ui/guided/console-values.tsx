import { CONSOLE_PRODUCTS } from "../../domain/console-product.ts";
import type { SetupOutcome } from "../../setup/setup-event.ts";
import { CopyRow } from "../kit/copy-row.tsx";
import { ActivityLog } from "../steps/activity-log.tsx";
import { ReplyOpened } from "../steps/reply-opened.tsx";
import { clientIdOfRun } from "../steps/test.tsx";
import { Actions, Screen } from "../wizard/screen.tsx";
import { type RunState, useWizard } from "../wizard/wizard-state.ts";
import { useWords } from "../words.ts";
import { ActSteps, SecretToCopy } from "./act-parts.tsx";
import { keepSaved } from "./kept-values.ts";

/** Another console than Pro in a person's hands: its own field names, and every value ready to copy. No pictures of it. */
export function ConsoleValues({ run, outcome }: { run: RunState; outcome: SetupOutcome }) {
  const { changeRun, hrefOf } = useWizard();
  const { apply, product: words } = useWords();
  const { end, request } = run.plan;
  const { title } = CONSOLE_PRODUCTS[request.product];
  return (
    <Screen title={words.byHand} lead={words.byHandLead(title)}>
      <ReplyOpened run={run} />
      <ActSteps lines={words.guidance[request.product]} />
      <div className="top-gap">
        <CopyRow name={apply.values.clientId} value={clientIdOfRun(run) ?? ""} />
        <SecretToCopy />
        <CopyRow name={apply.values.issuer} value={end.issuer} />
        <CopyRow name={apply.values.callback} value={end.callbackUrl} />
      </div>
      {outcome.steps.length > 0 && (
        <div className="top-gap">
          <ActivityLog run={run} />
        </div>
      )}
      <Actions>
        <button
          type="button"
          className="btn primary"
          onClick={() => {
            keepSaved(request);
            changeRun({ isSavedByHand: true });
          }}
        >
          {words.saved}
        </button>
        <a className="btn tall quiet" href={hrefOf("review")}>
          {apply.back}
        </a>
      </Actions>
    </Screen>
  );
}
