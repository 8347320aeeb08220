import { defineConfig } from "playwright/test";
import type { GalleryOptions } from "./e2e/gallery/shoot.ts";
import { base } from "./playwright.base.ts";

/** Stories told in a real browser. Each starts its own world and launcher, so there is nothing to start here. */
export default defineConfig<GalleryOptions>({
  ...base,
  projects: [
    { name: "stories", testDir: "e2e/stories" },
    // The gallery's walks, without its pictures: every state that they reach is checked.
    {
      name: "screens",
      testDir: "e2e/gallery",
      testMatch: "**/*.gallery.ts",
      timeout: 240_000,
      use: { purpose: "checks" },
    },
  ],
});
