/** RustDesk Server Pro against the simulated one: the contract of every flavour, and what is special to this product. */
import { beforeEach, describe, expect, test } from "vitest";
import { CAST, SECOND_FACTOR_CODE } from "../../../sandbox/cast.ts";
import { makeWorld } from "../../../sandbox/seed.ts";
import type { World } from "../../../sandbox/world.ts";
import type { RustDeskConsole } from "../../ports/rustdesk-console.ts";
import { benchOn, openConsole, wantedAt } from "../bench.contract.ts";
import { readLoginOptions } from "../client-api.ts";
import { type ConsoleBench, testConsole } from "../console.contract.ts";

const { signal } = new AbortController();
const call = { signal };
const SETTINGS = /^\/api\/oidc\/settings$/;

testConsole("pro", () => makeBench(makeWorld()));

function makeBench(world: World): ConsoleBench {
  const name = "azure";
  const entries = () => {
    const { providers } = world.rustDesk.settings;
    return Array.isArray(providers) ? providers : [];
  };
  const trialOf = (code: string) => {
    const trial = world.rustDesk.trials.get(code);
    if (!trial) throw new Error("no such trial");
    return trial;
  };
  return {
    ...benchOn(world, { reads: SETTINGS, writes: SETTINGS }),
    admin: CAST.consoleAdmin,
    adminWithCode: { ...CAST.consoleAdminWithTotp, code: SECOND_FACTOR_CODE },
    notAdmin: CAST.consoleUser,
    readOthers: () => {
      const { callback_url: _, ...others } = world.rustDesk.settings;
      return { ...others, providers: entries().filter((one) => one.name !== name) };
    },
    readStoredSecret: (provider) => entries().find((one) => one.name === provider)?.client_secret,
    saveElsewhere: () => {
      world.rustDesk.settings = { ...world.rustDesk.settings, max_auth_count: 7 };
    },
    countSessions: () => world.rustDesk.sessions.size,
    endTrial: (code) => {
      const someone = world.rustDesk.users.find((one) => one.name === CAST.consoleUser.userName);
      if (!someone) throw new Error("nobody");
      trialOf(code).outcome = { kind: "done", userGuid: someone.guid, isNew: false };
    },
    failTrial: (code, error) => {
      trialOf(code).outcome = { kind: "failed", error };
    },
  };
}

