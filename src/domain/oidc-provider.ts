/** The sign-in provider entry in the RustDesk console, as observed and as wanted. */
import type { CallbackUrl } from "./callback-url.ts";
import type { ClientId } from "./client-id.ts";
import type { Issuer } from "./tenant.ts";

/** A provider entry as read from the console. */
export interface OidcProvider {
  readonly name: string;
  readonly isEnabled: boolean;
  readonly clientId: string;
  readonly issuer: string;
  /** `masked`: the console shows stars instead of the value, so it must never be written back. */
  readonly secret: "absent" | "present" | "masked";
  /** First three characters of a secret that is shown in clear; tells which credential it is (`SecretEntry.hint`). */
  readonly secretHint: string | null;
}

/** What is compared between the entry and the plan, with both values for the review. */
export type ProviderChange =
  | { readonly kind: "addProvider" }
  | { readonly kind: "setName"; readonly from: string; readonly to: string }
  | { readonly kind: "setClientId"; readonly from: string; readonly to: ClientId | "new" }
  | { readonly kind: "setIssuer"; readonly from: string; readonly to: Issuer }
  | { readonly kind: "setSecret" }
  | { readonly kind: "enable" }
  | { readonly kind: "setCallback"; readonly from: string; readonly to: CallbackUrl };

/** What the entry has to hold. `callbackUrl` is null where the console's settings do not say it. `clientId` is `new` while the registration does not exist yet. */
export interface WantedProvider {
  readonly name: string;
  readonly clientId: ClientId | "new";
  readonly issuer: Issuer;
  readonly callbackUrl: CallbackUrl | null;
  readonly setsSecret: boolean;
}

/**
 * How the saved entry and callback differ from what they have to be; empty when saving would change nothing.
 * `saved` is null when the console was not looked at. Ids and issuers are compared letter by letter, as RustDesk does.
 */
export function compareProvider(
  saved: { readonly provider: OidcProvider | null; readonly callbackUrl: string | null } | null,
  wanted: WantedProvider,
): readonly ProviderChange[] {
  const provider = saved?.provider ?? null;
  const { name, clientId, issuer, callbackUrl, setsSecret } = wanted;
  const changes: ProviderChange[] = [];
  if (!provider) changes.push({ kind: "addProvider" });
  if (provider && provider.name !== name) changes.push({ kind: "setName", from: provider.name, to: name });
  if (provider?.clientId !== clientId)
    changes.push({ kind: "setClientId", from: provider?.clientId ?? "", to: clientId });
  if (provider?.issuer !== issuer)
    changes.push({ kind: "setIssuer", from: provider?.issuer ?? "", to: issuer });
  if (setsSecret) changes.push({ kind: "setSecret" });
  if (provider && !provider.isEnabled) changes.push({ kind: "enable" });
  if (callbackUrl !== null && saved?.callbackUrl !== callbackUrl)
    changes.push({ kind: "setCallback", from: saved?.callbackUrl ?? "", to: callbackUrl });
  return changes;
}
