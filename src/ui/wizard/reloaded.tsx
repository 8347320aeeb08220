import { Notice } from "../kit/notice.tsx";
import { hasMovedOn } from "../route.ts";
import { useWords } from "../words.ts";
import { needsAccount } from "./draft.ts";
import { useWizard } from "./wizard-state.ts";

/** Did the browser load this page again, as with F5, and is the reader still where that was? */
export const wasReloaded = (): boolean =>
  !hasMovedOn() &&
  performance.getEntriesByType("navigation").some((one) => "type" in one && one.type === "reload");

/** Whoever reloads in the middle finds themselves at a sign-in again, and is told why; where there is none, there is nothing to tell. */
export function Reloaded() {
  const { draft, session } = useWizard();
  const words = useWords().wizard;
  if (!session.reloadedAt || session.consoleUser || session.account) return null;
  const isByHand = !needsAccount(draft.way);
  if (isByHand && draft.isConsoleByHand) return null;
  return (
    <div className="top-gap">
      <Notice title={words.reloaded}>
        <p>{isByHand && !hasMovedOn() ? words.reloadedByHand : words.reloadedWhy}</p>
      </Notice>
    </div>
  );
}
