/** The whole street against the simulated services: observe, plan, apply, verify, and the laws that hold across them. */
import { createHash } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { CAST } from "../../sandbox/cast.ts";
import { mintGraphToken } from "../../sandbox/entra/graph-token.ts";
import { plantApplication, plantServicePrincipal } from "../../sandbox/plant.ts";
import { makeWorld } from "../../sandbox/seed.ts";
import { makeSandboxFetch } from "../../sandbox/start.ts";
import type { World } from "../../sandbox/world.ts";
import { makeCallbackUrl, parseConsoleAddress } from "../domain/callback-url.ts";
import type { Cloud } from "../domain/cloud.ts";
import { makeHealth } from "../domain/health.ts";
import { makeSetupPlan } from "../domain/make-setup-plan.ts";
import type { SetupPlan } from "../domain/setup-plan.ts";
import type { SetupRequest } from "../domain/setup-request.ts";
import { parseTenant } from "../domain/tenant.ts";
import { makeEntraSession } from "../entra/entra-session.ts";
import { makeDirectory } from "../graph/directory-client.ts";
import { createHandover } from "../handover/create-handover.ts";
import { openRequestStore } from "../handover/request-store.ts";
import { makeRustDeskConsole } from "../rustdesk/rustdesk-console-client.ts";
import { createSetup } from "./create-setup.ts";
import { foldEvents } from "./fold-events.ts";
import type { Setup } from "./setup.ts";
import type { SetupEvent, SetupOutcome } from "./setup-event.ts";

const { signal } = new AbortController();
let world: World;
let setup: Setup;
/** Another tab holds the lock. */
let isLocked = false;
let taken = 0;
let given = 0;

beforeEach(() => {
  world = makeWorld();
  setup = openPage(world);
});

/** A fresh page on this world: nothing of an earlier one is left. */
function openPage(on: World): Setup {
  const send = makeSandboxFetch(on);
  const fetchConsole: typeof fetch = (input, init) => send(new URL(String(input), on.origins.rustDesk), init);
  let waited = 0;
  const now = () => on.now() + waited;
  const wait = async (ms: number) => {
    waited += ms;
  };
  const bytes = createHash("sha256").update(String(on.requests.length)).digest("hex");
  return createSetup({
    place: { kind: "beside", origin: on.origins.rustDesk },
    clouds: [cloudOf(on)],
    assistant: { clientId: on.assistantClientId, redirectUri: "http://localhost:8000/redirect.html" },
    directoryFor: (cloud, tokenFor) =>
      makeDirectory({ fetch: send, graphOrigin: cloud.graphOrigin, tokenFor, now, wait, random: () => 0.5 }),
    rustDesk: makeRustDeskConsole({ fetch: fetchConsole, origin: on.origins.rustDesk, now }),
    entra: makeEntraSession({ fetch: send, redirectUri: "http://localhost:8000/redirect.html", now }),
    handover: createHandover({
      crypto: crypto.subtle,
      random: (bytes) => crypto.getRandomValues(bytes),
      store: openRequestStore(undefined),
      now,
    }),
    shareUrl: null,
    now,
    wait,
    sha256: async (text) => createHash("sha256").update(text).digest("hex"),
    makeRun: () => bytes.slice(0, 8),
    holdLock: async () => {
      if (isLocked) return null;
      taken += 1;
      return () => {
        given += 1;
      };
    },
  });
}

const cloudOf = (on: World): Cloud => ({
  name: "sandbox",
  loginOrigin: on.origins.entra,
  graphOrigin: on.origins.graph,
  portalOrigin: on.origins.entra,
  hasPersonalAccounts: true,
});

async function tenantOf(domain: string, cloud: Cloud) {
  const typed = parseTenant(domain);
  if (!typed.ok) throw new Error(`${domain} is a domain`);
  return setup.resolveTenant(typed.value, cloud, signal);
}

