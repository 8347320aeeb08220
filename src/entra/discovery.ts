/** From a company domain to its tenant, by the public discovery document. No sign-in, no MSAL. */
import type { Cloud } from "../domain/cloud.ts";
import { readDiscoveryDocument } from "../domain/discovery-document.ts";
import type { ResolvedTenant, TenantDomain, TenantId } from "../domain/tenant.ts";
import type { Call } from "../ports/call.ts";
import { SignInError } from "./sign-in-error.ts";

const LONGEST_MS = 15_000;

/**
 * The tenant with its issuer as the document writes it. Throws `tenant-unknown` (Entra's 400, AADSTS90002),
 * `issuer-unexpected` (another cloud, a template), `discovery-unreachable`.
 */
export async function resolveTenant(
  send: typeof fetch,
  typed: TenantDomain | TenantId,
  cloud: Cloud,
  call: Call,
): Promise<ResolvedTenant> {
  const url = `${cloud.loginOrigin}/${typed}/v2.0/.well-known/openid-configuration`;
  let status = 0;
  let document: unknown;
  try {
    const response = await send(url, {
      signal: AbortSignal.any([call.signal, AbortSignal.timeout(LONGEST_MS)]),
      redirect: "error",
      credentials: "omit",
      referrerPolicy: "no-referrer",
    });
    status = response.status;
    document = await response.json();
  } catch (cause) {
    if (call.signal.aborted) throw call.signal.reason;
    throw new SignInError("discovery-unreachable", { host: new URL(cloud.loginOrigin).host }, cause);
  }
  if (status === 400 || status === 404) throw new SignInError("tenant-unknown", { tenant: typed });
  if (status !== 200)
    throw new SignInError("discovery-unreachable", {
      host: new URL(cloud.loginOrigin).host,
      status: String(status),
    });
  const read = readDiscoveryDocument(document, cloud);
  if (read.ok) return { id: read.value.id, typed, issuer: read.value.issuer };
  const { problem } = read;
  throw new SignInError("issuer-unexpected", {
    tenant: typed,
    reason: problem.reason,
    ...(problem.reason === "other-cloud" ? { got: problem.got, expected: problem.expected } : {}),
  });
}
