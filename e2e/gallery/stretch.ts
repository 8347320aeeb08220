/** Makes every word on a page two fifths longer, as German, Polish and French do to English: what is cut then is cut there. */
import type { Page } from "playwright/test";

/** Text of nobody's language: addresses, IDs, code, what a person typed. */
const LITERAL = "code, pre, .mono, .v, .url-line b, [translate=no], input, textarea, script, style";

export const stretchWords = (page: Page) =>
  page.evaluate((literal) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.nodeValue || node.parentElement?.closest(literal)) continue;
      // The text as it was stays with its node, to be put back; Preact compares with what it rendered itself.
      Reflect.set(node, "before", node.nodeValue);
      node.nodeValue = node.nodeValue.replaceAll(
        /\p{L}{3,}/gu,
        (word) => word + word.slice(0, Math.ceil(word.length * 0.4)),
      );
    }
  }, LITERAL);

export const putBack = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const before: unknown = Reflect.get(node, "before");
      if (typeof before === "string") node.nodeValue = before;
      Reflect.deleteProperty(node, "before");
    }
  });
