/** What a screen reader says by itself: every text that came into a live region, in order. */
import type { Page } from "playwright/test";

/** Begins to listen; call it before the page is opened. */
export async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(noteLiveRegions);
  return () =>
    page.evaluate((): readonly string[] => {
      const heard: unknown = Reflect.get(window, "heard");
      return Array.isArray(heard) ? heard.map(String) : [];
    });
}

/** Runs in the page before its own scripts. */
function noteLiveRegions(): void {
  const heard: string[] = [];
  Reflect.set(window, "heard", heard);
  const last = new WeakMap<Element, string>();
  const look = () => {
    for (const region of document.querySelectorAll('[role="status"], [role="alert"], [aria-live="polite"]')) {
      const raw = region.textContent ?? "";
      const before = last.get(region);
      last.set(region, raw);
      const text = raw.replace(/\s+/g, " ").trim();
      // A polite region has to be there before its words are; an alert speaks up when it comes.
      const isNew = before === undefined && region.getAttribute("role") !== "alert";
      if (text !== "" && raw !== before && !isNew) heard.push(text);
    }
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
}
