/** lejianwen/rustdesk-api against its imitation: the contract of every flavour, and what its manners ask for. */
import { beforeEach, describe, expect, test } from "vitest";
import { CAST } from "../../../sandbox/cast.ts";
import { makeWorld } from "../../../sandbox/seed.ts";
import type { World } from "../../../sandbox/world.ts";
import type { RustDeskConsole } from "../../ports/rustdesk-console.ts";
import { benchOn, openConsole, SECRET, wantedAt } from "../bench.contract.ts";
import { type ConsoleBench, testConsole } from "../console.contract.ts";

const { signal } = new AbortController();
const call = { signal };

testConsole("lejianwen", () => makeBench(makeWorld("lejianwen")));

function makeBench(world: World): ConsoleBench {
  const { lejianwen } = world;
  return {
    ...benchOn(world, { reads: /oauth\/list/, writes: /oauth\/(create|update|delete)/ }),
    admin: CAST.consoleAdmin,
    adminWithCode: null,
    notAdmin: CAST.consoleUser,
    readOthers: () => lejianwen.providers.filter(({ op }) => op !== "azure"),
    readStoredSecret: (name) => lejianwen.providers.find(({ op }) => op === name)?.client_secret,
    saveElsewhere: () => {
      const [okta] = lejianwen.providers;
      if (okta) okta.auto_register = false;
    },
    countSessions: () => lejianwen.sessions.size,
    endTrial: (code) => {
      const trial = lejianwen.trials.get(code);
      const someone = lejianwen.users.find((one) => one.name === CAST.consoleUser.userName);
      if (trial && someone) trial.userGuid = someone.guid;
    },
    failTrial: null,
  };
}

describe("lejianwen/rustdesk-api in particular", () => {
  let world: World;
  let rustDesk: RustDeskConsole;
  beforeEach(() => {
    world = makeWorld("lejianwen");
    rustDesk = openConsole(world);
  });
  const signIn = () => rustDesk.signIn(CAST.consoleAdmin, call);
  const wrong = { ...CAST.consoleAdmin, password: "no" };
  const save = async (change: object = {}) =>
    rustDesk.saveProvider({ ...wantedAt(world), ...change }, await rustDesk.readSettings(call), call);
  const azure = () => world.lejianwen.providers.find(({ op }) => op === "azure");

  test("the token goes in its own header, and in no other", async () => {
    await signIn();
    await rustDesk.readSettings(call);
    expect(world.requests.at(-1)?.headers).toMatchObject({
      "api-token": expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    expect(world.requests.at(-1)?.headers).not.toHaveProperty("authorization");
  });

  test("a new entry parts its scopes by commas and uses PKCE", async () => {
    await signIn();
    await save();
    expect(azure()).toMatchObject({
      oauth_type: "oidc",
      scopes: "openid,profile,email",
      pkce_enable: true,
      pkce_method: "S256",
      auto_register: true,
    });
    const asked = new URL((await rustDesk.beginTrial("azure", call)).authorizeUrl).searchParams;
    expect(asked.get("scope")).toBe("openid profile email");
  });

  test("a change sends the kept secret again, and leaves the admin's switches", async () => {
    await signIn();
    await save();
    const entry = azure();
    if (entry) entry.auto_register = false;
    await save({ secret: "keep", clientId: "6f1d2c3b-0000-4000-8000-000000000009" });
    expect(azure()).toMatchObject({ client_secret: SECRET, auto_register: false });
  });

  test("it has no switch, so none is offered", () => {
    expect(rustDesk.switchProvider).toBeUndefined();
  });

  test("the third failure brings a picture, and what was read in it goes along", async () => {
    for (let count = 0; count < 2; count += 1)
      await expect(rustDesk.signIn(wrong, call)).rejects.toMatchObject({ code: "wrong-password" });
    const answer = await rustDesk.signIn(wrong, call);
    expect(answer).toMatchObject({ kind: "picture needed" });
    if (answer.kind !== "picture needed") throw new Error("no picture");
    expect([...answer.png.subarray(1, 4)]).toEqual([80, 78, 71]);
    const picture = world.lejianwen.picture?.text ?? "";
    expect(await rustDesk.signIn({ ...CAST.consoleAdmin, picture }, call)).toMatchObject({
      kind: "signed in",
    });
  });

  test("a picture that was misread brings another", async () => {
    for (let count = 0; count < 3; count += 1) await rustDesk.signIn(wrong, call).catch(() => null);
    const first = world.lejianwen.picture?.id;
    const again = await rustDesk.signIn({ ...CAST.consoleAdmin, picture: "0000x" }, call);
    expect(again).toMatchObject({ kind: "picture needed" });
    expect(world.lejianwen.picture?.id).not.toBe(first);
  });

  test("an account that is switched off is a refusal, told by its status", async () => {
    const [admin] = world.lejianwen.users;
    if (admin) admin.status = 0;
    await expect(signIn()).rejects.toMatchObject({ code: "wrong-password" });
  });

  test.each([
    [423, "refused"],
    [101, "refused"],
    [403, "session-ended"],
  ])("code %i in a 200 is a failure", async (code, failure) => {
    await signIn();
    world.faults.add({
      service: "rustDesk",
      method: "GET",
      path: /oauth\/list/,
      times: 2,
      effect: { kind: "answer", status: 200, body: JSON.stringify({ code, message: "x", data: null }) },
    });
    const expected = failure === "refused" ? "settings-unknown" : failure;
    await expect(rustDesk.readSettings(call)).rejects.toMatchObject({ code: expected });
  });

  test("a sign-in that it gave up waiting for is a failure in its words", async () => {
    await signIn();
    await save();
    const trial = await rustDesk.beginTrial("azure", call);
    world.lejianwen.trials.clear();
    expect(await rustDesk.askTrial(trial, call)).toEqual({ kind: "failed", text: "OauthExpired" });
  });
});
