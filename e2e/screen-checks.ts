/** One state of one screen, looked at as people meet it who do not use a mouse, do not see well, or enlarge the page. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright/test";
import {
  findActOutOfSight,
  findChosenByColour,
  findDrawnByColour,
  findInLayout,
  findMotion,
  findOverflow,
  noteFocus,
} from "./in-page.ts";
import { findBySpacing } from "./text-spacing.ts";
import { findUntranslated } from "./untranslated.ts";

/** The widths that WCAG names: 320 CSS px (1.4.10), and 1280 px at 200 % (1.4.4), which is half of it. */
const NARROW = { width: 320, height: 640 };
const ZOOMED = { width: 640, height: 400 };
const USUAL = { width: 1280, height: 800 };

/** Everything that is wrong with what the page shows now, in sentences. Leaves the page as it was, but for the focus. */
export async function checkScreen(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  const add = (where: string, sentences: readonly string[]) =>
    found.push(...sentences.map((sentence) => `${where}: ${sentence}`));
  const before = page.viewportSize() ?? USUAL;
  for (const [where, size] of [
    ["at 320 px", NARROW],
    ["at 200 %", ZOOMED],
    ["at 1280 px", USUAL],
  ] as const) {
    await page.setViewportSize(size);
    if (size === USUAL) add(where, await page.evaluate(findActOutOfSight));
    // Where the bar with the next act rests at the end, nothing lies under it.
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    add(where, await page.evaluate(findOverflow));
    add(where, await page.evaluate(findInLayout));
    if (size !== ZOOMED) add(`${where}, spaced`, await findBySpacing(page));
    if (size === NARROW) {
      add(`${where}, dark`, await inTheDark(page, axe));
      add(`${where}, in other words`, await findUntranslated(page));
    }
  }
  add("axe", await axe(page));
  add("forced colours", await page.evaluate(findDrawnByColour));
  await page.emulateMedia({ forcedColors: "active" });
  add("forced colours", await page.evaluate(findChosenByColour));
  await page.emulateMedia({ forcedColors: "none", reducedMotion: "reduce" });
  add("reduced motion", await page.evaluate(findMotion));
  await page.emulateMedia({ reducedMotion: null });
  add("keyboard", await walkByKeyboard(page));
  await page.setViewportSize(before);
  return found;
}

/** axe's rules, those for the size of targets too, which it leaves out unless asked. */
export async function axe(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { "target-size": { enabled: true } } })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
}

async function inTheDark(page: Page, look: (page: Page) => Promise<readonly string[]>) {
  const set = (name: string | undefined) =>
    page.evaluate((theme) => {
      const before = document.documentElement.dataset.theme;
      if (theme === undefined) delete document.documentElement.dataset.theme;
      else document.documentElement.dataset.theme = theme;
      return before;
    }, name);
  // A colour on its way from one theme to the other would be taken for the other's.
  await page.emulateMedia({ reducedMotion: "reduce" });
  const theme = await set("dark");
  const found = await look(page);
  await set(theme);
  await page.emulateMedia({ reducedMotion: null });
  return found;
}

/** Tab all the way round, from wherever the focus is, and back to it. */
async function walkByKeyboard(page: Page): Promise<readonly string[]> {
  const focused = await page.evaluateHandle(() => document.activeElement);
  const count = await page.evaluate(noteFocus);
  // Twice past the end: regions that scroll are stops of the browser's own.
  for (let presses = 0; presses < count + 12; presses += 1) await page.keyboard.press("Tab");
  const found = await page.evaluate((): readonly string[] => {
    const stop: unknown = Reflect.get(window, "stopNoting");
    return typeof stop === "function" ? stop() : ["the focus was not noted"];
  });
  await focused.evaluate((one) => {
    if (one instanceof HTMLElement) one.focus({ preventScroll: true });
  });
  await focused.dispose();
  return found;
}
