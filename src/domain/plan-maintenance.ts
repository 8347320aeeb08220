/**
 * Plans for a connection that exists: put right what differs, replace the secret, take away what was replaced, change
 * who may sign in. What the admin chose before (who may sign in, who the app is open to) is taken as found, not judged.
 */
import { isOurSecret, type RegistrationChange, type RegistrationPatch } from "./app-registration.ts";
import { checkAudience } from "./audience.ts";
import { chooseRegistration } from "./choose-registration.ts";
import { parseClientId } from "./client-id.ts";
import { CONSOLE_PRODUCTS, findProvider } from "./console-product.ts";
import { finishPlan } from "./finish-plan.ts";
import type { HealthRowId } from "./health-row.ts";
import type { FoundRegistration, Observed } from "./observed.ts";
import type { OidcProvider } from "./oidc-provider.ts";
import { planEntra } from "./plan-entra.ts";
import { listKept } from "./plan-kept.ts";
import { planGate } from "./plan-people.ts";
import { planProvider, planRemovals, planSecret } from "./plan-provider.ts";
import { checkRoom, chooseSecret, removeSecrets, SECRET_SPREADS_IN_MS } from "./plan-secret.ts";
import { no, ok, type Result } from "./result.ts";
import type {
  PlanQuestion,
  RepairAppRegistration,
  SetupPlan,
  SetupStep,
  WaitForSecret,
} from "./setup-plan.ts";
import type { Gate, Intent, SetupRequest } from "./setup-request.ts";

type Of<K extends Intent["kind"]> = Extract<Intent, { readonly kind: K }>;
type Planned = Result<SetupPlan, PlanQuestion>;

export const providerOf = ({ product }: SetupRequest, { rustDesk }: Observed): OidcProvider | null =>
  findProvider(CONSOLE_PRODUCTS[product], rustDesk?.providers ?? []);

const hostOf = ({ consoleAddress }: SetupRequest): string => new URL(consoleAddress.origin).host;

/** The registration that is worked on; without one there is nothing to maintain. */
export function findConnected(
  request: SetupRequest,
  observed: Observed,
): Result<FoundRegistration, PlanQuestion> {
  const choice = chooseRegistration(request.registration, observed, providerOf(request, observed));
  if (!choice.ok) return choice.problem.reason === "deleted-twin" ? no({ reason: "not-connected" }) : choice;
  return choice.value ? ok(choice.value) : no({ reason: "not-connected" });
}

/** The same request with what the admin decided earlier: who may sign in, and who the registration is open to. */
export function asFound(request: SetupRequest, found: FoundRegistration): SetupRequest {
  const { servicePrincipal, adminConsent, registration } = found;
  const gate: Gate = servicePrincipal?.isAssignmentRequired
    ? { kind: "chosen", includeMe: false }
    : { kind: "everyone", adminConsent: adminConsent !== null };
  const { audience } = registration;
  const works = audience !== null && checkAudience(audience, request.cloud).ok;
  return { ...request, gate, audience: works ? audience : "thisTenant" };
}

/** Which row of the health table asks for a step. A provider's save is whole, so any of its rows brings it. */
const PROVIDER_ROWS: readonly HealthRowId[] = [
  "callback",
  "clientId",
  "issuer",
  "button",
  "serverAsks",
  "secretInUse",
  "secretMatch",
];

function isWanted(step: SetupStep, only: readonly HealthRowId[]): boolean {
  switch (step.kind) {
    case "createServicePrincipal":
    case "repairServicePrincipal":
      return only.includes("enterpriseApp");
    case "grantAdminConsent":
      return only.includes("consent");
    case "addClientSecret":
    case "saveProvider":
      return PROVIDER_ROWS.some((row) => only.includes(row));
    case "removeClientSecret":
      return only.includes("leftOver");
    default:
      return true;
  }
}

/** Only what differs, or of it what `only` names. */
export function planRepair(
  asked: SetupRequest,
  observed: Observed,
  only: readonly HealthRowId[] | null,
): Planned {
  const connected = findConnected(asked, observed);
  if (!connected.ok) return connected;
  const found = connected.value;
  const request = asFound(asked, found);
  const provider = providerOf(request, observed);
  const entra = planEntra(request, observed, found, only);
  const wanted = chooseSecret(found, provider, observed);
  const { secret, save } = planProvider(request, observed, wanted, provider, entra.clientId);
  if (secret === "new") {
    const room = checkRoom(found, request);
    if (!room.ok) return room;
  }
  const all: readonly SetupStep[] = [
    ...entra.steps,
    ...(secret === "new" ? [planSecret(request, observed, hostOf(request), entra.objectId)] : []),
    ...save,
    ...planRemovals(found, provider, secret, hostOf(request), observed),
  ];
  const steps = only === null ? all : all.filter((step) => isWanted(step, only));
  const kept = listKept(request, observed, found, provider, steps);
  return ok(finishPlan(request, observed, { steps, kept, clientId: entra.clientId }));
}

