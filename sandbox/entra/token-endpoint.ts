/** The token endpoint: codes and refresh tokens for tokens, with every check that a real tenant makes on the client. */
import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { Application, Person, Tenant, World } from "../world.ts";
import { findClient } from "./clients.ts";
import { azureCliToken } from "./device-code.ts";
import { findTenant } from "./discovery.ts";
import { type IssuedCode, stateOf } from "./entra-state.ts";
import { mintGraphToken } from "./graph-token.ts";
import { issuerOf, pairwiseSubject, sign } from "./signing.ts";

const CODE_LIFE_MS = 10 * 60_000;

/** A refusal in Entra's words and shape. */
class Refused extends Error {
  readonly error: string;
  readonly code: number;
  readonly status: number;
  constructor(error: string, code: number, message: string, status = 400) {
    super(message);
    this.error = error;
    this.code = code;
    this.status = status;
  }
}

export async function token(world: World, request: Request, tenantName: string): Promise<Response> {
  const origin = request.headers.get("origin");
  const requestId = randomUUID();
  const headers: Record<string, string> = { "cache-control": "no-store", "x-ms-request-id": requestId };
  if (origin) {
    headers["access-control-allow-origin"] = "*";
    headers["access-control-expose-headers"] = "Content-Length,Content-Encoding,x-ms-request-id,x-ms-srs";
  }
  const form = new URLSearchParams(await request.text());
  const forCli = await azureCliToken(world, form, tenantName);
  if (forCli) return forCli;
  try {
    return Response.json(await exchange(world, request, form, tenantName, origin), { headers });
  } catch (thrown) {
    if (!(thrown instanceof Refused)) throw thrown;
    const timestamp = new Date(world.now()).toISOString().replace("T", " ").slice(0, 19);
    return Response.json(
      {
        error: thrown.error,
        error_description: `AADSTS${thrown.code}: ${thrown.message} Trace ID: ${requestId} Correlation ID: ${requestId} Timestamp: ${timestamp}Z`,
        error_codes: [thrown.code],
        timestamp: `${timestamp}Z`,
        trace_id: requestId,
        correlation_id: requestId,
      },
      { status: thrown.status, headers },
    );
  }
}

async function exchange(
  world: World,
  request: Request,
  form: URLSearchParams,
  tenantName: string,
  origin: string | null,
) {
  const tenant = findTenant(world, tenantName);
  if (!tenant) throw new Refused("invalid_request", 90002, `Tenant '${tenantName}' not found.`);
  const { clientId, secret } = readClient(request, form);
  const client = findClient(world, tenant, clientId);
  if (!client)
    throw new Refused(
      "unauthorized_client",
      700016,
      `Application with identifier '${clientId}' was not found in the directory '${tenant.displayName}'.`,
    );
  const grantType = form.get("grant_type");
  if (grantType === "refresh_token") {
    const held = stateOf(world).refreshTokens.get(form.get("refresh_token") ?? "");
    if (!held || held.appId !== clientId || held.tenantId !== tenant.id)
      throw new Refused("invalid_grant", 9002313, "Invalid request. Request is malformed or invalid.");
    stateOf(world).refreshTokens.delete(form.get("refresh_token") ?? "");
    if (client.application?.body.web.redirectUris.length) checkSecret(world, client.application, secret);
    return answer(world, tenant, client.application, clientId, held.oid, held.scopes, null, origin);
  }
  if (grantType !== "authorization_code")
    throw new Refused(
      "unsupported_grant_type",
      70003,
      `The app requested an unsupported grant type '${grantType}'.`,
    );
  const code = stateOf(world).codes.get(form.get("code") ?? "");
  if (!code || code.appId !== clientId)
    throw new Refused("invalid_grant", 9002313, "Invalid request. Request is malformed or invalid.");
  if (code.tenantId !== tenant.id)
    throw new Refused(
      "invalid_grant",
      700005,
      "Provided Authorization Code is intended to use against other tenant, thus rejected.",
    );
  if (code.isUsed)
    throw new Refused(
      "invalid_grant",
      54005,
      "OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token.",
    );
  if (world.now() - code.issuedAt > CODE_LIFE_MS)
    throw new Refused(
      "invalid_grant",
      70008,
      "The provided authorization code or refresh token has expired due to inactivity. Send a new interactive authorization request for this user and resource.",
    );
  if (code.redirectUri !== form.get("redirect_uri"))
    throw new Refused(
      "invalid_grant",
      500112,
      "The reply address does not match the reply address provided when requesting Authorization code.",
    );
  checkPlatform(world, code, form, client.application, secret, origin);
  code.isUsed = true;
  return answer(world, tenant, client.application, clientId, code.oid, code.scopes, code.nonce, origin);
}

