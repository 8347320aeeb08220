/** The click itself, in a real browser: from *Make these changes* until both sides are read back. */
import { type Browser, chromium, type Page } from "playwright";
import { Admin } from "../e2e/admin.ts";
import { findChromium } from "../find-chromium.mjs";
import { launchOnSandbox } from "../launcher/launch-sandbox.ts";
import { startSandbox } from "../sandbox/start.ts";
import { Brake, criticalStretch, depthOf } from "./slow-world.ts";

export const LATENCIES = [0, 100, 250] as const;

export interface Applied {
  readonly ms: number;
  readonly requests: number;
  readonly preflights: number;
  readonly depth: number;
  /** Secret made to console saved; it holds one request by its nature. */
  readonly criticalMs: number;
  /** Main-thread tasks over 50 ms while applying. */
  readonly longTasks: readonly number[];
}

export const openBrowser = (): Promise<Browser> => {
  const executablePath = findChromium();
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [
      "--disable-background-networking",
      "--js-flags=--expose-gc",
      "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1",
    ],
  });
};

/** Starts the page's own stopwatch: the next click starts it, the heading stops it. */
async function armStopwatch(page: Page): Promise<() => Promise<{ ms: number; longTasks: number[] }>> {
  await page.evaluate(() => {
    const longTasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longTasks.push(Math.round(duration));
    });
    observer.observe({ type: "longtask" });
    const result = new Promise<{ ms: number; longTasks: number[] }>((resolve) => {
      let began = 0;
      document.addEventListener("click", () => (began = performance.now()), { capture: true, once: true });
      const watch = new MutationObserver(() => {
        if (document.querySelector("h1")?.textContent !== "The changes are made") return;
        const ms = performance.now() - began;
        watch.disconnect();
        // A long task is told of a moment after it ended.
        setTimeout(() => {
          observer.disconnect();
          resolve({ ms, longTasks });
        }, 150);
      });
      watch.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    Object.assign(window, { stopwatch: result });
  });
  return () =>
    page.evaluate(() => Reflect.get(window, "stopwatch") as Promise<{ ms: number; longTasks: number[] }>);
}

/** One first connection in a fresh world; everything before the click is answered at once. */
export async function applyOnce(browser: Browser, root: string, latencyMs: number): Promise<Applied> {
  const brake = new Brake();
  const sandbox = await startSandbox({ around: brake.around });
  const assistant = await launchOnSandbox(sandbox, { folder: `${root}/dist-sandbox`, port: 0 });
  const context = await browser.newContext({ locale: "en-GB" });
  try {
    const page = await context.newPage();
    const admin = new Admin(page, assistant.url);
    await admin.reachReview();
    // Until the plan stands, both sides are still being read.
    await page.getByRole("button", { name: "Make these changes" }).waitFor();
    const stopwatch = await armStopwatch(page);
    brake.take();
    brake.latencyMs = latencyMs;
    await admin.makeChanges();
    const { ms, longTasks } = await stopwatch();
    const noted = brake.take();

    const critical = criticalStretch(noted);
    if (critical === null) throw new Error("No secret was delivered.");
    return {
      ms,
      longTasks,
      requests: noted.length,
      preflights: noted.filter(({ method }) => method === "OPTIONS").length,
      depth: depthOf(noted),
      criticalMs: critical,
    };
  } finally {
    await context.close();
    await assistant.close();
    await sandbox.close();
  }
}