/** Signs in on both sides as Contoso's administrator and says what is meant. */
async function prepare(change: Partial<SetupRequest> = {}): Promise<SetupRequest> {
  const cloud = cloudOf(world);
  await setup.signInToConsole(
    { userName: CAST.consoleAdmin.userName, password: CAST.consoleAdmin.password },
    signal,
  );
  const tenant = await tenantOf("contoso.com", cloud);
  const home = world.tenants.find((one) => one.id === tenant.id);
  const person = home?.people.find((one) => one.userPrincipalName === "admin@contoso.com");
  if (!home || !person) throw new Error("The cast lacks Contoso's administrator");
  const token = await mintGraphToken(world, person, home, {
    scopes: ["User.Read", "Application.ReadWrite.All", "DelegatedPermissionGrant.ReadWrite.All"],
  });
  const account = setup.acceptToken(token, { cloud, tenant, wantsConsent: true });
  if (!account.ok) throw new Error(account.problem.reason);
  const address = parseConsoleAddress(world.origins.rustDesk);
  if (!address.ok) throw new Error(address.problem.reason);
  const callback = makeCallbackUrl(address.value);
  return {
    intent: { kind: "connect" },
    consoleAddress: address.value,
    product: "pro",
    callbackUrl: callback,
    cloud,
    tenant,
    audience: "thisTenant",
    gate: { kind: "chosen", includeMe: true },
    appName: "RustDesk Server Pro (localhost)",
    secretLifetimeInDays: 180,
    registration: { kind: "auto" },
    hands: { entra: "browser", rustDesk: "browser" },
    ...change,
  };
}

async function planFor(request: SetupRequest) {
  const observed = await setup.observe(request, signal);
  const plan = makeSetupPlan(request, observed);
  if (!plan.ok) throw new Error(plan.problem.reason);
  return { plan: plan.value, observed };
}

async function connect(
  request: SetupRequest,
): Promise<{ plan: SetupPlan; events: SetupEvent[]; outcome: SetupOutcome }> {
  const { plan, observed } = await planFor(request);
  const events: SetupEvent[] = [];
  for await (const event of setup.apply(plan, observed, { signal, stop: { isStopping: false } }))
    events.push(event);
  return { plan, events, outcome: foldEvents(plan, events) };
}

const contoso = () => {
  const tenant = world.tenants[0];
  if (!tenant) throw new Error("no tenant");
  return tenant;
};
const azure = () => {
  const { providers } = world.rustDesk.settings;
  return Array.isArray(providers) ? providers.find((one) => one.name === "azure") : undefined;
};

test("a first connect leaves one app, one secret, and a console that holds them", async () => {
  const { outcome } = await connect(await prepare());
  expect(outcome.end).toBe("done");
  const [app, ...others] = contoso().applications;
  expect(others).toEqual([]);
  expect(app?.passwords).toHaveLength(1);
  expect(azure()).toMatchObject({
    client_id: app?.appId,
    client_secret: app?.passwords[0]?.secretText,
    enabled: true,
  });
  expect(contoso().servicePrincipals.find((one) => one.appId === app?.appId)?.appRoleAssignmentRequired).toBe(
    true,
  );
});

test("planning again after a connect plans nothing", async () => {
  const request = await prepare();
  await connect(request);
  expect((await planFor(request)).plan.steps).toEqual([]);
});

test("another browser that looks after a connect plans nothing either", async () => {
  await connect(await prepare());
  setup = openPage(world);
  expect((await planFor(await prepare())).plan.steps).toEqual([]);
});

test("no event and no plan holds the secret", async () => {
  const { plan, events } = await connect(await prepare());
  const secret = contoso().applications[0]?.passwords[0]?.secretText ?? "none";
  expect(JSON.stringify({ plan, events })).not.toContain(secret);
  expect(setup.revealSecret()).toBe(secret);
});

test("the dry check passes after a connect and the address it got names the plan's values", async () => {
  const request = await prepare();
  const { outcome } = await connect(request);
  const clientId = outcome.facts.clientId;
  if (!clientId) throw new Error("no client id");
  const check = await setup.dryCheck({ clientId, request }, signal);
  expect(check.rows.filter((row) => !row.isSame)).toEqual([]);
  expect(check.isPassed).toBe(true);
});

test("a save that the console refuses leaves the secret in memory, and going on delivers that one", async () => {
  const request = await prepare();
  world.faults.add({
    service: "rustDesk",
    method: "PUT",
    path: /oidc\/settings/,
    effect: {
      kind: "answer",
      status: 200,
      body: '{"error":"Database is locked"}',
      headers: { "content-type": "application/json" },
    },
  });
  const first = await connect(request);
  expect(first.outcome.end).toBe("failed");
  expect(first.outcome.changed).toEqual({ entra: true, rustDesk: false });
  const second = await connect(request);
  expect(second.plan.steps.map((step) => step.kind)).toEqual(["saveProvider"]);
  expect(second.outcome.end).toBe("done");
  expect(contoso().applications[0]?.passwords).toHaveLength(1);
});

