/**
 * What a colleague, or a script that they ran, sends back. Names stand in clear so that they can be checked before
 * anything is opened; the sealed part holds the secret and the same names again, so that none of them can be changed.
 */
import { z } from "zod/mini";
import { type ClientId, parseClientId } from "./client-id.ts";
import type { RequestId } from "./colleague-request.ts";
import { parseGuid } from "./guid.ts";
import { type Instant, parseIsoTime } from "./instant.ts";
import type { TenantId } from "./tenant.ts";

export interface ColleagueReply {
  readonly request: RequestId;
  readonly tenantId: TenantId;
  readonly clientId: ClientId;
  readonly objectId: string | null;
  readonly secretExpires: Instant | null;
  /** RSA-OAEP (SHA-256) over the {@link SealedPart} as JSON, base64url. */
  readonly sealed: string;
}

/** What only the asker's browser can read. */
export interface SealedPart {
  readonly secret: string;
  readonly clientId: ClientId;
  readonly tenantId: TenantId;
  readonly request: RequestId;
}

/** RSA-3072 with OAEP and SHA-256 takes this many bytes (RFC 8017 §7.1.1: k − 2 hLen − 2). */
export const SEALED_MAX = 318;

const ID = z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/));
const REPLY = z.object({
  request: ID,
  tenantId: z.string(),
  clientId: z.string(),
  objectId: z.optional(z.string()),
  secretExpires: z.optional(z.string().check(z.maxLength(40))),
  // 384 bytes: one block of RSA-3072.
  sealed: z.string().check(z.regex(/^[A-Za-z0-9_-]{512}$/)),
});
const SEALED = z.object({
  s: z.string().check(z.minLength(8), z.maxLength(128)),
  c: z.string(),
  t: z.string(),
  r: ID,
});

/** A reply from JSON that anybody may have written; null when one value is not what it has to be. */
export function readColleagueReply(json: unknown): ColleagueReply | null {
  const parsed = REPLY.safeParse(json);
  if (!parsed.success) return null;
  const { request, sealed, ...rest } = parsed.data;
  const tenantId = parseGuid(rest.tenantId);
  const clientId = parseClientId(rest.clientId);
  const objectId = rest.objectId === undefined ? null : parseGuid(rest.objectId);
  const secretExpires = rest.secretExpires === undefined ? null : parseIsoTime(rest.secretExpires);
  if (!tenantId || !clientId.ok || (rest.objectId !== undefined && objectId === null)) return null;
  if (rest.secretExpires !== undefined && secretExpires === null) return null;
  return {
    request: request as RequestId,
    tenantId: tenantId as TenantId,
    clientId: clientId.value,
    objectId,
    secretExpires,
    sealed,
  };
}

/** The JSON that travels. */
export function writeColleagueReply(reply: ColleagueReply): Readonly<Record<string, unknown>> {
  const { objectId, secretExpires, ...rest } = reply;
  return {
    ...rest,
    ...(objectId === null ? {} : { objectId }),
    ...(secretExpires === null ? {} : { secretExpires: new Date(secretExpires).toISOString() }),
  };
}

/** The opened part, or null when it is not one. */
export function readSealedPart(json: unknown): SealedPart | null {
  const parsed = SEALED.safeParse(json);
  if (!parsed.success) return null;
  const { s: secret, c, t, r } = parsed.data;
  const tenantId = parseGuid(t);
  const clientId = parseClientId(c);
  if (!tenantId || !clientId.ok) return null;
  return { secret, clientId: clientId.value, tenantId: tenantId as TenantId, request: r as RequestId };
}

/** The JSON that is sealed; short names leave room for long secrets. */
export const writeSealedPart = ({ secret, clientId, tenantId, request }: SealedPart) => ({
  s: secret,
  c: clientId,
  t: tenantId,
  r: request,
});

/** Do the names in clear say the same as the sealed ones? */
export const isBound = (reply: ColleagueReply, sealed: SealedPart): boolean =>
  reply.clientId === sealed.clientId &&
  reply.tenantId === sealed.tenantId &&
  reply.request === sealed.request;
