/** The console's save and the secret it carries: made, delivered or kept; and those of ours that it makes superfluous. */
import { secretName } from "./app-registration.ts";
import type { ClientId } from "./client-id.ts";
import { CONSOLE_PRODUCTS } from "./console-product.ts";
import { DAY } from "./instant.ts";
import type { FoundRegistration, Observed } from "./observed.ts";
import { compareProvider, type OidcProvider } from "./oidc-provider.ts";
import { removeSecrets, supersededSecrets } from "./plan-secret.ts";
import type { AddClientSecret, Later, RemoveClientSecret, SaveProvider } from "./setup-plan.ts";
import type { SetupRequest } from "./setup-request.ts";

/** The console's save, when anything in it would change, and where its secret comes from. */
export function planProvider(
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
  // What the asker's console holds is theirs to see and to save.
  const isOurs = request.hands.rustDesk !== "colleague";
  return { secret, save: isOurs && changes.length > 0 ? [save] : [] };
}

export function planSecret(
  { secretLifetimeInDays: lifetimeInDays }: SetupRequest,
  { at, run, directory }: Observed,
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
    existing: (directory?.found ?? []).flatMap(({ registration }) =>
      registration.secrets.map(({ keyId }) => keyId),
    ),
  };
}

export function planRemovals(
  chosen: FoundRegistration,
  provider: OidcProvider | null,
  secret: SaveProvider["secret"],
  host: string,
  observed: Observed,
): readonly RemoveClientSecret[] {
  const superseded = supersededSecrets(chosen, provider, secret, host, observed);
  return removeSecrets(chosen.registration.objectId, superseded);
}