test("a page closed between secret and save is healed by the next: one live secret, the orphan removed", async () => {
  world.faults.add({
    service: "rustDesk",
    method: "PUT",
    path: /oidc\/settings/,
    effect: { kind: "drop" },
    times: 5,
  });
  await connect(await prepare());
  const orphan = contoso().applications[0]?.passwords[0]?.keyId;
  setup = openPage(world);
  const start = world.now;
  world.now = () => start() + 16 * 60_000;
  const { outcome } = await connect(await prepare());
  expect(outcome.end).toBe("done");
  const passwords = contoso().applications[0]?.passwords ?? [];
  expect(passwords.map((one) => one.keyId)).not.toContain(orphan);
  expect(passwords).toHaveLength(1);
  expect(azure()).toMatchObject({ client_secret: passwords[0]?.secretText });
});

test("settings that someone else saved after the review are not overwritten, and no secret is made", async () => {
  const request = await prepare();
  const { plan, observed } = await planFor(request);
  world.rustDesk.settings = { ...world.rustDesk.settings, max_auth_count: 7 };
  const events: SetupEvent[] = [];
  for await (const event of setup.apply(plan, observed, { signal, stop: { isStopping: false } }))
    events.push(event);
  const failed = events.find((event) => event.kind === "step failed");
  expect(failed).toMatchObject({ problem: { code: "console-changed-meanwhile" } });
  expect(world.rustDesk.settings).toMatchObject({ max_auth_count: 7 });
  expect(contoso().applications.flatMap((app) => app.passwords)).toEqual([]);
});

test("a console that hides other secrets is left alone, and nothing is made in Entra for it", async () => {
  world.rustDesk.masksSecrets = true;
  const { outcome } = await connect(await prepare());
  expect(outcome.end).toBe("failed");
  expect(contoso().applications.flatMap((app) => app.passwords)).toEqual([]);
  expect(azure()).toBeUndefined();
});

test("a stop before the first step changes nothing", async () => {
  const request = await prepare();
  const { plan, observed } = await planFor(request);
  const events: SetupEvent[] = [];
  for await (const event of setup.apply(plan, observed, { signal, stop: { isStopping: true } }))
    events.push(event);
  expect(events.at(-1)).toMatchObject({ kind: "ended", end: "stopped" });
  expect(contoso().applications).toEqual([]);
});

test("a connect takes five rounds to Graph and the console, and at most ten requests", async () => {
  const request = await prepare();
  const { plan, observed } = await planFor(request);
  const before = world.requests.length;
  for await (const _ of setup.apply(plan, observed, { signal, stop: { isStopping: false } }));
  const sent = world.requests.slice(before).filter((one) => !one.inBatch);
  expect(sent.length).toBeLessThanOrEqual(10);
  expect(sent.filter((one) => one.service === "graph" && one.method === "POST").length).toBeLessThanOrEqual(
    4,
  );
});

test("an account of one organisation is never used for another one's request", async () => {
  const request = await prepare();
  const { plan, observed } = await planFor(request);
  const tenant = await tenantOf("fabrikam.com", request.cloud);
  const before = world.requests.length;
  const looking = setup.observe({ ...request, tenant }, signal);
  await expect(looking).rejects.toSatisfy((thrown) => setup.explain(thrown).code === "wrong-tenant");
  const events: SetupEvent[] = [];
  const elsewhere = { ...plan, request: { ...request, tenant } };
  for await (const event of setup.apply(elsewhere, observed, { signal, stop: { isStopping: false } }))
    events.push(event);
  expect(events.find((event) => event.kind === "step failed")).toMatchObject({
    problem: { code: "wrong-tenant", world: "unchanged" },
  });
  expect(world.requests.slice(before).filter((one) => one.service === "graph")).toEqual([]);
});

