import type { ReactNode } from "react";
import { createRoot, hydrateRoot, type Root } from "react-dom/client";
import { endUnseen, STILL, takePressed } from "./gate.ts";

/**
 * Gives what shows the page in `#root`. The first time, React takes the still over where it is what is to be shown, so
 * that nothing moves and the focus stays; what was pressed meanwhile is pressed then.
 */
export function takeOver(element: HTMLElement, isStillRight: () => boolean): (page: ReactNode) => void {
  let root: Root | null = null;
  return (page) => {
    if (root) return root.render(page);
    const pressed = takePressed();
    const isTaken = element.hasAttribute(STILL) && isStillRight();
    element.removeAttribute(STILL);
    if (isTaken) root = hydrateRoot(element, page);
    else {
      element.replaceChildren();
      root = createRoot(element);
      root.render(page);
    }
    endUnseen();
    // A click makes React take over at once, so that it is not too early.
    if (isTaken) pressed?.click();
  };
}
