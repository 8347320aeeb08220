/** Pro at a path that a captured save has shown: the contract's promises there, and what is never written. */
import { beforeEach, describe, expect, test } from "vitest";
import { CAST } from "../../sandbox/cast.ts";
import { makeWorld } from "../../sandbox/seed.ts";
import type { World } from "../../sandbox/world.ts";
import type { SettingsProfile } from "../domain/settings-profile.ts";
import type { ConsoleSettings, RustDeskConsole } from "../ports/rustdesk-console.ts";
import { openConsole, SECRET, wantedAt } from "./bench.contract.ts";
import { mergeLearned, readLearned } from "./learned-settings.ts";

const { signal } = new AbortController();
const call = { signal };
const PROFILE: SettingsProfile = {
  method: "POST",
  path: "/api/settings/oidc",
  headerNames: [],
  list: ["items"],
  entry: {
    name: "type",
    clientId: "clientId",
    clientSecret: "clientSecret",
    issuer: "issuerUrl",
    isEnabled: "enable",
  },
  callbackUrl: "callbackUrl",
  shape: {},
};

describe("a Pro server whose settings are elsewhere", () => {
  let world: World;
  let rustDesk: RustDeskConsole;
  const azure = () => {
    const { providers } = world.rustDesk.settings;
    return (Array.isArray(providers) ? providers : []).find((one) => one.name === "azure");
  };
  const save = async (change: object = {}) =>
    rustDesk.saveProvider({ ...wantedAt(world), ...change }, await rustDesk.readSettings(call), call);
  beforeEach(async () => {
    world = makeWorld();
    world.rustDesk.settingsAt = "elsewhere";
    rustDesk = openConsole(world);
    await rustDesk.signIn(CAST.consoleAdmin, call);
  });

  test("is not written to before anything was learnt", async () => {
    await expect(rustDesk.readSettings(call)).rejects.toMatchObject({ code: "settings-unknown" });
  });

  test("is read and saved by what was learnt; everything else stays", async () => {
    const before = structuredClone(world.rustDesk.settings);
    rustDesk.learn?.(PROFILE);
    await save();
    expect(azure()).toMatchObject({ enabled: true, client_secret: SECRET, issuer: wantedAt(world).issuer });
    const { providers, callback_url, ...others } = world.rustDesk.settings;
    expect(callback_url).toBe(wantedAt(world).callbackUrl);
    expect(others).toEqual({
      max_auth_count: before.max_auth_count,
      trusted_origins: before.trusted_origins,
    });
    expect(Array.isArray(providers) && providers.slice(0, 2)).toEqual(before.providers);
    expect((await rustDesk.readSettings(call)).providers).toContainEqual(
      expect.objectContaining({ name: "azure", secret: "present", isEnabled: true }),
    );
  });

  test("keeps a secret, and is switched off", async () => {
    rustDesk.learn?.(PROFILE);
    await save();
    const { secret: _, isEnabled: __, ...provider } = wantedAt(world);
    await rustDesk.switchProvider?.(provider, false, await rustDesk.readSettings(call), call);
    expect(azure()).toMatchObject({ enabled: false, client_secret: SECRET });
  });

  test("is not written to when it answers in another shape than it was saved in", async () => {
    rustDesk.learn?.({ ...PROFILE, list: ["entries"] });
    await expect(rustDesk.readSettings(call)).rejects.toMatchObject({ code: "settings-unknown" });
  });

  test("a save whose answer was lost is looked up there too", async () => {
    rustDesk.learn?.(PROFILE);
    const current = await rustDesk.readSettings(call);
    world.faults.add({
      service: "rustDesk",
      method: "POST",
      path: /settings\/oidc/,
      effect: { kind: "drop-after" },
    });
    await rustDesk.saveProvider(wantedAt(world), current, call);
    expect(azure()).toMatchObject({ client_secret: SECRET });
  });

  test("shows in the review what would be sent, without the secret", () => {
    rustDesk.learn?.(PROFILE);
    const { secret: _, ...shown } = wantedAt(world);
    expect(rustDesk.preview(shown)).toMatchObject([
      { method: "GET", path: PROFILE.path },
      { method: "POST", path: PROFILE.path, body: { items: [{ type: "azure", clientSecret: "••••" }] } },
    ]);
  });
});

describe("what was learnt is no licence", () => {
  const world = makeWorld();
  const wanted = wantedAt(world);
  const read = (document: Record<string, unknown>, profile = PROFILE): ConsoleSettings =>
    readLearned(document, profile);
  const okta = { type: "okta", clientId: "x", clientSecret: "y", issuerUrl: "z", enable: true, order: 3 };

  test("stars of another provider are never written back", () => {
    const rustDesk = openConsole(world);
    rustDesk.learn?.(PROFILE);
    for (const clientSecret of ["******", ""]) {
      const settings = read({ callbackUrl: "", items: [{ ...okta, clientSecret }] });
      expect(() => rustDesk.checkWritable("azure", "new", settings)).toThrow(
        expect.objectContaining({ code: "secret-masked", facts: { provider: "okta" } }),
      );
    }
  });

  test("a new entry takes the kinds of its neighbour and none of its values", () => {
    const merged = mergeLearned(read({ callbackUrl: "", items: [okta] }), wanted, PROFILE);
    expect(merged.items).toEqual([
      okta,
      {
        type: "azure",
        clientId: wanted.clientId,
        clientSecret: SECRET,
        issuerUrl: wanted.issuer,
        enable: true,
        order: 0,
      },
    ]);
  });

  test("where one provider is saved at a time, another one is not overwritten with ours", () => {
    const single = { ...PROFILE, list: null, callbackUrl: null };
    expect(() => mergeLearned(read(okta, single), wanted, single)).toThrow(
      expect.objectContaining({ code: "settings-unknown" }),
    );
    const ours = mergeLearned(read({ ...okta, type: "azure" }, single), wanted, single);
    expect(ours).toMatchObject({ type: "azure", clientId: wanted.clientId, order: 3 });
  });

  test("numbers that were rounded in reading are not written back", () => {
    expect(() => read({ callbackUrl: "", items: [{ ...okta, order: 2 ** 60 }] })).toThrow(
      expect.objectContaining({ code: "settings-unknown" }),
    );
  });
});
