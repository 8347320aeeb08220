/** databk/rustdesk-console against its imitation: the contract of every flavour, and what its manners ask for. */
import { beforeEach, describe, expect, test } from "vitest";
import { CAST, SECOND_FACTOR_CODE } from "../../../sandbox/cast.ts";
import { makeWorld } from "../../../sandbox/seed.ts";
import type { World } from "../../../sandbox/world.ts";
import type { RustDeskConsole } from "../../ports/rustdesk-console.ts";
import { benchOn, openConsole, SECRET, wantedAt } from "../bench.contract.ts";
import { type ConsoleBench, testConsole } from "../console.contract.ts";

const { signal } = new AbortController();
const call = { signal };

testConsole("databk", () => makeBench(makeWorld("databk")));

function makeBench(world: World): ConsoleBench {
  const { databk } = world;
  return {
    ...benchOn(world, { reads: /oidc-providers\?/, writes: /oidc-providers(\/[0-9a-f-]{36})?$/ }),
    admin: CAST.consoleAdmin,
    adminWithCode: { ...CAST.consoleAdminWithTotp, code: SECOND_FACTOR_CODE },
    notAdmin: CAST.consoleUser,
    readOthers: () => {
      const { site, ...general } = databk.general;
      const { backendUrl: _, ...others } = site;
      return { general, others, providers: databk.providers.filter(({ name }) => name !== "azure") };
    },
    readStoredSecret: (name) => databk.providers.find((one) => one.name === name)?.clientSecret ?? undefined,
    saveElsewhere: () => {
      const [okta] = databk.providers;
      if (okta) okta.scope = "openid";
    },
    countSessions: () => databk.sessions.size,
    endTrial: (code) => {
      const trial = databk.trials.get(code);
      const someone = databk.users.find((one) => one.name === CAST.consoleUser.userName);
      if (trial && someone) trial.userGuid = someone.guid;
    },
    failTrial: null,
  };
}