function readClient(request: Request, form: URLSearchParams): { clientId: string; secret: string | null } {
  const basic = /^Basic (.+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  if (!basic) return { clientId: form.get("client_id") ?? "", secret: form.get("client_secret") };
  const [id = "", secret = ""] = Buffer.from(basic, "base64").toString().split(":");
  // RFC 6749 §2.3.1: both parts are form-encoded before they are joined.
  const plain = (part: string) => decodeURIComponent(part.replaceAll("+", " "));
  return { clientId: plain(id), secret: plain(secret) };
}

function checkPlatform(
  world: World,
  code: IssuedCode,
  form: URLSearchParams,
  application: Application | null,
  secret: string | null,
  origin: string | null,
): void {
  if (code.platform === "spa") {
    if (!origin)
      throw new Refused(
        "invalid_request",
        9002327,
        "Tokens issued for the 'Single-Page Application' client-type may only be redeemed via cross-origin requests.",
      );
  } else if (origin)
    throw new Refused(
      "invalid_request",
      9002326,
      "Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type.",
    );
  if (code.challenge !== null) {
    const verifier = form.get("code_verifier") ?? "";
    if (createHash("sha256").update(verifier).digest("base64url") !== code.challenge)
      throw new Refused(
        "invalid_grant",
        501481,
        "The Code_Verifier does not match the code_challenge supplied in the authorization request.",
      );
  }
  if (code.platform === "publicClient" && secret !== null)
    throw new Refused(
      "invalid_client",
      700025,
      "Client is public so neither 'client_assertion' nor 'client_secret' should be presented.",
      401,
    );
  if (code.platform === "web" && application) checkSecret(world, application, secret);
}

function checkSecret(world: World, application: Application, secret: string | null): void {
  if (secret === null || secret === "")
    throw new Refused(
      "invalid_client",
      7000218,
      "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
      401,
    );
  const password = application.passwords.find((one) => one.secretText === secret);
  if (!password)
    throw new Refused(
      "invalid_client",
      7000215,
      `Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${application.appId}'.`,
      401,
    );
  if (password.endsAt <= world.now())
    throw new Refused(
      "invalid_client",
      7000222,
      `The provided client secret keys for app '${application.appId}' are expired. Visit the Azure portal to create new keys for your app.`,
      401,
    );
}

async function answer(
  world: World,
  tenant: Tenant,
  application: Application | null,
  clientId: string,
  oid: string,
  scopes: readonly string[],
  nonce: string | null,
  origin: string | null,
) {
  const person = tenant.people.find((one) => one.oid === oid);
  if (!person?.accountEnabled) throw new Refused("invalid_grant", 50057, "The user account is disabled.");
  const refreshToken = `1.sandbox.${randomBytes(24).toString("base64url")}`;
  world.issued.push({ kind: "refresh token", value: refreshToken });
  stateOf(world).refreshTokens.set(refreshToken, {
    tenantId: tenant.id,
    oid,
    appId: clientId,
    scopes,
    issuedAt: world.now(),
  });
  const graphScopes = scopes.filter((scope) => scope !== "offline_access");
  const named = graphScopes.map((scope) =>
    ["openid", "profile", "email"].includes(scope) ? scope : `${world.origins.graph}/${scope}`,
  );
  return {
    token_type: "Bearer",
    scope: named.join(" "),
    expires_in: 3600,
    ext_expires_in: 3600,
    access_token: await mintGraphToken(world, person, tenant, { scopes: graphScopes, clientId }),
    ...(scopes.includes("offline_access") ? { refresh_token: refreshToken } : {}),
    ...(origin ? { refresh_token_expires_in: 86400 } : {}),
    id_token: await sign(
      world,
      idTokenClaims(world, tenant, application, clientId, person, scopes, nonce),
      3600,
    ),
    client_info: Buffer.from(JSON.stringify({ uid: oid, utid: tenant.id })).toString("base64url"),
  };
}

/** Source: learn.microsoft.com/entra/identity-platform/id-token-claims-reference and optional-claims-reference. */
function idTokenClaims(
  world: World,
  tenant: Tenant,
  application: Application | null,
  clientId: string,
  person: Person,
  scopes: readonly string[],
  nonce: string | null,
): Record<string, unknown> {
  const optional = new Set(application?.body.optionalClaims?.idToken.map((claim) => claim.name) ?? []);
  const hasProfile = scopes.includes("profile");
  const hasMail = person.mail !== null && (scopes.includes("email") || optional.has("email"));
  return {
    aud: clientId,
    iss: issuerOf(world, tenant.id),
    sub: pairwiseSubject(clientId, person.oid),
    tid: tenant.id,
    ver: "2.0",
    uti: randomBytes(12).toString("base64url"),
    ...(nonce === null ? {} : { nonce }),
    ...(hasProfile
      ? { oid: person.oid, name: person.displayName, preferred_username: person.userPrincipalName }
      : {}),
    ...(hasMail ? { email: person.mail } : {}),
    ...(hasProfile && optional.has("upn") ? { upn: person.userPrincipalName } : {}),
    ...(hasProfile && optional.has("given_name") ? { given_name: person.givenName } : {}),
    ...(hasProfile && optional.has("family_name") ? { family_name: person.surname } : {}),
  };
}
