/** What the console makes of a provider that does not play by the rules: Entra does, so this one is made here. */
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from "jose";
import { beforeEach, describe, expect, test } from "vitest";
import { makeWorld } from "../seed.ts";
import type { Handler, World } from "../world.ts";
import { DEVICE, UUID } from "./console-bench.ts";
import { makeRustDeskHandler } from "./rustdesk-handler.ts";

const ISSUER = "https://idp.example";
const CLIENT_ID = "client";
const NOW = Date.UTC(2030, 0, 1);
const [own, foreign] = await Promise.all([generateKeyPair("RS256"), generateKeyPair("RS256")]);
const publicKey = { ...(await exportJWK(own.publicKey)), kid: "k", alg: "RS256", use: "sig" };

let world: World;
let rustDesk: Handler;
/** The token of the next exchange, made when it is asked for, so that it can hold the nonce. */
let makeIdToken: (nonce: string) => Promise<string> | string;
let nonce = "";

const fetchProvider: typeof fetch = async (input) => {
  const { pathname } = new URL(new Request(input).url);
  if (pathname === "/.well-known/openid-configuration")
    return Response.json({
      issuer: ISSUER,
      authorization_endpoint: `${ISSUER}/authorize`,
      token_endpoint: `${ISSUER}/token`,
      jwks_uri: `${ISSUER}/keys`,
    });
  if (pathname === "/keys") return Response.json({ keys: [publicKey] });
  return Response.json({ id_token: await makeIdToken(nonce), token_type: "Bearer", access_token: "a" });
};

beforeEach(() => {
  world = makeWorld();
  world.now = () => NOW;
  world.rustDesk.settings = {
    max_auth_count: 500,
    callback_url: "https://rd.example.com/api/oidc/callback",
    providers: [{ name: "own", enabled: true, client_id: CLIENT_ID, client_secret: "s", issuer: ISSUER }],
  };
  rustDesk = makeRustDeskHandler(world, fetchProvider);
});

const good = (): Record<string, unknown> => ({
  iss: ISSUER,
  aud: CLIENT_ID,
  sub: "person",
  iat: NOW / 1000,
  exp: NOW / 1000 + 3600,
  nonce,
  preferred_username: "pat@example.com",
});
const sign = (claims: Record<string, unknown>, key = own.privateKey) =>
  new SignJWT(claims).setProtectedHeader({ alg: "RS256", kid: "k" }).sign(key);

async function begin(): Promise<{ code: string; url: string }> {
  const body = JSON.stringify({ op: "own", id: "7", uuid: UUID, deviceInfo: DEVICE });
  const headers = { "content-type": "application/json" };
  return (
    await rustDesk(new Request("https://rd.example.com/api/oidc/auth", { method: "POST", headers, body }))
  ).json();
}

async function signIn(): Promise<{ error?: string; user?: { name: string } }> {
  const { code, url } = await begin();
  nonce = new URL(url).searchParams.get("nonce") ?? "";
  await rustDesk(new Request(`https://rd.example.com/api/oidc/callback?code=c&state=${code}`));
  const query = new URLSearchParams({ code, id: "7", uuid: UUID });
  return (await rustDesk(new Request(`https://rd.example.com/api/oidc/auth-query?${query}`))).json();
}

test("offline_access is not asked of a provider that does not offer it", async () => {
  expect(new URL((await begin()).url).searchParams.get("scope")).toBe("openid openid email profile");
});

describe("an ID token", () => {
  test("that is in order lets the person in", async () => {
    makeIdToken = () => sign(good());
    expect(await signIn()).toMatchObject({ user: { name: "pat" } });
  });

  test.each<[string, () => Promise<string> | string]>([
    ["from another issuer", () => sign({ ...good(), iss: "https://other.example" })],
    ["for another client", () => sign({ ...good(), aud: "other" })],
    ["of another sign-in", () => sign({ ...good(), nonce: "other" })],
    ["without a nonce", () => sign({ ...good(), nonce: undefined })],
    ["that has expired by the world's clock", () => sign({ ...good(), exp: NOW / 1000 - 1 })],
    ["that never expires", () => sign({ ...good(), exp: undefined })],
    ["about nobody", () => sign({ ...good(), sub: undefined })],
    ["signed by somebody else", () => sign(good(), foreign.privateKey)],
    ["that nobody signed", () => new UnsecuredJWT(good()).encode()],
    ["that is none", () => "abc"],
  ])("%s is refused and makes no user", async (_what, make) => {
    makeIdToken = make;
    const users = world.rustDesk.users.length;
    expect(await signIn()).toEqual({ error: expect.stringMatching(/^Failed to verify ID token, ./) });
    expect(world.rustDesk.users).toHaveLength(users);
  });

  test.each([
    [
      {
        preferred_username: "pat@example.com",
        nickname: "nick",
        name: "Pat Name",
        email: "mail@example.com",
      },
      "pat",
    ],
    [{ preferred_username: "", nickname: "nick", name: "Pat Name", email: "mail@example.com" }, "nick"],
    [{ preferred_username: undefined, name: "Pat Name", email: "mail@example.com" }, "Pat Name"],
    [{ preferred_username: undefined, email: "mail@example.com" }, "mail"],
  ])("with %j names the user %s", async (claims, name) => {
    makeIdToken = () => sign({ ...good(), ...claims });
    expect(await signIn()).toMatchObject({ user: { name } });
  });

  test("that names nobody is refused as RustDesk does", async () => {
    makeIdToken = () => sign({ ...good(), preferred_username: undefined });
    expect(await signIn()).toEqual({ error: "The name is empty" });
  });
});
