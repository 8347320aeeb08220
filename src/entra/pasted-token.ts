/** A Graph token that the admin got elsewhere: found in what was pasted, read without verifying (Graph does that), judged. */
import { z } from "zod/mini";
import type { Cloud } from "../domain/cloud.ts";
import { parseGuid } from "../domain/guid.ts";
import type { Instant } from "../domain/instant.ts";
import { no, ok, type Result } from "../domain/result.ts";
import type { ResolvedTenant } from "../domain/tenant.ts";
import type { EntraAccount, TokenProblem } from "../ports/entra-session.ts";

/** Graph's resource id, which may stand in `aud` instead of its address. */
const GRAPH = "00000003-0000-0000-c000-000000000000";

const CLAIMS = z.object({
  aud: z.string(),
  tid: z.string(),
  exp: z.number(),
  oid: z.optional(z.string()),
  scp: z.optional(z.string()),
  idtyp: z.optional(z.string()),
  upn: z.optional(z.string()),
  unique_name: z.optional(z.string()),
  preferred_username: z.optional(z.string()),
});

const AZ_OUTPUT = z.object({ accessToken: z.string() });

/** The token itself and whose it is, or why it is not used. `now` in milliseconds. */
export function readPastedToken(
  text: string,
  expected: {
    readonly cloud: Cloud;
    readonly tenant: ResolvedTenant;
    readonly scopes: readonly string[];
    readonly now: Instant;
  },
): Result<{ readonly token: string; readonly account: EntraAccount }, TokenProblem> {
  const token = findToken(text);
  const claims = token === null ? null : decode(token);
  if (token === null || claims === null) return no({ reason: "not-a-token" });
  const audience = claims.aud.replace(/\/$/, "");
  if (audience !== expected.cloud.graphOrigin && audience !== GRAPH)
    return no({
      reason: "wrong-resource",
      got: claims.aud.slice(0, 200),
      expected: expected.cloud.graphOrigin,
    });
  if (parseGuid(claims.tid) !== expected.tenant.id)
    return no({ reason: "wrong-tenant", got: claims.tid.slice(0, 64), expected: expected.tenant.id });
  if (claims.exp * 1000 <= expected.now) return no({ reason: "expired", at: claims.exp * 1000 });
  // Tokens of an app without a person carry roles instead of scopes; registrations need a person behind them.
  if (!claims.scp || claims.idtyp === "app") return no({ reason: "app-only" });
  const scopes = claims.scp.split(/\s+/);
  const missing = expected.scopes.filter((scope) => !isHeld(scope, scopes));
  if (missing.length > 0) return no({ reason: "missing-scope", missing });
  return ok({
    token,
    account: {
      tenantId: expected.tenant.id,
      objectId: claims.oid ?? "",
      userName: claims.upn ?? claims.preferred_username ?? claims.unique_name ?? "",
      scopes,
      source: "pasted token",
      expiresAt: claims.exp * 1000,
    },
  });
}

/** A token that may write may read; `User.Read` is part of the wider user permissions that the Azure CLI's token has instead. */
const isHeld = (scope: string, held: readonly string[]): boolean =>
  held.includes(scope) ||
  held.includes(scope.replace(/\.Read\.All$/, ".ReadWrite.All")) ||
  (scope === "User.Read" && held.some((one) => /^User\.(Read|ReadWrite)\.All$|^Directory\.Read/.test(one)));

/** The token in `az` JSON, behind "Bearer", in quotes, or bare; line breaks of a terminal are taken out. */
function findToken(text: string): string | null {
  const bare = (readAzOutput(text) ?? text)
    .replace(/["'`]/g, "")
    .trim()
    .replace(/^(?:Authorization:\s*)?Bearer\s+/i, "")
    .replace(/\s/g, "");
  return /^[\w-]+\.[\w-]+\.[\w-]*$/.test(bare) ? bare : null;
}

function readAzOutput(text: string): string | null {
  try {
    const parsed = AZ_OUTPUT.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data.accessToken : null;
  } catch {
    return null;
  }
}

function decode(token: string): z.output<typeof CLAIMS> | null {
  try {
    const part = (token.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/");
    const bytes = Uint8Array.from(atob(part), (letter) => letter.charCodeAt(0));
    const parsed = CLAIMS.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
