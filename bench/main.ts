/** `npm run bench`: measures, prints one table per part, writes bench/results.md, and fails when a budget is missed. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright";
import { lookForChromium } from "../find-chromium.mjs";
import { hasAzureCli } from "../sandbox/azure/azure-bench.ts";
import { type Applied, applyOnce, LATENCIES, openBrowser } from "./apply.ts";
import { type AzureRun, measureAzure } from "./azure.ts";
import { median, type Row, type Section, seconds, times, toMarkdown } from "./figures.ts";
import { measureHeap } from "./heap.ts";
import { buildEmptyPage, measureLighthouse, measureSizes } from "./start-screen.ts";

/** First connections in one page. */
const HEAP_RUNS = 100;
/** From *Make these changes* to read back. The levels are what the order of the steps costs, see ARCHITECTURE.md. */
const BUDGET = { levels: 5, requests: 10, msAt100: 700, fasterThanAz: 5 };

const PARTS = ["sizes", "lighthouse", "apply", "heap"] as const;
type Part = (typeof PARTS)[number];

/**
 * `only`: names of the parts to run; all of them when empty. What a part said is kept in `.cache`, so that the results can
 * be written whenever each part was run here once, with its own date.
 */
export async function main(root: string, only: readonly string[], runs: number): Promise<boolean> {
  const wants = (part: string) => only.length === 0 || only.includes(part);
  const sections: Section[] = [];
  const cache = join(root, ".cache", "bench");
  mkdirSync(cache, { recursive: true });
  const add = (part: Part, section: Section) => {
    sections.push(section);
    const text = `${toMarkdown([section])}\n\nMeasured ${new Date().toISOString().slice(0, 10)}.`;
    writeFileSync(join(cache, `${part}.md`), text);
    console.log(`\n${text}`);
  };
  const empty = await buildEmptyPage(root);
  const dist = join(root, "dist");
  if (wants("sizes")) add("sizes", measureSizes(dist, empty));
  if (wants("lighthouse"))
    add(
      "lighthouse",
      await measureLighthouse(root, lookForChromium() ?? chromium.executablePath(), { dist, empty }, runs),
    );
  const browser = await openBrowser();
  const version = browser.version();
  try {
    if (wants("apply")) add("apply", await measureApply(browser, root, runs));
    if (wants("heap")) add("heap", await measureHeap(browser, root, HEAP_RUNS));
  } finally {
    await browser.close();
  }
  const texts = PARTS.map((part) => textOf(join(cache, `${part}.md`)));
  if (!texts.includes("")) writeFileSync(join(root, "bench", "results.md"), report(texts, version));
  const missed = sections.flatMap(({ rows }) => rows).filter(({ isMet }) => isMet === false);
  for (const { what, value } of missed) console.error(`Missed: ${what}, ${value}`);
  return missed.length === 0;
}

