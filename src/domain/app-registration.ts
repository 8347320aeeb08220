/**
 * The app registration that RustDesk signs in through: how Entra describes one, and what ours has to be.
 * Sources: learn.microsoft.com/graph/api/resources/application, contracts of RustDesk's Azure guide.
 */
import type { Audience } from "./audience.ts";
import type { CallbackUrl } from "./callback-url.ts";
import type { ClientId } from "./client-id.ts";
import type { ProductName } from "./console-product.ts";
import type { Instant } from "./instant.ts";

/** Object id of a directory object (Graph's `id`), never to be confused with a client id (`appId`). */
export type ObjectId = string & { readonly __objectId: true };

/** The platform that owns a redirect URI. Only `web` lets a server redeem a code with a secret. */
export type Platform = "web" | "spa" | "publicClient";

/** A delegated permission as an app registration lists it. */
export interface RequiredPermission {
  readonly resourceAppId: string;
  readonly id: string;
  readonly type: string;
}

/** A claim beyond the default ones that the ID token shall carry. Unknown keys are kept for writing back. */
export interface OptionalClaim {
  readonly name: string;
  readonly [key: string]: unknown;
}

/** A client secret as the directory lists it: never its value. */
export interface SecretEntry {
  readonly keyId: string;
  readonly displayName: string | null;
  /** First three characters of the value. */
  readonly hint: string | null;
  readonly startsAt: Instant | null;
  readonly endsAt: Instant | null;
}

/** An app registration as observed. Collections are whole, so that a repair can merge instead of overwrite. */
export interface AppRegistration {
  readonly objectId: ObjectId;
  readonly clientId: ClientId;
  readonly displayName: string;
  readonly uniqueName: string | null;
  readonly audience: Audience | null;
  readonly redirectUris: Readonly<Record<Platform, readonly string[]>>;
  readonly idTokens: boolean;
  /** Access tokens from the authorize endpoint: not needed, and never switched on by us. */
  readonly implicitAccessTokens: boolean;
  readonly accessTokenVersion: number | null;
  readonly requiredPermissions: readonly RequiredPermission[];
  readonly idTokenClaims: readonly OptionalClaim[];
  readonly tags: readonly string[];
  readonly secrets: readonly SecretEntry[];
}

/** The app's presence in one tenant (portal: "enterprise application"). */
export interface ServicePrincipal {
  readonly objectId: ObjectId;
  readonly isEnabled: boolean;
  /** Null: not shown while it is deleted. */
  readonly isAssignmentRequired: boolean | null;
  readonly tags: readonly string[];
}

/** Admin consent for everyone: one grant per pair of app and resource. */
export interface AdminConsent {
  readonly grantId: string;
  readonly scopes: readonly string[];
}

/** A person or a group that may sign in. */
export interface Assignment {
  readonly id: string;
  readonly principalId: ObjectId;
  readonly principalName: string;
  readonly principalType: "person" | "group";
}

/** What a new registration is created with. */
export interface WantedRegistration {
  readonly displayName: string;
  readonly audience: Audience;
  readonly homePageUrl: string;
  readonly callbackUrl: CallbackUrl;
  readonly notes: string;
}

/** One difference between a registration and what it has to be, with both values for the review. */
export type RegistrationChange =
  | { readonly kind: "addRedirectUri"; readonly uri: CallbackUrl }
  | { readonly kind: "moveRedirectUri"; readonly uri: CallbackUrl; readonly from: "spa" | "publicClient" }
  | { readonly kind: "removeRedirectUri"; readonly uri: string }
  | { readonly kind: "turnOnIdTokens" }
  | { readonly kind: "setAudience"; readonly from: Audience | null; readonly to: Audience }
  | { readonly kind: "setAccessTokenVersion"; readonly from: number | null; readonly to: 2 }
  | { readonly kind: "addPermissions"; readonly scopes: readonly string[] }
  | { readonly kind: "addClaims"; readonly claims: readonly string[] }
  | { readonly kind: "addTag"; readonly tag: string }
  | { readonly kind: "setUniqueName"; readonly uniqueName: string };

