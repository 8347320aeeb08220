import { createHash } from "node:crypto";
import { decodeJwt } from "jose";
import { beforeEach, expect, test } from "vitest";
import { plantApplication, plantSecret, plantServicePrincipal } from "../plant.ts";
import { makeWorld } from "../seed.ts";
import type { Application, Handler, Person, ServicePrincipal, Tenant, World } from "../world.ts";
import { makeEntraHandler } from "./entra-handler.ts";

const CALLBACK = "https://rd.example.com/api/oidc/callback";
const BRIDGE = "http://localhost:8000/redirect.html";
const VERIFIER = "a".repeat(64);
const CHALLENGE = createHash("sha256").update(VERIFIER).digest("base64url");
let world: World;
let entra: Handler;
let tenant: Tenant;
let admin: Person;
let mia: Person;
let app: Application;
let principal: ServicePrincipal;

beforeEach(() => {
  world = makeWorld();
  entra = makeEntraHandler(world);
  const [contoso] = world.tenants;
  const [one, two] = contoso?.people ?? [];
  if (!contoso || !one || !two) throw new Error("The cast is incomplete");
  [tenant, admin, mia] = [contoso, one, two];
  app = plantApplication(tenant, world.now(), { displayName: "RustDesk" });
  app.body.web.redirectUris = [CALLBACK];
  principal = plantServicePrincipal(tenant, app);
});

const ask = (change: Record<string, string> = {}, path = tenant.id) =>
  `${world.origins.entra}/${path}/oauth2/v2.0/authorize?${new URLSearchParams({
    client_id: app.appId,
    redirect_uri: CALLBACK,
    response_type: "code",
    scope: "openid profile email offline_access",
    state: "s-1",
    nonce: "n-1",
    ...change,
  })}`;
const get = (url: string, headers: Record<string, string> = {}) => entra(new Request(url, { headers }));
const post = (url: string, form: Record<string, string>) =>
  entra(new Request(url, { method: "POST", body: new URLSearchParams(form) }));
const redirectOf = (response: Response) => new URL(response.headers.get("location") ?? "about:blank");

/** The code that someone's sign-in brings, consent given where it is asked for. */
async function codeFor(who: Person, change: Record<string, string> = {}): Promise<string> {
  const url = ask(change);
  const response = await post(url, { account: who.oid, consent: "accept" });
  const { searchParams, hash } = redirectOf(response);
  return searchParams.get("code") ?? new URLSearchParams(hash.slice(1)).get("code") ?? "";
}
async function redeem(form: Record<string, string>, headers: Record<string, string> = {}) {
  const response = await entra(
    new Request(`${world.origins.entra}/${tenant.id}/oauth2/v2.0/token`, {
      method: "POST",
      headers,
      body: new URLSearchParams({
        client_id: app.appId,
        grant_type: "authorization_code",
        redirect_uri: CALLBACK,
        ...form,
      }),
    }),
  );
  const body: Record<string, unknown> = JSON.parse(await response.text());
  return { status: response.status, body };
}

test.each([
  ["an unknown tenant", 90002, {}, "nowhere.example"],
  ["an unknown app", 700016, { client_id: "11111111-2222-4333-8444-555555555555" }, undefined],
  ["another redirect URI", 50011, { redirect_uri: `${CALLBACK}/` }, undefined],
  [
    "a plain http redirect URI",
    500117,
    { redirect_uri: "http://rd.example.com/api/oidc/callback" },
    undefined,
  ],
  ["an ID token without the tick", 700054, { response_type: "id_token" }, undefined],
] as const)("%s stays on Microsoft's page as AADSTS%i", async (_, code, change, path) => {
  const response = await get(ask(change, path));
  expect(response.headers.get("location")).toBeNull();
  expect(await response.text()).toContain(`AADSTS${code}`);
});

test("a disabled enterprise application, a disabled person and one who is not on the list are turned away", async () => {
  principal.accountEnabled = false;
  expect(await (await get(ask())).text()).toContain("AADSTS7000112");
  principal.accountEnabled = true;
  mia.accountEnabled = false;
  expect(await (await post(ask(), { account: mia.oid })).text()).toContain("AADSTS50057");
  mia.accountEnabled = true;
  principal.appRoleAssignmentRequired = true;
  expect(await (await post(ask(), { account: mia.oid })).text()).toContain("AADSTS50105");
});

test("members of a group inside an assigned group are not on the list", async () => {
  const outer = tenant.groups.find((one) => one.displayName === "IT Operations");
  const inner = tenant.groups.find((one) => one.displayName === "Helpdesk");
  if (!outer || !inner) throw new Error("groups");
  principal.appRoleAssignmentRequired = true;
  const assign = (id: string) =>
    tenant.assignments.push({
      id,
      principalId: id,
      principalType: "Group",
      principalDisplayName: "",
      resourceId: principal.id,
      appRoleId: "0",
      createdAt: 0,
    });
  assign(outer.id);
  expect(await (await post(ask(), { account: mia.oid })).text()).toContain("AADSTS50105");
  assign(inner.id);
  expect(await (await post(ask(), { account: mia.oid })).text()).not.toContain("AADSTS50105");
});

