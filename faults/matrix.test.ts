/** Every fault class at every call that it fits: run, press on until done, and hold the invariants against what is left. */
import { expect, test, vi } from "vitest";
import { type CellResult, requestsOf, runCancel, runDeath, runDuel, runFault, runTwist } from "./cells.ts";
import { CLASSES } from "./classes.ts";
import { INTENTS } from "./intents.ts";
import { reportOf } from "./report.ts";
import { TWISTS } from "./twists.ts";

// Thousands of requests: quick on a machine of one's own, slower on a shared one.
vi.setConfig({ testTimeout: 120_000 });

const faults: Parameters<typeof reportOf>[0]["faults"][number][] = [];
const twists: Parameters<typeof reportOf>[0]["twists"][number][] = [];
const requests: Parameters<typeof reportOf>[0]["requests"][number][] = [];

const wrongIn = (where: string, { wrong }: CellResult) => wrong.map((one) => `${where}: ${one}`);

test.each(CLASSES.map((one) => [one.id, one.name, one] as const))("%s %s", async (_, __, fault) => {
  const wrong: string[] = [];
  for (const point of fault.points) {
    const result = await runFault(fault, point);
    faults.push({ fault, point, result });
    wrong.push(...wrongIn(`${point.name} (${point.intent.name})`, result));
  }
  expect(wrong).toEqual([]);
});

test.each(TWISTS.map((one) => [one.id, one.name, one] as const))("%s %s", async (_, name, twist) => {
  const result = await runTwist(twist);
  twists.push({ twist, result });
  expect(wrongIn(name, result)).toEqual([]);
});

test.each(INTENTS)(
  "F-22, F-23, F-39: $name survives a reload, a second administrator and a stop at any request",
  async (intent) => {
    const wrong: string[] = [];
    for (const [request, name] of (await requestsOf(intent)).entries()) {
      const results: CellResult[] = [];
      for (const how of ["reload", "other browser"] as const)
        for (const when of ["before", "during", "after"] as const)
          results.push(await runDeath(intent, { request, when }, how));
      results.push(await runDuel(intent, request), await runCancel(intent, request));
      requests.push({ intent: intent.name, name, results });
      wrong.push(...results.flatMap((result) => wrongIn(name, result)));
    }
    expect(wrong).toEqual([]);
  },
);

test("the matrix has at least 400 cells, and docs/faults.md shows it (update with npm run docs)", async () => {
  const report = reportOf({ faults, twists, requests });
  expect(faults.length + twists.length).toBeGreaterThanOrEqual(400);
  await expect(report).toMatchFileSnapshot("../docs/faults.md");
});
