/** The simulated Graph is as strict as the real one where the app could get it wrong. */
import { beforeEach, expect, test } from "vitest";
import { AZURE_CLI_SCOPES, mintGraphToken } from "../entra/graph-token.ts";
import { plantApplication, plantServicePrincipal } from "../plant.ts";
import { CONTOSO_ID, GRAPH_APP_ID, makeWorld, NORTHWIND_ID, ROLES } from "../seed.ts";
import { makeSandboxFetch } from "../start.ts";
import type { Application, Tenant, World } from "../world.ts";

let world: World;
let contoso: Tenant;
let app: Application;

beforeEach(() => {
  world = makeWorld();
  contoso = tenantOf(CONTOSO_ID);
  app = plantApplication(contoso, world.now(), { displayName: "App" });
});

function tenantOf(id: string): Tenant {
  const found = world.tenants.find((one) => one.id === id);
  if (!found) throw new Error("The cast is incomplete");
  return found;
}

interface As {
  readonly tenant?: string;
  readonly person?: number;
  readonly scopes?: readonly string[];
  readonly headers?: Record<string, string>;
}

async function ask(method: string, path: string, body?: unknown, as: As = {}) {
  const tenant = tenantOf(as.tenant ?? CONTOSO_ID);
  const person = tenant.people[as.person ?? 0];
  if (!person) throw new Error("The cast is incomplete");
  const token = await mintGraphToken(world, person, tenant, { scopes: as.scopes ?? AZURE_CLI_SCOPES });
  const response = await makeSandboxFetch(world)(`${world.origins.graph}/v1.0${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json", ...as.headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? null : JSON.parse(text) };
}
const patch = (body: unknown) => ask("PATCH", `/applications/${app.id}`, body);

test.each([
  ["an unknown property", { displayname: "typo" }],
  ["an unknown property inside a complex one", { web: { redirectUri: [] } }],
  ["a value of another type", { web: { redirectUris: "https://rd.example.com" } }],
  ["an audience that does not exist", { signInAudience: "Everyone" }],
  ["a token version for personal accounts other than 2", { signInAudience: "PersonalMicrosoftAccount" }],
])("%s is a 400 that changes nothing", async (_, body) => {
  const before = structuredClone(app.body);
  expect((await patch(body)).status).toBe(400);
  expect(app.body).toEqual(before);
});

test("a PATCH merges complex values and replaces collections", async () => {
  await patch({ web: { homePageUrl: "https://a.example", redirectUris: ["https://a.example/1"] } });
  await patch({ web: { redirectUris: ["https://a.example/2"] } });
  await patch({ web: { implicitGrantSettings: { enableIdTokenIssuance: true } } });
  expect(app.body.web).toMatchObject({
    homePageUrl: "https://a.example",
    redirectUris: ["https://a.example/2"],
    implicitGrantSettings: { enableIdTokenIssuance: true, enableAccessTokenIssuance: false },
  });
});

test("a complex value set to null goes back to what nobody set", async () => {
  await patch({ web: { redirectUris: ["https://a.example/1"] } });
  expect((await patch({ web: null })).status).toBe(204);
  expect(app.body.web.redirectUris).toEqual([]);
});

test.each([
  ["https://rd.example.com/api/oidc/callback", 204],
  ["http://localhost:21114/api/oidc/callback", 204],
  ["http://127.0.0.1/api/oidc/callback", 204],
  ["http://192.168.1.20:21114/api/oidc/callback", 400],
  ["https://*.example.com/", 400],
  ["https://rd.example.com/#part", 400],
  ["https://[::1]/", 400],
  ["/api/oidc/callback", 400],
  ["custom://rd", 400],
  [`https://rd.example.com/${"x".repeat(240)}`, 400],
])("redirect URI %s: %i", async (uri, status) => {
  expect((await patch({ web: { redirectUris: [uri] } })).status).toBe(status);
});

test("one redirect URI on two platforms is refused", async () => {
  const redirectUris = ["https://rd.example.com/"];
  expect((await patch({ web: { redirectUris }, spa: { redirectUris } })).status).toBe(400);
});

test("an upsert makes with 201, changes with 204, and needs the Prefer header and a name", async () => {
  const path = "/applications(uniqueName='mine')";
  const headers = { prefer: "create-if-missing" };
  expect((await ask("PATCH", path, { displayName: "Mine" })).status).toBe(404);
  expect((await ask("PATCH", path, {}, { headers })).status).toBe(400);
  expect((await ask("PATCH", path, { displayName: "Mine" }, { headers })).status).toBe(201);
  expect((await ask("PATCH", path, { displayName: "Mine 2" }, { headers })).status).toBe(204);
  expect(contoso.applications.filter((one) => one.uniqueName === "mine")).toMatchObject([
    { body: { displayName: "Mine 2" } },
  ]);
});

