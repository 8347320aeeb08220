/**
 * Who an app registration is open to, in our own four words; Graph's `signInAudience` is mapped at the edge of `graph`.
 * Source: learn.microsoft.com/entra/identity-platform/supported-accounts-validation
 * RustDesk has one Issuer field and compares it whole, so people of other tenants fail at that comparison whatever the
 * registration allows: with the tenant's issuer, every choice but `personal` behaves like one tenant. `personal` cannot
 * work with it at all, since that registration refuses the tenant's own accounts.
 */
import type { Cloud } from "./cloud.ts";
import { no, ok, type Result } from "./result.ts";

export type Audience = "thisTenant" | "anyTenant" | "anyTenantAndPersonal" | "personal";

/** What follows from an audience, as data for the words beside the choice. */
export interface AudienceFacts {
  readonly isRecommended: boolean;
  /** Who gets through with the tenant's issuer saved in RustDesk. */
  readonly letsIn: "peopleAndGuestsOfThisTenant" | "nobody";
  /** Who may come as far as Microsoft's consent page without ever getting into RustDesk. */
  readonly alsoInvites: "nobody" | "otherTenants" | "otherTenantsAndPersonalAccounts";
  readonly hasPersonalAccounts: boolean;
  /** How many client secrets the registration can hold at a time; null: no such limit. */
  readonly maxSecrets: number | null;
}

export const AUDIENCES: Readonly<Record<Audience, AudienceFacts>> = {
  thisTenant: {
    isRecommended: true,
    letsIn: "peopleAndGuestsOfThisTenant",
    alsoInvites: "nobody",
    hasPersonalAccounts: false,
    maxSecrets: null,
  },
  anyTenant: {
    isRecommended: false,
    letsIn: "peopleAndGuestsOfThisTenant",
    alsoInvites: "otherTenants",
    hasPersonalAccounts: false,
    maxSecrets: null,
  },
  anyTenantAndPersonal: {
    isRecommended: false,
    letsIn: "peopleAndGuestsOfThisTenant",
    alsoInvites: "otherTenantsAndPersonalAccounts",
    hasPersonalAccounts: true,
    maxSecrets: 2,
  },
  personal: {
    isRecommended: false,
    letsIn: "nobody",
    alsoInvites: "nobody",
    hasPersonalAccounts: true,
    maxSecrets: 2,
  },
};

export type AudienceProblem =
  /** National clouds have no personal Microsoft accounts. */
  | { readonly reason: "no-personal-accounts-here"; readonly cloud: Cloud["name"] }
  /** Nobody of the tenant could sign in: the tenant's issuer and this audience exclude each other. */
  | { readonly reason: "excludes-this-tenant" };

/** Whether RustDesk can work with a registration of this audience in this cloud. */
export function checkAudience(audience: Audience, cloud: Cloud): Result<AudienceFacts, AudienceProblem> {
  const facts = AUDIENCES[audience];
  if (facts.hasPersonalAccounts && !cloud.hasPersonalAccounts)
    return no({ reason: "no-personal-accounts-here", cloud: cloud.name });
  return facts.letsIn === "nobody" ? no({ reason: "excludes-this-tenant" }) : ok(facts);
}