/** The merged values that a repair writes: whole collections, since Graph replaces a collection that it is sent. */
export interface RegistrationPatch {
  readonly redirectUris?: Partial<Readonly<Record<Platform, readonly string[]>>>;
  readonly idTokens?: true;
  readonly audience?: Audience;
  readonly accessTokenVersion?: 2;
  readonly requiredPermissions?: readonly RequiredPermission[];
  readonly idTokenClaims?: readonly OptionalClaim[];
  readonly tags?: readonly string[];
  readonly uniqueName?: string;
}

/** What a disabled or differently gated enterprise application needs. */
export type ServicePrincipalChange =
  | { readonly kind: "enable" }
  | { readonly kind: "requireAssignment" }
  | { readonly kind: "openToEveryone" };

/** Microsoft Graph's own appId, the same in every tenant and cloud (learn.microsoft.com/graph/permissions-reference). */
export const GRAPH_APP_ID = "00000003-0000-0000-c000-000000000000";

/** Ids of Graph's delegated sign-in permissions; a user may consent to each (graph/permissions-reference). */
export const PERMISSION_IDS = {
  openid: "37f7f235-527c-4136-accd-4a02d197296e",
  profile: "14dad69e-099b-42c9-810b-d002981feec1",
  email: "64a6cdd6-aab1-4aaf-94b8-3cc8405e90d0",
  offline_access: "7427e0e9-2fba-42fe-b0c0-848c9e6a8182",
} as const;

/** What RustDesk's sign-in needs, as the registration lists it. */
export const WANTED_SCOPES = ["openid", "profile", "email"] as const;

/**
 * What admin consent covers: also `offline_access`, which RustDesk's server asks for wherever discovery offers it
 * (rustdesk-server-pro#840), and which nobody could consent to for themselves once assignment is required.
 */
export const CONSENT_SCOPES = [...WANTED_SCOPES, "offline_access"] as const;

/** The permissions that a new registration lists, and that an existing one must list among its own. */
export const WANTED_PERMISSIONS: readonly RequiredPermission[] = WANTED_SCOPES.map((scope) => ({
  resourceAppId: GRAPH_APP_ID,
  id: PERMISSION_IDS[scope],
  type: "Scope",
}));

/**
 * Claims that the ID token shall carry, in Graph's own shape. RustDesk names users after them
 * (rustdesk-server-pro#574); none but `email` and `preferred_username` is there by default.
 */
export const WANTED_CLAIMS: readonly OptionalClaim[] = ["email", "upn", "given_name", "family_name"].map(
  (name) => ({ name, source: null, essential: false, additionalProperties: [] }),
);

/** Marks a registration as made or taken over by us. */
export const OUR_TAG = "rustdesk-oidc";

/** Names of registrations that are open to personal accounts end here; elsewhere Entra allows 120 characters. */
export const APP_NAME_MAX = 90;

/** The name on offer for a new registration: says for which console it is. `host` is the console's, with its port. */
export const appName = (host: string, product: ProductName = "pro"): string =>
  `${product === "pro" ? "RustDesk Server Pro" : "RustDesk"} (${host})`.slice(0, APP_NAME_MAX);

const secretPrefix = (host: string): string => `${OUR_TAG} ${host.slice(0, 80)} `;

/** The display name of a client secret: for which console, from which day (`2026-11-24`), made in which run. */
export const secretName = (host: string, isoDate: string, run: string): string =>
  `${secretPrefix(host)}${isoDate} ${run}`;

/** Whether a secret was made by us for this console. Nobody else's is ever removed. */
export const isOurSecret = (displayName: string | null, host: string): boolean =>
  displayName?.startsWith(secretPrefix(host)) ?? false;
