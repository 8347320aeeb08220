import { Icon } from "../kit/icon.tsx";
import { Rich } from "../kit/rich.tsx";
import { type RunState, useWizard } from "../wizard/wizard-state.ts";
import { useWords } from "../words.ts";

/** A colleague's reply was opened, and is for the organisation that was asked: said where the run goes on from it. */
export function ReplyOpened({ run }: { run: RunState }) {
  const { draft } = useWizard();
  const { apply } = useWords();
  const { tenant } = run.plan.request;
  if (draft.way !== "colleague" || !run.typedClientId) return null;
  return (
    <p className="st ok top-gap">
      <Icon name="checked" small />
      <span>
        <Rich text={apply.replyOpened(tenant.typed, tenant.id)} />
      </span>
    </p>
  );
}