describe("databk/rustdesk-console in particular", () => {
  let world: World;
  let rustDesk: RustDeskConsole;
  beforeEach(() => {
    world = makeWorld("databk");
    rustDesk = openConsole(world);
  });
  const signIn = () => rustDesk.signIn(CAST.consoleAdmin, call);
  const save = async (change: object = {}) =>
    rustDesk.saveProvider({ ...wantedAt(world), ...change }, await rustDesk.readSettings(call), call);
  const azure = () => world.databk.providers.find(({ name }) => name === "azure");
  const sent = () =>
    world.requests.filter(({ method }) => method !== "GET").map(({ method, path }) => `${method} ${path}`);

  test("the callback that it would send is told before anything is saved", async () => {
    await signIn();
    expect((await rustDesk.readSettings(call)).callbackUrl).toBe("http://localhost:3000/api/oidc/callback");
  });

  test("a first save sets the address, makes the entry off, tests it, and switches it on", async () => {
    await signIn();
    world.requests.length = 0;
    await save();
    expect(sent().map((one) => one.replace(azure()?.guid ?? "", "{}"))).toEqual([
      "PUT /api/settings/general",
      "POST /api/oidc-providers",
      "POST /api/oidc-providers/{}/test",
      "PATCH /api/oidc-providers/{}/toggle",
    ]);
    expect(azure()).toMatchObject({ enabled: true, clientSecret: SECRET, scope: "openid profile email" });
    expect(world.databk.general.site.backendUrl).toBe(world.origins.rustDesk);
  });

  test("a save that changes nothing is still tested, since a failed discovery is remembered", async () => {
    await signIn();
    await save();
    world.requests.length = 0;
    await save({ secret: "keep" });
    expect(sent()).toEqual([`POST /api/oidc-providers/${azure()?.guid}/test`]);
  });

  test("after a save it asks Microsoft with our client, though another entry of the tenant was asked first", async () => {
    await signIn();
    const { issuer, clientId } = wantedAt(world);
    await rustDesk.saveProvider(wantedAt(world), await rustDesk.readSettings(call), call);
    const [okta] = world.databk.providers;
    if (okta) Object.assign(okta, { issuer, clientId: "another" });
    world.databk.cache.clear();
    await rustDesk.beginTrial("okta", call);
    expect((await rustDesk.beginTrial("azure", call)).authorizeUrl).toContain("client_id=another");
    await save({ secret: "keep" });
    expect((await rustDesk.beginTrial("azure", call)).authorizeUrl).toContain(`client_id=${clientId}`);
  });

  test("an issuer that its server cannot read is told, and users are not offered the entry", async () => {
    await signIn();
    world.faults.add({
      service: "entra",
      method: "GET",
      path: /well-known/,
      effect: { kind: "answer", status: 503, body: "" },
    });
    await expect(save()).rejects.toMatchObject({
      code: "issuer-unreachable",
      facts: { answer: expect.stringContaining("Discovery") },
    });
    expect(await rustDesk.offeredProviders(call)).not.toContain("azure");
  });

  test("endpoints that someone typed give way to discovery", async () => {
    await signIn();
    await save();
    const entry = azure();
    if (entry) entry.tokenEndpoint = "https://old.example/token";
    await save({ secret: "keep" });
    expect(azure()).toMatchObject({ tokenEndpoint: null, clientSecret: SECRET });
  });

  test("the frontend's address stays", async () => {
    await signIn();
    world.databk.general.site.frontendUrl = "https://front.example";
    await save();
    expect(world.databk.general.site).toEqual({
      frontendUrl: "https://front.example",
      backendUrl: world.origins.rustDesk,
    });
  });

  test("a lost create is found by its name and finished, not made twice", async () => {
    await signIn();
    const current = await rustDesk.readSettings(call);
    world.faults.add({
      service: "rustDesk",
      method: "POST",
      path: /oidc-providers$/,
      effect: { kind: "drop-after" },
    });
    await rustDesk.saveProvider(wantedAt(world), current, call);
    expect(world.databk.providers.filter(({ name }) => name === "azure")).toMatchObject([
      { enabled: true, clientSecret: SECRET },
    ]);
  });

  test("the sixth sign-in within a minute is told as a pause, and not repeated", async () => {
    const wrong = { ...CAST.consoleAdmin, password: "no" };
    for (let count = 0; count < 5; count += 1) await rustDesk.signIn(wrong, call).catch(() => null);
    await expect(signIn()).rejects.toMatchObject({ code: "throttled" });
    expect(world.requests).toHaveLength(6);
  });

  test("a pause between two questions how a trial stands is waited through", async () => {
    await signIn();
    await save();
    const trial = await rustDesk.beginTrial("azure", call);
    world.faults.add({
      service: "rustDesk",
      method: "GET",
      path: /auth-query/,
      effect: { kind: "answer", status: 429, body: '{"statusCode":429,"message":"x"}' },
    });
    expect(await rustDesk.askTrial(trial, call)).toEqual({ kind: "waiting" });
  });

  test("a page where its rows are due is no settings to write to", async () => {
    await signIn();
    world.faults.add({
      service: "rustDesk",
      method: "GET",
      path: /oidc-providers\?/,
      effect: { kind: "answer", status: 200, body: "<html>", headers: { "content-type": "text/html" } },
    });
    await expect(rustDesk.readSettings(call)).rejects.toMatchObject({ code: "settings-unknown" });
  });

  test("no body that is sent has a key that it refuses", async () => {
    await signIn();
    await save();
    await save({ secret: "keep", isEnabled: false });
    await rustDesk.beginTrial("azure", call).catch(() => null);
    expect(world.requests.filter(({ status }) => status === 400).map(({ path }) => path)).toEqual([
      "/api/oidc/auth", // off by now
    ]);
  });
});
