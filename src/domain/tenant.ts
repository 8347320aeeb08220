/** A directory's GUID, in lower case. */
export type TenantId = string & { readonly __tenantId: true };
/** A verified domain of a tenant, in lower case and ASCII, such as `contoso.com`. */
export type TenantDomain = string & { readonly __tenantDomain: true };
/** The exact `issuer` of a tenant's discovery document; compared whole, never "normalised". */
export type Issuer = string & { readonly __issuer: true };

/** A tenant as its public discovery document names it. */
export interface ResolvedTenant {
  readonly id: TenantId;
  /** What the admin typed: a domain, or the id again. */
  readonly typed: TenantDomain | TenantId;
  readonly issuer: Issuer;
}
