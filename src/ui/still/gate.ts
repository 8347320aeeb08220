/**
 * The still is the start screen as markup in the built page (vite.still.ts), painted before any script of the app has come.
 * What runs before that paint is here, so nothing of it may need Preact.
 */

/** On `#root` as long as the still is in it and Preact is not. */
export const STILL = "data-still";
/** On the root element while the still is not what the reader came for: base.css keeps it unseen. */
const UNSEEN = "data-still-unseen";
/** On what was pressed last before Preact was there. */
const PRESSED = "data-pressed";

/** The start screen, in English. In doubt the still stays unseen, and the page is blank until Preact is there. */
export const isWanted = (hash: string, language: string): boolean =>
  /^(?:#\/?|#launch=.*)?$/.test(hash) && /^en\b/i.test(language);

export const hideStill = (): void => document.documentElement.setAttribute(UNSEEN, "");
export const endUnseen = (): void => document.documentElement.removeAttribute(UNSEEN);

/** Keeps a plain click on the still for Preact. One with a key held down is the browser's own: it opens a tab. */
export function keepPressed(event: MouseEvent): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const pressed = event.target instanceof Element ? event.target.closest(`[${STILL}] :is(a, button)`) : null;
  if (!pressed) return;
  event.preventDefault();
  takePressed();
  pressed.setAttribute(PRESSED, "");
}

/** What was pressed last, and not again. */
export function takePressed(): HTMLElement | null {
  const pressed = document.querySelector<HTMLElement>(`[${PRESSED}]`);
  pressed?.removeAttribute(PRESSED);
  return pressed;
}
