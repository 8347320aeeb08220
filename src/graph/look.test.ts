import { beforeEach, expect, test } from "vitest";
import { AZURE_CLI_SCOPES, mintGraphToken } from "../../sandbox/entra/graph-token.ts";
import { plantApplication, plantSecret, plantServicePrincipal } from "../../sandbox/plant.ts";
import { CONTOSO_ID, GRAPH_APP_ID, makeWorld } from "../../sandbox/seed.ts";
import { makeSandboxFetch } from "../../sandbox/start.ts";
import type { Application, ApplicationBody, Tenant, World } from "../../sandbox/world.ts";
import { OUR_TAG } from "../domain/app-registration.ts";
import { makeCallbackUrl, parseConsoleAddress } from "../domain/callback-url.ts";
import { makeDirectory } from "./directory-client.ts";
import { toClientId } from "./schemas.ts";

const UNIQUE = "rustdesk-oidc-0123456789abcdef";
const NO_CONSENT_SCOPES = ["User.Read", "Application.ReadWrite.All"];
const call = { signal: new AbortController().signal };
const address = parseConsoleAddress("https://rd.example.com");
if (!address.ok) throw new Error("an address");
const callbackUrl = makeCallbackUrl(address.value);
const WEB: ApplicationBody["web"] = {
  homePageUrl: null,
  logoutUrl: null,
  redirectUris: [callbackUrl],
  implicitGrantSettings: { enableIdTokenIssuance: true, enableAccessTokenIssuance: false },
};

let world: World;
let tenant: Tenant;
/** What the client sends, one list of ids and addresses per batch. */
let batches: { readonly id: string; readonly url: string }[][];

beforeEach(() => {
  world = makeWorld();
  batches = [];
  const contoso = world.tenants.find(({ id }) => id === CONTOSO_ID);
  if (!contoso) throw new Error("The cast is incomplete");
  tenant = contoso;
});

function directoryFor(scopes: readonly string[] = AZURE_CLI_SCOPES) {
  const send = makeSandboxFetch(world);
  return makeDirectory({
    fetch: async (input, init) => {
      batches.push(JSON.parse(String(init?.body)).requests);
      return send(input, init);
    },
    graphOrigin: world.origins.graph,
    tokenFor: async () => {
      const [admin] = tenant.people;
      if (!admin) throw new Error("The cast is incomplete");
      return mintGraphToken(world, admin, tenant, { scopes });
    },
    now: world.now,
    wait: async () => {},
    random: () => 0.5,
  });
}
const look = (savedClientId: string | null = null, scopes?: readonly string[]) =>
  directoryFor(scopes).look({ uniqueName: UNIQUE, callbackUrl, savedClientId }, call);

const plant = (
  body: Partial<ApplicationBody> = {},
  more: Partial<Pick<Application, "uniqueName" | "deletedAt">> = {},
) => plantApplication(tenant, world.now(), { displayName: "RustDesk", ...body }, more);

const idOf = (appId: string) => tenant.servicePrincipals.find((one) => one.appId === appId)?.id ?? "";

function grant(app: Application, resourceId: string, scope: string): string {
  const id = `grant-${tenant.grants.length}`;
  const clientId = idOf(app.appId);
  tenant.grants.push({ id, clientId, resourceId, consentType: "AllPrincipals", principalId: null, scope });
  return id;
}

test.each([
  ["the client id in the console", "clientIdInConsole", () => plant()],
  ["its unique name", "uniqueName", () => plant({}, { uniqueName: UNIQUE })],
  ["our tag", "tag", () => plant({ tags: [OUR_TAG] })],
  ["its redirect URI", "redirectUri", () => plant({ web: WEB })],
] as const)("a registration is found by %s", async (_, by, put) => {
  plant();
  const app = put();
  const { found } = await look(by === "clientIdInConsole" ? app.appId : null);
  expect(found.map((one) => [one.by, one.registration.objectId])).toEqual([[[by], app.id]]);
});

test("a registration found four ways is there once, with all four", async () => {
  const app = plant({ tags: [OUR_TAG], web: WEB }, { uniqueName: UNIQUE });
  const { found } = await look(app.appId);
  expect(found.map(({ by }) => by)).toEqual([["clientIdInConsole", "uniqueName", "tag", "redirectUri"]]);
});

test("an empty tenant is one round, and whatever the console holds as client id does no harm", async () => {
  const observed = await look("not a client id' or 1 eq 1");
  expect(observed).toMatchObject({
    tenantName: "Contoso",
    me: { userPrincipalName: "admin@contoso.com" },
    graphServicePrincipalId: idOf(GRAPH_APP_ID),
    found: [],
    deletedTwin: null,
  });
  expect(batches).toHaveLength(1);
});

