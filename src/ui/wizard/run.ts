/** Starts the one road to a change and keeps its handles; the run outlives the screen that began it. */
import type { Observed } from "../../domain/observed.ts";
import type { SetupPlan } from "../../domain/setup-plan.ts";
import type { Setup, StopSwitch } from "../../setup/setup.ts";
import type { SetupEvent } from "../../setup/setup-event.ts";

interface Handles {
  readonly stop: StopSwitch;
  readonly controller: AbortController;
  /** Until then the run only waits: no request is under way that an abort could cut. */
  waitsUntil: number;
}

/** At most one run per page: two would each make a secret. */
let current: Handles | null = null;

/** A timer may fire a little before its time; what is nearly over is not cut. In milliseconds. */
const NEARLY_OVER = 50;

export const isRunning = (): boolean => current !== null;

/**
 * Applies the plan and tells each event; false when another run is still going on, and nothing is done. `typed` are the
 * values that a person brings from the portal; they are not kept here.
 */
export async function startRun(
  setup: Pick<Setup, "apply">,
  plan: SetupPlan,
  observed: Observed,
  tell: (event: SetupEvent) => void,
  typed?: { readonly clientId: string; readonly secret: string | null },
): Promise<boolean> {
  if (current) return false;
  const run: Handles = { stop: { isStopping: false }, controller: new AbortController(), waitsUntil: 0 };
  current = run;
  const later = tellLater(tell);
  try {
    const how = { signal: run.controller.signal, stop: run.stop, ...(typed ? { typed } : {}) };
    for await (const event of setup.apply(plan, observed, how)) {
      run.waitsUntil = event.kind === "waiting" ? event.at + event.wait.forMs : 0;
      later.tell(event);
      if (run.stop.isStopping) endWait(run);
    }
  } finally {
    later.tellNow();
    current = null;
  }
  return true;
}

/**
 * Tells a moment later, what came meanwhile at once: the next request goes out before what the last one brought is drawn,
 * not after. While a secret is made and not yet delivered, that is the time in which a crash would lose it.
 */
function tellLater(tell: (event: SetupEvent) => void) {
  const waiting: SetupEvent[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tellNow = () => {
    clearTimeout(timer);
    timer = undefined;
    for (const event of waiting.splice(0)) tell(event);
  };
  return {
    tellNow,
    tell: (event: SetupEvent) => {
      waiting.push(event);
      timer ??= setTimeout(tellNow);
    },
  };
}

/** Lets a request that is under way end, then stops before the next one; a mere wait is not waited for. */
export function stopRun(): void {
  if (!current) return;
  current.stop.isStopping = true;
  endWait(current);
}

function endWait({ waitsUntil, controller }: Handles): void {
  if (waitsUntil - Date.now() > NEARLY_OVER) controller.abort();
}
