/** The sign-in at lejianwen's server: discovery each time, an exact issuer, userinfo as the only identity. */
import { randomUUID } from "node:crypto";
import type { ConsoleUser, World } from "../../world.ts";
import {
  challengeOf,
  discover,
  type Endpoints,
  ExchangeFailed,
  makeRandom,
  readUserinfo,
  redeem,
  verifyClaims,
} from "../oidc-exchange.ts";
import { openSession } from "./lejianwen-login.ts";
import type { LejianwenProvider, LejianwenTrial } from "./lejianwen-world.ts";

const LIFE_MS = 5 * 60_000;

export function clientOptions(world: World): Response {
  const ops = [...world.lejianwen.providers.map((one) => one.op), "webauth"];
  const common = `common-oidc/${JSON.stringify(ops.map((name) => ({ name })))}`;
  return Response.json([common, ...ops.map((op) => `oidc/${op}`)]);
}

const callbackOf = (world: World): string =>
  `${world.lejianwen.apiServer || world.origins.rustDesk}/api/oidc/callback`;

const find = (world: World, op: string): LejianwenProvider | undefined =>
  world.lejianwen.providers.find((one) => one.op === op);

async function discoverExactly(fetchEntra: typeof fetch, issuer: string): Promise<Endpoints> {
  const found = await discover(fetchEntra, issuer);
  if (found.issuer !== issuer) throw new ExchangeFailed("oidc: issuer did not match");
  return found;
}

export async function begin(
  world: World,
  fetchEntra: typeof fetch,
  body: Record<string, unknown>,
): Promise<Response> {
  const provider = find(world, String(body.op));
  if (!provider) return Response.json({ error: "ConfigNotFound" }, { status: 400 });
  let endpoints: Endpoints;
  try {
    endpoints = await discoverExactly(fetchEntra, provider.issuer);
  } catch (thrown) {
    return Response.json({ error: `${String(thrown)}` }, { status: 400 });
  }
  const code = makeRandom();
  const trial: LejianwenTrial = {
    code,
    op: provider.op,
    id: String(body.id),
    uuid: String(body.uuid),
    nonce: makeRandom(),
    verifier: provider.pkce_enable ? makeRandom() + makeRandom() : null,
    redirectUri: callbackOf(world),
    begunAt: world.now(),
    userGuid: null,
  };
  world.lejianwen.trials.set(code, trial);
  const query = new URLSearchParams({
    client_id: provider.client_id,
    nonce: trial.nonce,
    redirect_uri: trial.redirectUri,
    response_type: "code",
    scope: provider.scopes.split(",").join(" "),
    state: code,
    ...(trial.verifier === null
      ? {}
      : {
          access_type: "offline",
          code_challenge: challengeOf(trial.verifier),
          code_challenge_method: "S256",
        }),
  });
  return Response.json({ code, url: `${endpoints.authorization}?${query}` });
}

export async function callback(
  world: World,
  reach: { readonly entra: typeof fetch; readonly graph: typeof fetch },
  url: URL,
): Promise<Response> {
  const trial = world.lejianwen.trials.get(url.searchParams.get("state") ?? "");
  const provider = trial && find(world, trial.op);
  const page = (title: string, status = 200) =>
    new Response(`<!doctype html><title>${title}</title><h1>${title}</h1>`, {
      status,
      headers: { "content-type": "text/html; charset=utf-8" },
    });
  if (!trial || !provider || trial.begunAt < world.now() - LIFE_MS) return page("Oauth expired");
  try {
    const endpoints = await discoverExactly(reach.entra, provider.issuer);
    const client = { id: provider.client_id, secret: provider.client_secret, sentBy: "basic" } as const;
    const { redirectUri, verifier, nonce } = trial;
    const code = url.searchParams.get("code") ?? "";
    const tokens = await redeem(reach.entra, endpoints, client, { code, redirectUri, verifier });
    await verifyClaims(world, reach.entra, endpoints, { clientId: client.id, nonce }, tokens.idToken);
    const info = await readUserinfo(reach.graph, endpoints, tokens.accessToken);
    const user = findOrMakeUser(world, provider, info);
    if (!user) return Response.redirect(`${world.origins.rustDesk}/_admin/#/oauth/bind/${trial.code}`, 302);
    trial.userGuid = user.guid;
    return page("Oauth success");
  } catch {
    return page("Oauth failed");
  }
}

/** Named after the lower-case address of userinfo; an existing user with that address is linked. */
function findOrMakeUser(
  world: World,
  provider: LejianwenProvider,
  info: Record<string, unknown>,
): ConsoleUser | null {
  const { users } = world.lejianwen;
  const identifier = `${provider.op}:${String(info.sub)}`;
  const known = users.find((one) => one.thirdAuth?.identifier === identifier);
  if (known) return known;
  if (!provider.auto_register) return null;
  const email = typeof info.email === "string" ? info.email.toLowerCase() : "";
  const thirdAuth = { type: provider.op, identifier };
  const byMail = email && users.find((one) => one.email.toLowerCase() === email);
  if (byMail) {
    byMail.thirdAuth = thirdAuth;
    return byMail;
  }
  const user: ConsoleUser = {
    guid: randomUUID(),
    name: String(info.preferred_username ?? email),
    displayName: String(info.name ?? ""),
    email,
    password: null,
    isAdmin: false,
    status: 1,
    secondFactor: "none",
    thirdAuth,
  };
  users.push(user);
  return user;
}

export function query(world: World, asked: URLSearchParams): Response {
  const trial = world.lejianwen.trials.get(asked.get("code") ?? "");
  if (!trial || trial.begunAt < world.now() - LIFE_MS)
    return Response.json({ error: "OauthExpired" }, { status: 400 });
  const user = world.lejianwen.users.find((one) => one.guid === trial.userGuid);
  const isSame = trial.id === asked.get("id") && trial.uuid === asked.get("uuid");
  if (!user || !isSame)
    return Response.json({
      message: "Authorization in progress, please login and bind",
      error: "No authed oidc is found",
    });
  world.lejianwen.trials.delete(trial.code);
  return Response.json({
    access_token: openSession(world, user),
    type: "access_token",
    user: {
      name: user.name,
      email: user.email,
      note: "",
      status: user.status,
      info: {},
      is_admin: user.isAdmin,
    },
  });
}
