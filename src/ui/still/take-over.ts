import { type ComponentChildren, hydrate, render } from "preact";
import { endUnseen, STILL, takePressed } from "./gate.ts";

/**
 * Gives what shows the page in `#root`. The first time, Preact takes the still over where it is what is to be shown, so
 * that nothing moves and the focus stays; what was pressed meanwhile is pressed then.
 */
export function takeOver(
  element: HTMLElement,
  isStillRight: () => boolean,
): (page: ComponentChildren) => void {
  let isFirst = true;
  return (page) => {
    if (!isFirst) return render(page, element);
    isFirst = false;
    const pressed = takePressed();
    const isTaken = element.hasAttribute(STILL) && isStillRight();
    element.removeAttribute(STILL);
    if (isTaken) hydrate(page, element);
    else {
      element.replaceChildren();
      render(page, element);
    }
    endUnseen();
    if (isTaken) pressed?.click();
  };
}