describe("RustDesk Server Pro in particular", () => {
  let world: World;
  let rustDesk: RustDeskConsole;
  beforeEach(() => {
    world = makeWorld();
    rustDesk = openConsole(world);
  });
  const signIn = () => rustDesk.signIn(CAST.consoleAdmin, call);
  const answerWith = (
    method: string,
    path: RegExp,
    status: number,
    body: string,
    type = "application/json",
  ) =>
    world.faults.add({
      service: "rustDesk",
      method,
      path,
      effect: { kind: "answer", status, body, headers: { "content-type": type } },
    });
  const sentTo = (path: string) => world.requests.filter((one) => one.path.startsWith(path));

  test("a probe tells the version and the providers that are on", async () => {
    expect(await rustDesk.probe(call)).toMatchObject({
      kind: "known",
      product: "pro",
      version: "1.8.6",
      enabledProviders: ["okta"],
    });
  });

  test("a server that does not tell its version is recognised all the same", async () => {
    answerWith("GET", /version/, 404, "", "text/plain");
    expect(await rustDesk.probe(call)).toMatchObject({ kind: "known", product: "pro", version: null });
  });

  test.each([
    ["a proxy's page", 200, "<!doctype html><title>Welcome to nginx</title>", "text/html"],
    ["an object where a list is due", 200, '{"providers":[]}', "application/json"],
    ["an empty body", 200, "", "text/plain"],
    ["a bare 404", 404, "", "text/plain"],
    ["someone else's 404", 404, '{"error":"Not Found"}', "application/json"],
  ])("%s behind the address is no RustDesk API", async (_what, status, body, type) => {
    answerWith("GET", /login-options/, status, body, type);
    await expect(rustDesk.probe(call)).rejects.toMatchObject({ code: "not-an-api" });
  });

  test("a console behind a broken proxy is unreachable, not unknown", async () => {
    answerWith("GET", /login-options/, 502, "<h1>502 Bad Gateway</h1>", "text/html");
    await expect(rustDesk.probe(call)).rejects.toMatchObject({
      code: "unreachable",
      facts: { status: "502" },
    });
  });

  test("the launcher's header goes along with every call", async () => {
    rustDesk = openConsole(world, { "x-launch": "token-of-this-launch" });
    await signIn();
    await rustDesk.readSettings(call);
    expect(world.requests.map((one) => one.headers["x-launch"])).toEqual([
      "token-of-this-launch",
      "token-of-this-launch",
    ]);
  });

  test("password and token travel in body and header, never in an address", async () => {
    await signIn();
    await rustDesk.readSettings(call);
    await rustDesk.signOut(call);
    const addresses = world.requests.map((one) => one.path).join(" ");
    expect(addresses).not.toContain("?");
    expect(sentTo("/api/oidc/settings")[0]?.headers.authorization).toMatch(/^Bearer \S{20,}$/);
    expect(sentTo("/api/login")[0]?.headers.authorization).toBeUndefined();
  });

  test("both kinds of code are told apart and sent as RustDesk's client sends them", async () => {
    expect(await rustDesk.signIn(CAST.consoleAdminWithMail, call)).toEqual({
      kind: "code needed",
      from: "email",
    });
    expect(await rustDesk.signIn(CAST.consoleAdminWithTotp, call)).toEqual({
      kind: "code needed",
      from: "authenticator",
    });
    await rustDesk.submitCode(SECOND_FACTOR_CODE, call);
    const [first, , second] = sentTo("/api/login").map((one): unknown => JSON.parse(one.body));
    expect(first).toMatchObject({ type: "account", id: "", autoLogin: false });
    expect(second).toMatchObject({
      type: "email_code",
      verificationCode: SECOND_FACTOR_CODE,
      tfaCode: SECOND_FACTOR_CODE,
    });
  });

  test("an account that signs in through a provider is told as such", async () => {
    const admin = world.rustDesk.users.find((one) => one.name === CAST.consoleAdmin.userName);
    if (admin) admin.thirdAuth = { type: "azure", identifier: "x" };
    expect(await signIn()).toMatchObject({ user: { isFromProvider: true } });
  });

  test.each([
    ["refuses with its own text", 200, '{"error":"Too many attempts"}'],
    ["refuses with a status", 401, '{"error":"wrong"}'],
    ["refuses with another status", 400, '{"error":"wrong"}'],
  ])("a login that %s is a wrong password", async (_how, status, body) => {
    answerWith("POST", /login/, status, body);
    await expect(signIn()).rejects.toMatchObject({ code: "wrong-password" });
  });

  test("a login answer that is none of those known lets nobody in", async () => {
    answerWith("POST", /login/, 200, '{"type":"enforce_tfa","url":"https://evil.example"}');
    await expect(signIn()).rejects.toMatchObject({ code: "not-an-api" });
    await expect(rustDesk.readSettings(call)).rejects.toMatchObject({ code: "session-ended" });
  });

  test.each([
    ["a 404", 404, "", "text/plain"],
    ["the console's own page", 200, "<!doctype html>", "text/html"],
    ["a list", 200, "[]", "application/json"],
    ["null", 200, "null", "application/json"],
    ["no providers", 200, '{"callback_url":""}', "application/json"],
    ["a provider without a name", 200, '{"providers":[{"enabled":true}]}', "application/json"],
    ["an error", 200, '{"error":"Bad request"}', "application/json"],
  ])("settings that are %s are unknown, so by hand is the way on", async (_what, status, body, type) => {
    await signIn();
    answerWith("GET", SETTINGS, status, body, type);
    await expect(rustDesk.readSettings(call)).rejects.toMatchObject({ code: "settings-unknown" });
  });

  test.each([
    [401, "session-ended"],
    [400, "session-ended"],
    [403, "forbidden"],
    [503, "unreachable"],
  ])("a %d on the settings is %s", async (status, code) => {
    await signIn();
    answerWith("GET", SETTINGS, status, "", "text/plain");
    await expect(rustDesk.readSettings(call)).rejects.toMatchObject({ code });
  });

  test("a session that ended at the console is told as ended", async () => {
    await signIn();
    world.rustDesk.sessions.clear();
    await expect(rustDesk.readSettings(call)).rejects.toMatchObject({ code: "session-ended" });
  });

  test("a save that the console refuses brings its words and is not repeated", async () => {
    await signIn();
    const current = await rustDesk.readSettings(call);
    answerWith("PUT", SETTINGS, 200, '{"error":"Database is locked"}');
    await expect(rustDesk.saveProvider(wantedAt(world), current, call)).rejects.toMatchObject({
      code: "refused",
      facts: { answer: "Database is locked" },
    });
    expect(sentTo("/api/oidc/settings").map((one) => one.method)).toEqual(["GET", "PUT"]);
  });

  test("a gateway's time-out after the save is looked into, and the save counts", async () => {
    await signIn();
    const current = await rustDesk.readSettings(call);
    world.faults.add({
      service: "rustDesk",
      method: "PUT",
      path: SETTINGS,
      effect: { kind: "answer-after", status: 504, body: "<h1>504</h1>" },
    });
    await rustDesk.saveProvider(wantedAt(world), current, call);
    expect(sentTo("/api/oidc/settings").map((one) => one.method)).toEqual(["GET", "PUT", "GET"]);
  });

  test("other providers' masked secrets are never written back", async () => {
    world.rustDesk.masksSecrets = true;
    await signIn();
    const current = await rustDesk.readSettings(call);
    await expect(rustDesk.saveProvider(wantedAt(world), current, call)).rejects.toMatchObject({
      code: "secret-masked",
      facts: { provider: "okta" },
    });
    expect(sentTo("/api/oidc/settings").map((one) => one.method)).toEqual(["GET"]);
  });

  test("a trial names the console's origin and a base64 uuid, as newer clients do", async () => {
    await signIn();
    await rustDesk.saveProvider(wantedAt(world), await rustDesk.readSettings(call), call);
    await rustDesk.beginTrial("azure", call);
    const asked: unknown = JSON.parse(sentTo("/api/oidc/auth")[0]?.body ?? "null");
    expect(asked).toMatchObject({
      op: "azure",
      apiDomain: world.origins.rustDesk,
      uuid: expect.stringMatching(/^[A-Za-z0-9+/]{22}==$/),
    });
  });

  test("a trial for a provider that is off is refused in the console's words", async () => {
    await expect(rustDesk.beginTrial("azure", call)).rejects.toMatchObject({
      code: "refused",
      facts: { answer: "The oidc provider azure is not found" },
    });
  });

  test.each(["", "javascript:alert(1)", "data:text/html,x", "/relative"])(
    "a trial's address %j is not opened",
    async (url) => {
      answerWith("POST", /oidc\/auth/, 200, JSON.stringify({ code: "x", url }));
      await expect(rustDesk.beginTrial("azure", call)).rejects.toMatchObject({ code: "not-an-api" });
    },
  );

  const trial = { code: "c", authorizeUrl: "https://x", id: "i", uuid: "dQ==" };

  test("a code of RustDesk's own after the Microsoft sign-in is a failed trial", async () => {
    answerWith("GET", /auth-query/, 200, '{"type":"email_check","tfa_type":"tfa_check","secret":"s"}');
    expect(await rustDesk.askTrial(trial, call)).toMatchObject({ kind: "failed" });
  });

  test("an answer about a trial that makes no sense is not taken for an end", async () => {
    answerWith("GET", /auth-query/, 200, '{"state":"?"}');
    await expect(rustDesk.askTrial(trial, call)).rejects.toMatchObject({ code: "not-an-api" });
  });

  test("a trial's session that could not be ended is said", async () => {
    answerWith(
      "GET",
      /auth-query/,
      200,
      '{"type":"access_token","access_token":"t","user":{"name":"mia","third_auth_type":"azure"}}',
    );
    expect(await rustDesk.askTrial(trial, call)).toMatchObject({
      kind: "signed in",
      user: { name: "mia", isAdmin: false, isFromProvider: true },
      signedOut: false,
    });
  });
});

describe("login options", () => {
  test.each([
    ["nothing", [], []],
    ["plain entries", ["oidc/azure", "oidc/okta"], ["azure", "okta"]],
    ["the common entry before plain ones", ['common-oidc/[{"name":"azure"}]', "oidc/okta"], ["azure"]],
    ["a common entry with icons", ['common-oidc/[{"name":"azure","icon":null}]'], ["azure"]],
    ["a broken common entry", ["common-oidc/[{", "oidc/okta"], ["okta"]],
    ["a common entry of another shape", ['common-oidc/{"azure":1}', "oidc/okta"], ["okta"]],
    ["names with a slash", ["oidc/My Entra ID/éü"], ["My Entra ID/éü"]],
    ["other kinds of sign-in", ["webauth/x", "oidc/okta"], ["okta"]],
  ])("%s are read", (_what, options, names) => {
    expect(readLoginOptions(options)).toEqual(names);
  });
});
