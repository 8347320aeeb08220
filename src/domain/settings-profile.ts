/**
 * What one captured *Submit* teaches of a Pro server whose settings are not where we know them: method, path, and which
 * key holds what. A profile holds names of keys and kinds of values, never a value, so that it can be shown and shared.
 */
import { z } from "zod/mini";
import type { CapturedRequest } from "./captured-request.ts";
import { parseGuid } from "./guid.ts";
import { no, ok, type Result } from "./result.ts";

export interface SettingsProfile {
  readonly method: "PUT" | "POST" | "PATCH";
  readonly path: string;
  /** Headers that the console's page sent besides the usual ones. We send none of them. */
  readonly headerNames: readonly string[];
  /** Keys from the body to the list of providers; null when the body is one provider. */
  readonly list: readonly string[] | null;
  /** Keys of an entry. */
  readonly entry: {
    readonly name: string;
    readonly clientId: string;
    readonly clientSecret: string;
    readonly issuer: string;
    readonly isEnabled: string | null;
  };
  /** Key of the whole body that holds the callback. */
  readonly callbackUrl: string | null;
  /** The body with kinds in place of values, for whoever gets the exported file. */
  readonly shape: unknown;
}

export type ProfileProblem =
  /** No client ID and secret were found in it: another page's save. */
  { readonly reason: "no-provider" } | { readonly reason: "not-a-profile" };

const FORMAT = "entra-setup-settings-profile-1";
const key = z.string().check(z.minLength(1), z.maxLength(80), z.regex(/^(?!__proto__$)[\w-]+$/));
const FILE = z.object({
  format: z.literal(FORMAT),
  method: z.enum(["PUT", "POST", "PATCH"]),
  path: z.string().check(z.regex(/^\/api\/[A-Za-z0-9/_-]{1,200}$/)),
  headerNames: z.array(z.string().check(z.regex(/^[a-z0-9-]{1,60}$/))).check(z.maxLength(50)),
  list: z.nullable(z.array(key).check(z.maxLength(4))),
  entry: z.object({
    name: key,
    clientId: key,
    clientSecret: key,
    issuer: key,
    isEnabled: z.nullable(key),
  }),
  callbackUrl: z.nullable(key),
  shape: z.unknown(),
});

/** Names that keys may have, without case and separators; the first that an entry holds wins. */
const NAMES = {
  clientId: ["clientid", "appid", "applicationid"],
  clientSecret: ["clientsecret", "appsecret", "secret"],
  issuer: ["issuer", "issuerurl", "issueruri"],
  isEnabled: ["enabled", "enable", "isenabled", "active"],
  name: ["name", "authtype", "type", "provider", "op", "id"],
  callbackUrl: ["callbackurl", "callback", "redirecturl", "redirecturi"],
} as const;

type Thing = Readonly<Record<string, unknown>>;
const isThing = (value: unknown): value is Thing =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const plain = (name: string) => name.toLowerCase().replace(/[_-]/g, "");

function find(of: Thing, role: keyof typeof NAMES, is: (value: unknown) => boolean): string | null {
  for (const name of NAMES[role]) {
    const found = Object.keys(of).find((one) => plain(one) === name && is(of[one]));
    if (found && key.safeParse(found).success) return found;
  }
  return null;
}

const isText = (value: unknown) => typeof value === "string";

function learnEntry(entry: Thing): SettingsProfile["entry"] | null {
  const clientId = find(entry, "clientId", isText);
  const clientSecret = find(entry, "clientSecret", isText);
  const issuer = find(entry, "issuer", isText);
  const name = find(entry, "name", isText);
  if (!clientId || !clientSecret || !issuer || !name) return null;
  return {
    name,
    clientId,
    clientSecret,
    issuer,
    isEnabled: find(entry, "isEnabled", (value) => typeof value === "boolean"),
  };
}

/** Where a list of providers stands, nearest first. */
function learnList(
  body: Thing,
  at: readonly string[] = [],
): { readonly list: readonly string[]; readonly entry: SettingsProfile["entry"] } | null {
  for (const [name, value] of Object.entries(body)) {
    if (!Array.isArray(value) || !key.safeParse(name).success) continue;
    for (const one of value) {
      const entry = isThing(one) ? learnEntry(one) : null;
      if (entry) return { list: [...at, name], entry };
    }
  }
  if (at.length >= 3) return null;
  for (const [name, value] of Object.entries(body)) {
    if (!isThing(value) || !key.safeParse(name).success) continue;
    const found = learnList(value, [...at, name]);
    if (found) return found;
  }
  return null;
}

/** What the captured request teaches. */
export function learnProfile(captured: CapturedRequest): Result<SettingsProfile, ProfileProblem> {
  const { method, path, headerNames, body } = captured;
  const inList = learnList(body);
  const alone = inList ? null : learnEntry(body);
  const entry = inList?.entry ?? alone;
  if (!entry) return no({ reason: "no-provider" });
  return ok({
    method,
    path,
    headerNames,
    list: inList?.list ?? null,
    entry,
    callbackUrl: find(body, "callbackUrl", isText),
    shape: shapeOf(body),
  });
}

/** Kinds in place of values; of a list its first entry. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(shapeOf);
  if (isThing(value))
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [name.slice(0, 80), shapeOf(part)]),
    );
  return value === null ? "null" : typeof value;
}

export const writeProfile = (profile: SettingsProfile): string =>
  `${JSON.stringify({ format: FORMAT, ...profile }, null, 2)}\n`;

/** A profile from a file that anybody may have written. Null when the text is none at all. */
export function readProfile(text: string): Result<SettingsProfile, ProfileProblem> | null {
  if (!text.includes(FORMAT)) return null;
  try {
    const parsed = FILE.safeParse(JSON.parse(text));
    if (parsed.success) {
      const { format: _, ...profile } = parsed.data;
      return ok(profile);
    }
  } catch {
    // Told below.
  }
  return no({ reason: "not-a-profile" });
}

const SECRETIVE =
  /secret|password|passwd|token|credential|private|cookie|authorization|apikey|^key$|signature/;

const DOTS = "••••";

/** Entra's secrets, tokens, and long words of letters and digits under whatever key; GUIDs are none. */
const isLikeSecret = (text: string): boolean =>
  /[A-Za-z0-9]{3}\dQ~|\bBearer\s|\beyJ/.test(text) ||
  (/^[\w~.+/=-]{24,}$/.test(text) && /\d/.test(text) && /[a-z]/i.test(text) && parseGuid(text) === null);

/** The body as it may be shown: whatever could be a secret shows as dots, others' values included. */
export function maskBody(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(maskBody);
  if (typeof value === "string") return isLikeSecret(value) ? DOTS : value;
  if (!isThing(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => {
      if (SECRETIVE.test(plain(name))) return [name, part === "" || part === null ? part : DOTS];
      return [name, maskBody(part)];
    }),
  );
}
