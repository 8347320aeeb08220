/** The first screen: its bytes, and what Lighthouse says of it, beside an empty React page built with the same tools. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "vite";
import * as z from "zod/mini";
import { kB, median, type Row, type Section, times } from "./figures.ts";
import { type Served, serveBuilt } from "./served.ts";
import { SIZE_BUDGETS, sizesOf } from "./sizes.mjs";

const LCP_RATIO = 1.15;
const MICROSOFT = ["https://login.microsoftonline.com", "https://graph.microsoft.com"];

/** The least that React can show, built like the app. Gives the folder. */
export async function buildEmptyPage(root: string): Promise<string> {
  const outDir = join(root, ".cache", "bench", "empty");
  await build({
    root: join(root, "bench", "empty"),
    configFile: false,
    base: "./",
    logLevel: "warn",
    oxc: { jsx: { importSource: "react" } },
    build: { outDir, emptyOutDir: true, target: "es2023", modulePreload: { polyfill: false } },
  });
  return outDir;
}

export function measureSizes(dist: string, empty: string): Section {
  const app = sizesOf(dist);
  const peer = sizesOf(empty).firstScreen.bytes;
  const row = (what: string, bytes: number, budget: number, against: string): Row => ({
    what,
    value: kB(bytes),
    against: `budget ${kB(budget)}${against}`,
    isMet: bytes <= budget,
  });
  const { firstScreen, wholeApp } = app;
  return {
    title: "Bytes (brotli 11; HTML, CSS, JS)",
    notes: [
      `The heaviest of the whole: ${wholeApp.files
        .slice(0, 6)
        .map(({ file, bytes }) => `\`${file.replace(/^assets\/|-[\w-]{8}(?=\.\w+$)/g, "")}\` ${kB(bytes)}`)
        .join(", ")}.`,
    ],
    rows: [
      row(
        "first screen",
        firstScreen.bytes,
        SIZE_BUDGETS.firstScreen.budget,
        `; empty React page ${kB(peer)}, ${times(firstScreen.bytes / peer)}`,
      ),
      row("whole app, one language", wholeApp.bytes, SIZE_BUDGETS.wholeApp.budget, ""),
    ],
  };
}

const REPORT = z.object({
  performance: z.number(),
  accessibility: z.number(),
  bestPractices: z.number(),
  lcpMs: z.number(),
  fcpMs: z.number(),
  tbtMs: z.number(),
  cls: z.number(),
  wrong: z.array(z.string()),
});
type Report = z.output<typeof REPORT>;

/** Runs Lighthouse so many times on each page in turn, so that a busy minute hits all of them. */
export async function measureLighthouse(
  root: string,
  chromium: string,
  pages: { readonly dist: string; readonly empty: string },
  runs: number,
): Promise<Section> {
  // A copy with a configuration: without one the browser notes the missing file as an error, and that is its own row.
  const served = {
    app: await serveBuilt(pages.dist, MICROSOFT, {}),
    bare: await serveBuilt(pages.dist, MICROSOFT),
    empty: await serveBuilt(pages.empty, []),
  };
  // Not the synchronous kind: this process serves the pages meanwhile.
  const run = async ({ url }: Served, profile: string): Promise<Report> => {
    const folder = join(root, "bench/lighthouse");
    const { stdout } = await promisify(execFile)(process.execPath, ["run.mjs", url, profile, chromium], {
      cwd: folder,
      timeout: 180_000,
    });
    return REPORT.parse(JSON.parse(stdout));
  };
  try {
    const rows: Row[] = [];
    for (const profile of ["mobile", "desktop"]) {
      const app: Report[] = [];
      const empty: Report[] = [];
      for (let at = 0; at < runs; at += 1) {
        app.push(await run(served.app, profile));
        empty.push(await run(served.empty, profile));
      }
      rows.push(...lighthouseRows(profile, app, empty));
      if (profile === "mobile") {
        const bare = await run(served.bare, profile);
        rows.push({
          what: "mobile: the same without a config.json, one run",
          value: scoresOf([bare]),
          against: bare.wrong.join(", "),
        });
      }
    }
    return {
      title: "Lighthouse on the start screen",
      notes: [
        `Lighthouse 12.8.2, median of ${runs} runs, pages in turn, served with brotli and the headers of the launcher's table. Performance, accessibility, best practices.`,
      ],
      rows,
    };
  } finally {
    await Promise.all(Object.values(served).map((one) => one.close()));
  }
}

const middle = (reports: readonly Report[], pick: (one: Report) => number) => median(reports.map(pick));
const scoresOf = (reports: readonly Report[]): string =>
  [
    middle(reports, (one) => one.performance),
    middle(reports, (one) => one.accessibility),
    middle(reports, (one) => one.bestPractices),
  ].join(" / ");

function lighthouseRows(profile: string, app: readonly Report[], empty: readonly Report[]): Row[] {
  const lcp = middle(app, (one) => one.lcpMs);
  const emptyLcp = middle(empty, (one) => one.lcpMs);
  const wrong = [...new Set(app.flatMap((one) => one.wrong))];
  return [
    {
      what: `${profile}: scores`,
      value: scoresOf(app),
      against: `goal 100 / 100 / 100; empty page ${scoresOf(empty)}${wrong.length > 0 ? `; below 0.9: ${wrong.join(", ")}` : ""}`,
      isMet: scoresOf(app) === "100 / 100 / 100",
    },
    {
      what: `${profile}: largest contentful paint`,
      value: `${Math.round(lcp)} ms`,
      against: `empty page ${Math.round(emptyLcp)} ms, ${times(lcp / emptyLcp)}${profile === "mobile" ? `; budget ${times(LCP_RATIO)}` : ""}`,
      ...(profile === "mobile" ? { isMet: lcp <= emptyLcp * LCP_RATIO } : {}),
    },
    {
      what: `${profile}: blocking time, layout shift`,
      value: `${Math.round(middle(app, (one) => one.tbtMs))} ms, ${middle(app, (one) => one.cls).toFixed(3)}`,
      against: `empty page ${Math.round(middle(empty, (one) => one.tbtMs))} ms, ${middle(empty, (one) => one.cls).toFixed(3)}`,
    },
  ];
}
