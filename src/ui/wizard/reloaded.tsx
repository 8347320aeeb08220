import { Notice } from "../kit/notice.tsx";
import { hasMovedOn } from "../route.ts";
import { useWords } from "../words.ts";
import { useWizard } from "./wizard-state.ts";

/** Did the browser load this page again, as with F5, and is the reader still where that was? */
export const wasReloaded = (): boolean =>
  !hasMovedOn() &&
  performance.getEntriesByType("navigation").some((one) => "type" in one && one.type === "reload");

/** Whoever reloads in the middle finds themselves at a sign-in again, and is told why. */
export function Reloaded() {
  const { session } = useWizard();
  const words = useWords().wizard;
  if (!session.isReloaded || session.consoleUser || session.account) return null;
  return (
    <div className="top-gap">
      <Notice title={words.reloaded}>
        <p>{words.reloadedWhy}</p>
      </Notice>
    </div>
  );
}
