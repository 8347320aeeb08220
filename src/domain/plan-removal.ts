/**
 * Taking a connection away. The console comes first, so that no button leads to an app that is gone; then our secrets,
 * then the registration, which Entra keeps for 30 days. A registration that other addresses use too is not deleted: it
 * loses this console's redirect URI and secrets, and nothing else.
 */
import { isOurSecret } from "./app-registration.ts";
import type { CallbackUrl } from "./callback-url.ts";
import { parseClientId } from "./client-id.ts";
import { CONSOLE_PRODUCTS } from "./console-product.ts";
import { finishPlan } from "./finish-plan.ts";
import type { FoundRegistration, Observed } from "./observed.ts";
import type { OidcProvider } from "./oidc-provider.ts";
import { listKept } from "./plan-kept.ts";
import { findConnected, providerOf, withoutUris } from "./plan-maintenance.ts";
import { removeSecrets } from "./plan-secret.ts";
import { no, ok, type Result } from "./result.ts";
import type {
  DeleteAppRegistration,
  PlanQuestion,
  PurgeAppRegistration,
  RemoveProvider,
  SetupPlan,
  SetupStep,
} from "./setup-plan.ts";
import type { Intent, Made, SetupRequest } from "./setup-request.ts";

type Planned = Result<SetupPlan, PlanQuestion>;

export function planDisconnect(
  request: SetupRequest,
  observed: Observed,
  { isPermanent }: Extract<Intent, { readonly kind: "disconnect" }>,
): Planned {
  const provider = providerOf(request, observed);
  const connected = findConnected(request, observed);
  // What the console names but the directory lacks is no reason to leave the button there.
  if (!connected.ok && !(provider && observed.directory))
    return byHandOrNot(request, observed, connected.problem);
  const found = connected.ok ? connected.value : null;
  const steps: readonly SetupStep[] = [
    ...removeProvider(provider),
    ...(found ? takeFromEntra(request, found, isPermanent) : []),
  ];
  return ok(withoutConnection(request, observed, provider, steps, found));
}

/** With Entra in a person's hands nobody looked there: the steps are told all the same. */
function byHandOrNot(request: SetupRequest, observed: Observed, problem: PlanQuestion): Planned {
  const provider = providerOf(request, observed);
  if (observed.directory || (observed.rustDesk && !provider)) return no(problem);
  const { providerName } = CONSOLE_PRODUCTS[request.product];
  const kind = "deleteAppRegistration";
  const steps: readonly SetupStep[] = [
    ...(observed.rustDesk ? removeProvider(provider) : removeProvider({ name: providerName, clientId: "" })),
    { kind, id: kind, objectId: null, displayName: request.appName },
  ];
  return ok(withoutConnection(request, observed, provider, steps, null));
}

function withoutConnection(
  request: SetupRequest,
  observed: Observed,
  provider: OidcProvider | null,
  steps: readonly SetupStep[],
  found: FoundRegistration | null,
): SetupPlan {
  const named = parseClientId(provider?.clientId ?? "");
  const clientId = found?.registration.clientId ?? (named.ok ? named.value : null);
  return finishPlan(request, observed, {
    steps,
    kept: listKept(request, observed, found, provider, steps),
    clientId: clientId ? { known: clientId } : { from: "nowhere" },
    isConnected: false,
  });
}

function removeProvider(provider: Pick<OidcProvider, "name" | "clientId"> | null): readonly RemoveProvider[] {
  const kind = "removeProvider";
  return provider ? [{ kind, id: kind, providerName: provider.name, clientId: provider.clientId }] : [];
}

/** Does another address use this registration too? Then it is not ours to delete. */
export function isShared({ registration }: FoundRegistration, callbackUrl: CallbackUrl): boolean {
  const { web, spa, publicClient } = registration.redirectUris;
  return [...web, ...spa, ...publicClient].some((uri) => uri !== callbackUrl);
}

function takeFromEntra(
  request: SetupRequest,
  found: FoundRegistration,
  isPermanent: boolean,
): readonly SetupStep[] {
  const { objectId, clientId, displayName, secrets } = found.registration;
  const host = new URL(request.consoleAddress.origin).host;
  const ours = secrets.filter((one) => isOurSecret(one.displayName, host));
  const removals = removeSecrets(objectId, ours);
  if (!isShared(found, request.callbackUrl)) return [...removals, ...remove(found, isPermanent)];
  const { changes, patch } = withoutUris(found, [request.callbackUrl]);
  const repair = "repairAppRegistration";
  return [
    ...removals,
    ...(changes.length > 0
      ? [{ kind: repair, id: repair, objectId, clientId, displayName, changes, patch } as const]
      : []),
  ];
}

function remove(
  { registration: { objectId, displayName } }: FoundRegistration,
  isPermanent: boolean,
): readonly (DeleteAppRegistration | PurgeAppRegistration)[] {
  const soft = "deleteAppRegistration";
  const hard = "purgeAppRegistration";
  return [
    { kind: soft, id: soft, objectId, displayName },
    ...(isPermanent ? [{ kind: hard, id: hard, objectId, displayName } as const] : []),
  ];
}

/**
 * Takes back what one run made. A registration that is minutes old is deleted for good, so that its name is free for the
 * next try; one that was there before stays.
 */
export function planUndo(request: SetupRequest, observed: Observed, made: Made): Planned {
  const provider = providerOf(request, observed);
  const { registration, secretKeyId } = made;
  const found =
    observed.directory?.found.find((one) =>
      registration
        ? one.registration.clientId === registration.clientId
        : one.registration.secrets.some(({ keyId }) => keyId === secretKeyId),
    ) ?? null;
  const orphan = found?.registration.secrets.find(({ keyId }) => keyId === secretKeyId);
  // A save of several calls may have stopped between them: an entry that names the new registration and was not yet
  // switched on is this run's too.
  const isOurs = registration !== null && provider?.clientId === registration.clientId && !provider.isEnabled;
  const steps: readonly SetupStep[] = [
    ...(made.hasSavedProvider || isOurs ? removeProvider(provider) : []),
    ...(found && orphan ? removeSecrets(found.registration.objectId, [orphan]) : []),
    ...(found && registration ? remove(found, true) : []),
  ];
  return ok(withoutConnection(request, observed, provider, steps, found));
}
