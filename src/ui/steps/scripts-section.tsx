import { lazy, Suspense, useState } from "react";
import type { SetupPlan } from "../../domain/setup-plan.ts";
import { enScripts } from "../../messages/en/scripts.ts";
import { Icon } from "../kit/icon.tsx";

const ScriptsFold = lazy(async () => ({ default: (await import("./scripts-fold.tsx")).ScriptsFold }));

/** A fold whose content is loaded when it is opened. */
export function ScriptsSection({ plan }: { plan: SetupPlan }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="chevron" small className="flip" />
        {enScripts.fold}
        <span className="small">{enScripts.foldAside}</span>
      </summary>
      <div className="in">
        {isOpen && (
          <Suspense>
            <ScriptsFold plan={plan} />
          </Suspense>
        )}
      </div>
    </details>
  );
}
