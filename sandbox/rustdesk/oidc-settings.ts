/** `GET`/`PUT /api/oidc/settings`: one whole document. What a client does not send back is gone. */
import type { World } from "../world.ts";
import { empty, isRecord, json, readJson, rejected } from "./answers.ts";
import { adminOf } from "./sessions.ts";

const MASK = "******";

/** What this server understands. A question mark: may be absent. */
const DOCUMENT_KEYS = { max_auth_count: "number", callback_url: "string" } as const;
const PROVIDER_KEYS = {
  name: "string",
  enabled: "boolean",
  client_id: "string",
  client_secret: "string",
  order_index: "number?",
  issuer: "string?",
  authorization_endpoint: "string?",
  token_endpoint: "string?",
  userinfo_endpoint: "string?",
} as const;

export interface StoredProvider {
  readonly name: string;
  readonly enabled: boolean;
  readonly client_id: string;
  readonly client_secret: string;
  readonly issuer: string;
}

export function readSettings(world: World, request: Request): Response {
  const admin = adminOf(world, request);
  if (admin instanceof Response) return admin;
  const { settings, masksSecrets } = world.rustDesk;
  if (!masksSecrets || !Array.isArray(settings.providers)) return json(settings);
  const providers = settings.providers.map((one: unknown) =>
    isRecord(one) && one.client_secret ? { ...one, client_secret: MASK } : one,
  );
  return json({ ...settings, providers });
}

export async function writeSettings(world: World, request: Request): Promise<Response> {
  const admin = adminOf(world, request);
  if (admin instanceof Response) return admin;
  const body = await readJson(request);
  if (body instanceof Response) return body;
  const wrong = wrongIn(body);
  if (wrong) return rejected(wrong);
  world.rustDesk.settings = world.rustDesk.stores(body);
  return empty();
}

/** The types of known keys are strict; unknown keys are kept as they came. Null when all is well. */
function wrongIn(body: Record<string, unknown>): string | null {
  const { providers } = body;
  const wrong = wrongKeyIn(body, DOCUMENT_KEYS, "");
  if (wrong) return wrong;
  if (!Array.isArray(providers))
    return providers === undefined
      ? "missing field `providers`"
      : "providers: invalid type, expected a sequence";
  const names = new Set<unknown>();
  for (const [index, one] of providers.entries()) {
    const at = `providers[${index}]`;
    if (!isRecord(one)) return `${at}: invalid type, expected struct OidcProvider`;
    const wrongKey = wrongKeyIn(one, PROVIDER_KEYS, at);
    if (wrongKey) return wrongKey;
    if (one.name === "" || names.has(one.name)) return `${at}.name: empty or given twice`;
    names.add(one.name);
  }
  return null;
}

function wrongKeyIn(
  value: Record<string, unknown>,
  keys: Readonly<Record<string, "string" | "number" | "boolean" | "string?" | "number?">>,
  at: string,
): string | null {
  for (const [key, kind] of Object.entries(keys)) {
    const wanted = kind.replace("?", "");
    const given = value[key];
    if (given === undefined && kind.endsWith("?")) continue;
    if (given === undefined) return `${at && `${at}: `}missing field \`${key}\``;
    if (typeof given !== wanted) return `${at && `${at}.`}${key}: invalid type, expected a ${wanted}`;
  }
  return null;
}

/** The stored entries as the sign-in code uses them. */
export function providersOf(world: World): readonly StoredProvider[] {
  const { providers } = world.rustDesk.settings;
  return (Array.isArray(providers) ? providers : []).filter(isRecord).map((one) => ({
    name: String(one.name),
    enabled: one.enabled === true,
    client_id: String(one.client_id),
    client_secret: String(one.client_secret),
    issuer: typeof one.issuer === "string" ? one.issuer : "",
  }));
}

/** `GET /api/login-options`: the common entry first, then one string per provider; `[]` when none is on. */
export function loginOptions(world: World): Response {
  const names = providersOf(world)
    .filter((one) => one.enabled)
    .map((one) => one.name);
  if (names.length === 0) return json([]);
  const common = `common-oidc/${JSON.stringify(names.map((name) => ({ name, icon: null })))}`;
  return json([common, ...names.map((name) => `oidc/${name}`)]);
}
