/**
 * Once a person has brought a client id and a secret, what they made stands, and only the console is left: going on must
 * not send them through the portal again, whether or not somebody who may look there is signed in.
 */
import type { ClientId } from "./client-id.ts";
import type { Observed } from "./observed.ts";
import type { OidcProvider } from "./oidc-provider.ts";
import type { SaveProvider } from "./setup-plan.ts";
import type { SetupRequest } from "./setup-request.ts";

/** What a person has brought, and where the console's secret comes from; null when the way through the portal is still ahead. */
export function broughtByHand(
  { registration, hands }: SetupRequest,
  { heldSecret }: Observed,
  provider: OidcProvider | null,
): { readonly clientId: ClientId; readonly secret: SaveProvider["secret"] } | null {
  if (hands.entra === "browser") return null;
  if (heldSecret) return { clientId: heldSecret.clientId, secret: "held" };
  // Taken by the console already: only the rest of the entry can still differ.
  const isDelivered =
    registration.kind === "adopt" &&
    provider?.clientId === registration.clientId &&
    provider.secret === "present";
  return isDelivered ? { clientId: registration.clientId, secret: "keep" } : null;
}
