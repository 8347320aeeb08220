/** What the admin means. Only valid values exist past here; to change a plan, change the request and plan again. */
import { APP_NAME_MAX, type ObjectId } from "./app-registration.ts";
import { type Audience, type AudienceProblem, checkAudience } from "./audience.ts";
import {
  type CallbackUrl,
  type ConsoleAddress,
  checkCallbackUrl,
  makeCallbackUrl,
  type RefusedAddress,
} from "./callback-url.ts";
import type { ClientId } from "./client-id.ts";
import type { Cloud } from "./cloud.ts";
import { CONSOLE_PRODUCTS, type ProductName } from "./console-product.ts";
import type { HealthRowId } from "./health-row.ts";
import { no, ok, type Result } from "./result.ts";
import type { ResolvedTenant } from "./tenant.ts";

/**
 * Who carries out one side of the plan: this browser, the person in front of it, or somebody at another browser. To the
 * one who asks, Entra is a colleague's; to that colleague, RustDesk is the asker's.
 */
export type Hand = "browser" | "person" | "colleague";

/** Who may sign in. With assignment required Entra refuses users' own consent, so admin consent is part of `chosen`. */
export type Gate =
  | { readonly kind: "everyone"; readonly adminConsent: boolean }
  | {
      readonly kind: "chosen";
      readonly includeMe: boolean;
      /** Others who are put on the list beside whoever is there. */
      readonly people?: readonly Principal[];
    };

/** Which app registration to use when the choice is not obvious. `auto` lets the plan ask where it must. */
export type RegistrationChoice =
  | { readonly kind: "auto" }
  /** Yes to taking over an existing registration that was found by tag or redirect URI. */
  | { readonly kind: "adopt"; readonly clientId: ClientId }
  /** Yes to a new registration instead of the one the console names; every user's `sub` changes with it. */
  | { readonly kind: "create" }
  /** Yes to bringing back the deleted registration that still holds our name. */
  | { readonly kind: "restore" };

/** A person or a group of the directory, as the picker finds one. */
export interface Principal {
  readonly objectId: ObjectId;
  readonly name: string;
  readonly type: "person" | "group";
}

/** What the admin wants done. One engine: each intent has its planner, and everything after the plan is the same. */
export type Intent =
  /** Everything that is missing, on both sides. */
  | { readonly kind: "connect" }
  /** What differs on a connection that exists. `only`: the rows of the health table to put right; null for all. */
  | { readonly kind: "repair"; readonly only: readonly HealthRowId[] | null }
  /** A second secret beside the one in use; the old one goes by `retire`, once a sign-in has proven the new one. */
  | { readonly kind: "replaceSecret" }
  /** The console answers at another address now. The old redirect URI goes by `retire`, once the new one is proven. */
  | { readonly kind: "changeAddress" }
  /** Takes away what was proven to be no longer needed: our secrets by key id, redirect URIs by their text. */
  | {
      readonly kind: "retire";
      readonly secrets: readonly string[];
      readonly redirectUris: readonly string[];
    }
  /** Who may sign in: people and groups put on the list and taken off it (by assignment id). */
  | {
      readonly kind: "setPeople";
      readonly gate: "asFound" | "chosen" | "everyone";
      readonly includeMe: boolean;
      readonly add: readonly Principal[];
      readonly remove: readonly string[];
    }
  /** The console first, then Entra. `isPermanent`: the registration cannot be restored and its name is free at once. */
  | { readonly kind: "disconnect"; readonly isPermanent: boolean }
  /** Takes back what a half-done run made, and nothing else. */
  | { readonly kind: "undo"; readonly made: Made };

/** What a run has made so far, from its events. */
export interface Made {
  readonly registration: { readonly clientId: ClientId; readonly objectId: ObjectId } | null;
  readonly secretKeyId: string | null;
  readonly hasSavedProvider: boolean;
}

export interface SetupRequest {
  readonly intent: Intent;
  readonly consoleAddress: ConsoleAddress;
  /** Which console answers there. */
  readonly product: ProductName;
  readonly callbackUrl: CallbackUrl;
  readonly cloud: Cloud;
  readonly tenant: ResolvedTenant;
  readonly audience: Audience;
  readonly gate: Gate;
  readonly appName: string;
  readonly secretLifetimeInDays: number;
  readonly registration: RegistrationChoice;
  readonly hands: { readonly entra: Hand; readonly rustDesk: Hand };
}

/** Lifetimes on offer, in days. Entra's portal recommends 180 and caps at 24 months (how-to-add-credentials). */
export const SECRET_LIFETIMES_IN_DAYS = [90, 180, 365, 730] as const;
export const RECOMMENDED_SECRET_LIFETIME_IN_DAYS = 180;

/** Recommended first choice: only chosen people, and the admin who sets it up is one of them. */
export const RECOMMENDED_GATE: Gate = { kind: "chosen", includeMe: true };

/**
 * Whether admin consent belongs to the plan. With assignment required Entra refuses users' own consent whatever the
 * tenant's policy (learn.microsoft.com/entra/identity/enterprise-apps/assign-user-or-group-access-portal).
 */
export const consentIsRequired = (gate: Gate): boolean => gate.kind === "chosen" || gate.adminConsent;

/** What the forms bring; the rest of a request follows from it. */
export type RequestParts = Omit<SetupRequest, "intent" | "callbackUrl" | "product"> & {
  readonly intent?: Intent;
  /** RustDesk Server Pro unless told. */
  readonly product?: ProductName;
};

/** Why valid parts make no valid whole. */
export type RequestProblem =
  | { readonly reason: "address-refused"; readonly problem: RefusedAddress }
  /** This console knows no sign-in through a provider, or none that can be set. */
  | { readonly reason: "no-provider-sign-in"; readonly product: ProductName }
  | { readonly reason: "audience"; readonly problem: AudienceProblem }
  | { readonly reason: "app-name-empty" }
  | { readonly reason: "app-name-too-long"; readonly length: number; readonly max: number }
  | { readonly reason: "secret-lifetime"; readonly days: number; readonly max: number };

/** A request whose parts go together, or the first reason why they do not. */
export function makeSetupRequest(parts: RequestParts): Result<SetupRequest, RequestProblem> {
  const product = parts.product ?? "pro";
  const { hand } = CONSOLE_PRODUCTS[product];
  if (hand === "none") return no({ reason: "no-provider-sign-in", product });
  const callbackUrl = makeCallbackUrl(parts.consoleAddress, product);
  const verdict = checkCallbackUrl(callbackUrl);
  if (verdict.verdict === "refused") return no({ reason: "address-refused", problem: verdict.problem });
  const audience = checkAudience(parts.audience, parts.cloud);
  if (!audience.ok) return no({ reason: "audience", problem: audience.problem });
  const name = parts.appName.trim();
  if (name === "") return no({ reason: "app-name-empty" });
  if (name.length > APP_NAME_MAX)
    return no({ reason: "app-name-too-long", length: name.length, max: APP_NAME_MAX });
  const days = parts.secretLifetimeInDays;
  const max = Math.max(...SECRET_LIFETIMES_IN_DAYS);
  if (!Number.isInteger(days) || days < 1 || days > max) return no({ reason: "secret-lifetime", days, max });
  const hands = { ...parts.hands, rustDesk: hand === "api" ? parts.hands.rustDesk : ("person" as const) };
  const intent = parts.intent ?? { kind: "connect" };
  return ok({ ...parts, intent, product, hands, callbackUrl, appName: name });
}
