/** What `setup` asks of Microsoft's sign-in, in the domain's words. Failures throw `SignInError`. */
import type { Cloud } from "../domain/cloud.ts";
import type { Instant } from "../domain/instant.ts";
import type { Result } from "../domain/result.ts";
import type { ResolvedTenant, TenantDomain, TenantId } from "../domain/tenant.ts";
import type { Call } from "./call.ts";

export interface EntraAccount {
  readonly tenantId: TenantId;
  readonly objectId: string;
  readonly userName: string;
  /** Scopes the token holds, without the Graph host in front. */
  readonly scopes: readonly string[];
  readonly source: "microsoft" | "pasted token";
  /** When a pasted token ends; null where tokens renew themselves. */
  readonly expiresAt: Instant | null;
}

/** Why a pasted token is not used. Nothing of the token itself is in here. */
export type TokenProblem =
  | { readonly reason: "not-a-token" }
  | { readonly reason: "wrong-resource"; readonly got: string; readonly expected: string }
  | { readonly reason: "wrong-tenant"; readonly got: string; readonly expected: TenantId }
  | { readonly reason: "expired"; readonly at: Instant }
  | { readonly reason: "app-only" }
  | { readonly reason: "missing-scope"; readonly missing: readonly string[] };

export interface EntraSession {
  /** Reads the tenant's public discovery document; no sign-in. Throws `tenant-unknown`, `discovery-unreachable`, `issuer-unexpected`. */
  resolveTenant(typed: TenantDomain | TenantId, cloud: Cloud, call: Call): Promise<ResolvedTenant>;
  /** Loads the sign-in library, so that the click can open its window at once. Never throws. */
  preload(): void;
  /**
   * Opens Microsoft's window: call it inside the click. Rejects with `wrong-tenant` or `personal-account` when someone
   * else came back. A second call gives up the first.
   */
  signIn(
    who: {
      readonly clientId: string;
      readonly cloud: Cloud;
      readonly tenant: ResolvedTenant;
      readonly scopes: readonly string[];
      readonly selectAccount?: boolean;
    },
    call: Call,
  ): Promise<EntraAccount>;
  /** Takes a Graph token that the admin got elsewhere. Parsed, never stored. `now` in milliseconds. */
  acceptToken(
    text: string,
    expected: {
      readonly cloud: Cloud;
      readonly tenant: ResolvedTenant;
      readonly scopes: readonly string[];
      readonly now: Instant;
    },
  ): Result<EntraAccount, TokenProblem>;
  /** A Graph token with these scopes; opens Microsoft's window only when `claims` or a missing scope asks for it. */
  tokenFor(
    scopes: readonly string[],
    call: Call,
    options?: { readonly claims?: string; readonly isForced?: boolean },
  ): Promise<string>;
  readonly account: EntraAccount | null;
  /** Forgets tokens here; does not end the browser's own session at Microsoft. Never throws. */
  signOut(): Promise<void>;
}
