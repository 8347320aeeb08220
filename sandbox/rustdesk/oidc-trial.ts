/** The sign-in that the server itself carries out: begin, callback with the real code exchange, and the question how it went. */
import { randomBytes, randomUUID } from "node:crypto";
import { createLocalJWKSet, jwtVerify } from "jose";
import type { ConsoleUser, Trial, World } from "../world.ts";
import { badQuery, isRecord, json, readJson, refused, rejected } from "./answers.ts";
import { enter } from "./login.ts";
import { providersOf, type StoredProvider } from "./oidc-settings.ts";
import { signedInPage, trialFailedPage } from "./pages.ts";

interface Discovery {
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
  readonly jwks_uri: string;
  readonly issuer: string;
  readonly scopes_supported: readonly string[];
}

export async function begin(world: World, fetchEntra: typeof fetch, request: Request): Promise<Response> {
  const body = await readJson(request);
  if (body instanceof Response) return body;
  const { op, id, uuid, deviceInfo } = body;
  if (typeof op !== "string") return rejected("missing field `op`");
  if (typeof id !== "string") return rejected("missing field `id`");
  if (typeof uuid !== "string") return rejected("missing field `uuid`");
  if (!isRecord(deviceInfo)) return rejected("missing field `deviceInfo`");
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(uuid)) return refused("Invalid uuid");
  const provider = providersOf(world).find((one) => one.name === op && one.enabled);
  if (!provider) return refused(`The oidc provider ${op} is not found`);
  const discovery = await discover(fetchEntra, provider);
  if (typeof discovery === "string") return refused(discovery);
  const code = randomBytes(16).toString("base64url");
  const nonce = randomBytes(16).toString("base64url");
  const redirectUri = String(world.rustDesk.settings.callback_url);
  const trial: Trial = {
    code,
    op,
    id,
    uuid,
    nonce,
    redirectUri,
    begunAt: world.now(),
    outcome: { kind: "waiting" },
  };
  world.rustDesk.trials.set(code, trial);
  const offline = discovery.scopes_supported.includes("offline_access") ? " offline_access" : "";
  const query = new URLSearchParams({
    response_type: "code",
    client_id: provider.client_id,
    state: code,
    redirect_uri: redirectUri,
    scope: `openid openid email profile${offline}`,
    nonce,
  });
  return json({ code, url: `${discovery.authorization_endpoint}?${query}` });
}

async function discover(fetchEntra: typeof fetch, provider: StoredProvider): Promise<Discovery | string> {
  const base = provider.issuer.replace(/\/$/, "");
  if (!URL.canParse(base)) return "Failed to discover the provider, relative URL without a base";
  try {
    const response = await fetchEntra(`${base}/.well-known/openid-configuration`);
    const body: unknown = await response.json();
    if (!response.ok || !isRecord(body))
      return `Failed to discover the provider, Server returned invalid response`;
    if (String(body.issuer).replace(/\/$/, "") !== base)
      return `Failed to discover the provider, Validation error: unexpected issuer URI \`${String(body.issuer)}\` (expected \`${provider.issuer}\`)`;
    return {
      authorization_endpoint: String(body.authorization_endpoint),
      token_endpoint: String(body.token_endpoint),
      jwks_uri: String(body.jwks_uri),
      issuer: String(body.issuer),
      scopes_supported: Array.isArray(body.scopes_supported) ? body.scopes_supported.map(String) : [],
    };
  } catch (thrown) {
    return `Failed to discover the provider, Request failed: ${String(thrown)}`;
  }
}

/** Where Microsoft sends the browser. An `error` from Microsoft is not looked at, as Pro does not either. */
export async function callback(world: World, fetchEntra: typeof fetch, request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  for (const key of ["code", "state"])
    if (!searchParams.has(key)) return badQuery(`missing field \`${key}\``);
  const trial = world.rustDesk.trials.get(searchParams.get("state") ?? "");
  if (trial?.outcome.kind !== "waiting") return trialFailedPage("No authed oidc is found");
  const failure = await exchange(world, fetchEntra, trial, searchParams.get("code") ?? "");
  if (failure === null) return signedInPage();
  trial.outcome = { kind: "failed", error: failure };
  return trialFailedPage(failure);
}