test("after a failed save, what a person typed is delivered when going on, and only to the console it was made for", async () => {
  const hands = { entra: "person", rustDesk: "browser" } as const;
  const request = await prepare({ hands });
  const typed = { clientId: "11111111-2222-4333-8444-555555555555", secret: "abc8Q~madeByAPerson" };
  world.faults.add({
    service: "rustDesk",
    method: "PUT",
    path: /oidc\/settings/,
    effect: { kind: "drop" },
    times: 5,
  });
  const { plan, observed } = await planFor(request);
  const first: SetupEvent[] = [];
  for await (const event of setup.apply(plan, observed, { signal, stop: { isStopping: false }, typed }))
    first.push(event);
  expect(foldEvents(plan, first).end).toBe("failed");
  const tenant = await tenantOf("fabrikam.com", request.cloud);
  expect((await setup.observe({ ...request, tenant }, signal)).heldSecret).toBeNull();
  const { plan: again, outcome } = await connect(request);
  expect(again.steps.map((step) => step.kind)).toEqual(["saveProvider"]);
  expect(outcome.end).toBe("done");
  expect(azure()).toMatchObject({ client_id: typed.clientId, client_secret: typed.secret });
  expect(setup.holdsUndelivered).toBe(false);
});

test("a secret counts as undelivered from its making to the console's yes", async () => {
  const request = await prepare();
  expect(setup.holdsUndelivered).toBe(false);
  world.faults.add({
    service: "rustDesk",
    method: "PUT",
    path: /oidc\/settings/,
    effect: { kind: "drop" },
    times: 5,
  });
  await connect(request);
  expect(setup.holdsUndelivered).toBe(true);
  await connect(request);
  expect(setup.holdsUndelivered).toBe(false);
});

test("steps that were sent together with one that failed count as not begun, not as running", async () => {
  const request = await prepare();
  world.faults.add({
    service: "graph",
    method: "POST",
    path: /oauth2PermissionGrants/,
    effect: {
      kind: "answer",
      status: 403,
      headers: { "content-type": "application/json" },
      body: '{"error":{"code":"Authorization_RequestDenied","message":"no"}}',
    },
  });
  const { outcome } = await connect(request);
  expect(outcome.end).toBe("failed");
  const states = Object.fromEntries(outcome.steps.map(({ id, now }) => [id, now.state]));
  expect(states).toMatchObject({
    createAppRegistration: "done",
    grantAdminConsent: "failed",
    addClientSecret: "not yet",
    saveProvider: "not yet",
  });
});

test("by hand, what whoever is signed in can see is not asked for again", async () => {
  const request = await prepare({ hands: { entra: "person", rustDesk: "browser" } });
  const app = plantApplication(contoso(), world.now(), {
    displayName: "RustDesk",
    spa: { redirectUris: [request.callbackUrl] },
    tags: ["rustdesk-oidc"],
  });
  plantServicePrincipal(contoso(), app);
  const { planned } = await planAfterYes(request);
  expect(planned.steps.map(({ kind }) => kind)).toEqual([
    "repairAppRegistration",
    "repairServicePrincipal",
    "grantAdminConsent",
    "assignPerson",
    "addClientSecret",
    "saveProvider",
  ]);
  expect(planned.scopes).toEqual([]);
  const repair = planned.steps.find((step) => step.kind === "repairAppRegistration");
  expect(repair?.changes.map(({ kind }) => kind)).not.toContain("addTag");
  expect(app.body.web.redirectUris).toEqual([]);
});

test("by hand, nobody who may not look is in the way", async () => {
  const request = await prepare({ hands: { entra: "person", rustDesk: "browser" } });
  world.faults.add({
    service: "graph",
    method: "POST",
    path: /\$batch/,
    effect: { kind: "answer", status: 403, headers: { "content-type": "application/json" }, body: "{}" },
  });
  const { observed, plan } = await planFor(request);
  expect(observed.directory).toBe(null);
  expect(plan.steps[0]?.kind).toBe("createAppRegistration");
});

/** The plan once the admin has said yes to the one app that was found. */
async function planAfterYes(request: SetupRequest): Promise<{ planned: SetupPlan }> {
  const observed = await setup.observe(request, signal);
  const question = makeSetupPlan(request, observed);
  if (question.ok || question.problem.reason !== "adopt-or-create") throw new Error("no question");
  const [candidate] = question.problem.candidates;
  if (!candidate) throw new Error("no candidate");
  const { clientId } = candidate;
  const plan = makeSetupPlan({ ...request, registration: { kind: "adopt", clientId } }, observed);
  if (!plan.ok) throw new Error(plan.problem.reason);
  return { planned: plan.value };
}

