/**
 * The issuer that RustDesk compares with a token's `iss`. The one in use is always copied from the tenant's discovery
 * document; the expected one is for comparison only, so that a surprising document is told and not believed.
 * Sources: learn.microsoft.com/entra/identity-platform/access-tokens ("MUST exactly match"), …/v2-protocols-oidc.
 */
import { CLOUDS, type Cloud, type CloudName } from "./cloud.ts";
import { parseGuid } from "./guid.ts";
import { no, ok, type Result } from "./result.ts";
import type { Issuer, ReservedTenant, ResolvedTenant, TenantId } from "./tenant.ts";

/** Why an issuer is not the tenant's. `got` is public: it stands in a discovery document or in the console. */
export type IssuerProblem = { readonly got: string; readonly expected: string } & (
  | { readonly reason: "not-a-url" }
  /** The literal `{tenantid}`, as `common` and `organizations` serve it. */
  | { readonly reason: "template" }
  | { readonly reason: "reserved-tenant"; readonly name: ReservedTenant }
  /** The v1.0 endpoint's issuer, `https://sts.windows.net/…/`. */
  | { readonly reason: "version-1" }
  | { readonly reason: "other-cloud"; readonly cloud: CloudName }
  | { readonly reason: "other-host"; readonly host: string }
  /** A domain where the id has to stand. */
  | { readonly reason: "domain-instead-of-id"; readonly domain: string }
  | { readonly reason: "other-tenant"; readonly tenant: string }
  | { readonly reason: "missing-version" }
  | { readonly reason: "trailing-slash" }
  | { readonly reason: "differs" }
);

/** What a tenant's issuer looks like in a cloud. For comparison; for use only in {@link assumeTenant}. */
export const expectedIssuer = (cloud: Cloud, tenantId: TenantId): string =>
  `${cloud.loginOrigin}/${tenantId}/v2.0`;

/**
 * A tenant whose document cannot be reached, from its id alone. It is said to be unchecked wherever it is shown; the real
 * sign-in at the end is what proves the issuer then.
 */
export const assumeTenant = (id: TenantId, cloud: Cloud): ResolvedTenant => ({
  id,
  typed: id,
  issuer: expectedIssuer(cloud, id) as Issuer,
  isAssumed: true,
});

/** Compares whole, and only where that fails looks for the reason. */
export function checkIssuer(issuer: string, cloud: Cloud, tenantId: TenantId): Result<Issuer, IssuerProblem> {
  const expected = expectedIssuer(cloud, tenantId);
  if (issuer === expected) return ok(issuer as Issuer);
  const facts = { got: issuer, expected };
  if (/\{tenantid\}/i.test(issuer)) return no({ ...facts, reason: "template" });
  if (!URL.canParse(issuer)) return no({ ...facts, reason: "not-a-url" });
  const url = new URL(issuer);
  if (/^sts\.(?:windows\.net|chinacloudapi\.cn)$/.test(url.hostname))
    return no({ ...facts, reason: "version-1" });
  if (url.origin !== cloud.loginOrigin) {
    const other = cloudOf(url.origin);
    return no(
      other
        ? { ...facts, reason: "other-cloud", cloud: other }
        : { ...facts, reason: "other-host", host: url.host },
    );
  }
  const [, tenant = "", ...rest] = url.pathname.split("/");
  if (tenant === "common" || tenant === "organizations" || tenant === "consumers")
    return no({ ...facts, reason: "reserved-tenant", name: tenant });
  const guid = parseGuid(tenant);
  if (!guid && tenant.includes(".")) return no({ ...facts, reason: "domain-instead-of-id", domain: tenant });
  if (guid && guid !== tenantId) return no({ ...facts, reason: "other-tenant", tenant: guid });
  if (rest[0] !== "v2.0") return no({ ...facts, reason: "missing-version" });
  return no({ ...facts, reason: issuer === `${expected}/` ? "trailing-slash" : "differs" });
}

const cloudOf = (loginOrigin: string): CloudName | null =>
  Object.values(CLOUDS).find((cloud) => cloud.loginOrigin === loginOrigin)?.name ?? null;
