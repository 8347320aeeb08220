import { defineConfig } from "playwright/test";
import { base } from "./playwright.base.ts";

/** Pictures of every screen. See `gallery.mjs`; `npm test` walks the same way and checks instead. */
export default defineConfig({
  ...base,
  testDir: "e2e/gallery",
  testMatch: "**/*.gallery.ts",
  timeout: 300_000,
  expect: { timeout: 20_000 },
  use: { ...base.use, actionTimeout: 30_000 },
});
