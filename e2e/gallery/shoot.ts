/**
 * What is done with each state that the walks reach. `npm run gallery`: pictures in every width and theme; a page that
 * scrolls sideways fails. `npm test`: no pictures, each state is checked instead (../screen-checks.ts).
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright/test";
import { watchHeadings } from "../in-page.ts";
import { checkScreen } from "../screen-checks.ts";
import { test as base, expect } from "../world.ts";

const FOLDER = join(process.cwd(), ".cache", "gallery");
const SIZES = [
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;

interface Shot {
  readonly file: string;
  readonly label: string;
}

/** Takes the pictures of one state. `withModes`: 200 % zoom, forced colours and reduced motion as well. */
export type Shoot = (state: string, options?: { readonly withModes?: boolean }) => Promise<void>;

const setTheme = (page: Page, theme: string) =>
  page.evaluate((name) => {
    document.documentElement.dataset.theme = name;
  }, theme);

async function take(page: Page, folder: string, name: string, label: string): Promise<Shot> {
  // The width that the page needs, said with the picture's name: a defect that no eye has to find.
  const width = page.viewportSize()?.width ?? 0;
  const needed = await page.evaluate(() => {
    window.scrollTo(0, 0); // what sticks to the window would hang in the middle of the picture
    return document.documentElement.scrollWidth;
  });
  expect
    .soft(needed, `${folder}, ${label}: the page needs more width than there is`)
    .toBeLessThanOrEqual(width);
  const file = `${folder}/${name}.png`;
  await page.screenshot({ path: join(FOLDER, file), fullPage: true, animations: "disabled" });
  return { file, label };
}

export interface GalleryOptions {
  purpose: "pictures" | "checks";
}

export const test = base.extend<{ shoot: Shoot } & GalleryOptions>({
  purpose: ["pictures", { option: true }],
  shoot: async ({ page, purpose }, use, info) => {
    if (purpose === "checks") {
      await page.addInitScript(watchHeadings);
      let states = 0;
      await use(async (state) => {
        states += 1;
        expect.soft(await checkScreen(page), `${info.title}, ${state}`).toEqual([]);
        const unfocused = await page.evaluate((): unknown => Reflect.get(window, "headingsWithoutFocus"));
        expect.soft(unfocused, `${info.title}, on the way to “${state}”`).toEqual([]);
      });
      expect(states).toBeGreaterThan(0);
      return;
    }
    let count = 0;
    const chapter = info.title;
    await use(async (state, { withModes = false } = {}) => {
      count += 1;
      const slug = `${chapter}-${String(count).padStart(2, "0")}-${state}`
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, "-");
      mkdirSync(join(FOLDER, slug), { recursive: true });
      const before = page.viewportSize() ?? SIZES[2];
      const shots: Shot[] = [];
      for (const theme of ["light", "dark"]) {
        await setTheme(page, theme);
        for (const size of SIZES) {
          await page.setViewportSize(size);
          shots.push(await take(page, slug, `${size.width}-${theme}`, `${size.width} px, ${theme}`));
        }
      }
      await setTheme(page, "light");
      if (withModes) {
        // What zoom does to the layout: half the width in CSS pixels.
        await page.setViewportSize({ width: 640, height: 400 });
        shots.push(await take(page, slug, "zoom-200", "1280 px at 200 %"));
        await page.setViewportSize(SIZES[2]);
        await page.emulateMedia({ forcedColors: "active" });
        shots.push(await take(page, slug, "forced-colours", "forced colours"));
        await page.emulateMedia({ forcedColors: "none", reducedMotion: "reduce" });
        shots.push(await take(page, slug, "reduced-motion", "reduced motion"));
        await page.emulateMedia({ reducedMotion: null });
      }
      await page.setViewportSize(before);
      writeFileSync(
        join(FOLDER, slug, "state.json"),
        JSON.stringify({ chapter, state, order: count, shots }),
      );
    });
  },
});

export { expect };