test("a batch answers in any order, 424 for what depends on a failure, and lets the rest go on", async () => {
  const { body } = await ask("POST", "/$batch", {
    requests: [
      { id: "1", method: "GET", url: "/applications/none" },
      { id: "2", method: "GET", url: "/me", dependsOn: ["1"] },
      { id: "3", method: "GET", url: "/me", dependsOn: ["2"] },
      { id: "4", method: "GET", url: "/me" },
    ],
  });
  const statuses = body.responses.map((one: { id: string; status: number }) => [one.id, one.status]);
  expect(Object.fromEntries(statuses)).toEqual({ 1: 404, 2: 424, 3: 424, 4: 200 });
});

const item = (more: object = {}) => ({ id: "1", method: "GET", url: "/me", ...more });
test.each([
  ["nothing", []],
  ["more than 20", Array.from({ length: 21 }, (_, at) => item({ id: String(at) }))],
  ["an id twice", [item(), item()]],
  ["an absolute address", [item({ url: "https://graph.microsoft.com/v1.0/me" })]],
  ["a body without its content type", [item({ method: "POST", body: {} })]],
  ["a dependency on what is not there", [item({ dependsOn: ["9"] })]],
])("a batch with %s is a 400", async (_, requests) => {
  expect((await ask("POST", "/$batch", { requests })).status).toBe(400);
});

const ADMIN = 0;
const MEMBER = 1;
const GUEST = 3;
test.each([
  ["an administrator", { person: ADMIN }, 201],
  ["a member where members may", { person: MEMBER }, 201],
  ["a member where they may not", { tenant: NORTHWIND_ID }, 403],
  ["a guest", { person: GUEST }, 403],
  ["an administrator without the scope", { scopes: ["Application.Read.All"] }, 403],
])("%s registers an app: %i", async (_, as: As, status) => {
  expect((await ask("POST", "/applications", { displayName: "New" }, as)).status).toBe(status);
});

test("a member and an application developer change what they made, and nobody else's", async () => {
  for (const roles of [[], [ROLES.applicationDeveloper]]) {
    const as = { person: MEMBER };
    const mia = contoso.people[MEMBER];
    if (mia) mia.roles = roles;
    const { body } = await ask("POST", "/applications", { displayName: "Mine" }, as);
    const add = { passwordCredential: { displayName: "s" } };
    expect((await ask("POST", `/applications/${body.id}/addPassword`, add, as)).status).toBe(200);
    expect((await ask("POST", `/applications/${app.id}/addPassword`, add, as)).status).toBe(403);
  }
});

test("consent for everyone takes a role and a scope", async () => {
  const principal = plantServicePrincipal(contoso, app);
  const graph = contoso.servicePrincipals.find((one) => one.appId === GRAPH_APP_ID);
  const body = {
    clientId: principal.id,
    consentType: "AllPrincipals",
    resourceId: graph?.id,
    scope: "openid",
  };
  const grant = (as: As) => ask("POST", "/oauth2PermissionGrants", body, as);
  expect((await grant({ person: MEMBER })).status).toBe(403);
  expect((await grant({ scopes: ["Application.ReadWrite.All"] })).status).toBe(403);
  expect((await grant({})).status).toBe(201);
  expect((await grant({})).status).toBe(409);
});

test("a token for someone else, or none, is a 401", async () => {
  const send = makeSandboxFetch(world);
  expect((await send(`${world.origins.graph}/v1.0/me`)).status).toBe(401);
  const [admin] = contoso.people;
  if (!admin) throw new Error("The cast is incomplete");
  const token = await mintGraphToken(world, admin, contoso, {
    scopes: AZURE_CLI_SCOPES,
    audience: "https://management.azure.com",
  });
  const headers = { authorization: `Bearer ${token}` };
  expect((await send(`${world.origins.graph}/v1.0/me`, { headers })).status).toBe(401);
});

test("a search by redirect URI is an advanced query: header and count, or 400", async () => {
  const filter = "$filter=web/redirectUris/any(p:p eq 'https://rd.example.com/')";
  const headers = { consistencylevel: "eventual" };
  expect((await ask("GET", `/applications?${filter}`)).status).toBe(400);
  expect((await ask("GET", `/applications?${filter}`, undefined, { headers })).status).toBe(400);
  expect((await ask("GET", `/applications?${filter}&$count=true`, undefined, { headers })).status).toBe(200);
});
