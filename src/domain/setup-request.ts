/** What the admin means. Only valid values exist past here; to change a plan, change the request and plan again. */
import type { Audience } from "./audience.ts";
import type { CallbackUrl, ConsoleAddress } from "./callback-url.ts";
import type { ClientId } from "./client-id.ts";
import type { Cloud } from "./cloud.ts";
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
