/** `GET`/`PUT /api/oidc/settings`: one whole document. What a client does not send back is gone. */
import type { World } from "../world.ts";
import { empty, isRecord, json, plain, readJson } from "./answers.ts";
import { adminOf } from "./sessions.ts";

const MASK = "******";

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
  if (wrong) return plain(`Failed to deserialize the JSON body into the target type: ${wrong}`, 422);
  world.rustDesk.settings = body;
  return empty();
}

/** The types of known keys are strict; unknown keys are kept as they came. */
function wrongIn(body: Record<string, unknown>): string | null {
  if (typeof body.max_auth_count !== "number") return "missing field `max_auth_count`";
  if (typeof body.callback_url !== "string") return "missing field `callback_url`";
  if (!Array.isArray(body.providers)) return "missing field `providers`";
  const names = new Set<string>();
  for (const [index, one] of body.providers.entries()) {
    const at = `providers[${index}]`;
    if (!isRecord(one)) return `${at}: expected struct OidcProvider`;
    for (const key of ["name", "client_id", "client_secret"])
      if (typeof one[key] !== "string") return `${at}: missing field \`${key}\``;
    if (typeof one.enabled !== "boolean") return `${at}.enabled: invalid type, expected a boolean`;
    if (one.issuer !== undefined && typeof one.issuer !== "string")
      return `${at}.issuer: invalid type, expected a string`;
    const name = String(one.name);
    if (name === "" || names.has(name)) return `${at}.name: duplicate or empty`;
    names.add(name);
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
