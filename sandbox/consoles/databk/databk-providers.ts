/** `/api/oidc-providers` and `/api/settings/general`: one row per provider, secrets that come and go in answers. */
import { randomUUID } from "node:crypto";
import type { World } from "../../world.ts";
import type { Endpoints } from "../oidc-exchange.ts";
import { discover, ExchangeFailed } from "../oidc-exchange.ts";
import type { DatabkProvider } from "./databk-world.ts";
import { type Answer, isAnswer, ok, refuse, type Shape, validate } from "./nest.ts";

const CREATE: Shape = {
  type: "string?",
  name: "string",
  issuer: "url",
  clientId: "string",
  clientSecret: "nullable?",
  scope: "string?",
  authorizationEndpoint: "url?",
  tokenEndpoint: "url?",
  userinfoEndpoint: "url?",
  jwksUri: "url?",
  enabled: "boolean?",
};
const optional = (kind: Shape[string]): Shape[string] => {
  if (kind === "string" || kind === "url") return `${kind}?`;
  return kind;
};
const PATCH: Shape = Object.fromEntries(Object.entries(CREATE).map(([key, kind]) => [key, optional(kind)]));

const text = (value: unknown, otherwise: string): string => (typeof value === "string" ? value : otherwise);
const nullable = (value: unknown): string | null => (typeof value === "string" ? value : null);
const missing = (guid: string): Answer => refuse(404, `OIDC 提供商 "${guid}" 不存在`);

export function list(world: World, query: URLSearchParams): Answer {
  const current = Number(query.get("current"));
  const pageSize = Number(query.get("pageSize"));
  if (!Number.isInteger(current) || !Number.isInteger(pageSize) || current < 1 || pageSize < 1)
    return refuse(
      400,
      ["current", "pageSize"].flatMap((key) => [
        `${key} must not be less than 1`,
        `${key} must be an integer number`,
        `${key} should not be empty`,
      ]),
    );
  const name = query.get("name") ?? "";
  const found = world.databk.providers
    .filter((one) => one.name.includes(name))
    .sort((one, other) => one.priority - other.priority);
  const data = found
    .slice((current - 1) * pageSize, current * pageSize)
    .map(({ clientSecret: _, ...shown }) => shown);
  return ok({ data, total: found.length });
}

export function create(world: World, body: unknown): Answer {
  const read = validate(body, CREATE);
  if (isAnswer(read)) return read;
  if (world.databk.providers.some((one) => one.name === read.name))
    return refuse(400, `OIDC 提供商名称 "${String(read.name)}" 已存在`);
  const at = new Date(world.now()).toISOString();
  const provider: DatabkProvider = {
    guid: randomUUID(),
    type: text(read.type, "oidc"),
    name: String(read.name),
    issuer: String(read.issuer),
    clientId: String(read.clientId),
    clientSecret: nullable(read.clientSecret),
    scope: text(read.scope, "openid email profile"),
    authorizationEndpoint: nullable(read.authorizationEndpoint),
    tokenEndpoint: nullable(read.tokenEndpoint),
    userinfoEndpoint: nullable(read.userinfoEndpoint),
    jwksUri: nullable(read.jwksUri),
    enabled: read.enabled !== false,
    priority: 0,
    createdAt: at,
    updatedAt: at,
  };
  world.databk.providers.push(provider);
  // The whole entity, secret in clear, with 200.
  return ok(provider);
}

export function read(world: World, guid: string): Answer {
  const provider = world.databk.providers.find((one) => one.guid === guid);
  return provider ? ok(provider) : missing(guid);
}

/** The answer shows no secret, though one that was not mentioned is kept. */
export function patch(world: World, guid: string, body: unknown): Answer {
  const provider = world.databk.providers.find((one) => one.guid === guid);
  if (!provider) return missing(guid);
  const change = validate(body, PATCH);
  if (isAnswer(change)) return change;
  world.databk.cache.delete(provider.issuer);
  Object.assign(provider, change, { updatedAt: new Date(world.now()).toISOString() });
  world.databk.cache.delete(provider.issuer);
  return ok({ ...provider, clientSecret: null });
}

export function toggle(world: World, guid: string, body: unknown): Answer {
  const provider = world.databk.providers.find((one) => one.guid === guid);
  if (!provider) return missing(guid);
  const change = validate(body, { enabled: "boolean" });
  if (isAnswer(change)) return change;
  provider.enabled = change.enabled === true;
  provider.updatedAt = new Date(world.now()).toISOString();
  return ok({ ...provider, clientSecret: null });
}

export function remove(world: World, guid: string): Answer {
  const { providers, cache } = world.databk;
  const provider = providers.find((one) => one.guid === guid);
  if (!provider) return missing(guid);
  cache.delete(provider.issuer);
  world.databk.providers = providers.filter((one) => one !== provider);
  return ok({ message: "OIDC 提供商已删除" });
}

export function sort(world: World, body: unknown): Answer {
  const guids: readonly unknown[] = Array.isArray(body) ? body : [];
  const unknown = guids.find((guid) => !world.databk.providers.some((one) => one.guid === guid));
  if (unknown !== undefined) return missing(String(unknown));
  for (const one of world.databk.providers) one.priority = guids.indexOf(one.guid);
  return ok({ message: "OIDC 提供商排序已更新" });
}

/** Discovery only: a wrong secret passes. A success renews what is cached for this issuer. */
export async function test(world: World, fetchEntra: typeof fetch, guid: string): Promise<Answer> {
  const provider = world.databk.providers.find((one) => one.guid === guid);
  if (!provider) return missing(guid);
  try {
    const found = await discoverHere(world, fetchEntra, provider.issuer);
    world.databk.cache.set(provider.issuer, {
      endpoints: found,
      clientId: provider.clientId,
      at: world.now(),
    });
    return ok({
      success: true,
      message: "Discovery 验证成功，已发现 4 个端点",
      endpoints: {
        authorization_endpoint: found.authorization,
        token_endpoint: found.token,
        userinfo_endpoint: found.userinfo,
        jwks_uri: found.keys,
      },
    });
  } catch (thrown) {
    if (!(thrown instanceof ExchangeFailed)) throw thrown;
    return ok({ success: false, message: `Discovery 验证失败: ${thrown.message}` });
  }
}

/**
 * The client library wants https. The simulated Microsoft stands for login.microsoftonline.com, whose host the library
 * also excuses from the exact comparison of the issuer; nobody else's http passes.
 */
export async function discoverHere(
  world: World,
  fetchEntra: typeof fetch,
  issuer: string,
): Promise<Endpoints> {
  const isMicrosoft = URL.canParse(issuer) && new URL(issuer).origin === world.origins.entra;
  if (!isMicrosoft && !issuer.startsWith("https://"))
    throw new ExchangeFailed("only requests to HTTPS are allowed");
  const found = await discover(fetchEntra, issuer);
  if (!isMicrosoft && found.issuer !== issuer) throw new ExchangeFailed("unexpected issuer");
  return found;
}

export const readGeneral = (world: World): Answer => ok(world.databk.general);

export function writeGeneral(world: World, body: unknown): Answer {
  const change = validate(body, { watermarkEnabled: "boolean", site: "object?" });
  if (isAnswer(change)) return change;
  const site =
    change.site === undefined ? {} : validate(change.site, { frontendUrl: "url?", backendUrl: "url?" });
  if (isAnswer(site)) return site;
  const { general } = world.databk;
  general.watermarkEnabled = change.watermarkEnabled === true;
  Object.assign(general.site, site);
  return ok(general);
}
