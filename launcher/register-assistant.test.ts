import { beforeEach, expect, test } from "vitest";
import { makeWorld } from "../sandbox/seed.ts";
import { makeSandboxFetch } from "../sandbox/start.ts";
import type { World } from "../sandbox/world.ts";
import { CLOUDS } from "../src/domain/cloud.ts";
import { checkRegistration } from "./check-registration.ts";
import { registerText } from "./register-assistant.ts";

const redirectUri = "https://rd.contoso.com/entra-setup/redirect.html";
let world: World;
beforeEach(() => {
  world = makeWorld();
  world.origins = { ...world.origins, entra: CLOUDS.global.loginOrigin, graph: CLOUDS.global.graphOrigin };
  world.assistantRedirectUris.push(redirectUri);
});

const check = (more: Partial<Parameters<typeof checkRegistration>[0]> = {}) =>
  checkRegistration(
    { cloud: CLOUDS.global, tenant: "contoso.com", clientId: world.assistantClientId, redirectUri, ...more },
    makeSandboxFetch(world),
  );

test("a registration that fits is said to", async () => {
  expect(await check()).toEqual({
    isGood: true,
    line: expect.stringContaining("is a single-page application's"),
  });
});

test.each([
  [
    { redirectUri: "https://rd.contoso.com/other/redirect.html" },
    "but not for https://rd.contoso.com/other/",
  ],
  [{ clientId: "11111111-2222-4333-8444-555555555555" }, "There is no app 11111111"],
  [{ tenant: "nobody.example" }, "There is no tenant nobody.example"],
  [{ cloud: CLOUDS.china }, "did not answer from here"],
] as const)("%j does not fit, and it is said why", async (more, words) => {
  const verdict = await check(more);
  expect(verdict.isGood).toBe(false);
  expect(verdict.line).toContain(words);
  expect(verdict.line).not.toContain("\n");
});

test("an answer that does not tell the platform claims no more than it knows", async () => {
  const send: typeof fetch = async () =>
    new Response(null, { status: 302, headers: { location: `${redirectUri}?error=login_required` } });
  const asked = { cloud: CLOUDS.global, tenant: "contoso.com", clientId: "x", redirectUri };
  expect(await checkRegistration(asked, send)).toEqual({
    isGood: true,
    line: expect.stringContaining("not Web"),
  });
});

test("the command names the address, the cloud's Graph and its portal", () => {
  const text = registerText({
    command: "register-assistant",
    address: "https://rd.contoso.com/entra-setup/",
    clouds: ["china"],
    clientId: null,
    tenant: "contoso.cn",
    isCheck: false,
    isByToken: false,
  });
  for (const part of [
    redirectUri,
    "https://microsoftgraph.chinacloudapi.cn/v1.0/applications",
    "https://entra.microsoftonline.cn",
    "az cloud set --name AzureChinaCloud",
    "--tenant contoso.cn",
    '"spa":{"redirectUris"',
  ])
    expect(text).toContain(part);
  expect(text).not.toContain("graph.microsoft.com");
});
