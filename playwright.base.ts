import type { PlaywrightTestConfig } from "playwright/test";
import { findChromium } from "./find-chromium.mjs";

const executablePath = findChromium();

/** What every set of stories has in common: a browser that reaches this computer and nothing else. */
export const base: PlaywrightTestConfig = {
  testMatch: "**/*.story.ts",
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
};
