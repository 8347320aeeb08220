/** What a console's server does with Microsoft, never through a browser: discovery, the code for tokens, userinfo. */
import { createHash, randomBytes } from "node:crypto";
import { createLocalJWKSet, decodeJwt, jwtVerify } from "jose";
import { isRecord } from "../rustdesk/answers.ts";
import type { World } from "../world.ts";

export interface Endpoints {
  readonly issuer: string;
  readonly authorization: string;
  readonly token: string;
  readonly userinfo: string;
  readonly keys: string;
}

export interface Tokens {
  readonly idToken: string;
  readonly accessToken: string;
}

/** Why the server could not go on; only its own log would show it. */
export class ExchangeFailed extends Error {
  override name = "ExchangeFailed";
}

export const makeRandom = (): string => randomBytes(16).toString("base64url");

/** The discovery document below an issuer, or at the whole address where that was given. Throws `ExchangeFailed`. */
export async function discover(fetchEntra: typeof fetch, issuer: string): Promise<Endpoints> {
  const wellKnown = "/.well-known/openid-configuration";
  const base = issuer.replace(/\/$/, "");
  const address = base.endsWith(wellKnown) ? base : base + wellKnown;
  if (!URL.canParse(address)) throw new ExchangeFailed("invalid issuer");
  let body: unknown;
  try {
    const response = await fetchEntra(address);
    if (!response.ok) throw new ExchangeFailed("unexpected HTTP response status code");
    body = await response.json();
  } catch (thrown) {
    if (thrown instanceof ExchangeFailed) throw thrown;
    throw new ExchangeFailed("fetch failed");
  }
  if (!isRecord(body)) throw new ExchangeFailed("unexpected response");
  return {
    issuer: String(body.issuer),
    authorization: String(body.authorization_endpoint),
    token: String(body.token_endpoint),
    userinfo: String(body.userinfo_endpoint),
    keys: String(body.jwks_uri),
  };
}

/** The S256 challenge of a verifier. */
export const challengeOf = (verifier: string): string =>
  createHash("sha256").update(verifier).digest("base64url");

/** Redeems a code. `basic` puts id and secret into the header, `post` into the form. Throws `ExchangeFailed`. */
export async function redeem(
  fetchEntra: typeof fetch,
  endpoints: Endpoints,
  client: { readonly id: string; readonly secret: string; readonly sentBy: "basic" | "post" },
  of: { readonly code: string; readonly redirectUri: string; readonly verifier: string | null },
): Promise<Tokens> {
  const credentials = [client.id, client.secret].map(encodeURIComponent).join(":");
  const answer: unknown = await fetchEntra(endpoints.token, {
    method: "POST",
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      ...(client.sentBy === "basic"
        ? { authorization: `Basic ${Buffer.from(credentials).toString("base64")}` }
        : {}),
    },
    body: new URLSearchParams({
      grant_type: "authorization_code",
      code: of.code,
      redirect_uri: of.redirectUri,
      ...(of.verifier === null ? {} : { code_verifier: of.verifier }),
      ...(client.sentBy === "post" ? { client_id: client.id, client_secret: client.secret } : {}),
    }),
  })
    .then((response) => response.json())
    .catch(() => null);
  if (!isRecord(answer) || typeof answer.id_token !== "string")
    throw new ExchangeFailed(
      isRecord(answer) ? `${String(answer.error)}: ${String(answer.error_description)}` : "no answer",
    );
  return { idToken: answer.id_token, accessToken: String(answer.access_token) };
}

/** The claims without a look at the signature, as some consoles read them. */
export const readClaims = (idToken: string): Record<string, unknown> => decodeJwt(idToken);

/** The claims of a token whose signature, issuer, audience and nonce are right. Throws `ExchangeFailed`. */
export async function verifyClaims(
  world: World,
  fetchEntra: typeof fetch,
  endpoints: Endpoints,
  expected: { readonly clientId: string; readonly nonce: string },
  idToken: string,
): Promise<Record<string, unknown>> {
  const keys: unknown = await (await fetchEntra(endpoints.keys)).json();
  const list = isRecord(keys) && Array.isArray(keys.keys) ? keys.keys : [];
  try {
    const { payload } = await jwtVerify(idToken, createLocalJWKSet({ keys: list }), {
      issuer: endpoints.issuer,
      audience: expected.clientId,
      currentDate: new Date(world.now()),
    });
    if (payload.nonce !== expected.nonce) throw new ExchangeFailed("nonce does not match");
    return payload;
  } catch (thrown) {
    throw thrown instanceof ExchangeFailed ? thrown : new ExchangeFailed(String(thrown));
  }
}

/** What Microsoft Graph's userinfo tells of the person. Throws `ExchangeFailed`. */
export async function readUserinfo(
  fetchGraph: typeof fetch,
  endpoints: Endpoints,
  accessToken: string,
): Promise<Record<string, unknown>> {
  const response = await fetchGraph(endpoints.userinfo, {
    headers: { authorization: `Bearer ${accessToken}` },
  });
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok || !isRecord(body)) throw new ExchangeFailed("userinfo refused");
  return body;
}
