/** The sign-in that databk's server carries out: code with PKCE, state and nonce; failures are told to its log only. */
import { randomUUID } from "node:crypto";
import type { ConsoleUser, World } from "../../world.ts";
import { challengeOf, ExchangeFailed, makeRandom, readClaims, redeem } from "../oidc-exchange.ts";
import { loginBody } from "./databk-login.ts";
import { discoverHere } from "./databk-providers.ts";
import type { CachedConfig, DatabkProvider, DatabkTrial } from "./databk-world.ts";
import { type Answer, isAnswer, ok, refuse, validate } from "./nest.ts";

const LIFE_MS = 3 * 60_000;
const CACHE_MS = 24 * 3_600_000;

export const loginOptions = (world: World): Answer =>
  ok(world.databk.providers.filter((one) => one.enabled).map((one) => `oidc/${one.name}`));

/** Backend, else frontend, else the container's own address; a slash at the end stays and doubles. */
export function callbackOf({ databk: { general } }: World): string {
  const { backendUrl, frontendUrl } = general.site;
  return `${backendUrl || frontendUrl || "http://localhost:3000"}/api/oidc/callback`;
}

/** Kept for a day by issuer alone, failures too: a second provider of the same tenant gets the first one's client. */
async function configOf(
  world: World,
  fetchEntra: typeof fetch,
  provider: DatabkProvider,
): Promise<CachedConfig> {
  const { cache } = world.databk;
  const known = cache.get(provider.issuer);
  if (known && known.at > world.now() - CACHE_MS) return known;
  const endpoints = await discoverHere(world, fetchEntra, provider.issuer).catch(() => null);
  const config = { endpoints, clientId: provider.clientId, at: world.now() };
  cache.set(provider.issuer, config);
  return config;
}

export async function begin(world: World, fetchEntra: typeof fetch, body: unknown): Promise<Answer> {
  const read = validate(body, {
    op: "string",
    id: "string",
    uuid: "string",
    deviceInfo: "object?",
    callbackUrl: "url?",
  });
  if (isAnswer(read)) return read;
  const name = String(read.op).replace(/^oidc\//, "");
  const provider = world.databk.providers.find((one) => one.name === name && one.enabled);
  if (!provider) return refuse(400, `OIDC 提供商 "${name}" 不存在或未启用`);
  const { endpoints, clientId } = await configOf(world, fetchEntra, provider);
  if (!endpoints) return { status: 500, body: { statusCode: 500, message: "Internal server error" } };
  const trial: DatabkTrial = {
    code: makeRandom(),
    provider: name,
    id: String(read.id),
    uuid: String(read.uuid),
    state: makeRandom(),
    nonce: makeRandom(),
    verifier: makeRandom() + makeRandom(),
    redirectUri: callbackOf(world),
    begunAt: world.now(),
    userGuid: null,
    failure: null,
  };
  world.databk.trials.set(trial.code, trial);
  const query = new URLSearchParams({
    redirect_uri: trial.redirectUri,
    scope: provider.scope,
    response_type: "code",
    code_challenge: challengeOf(trial.verifier),
    code_challenge_method: "S256",
    state: trial.state,
    nonce: trial.nonce,
    client_id: clientId,
  });
  return ok({ code: trial.code, url: `${endpoints.authorization}?${query}` }, 201);
}

/** Where Microsoft sends the browser. Whatever went wrong, the page says the same. */
export async function callback(world: World, fetchEntra: typeof fetch, url: URL): Promise<Response> {
  const trial = [...world.databk.trials.values()].find((one) => one.state === url.searchParams.get("state"));
  const page = (title: string, status: number) =>
    new Response(`<!doctype html><html lang="zh"><title>${title}</title><h1>${title}</h1></html>`, {
      status,
      headers: { "content-type": "text/html; charset=utf-8" },
    });
  const isOpen = trial && trial.userGuid === null && trial.failure === null;
  if (!isOpen || trial.begunAt < world.now() - LIFE_MS) return page("认证失败", 400);
  try {
    trial.userGuid = await exchange(world, fetchEntra, trial, url.searchParams.get("code") ?? "");
    return page("认证成功", 200);
  } catch (thrown) {
    trial.failure = thrown instanceof ExchangeFailed ? thrown.message : String(thrown);
    return page("认证失败", 400);
  }
}

async function exchange(
  world: World,
  fetchEntra: typeof fetch,
  trial: DatabkTrial,
  code: string,
): Promise<string> {
  const provider = world.databk.providers.find((one) => one.name === trial.provider);
  if (!provider) throw new ExchangeFailed("no provider");
  const { endpoints, clientId } = await configOf(world, fetchEntra, provider);
  if (!endpoints) throw new ExchangeFailed("no configuration");
  const { redirectUri, verifier } = trial;
  const client = { id: clientId, secret: provider.clientSecret ?? "", sentBy: "post" } as const;
  const tokens = await redeem(fetchEntra, endpoints, client, { code, redirectUri, verifier });
  // The signature is not looked at; the claims are.
  const claims = readClaims(tokens.idToken);
  if (claims.aud !== clientId || claims.nonce !== trial.nonce) throw new ExchangeFailed("claims");
  return findOrMakeUser(world, provider.name, claims).guid;
}

/** Known by provider name and `sub`. Without `email` userinfo overwrites `preferred_username`, and the name is left. */
function findOrMakeUser(world: World, provider: string, claims: Record<string, unknown>): ConsoleUser {
  const identifier = `oidc:${provider}:${String(claims.sub)}`;
  const known = world.databk.users.find((one) => one.thirdAuth?.identifier === identifier);
  if (known) return known;
  const wanted = String((claims.email === undefined ? undefined : claims.preferred_username) ?? claims.name);
  const taken = new Set(world.databk.users.map((one) => one.name));
  let name = wanted;
  for (let count = 1; taken.has(name); count += 1) name = `${wanted}_${count}`;
  const user: ConsoleUser = {
    guid: randomUUID(),
    name,
    displayName: "",
    email: claims.email_verified === true ? String(claims.email) : "",
    password: null,
    isAdmin: false,
    status: 1,
    secondFactor: "none",
    thirdAuth: { type: "oidc", identifier },
  };
  world.databk.users.push(user);
  return user;
}

/** Pending, used, failed, unknown: all the same 401. */
export function query(world: World, asked: URLSearchParams): Answer {
  const trial = world.databk.trials.get(asked.get("code") ?? "");
  const isSame = trial?.id === asked.get("id") && trial?.uuid === asked.get("uuid");
  const user = world.databk.users.find((one) => one.guid === trial?.userGuid);
  if (!trial || !isSame || !user || trial.begunAt < world.now() - LIFE_MS)
    return { status: 401, body: { error: "No authed oidc is found" } };
  world.databk.trials.delete(trial.code);
  return ok(loginBody(world, user));
}
