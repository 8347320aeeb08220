/**
 * Which organisation: a verified domain or the directory's GUID, found in whatever was pasted.
 * `common`, `organizations` and `consumers` are sign-in addresses, not tenants: their discovery documents carry the
 * literal `{tenantid}` as issuer, which RustDesk compares whole (learn.microsoft.com/entra/identity-platform/access-tokens).
 */
import { parseGuid } from "./guid.ts";
import { no, ok, type Result } from "./result.ts";
import { unwrap } from "./unwrap.ts";

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
  /** Nobody could look it up: the issuer follows from the cloud and the id that was typed. */
  readonly isAssumed?: true;
}

/** The tenant of personal Microsoft accounts: `consumers` by its id. */
export const PERSONAL_TENANT_ID = "9188040d-6c67-4c5b-b112-36a304b66dad";

export type ReservedTenant = "common" | "organizations" | "consumers";

export type TenantProblem =
  | { readonly reason: "empty" }
  | { readonly reason: "spaces" }
  | { readonly reason: "reserved"; readonly name: ReservedTenant }
  /** One label without a dot; most tenants have it as `….onmicrosoft.com` too. */
  | { readonly reason: "no-dot"; readonly suggestion: string }
  | { readonly reason: "not-a-domain" };

/** Narrows what was typed: an id needs no resolving to be compared. */
export const isTenantId = (typed: string): typed is TenantId => parseGuid(typed) === typed;

/** A tenant from a domain, a directory id, an e-mail address, or an address that names one of them. */
export function parseTenant(text: string): Result<TenantDomain | TenantId, TenantProblem> {
  const bare = unwrap(text);
  if (bare === "") return no({ reason: "empty" });
  if (/\s/.test(bare)) return no({ reason: "spaces" });
  const name = nameIn(bare).toLowerCase();
  if (name === "common" || name === "organizations" || name === "consumers")
    return no({ reason: "reserved", name });
  const guid = parseGuid(name);
  if (guid === PERSONAL_TENANT_ID) return no({ reason: "reserved", name: "consumers" });
  if (guid) return ok(guid as TenantId);
  if (/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(name))
    return no({ reason: "no-dot", suggestion: `${name}.onmicrosoft.com` });
  const domain = asciiDomain(name);
  return domain ? ok(domain as TenantDomain) : no({ reason: "not-a-domain" });
}

/** The part of a pasted text that names the tenant. Microsoft's addresses name it in their path or behind `#@`. */
function nameIn(text: string): string {
  if (!text.includes("://")) return text.slice(text.lastIndexOf("@") + 1).replace(/[/.]+$/, "");
  if (!URL.canParse(text)) return text;
  const url = new URL(text);
  const inHash = /^#@([^/]+)/.exec(url.hash)?.[1];
  const inPath = url.pathname.split("/")[1];
  const isSignIn = /(?:^|\.)(?:microsoft|microsoftonline|chinacloudapi|windows|azure)\.|^localhost$/.test(
    url.hostname,
  );
  if (inHash) return inHash;
  if (inPath && (isSignIn || parseGuid(inPath))) return inPath;
  return isSignIn ? "" : url.hostname.replace(/^www\./, "");
}

/** Lower case and ASCII, or null when it is no domain name. The last label is a letter's, so `v2.0` and IP addresses are none. */
function asciiDomain(name: string): string | null {
  if (/[/\\?#@:%]/.test(name) || !URL.canParse(`https://${name}`)) return null;
  const domain = new URL(`https://${name}`).hostname;
  const isDomain =
    domain.length <= 253 &&
    /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/.test(domain);
  return isDomain ? domain : null;
}