async function measureApply(
  browser: Awaited<ReturnType<typeof openBrowser>>,
  root: string,
  runs: number,
): Promise<Section> {
  const ours = new Map<number, Applied[]>();
  await applyOnce(browser, root, 0); // a cold browser is not what is measured
  for (let at = 0; at < runs; at += 1)
    for (const latency of LATENCIES)
      ours.set(latency, [...(ours.get(latency) ?? []), await applyOnce(browser, root, latency)]);
  const hasAz = hasAzureCli();
  const az = hasAz ? await measureAzure(LATENCIES, runs) : new Map<number, readonly AzureRun[]>();
  const all = [...ours.values()].flat();
  // Without latency two requests that were sent together may not overlap, so levels are read where there is some.
  const most = (pick: (one: Applied) => number) =>
    Math.max(...LATENCIES.filter((one) => one > 0).flatMap((one) => (ours.get(one) ?? []).map(pick)));
  const longest = all.flatMap(({ longTasks }) => longTasks);
  return {
    title: "From *Make these changes* to read back",
    notes: [
      `First connection, only chosen people; real Chromium, the page through its launcher, latency added to each request (preflights too), ${runs} runs each, median (range).`,
      hasAz
        ? "Beside it the four `az ad` commands and one save at the console, signed in, on the same simulator in the same run. They assign nobody, read nothing back and prove nothing."
        : "The Azure CLI is not installed here, so its rows are left out (Debian: `apt-get install azure-cli`).",
    ],
    rows: [
      ...LATENCIES.map((latency) => timeRow(latency, ours.get(latency) ?? [], az.get(latency) ?? [])),
      {
        what: "levels: the longest chain of requests that do not overlap",
        value: `${most(({ depth }) => depth)}`,
        against: `budget ${BUDGET.levels}${azCount(az, ({ depth }) => depth)}`,
        isMet: most(({ depth }) => depth) <= BUDGET.levels,
      },
      {
        what: "requests, preflights counted",
        value: `${most(({ requests }) => requests)}, of them preflights ${most(({ preflights }) => preflights)}`,
        against: `budget ${BUDGET.requests}${azCount(az, ({ requests }) => requests)}`,
        isMet: most(({ requests }) => requests) <= BUDGET.requests,
      },
      ...LATENCIES.map(
        (latency): Row => ({
          what: `secret made → saved at the console, ${latency} ms`,
          value: seconds((ours.get(latency) ?? []).map(({ criticalMs }) => criticalMs)),
          against: `one request: ${(latency / 1000).toFixed(2)} s`,
        }),
      ),
      {
        what: "main-thread tasks over 50 ms while applying",
        value: `median ${median(all.map(({ longTasks }) => longTasks.length))} a run; ${longest.length} in ${all.length} runs${longest.length > 0 ? `, longest ${Math.max(...longest)} ms` : ""}`,
        against: "budget 0 (median)",
        isMet: median(all.map(({ longTasks }) => longTasks.length)) === 0,
      },
    ],
  };
}

const azCount = (az: ReadonlyMap<number, readonly AzureRun[]>, pick: (one: AzureRun) => number): string => {
  const runs = LATENCIES.filter((one) => one > 0).flatMap((one) => (az.get(one) ?? []).map(pick));
  return runs.length > 0 ? `; Azure CLI ${median(runs)}` : "";
};

function timeRow(latency: number, ours: readonly Applied[], az: readonly AzureRun[]): Row {
  const ms = median(ours.map((one) => one.ms));
  const floor = BUDGET.levels * latency;
  const azMs = az.length > 0 ? median(az.map((one) => one.ms)) : null;
  const against = [
    latency > 0
      ? `floor ${BUDGET.levels} × latency ${(floor / 1000).toFixed(2)} s, ${times(ms / floor)}`
      : "",
    latency === 100
      ? `budget ${BUDGET.msAt100 / 1000} s, ${BUDGET.fasterThanAz} × faster than the Azure CLI`
      : "",
    azMs === null ? "" : `Azure CLI ${seconds(az.map((one) => one.ms))}, ${times(azMs / ms)} ours`,
  ];
  return {
    what: `time, ${latency} ms per request`,
    value: seconds(ours.map((one) => one.ms)),
    against: against.filter((one) => one !== "").join("; "),
    ...(latency === 100
      ? { isMet: ms <= BUDGET.msAt100 && (azMs === null || azMs / ms >= BUDGET.fasterThanAz) }
      : {}),
  };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return ""; // not measured here yet
  }
}

const report = (texts: readonly string[], chromiumVersion: string): string => `# Results of \`npm run bench\`

On a shared machine of ${availableParallelism()} cores and ${Math.round(totalmem() / 2 ** 30)} GB, with a load average of ${loadavg()[2]?.toFixed(1)} over the quarter of an hour before this was written, Node ${process.versions.node}, Chromium ${chromiumVersion.split(".")[0]}. Services are the sandbox's, on the same machine; Microsoft's own processing time is in none of these figures. Written by the run; do not edit.

${texts.join("\n\n")}
`;
