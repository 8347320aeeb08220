/** The whole street against the simulated services: observe, plan, apply, verify, and the laws that hold across them. */
import { createHash } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { CAST } from "../../sandbox/cast.ts";
import { mintGraphToken } from "../../sandbox/entra/graph-token.ts";
import { makeWorld } from "../../sandbox/seed.ts";
import { makeSandboxFetch } from "../../sandbox/start.ts";
import type { World } from "../../sandbox/world.ts";
import { makeCallbackUrl, parseConsoleAddress } from "../domain/callback-url.ts";
import type { Cloud } from "../domain/cloud.ts";
import { makeSetupPlan } from "../domain/make-setup-plan.ts";
import type { SetupPlan } from "../domain/setup-plan.ts";
import type { SetupRequest } from "../domain/setup-request.ts";
import { parseTenant } from "../domain/tenant.ts";
import { makeEntraSession } from "../entra/entra-session.ts";
import { makeDirectory } from "../graph/directory-client.ts";
import { makeRustDeskConsole } from "../rustdesk/rustdesk-console-client.ts";
import { createSetup } from "./create-setup.ts";
import { foldEvents } from "./fold-events.ts";
import type { Setup } from "./setup.ts";
import type { SetupEvent, SetupOutcome } from "./setup-event.ts";

const { signal } = new AbortController();
let world: World;
let setup: Setup;

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
    now,
    wait,
    sha256: async (text) => createHash("sha256").update(text).digest("hex"),
    makeRun: () => bytes.slice(0, 8),
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
    intent: "connect",
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
  world.faults.add({ service: "rustDesk", method: "PUT", path: /oidc\/settings/, effect: { kind: "drop" } });
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
  world.faults.add({ service: "rustDesk", method: "PUT", path: /oidc\/settings/, effect: { kind: "drop" } });
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
  world.faults.add({ service: "rustDesk", method: "PUT", path: /oidc\/settings/, effect: { kind: "drop" } });
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
