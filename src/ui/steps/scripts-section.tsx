import { useState } from "preact/hooks";
import type { SetupPlan } from "../../domain/setup-plan.ts";
import { Icon } from "../kit/icon.tsx";
import { useWords } from "../words.ts";
import { Scripts } from "./scripts.tsx";

/** A fold around the scripts; they are made when it is opened. */
export function ScriptsSection({ plan }: { plan: SetupPlan }) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="chevron" small className="flip" />
        {words.scripts.fold}
        <span className="small">{words.scripts.foldAside}</span>
      </summary>
      <div className="in">{isOpen && <Scripts plan={plan} />}</div>
    </details>
  );
}
