/**
 * What a RustDesk admin asks of a colleague who has rights in Entra. It travels in a link or a mail and holds no secret;
 * whoever reads it trusts none of it, so every value is parsed here and shown before anything is done with it.
 */
import { z } from "zod/mini";
import { APP_NAME_MAX } from "./app-registration.ts";
import {
  type CallbackUrl,
  type ConsoleAddress,
  checkCallbackUrl,
  makeCallbackUrl,
  parseConsoleAddress,
} from "./callback-url.ts";
import type { CloudName } from "./cloud.ts";
import { CONSOLE_PRODUCTS, PRODUCT_NAMES } from "./console-product.ts";
import { parseGuid } from "./guid.ts";
import { type Instant, parseIsoTime } from "./instant.ts";
import { no, ok, type Result } from "./result.ts";
import { type Gate, SECRET_LIFETIMES_IN_DAYS, type SetupRequest } from "./setup-request.ts";
import { isTenantId, parseTenant, type TenantDomain, type TenantId } from "./tenant.ts";

/** 16 random bytes, base64url: names a request, and binds a reply to it. */
export type RequestId = string & { readonly __requestId: true };

/** Who may sign in, in one word. */
export type SignIn = "chosen" | "everyone" | "everyone-consented";

export interface ColleagueRequest {
  readonly id: RequestId;
  readonly consoleAddress: ConsoleAddress;
  readonly callbackUrl: CallbackUrl;
  readonly appName: string;
  readonly tenantId: TenantId;
  /** What the asker typed to find the tenant, where that was a domain. */
  readonly domain: TenantDomain | null;
  readonly cloud: CloudName;
  readonly signIn: SignIn;
  readonly audience: "thisTenant" | "anyTenant" | "anyTenantAndPersonal";
  readonly secretLifetimeInDays: number;
  /** SPKI of the asker's RSA-3072 key, base64url. */
  readonly key: string;
  readonly expires: Instant;
}

/** What the asker decides; the rest of a request is made with it. */
export type Asked = Omit<ColleagueRequest, "id" | "key" | "expires">;

/** Days until a request is no longer answered. The asker's key is dropped then. */
export const REQUEST_LIFETIME_IN_DAYS = 7;
/** A request from further ahead was not made by this app, or by a wrong clock. In days. */
export const REQUEST_LIFETIME_MAX_IN_DAYS = 60;

const REQUEST = z.object({
  id: z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/)),
  callbackUrl: z.string().check(z.maxLength(256)),
  // No line breaks or other control characters: the name is shown and becomes the app's.
  appName: z.string().check(z.minLength(1), z.maxLength(APP_NAME_MAX), z.regex(/^[^\p{Cc}\p{Cf}]+$/u)),
  tenantId: z.string(),
  domain: z.optional(z.string().check(z.maxLength(253))),
  cloud: z.enum(["global", "usGov", "usGovDod", "china", "sandbox"]),
  signIn: z.enum(["chosen", "everyone", "everyone-consented"]),
  audience: z.enum(["thisTenant", "anyTenant", "anyTenantAndPersonal"]),
  secretLifetimeInDays: z.number(),
  key: z.string().check(z.regex(/^[A-Za-z0-9_-]{500,700}$/)),
  expires: z.string().check(z.maxLength(40)),
});

/** A request from JSON that anybody may have written; null when one value is not what it has to be. */
export function readColleagueRequest(json: unknown): ColleagueRequest | null {
  const parsed = REQUEST.safeParse(json);
  if (!parsed.success) return null;
  const { id, callbackUrl: callback, tenantId: tenant, domain: typed, expires: end, ...rest } = parsed.data;
  const expires = parseIsoTime(end);
  const address = parseConsoleAddress(callback);
  const tenantId = parseGuid(tenant);
  const domain = typed === undefined ? null : parseTenant(typed);
  if (
    !address.ok ||
    !tenantId ||
    expires === null ||
    !SECRET_LIFETIMES_IN_DAYS.some((days) => days === rest.secretLifetimeInDays)
  )
    return null;
  // Any console's path, and no other.
  const callbackUrl = PRODUCT_NAMES.filter((name) => CONSOLE_PRODUCTS[name].hand !== "none")
    .map((name) => makeCallbackUrl(address.value, name))
    .find((one) => one === callback);
  if (!callbackUrl || checkCallbackUrl(callbackUrl).verdict !== "accepted") return null;
  if (domain && (!domain.ok || domain.value !== typed)) return null;
  return {
    ...rest,
    // Parsed above; the brands only say so.
    id: id as RequestId,
    tenantId: tenantId as TenantId,
    domain: domain?.ok ? (domain.value as TenantDomain) : null,
    consoleAddress: { origin: address.value.origin, dropped: "" },
    callbackUrl,
    expires,
  };
}

/** The JSON that travels. `consoleAddress` follows from the callback. */
export function writeColleagueRequest(request: ColleagueRequest): Readonly<Record<string, unknown>> {
  const { consoleAddress: _, domain, expires, ...rest } = request;
  return { ...rest, ...(domain === null ? {} : { domain }), expires: new Date(expires).toISOString() };
}

/** Is it still to be answered? */
export function checkExpiry(
  { expires }: Pick<ColleagueRequest, "expires">,
  now: Instant,
): Result<null, { readonly reason: "expired"; readonly at: Instant }> {
  return expires > now ? ok(null) : no({ reason: "expired", at: expires });
}

/** What of a set-up another person has to know. Nobody is asked for personal accounts alone: RustDesk cannot use them. */
export function askedBy(request: SetupRequest): Asked {
  const { consoleAddress, callbackUrl, tenant, cloud, gate, audience, secretLifetimeInDays } = request;
  return {
    consoleAddress: { origin: consoleAddress.origin, dropped: "" },
    callbackUrl,
    // A name that was pasted may hold marks that nobody sees; a request with one is refused.
    appName: request.appName.replace(/[\p{Cc}\p{Cf}]+/gu, ""),
    tenantId: tenant.id,
    domain: isTenantId(tenant.typed) ? null : tenant.typed,
    cloud: cloud.name,
    signIn: signInOf(gate),
    audience: audience === "personal" ? "anyTenantAndPersonal" : audience,
    secretLifetimeInDays,
  };
}

/** Its way back: who may sign in, as the colleague's plan has it. Nobody but them can say whether they are one of them. */
export const gateOf = (signIn: SignIn): Gate =>
  signIn === "chosen"
    ? { kind: "chosen", includeMe: false }
    : { kind: "everyone", adminConsent: signIn === "everyone-consented" };

/** A gate in one word, for the request. */
export const signInOf = (gate: Gate): SignIn =>
  gate.kind === "chosen" ? "chosen" : gate.adminConsent ? "everyone-consented" : "everyone";
