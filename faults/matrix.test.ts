/** Every fault class at every call that it fits: run, press on until done, and hold the invariants against what is left. */
import { expect, test } from "vitest";
import { CLASSES, type FaultClass } from "./classes.ts";
import { wrongAfter } from "./invariants.ts";
import { seeItThrough } from "./person.ts";
import type { Point } from "./points.ts";
import { Stage } from "./stage.ts";

async function runCell({ effect, times = 1 }: FaultClass, point: Point) {
  const stage = new Stage(point.intent);
  const { service, method, path, after } = point;
  const real = typeof effect === "function" ? effect(point) : effect;
  stage.world.faults.add({ service, method, path, after, times, effect: real });
  const ending = await seeItThrough(stage);
  return { stage, ending };
}

test.each(CLASSES.map((one) => [one.id, one.name, one] as const))("%s %s", async (_, __, fault) => {
  const wrong: string[] = [];
  for (const point of fault.points) {
    const { stage, ending } = await runCell(fault, point);
    for (const one of wrongAfter(stage, ending)) wrong.push(`${point.name} (${point.intent.name}): ${one}`);
  }
  expect(wrong).toEqual([]);
});
