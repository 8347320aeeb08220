import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ClientSecret } from "../../domain/client-secret.ts";
import type { KeepingFor } from "./kept-values.ts";

const ID = "5d2e91c7-0a4b-4d1e-8f00-112233445566";
const HERE: KeepingFor = {
  tenant: { id: "11111111-0d52-4c1a-9b0e-2a6d5f4e3c21" },
  callbackUrl: "https://rd.example.com/api/oidc/callback",
};
const THERE: KeepingFor = { ...HERE, tenant: { id: "22222222-0d52-4c1a-9b0e-2a6d5f4e3c21" } };
const VALUE = "abc8Q~AbCdEfGhIjKlMnOpQrStUvWxYz01234567";

/** As the tab's storage: what it holds outlives the page. */
let stored: Map<string, string>;
beforeEach(() => {
  stored = new Map();
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

/** A page that is loaded, for the first time or again: its memory is empty. */
const load = () => {
  vi.resetModules();
  return import("./kept-values.ts");
};

test("what was typed is there again, each value by itself", async () => {
  const { keep, keptFor } = await load();
  keep(HERE, { clientId: "an id" });
  keep(HERE, { secret: new ClientSecret(VALUE) });
  keep(HERE, { act: "secret" });
  expect(keptFor(HERE)).toMatchObject({ clientId: "an id", act: "secret", isSecretLost: false });
  expect(keptFor(HERE).secret.reveal()).toBe(VALUE);
});

test("another organisation or console gets nothing of it", async () => {
  const { keep, keptFor } = await load();
  keep(HERE, { clientId: ID, secret: new ClientSecret(VALUE) });
  for (const place of [THERE, { ...HERE, callbackUrl: "https://rd2.example.com/api/oidc/callback" }]) {
    expect(keptFor(place).clientId).toBe("");
    expect(keptFor(place).secret.reveal()).toBe("");
  }
});

test("a secret that is replaced, left for another organisation or handed over is wiped", async () => {
  const { forgetKept, keep, keptFor } = await load();
  const [first, second, third] = [new ClientSecret("1"), new ClientSecret("2"), new ClientSecret("3")];
  keep(HERE, { secret: first });
  keep(HERE, { secret: second });
  expect(first.reveal()).toBe("");
  keep(THERE, { secret: third });
  expect(second.reveal()).toBe("");
  forgetKept();
  expect(third.reveal()).toBe("");
  expect(keptFor(THERE).secret.reveal()).toBe("");
});

test("what is kept prints without the secret", async () => {
  const { keep, keptFor } = await load();
  keep(HERE, { secret: new ClientSecret(VALUE) });
  expect(JSON.stringify(keptFor(HERE))).not.toContain(VALUE);
});

describe("the page is loaded again", () => {
  test("id and act are there; the secret is gone, and that is known", async () => {
    const before = await load();
    before.keep(HERE, { clientId: ID.toUpperCase(), act: "idTokens" });
    before.keep(HERE, { secret: new ClientSecret(VALUE) });
    const after = await load();
    expect(after.keptFor(HERE)).toMatchObject({ clientId: ID, act: "idTokens", isSecretLost: true });
    expect(after.keptFor(HERE).secret.reveal()).toBe("");
    expect(after.keptFor(THERE)).toMatchObject({ clientId: "", act: "", isSecretLost: false });
  });

  test("who never gave a secret has not lost one, and who gives it anew has it again", async () => {
    (await load()).keep(HERE, { clientId: ID });
    const second = await load();
    expect(second.keptFor(HERE).isSecretLost).toBe(false);
    second.keep(HERE, { secret: new ClientSecret(VALUE) });
    const third = await load();
    third.keep(HERE, { act: "ids" });
    expect(third.keptFor(HERE).isSecretLost).toBe(true);
    third.keep(HERE, { secret: new ClientSecret("") });
    expect(third.keptFor(HERE).isSecretLost).toBe(true);
    third.keep(HERE, { secret: new ClientSecret(VALUE) });
    expect(third.keptFor(HERE).isSecretLost).toBe(false);
  });

  test("a secret never reaches storage, in whichever field it was pasted", async () => {
    const { keep } = await load();
    keep(HERE, { secret: new ClientSecret(VALUE) });
    keep(HERE, { clientId: VALUE });
    expect([...stored.values()].join()).not.toContain(VALUE.slice(0, 8));
    expect((await load()).keptFor(HERE).clientId).toBe("");
  });

  test("what was handed over, or left for another organisation, is not in storage", async () => {
    const first = await load();
    first.keep(HERE, { clientId: ID });
    first.forgetKept();
    expect(stored.size).toBe(0);
    first.keep(HERE, { clientId: ID });
    first.keep(THERE, { act: "ids" });
    expect((await load()).keptFor(HERE).clientId).toBe("");
  });

  test.each([
    "",
    "{",
    "7",
    "null",
    "[]",
    JSON.stringify({
      place: `${HERE.tenant.id} ${HERE.callbackUrl}`,
      clientId: VALUE,
      half: "all",
      hadSecret: 1,
    }),
  ])("what storage holds instead (%s) is not believed", async (text) => {
    stored.set("by-hand", text);
    expect((await load()).keptFor(HERE)).toMatchObject({
      clientId: "",
      half: "entra",
      act: "",
      isSecretLost: false,
    });
  });

  test.each(["full", "off"])("with a storage that is %s, memory keeps it as before", async (how) => {
    const refuse = () => {
      throw new DOMException("no", "QuotaExceededError");
    };
    vi.stubGlobal("sessionStorage", {
      getItem: how === "off" ? refuse : () => null,
      setItem: refuse,
      removeItem: how === "off" ? refuse : () => undefined,
    });
    const { forgetKept, keep, keptFor } = await load();
    keep(HERE, { clientId: ID, secret: new ClientSecret(VALUE) });
    expect(keptFor(HERE).secret.reveal()).toBe(VALUE);
    expect(keptFor(HERE).clientId).toBe(ID);
    forgetKept();
    expect(keptFor(HERE).clientId).toBe("");
  });
});
