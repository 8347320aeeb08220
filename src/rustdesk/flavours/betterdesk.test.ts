/** BetterDesk against its imitation: the contract of every flavour, and what its manners ask for. */
import { beforeEach, describe, expect, test } from "vitest";
import { CAST, SECOND_FACTOR_CODE } from "../../../sandbox/cast.ts";
import { makeWorld } from "../../../sandbox/seed.ts";
import type { World } from "../../../sandbox/world.ts";
import type { RustDeskConsole } from "../../ports/rustdesk-console.ts";
import { benchOn, openConsole, SECRET, wantedAt } from "../bench.contract.ts";
import { type ConsoleBench, testConsole } from "../console.contract.ts";

const { signal } = new AbortController();
const call = { signal };

testConsole("betterdesk", () => makeBench(makeWorld("betterdesk")));

function makeBench(world: World): ConsoleBench {
  const state = world.betterDesk;
  const OURS = ["enabled", "display_name", "issuer_url", "client_id", "client_secret", "redirect_url"];
  return {
    ...benchOn(world, { reads: /oidc\/config/, writes: /oidc\/config/ }),
    admin: CAST.consoleAdmin,
    adminWithCode: { ...CAST.consoleAdminWithTotp, code: SECOND_FACTOR_CODE },
    notAdmin: CAST.consoleUser,
    readOthers: () => Object.fromEntries(Object.entries(state.config).filter(([key]) => !OURS.includes(key))),
    readStoredSecret: () => state.config.client_secret || undefined,
    saveElsewhere: () => {
      state.config.default_role = "operator";
    },
    countSessions: null,
    endTrial: (code) => {
      const trial = state.trials.get(code);
      const someone = state.users.find((one) => one.name === CAST.consoleUser.userName);
      if (trial && someone) trial.userGuid = someone.guid;
    },
    failTrial: null,
  };
}

describe("BetterDesk in particular", () => {
  let world: World;
  let rustDesk: RustDeskConsole;
  beforeEach(() => {
    world = makeWorld("betterdesk");
    rustDesk = openConsole(world);
  });
  const signIn = () => rustDesk.signIn(CAST.consoleAdmin, call);
  const save = async (change: object = {}) =>
    rustDesk.saveProvider({ ...wantedAt(world), ...change }, await rustDesk.readSettings(call), call);

  test("a document that nobody filled in is no provider", async () => {
    await signIn();
    expect((await rustDesk.readSettings(call)).providers).toEqual([]);
  });

  test("the mask is sent back and keeps the secret, whatever else changes", async () => {
    await signIn();
    await save();
    await save({ secret: "keep", clientId: "6f1d2c3b-0000-4000-8000-000000000009" });
    expect(world.requests.at(-1)?.body).toContain("••••••••");
    expect(world.betterDesk.config.client_secret).toBe(SECRET);
  });

  test("every key is sent, so that none falls back to its zero value", async () => {
    await signIn();
    const keys = Object.keys(world.betterDesk.config);
    await save();
    const body: unknown = JSON.parse(world.requests.at(-1)?.body ?? "");
    expect(Object.keys(Object(body)).sort()).toEqual(keys.sort());
    expect(world.betterDesk.config).toMatchObject({
      group_role_map: "Helpdesk=operator",
      panel_url: "https://panel.contoso.example",
    });
  });

  test("the issuer is tested before anything is saved", async () => {
    await signIn();
    const before = structuredClone(world.betterDesk.config);
    world.faults.add({
      service: "entra",
      method: "GET",
      path: /well-known/,
      effect: { kind: "answer", status: 503, body: "" },
    });
    await expect(save()).rejects.toMatchObject({ code: "issuer-unreachable" });
    expect(world.betterDesk.config).toEqual(before);
  });

  test("endpoints of another issuer do not outlive it", async () => {
    await signIn();
    Object.assign(world.betterDesk.config, {
      issuer_url: "https://old.example",
      token_url: "https://old.example/t",
    });
    await save();
    expect(world.betterDesk.config.token_url).toBe("");
  });

  test("a provider of another kind shows under its own name, so that replacing it can be reviewed", async () => {
    await signIn();
    Object.assign(world.betterDesk.config, {
      display_name: "Keycloak",
      client_id: "rustdesk",
      enabled: true,
    });
    expect((await rustDesk.readSettings(call)).providers).toMatchObject([{ name: "Keycloak" }]);
  });

  test("too many sign-ins in a minute are told as a pause", async () => {
    const wrong = { ...CAST.consoleAdmin, password: "no" };
    for (let count = 0; count < 10; count += 1) await rustDesk.signIn(wrong, call).catch(() => null);
    await expect(signIn()).rejects.toMatchObject({ code: "throttled" });
  });

  test("a trial while it is off is a refusal in its words", async () => {
    await expect(rustDesk.beginTrial("Microsoft", call)).rejects.toMatchObject({
      code: "refused",
      facts: { answer: "OIDC is not enabled" },
    });
  });
});
