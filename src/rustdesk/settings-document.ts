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

/** Stars or bullets instead of a value. */
const isMask = (secret: string): boolean => /^[*•●·]{3,}$/.test(secret.trim());

/** What the document says. Throws `settings-unknown` when it is not the shape we know. */
export function readSettingsDocument(document: unknown): ConsoleSettings {
  const parsed = SETTINGS.safeParse(document);
  if (!parsed.success) {
    const at = parsed.error.issues[0]?.path.join(".") ?? "";
    throw new ConsoleError("settings-unknown", { call: "GET /api/oidc/settings", at });
  }
  const { callback_url, providers } = parsed.data;
  return { callbackUrl: callback_url ?? null, providers: providers.map(readProvider), document: parsed.data };
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

/**
 * The document with our entry set and the callback stored; every other key, entry and their order stay. Throws
 * `secret-masked` when a secret that would be written back is not known to us.
 */
export function mergeProvider(current: ConsoleSettings, wanted: ProviderToSave): Record<string, unknown> {
  const document = structuredClone(SETTINGS.parse(current.document));
  const index = document.providers.findIndex(({ name }) => name === wanted.name);
  const masked = document.providers.find(
    (entry, at) => isMask(entry.client_secret ?? "") && (at !== index || wanted.secret === "keep"),
  );
  if (masked) throw new ConsoleError("secret-masked", { provider: masked.name });
  const ours = {
    enabled: wanted.isEnabled,
    client_id: wanted.clientId,
    issuer: wanted.issuer,
    ...(wanted.secret === "keep" ? {} : { client_secret: wanted.secret.reveal() }),
  };
  const existing = document.providers[index];
  if (existing) document.providers[index] = { ...existing, ...ours };
  else document.providers.push({ ...newEntry(wanted.name, document.providers), ...ours });
  return { ...document, callback_url: wanted.callbackUrl };
}

/** A new entry with the keys that the console's own page writes; empty endpoints mean "by discovery". */
function newEntry(name: string, others: readonly z.output<typeof PROVIDER>[]): z.output<typeof PROVIDER> {
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
