import { beforeEach, expect, test } from "vitest";
import { AZURE_CLI_SCOPES, mintGraphToken } from "../../sandbox/entra/graph-token.ts";
import type { Effect } from "../../sandbox/faults.ts";
import { plantApplication, plantSecret, plantServicePrincipal } from "../../sandbox/plant.ts";
import { GRAPH_APP_ID, makeWorld } from "../../sandbox/seed.ts";
import { makeSandboxFetch } from "../../sandbox/start.ts";
import type { Application, Person, ServicePrincipal, Tenant, World } from "../../sandbox/world.ts";
import { makeCallbackUrl, parseConsoleAddress } from "../domain/callback-url.ts";
import type { Wait } from "../ports/call.ts";
import type { Directory, DirectoryChange } from "../ports/directory.ts";
import { makeDirectory } from "./directory-client.ts";
import { toClientId, toObjectId } from "./schemas.ts";

const DAY = 86_400_000;
const UNIQUE = "rustdesk-oidc-0123456789abcdef";
let world: World;
let tenant: Tenant;
let person: Person;
let directory: Directory;
let waits: Wait[];
/** Happens while the client waits. */
let onWait: () => void;
let tokenFails: boolean;
const controller = new AbortController();
const call = { signal: controller.signal, onWait: (wait: Wait) => void waits.push(wait) };

const address = parseConsoleAddress("https://rd.example.com");
if (!address.ok) throw new Error("an address");
const callbackUrl = makeCallbackUrl(address.value);
const create: DirectoryChange = {
  kind: "createAppRegistration",
  uniqueName: UNIQUE,
  wanted: {
    displayName: "RustDesk",
    audience: "thisTenant",
    homePageUrl: "https://rd.example.com",
    callbackUrl,
    notes: "",
  },
};

beforeEach(() => {
  world = makeWorld();
  waits = [];
  onWait = () => {};
  tokenFails = false;
  directory = signedInAs("contoso.com", 0);
});

function signedInAs(domain: string, index: number, scopes: readonly string[] = AZURE_CLI_SCOPES): Directory {
  const home = world.tenants.find((one) => one.domains.includes(domain));
  const who = home?.people[index];
  if (!home || !who) throw new Error("The cast is incomplete");
  tenant = home;
  person = who;
  return makeDirectory({
    fetch: makeSandboxFetch(world),
    graphOrigin: world.origins.graph,
    tokenFor: async () => {
      if (tokenFails) throw new Error("signed out");
      return mintGraphToken(world, who, home, { scopes });
    },
    now: world.now,
    wait: async () => onWait(),
    random: () => 0.5,
  });
}

const change = (...changes: readonly DirectoryChange[]) => directory.change(changes, call);
const ends = async (...changes: readonly DirectoryChange[]) =>
  (await change(...changes)).map((one) => one.end);
const failure = async (...changes: readonly DirectoryChange[]) => {
  const failed = (await change(...changes)).find((one) => one.end === "failed");
  return failed?.end === "failed" ? failed.error : null;
};
type Answer = Extract<Effect, { kind: "answer" }>;
const answer = (status: number, code: string, headers: Record<string, string> = {}): Answer => ({
  kind: "answer",
  status,
  headers: { "content-type": "application/json", ...headers },
  body: JSON.stringify({ error: { code, message: code } }),
});

function plant(): { app: Application; principal: ServicePrincipal; graph: ServicePrincipal } {
  const app = plantApplication(tenant, world.now(), { displayName: "RustDesk" }, { owners: [person.oid] });
  const principal = plantServicePrincipal(tenant, app);
  const graph = tenant.servicePrincipals.find((one) => one.appId === GRAPH_APP_ID);
  if (!graph) throw new Error("Graph is missing");
  return { app, principal, graph };
}
const secretOf = (app: Application): DirectoryChange => ({
  kind: "addClientSecret",
  objectId: toObjectId(app.id),
  displayName: "rustdesk-oidc rd.example.com 2026-11-24 0a1b2c3d",
  endsAt: world.now() + 180 * DAY,
});

test("creating twice leaves one registration, and both times its ids", async () => {
  const [first] = await change(create);
  const [second] = await change(create);
  expect(tenant.applications).toHaveLength(1);
  const ids = { objectId: tenant.applications[0]?.id, clientId: tenant.applications[0]?.appId };
  expect(first).toMatchObject({ end: "done", outcome: { kind: "registration", isNew: true, ...ids } });
  expect(second).toMatchObject({ end: "done", outcome: { kind: "registration", isNew: false, ...ids } });
});

