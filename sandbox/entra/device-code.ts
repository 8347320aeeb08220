/**
 * The Azure CLI's own sign-in: device code, then refresh tokens for whichever resource it asks for.
 * Source: learn.microsoft.com/entra/identity-platform/v2-oauth2-device-code
 */
import { randomBytes, randomUUID } from "node:crypto";
import type { Person, Tenant, World } from "../world.ts";
import { findTenant } from "./discovery.ts";
import { stateOf } from "./entra-state.ts";
import { AZURE_CLI, AZURE_CLI_SCOPES, mintGraphToken } from "./graph-token.ts";
import { accountPicker, page } from "./pages.ts";
import { issuerOf, pairwiseSubject, sign } from "./signing.ts";

const DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code";
const LIFE_MS = 15 * 60_000;

/** Somebody waits at a terminal for whoever types the code. */
interface Waiting {
  readonly tenant: Tenant;
  readonly userCode: string;
  readonly scope: string;
  readonly begunAt: number;
  person: Person | null;
}
const waitingIn = new WeakMap<World, Map<string, Waiting>>();

function waitingOf(world: World): Map<string, Waiting> {
  const known = waitingIn.get(world) ?? new Map<string, Waiting>();
  waitingIn.set(world, known);
  return known;
}

/** POST /{tenant}/oauth2/v2.0/devicecode */
export async function beginDeviceCode(world: World, request: Request, tenantName: string): Promise<Response> {
  const form = new URLSearchParams(await request.text());
  const tenant = findTenant(world, tenantName);
  if (!tenant || form.get("client_id") !== AZURE_CLI) return refuse("invalid_request", 90002, "Not found.");
  const deviceCode = randomBytes(24).toString("base64url");
  const userCode = randomBytes(6).toString("hex").toUpperCase().slice(0, 9);
  waitingOf(world).set(deviceCode, {
    tenant,
    userCode,
    scope: form.get("scope") ?? "",
    begunAt: world.now(),
    person: null,
  });
  const verification = `${world.origins.entra}/common/oauth2/deviceauth`;
  return Response.json({
    user_code: userCode,
    device_code: deviceCode,
    verification_uri: verification,
    expires_in: LIFE_MS / 1000,
    interval: 1,
    message: `To sign in, use a web browser to open the page ${verification} and enter the code ${userCode} to authenticate.`,
  });
}

/** The page on which the person types the code and picks an account. */
export async function deviceAuth(world: World, request: Request): Promise<Response> {
  const answer = request.method === "POST" ? new URLSearchParams(await request.text()) : null;
  const code = new URL(request.url).searchParams.get("code") ?? "";
  const waiting = [...waitingOf(world).values()].find((one) => one.userCode === code);
  if (!waiting)
    return page(
      "Sign in to your account",
      `<h1>Enter code</h1>${code && `<p role="alert">That code didn't work.</p>`}<form><label for="c">Code</label><input id="c" name="code" autocomplete="off" required><button class="main">Next</button></form>`,
    );
  const person = waiting.tenant.people.find((one) => one.oid === answer?.get("account"));
  if (!person) return accountPicker(waiting.tenant.people);
  waiting.person = person;
  return page(
    "Microsoft Azure CLI",
    "<h1>You have signed in to the Microsoft Azure Cross-platform Command Line Interface application</h1><p>You may now close this window.</p>",
  );
}

/** The CLI's requests at the token endpoint; null for everybody else's. */
export async function azureCliToken(
  world: World,
  form: URLSearchParams,
  tenantName: string,
): Promise<Response | null> {
  if (form.get("client_id") !== AZURE_CLI) return null;
  const tenant = findTenant(world, tenantName);
  if (!tenant) return refuse("invalid_request", 90002, `Tenant '${tenantName}' not found.`);
  if (form.get("grant_type") === "refresh_token") {
    const held = stateOf(world).refreshTokens.get(form.get("refresh_token") ?? "");
    const person = tenant.people.find((one) => one.oid === held?.oid);
    if (!person || held?.appId !== AZURE_CLI)
      return refuse("invalid_grant", 9002313, "Invalid request. Request is malformed or invalid.");
    return answer(world, tenant, person, form.get("scope") ?? "");
  }
  if (form.get("grant_type") !== DEVICE_GRANT)
    return refuse("unsupported_grant_type", 70003, "The app requested an unsupported grant type.");
  const code = form.get("device_code") ?? "";
  const waiting = waitingOf(world).get(code);
  if (!waiting || waiting.tenant !== tenant || world.now() - waiting.begunAt > LIFE_MS)
    return refuse("expired_token", 70020, "The provided value for the input parameter is not valid.");
  if (!waiting.person) return refuse("authorization_pending", 70016, "Authorization is pending.");
  waitingOf(world).delete(code);
  return answer(world, tenant, waiting.person, waiting.scope);
}

async function answer(world: World, tenant: Tenant, person: Person, scope: string): Promise<Response> {
  // One resource per token, named by its `.default` scope; Azure's resource id ends in a slash of its own.
  const audience = /(?:^|\s)(https:\S+)\/\.default(?:\s|$)/.exec(scope)?.[1];
  if (!audience)
    return refuse("invalid_scope", 70011, "The provided value for the input parameter 'scope' is not valid.");
  const refreshToken = `1.sandbox.${randomBytes(24).toString("base64url")}`;
  stateOf(world).refreshTokens.set(refreshToken, {
    tenantId: tenant.id,
    oid: person.oid,
    appId: AZURE_CLI,
    scopes: [],
    issuedAt: world.now(),
  });
  return Response.json({
    token_type: "Bearer",
    scope,
    expires_in: 3600,
    ext_expires_in: 3600,
    access_token: await mintGraphToken(world, person, tenant, { scopes: AZURE_CLI_SCOPES, audience }),
    refresh_token: refreshToken,
    id_token: await sign(
      world,
      {
        aud: AZURE_CLI,
        iss: issuerOf(world, tenant.id),
        sub: pairwiseSubject(AZURE_CLI, person.oid),
        oid: person.oid,
        tid: tenant.id,
        name: person.displayName,
        preferred_username: person.userPrincipalName,
        ver: "2.0",
      },
      3600,
    ),
    client_info: Buffer.from(JSON.stringify({ uid: person.oid, utid: tenant.id })).toString("base64url"),
  });
}

const refuse = (error: string, code: number, message: string): Response =>
  Response.json(
    { error, error_description: `AADSTS${code}: ${message} Trace ID: ${randomUUID()}`, error_codes: [code] },
    { status: 400, headers: { "cache-control": "no-store" } },
  );
