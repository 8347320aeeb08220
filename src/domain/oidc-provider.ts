/** The sign-in provider entry in the RustDesk console, as observed and as wanted. */
import type { CallbackUrl } from "./callback-url.ts";
import type { ClientId } from "./client-id.ts";
import type { Issuer } from "./tenant.ts";

/** RustDesk's key for Microsoft: the console's dropdown says "Auth type: azure". Seen in RustDesk's Azure guide, 2023–2026. */
export const PROVIDER_NAME = "azure";

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
  | { readonly kind: "setClientId"; readonly from: string; readonly to: ClientId | "new" }
  | { readonly kind: "setIssuer"; readonly from: string; readonly to: Issuer }
  | { readonly kind: "setSecret" }
  | { readonly kind: "enable" }
  | { readonly kind: "setCallback"; readonly from: string; readonly to: CallbackUrl };
