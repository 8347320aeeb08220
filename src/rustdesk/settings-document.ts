/** The console's OIDC settings: what we understand of the document, and how our entry is merged into it. Pure. */
import { z } from "zod/mini";
import type { OidcProvider } from "../domain/oidc-provider.ts";
import type { ConsoleSettings, ProviderToSave } from "../ports/rustdesk-console.ts";
import { ConsoleError } from "./console-error.ts";

const text = z.string().check(z.maxLength(8192));

const PROVIDER = z.looseObject({
  name: text.check(z.minLength(1)),
  enabled: z.boolean(),
  client_id: text,
  client_secret: z.optional(z.nullable(text)),
  issuer: z.optional(z.nullable(text)),
});
/** The shape of 1.8, as far as it is known (rustdesk-pro.md §4). Anything else is not written to. */
const SETTINGS = z.looseObject({
  callback_url: z.optional(z.nullable(text)),
  providers: z.array(PROVIDER).check(z.maxLength(200)),
});

/** The same as it came: every key, in its order. */
const DOCUMENT = z.record(z.string(), z.unknown());
const ENTRIES = z.array(DOCUMENT);

/** Stars or bullets instead of the value or of its end. */
export const isMask = (secret: string): boolean => /[*•●·]{3,}/.test(secret);

/** What the document says. Throws `settings-unknown` when it is not the shape we know. */
export function readSettingsDocument(answer: unknown): ConsoleSettings {
  const call = "GET /api/oidc/settings";
  const parsed = SETTINGS.safeParse(answer);
  if (!parsed.success)
    throw new ConsoleError("settings-unknown", { call, at: parsed.error.issues[0]?.path.join(".") ?? "" });
  const document = DOCUMENT.parse(answer);
  const inexact = findInexact(document);
  if (inexact !== null) throw new ConsoleError("settings-unknown", { call, at: String(inexact) });
  const { callback_url, providers } = parsed.data;
  return { callbackUrl: callback_url ?? null, providers: providers.map(readProvider), document };
}

/** A whole number that was rounded in reading: written back, it would be another one. Null when there is none. */
export function findInexact(value: unknown): number | null {
  if (typeof value === "number")
    return Number.isInteger(value) && !Number.isSafeInteger(value) ? value : null;
  if (typeof value !== "object" || value === null) return null;
  for (const part of Object.values(value)) {
    const found = findInexact(part);
    if (found !== null) return found;
  }
  return null;
}

function readProvider(entry: z.output<typeof PROVIDER>): OidcProvider {
  const secret = entry.client_secret ?? "";
  const state = secret === "" ? "absent" : isMask(secret) ? "masked" : "present";
  return {
    name: entry.name,
    isEnabled: entry.enabled,
    clientId: entry.client_id,
    issuer: entry.issuer ?? "",
    secret: state,
    secretHint: state === "present" ? secret.slice(0, 3) : null,
  };
}

/** Throws `secret-masked` when a save would write back a secret that the console does not show. */
export function checkWritable(providerName: string, secret: "new" | "keep", current: ConsoleSettings): void {
  const { providers } = SETTINGS.parse(current.document);
  const unknown = providers.find(
    (entry) => (entry.name !== providerName || secret === "keep") && isWithheld(entry),
  );
  if (unknown) throw new ConsoleError("secret-masked", { provider: unknown.name });
}

/**
 * The document with our entry set and the callback stored; every other key, entry and their order stay. Throws
 * `secret-masked` when a secret that would be written back is not known to us.
 */
export function mergeProvider(current: ConsoleSettings, wanted: ProviderToSave): Record<string, unknown> {
  checkWritable(wanted.name, wanted.secret === "keep" ? "keep" : "new", current);
  const { providers } = SETTINGS.parse(current.document);
  const index = providers.findIndex(({ name }) => name === wanted.name);
  const entries = ENTRIES.parse(structuredClone(current.document.providers));
  const merged = {
    ...(entries[index] ?? newEntry(wanted.name, providers)),
    enabled: wanted.isEnabled,
    client_id: wanted.clientId,
    issuer: wanted.issuer,
    ...(wanted.secret === "keep" ? {} : { client_secret: wanted.secret.reveal() }),
  };
  return {
    ...structuredClone(current.document),
    callback_url: wanted.callbackUrl,
    providers: index < 0 ? [...entries, merged] : entries.with(index, merged),
  };
}

/**
 * The document without the entry of this name; every other key, entry and their order stay. Throws `secret-masked` when
 * another provider's secret would be written back without being known.
 */
export function withoutProvider(current: ConsoleSettings, name: string): Record<string, unknown> {
  checkWritable(name, "new", current);
  const entries = ENTRIES.parse(structuredClone(current.document.providers));
  return {
    ...structuredClone(current.document),
    providers: entries.filter((entry) => entry.name !== name),
  };
}

/** An entry in use without a secret is one that the console does not show: writing it back could erase the stored one. */
const isWithheld = ({ client_id, client_secret }: z.output<typeof PROVIDER>): boolean =>
  isMask(client_secret ?? "") || (client_id !== "" && !client_secret);

/** A new entry with the keys that the console's own page writes; empty endpoints mean "by discovery". */
function newEntry(name: string, others: readonly z.output<typeof PROVIDER>[]): Record<string, unknown> {
  const places = others.map((entry) => (typeof entry.order_index === "number" ? entry.order_index : -1));
  return {
    name,
    order_index: Math.max(-1, ...places) + 1,
    enabled: true,
    client_id: "",
    client_secret: "",
    issuer: "",
    authorization_endpoint: "",
    token_endpoint: "",
    userinfo_endpoint: "",
  };
}

/** Same content, whatever the order of keys. */
export function isSameDocument(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
