/** The sign-in at BetterDesk's server: the token's payload is believed unseen, people are known by user name alone. */
import { randomUUID } from "node:crypto";
import type { ConsoleUser, World } from "../../world.ts";
import { challengeOf, discover, type Endpoints, makeRandom, readClaims, redeem } from "../oidc-exchange.ts";
import { json, refuse } from "./answers.ts";
import { makeToken } from "./betterdesk-login.ts";

const LIFE_MS = 5 * 60_000;

export async function begin(
  world: World,
  fetchEntra: typeof fetch,
  body: Record<string, unknown> | null,
): Promise<Response> {
  const { config, trials } = world.betterDesk;
  if (!config.enabled) return refuse("OIDC is not enabled");
  if (!body) return refuse("Invalid JSON");
  let endpoints: Endpoints;
  try {
    endpoints = await discover(fetchEntra, config.issuer_url);
  } catch {
    return refuse("Failed to initiate OIDC login", 500);
  }
  const code = makeRandom();
  const trial = {
    code,
    id: String(body.id),
    uuid: String(body.uuid),
    state: makeRandom(),
    nonce: makeRandom(),
    verifier: config.use_pkce ? makeRandom() + makeRandom() : null,
    begunAt: world.now(),
    userGuid: null,
  };
  trials.set(code, trial);
  const query = new URLSearchParams({
    client_id: config.client_id,
    nonce: trial.nonce,
    redirect_uri: config.redirect_url,
    response_type: "code",
    scope: config.scopes,
    state: trial.state,
    ...(trial.verifier === null
      ? {}
      : { code_challenge: challengeOf(trial.verifier), code_challenge_method: "S256" }),
  });
  return json({ code, url: `${endpoints.authorization}?${query}` });
}

export async function callback(
  world: World,
  reach: { readonly entra: typeof fetch; readonly graph: typeof fetch },
  url: URL,
): Promise<Response> {
  const { config, trials } = world.betterDesk;
  const page = (title: string, message: string) =>
    new Response(`<!DOCTYPE html><title>${title}</title><h1>${title}</h1><p>${message}</p>`, {
      headers: { "content-type": "text/html; charset=utf-8" },
    });
  const state = url.searchParams.get("state");
  const trial = [...trials.values()].find((one) => one.state === state);
  if (!trial || trial.begunAt < world.now() - LIFE_MS)
    return page("Sign-in failed", "Invalid OIDC response. Please try again from the RustDesk client.");
  try {
    const endpoints = await discover(reach.entra, config.issuer_url);
    const client = { id: config.client_id, secret: config.client_secret, sentBy: "post" } as const;
    const { verifier } = trial;
    const code = url.searchParams.get("code") ?? "";
    const tokens = await redeem(reach.entra, endpoints, client, {
      code,
      redirectUri: config.redirect_url,
      verifier,
    });
    const user = findOrMakeUser(world, readClaims(tokens.idToken));
    if (!user) return page("Sign-in failed", "Your account was not found and auto-provisioning is disabled.");
    trial.userGuid = user.guid;
    return page("Sign-in successful", "You can close this window and return to RustDesk.");
  } catch {
    return page("Sign-in failed", "OIDC authentication failed. Check client secret and redirect URL.");
  }
}

/** A local account of the same name is taken over. */
function findOrMakeUser(world: World, claims: Record<string, unknown>): ConsoleUser | null {
  const { config, users } = world.betterDesk;
  const name = String(claims[config.claim_username] ?? "");
  if (!name) return null;
  const thirdAuth = { type: "oidc", identifier: name };
  const known = users.find((one) => one.name === name);
  if (known) {
    known.thirdAuth = thirdAuth;
    return known;
  }
  if (!config.allow_signup) return null;
  const user: ConsoleUser = {
    guid: randomUUID(),
    name,
    displayName: String(claims[config.claim_name] ?? ""),
    email: String(claims[config.claim_email] ?? ""),
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
  const { config, trials, users, sessions } = world.betterDesk;
  if (!config.enabled) return refuse("OIDC is not enabled");
  const code = asked.get("code");
  if (!code) return refuse("missing code");
  const trial = trials.get(code);
  const user = users.find((one) => one.guid === trial?.userGuid);
  if (!trial || !user)
    return json({ error: "No authed oidc is found", message: "Authorization in progress" });
  if (trial.id !== asked.get("id")) return refuse("device id mismatch", 401);
  if (trial.uuid !== asked.get("uuid")) return refuse("device uuid mismatch", 401);
  trials.delete(code);
  const token = makeToken();
  sessions.set(token, user.guid);
  return json({
    type: "access_token",
    access_token: token,
    user: { name: user.name, email: "", note: "", status: 1, info: {}, is_admin: user.isAdmin },
  });
}
