import { looksLikeSecretValue } from "./client-secret.ts";
import { parseGuid } from "./guid.ts";
import { no, ok, type Result } from "./result.ts";
import type { TenantId } from "./tenant.ts";

/** The Application (client) ID, Graph's `appId`: a GUID in lower case. */
export type ClientId = string & { readonly __clientId: true };

export type ClientIdProblem =
  | { readonly reason: "empty" }
  /** The secret's value was pasted into the field of the id. */
  | { readonly reason: "secret-value" }
  /** The organisation's own id, which stands beside the application's in the portal: never an application's. */
  | { readonly reason: "tenant-id" }
  | { readonly reason: "not-a-guid" };

/**
 * A client id from what was typed or saved: blanks and braces around it are dropped, and it becomes lower case, since
 * the `aud` of Entra's ID tokens is lower case and RustDesk compares it letter by letter. With `tenantId`, that of the
 * organisation it is for is told from it.
 */
export function parseClientId(
  text: string,
  tenantId: TenantId | null = null,
): Result<ClientId, ClientIdProblem> {
  if (text.trim() === "") return no({ reason: "empty" });
  const guid = parseGuid(text);
  if (guid && guid === tenantId?.toLowerCase()) return no({ reason: "tenant-id" });
  if (guid) return ok(guid as ClientId);
  return no({ reason: looksLikeSecretValue(text) ? "secret-value" : "not-a-guid" });
}
