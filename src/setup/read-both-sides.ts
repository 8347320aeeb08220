/** Reads both sides back after a write and compares them. Reading only; a directory that still copies is asked again. */
import type { ClientId } from "../domain/client-id.ts";
import type { Instant } from "../domain/instant.ts";
import type { SetupPlan } from "../domain/setup-plan.ts";
import type { Directory } from "../ports/directory.ts";
import type { ConsoleSettings, RustDeskConsole } from "../ports/rustdesk-console.ts";
import { isClaimed } from "./claims.ts";
import { compareGone, compareSides } from "./compare-sides.ts";
import type { MatchRow } from "./setup-event.ts";

/** Entra's replicas may show a write late: so often it is looked at again before a difference counts. */
const LOOKS = 6;

export async function readBothSides(of: {
  readonly plan: SetupPlan;
  readonly directory: Directory | null;
  readonly rustDesk: RustDeskConsole | null;
  readonly clientId: ClientId;
  readonly keyId: string | null;
  readonly hint: string | null;
  readonly signal: AbortSignal;
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
}): Promise<{ readonly rows: readonly MatchRow[]; readonly secretEndsAt: Instant | null }> {
  const { plan, directory, rustDesk, clientId, keyId, hint, signal } = of;
  const call = { signal };
  const ask = () => directory?.readBack({ clientId, callbackUrl: plan.end.callbackUrl, keyId }, call) ?? null;
  const settled = async () => {
    for (let look = 1; ; look += 1) {
      const seen = await ask();
      const isComplete =
        !seen ||
        ((seen.hasCallback || !isClaimed(plan, "callbackUrl")) &&
          (seen.hasIdTokens || !isClaimed(plan, "idTokens")) &&
          (seen.hasServicePrincipal || !isClaimed(plan, "clientId")) &&
          seen.hasSecret !== false);
      if (isComplete || look === LOOKS) return seen;
      await of.wait(1000 * look, signal);
    }
  };
  const [entra, settings]: [Awaited<ReturnType<typeof settled>>, ConsoleSettings | null] = await Promise.all([
    settled(),
    rustDesk?.readSettings(call) ?? null,
  ]);
  return {
    rows: compareSides(plan, clientId, entra, settings, hint),
    secretEndsAt: entra?.secretEndsAt ?? null,
  };
}

/**
 * After a disconnection: the entry is out of the console, and the registration out of the directory where the plan
 * deleted it. A replica that lags is asked again.
 */
export async function readGone(of: {
  readonly plan: SetupPlan;
  readonly directory: Directory | null;
  readonly rustDesk: RustDeskConsole | null;
  readonly signal: AbortSignal;
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
}): Promise<readonly MatchRow[]> {
  const { plan, directory, rustDesk, signal } = of;
  const call = { signal };
  const { clientId, callbackUrl, providerName } = plan.end;
  const plans = (kind: SetupPlan["steps"][number]["kind"]) => plan.steps.some((step) => step.kind === kind);
  const isDeleted = plans("deleteAppRegistration");
  const isTakenOff = plans("repairAppRegistration");
  const settled = async () => {
    if (!directory || !("known" in clientId) || !(isDeleted || isTakenOff)) return null;
    for (let look = 1; ; look += 1) {
      const seen = await directory.readBack({ clientId: clientId.known, callbackUrl, keyId: null }, call);
      if (look === LOOKS || (isDeleted ? !seen.isThere : !seen.hasCallback)) return seen;
      await of.wait(1000 * look, signal);
    }
  };
  const [entra, settings] = await Promise.all([
    settled(),
    plans("removeProvider") ? (rustDesk?.readSettings(call) ?? null) : null,
  ]);
  return compareGone(plan, entra, settings, { isDeleted, providerName });
}