test("what hangs on the registration is read with it, in three rounds", async () => {
  const app = plant({}, { uniqueName: UNIQUE });
  const { keyId, hint } = plantSecret(app, world.now());
  const principal = plantServicePrincipal(tenant, app, {
    accountEnabled: false,
    appRoleAssignmentRequired: true,
  });
  const [person] = tenant.people;
  tenant.assignments.push({
    id: "a-1",
    principalId: person?.oid ?? "",
    principalType: "User",
    principalDisplayName: "Adele",
    resourceId: principal.id,
    appRoleId: "00000000-0000-0000-0000-000000000000",
    createdAt: world.now(),
  });
  grant(app, "sharepoint", "Sites.Read.All");
  const grantId = grant(app, idOf(GRAPH_APP_ID), " openid  email");
  const { found } = await look();
  expect(found).toMatchObject([
    {
      registration: { secrets: [{ keyId, hint }] },
      servicePrincipal: { objectId: principal.id, isEnabled: false, isAssignmentRequired: true },
      adminConsent: { grantId, scopes: ["openid", "email"] },
      assignments: [{ id: "a-1", principalName: "Adele", principalType: "person" }],
    },
  ]);
  expect(batches).toHaveLength(3);
});

test("grants that may not be read show as no consent, and the rest is read all the same", async () => {
  const app = plant({}, { uniqueName: UNIQUE });
  plantServicePrincipal(tenant, app);
  grant(app, idOf(GRAPH_APP_ID), "openid");
  expect((await look()).found[0]?.adminConsent).not.toBeNull();
  const { found } = await look(null, NO_CONSENT_SCOPES);
  expect(found).toMatchObject([{ adminConsent: null, servicePrincipal: { isEnabled: true } }]);
});

test("a dozen consoles in one tenant are all seen", async () => {
  for (let count = 0; count < 25; count += 1) plantServicePrincipal(tenant, plant({ tags: [OUR_TAG] }));
  const { found } = await look();
  expect(found.filter(({ servicePrincipal }) => servicePrincipal !== null)).toHaveLength(25);
  expect(Math.max(...batches.map((batch) => batch.length))).toBe(20);
});

test("a deleted registration is a twin only with our unique name, on whatever page it is", async () => {
  for (let count = 0; count < 120; count += 1)
    plant({}, { uniqueName: `other-${count}`, deletedAt: world.now() });
  expect((await look()).deletedTwin).toBeNull();
  const app = plant({}, { uniqueName: UNIQUE, deletedAt: world.now() });
  const observed = await look();
  expect(observed.found).toEqual([]);
  expect(observed.deletedTwin).toMatchObject({ objectId: app.id, deletedAt: app.deletedAt });
});

test.each([
  "https://evil.example/v1.0/next",
  "http://localhost:9101.evil.example/v1.0/next",
  "http://localhost:9101/beta/next",
  "http://localhost:9101@evil.example/v1.0/next",
])("a next page at %s is not followed", async (next) => {
  world.faults.add({
    service: "graph",
    method: "GET",
    path: /deletedItems/,
    effect: { kind: "answer", status: 200, body: JSON.stringify({ value: [], "@odata.nextLink": next }) },
  });
  expect((await look()).deletedTwin).toBeNull();
  expect(batches).toHaveLength(1);
});

test("a list whose pages never end is left after ten", async () => {
  const next = `${world.origins.graph}/v1.0/directory/deletedItems/microsoft.graph.application?$skiptoken=0`;
  const body = JSON.stringify({ value: [], "@odata.nextLink": next });
  const effect = { kind: "answer", status: 200, body } as const;
  world.faults.add({ service: "graph", method: "GET", path: /deletedItems/, effect, times: 99 });
  await look();
  expect(batches).toHaveLength(10);
});

test("searches that a tenant refuses are done without", async () => {
  plant({ tags: [OUR_TAG] }, { uniqueName: UNIQUE });
  world.faults.add({
    service: "graph",
    method: "GET",
    path: /\$filter=/,
    effect: { kind: "answer", status: 400, body: '{"error":{"code":"Request_UnsupportedQuery"}}' },
    times: 2,
  });
  expect((await look()).found.map(({ by }) => by)).toEqual([["uniqueName"]]);
});

test("someone who may read no registrations is told so", async () => {
  await expect(look(null, ["User.Read"])).rejects.toMatchObject({ name: "GraphError", code: "denied" });
});

test("reading back tells what is there, and that a lagging replica shows nothing yet", async () => {
  const app = plant({ web: WEB });
  const secret = plantSecret(app, world.now());
  plantSecret(app, world.now(), { endsAt: secret.endsAt + 1000 });
  plantServicePrincipal(tenant, app);
  const question = { clientId: toClientId(app.appId), callbackUrl, keyId: secret.keyId };
  const directory = directoryFor();
  const all = { isThere: true, hasCallback: true, hasIdTokens: true, hasServicePrincipal: true };
  expect(await directory.readBack(question, call)).toEqual({
    ...all,
    hasSecret: true,
    secretEndsAt: secret.endsAt,
    strays: [],
  });
  expect(await directory.readBack({ ...question, keyId: null }, call)).toEqual({
    ...all,
    hasSecret: null,
    secretEndsAt: secret.endsAt + 1000,
    strays: [],
  });
  expect(await directory.readBack({ ...question, keyId: "another" }, call)).toMatchObject({
    hasSecret: false,
    secretEndsAt: null,
  });
  world.lag.calls = 1;
  expect(await directory.readBack(question, call)).toMatchObject({ hasCallback: false, hasSecret: false });
});
