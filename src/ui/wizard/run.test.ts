import { expect, test } from "vitest";
import type { Setup } from "../../setup/setup.ts";
import type { SetupEvent } from "../../setup/setup-event.ts";
import { isRunning, startRun, stopRun } from "./run.ts";

type Apply = Setup["apply"];
const plan: Parameters<Apply>[0] = JSON.parse('{"steps":[]}');
const observed: Parameters<Apply>[1] = JSON.parse("{}");

/** A run whose events come when the test says so; `how` is what it was started with. */
function stage() {
  let how: Parameters<Apply>[2] | null = null;
  let wake = () => {};
  const waiting: (SetupEvent | null)[] = [];
  const apply: Apply = async function* (_plan, _observed, given) {
    how = given;
    for (;;) {
      while (waiting.length === 0)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      const event = waiting.shift();
      if (!event) return;
      yield event;
    }
  };
  const told: SetupEvent[] = [];
  const say = (event: SetupEvent | null) => {
    waiting.push(event);
    wake();
  };
  return {
    start: () => startRun({ apply }, plan, observed, (event) => told.push(event)),
    say,
    heard: async (event: SetupEvent) => {
      say(event);
      await expect.poll(() => told.at(-1)).toBe(event);
    },
    how: () => how,
  };
}

const started = (): SetupEvent => ({ kind: "step started", step: "saveProvider", at: Date.now() });
const waits = (forMs: number): SetupEvent => ({
  kind: "waiting",
  step: "saveProvider",
  wait: { reason: "throttled", forMs, tries: 1 },
  at: Date.now(),
});

test("a second run is refused while one is going on, and possible after it", async () => {
  const [one, two] = [stage(), stage()];
  const first = one.start();
  await one.heard(started());
  expect(await two.start()).toBe(false);
  expect(two.how()).toBeNull();
  one.say(null);
  expect(await first).toBe(true);
  expect(isRunning()).toBe(false);
  const third = two.start();
  two.say(null);
  expect(await third).toBe(true);
});

test("the next request goes out before what the last one brought is told, and the end leaves nothing untold", async () => {
  const [one, two] = [started(), started()];
  const order: unknown[] = [];
  const apply: Apply = async function* () {
    yield one;
    order.push("request");
    yield two;
    order.push("request");
  };
  await startRun({ apply }, plan, observed, (event) => order.push(event));
  expect(order).toEqual(["request", "request", one, two]);
});

test("a stop lets the request that is under way end", async () => {
  const run = stage();
  const ended = run.start();
  await run.heard(started());
  stopRun();
  expect(run.how()?.stop.isStopping).toBe(true);
  expect(run.how()?.signal.aborted).toBe(false);
  run.say(null);
  await ended;
});

test("a stop after a wait has passed leaves the repeated request alone, and cuts only the next wait", async () => {
  const run = stage();
  const ended = run.start();
  await run.heard(waits(0));
  stopRun();
  expect(run.how()?.signal.aborted).toBe(false);
  await run.heard(waits(60_000));
  expect(run.how()?.signal.aborted).toBe(true);
  run.say(null);
  await ended;
});

test("a stop during a wait ends the wait at once", async () => {
  const run = stage();
  const ended = run.start();
  await run.heard(waits(60_000));
  stopRun();
  expect(run.how()?.signal.aborted).toBe(true);
  run.say(null);
  await ended;
});
