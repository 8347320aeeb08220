import { beforeEach, expect, test } from "vitest";
import { CAST } from "../sandbox/cast.ts";
import { AZURE_CLI_SCOPES, mintGraphToken } from "../sandbox/entra/graph-token.ts";
import { makeWorld } from "../sandbox/seed.ts";
import { makeSandboxFetch } from "../sandbox/start.ts";
import type { World } from "../sandbox/world.ts";
import { CLOUDS } from "../src/domain/cloud.ts";
import { registerWithToken } from "./register-with-token.ts";

const redirectUri = "https://rd.contoso.com/entra-setup/redirect.html";
let world: World;
beforeEach(() => {
  world = makeWorld();
  world.origins = { ...world.origins, entra: CLOUDS.global.loginOrigin, graph: CLOUDS.global.graphOrigin };
});

const contoso = () => {
  const tenant = world.tenants.find((one) => one.domains.includes("contoso.com"));
  if (!tenant) throw new Error("no contoso");
  return tenant;
};
async function tokenOf(userName: string, more: { expiresInSeconds?: number } = {}): Promise<string> {
  const person = contoso().people.find((one) => one.userPrincipalName === userName);
  if (!person) throw new Error(userName);
  return mintGraphToken(world, person, contoso(), { scopes: AZURE_CLI_SCOPES, ...more });
}
const register = (token: string) =>
  registerWithToken({ cloud: CLOUDS.global, redirectUri, token }, makeSandboxFetch(world));
const apps = () =>
  contoso().applications.filter((one) => one.body.displayName === "Entra Setup for RustDesk");

test("registers a single-page application for this address, and makes no second one", async () => {
  const token = await tokenOf(CAST.contosoAdmin.userName);
  const first = await register(token);
  const [app] = apps();
  expect(first).toEqual({ isGood: true, line: app?.appId });
  expect(app?.body.spa.redirectUris).toEqual([redirectUri]);
  expect(app?.body.web.redirectUris).toEqual([]);
  expect(app?.passwords).toEqual([]);
  expect(await register(token)).toEqual(first);
  expect(apps()).toHaveLength(1);
});

test("keeps what was added to it, and puts a removed address back", async () => {
  const token = await tokenOf(CAST.contosoAdmin.userName);
  await register(token);
  const [app] = apps();
  if (!app) throw new Error("no app");
  app.body.spa.redirectUris = ["https://other.contoso.com/redirect.html"];
  expect(await register(token)).toMatchObject({ isGood: true });
  expect(apps()[0]?.body.spa.redirectUris).toEqual(["https://other.contoso.com/redirect.html", redirectUri]);
});

test("says in one line why it cannot, and never shows the token", async () => {
  const fresh = await tokenOf(CAST.contosoAdmin.userName);
  const cases: [string, string][] = [
    ["hello", "This is no token"],
    [await tokenOf(CAST.contosoAdmin.userName, { expiresInSeconds: -60 }), "it has expired"],
    [`${fresh.slice(0, -4)}AAAA`, "does not take this token"],
  ];
  for (const [token, words] of cases) {
    const { isGood, line } = await register(token);
    expect({ isGood, hasWords: line.includes(words), lines: line.split("\n").length }).toEqual({
      isGood: false,
      hasWords: true,
      lines: 1,
    });
    expect(line).not.toContain(token.slice(0, 12));
  }
  expect(apps()).toEqual([]);
});

test("a write whose answer is lost is run again without a second app", async () => {
  const token = await tokenOf(CAST.contosoAdmin.userName);
  world.faults.add({
    service: "graph",
    method: "PATCH",
    path: /applications/,
    effect: { kind: "drop-after" },
  });
  expect(await register(token)).toMatchObject({
    isGood: false,
    line: expect.stringContaining("run this again"),
  });
  expect(await register(token)).toMatchObject({ isGood: true });
  expect(apps()).toHaveLength(1);
});
