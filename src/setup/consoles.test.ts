/** The whole street at every console that can be set up through its own API: the same laws, whatever product answers. */
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { CAST } from "../../sandbox/cast.ts";
import { mintGraphToken } from "../../sandbox/entra/graph-token.ts";
import type { Product } from "../../sandbox/products.ts";
import { makeWorld } from "../../sandbox/seed.ts";
import { makeSandboxFetch } from "../../sandbox/start.ts";
import type { World } from "../../sandbox/world.ts";
import { parseConsoleAddress } from "../domain/callback-url.ts";
import type { Cloud } from "../domain/cloud.ts";
import { makeHealth } from "../domain/health.ts";
import { makeSetupPlan } from "../domain/make-setup-plan.ts";
import type { Result } from "../domain/result.ts";
import { type Intent, makeSetupRequest, type SetupRequest } from "../domain/setup-request.ts";
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
const must = <T, P>(result: Result<T, P>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

/** A page at a console of this product, signed in on both sides, and the request to connect. */
class Page {
  readonly world: World;
  readonly setup: Setup;
  readonly #product: Product;

  constructor(product: "databk" | "lejianwen" | "betterdesk") {
    this.#product = product;
    this.world = makeWorld(product);
    const { origins, assistantClientId } = this.world;
    const send = makeSandboxFetch(this.world);
    let waited = 0;
    const now = () => this.world.now() + waited;
    const wait = async (ms: number) => {
      waited += ms;
    };
    const redirectUri = "http://localhost:8000/redirect.html";
    this.setup = createSetup({
      place: { kind: "beside", origin: origins.rustDesk },
      clouds: [this.#cloud],
      assistant: { clientId: assistantClientId, redirectUri },
      directoryFor: (cloud, tokenFor) =>
        makeDirectory({
          fetch: send,
          graphOrigin: cloud.graphOrigin,
          tokenFor,
          now,
          wait,
          random: () => 0.5,
        }),
      rustDesk: makeRustDeskConsole({
        fetch: (input, init) => send(new URL(String(input), origins.rustDesk), init),
        origin: origins.rustDesk,
        now,
      }),
      entra: makeEntraSession({ fetch: send, redirectUri, now }),
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
      makeRun: () => "0badcafe",
    });
  }

  get #cloud(): Cloud {
    const { entra, graph } = this.world.origins;
    return {
      name: "sandbox",
      loginOrigin: entra,
      graphOrigin: graph,
      portalOrigin: entra,
      hasPersonalAccounts: true,
    };
  }

  async prepare(): Promise<SetupRequest> {
    const { setup, world } = this;
    const found = await setup.probeConsole(signal);
    if (found.kind !== "known") throw new Error(found.kind);
    await setup.signInToConsole(CAST.consoleAdmin, signal);
    const cloud = this.#cloud;
    const tenant = await setup.resolveTenant(must(parseTenant("contoso.com")), cloud, signal);
    const home = world.tenants.find((one) => one.id === tenant.id);
    const person = home?.people.find((one) => one.userPrincipalName === "admin@contoso.com");
    if (!home || !person) throw new Error("The cast lacks Contoso's administrator");
    const token = await mintGraphToken(world, person, home, {
      scopes: ["User.Read", "Application.ReadWrite.All", "DelegatedPermissionGrant.ReadWrite.All"],
    });
    const account = setup.acceptToken(token, { cloud, tenant, wantsConsent: true });
    if (!account.ok) throw new Error(account.problem.reason);
    return must(
      makeSetupRequest({
        consoleAddress: must(parseConsoleAddress(world.origins.rustDesk)),
        product: found.product,
        cloud,
        tenant,
        audience: "thisTenant",
        gate: { kind: "chosen", includeMe: true },
        appName: "RustDesk (localhost)",
        secretLifetimeInDays: 180,
        registration: { kind: "auto" },
        hands: { entra: "browser", rustDesk: "browser" },
      }),
    );
  }

  async plan(request: SetupRequest) {
    const observed = await this.setup.observe(request, signal);
    return { plan: must(makeSetupPlan(request, observed)), observed };
  }

  async carryOut(request: SetupRequest): Promise<SetupOutcome> {
    const { plan, observed } = await this.plan(request);
    const events: SetupEvent[] = [];
    for await (const event of this.setup.apply(plan, observed, { signal, stop: { isStopping: false } }))
      events.push(event);
    return foldEvents(plan, events);
  }

  /** Everything of the console that is not ours, as it holds it. */
  get others(): string {
    const { databk, lejianwen, betterDesk } = this.world;
    if (this.#product === "databk")
      return JSON.stringify(databk.providers.filter(({ name }) => name !== "azure"));
    if (this.#product === "lejianwen")
      return JSON.stringify(lejianwen.providers.filter(({ op }) => op !== "azure"));
    const { panel_url, group_role_map, default_role } = betterDesk.config;
    return JSON.stringify({ panel_url, group_role_map, default_role });
  }
}

const as = (request: SetupRequest, intent: Intent): SetupRequest => ({ ...request, intent });

describe.each(["databk", "lejianwen", "betterdesk"] as const)("at %s", (product) => {
  test("a connect holds, and planning again plans nothing", async () => {
    const page = new Page(product);
    const request = await page.prepare();
    const before = page.others;
    const outcome = await page.carryOut(request);
    expect(outcome.end).toBe("done");
    expect(outcome.rows.filter(({ state }) => state === "wrong")).toEqual([]);
    expect(page.others).toBe(before);
    expect((await page.plan(request)).plan.steps).toEqual([]);
  });

  test("the dry check finds what was planned in the address that a sign-in begins with", async () => {
    const page = new Page(product);
    const request = await page.prepare();
    const { facts } = await page.carryOut(request);
    const check = await page.setup.dryCheck({ clientId: facts.clientId ?? "", request }, signal);
    expect(check).toMatchObject({ isPassed: true, isOffered: true });
  });

  test("a check finds nothing wrong after a connect, and names what an admin broke", async () => {
    const page = new Page(product);
    const request = as(await page.prepare(), { kind: "repair", only: null });
    await page.carryOut({ ...request, intent: { kind: "connect" } });
    const look = async () => makeHealth(request, await page.setup.observe(request, signal));
    expect((await look()).rows.filter(({ state }) => state === "bad")).toEqual([]);
    const { databk, lejianwen, betterDesk } = page.world;
    const other = { issuer: "https://login.example/v2.0" };
    Object.assign(databk.providers.find(({ name }) => name === "azure") ?? {}, other);
    Object.assign(lejianwen.providers.find(({ op }) => op === "azure") ?? {}, other);
    betterDesk.config.issuer_url = other.issuer;
    expect((await look()).rows.filter(({ state }) => state === "bad").map(({ id }) => id)).toContain(
      "issuer",
    );
    expect((await page.carryOut(request)).end).toBe("done");
    expect((await look()).rows.filter(({ state }) => state === "bad")).toEqual([]);
  });

  test("a secret is replaced, and the console holds the new one", async () => {
    const page = new Page(product);
    const request = await page.prepare();
    await page.carryOut(request);
    expect((await page.carryOut(as(request, { kind: "replaceSecret" }))).end).toBe("done");
    const { databk, lejianwen, betterDesk, tenants } = page.world;
    const secrets = tenants[0]?.applications[0]?.passwords.map(({ secretText }) => secretText);
    expect(secrets).toHaveLength(2);
    const stored = {
      databk: databk.providers.find(({ name }) => name === "azure")?.clientSecret,
      lejianwen: lejianwen.providers.find(({ op }) => op === "azure")?.client_secret,
      betterdesk: betterDesk.config.client_secret,
    };
    expect(stored[product]).toBe(secrets?.[1]);
  });

  test("a disconnection takes the console first, leaves the others, and users are offered nothing of ours", async () => {
    const page = new Page(product);
    const request = await page.prepare();
    const before = page.others;
    await page.carryOut(request);
    const outcome = await page.carryOut(as(request, { kind: "disconnect", isPermanent: true }));
    expect(outcome.end).toBe("done");
    expect(page.others).toBe(before);
    expect(page.world.tenants[0]?.applications).toEqual([]);
    const offered = await makeSandboxFetch(page.world)(`${page.world.origins.rustDesk}/api/login-options`);
    expect(await offered.text()).not.toMatch(/azure|Microsoft/);
  });
});

test("at lejianwen, a check compares the callback that its configuration file says, and no repair is promised", async () => {
  const page = new Page("lejianwen");
  const request = as(await page.prepare(), { kind: "repair", only: null });
  await page.carryOut({ ...request, intent: { kind: "connect" } });
  page.world.lejianwen.apiServer = "http://192.168.1.20:21114";
  const { rows } = makeHealth(request, await page.setup.observe(request, signal));
  const callback = rows.find(({ id }) => id === "callback");
  expect(callback).toMatchObject({
    state: "bad",
    rustDesk: { text: "http://192.168.1.20:21114/api/oidc/callback" },
    fix: null,
  });
});

test("at databk, an entry that a run made but could not finish is taken back with the rest", async () => {
  const page = new Page("databk");
  const request = await page.prepare();
  page.world.faults.add({
    service: "rustDesk",
    method: "POST",
    path: /\/test$/,
    effect: { kind: "answer", status: 200, body: '{"success":false,"message":"x"}' },
    times: 9,
  });
  const { end, facts } = await page.carryOut(request);
  expect(end).toBe("failed");
  if (!facts.clientId || !facts.objectId) throw new Error("nothing was made");
  const made = {
    registration: { clientId: facts.clientId, objectId: facts.objectId },
    secretKeyId: facts.keyId ?? null,
    hasSavedProvider: false,
  };
  expect(page.world.databk.providers.some(({ name }) => name === "azure")).toBe(true);
  expect((await page.carryOut(as(request, { kind: "undo", made }))).end).toBe("done");
  expect(page.world.databk.providers.map(({ name }) => name)).toEqual(["okta"]);
  expect(page.world.tenants[0]?.applications).toEqual([]);
});