/** A second secret, time for it to spread, and the console. The old one stays until `retire`. */
export function planReplacement(asked: SetupRequest, observed: Observed): Planned {
  if (!observed.directory) return planReplacementByHand(asked, observed);
  const connected = findConnected(asked, observed);
  if (!connected.ok) return connected;
  const found = connected.value;
  const request = asFound(asked, found);
  const provider = providerOf(request, observed);
  const clientId = { known: found.registration.clientId };
  const { heldSecret } = observed;
  const isHeld = heldSecret?.clientId === found.registration.clientId;
  if (!isHeld) {
    const room = checkRoom(found, request);
    if (!room.ok) return room;
  }
  const { save } = planProvider(request, observed, isHeld ? "held" : "new", provider, clientId);
  const wait = { kind: "waitForSecret", id: "waitForSecret", forMs: SECRET_SPREADS_IN_MS } as const;
  const steps: readonly (SetupStep | WaitForSecret)[] = [
    ...(isHeld
      ? []
      : [planSecret(request, observed, hostOf(request), { known: found.registration.objectId })]),
    // With nothing that works now, waiting keeps nothing alive.
    ...(provider && provider.secret !== "absent" ? [wait] : []),
    ...save,
  ];
  const kept = listKept(request, observed, found, provider, steps);
  return ok(finishPlan(request, observed, { steps, kept, clientId }));
}

/** With Entra in a person's hands: they make the second secret of the app that the console names, and bring its value. */
function planReplacementByHand(request: SetupRequest, observed: Observed): Planned {
  const provider = providerOf(request, observed);
  const named = parseClientId(provider?.clientId ?? "");
  if (!named.ok) return no({ reason: "not-connected" });
  const clientId = { known: named.value };
  const isHeld = observed.heldSecret?.clientId === named.value;
  const { save } = planProvider(request, observed, isHeld ? "held" : "new", provider, clientId);
  const nowhere = { from: "theAppThatTheConsoleNames" };
  const steps: readonly SetupStep[] = [
    ...(isHeld ? [] : [planSecret(request, observed, hostOf(request), nowhere)]),
    ...save,
  ];
  const kept = listKept(request, observed, null, provider, steps);
  return ok(finishPlan(request, observed, { steps, kept, clientId }));
}

/** Removes what the admin has seen replaced: secrets of ours for this console, and redirect URIs that are not its own. */
export function planRetirement(asked: SetupRequest, observed: Observed, intent: Of<"retire">): Planned {
  const connected = findConnected(asked, observed);
  if (!connected.ok) return connected;
  const found = connected.value;
  const request = asFound(asked, found);
  const { objectId, clientId, displayName, secrets } = found.registration;
  const provider = providerOf(request, observed);
  const gone = secrets.filter(
    (one) =>
      intent.secrets.includes(one.keyId) &&
      isOurSecret(one.displayName, hostOf(request)) &&
      (one.hint === null || one.hint !== provider?.secretHint),
  );
  const removals = removeSecrets(objectId, gone);
  const { changes, patch } = withoutUris(
    found,
    intent.redirectUris.filter((uri) => uri !== request.callbackUrl),
  );
  const repair: RepairAppRegistration = {
    kind: "repairAppRegistration",
    id: "repairAppRegistration",
    objectId,
    clientId,
    displayName,
    changes,
    patch,
  };
  const steps: readonly SetupStep[] = [...(changes.length > 0 ? [repair] : []), ...removals];
  const kept = listKept(request, observed, found, provider, steps);
  return ok(finishPlan(request, observed, { steps, kept, clientId: { known: clientId } }));
}

/** The patch that takes these redirect URIs off, on whichever platform they stand; the rest of each list stays. */
export function withoutUris(
  { registration: { redirectUris } }: FoundRegistration,
  uris: readonly string[],
): { readonly changes: readonly RegistrationChange[]; readonly patch: RegistrationPatch } {
  const platforms = (["web", "spa", "publicClient"] as const).filter((platform) =>
    redirectUris[platform].some((uri) => uris.includes(uri)),
  );
  const there = uris.filter((uri) => platforms.some((platform) => redirectUris[platform].includes(uri)));
  return {
    changes: there.map((uri) => ({ kind: "removeRedirectUri", uri })),
    patch: {
      redirectUris: Object.fromEntries(
        platforms.map((platform) => [platform, redirectUris[platform].filter((uri) => !uris.includes(uri))]),
      ),
    },
  };
}

/** Who may sign in: the gate, the consent that a closed one needs, and the list. */
export function planPeople(asked: SetupRequest, observed: Observed, intent: Of<"setPeople">): Planned {
  const connected = findConnected(asked, observed);
  if (!connected.ok) return connected;
  const found = connected.value;
  const kept = asFound(asked, found);
  const kind = intent.gate === "asFound" ? kept.gate.kind : intent.gate;
  const gate: Gate =
    kind === "chosen"
      ? { kind, includeMe: intent.includeMe, people: intent.add }
      : { kind, adminConsent: found.adminConsent !== null };
  const request = { ...kept, gate };
  const clientId = { known: found.registration.clientId };
  const steps: readonly SetupStep[] = planGate(
    request,
    observed,
    found,
    clientId,
    // Behind an open gate the list does nothing, so it stays for the day the gate closes again.
    kind === "chosen" ? intent.remove : [],
  );
  const stays = listKept(request, observed, found, providerOf(request, observed), steps);
  return ok(finishPlan(request, observed, { steps, kept: stays, clientId }));
}