async function exchange(
  world: World,
  fetchEntra: typeof fetch,
  trial: Trial,
  code: string,
): Promise<string | null> {
  const provider = providersOf(world).find((one) => one.name === trial.op);
  if (!provider) return `The oidc provider ${trial.op} is not found`;
  const discovery = await discover(fetchEntra, provider);
  if (typeof discovery === "string") return discovery;
  // RFC 6749 §2.3.1: both parts are encoded before they are joined.
  const credentials = [provider.client_id, provider.client_secret].map(encodeURIComponent).join(":");
  const basic = Buffer.from(credentials).toString("base64");
  let answer: unknown;
  try {
    const response = await fetchEntra(discovery.token_endpoint, {
      method: "POST",
      headers: { authorization: `Basic ${basic}`, "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ grant_type: "authorization_code", code, redirect_uri: trial.redirectUri }),
    });
    answer = await response.json();
  } catch (thrown) {
    return `Failed to contact token endpoint, Request failed: ${String(thrown)}`;
  }
  if (!isRecord(answer) || typeof answer.id_token !== "string") {
    const { error, error_description } = isRecord(answer) ? answer : {};
    if (typeof error !== "string") return "Failed to contact token endpoint, Failed to parse server response";
    return `Failed to contact token endpoint, Server returned error response: ${error}: ${String(error_description)}`;
  }
  const claims = await verify(world, fetchEntra, discovery, provider, trial, answer.id_token);
  if (typeof claims === "string") return claims;
  const names = [claims.preferred_username, claims.nickname, claims.name, claims.email];
  const name = names.map((one) => (typeof one === "string" ? (one.split("@")[0] ?? "") : "")).find(Boolean);
  if (!name) return "The name is empty";
  trial.outcome = { kind: "done", ...findOrMakeUser(world, provider.name, claims, name) };
  return null;
}

async function verify(
  world: World,
  fetchEntra: typeof fetch,
  discovery: Discovery,
  provider: StoredProvider,
  trial: Trial,
  idToken: string,
): Promise<Record<string, unknown> | string> {
  try {
    const keys: unknown = await (await fetchEntra(discovery.jwks_uri)).json();
    const list = isRecord(keys) && Array.isArray(keys.keys) ? keys.keys : [];
    const { payload } = await jwtVerify(idToken, createLocalJWKSet({ keys: list }), {
      issuer: discovery.issuer,
      audience: provider.client_id,
      requiredClaims: ["sub", "exp", "iat"],
      currentDate: new Date(world.now()),
    });
    return payload.nonce === trial.nonce ? payload : "Failed to verify ID token, Invalid nonce";
  } catch (thrown) {
    return `Failed to verify ID token, ${String(thrown)}`;
  }
}

function findOrMakeUser(
  world: World,
  type: string,
  claims: Record<string, unknown>,
  name: string,
): { userGuid: string; isNew: boolean } {
  const identifier = String(claims.sub);
  const known = world.rustDesk.users.find(
    (one) => one.thirdAuth?.type === type && one.thirdAuth.identifier === identifier,
  );
  if (known) return { userGuid: known.guid, isNew: false };
  const user: ConsoleUser = {
    guid: randomUUID(),
    name: freeName(world, name, type),
    displayName: typeof claims.name === "string" ? claims.name : "",
    email: typeof claims.email === "string" ? claims.email : "",
    password: null,
    isAdmin: false,
    status: 1,
    secondFactor: "none",
    thirdAuth: { type, identifier },
  };
  world.rustDesk.users.push(user);
  return { userGuid: user.guid, isNew: true };
}

/** The name itself, or with the provider's and a number behind it: nobody gets another user's name. */
function freeName(world: World, name: string, type: string): string {
  const taken = new Set(world.rustDesk.users.map((one) => one.name));
  let free = name;
  for (let count = 1; taken.has(free); count += 1) free = `${name}-${type}${count === 1 ? "" : count}`;
  return free;
}

/** `GET /api/oidc/auth-query`: pending, the failure, or the login, once. */
export function query(world: World, request: Request): Response {
  const { searchParams } = new URL(request.url);
  for (const key of ["code", "id", "uuid"])
    if (!searchParams.has(key)) return badQuery(`missing field \`${key}\``);
  const trial = world.rustDesk.trials.get(searchParams.get("code") ?? "");
  const isSameClient = trial?.id === searchParams.get("id") && trial?.uuid === searchParams.get("uuid");
  if (!trial || !isSameClient || trial.outcome.kind === "waiting") return refused("No authed oidc is found");
  world.rustDesk.trials.delete(trial.code);
  const { outcome } = trial;
  if (outcome.kind === "failed") return refused(outcome.error);
  const user = world.rustDesk.users.find((one) => one.guid === outcome.userGuid);
  return user ? enter(world, user) : refused("The user is not found");
}
