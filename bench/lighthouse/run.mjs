/**
 * One Lighthouse run, in a process and a browser of its own: `node run.mjs URL mobile|desktop CHROMIUM`.
 * Prints one line of JSON. Lighthouse 12.8 is the last that runs on Node 20.
 */
import { launch } from "chrome-launcher";
import lighthouse, { desktopConfig } from "lighthouse";

const [url = "", profile = "mobile", chromePath = ""] = process.argv.slice(2);
const chrome = await launch({
  chromePath,
  chromeFlags: [
    "--headless=new",
    "--no-sandbox",
    "--disable-quic",
    "--disable-background-networking",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1",
  ],
});
try {
  const result = await lighthouse(
    url,
    {
      port: chrome.port,
      output: "json",
      logLevel: "silent",
      onlyCategories: ["performance", "accessibility", "best-practices"],
    },
    profile === "desktop" ? desktopConfig : undefined,
  );
  if (!result) throw new Error("Lighthouse gave nothing.");
  const { categories, audits } = result.lhr;
  const wrong = Object.values(audits)
    .filter(({ score }) => score !== null && score < 0.9)
    .map(({ id }) => id);
  console.log(
    JSON.stringify({
      performance: Math.round((categories.performance?.score ?? 0) * 100),
      accessibility: Math.round((categories.accessibility?.score ?? 0) * 100),
      bestPractices: Math.round((categories["best-practices"]?.score ?? 0) * 100),
      lcpMs: audits["largest-contentful-paint"]?.numericValue ?? null,
      fcpMs: audits["first-contentful-paint"]?.numericValue ?? null,
      tbtMs: audits["total-blocking-time"]?.numericValue ?? null,
      cls: audits["cumulative-layout-shift"]?.numericValue ?? null,
      wrong,
    }),
  );
} finally {
  await chrome.kill();
}
