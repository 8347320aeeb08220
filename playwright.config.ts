import { defineConfig } from "playwright/test";
import type { GalleryOptions } from "./e2e/gallery/shoot.ts";
import { findChromium } from "./find-chromium.mjs";

const executablePath = findChromium();

/** Stories told in a real browser. Each starts its own world and launcher, so there is nothing to start here. */
export default defineConfig<GalleryOptions>({
  testMatch: "**/*.story.ts",
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
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: process.env.STORY_REPORT
    ? [["list"], ["json", { outputFile: process.env.STORY_REPORT }]]
    : "list",
  // A trace or a picture could hold a secret.
  use: {
    trace: "off",
    screenshot: "off",
    video: "off",
    locale: "en-GB",
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1",
      ],
    },
  },
});
