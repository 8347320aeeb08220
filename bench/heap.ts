/** Does the page hold on to what a run leaves behind? One page, so many first connections in a row, heap after collection. */
import type { Browser } from "playwright";
import { Admin } from "../e2e/admin.ts";
import { launchOnSandbox } from "../launcher/launch-sandbox.ts";
import { type Sandbox, startSandbox } from "../sandbox/start.ts";
import type { Row, Section } from "./figures.ts";

/** Growth that counts as flat: code that is compiled late and grown caches are not per run. */
const FLAT_BYTES_PER_RUN = 5_000;

const MB = (bytes: number) => `${(bytes / 2 ** 20).toFixed(2)} MB`;

/** Gives back the world as it was before the first connection; sessions stay. */
function rememberWorld({ world }: Sandbox): () => void {
  const settings = structuredClone(world.rustDesk.settings);
  const tenants = world.tenants.map((tenant) => ({
    tenant,
    before: {
      applications: tenant.applications.slice(),
      servicePrincipals: tenant.servicePrincipals.slice(),
      assignments: tenant.assignments.slice(),
      grants: tenant.grants.slice(),
    },
  }));
  return () => {
    world.rustDesk.settings = structuredClone(settings);
    world.requests.length = 0;
    for (const { tenant, before } of tenants)
      Object.assign(tenant, {
        applications: before.applications.slice(),
        servicePrincipals: before.servicePrincipals.slice(),
        assignments: before.assignments.slice(),
        grants: tenant.grants.filter(({ clientId }) =>
          before.servicePrincipals.some(({ id }) => id === clientId),
        ),
      });
  };
}

/** Over the start screen to the review again: nobody signs in twice. */
async function reachReviewAgain(admin: Admin): Promise<void> {
  const { page } = admin;
  await page.getByRole("link", { name: "Entra Setup for RustDesk" }).click();
  await page.getByRole("link", { name: "Begin" }).click();
  await admin.acceptAddress();
  await page.getByText(/^Signed in as/).waitFor();
  await page.getByRole("button", { name: "Continue" }).click();
  await admin.heading("Which organisation, and how?").waitFor();
  await page.getByRole("button", { name: /^Continue/ }).click();
  await admin.heading("Who may sign in?").waitFor();
  await page.getByRole("button", { name: /Review the plan|Continue to Microsoft/ }).click();
  await admin.heading("Review before anything is changed").waitFor();
}

export async function measureHeap(browser: Browser, root: string, runs: number): Promise<Section> {
  const sandbox = await startSandbox();
  const assistant = await launchOnSandbox(sandbox, { folder: `${root}/dist-sandbox`, port: 0 });
  const context = await browser.newContext({ locale: "en-GB" });
  const heaps: { run: number; bytes: number; nodes: number }[] = [];
  try {
    const page = await context.newPage();
    const admin = new Admin(page, assistant.url);
    const devtools = await context.newCDPSession(page);
    await devtools.send("Performance.enable");
    const forget = rememberWorld(sandbox);
    const note = async (run: number) => {
      await devtools.send("HeapProfiler.collectGarbage");
      const { metrics } = await devtools.send("Performance.getMetrics");
      const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
      heaps.push({ run, bytes: of("JSHeapUsedSize"), nodes: of("Nodes") });
    };
    for (let run = 1; run <= runs; run += 1) {
      if (run === 1) await admin.reachReview();
      else {
        forget();
        await reachReviewAgain(admin);
      }
      await admin.makeChanges();
      if (run % 10 === 0) await note(run);
    }
  } finally {
    await context.close();
    await assistant.close();
    await sandbox.close();
  }
  return toSection(heaps);
}

/** From the second sample on: the first holds what is compiled and cached once. */
function toSection(heaps: readonly { run: number; bytes: number; nodes: number }[]): Section {
  const [, from] = heaps;
  const to = heaps.at(-1);
  if (!from || !to) throw new Error("too few runs");
  const growth = slope(heaps.slice(1).map(({ run, bytes }) => [run, bytes]));
  const row: Row = {
    what: `heap after ${from.run} and ${to.run} first connections in one page`,
    value: `${MB(from.bytes)} → ${MB(to.bytes)}, ${(growth / 1000).toFixed(1)} kB a run`,
    against: `flat: at most ${FLAT_BYTES_PER_RUN / 1000} kB a run`,
    isMet: growth <= FLAT_BYTES_PER_RUN,
  };
  return {
    title: "Memory",
    notes: [
      "After a collection, by the browser's own metrics. The world is emptied between the runs; both sessions stay, so every run is a first connection.",
    ],
    rows: [row, { what: "DOM nodes", value: `${from.nodes} → ${to.nodes}`, against: "" }],
  };
}

/** Least squares: one odd sample does not decide. */
function slope(points: readonly (readonly [number, number])[]): number {
  const mean = (pick: (one: readonly [number, number]) => number) =>
    points.reduce((sum, one) => sum + pick(one), 0) / points.length;
  const x = mean(([one]) => one);
  const y = mean(([, one]) => one);
  const over = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  return over / points.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}