test("a chain in one batch: consent, assignment and secret, each once", async () => {
  const { app, principal, graph } = plant();
  const chain: readonly DirectoryChange[] = [
    {
      kind: "grantAdminConsent",
      servicePrincipalId: toObjectId(principal.id),
      graphServicePrincipalId: toObjectId(graph.id),
      scopes: ["openid", "email"],
      existingGrantId: null,
    },
    {
      kind: "assignPerson",
      servicePrincipalId: toObjectId(principal.id),
      personId: toObjectId(person.oid),
      personType: "person",
    },
    secretOf(app),
  ];
  expect(await ends(...chain)).toEqual(["done", "done", "done"]);
  expect(world.requests.filter((one) => one.service === "graph" && !one.inBatch)).toHaveLength(1);
  expect(await ends(...chain.slice(0, 2))).toEqual(["done", "done"]);
  expect(tenant.grants.filter((one) => one.clientId === principal.id)).toMatchObject([
    { scope: "openid email" },
  ]);
  expect(tenant.assignments).toHaveLength(1);
  expect(app.passwords).toHaveLength(1);
});

test("a grant that someone made in between keeps its scopes and gets ours", async () => {
  const { principal, graph } = plant();
  tenant.grants.push({
    id: "g",
    clientId: principal.id,
    consentType: "AllPrincipals",
    principalId: null,
    resourceId: graph.id,
    scope: " User.Read openid",
  });
  await change({
    kind: "grantAdminConsent",
    servicePrincipalId: toObjectId(principal.id),
    graphServicePrincipalId: toObjectId(graph.id),
    scopes: ["openid", "email"],
    existingGrantId: null,
  });
  expect(tenant.grants.find((one) => one.id === "g")?.scope.split(" ")).toEqual([
    "User.Read",
    "openid",
    "email",
  ]);
});

test("a repair writes what it is given and leaves the rest", async () => {
  const { app, principal } = plant();
  app.body.tags = ["Theirs"];
  await change(
    {
      kind: "repairAppRegistration",
      objectId: toObjectId(app.id),
      patch: { idTokens: true, redirectUris: { web: [callbackUrl] } },
    },
    {
      kind: "repairServicePrincipal",
      objectId: toObjectId(principal.id),
      changes: [{ kind: "requireAssignment" }],
    },
  );
  expect(app.body.web).toMatchObject({
    redirectUris: [callbackUrl],
    implicitGrantSettings: { enableIdTokenIssuance: true },
  });
  expect(app.body.tags).toEqual(["Theirs"]);
  expect(principal.appRoleAssignmentRequired).toBe(true);
});

test("removing a secret that is gone already is done", async () => {
  const { app } = plant();
  const secret = plantSecret(app, world.now());
  const remove: DirectoryChange = {
    kind: "removeClientSecret",
    objectId: toObjectId(app.id),
    keyId: secret.keyId,
  };
  expect(await ends(remove)).toEqual(["done"]);
  expect(await ends(remove)).toEqual(["done"]);
  expect(app.passwords).toEqual([]);
});

test("a throttled change waits as long as Graph asks, and only the rest is sent again", async () => {
  const { app } = plant();
  world.faults.add({
    service: "graph",
    method: "POST",
    path: /addPassword/,
    effect: answer(429, "TooManyRequests", { "retry-after": "3" }),
  });
  expect(await ends(create, secretOf(app))).toEqual(["done", "done"]);
  expect(waits).toEqual([{ reason: "throttled", forMs: 3000, tries: 1, index: 1 }]);
  expect(world.requests.filter((one) => one.inBatch && one.method === "PATCH")).toHaveLength(1);
});

test.each([
  [
    "answered with 504 after it was made",
    { ...answer(504, "GatewayTimeout"), kind: "answer-after" } as const,
  ],
  ["whose connection was cut after it was made", { kind: "drop-after" } as const],
  ["whose connection was cut before", { kind: "drop" } as const],
])("a secret %s is there once in the end", async (_, effect) => {
  const { app } = plant();
  world.faults.add({ service: "graph", method: "POST", path: /addPassword/, effect });
  const [result] = await change(secretOf(app));
  expect(app.passwords).toHaveLength(1);
  expect(result).toMatchObject({ end: "done", outcome: { keyId: app.passwords[0]?.keyId } });
  const held =
    result?.end === "done" && result.outcome.kind === "secret" ? result.outcome.secret.reveal() : "";
  expect(held).toBe(app.passwords[0]?.secretText);
});

test("an app that not every region shows yet is waited for", async () => {
  await change(create);
  const app = tenant.applications[0];
  world.lag.calls = 3;
  const [result] = await change({
    kind: "createServicePrincipal",
    clientId: toClientId(app?.appId ?? ""),
    isAssignmentRequired: true,
  });
  expect(result).toMatchObject({ end: "done" });
  expect(waits.map((wait) => wait.reason)).toEqual(["copying", "copying", "copying"]);
  expect(tenant.servicePrincipals.filter((one) => one.appId === app?.appId)).toHaveLength(1);
});

