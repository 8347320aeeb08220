/**
 * Whether a new client secret is needed, and which of ours it makes superfluous. A directory never gives a value back,
 * so what the console holds is known at best by its first three characters (Graph's `hint`); where that is not shown
 * nothing is guessed, and the trial sign-in decides.
 */
import { isOurSecret, type ObjectId, type SecretEntry } from "./app-registration.ts";
import { AUDIENCES } from "./audience.ts";
import type { ClientId } from "./client-id.ts";
import type { FoundRegistration, Observed } from "./observed.ts";
import type { OidcProvider } from "./oidc-provider.ts";
import { no, ok, type Result } from "./result.ts";
import type { PlanQuestion, RemoveClientSecret, SaveProvider } from "./setup-plan.ts";
import type { SetupRequest } from "./setup-request.ts";

/** Younger secrets may belong to a run that another admin's browser is in the middle of. In milliseconds. */
const LEAVE_ALONE_FOR = 15 * 60_000;

/** How long a new secret is given before RustDesk uses it, where an older one keeps sign-in alive. */
export const SECRET_SPREADS_IN_MS = 60_000;

/** Where the console's secret comes from. A secret that this page still holds is delivered before another is made. */
export function chooseSecret(
  chosen: FoundRegistration | null,
  provider: OidcProvider | null,
  observed: Observed,
): SaveProvider["secret"] {
  if (chosen && holdsSecretOf(chosen, observed)) return "held";
  // A console that was not looked at may hold anything, so it gets a secret that is known to be right.
  if (!chosen || !provider || !observed.rustDesk) return "new";
  if (!namesClient(provider, chosen.registration.clientId) || provider.secret === "absent") return "new";
  const live = liveSecrets(chosen, observed);
  const { secretHint: hint } = provider;
  const isNoneOfThem = hint !== null && live.every((one) => one.hint !== null && one.hint !== hint);
  return live.length === 0 || isNoneOfThem ? "new" : "keep";
}

/** A secret that was just made may not be listed yet, since replicas lag; one that is listed as expired is of no use. */
function holdsSecretOf({ registration }: FoundRegistration, { heldSecret, at }: Observed): boolean {
  if (heldSecret?.clientId !== registration.clientId) return false;
  const listed = registration.secrets.find(({ keyId }) => keyId === heldSecret.keyId);
  return !listed || listed.endsAt === null || listed.endsAt > at;
}

const namesClient = (provider: OidcProvider, clientId: ClientId): boolean =>
  provider.clientId.trim().toLowerCase() === clientId;

const liveSecrets = ({ registration }: FoundRegistration, { at }: Observed): readonly SecretEntry[] =>
  registration.secrets.filter(({ endsAt }) => endsAt === null || endsAt > at);

/** The secret that stays in use, as far as can be told: the one with the console's hint, else the only live one. */
export function keptSecret(
  chosen: FoundRegistration,
  provider: OidcProvider | null,
  observed: Observed,
): SecretEntry | null {
  const live = liveSecrets(chosen, observed);
  const hint = provider?.secretHint ?? null;
  if (hint !== null) return live.find((one) => one.hint === hint) ?? null;
  return live.length === 1 ? (live[0] ?? null) : null;
}

/**
 * Secrets of ours for this console that are in nobody's use once the plan is through: replaced by a new or held one, or
 * never delivered. Empty unless this browser can read the console back, since only that proves the delivery.
 */
export function supersededSecrets(
  chosen: FoundRegistration,
  provider: OidcProvider | null,
  secret: SaveProvider["secret"],
  host: string,
  observed: Observed,
): readonly SecretEntry[] {
  if (!observed.rustDesk) return [];
  const { at, heldSecret, run } = observed;
  const kept = secret === "keep" ? keptSecret(chosen, provider, observed) : null;
  const hint = provider?.secretHint ?? null;
  const isInUse = ({ keyId, hint: ofThis }: SecretEntry): boolean => {
    if (secret === "new") return false;
    // Which of them a person typed is not known, so none is taken for superfluous.
    if (secret === "held") return heldSecret?.keyId === null || keyId === heldSecret?.keyId;
    return kept === null || hint === null || ofThis === null || ofThis === hint;
  };
  return chosen.registration.secrets.filter(
    (one) =>
      isOurSecret(one.displayName, host) &&
      !isInUse(one) &&
      one.startsAt !== null &&
      (one.startsAt <= at - LEAVE_ALONE_FOR || isOfRun(one.displayName, run)),
  );
}

/** This tab's own, from before a reload: its value is gone, and no other run can be in the middle of using it. */
const isOfRun = (displayName: string | null, run: string): boolean =>
  displayName?.endsWith(` ${run}`) ?? false;

/** Whether one more secret fits: registrations for personal accounts hold two, expired ones counted. */
export function checkRoom(chosen: FoundRegistration, request: SetupRequest): Result<null, PlanQuestion> {
  const { secrets } = chosen.registration;
  const max = AUDIENCES[request.audience].maxSecrets;
  if (max === null || secrets.length < max) return ok(null);
  return no({
    reason: "secrets-full",
    max,
    secrets: secrets.map(({ displayName, endsAt }) => ({ displayName, endsAt })),
  });
}

/** A step for each of these secrets. */
export const removeSecrets = (
  objectId: ObjectId,
  secrets: readonly SecretEntry[],
): readonly RemoveClientSecret[] =>
  secrets.map(({ keyId, displayName, hint, endsAt }, index) => ({
    kind: "removeClientSecret",
    id: secrets.length > 1 ? `removeClientSecret-${index + 1}` : "removeClientSecret",
    objectId,
    keyId,
    displayName: displayName ?? "",
    hint,
    endsAt,
  }));