test("what one person began is not gone on with as another", async () => {
  const request = await prepare();
  const { plan, observed } = await planFor(request);
  const home = contoso();
  const ben = home.people.find((one) => one.userPrincipalName === CAST.contosoOther.userName);
  if (!ben) throw new Error("The cast lacks Ben");
  const scopes = ["User.Read", "Application.ReadWrite.All", "DelegatedPermissionGrant.ReadWrite.All"];
  const token = await mintGraphToken(world, ben, home, { scopes });
  const events: SetupEvent[] = [];
  for await (const event of setup.apply(plan, observed, { signal, stop: { isStopping: false } })) {
    events.push(event);
    // In the middle of the run somebody else signs in on this page.
    if (event.kind === "step done") {
      const { cloud, tenant } = request;
      setup.acceptToken(token, { cloud, tenant, wantsConsent: true });
    }
  }
  expect(events.find((event) => event.kind === "step failed")).toMatchObject({
    problem: { code: "wrong-account", world: "partly changed" },
  });
  expect(contoso().applications.flatMap((app) => app.passwords)).toEqual([]);
});

test("a second tab is told that the first is at it, and changes nothing", async () => {
  const request = await prepare();
  const { plan, observed } = await planFor(request);
  isLocked = true;
  const events: SetupEvent[] = [];
  for await (const event of setup.apply(plan, observed, { signal, stop: { isStopping: false } }))
    events.push(event);
  expect(foldEvents(plan, events).end).toBe("failed");
  expect(events[0]).toMatchObject({ kind: "step failed", problem: { code: "run-elsewhere" } });
  expect(contoso().applications).toEqual([]);
  isLocked = false;
  expect((await connect(request)).outcome.end).toBe("done");
  expect(given).toBe(taken);
});

/** The other intents start from a connection; `as` says what is to be done with it, on a fresh page. */
async function connected(): Promise<SetupRequest> {
  const request = await prepare();
  await connect(request);
  setup = openPage(world);
  return prepare();
}
const as = (request: SetupRequest, intent: SetupRequest["intent"]): SetupRequest => ({ ...request, intent });

/** What was written, in order: the console's saves and everything that changes the directory. */
const writes = (since: number) =>
  world.requests
    .slice(since)
    .filter(
      ({ method, path }) => method !== "GET" && (path.startsWith("/v1.0/") || path === "/api/oidc/settings"),
    )
    .filter(({ path }) => path !== "/v1.0/$batch")
    .map(({ method, path }) => `${method} ${path.replace("/v1.0/", "").replace(/[0-9a-f-]{36}/g, "…")}`);

test("a check of what was just connected finds nothing wrong, and writes nothing", async () => {
  const request = as(await connected(), { kind: "repair", only: null });
  const before = world.requests.length;
  const observed = await setup.observe(request, signal);
  expect(makeHealth(request, observed).rows.filter(({ state }) => state === "bad")).toEqual([]);
  expect(observed.rustDesk).toMatchObject({ offered: expect.arrayContaining(["azure"]) });
  expect(writes(before)).toEqual([]);
});

test("a replacement leaves two secrets that work, and retiring leaves the new one", async () => {
  const request = await connected();
  const [app] = contoso().applications;
  const old = app?.passwords[0];
  const { outcome } = await connect(as(request, { kind: "replaceSecret" }));
  expect(outcome.end).toBe("done");
  const made = app?.passwords.find((one) => one !== old);
  expect(app?.passwords).toHaveLength(2);
  expect(azure()).toMatchObject({ client_secret: made?.secretText });
  const retire = { kind: "retire", secrets: [old?.keyId ?? ""], redirectUris: [] } as const;
  expect((await connect(as(request, retire))).outcome.end).toBe("done");
  expect(app?.passwords).toEqual([made]);
  expect((await planFor(as(request, retire))).plan.steps).toEqual([]);
});

test("a replacement that is stopped while it waits has not touched the console", async () => {
  const request = as(await connected(), { kind: "replaceSecret" });
  const held = azure();
  const { plan, observed } = await planFor(request);
  const controller = new AbortController();
  const events: SetupEvent[] = [];
  for await (const event of setup.apply(plan, observed, {
    signal: controller.signal,
    stop: { isStopping: false },
  })) {
    events.push(event);
    if (event.kind === "waiting" && event.wait.reason === "spreading") controller.abort();
  }
  expect(foldEvents(plan, events).end).toBe("stopped");
  expect(azure()).toEqual(held);
  expect(setup.holdsUndelivered).toBe(true);
});

