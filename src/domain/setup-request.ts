/** What the admin means. Only valid values exist past here; to change a plan, change the request and plan again. */
import { APP_NAME_MAX } from "./app-registration.ts";
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
import { no, ok, type Result } from "./result.ts";
import type { ResolvedTenant } from "./tenant.ts";

/** Who carries out one side of the plan. */
export type Hand = "browser" | "person";

/** Who may sign in. With assignment required Entra refuses users' own consent, so admin consent is part of `chosen`. */
export type Gate =
  | { readonly kind: "everyone"; readonly adminConsent: boolean }
  | { readonly kind: "chosen"; readonly includeMe: boolean };

/** Which app registration to use when the choice is not obvious. `auto` lets the plan ask where it must. */
export type RegistrationChoice =
  | { readonly kind: "auto" }
  /** Yes to taking over an existing registration that was found by tag or redirect URI. */
  | { readonly kind: "adopt"; readonly clientId: ClientId }
  /** Yes to a new registration instead of the one the console names; every user's `sub` changes with it. */
  | { readonly kind: "create" };

export interface SetupRequest {
  readonly intent: "connect";
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
  return ok({ ...parts, intent: "connect", product, hands, callbackUrl, appName: name });
}
