/** Runs one cell and says how it ended. */
import type { FaultClass } from "./classes.ts";
import type { Intent } from "./intents.ts";
import { wrongAfter } from "./invariants.ts";
import type { Death } from "./network.ts";
import { type Ending, lookInLater, press, seeItThrough } from "./person.ts";
import type { Point } from "./points.ts";
import { Stage } from "./stage.ts";
import type { Twist } from "./twists.ts";

export interface CellResult {
  readonly presses: number;
  /** What the person was told on the way. */
  readonly told: readonly string[];
  readonly wrong: readonly string[];
}

const resultOf = (stage: Stage, ending: Ending): CellResult => ({
  presses: ending.presses,
  told: [...stage.stops.map(({ problem }) => problem.code), ...stage.questions],
  wrong: wrongAfter(stage, ending),
});

/** One fault at one call. */
export async function runFault({ effect, times = 1 }: FaultClass, point: Point): Promise<CellResult> {
  const stage = new Stage(point.intent);
  const { service, method, path, after } = point;
  const real = typeof effect === "function" ? effect(point) : effect;
  stage.world.faults.add({ service, method, path, after, times, effect: real });
  return resultOf(stage, await seeItThrough(stage));
}

export async function runTwist({ intent, arm }: Twist): Promise<CellResult> {
  const stage = new Stage(intent);
  arm(stage);
  return resultOf(stage, await seeItThrough(stage));
}

/** What an undisturbed run sends, in a few words each: where it can be interrupted. */
export async function requestsOf(intent: Intent): Promise<readonly string[]> {
  const stage = new Stage(intent);
  const page = stage.open();
  await seeItThrough(stage, page);
  return page.network.sent.map(({ method, url, body }) => {
    const last = [...body.matchAll(/"method":"(\w+)","url":"([^"?]+)/g)].at(-1);
    // Ids are others in every run; the names between them are not.
    const names = (last?.[2] ?? "").split("/").filter((part) => /^[A-Za-z]+(\(.*)?$/.test(part));
    const what = last
      ? `$batch … ${last[1]} ${names.at(-1)?.replace(/\(.*/, "") ?? ""}`
      : new URL(url).pathname;
    return `${method} ${what}`.replace("POST $batch", "$batch");
  });
}

/** The page goes away with one of its requests, and is opened again: reloaded, or in another browser a while later. */
export async function runDeath(
  intent: Intent,
  death: Death,
  how: "reload" | "other browser",
): Promise<CellResult> {
  const stage = new Stage(intent);
  stage.dieAt(death);
  if (how === "reload") return resultOf(stage, await seeItThrough(stage));
  const page = stage.open();
  await Promise.race([press(stage, page), page.network.gone]);
  return resultOf(stage, await lookInLater(stage));
}

/** A second administrator does the same thing from another browser, in the middle of it. */
export async function runDuel(intent: Intent, request: number): Promise<CellResult> {
  const stage = new Stage(intent);
  stage.isShared = true;
  const page = stage.open();
  const other = stage.open("new tab");
  const play = async () => {
    const { isThrough } = await seeItThrough(stage, other);
    if (!isThrough) throw new Error("The second administrator did not get through");
  };
  page.network.interlude = { request, play };
  const ending = await seeItThrough(stage, page);
  stage.isRepeated = true;
  // Whoever asks again for what was meant once would get it a second time.
  if (!ending.isThrough || intent.isOnce) return resultOf(stage, ending);
  return { ...resultOf(stage, await lookInLater(stage)), presses: ending.presses };
}

/** The person stops everything at one of the requests, as by closing the wizard, and begins again. */
export async function runCancel(intent: Intent, request: number): Promise<CellResult> {
  const stage = new Stage(intent);
  const page = stage.open();
  const cancel = new AbortController();
  const play = async () => cancel.abort(new DOMException("Stopped", "AbortError"));
  page.network.interlude = { request, play };
  if (await press(stage, page, cancel.signal)) return resultOf(stage, { isThrough: true, presses: 1 });
  stage.isRepeated = true;
  return resultOf(stage, await seeItThrough(stage, page));
}
