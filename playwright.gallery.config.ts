import { defineConfig } from "playwright/test";
import base from "./playwright.config.ts";

/** Pictures of every screen. See `gallery.mjs`; `npm test` does not run it. */
export default defineConfig({
  ...base,
  projects: [],
  testDir: "e2e/gallery",
  testMatch: "**/*.gallery.ts",
  timeout: 300_000,
  expect: { timeout: 20_000 },
  use: { ...base.use, actionTimeout: 30_000 },
});