test("after a refusal the rest of the chain is not tried", async () => {
  const { app } = plant();
  directory = signedInAs("contoso.com", 0, ["User.Read", "Application.Read.All"]);
  expect(await ends(create, secretOf(app))).toEqual(["failed", "not tried"]);
  expect(app.passwords).toEqual([]);
});

test.each([
  [
    "someone without a role where members register nothing",
    () => (directory = signedInAs("northwind.com", 0)),
    "denied",
  ],
  ["a guest", () => (directory = signedInAs("contoso.com", 3)), "denied"],
  [
    "a deleted app that holds the name",
    () =>
      void plantApplication(
        tenant,
        world.now(),
        { displayName: "Old" },
        { uniqueName: UNIQUE, deletedAt: world.now() },
      ),
    "name-held-by-deleted-app",
  ],
])("%s is told why", async (_, prepare, code) => {
  prepare();
  expect(await failure(create)).toMatchObject({ name: "GraphError", code });
});

test("policies against secrets are told apart", async () => {
  const { app } = plant();
  tenant.policy.longestSecretInDays = 90;
  expect(await failure(secretOf(app))).toMatchObject({
    code: "secret-lifetime-limited",
    facts: { longestInDays: "90" },
  });
  tenant.policy.secretsForbidden = true;
  expect(await failure(secretOf(app))).toMatchObject({ code: "secrets-forbidden" });
  expect(app.passwords).toEqual([]);
});

test.each([
  ["a batch without any answer", '{"responses":[]}'],
  ["a page instead of an answer", "<html>"],
])("%s ends the change, and leaves a secret's outcome open", async (_, body) => {
  const { app } = plant();
  const effect = { kind: "answer", status: 200, body } as const;
  world.faults.add({ service: "graph", method: "POST", path: /batch/, effect, times: 20 });
  expect(await failure(create)).toMatchObject({ code: "unexpected-answer" });
  expect(await failure(secretOf(app))).toMatchObject({ code: "outcome-unknown" });
});

test("tries are counted for each change by itself", async () => {
  const { app } = plant();
  const effect = answer(429, "TooManyRequests", { "retry-after": "1" });
  world.faults.add({ service: "graph", method: "PATCH", path: /uniqueName/, effect, times: 2 });
  world.faults.add({ service: "graph", method: "POST", path: /addPassword/, effect });
  expect(await ends(create, secretOf(app))).toEqual(["done", "done"]);
  expect(waits.map(({ index, tries }) => [index, tries])).toEqual([
    [0, 1],
    [0, 2],
    [1, 1],
  ]);
});

test("what was done is told although the next answer cannot be read", async () => {
  const { app, principal } = plant();
  const effect = { kind: "answer-after", status: 200, body: '{"value":1}' } as const;
  world.faults.add({ service: "graph", method: "POST", path: /addPassword/, effect, times: 3 });
  const assign: DirectoryChange = {
    kind: "assignPerson",
    servicePrincipalId: toObjectId(principal.id),
    personId: toObjectId(person.oid),
    personType: "person",
  };
  expect(await ends(assign, secretOf(app), create)).toEqual(["done", "failed", "not tried"]);
  expect(await failure(assign, secretOf(app))).toBeNull();
});

test("an orphan is looked for until the replicas show the app, and its removal is tried again", async () => {
  const { app } = plant();
  const lost = { ...answer(504, "GatewayTimeout"), kind: "answer-after" } as const;
  world.faults.add({ service: "graph", method: "POST", path: /addPassword/, effect: lost });
  world.faults.add({
    service: "graph",
    method: "POST",
    path: /removePassword/,
    effect: answer(503, "ServiceUnavailable"),
  });
  onWait = () => {
    if (waits.length === 1) world.lag.calls = 2;
  };
  expect(await ends(secretOf(app))).toEqual(["done"]);
  expect(waits.map(({ reason }) => reason)).toEqual(["unavailable", "copying", "copying", "unavailable"]);
  expect(app.passwords).toHaveLength(1);
});

test("an orphan that may not be looked for leaves the outcome open and makes no second secret", async () => {
  const { app } = plant();
  const lost = { ...answer(504, "GatewayTimeout"), kind: "answer-after" } as const;
  world.faults.add({ service: "graph", method: "POST", path: /addPassword/, effect: lost });
  const denied = answer(403, "Authorization_RequestDenied");
  world.faults.add({ service: "graph", method: "GET", path: /applications/, effect: denied });
  expect(await failure(secretOf(app))).toMatchObject({ code: "outcome-unknown" });
  expect(app.passwords).toHaveLength(1);
});

