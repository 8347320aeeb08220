import { Suspense } from "preact/compat";
import { useState } from "preact/hooks";
import type { SetupPlan } from "../../domain/setup-plan.ts";
import type { ReplyKey } from "../../scripts/reply-key.ts";
import { Icon } from "../kit/icon.tsx";
import { part } from "../kit/part.ts";
import { useWords } from "../words.ts";

const ScriptsFold = part(async () => (await import("./scripts-fold.tsx")).ScriptsFold);

/** The scripts, loaded when they are first shown. With a reply key they seal what they print. */
export function ScriptsLoader({ plan, replyKey }: { plan: SetupPlan; replyKey?: ReplyKey | null }) {
  return (
    <Suspense fallback={<div className="snip script-wait" aria-busy="true" />}>
      <ScriptsFold plan={plan} replyKey={replyKey ?? null} />
    </Suspense>
  );
}

/** A fold around the scripts. */
export function ScriptsSection({ plan, replyKey }: { plan: SetupPlan; replyKey?: ReplyKey | null }) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="chevron" small className="flip" />
        {words.scripts.fold}
        <span className="small">{words.scripts.foldAside}</span>
      </summary>
      <div className="in">{isOpen && <ScriptsLoader plan={plan} replyKey={replyKey ?? null} />}</div>
    </details>
  );
}