test("a disconnection takes the console first and leaves nothing; run again it has nothing to do", async () => {
  const request = as(await connected(), { kind: "disconnect", isPermanent: false });
  const others = JSON.stringify(withoutAzure());
  const before = world.requests.length;
  const { outcome } = await connect(request);
  expect(outcome.end).toBe("done");
  expect(outcome.rows.map(({ state }) => state)).toEqual(["as planned", "as planned"]);
  expect(writes(before)).toEqual([
    "PUT /api/oidc/settings",
    "POST applications/…/removePassword",
    "DELETE applications/…",
  ]);
  expect(JSON.stringify(withoutAzure())).toBe(others);
  const again = makeSetupPlan(request, await setup.observe(request, signal));
  expect(again).toMatchObject({ ok: false, problem: { reason: "not-connected" } });
});

test("what was disconnected comes back with its client ID and its list of people", async () => {
  const request = await connected();
  const [app] = contoso().applications;
  await connect(as(request, { kind: "disconnect", isPermanent: false }));
  const asked = await setup.observe(request, signal);
  expect(makeSetupPlan(request, asked)).toMatchObject({
    ok: false,
    problem: { reason: "deleted-twin", clientId: app?.appId },
  });
  const { outcome } = await connect({ ...request, registration: { kind: "restore" } });
  expect(outcome.end).toBe("done");
  expect(app?.deletedAt).toBeNull();
  expect(azure()).toMatchObject({ client_id: app?.appId });
  expect(
    contoso().assignments.filter(
      (one) => one.resourceId === contoso().servicePrincipals.find(({ appId }) => appId === app?.appId)?.id,
    ),
  ).toHaveLength(1);
});

test("a disconnection for good frees the name at once", async () => {
  const request = await connected();
  await connect(as(request, { kind: "disconnect", isPermanent: true }));
  expect(contoso().applications).toEqual([]);
  expect((await connect(request)).outcome.end).toBe("done");
});

test("a deletion whose answer was lost counts when the app is gone", async () => {
  const request = as(await connected(), { kind: "disconnect", isPermanent: true });
  world.faults.add({
    service: "graph",
    method: "DELETE",
    path: /\/applications\//,
    effect: { kind: "drop-after" },
  });
  const { outcome } = await connect(request);
  expect(outcome.end).toBe("done");
  expect(contoso().applications).toEqual([]);
});

test("a half-done run is taken back: nothing of it is left, and the next try starts clean", async () => {
  const request = await prepare();
  const { plan, observed } = await planFor(request);
  const events: SetupEvent[] = [];
  // Every save of the console fails.
  world.faults.add({
    service: "rustDesk",
    method: "PUT",
    path: /settings/,
    effect: { kind: "answer", status: 200, body: '{"error":"disk full"}' },
    times: 99,
  });
  for await (const event of setup.apply(plan, observed, { signal, stop: { isStopping: false } }))
    events.push(event);
  const { facts, end } = foldEvents(plan, events);
  expect(end).toBe("failed");
  if (!facts.clientId || !facts.objectId) throw new Error("nothing was made");
  expect(facts.isNew).toBe(true);
  world.faults.clear();
  const made = {
    registration: { clientId: facts.clientId, objectId: facts.objectId },
    secretKeyId: facts.keyId ?? null,
    hasSavedProvider: false,
  };
  expect((await connect(as(request, { kind: "undo", made }))).outcome.end).toBe("done");
  expect(contoso().applications).toEqual([]);
  expect(azure()).toBeUndefined();
  setup = openPage(world);
  expect((await connect(await prepare())).outcome.end).toBe("done");
});

test("a fix of one row does not fail over what it was not asked to fix", async () => {
  const request = await connected();
  const [app] = contoso().applications;
  if (!app) throw new Error("no app");
  app.body.web.redirectUris = ["https://old.example.com/x"];
  app.body.web.implicitGrantSettings.enableIdTokenIssuance = false;
  const { outcome } = await connect(as(request, { kind: "repair", only: ["idTokens"] }));
  expect(outcome.end).toBe("done");
  expect(app.body.web.implicitGrantSettings.enableIdTokenIssuance).toBe(true);
  expect(app.body.web.redirectUris).toEqual(["https://old.example.com/x"]);
  expect((await connect(as(request, { kind: "repair", only: null }))).outcome.end).toBe("done");
  expect(app.body.web.redirectUris).toContain(request.callbackUrl);
});

function withoutAzure(): unknown {
  const { providers, ...rest } = world.rustDesk.settings;
  return {
    ...rest,
    providers: Array.isArray(providers) ? providers.filter((one) => one.name !== "azure") : [],
  };
}
