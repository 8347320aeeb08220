import { beforeEach, expect, test } from "vitest";
import { ClientSecret } from "../../domain/client-secret.ts";
import { forgetKept, type KeepingFor, keep, keptFor } from "./kept-values.ts";

const HERE: KeepingFor = { tenant: { id: "one" }, callbackUrl: "https://rd.example.com/api/oidc/callback" };
const THERE: KeepingFor = { ...HERE, tenant: { id: "other" } };

beforeEach(forgetKept);

test("what was typed is there again, each value by itself", () => {
  keep(HERE, { clientId: "an id" });
  keep(HERE, { secret: new ClientSecret("a secret") });
  keep(HERE, { act: 2 });
  expect(keptFor(HERE)).toMatchObject({ clientId: "an id", act: 2 });
  expect(keptFor(HERE).secret.reveal()).toBe("a secret");
});

test("another organisation or console gets nothing of it", () => {
  keep(HERE, { clientId: "an id", secret: new ClientSecret("a secret") });
  for (const place of [THERE, { ...HERE, callbackUrl: "https://rd2.example.com/api/oidc/callback" }]) {
    expect(keptFor(place).clientId).toBe("");
    expect(keptFor(place).secret.reveal()).toBe("");
  }
});

test("a secret that is replaced, left for another organisation or handed over is wiped", () => {
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

test("what is kept prints without the secret", () => {
  keep(HERE, { secret: new ClientSecret("a secret") });
  expect(JSON.stringify(keptFor(HERE))).not.toContain("a secret");
});
