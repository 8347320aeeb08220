/**
 * Request + observed world → plan. Pure: the same arguments give the same plan, and a world that is as requested gives
 * one without steps. Running it again after a failure is how a set-up is resumed.
 */
import { secretName } from "./app-registration.ts";
import { chooseRegistration } from "./choose-registration.ts";
import type { ClientId } from "./client-id.ts";
import { CONSOLE_PRODUCTS, findProvider } from "./console-product.ts";
import { DAY } from "./instant.ts";
import type { FoundRegistration, Observed } from "./observed.ts";
import { compareProvider, type OidcProvider } from "./oidc-provider.ts";
import { broughtByHand } from "./plan-delivery.ts";
import { planEntra } from "./plan-entra.ts";
import { listKept } from "./plan-kept.ts";
import { checkRoom, chooseSecret, supersededSecrets } from "./plan-secret.ts";
import { ok, type Result } from "./result.ts";
import { scopesFor } from "./scopes.ts";
import type {
  AddClientSecret,
  Later,
  PlanQuestion,
  RemoveClientSecret,
  SaveProvider,
  SetupPlan,
  SetupStep,
} from "./setup-plan.ts";
import { SIDE_OF } from "./setup-plan.ts";
import type { SetupRequest } from "./setup-request.ts";

/** The frozen plan, or the question that the admin has to answer before there can be one. */
export function makeSetupPlan(request: SetupRequest, observed: Observed): Result<SetupPlan, PlanQuestion> {
  const provider = findProvider(CONSOLE_PRODUCTS[request.product], observed.rustDesk?.providers ?? []);
  const brought = broughtByHand(request, observed, provider);
  if (brought) {
    const clientId = { known: brought.clientId };
    const { save } = planProvider(request, observed, brought.secret, provider, clientId);
    return ok(finishPlan(request, observed, { chosen: null, provider, steps: save, clientId }));
  }
  const choice = chooseRegistration(request.registration, observed, provider);
  if (!choice.ok) return choice;
  const chosen = choice.value;
  const entra = planEntra(request, observed, chosen);
  const found = chooseSecret(chosen, provider, observed);
  const { secret, save } = planProvider(request, observed, found, provider, entra.clientId);
  if (secret === "new" && chosen) {
    const room = checkRoom(chosen, request);
    if (!room.ok) return room;
  }
  const host = new URL(request.consoleAddress.origin).host;
  const steps: readonly SetupStep[] = [
    ...entra.steps,
    ...(secret === "new" ? [planSecret(request, observed, host, entra.objectId)] : []),
    ...save,
    ...(chosen ? planRemovals(chosen, provider, secret, host, observed) : []),
  ];
  return ok(finishPlan(request, observed, { chosen, provider, steps, clientId: entra.clientId }));
}

/** What follows from the steps: what stays, what both sides hold at the end, and the permissions that are used. */
function finishPlan(
  request: SetupRequest,
  observed: Observed,
  {
    chosen,
    provider,
    steps,
    clientId,
  }: {
    readonly chosen: FoundRegistration | null;
    readonly provider: OidcProvider | null;
    readonly steps: readonly SetupStep[];
    readonly clientId: Later<ClientId>;
  },
): SetupPlan {
  const changesEntra = observed.directory !== null && steps.some(({ kind }) => SIDE_OF[kind] === "entra");
  const wantsConsent = steps.some(({ kind }) => kind === "grantAdminConsent");
  return frozenCopy({
    request,
    steps,
    kept: listKept(request, observed, chosen, provider, steps),
    end: {
      clientId,
      issuer: request.tenant.issuer,
      callbackUrl: request.callbackUrl,
      providerName: CONSOLE_PRODUCTS[request.product].providerName,
    },
    scopes: changesEntra ? scopesFor({ wantsConsent }) : [],
  });
}

/** The console's save, when anything in it would change, and where its secret comes from. */
function planProvider(
  request: SetupRequest,
  observed: Observed,
  found: SaveProvider["secret"],
  provider: OidcProvider | null,
  clientId: Later<ClientId>,
): { readonly secret: SaveProvider["secret"]; readonly save: readonly SaveProvider[] } {
  const { issuer } = request.tenant;
  const { callbackUrl } = request;
  const { rustDesk } = observed;
  const { providerName, callback } = CONSOLE_PRODUCTS[request.product];
  const changesWith = (setsSecret: boolean) =>
    compareProvider(rustDesk && { provider, callbackUrl: rustDesk.callbackUrl }, {
      name: providerName,
      clientId: "known" in clientId ? clientId.known : "new",
      issuer,
      callbackUrl: callback === "saved" ? callbackUrl : null,
      setsSecret,
    });
  // A save writes the whole entry, and a masked secret must not be written back: saving then needs one that is known.
  const isLost = found === "keep" && provider?.secret === "masked" && changesWith(false).length > 0;
  const secret = isLost ? "new" : found;
  const changes = changesWith(secret !== "keep");
  const kind = "saveProvider";
  const save = {
    kind,
    id: kind,
    providerName,
    clientId,
    issuer,
    callbackUrl,
    secret,
    changes,
  } as const;
  return { secret, save: changes.length > 0 ? [save] : [] };
}

function planSecret(
  { secretLifetimeInDays: lifetimeInDays }: SetupRequest,
  { at, run }: Observed,
  host: string,
  objectId: AddClientSecret["objectId"],
): AddClientSecret {
  const isoDate = new Date(at).toISOString().slice(0, 10);
  return {
    kind: "addClientSecret",
    id: "addClientSecret",
    objectId,
    displayName: secretName(host, isoDate, run),
    endsAt: at + lifetimeInDays * DAY,
    lifetimeInDays,
  };
}

function planRemovals(
  chosen: FoundRegistration,
  provider: OidcProvider | null,
  secret: SaveProvider["secret"],
  host: string,
  observed: Observed,
): readonly RemoveClientSecret[] {
  const kind = "removeClientSecret";
  const { objectId } = chosen.registration;
  const superseded = supersededSecrets(chosen, provider, secret, host, observed);
  return superseded.map(({ keyId, displayName }, index) => ({
    kind,
    id: superseded.length > 1 ? `${kind}-${index + 1}` : kind,
    objectId,
    keyId,
    displayName: displayName ?? "",
  }));
}

/** Plain data, copied and frozen through and through: what was given stays the giver's. */
function frozenCopy<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  const copy = Array.isArray(value)
    ? value.map(frozenCopy)
    : Object.fromEntries(Object.entries(value).map(([key, part]) => [key, frozenCopy(part)]));
  return Object.freeze(copy) as T;
}
