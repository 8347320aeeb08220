/**
 * What is done with each state that the walks reach. `npm run gallery`: pictures in every width and theme; a page that
 * scrolls sideways fails. `npm test`: no pictures, each state is checked instead (../screen-checks.ts).
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright/test";
import { watchHeadings } from "../in-page.ts";
import { checkScreen } from "../screen-checks.ts";
import { test as base, expect } from "../world.ts";
import { putBack, stretchWords } from "./stretch.ts";

const FOLDER = join(process.cwd(), ".cache", "gallery");
const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
const SIZES = [PHONE, { width: 768, height: 1024 }, DESKTOP, { width: 1920, height: 1080 }] as const;
/** What zoom does to the layout: half the width in CSS pixels. */
const ZOOMED = { width: 640, height: 400 };
const PAPER = { width: 718, height: 1047 };

/** What changes the same state for other readers. `enter` and `leave` put the page into it and back. */
interface Variant {
  readonly name: string;
  readonly label: string;
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
  /** It needs a file that does not come while the page is cut off. */
  readonly isLoaded?: true;
  enter(page: Page): Promise<unknown>;
  leave(page: Page): Promise<unknown>;
}

const setTheme = (page: Page, theme: string) =>
  page.evaluate((name) => {
    document.documentElement.dataset.theme = name;
  }, theme);
const setDirection = (page: Page, direction: string) =>
  page.evaluate((dir) => {
    document.documentElement.dir = dir;
  }, direction);

/** Chooses a language as the reader does, where the screen offers the choice. */
const speak = async (page: Page, tag: string) => {
  const choice = page.locator(".lang select");
  if ((await choice.count()) === 0) return;
  // Not by a click: behind an open dialog nobody can reach the list.
  await choice.evaluate((list, value) => {
    Reflect.set(list, "value", value);
    list.dispatchEvent(new Event("change", { bubbles: true }));
  }, tag);
  await page.waitForFunction((value) => document.documentElement.lang === value, tag);
};
const inLanguage = (tag: string, label: string): Variant => ({
  name: tag,
  label,
  sizes: [PHONE, DESKTOP],
  isLoaded: true,
  enter: (page) => speak(page, tag),
  leave: (page) => speak(page, "en"),
});

const THEMES: readonly Variant[] = ["light", "dark"].map((theme) => ({
  name: theme,
  label: theme,
  sizes: SIZES,
  enter: (page) => setTheme(page, theme),
  leave: (page) => setTheme(page, "light"),
}));

/** Taken with `npm run gallery -- --all`. */
const MORE: readonly Variant[] = [
  {
    name: "zoom-200",
    label: "1280 px at 200 %",
    sizes: [ZOOMED],
    enter: async () => {},
    leave: async () => {},
  },
  {
    name: "forced-colours",
    label: "forced colours",
    sizes: [DESKTOP],
    enter: (page) => page.emulateMedia({ forcedColors: "active" }),
    leave: (page) => page.emulateMedia({ forcedColors: null }),
  },
  {
    name: "reduced-motion",
    label: "reduced motion",
    sizes: [DESKTOP],
    enter: (page) => page.emulateMedia({ reducedMotion: "reduce" }),
    leave: (page) => page.emulateMedia({ reducedMotion: null }),
  },
  {
    name: "print",
    label: "printed",
    sizes: [PAPER],
    enter: (page) => page.emulateMedia({ media: "print" }),
    leave: (page) => page.emulateMedia({ media: null }),
  },
  {
    name: "longer-words",
    label: "words two fifths longer",
    sizes: [PHONE, DESKTOP],
    enter: stretchWords,
    leave: putBack,
  },
  inLanguage("de", "German"),
  inLanguage("pl", "Polish"),
  inLanguage("ja", "Japanese"),
  {
    name: "right-to-left",
    label: "right to left",
    sizes: [PHONE, DESKTOP],
    enter: (page) => setDirection(page, "rtl"),
    leave: (page) => setDirection(page, "ltr"),
  },
];
const VARIANTS = process.env.GALLERY_ALL ? [...THEMES, ...MORE] : THEMES;

interface Shot {
  readonly file: string;
  readonly label: string;
}

/** Takes the pictures of one state; `of` names another page than the story's own. */
export type Shoot = (state: string, of?: Page) => Promise<void>;

const slugOf = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");

async function take(page: Page, folder: string, name: string, label: string): Promise<Shot> {
  // The width that the page needs, said with the picture's name: a defect that no eye has to find.
  const width = page.viewportSize()?.width ?? 0;
  const { needed, hasDialog } = await page.evaluate(() => {
    window.scrollTo(0, 0); // what sticks to the window would hang in the middle of the picture
    return {
      needed: document.documentElement.scrollWidth,
      hasDialog: document.querySelector("dialog:modal") !== null,
    };
  });
  expect
    .soft(needed, `${folder}, ${label}: the page needs more width than there is`)
    .toBeLessThanOrEqual(width);
  const file = `${folder}/${name}.png`;
  // A dialog covers the window, not the page behind it.
  // So would the bar with the next act, over what is there.
  const letBar = (position: string) =>
    page.evaluate((to) => {
      for (const bar of document.querySelectorAll<HTMLElement>(".actions")) bar.style.position = to;
    }, position);
  if (!hasDialog) await letBar("static");
  await page.screenshot({ path: join(FOLDER, file), fullPage: !hasDialog, animations: "disabled" });
  await letBar("");
  return { file, label };
}

export interface GalleryOptions {
  purpose: "pictures" | "checks";
}

export const test = base.extend<{ shoot: Shoot } & GalleryOptions>({
  purpose: ["pictures", { option: true }],
  shoot: async ({ page: own, purpose }, use, info) => {
    if (purpose === "checks") {
      await own.context().addInitScript(watchHeadings);
      let states = 0;
      await use(async (state, page = own) => {
        states += 1;
        expect.soft(await checkScreen(page), `${info.title}, ${state}`).toEqual([]);
        // Another context than the story's own is looked at, but not watched.
        const unfocused = await page.evaluate(
          (): unknown => Reflect.get(window, "headingsWithoutFocus") ?? [],
        );
        expect.soft(unfocused, `${info.title}, on the way to “${state}”`).toEqual([]);
      });
      expect(states).toBeGreaterThan(0);
      return;
    }
    let count = 0;
    const chapter = info.title;
    mkdirSync(FOLDER, { recursive: true });
    // What an older run took of this chapter under other names would stand among the new pictures.
    for (const name of readdirSync(FOLDER))
      if (name.startsWith(`${slugOf(chapter)}-`)) rmSync(join(FOLDER, name), { recursive: true });
    await use(async (state, page = own) => {
      count += 1;
      const slug = slugOf(`${chapter}-${String(count).padStart(2, "0")}-${state}`);
      mkdirSync(join(FOLDER, slug), { recursive: true });
      const before = page.viewportSize() ?? DESKTOP;
      const shots: Shot[] = [];
      const isOnline = await page.evaluate(() => navigator.onLine);
      for (const { name, label, sizes, isLoaded, enter, leave } of VARIANTS) {
        if (isLoaded && !isOnline) continue;
        await enter(page);
        for (const size of sizes) {
          await page.setViewportSize(size);
          shots.push(await take(page, slug, `${size.width}-${name}`, `${size.width} px, ${label}`));
        }
        await leave(page);
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
