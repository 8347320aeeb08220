import { useId } from "preact/hooks";
import { SECRET_LIFETIMES_IN_DAYS } from "../../domain/setup-request.ts";
import { useWizard } from "../wizard/wizard-state.ts";
import { useWords } from "../words.ts";

/** How long a new client secret is to last. What a tenant's policy allowed instead of these is on offer too. */
export function Lifetime() {
  const { draft, changeDraft } = useWizard();
  const w = useWords().who;
  const id = useId();
  const offered = [...new Set([...SECRET_LIFETIMES_IN_DAYS, draft.lifetimeInDays])].sort((a, b) => a - b);
  return (
    <div className="field">
      <label htmlFor={id}>{w.lifetime}</label>
      <select
        id={id}
        className="input"
        value={draft.lifetimeInDays}
        aria-describedby={`${id}-hint`}
        onChange={(event) => changeDraft({ lifetimeInDays: Number(event.currentTarget.value) })}
      >
        {offered.map((days) => (
          <option key={days} value={days}>
            {w.days(days)}
          </option>
        ))}
      </select>
      <span className="hint" id={`${id}-hint`}>
        {w.lifetimeWhy}
      </span>
    </div>
  );
}
