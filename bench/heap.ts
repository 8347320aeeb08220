/**
 * Does the page hold on to what a run leaves behind? One page, so many first connections in a row; then what is alive is
 * counted in a heap snapshot. Compiled code and what the developer tools keep of each request grow with any long use of
 * any page, so the page's own data are told apart from them.
 */
import type { Browser, CDPSession } from "playwright";
import * as z from "zod/mini";
import { Admin } from "../e2e/admin.ts";
import { launchOnSandbox } from "../launcher/launch-sandbox.ts";
import { type Sandbox, startSandbox } from "../sandbox/start.ts";
import type { Section } from "./figures.ts";

/** The first sample is taken when everything has been used often enough to be compiled and cached. */
const FIRST_SAMPLE = 20;
/** What may stay of a run: nothing but noise. Its plan and its events are some 20 kB. */
const FLAT_BYTES_PER_RUN = 1_000;

const MB = (bytes: number) => `${(bytes / 2 ** 20).toFixed(2)} MB`;

const SNAPSHOT = z.object({
  snapshot: z.object({
    meta: z.object({ node_fields: z.array(z.string()), node_types: z.array(z.unknown()) }),
  }),
  nodes: z.array(z.number()),
});
const OWN = [
  "object",
  "closure",
  "array",
  "string",
  "concatenated string",
  "sliced string",
  "regexp",
  "number",
  "symbol",
  "bigint",
];

/** Bytes of JavaScript values that are alive, code and the browser's own objects left out. A snapshot collects first. */
async function ownBytes(devtools: CDPSession): Promise<number> {
  let text = "";
  const add = ({ chunk }: { chunk: string }) => {
    text += chunk;
  };
  devtools.on("HeapProfiler.addHeapSnapshotChunk", add);
  await devtools.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  devtools.off("HeapProfiler.addHeapSnapshotChunk", add);
  const { snapshot, nodes } = SNAPSHOT.parse(JSON.parse(text));
  const fields = snapshot.meta.node_fields;
  const types = z.array(z.string()).parse(snapshot.meta.node_types[0]);
  const size = fields.indexOf("self_size");
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length)
    if (OWN.includes(types[nodes[at] ?? -1] ?? "")) bytes += nodes[at + size] ?? 0;
  return bytes;
}

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
  const samples: Sample[] = [];
  try {
    const page = await context.newPage();
    const admin = new Admin(page, assistant.url);
    const devtools = await context.newCDPSession(page);
    await devtools.send("Performance.enable");
    const forget = rememberWorld(sandbox);
    const note = async (run: number) => {
      const bytes = await ownBytes(devtools);
      const { metrics } = await devtools.send("Performance.getMetrics");
      const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
      samples.push({ run, bytes, heap: of("JSHeapUsedSize"), nodes: of("Nodes") });
    };
    for (let run = 1; run <= runs; run += 1) {
      if (run === 1) await admin.reachReview();
      else {
        forget();
        await reachReviewAgain(admin);
      }
      await admin.makeChanges();
      if (run === FIRST_SAMPLE || run === runs) await note(run);
    }
  } finally {
    await context.close();
    await assistant.close();
    await sandbox.close();
  }
  return toSection(samples);
}

interface Sample {
  readonly run: number;
  readonly bytes: number;
  readonly heap: number;
  readonly nodes: number;
}

function toSection([from, to]: readonly Sample[]): Section {
  if (!from || !to) throw new Error("too few runs");
  const growth = (to.bytes - from.bytes) / (to.run - from.run);
  return {
    title: "Memory",
    notes: [
      `One page, after ${from.run} and after ${to.run} first connections: the world is emptied between the runs, both sessions stay. By heap snapshots; compiled code and the developer tools' own records are in the second row only.`,
    ],
    rows: [
      {
        what: "the page's own data",
        value: `${MB(from.bytes)} → ${MB(to.bytes)}, ${(growth / 1000).toFixed(2)} kB a run`,
        against: `flat: at most ${FLAT_BYTES_PER_RUN / 1000} kB a run`,
        isMet: growth <= FLAT_BYTES_PER_RUN,
      },
      { what: "the whole heap, code included", value: `${MB(from.heap)} → ${MB(to.heap)}`, against: "" },
      { what: "DOM nodes", value: `${from.nodes} → ${to.nodes}`, against: "" },
    ],
  };
}