test("consent is asked for once, and not from people who may not give it", async () => {
  expect(await (await post(ask(), { account: mia.oid })).text()).toContain("Permissions requested");
  await post(ask(), { account: mia.oid, consent: "accept" });
  expect(redirectOf(await post(ask(), { account: mia.oid })).searchParams.get("state")).toBe("s-1");
  tenant.policy.usersMayConsent = false;
  const ben = tenant.people[2];
  expect(await (await post(ask(), { account: ben?.oid ?? "" })).text()).toContain("Need admin approval");
});

test("declining goes back to the app as access_denied", async () => {
  const back = redirectOf(await post(ask(), { cancel: "1" }));
  expect(back.searchParams.get("error")).toBe("access_denied");
  expect(back.searchParams.get("error_description")).toContain("AADSTS65004");
});

test("without a session a silent request is told to sign in; with one it gets its code", async () => {
  const silent = ask({ prompt: "none" });
  expect(redirectOf(await get(silent)).searchParams.get("error")).toBe("login_required");
  const signedIn = await post(ask(), { account: mia.oid, consent: "accept" });
  const cookie = signedIn.headers.get("set-cookie")?.split(";")[0] ?? "";
  expect(redirectOf(await get(silent, { cookie })).searchParams.get("code")).toBeTruthy();
});

test("a web client's secret is really checked", async () => {
  const right = plantSecret(app, world.now());
  const old = plantSecret(app, world.now(), { endsAt: world.now() - 1 });
  const tryWith = async (form: Record<string, string>) =>
    (await redeem({ code: await codeFor(mia), ...form })).body.error_codes;
  expect(await tryWith({})).toEqual([7000218]);
  expect(await tryWith({ client_secret: right.keyId })).toEqual([7000215]);
  expect(await tryWith({ client_secret: old.secretText })).toEqual([7000222]);
  expect(await tryWith({ client_secret: right.secretText })).toBeUndefined();
});

test("a code is good once, for ten minutes, and not across origins", async () => {
  const { secretText: client_secret } = plantSecret(app, world.now());
  const code = await codeFor(mia);
  expect(
    (await redeem({ code, client_secret }, { origin: "https://evil.example" })).body.error_codes,
  ).toEqual([9002326]);
  expect((await redeem({ code, client_secret })).status).toBe(200);
  expect((await redeem({ code, client_secret })).body.error_codes).toEqual([54005]);
  const late = await codeFor(mia);
  const { now } = world;
  world.now = () => now() + 11 * 60_000;
  expect((await redeem({ code: late, client_secret })).body.error_codes).toEqual([70008]);
});

test("the assistant redeems with PKCE and from a browser only, and refresh tokens rotate", async () => {
  const change = {
    client_id: world.assistantClientId,
    redirect_uri: BRIDGE,
    scope: "openid profile offline_access User.Read",
    response_mode: "fragment",
    code_challenge: CHALLENGE,
    code_challenge_method: "S256",
  };
  const form = { client_id: world.assistantClientId, redirect_uri: BRIDGE, code_verifier: VERIFIER };
  const origin = { origin: "http://localhost:8000" };
  expect((await redeem({ ...form, code: await codeFor(admin, change) })).body.error_codes).toEqual([9002327]);
  expect(
    (await redeem({ ...form, code: await codeFor(admin, change), code_verifier: "x" }, origin)).body
      .error_codes,
  ).toEqual([501481]);
  const { body } = await redeem({ ...form, code: await codeFor(admin, change) }, origin);
  const refresh = { ...form, grant_type: "refresh_token", refresh_token: String(body.refresh_token) };
  expect((await redeem(refresh, origin)).status).toBe(200);
  expect((await redeem(refresh, origin)).status).toBe(400);
});

test("the ID token names the person per app, with a mail only for who has one", async () => {
  const { secretText: client_secret } = plantSecret(app, world.now());
  const ben = tenant.people[2];
  if (!ben) throw new Error("Ben is missing");
  const claimsOf = async (who: Person) =>
    decodeJwt(String((await redeem({ code: await codeFor(who), client_secret })).body.id_token));
  const claims = await claimsOf(mia);
  expect(claims).toMatchObject({
    aud: app.appId,
    nonce: "n-1",
    tid: tenant.id,
    email: mia.mail,
    preferred_username: mia.userPrincipalName,
  });
  expect(claims.iss).toBe(`${world.origins.entra}/${tenant.id}/v2.0`);
  expect(claims.sub).not.toBe(mia.oid);
  expect(claims.given_name).toBeUndefined();
  expect((await claimsOf(ben)).email).toBeUndefined();
});

test("discovery finds a tenant by domain and id, and gives a template for everybody", async () => {
  const issuer = async (name: string) => {
    const response = await get(`${world.origins.entra}/${name}/v2.0/.well-known/openid-configuration`);
    const body: Record<string, unknown> = JSON.parse(await response.text());
    return [response.status, body.issuer ?? body.error];
  };
  const expected = `${world.origins.entra}/${tenant.id}/v2.0`;
  expect(await issuer("contoso.com")).toEqual([200, expected]);
  expect(await issuer(tenant.id)).toEqual([200, expected]);
  expect(await issuer("common")).toEqual([200, `${world.origins.entra}/{tenantid}/v2.0`]);
  expect(await issuer("nowhere.example")).toEqual([400, "invalid_tenant"]);
});
