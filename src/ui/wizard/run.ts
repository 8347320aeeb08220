/** Starts the one road to a change and keeps its handles; the run outlives the screen that began it. */
import type { Observed } from "../../domain/observed.ts";
import type { SetupPlan } from "../../domain/setup-plan.ts";
import type { Setup, StopSwitch } from "../../setup/setup.ts";
import type { SetupEvent } from "../../setup/setup-event.ts";

let stop: StopSwitch = { isStopping: false };
let controller = new AbortController();
/** Between two requests of a step: nothing is under way that an abort could cut. */
let isWaiting = false;

/** Applies the plan and tells each event. `typed` are the values that a person brings from the portal; they are not kept here. */
export async function startRun(
  setup: Setup,
  plan: SetupPlan,
  observed: Observed,
  tell: (event: SetupEvent) => void,
  typed?: { readonly clientId: string; readonly secret: string },
): Promise<void> {
  stop = { isStopping: false };
  controller = new AbortController();
  isWaiting = false;
  const how = { signal: controller.signal, stop, ...(typed ? { typed } : {}) };
  for await (const event of setup.apply(plan, observed, how)) {
    isWaiting = event.kind === "waiting";
    tell(event);
  }
}

/** Lets the running step end, then stops; a step that only waits is not waited for. */
export function stopRun(): void {
  stop.isStopping = true;
  if (isWaiting) controller.abort();
}
