/** Two tabs of a browser must not make the same changes at once: each would make a secret. */
import type { Instant } from "../domain/instant.ts";
import type { SetupPlan } from "../domain/setup-plan.ts";
import { READ_BACK, type SetupEvent } from "./setup-event.ts";

/** Gives back what it holds; null when another tab holds it. */
export type HoldLock = (name: string) => Promise<(() => void) | null>;

/** One lock for each pair of organisation and console; other browsers are met in Entra itself. */
const lockOf = ({ request }: SetupPlan): string =>
  `rustdesk-oidc:${request.tenant.id}:${request.consoleAddress.origin}`;

/** The events of the run, or the one that tells that another tab is at it. */
export async function* onlyRun(
  plan: SetupPlan,
  holdLock: HoldLock,
  now: () => Instant,
  run: () => AsyncIterable<SetupEvent>,
): AsyncGenerator<SetupEvent, void, undefined> {
  const giveBack = await holdLock(lockOf(plan));
  if (!giveBack) {
    const step = plan.steps[0]?.id ?? READ_BACK;
    const problem = { code: "run-elsewhere", world: "unchanged", again: "now", facts: {} } as const;
    yield { kind: "step failed", step, problem, at: now() };
    yield { kind: "ended", end: "failed", at: now() };
    return;
  }
  try {
    yield* run();
  } finally {
    giveBack();
  }
}
