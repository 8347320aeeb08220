import { CONSOLE_PRODUCTS } from "../../domain/console-product.ts";
import type { SetupOutcome } from "../../setup/setup-event.ts";
import { CopyButton, CopyRow } from "../kit/copy-row.tsx";
import { Rich } from "../kit/rich.tsx";
import { ActivityLog } from "../steps/activity-log.tsx";
import { ReplyOpened } from "../steps/reply-opened.tsx";
import { SecretReveal } from "../steps/secret-reveal.tsx";
import { clientIdOfRun } from "../steps/test.tsx";
import { Actions, Screen } from "../wizard/screen.tsx";
import { type RunState, useWizard } from "../wizard/wizard-state.ts";
import { useWords } from "../words.ts";
import "../css/by-hand.css";

/** Another console than Pro in a person's hands: its own field names, and every value ready to copy. No pictures of it. */
export function ConsoleValues({ run, outcome }: { run: RunState; outcome: SetupOutcome }) {
  const { setup, changeRun, hrefOf } = useWizard();
  const { apply, product: words } = useWords();
  const { end, request } = run.plan;
  const { title } = CONSOLE_PRODUCTS[request.product];
  return (
    <Screen title={words.byHand} lead={words.byHandLead(title)}>
      <ReplyOpened run={run} />
      <ol className="do top-gap">
        {words.guidance[request.product].map((line) => (
          <li key={line}>
            <div>
              <Rich text={line} />
            </div>
          </li>
        ))}
      </ol>
      <div className="top-gap">
        <CopyRow name={apply.values.clientId} value={clientIdOfRun(run) ?? ""} />
        {setup.revealSecret() === null ? (
          <p className="small muted">{words.noSecret}</p>
        ) : (
          <p className="secret-row">
            <CopyButton
              label={apply.copySecret}
              name={apply.values.secret}
              read={() => setup.revealSecret() ?? ""}
              isStrong
            />
            <SecretReveal />
          </p>
        )}
        <CopyRow name={apply.values.issuer} value={end.issuer} />
        <CopyRow name={apply.values.callback} value={end.callbackUrl} />
      </div>
      {outcome.steps.length > 0 && (
        <div className="top-gap">
          <ActivityLog run={run} />
        </div>
      )}
      <Actions>
        <button type="button" className="btn primary" onClick={() => changeRun({ isSavedByHand: true })}>
          {words.saved}
        </button>
        <a className="btn tall quiet" href={hrefOf("review")}>
          {apply.back}
        </a>
      </Actions>
    </Screen>
  );
}
