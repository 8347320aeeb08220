/** Which Chromium the stories run in: a named one, Playwright's own, or the system's. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { chromium } from "playwright";

const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Is Playwright's own browser there? Headless runs use its shell, whose folder stands beside the full one. */
function hasOwn() {
  const own = chromium.executablePath();
  const revision = /chromium-(\d+)/.exec(own)?.[1];
  const shell = revision
    ? join(own.split(`chromium-${revision}`)[0] ?? dirname(own), `chromium_headless_shell-${revision}`)
    : "";
  return existsSync(own) || (shell !== "" && existsSync(shell));
}

/** A path; undefined for Playwright's own; null when there is none at all. @returns {string | null | undefined} */
export function lookForChromium() {
  if (process.env.PW_CHROMIUM) return process.env.PW_CHROMIUM;
  if (hasOwn()) return undefined;
  return SYSTEM.find((path) => existsSync(path)) ?? null;
}

/** The same for a configuration: undefined lets Playwright look itself. @returns {string | undefined} */
export const findChromium = () => lookForChromium() ?? undefined;