test("more changes than one batch carries go in several", async () => {
  const { app } = plant();
  const removals = Array.from({ length: 25 }, (): DirectoryChange => {
    const { keyId } = plantSecret(app, world.now());
    return { kind: "removeClientSecret", objectId: toObjectId(app.id), keyId };
  });
  expect(new Set(await ends(...removals))).toEqual(new Set(["done"]));
  expect(app.passwords).toEqual([]);
});

test("a sign-in that fails in between ends the chain and does not lose what was done", async () => {
  const { app } = plant();
  onWait = () => {
    tokenFails = true;
  };
  world.faults.add({
    service: "graph",
    method: "PATCH",
    path: /uniqueName/,
    effect: answer(429, "TooManyRequests"),
  });
  const [first, second] = await change(secretOf(app), create);
  expect(first).toMatchObject({ end: "done", outcome: { kind: "secret" } });
  expect(second).toMatchObject({ end: "failed", error: { message: "signed out" } });
});

test("an aborted call rejects with the signal's reason and sends nothing more", async () => {
  const stopping = new AbortController();
  stopping.abort(new Error("enough"));
  await expect(directory.change([create], { signal: stopping.signal })).rejects.toThrow("enough");
  expect(tenant.applications).toEqual([]);
});

test("a group that the organisation's plan does not cover is told as such, and nothing after it is made", async () => {
  const { app, principal } = plant();
  tenant.policy.hasPremium = false;
  const [group] = tenant.groups;
  const assign = (id: string, personType: "person" | "group"): DirectoryChange => ({
    kind: "assignPerson",
    servicePrincipalId: toObjectId(principal.id),
    personId: toObjectId(id),
    personType,
  });
  expect(await failure(assign(group?.id ?? "", "group"), secretOf(app))).toMatchObject({
    code: "group-refused",
    facts: { status: "400" },
  });
  expect(app.passwords).toEqual([]);
  world.faults.add({ service: "graph", method: "POST", path: /appRoleAssignedTo/, effect: answer(400, "X") });
  expect(await failure(assign(person.oid, "person"))).toMatchObject({ code: "refused" });
});

test("consent that this account may not give is told as such", async () => {
  const { principal, graph } = plant();
  const denied = answer(403, "Authorization_RequestDenied");
  world.faults.add({ service: "graph", method: "POST", path: /oauth2PermissionGrants/, effect: denied });
  const grant: DirectoryChange = {
    kind: "grantAdminConsent",
    servicePrincipalId: toObjectId(principal.id),
    graphServicePrincipalId: toObjectId(graph.id),
    scopes: ["openid"],
    existingGrantId: null,
  };
  expect(await failure(grant)).toMatchObject({ code: "consent-refused" });
});

test("a lost secret that a replica does not list yet is not made a second time before several looks agree", async () => {
  const { app } = plant();
  world.faults.add({ service: "graph", method: "POST", path: /addPassword/, effect: { kind: "drop-after" } });
  const start = world.now();
  world.now = () => start + 60_000;
  world.lag.hides = (madeAt) =>
    madeAt > start + 1000 && waits.filter(({ reason }) => reason === "looking").length < 2;
  expect(await ends(secretOf(app))).toEqual(["done"]);
  expect(waits.map(({ reason }) => reason)).toEqual(["offline", "looking", "looking"]);
  expect(app.passwords).toHaveLength(1);
});

test("a change of which a part was done says so, and one that was refused outright does not", async () => {
  const denied = answer(403, "Authorization_RequestDenied");
  world.faults.add({ service: "graph", method: "GET", path: /uniqueName/, effect: denied });
  expect(await change(create)).toMatchObject([{ end: "failed", mayBeDone: true }]);
  world.faults.add({ service: "graph", method: "PATCH", path: /uniqueName/, effect: denied });
  expect(await change(create)).toMatchObject([{ end: "failed", mayBeDone: false }]);
});

test.each([
  ["is over", {}],
  ["is challenged", { "www-authenticate": `Bearer claims="${btoa('{"a":1}')}"` }],
])(
  "a token that %s in the middle of a chain is renewed once, and only the rest is sent again",
  async (_, headers) => {
    const { app, principal } = plant();
    const effect = answer(401, "InvalidAuthenticationToken", headers);
    world.faults.add({ service: "graph", method: "POST", path: /addPassword/, effect });
    const assign: DirectoryChange = {
      kind: "assignPerson",
      servicePrincipalId: toObjectId(principal.id),
      personId: toObjectId(person.oid),
      personType: "person",
    };
    expect(await ends(assign, secretOf(app), create)).toEqual(["done", "done", "done"]);
    expect(waits).toEqual([]);
    expect(app.passwords).toHaveLength(1);
    expect(world.requests.filter(({ path }) => /appRoleAssignedTo/.test(path))).toHaveLength(1);
  },
);
