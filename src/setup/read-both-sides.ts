/** Reads both sides back after a write and compares them. Reading only; a directory that still copies is asked again. */
import type { ClientId } from "../domain/client-id.ts";
import type { Instant } from "../domain/instant.ts";
import type { SetupPlan } from "../domain/setup-plan.ts";
import type { Directory } from "../ports/directory.ts";
import type { ConsoleSettings, RustDeskConsole } from "../ports/rustdesk-console.ts";
import { isClaimed } from "./claims.ts";
import { compareGone, compareSides } from "./compare-sides.ts";
import { StillCopying } from "./explain.ts";
import { askPatiently, type Patience } from "./patience.ts";
import type { HeldSecret } from "./secret-vault.ts";
import type { MatchRow } from "./setup-event.ts";

/** Once a replica has shown less than there is, so many looks in a row must agree before the answer counts. */
const IN_A_ROW = 3;
/** Entra usually shows a change within seconds; after this the person is asked whether to keep waiting. */
const SOFT_LIMIT_MS = 120_000;
const LONGEST_PAUSE_MS = 5000;

type EntraSide = Awaited<ReturnType<Directory["readBack"]>>;

export async function readBothSides(of: {
  readonly plan: SetupPlan;
  readonly directory: Directory | null;
  readonly rustDesk: RustDeskConsole | null;
  readonly clientId: ClientId;
  readonly keyId: string | null;
  /** The secret that was delivered. */
  readonly made: Pick<HeldSecret, "entry" | "existing"> | null;
  readonly hint: string | null;
  readonly patience: Patience;
}): Promise<{
  readonly rows: readonly MatchRow[];
  readonly secretEndsAt: Instant | null;
  readonly strays: EntraSide["strays"];
}> {
  const { plan, directory, rustDesk, clientId, keyId, made, hint, patience } = of;
  const { callbackUrl } = plan.end;
  const question = { clientId, callbackUrl, keyId, ...madeIn(made) };
  const isComplete = (seen: EntraSide) =>
    (seen.hasCallback || !isClaimed(plan, "callbackUrl")) &&
    (seen.hasIdTokens || !isClaimed(plan, "idTokens")) &&
    (seen.hasServicePrincipal || !isClaimed(plan, "clientId")) &&
    seen.hasSecret !== false;
  const [entra, settings]: [EntraSide | null, ConsoleSettings | null] = await Promise.all([
    directory && settle(() => directory.readBack(question, patience), isComplete, patience),
    rustDesk && askPatiently((call) => rustDesk.readSettings(call), patience),
  ]);
  return {
    rows: compareSides(plan, clientId, entra, settings, hint),
    secretEndsAt: entra?.secretEndsAt ?? null,
    strays: entra?.strays ?? [],
  };
}

const madeIn = (made: Pick<HeldSecret, "entry" | "existing"> | null) =>
  made?.entry?.displayName ? { made: { displayName: made.entry.displayName, existing: made.existing } } : {};

/**
 * After a disconnection: the entry is out of the console, and the registration out of the directory where the plan
 * deleted it. A replica that lags is asked again.
 */
export async function readGone(of: {
  readonly plan: SetupPlan;
  readonly directory: Directory | null;
  readonly rustDesk: RustDeskConsole | null;
  readonly patience: Patience;
}): Promise<readonly MatchRow[]> {
  const { plan, directory, rustDesk, patience } = of;
  const { clientId, callbackUrl, providerName } = plan.end;
  const plans = (kind: SetupPlan["steps"][number]["kind"]) => plan.steps.some((step) => step.kind === kind);
  const isDeleted = plans("deleteAppRegistration");
  const isTakenOff = plans("repairAppRegistration");
  const settled = async (): Promise<EntraSide | null> => {
    if (!directory || !("known" in clientId) || !(isDeleted || isTakenOff)) return null;
    const question = { clientId: clientId.known, callbackUrl, keyId: null };
    const isGone = (seen: EntraSide) => (isDeleted ? !seen.isThere : !seen.hasCallback);
    return settle(() => directory.readBack(question, patience), isGone, patience);
  };
  const [entra, settings] = await Promise.all([
    settled(),
    plans("removeProvider") && rustDesk
      ? askPatiently((call) => rustDesk.readSettings(call), patience)
      : null,
  ]);
  return compareGone(plan, entra, settings, { isDeleted, providerName });
}

/** The directory's answer once it is as expected: at the first look, or in a row after one that was not. */
async function settle(
  ask: () => Promise<EntraSide>,
  isExpected: (seen: EntraSide) => boolean,
  { wait, signal, onWait }: Patience,
): Promise<EntraSide> {
  let inARow = IN_A_ROW - 1;
  let waitedMs = 0;
  for (let tries = 1; ; tries += 1) {
    const seen = await ask();
    inARow = isExpected(seen) ? inARow + 1 : 0;
    if (inARow >= IN_A_ROW) return seen;
    const forMs = inARow > 0 ? 1000 : Math.min(LONGEST_PAUSE_MS, 1000 * tries);
    if (waitedMs + forMs > SOFT_LIMIT_MS) throw new StillCopying();
    waitedMs += forMs;
    onWait?.({ reason: "copying", forMs, tries });
    await wait(forMs, signal);
  }
}
