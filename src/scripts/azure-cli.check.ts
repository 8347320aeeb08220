import { spawnSync } from "node:child_process";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type AzureBench, startAzureBench } from "../../sandbox/azure/azure-bench.ts";
import { makeReplyKeys, openReply } from "../../sandbox/azure/open-reply.ts";
import { CAST } from "../../sandbox/cast.ts";
import type { Tenant } from "../../sandbox/world.ts";
import { makeAzureCliScript } from "./azure-cli.ts";
import { parseReplyKey } from "./reply-key.ts";
import { NAMES, planFor, TENANT } from "./testdata/plan-for.ts";

const CALLBACK = "https://rd.example.com/api/oidc/callback";
const script = (change: Parameters<typeof planFor>[0] = {}, key = KEY) =>
  makeAzureCliScript(planFor(change, Date.now()), key);

let bench: AzureBench;
beforeEach(async () => {
  bench = await startAzureBench();
  await bench.signIn(CAST.contosoAdmin, TENANT);
});
afterEach(() => bench.close());

const keys = makeReplyKeys();
const parsed = parseReplyKey("cmVxdWVzdC1pZC0xMjM0NQ", keys.spki);
const KEY = parsed.ok ? parsed.value : null;

function tenant(): Tenant {
  const found = bench.sandbox.world.tenants.find(({ id }) => id === TENANT);
  if (!found) throw new Error("no tenant");
  return found;
}
const ours = () => tenant().servicePrincipals.find(({ isFirstParty }) => !isFirstParty);
const writes = () =>
  bench.sandbox.world.requests.filter(({ service, method }) => service === "graph" && method !== "GET")
    .length;

test("makes everything, prints a reply that only the asker opens, and a second run changes nothing", async () => {
  const first = await bench.run(script());
  expect(first.stderr).not.toMatch(/error/i);
  expect(first.status).toBe(0);
  const [app] = tenant().applications;
  const [secret] = app?.passwords ?? [];
  expect(app?.body).toMatchObject({
    displayName: "RustDesk Server Pro (rd.example.com)",
    signInAudience: "AzureADMyOrg",
    web: { redirectUris: [CALLBACK], implicitGrantSettings: { enableIdTokenIssuance: true } },
    tags: ["rustdesk-oidc"],
  });
  expect(ours()).toMatchObject({ appId: app?.appId, appRoleAssignmentRequired: true });
  expect(tenant().grants).toMatchObject([
    { clientId: ours()?.id, consentType: "AllPrincipals", scope: "openid profile email offline_access" },
  ]);
  expect(tenant().assignments).toMatchObject([{ principalDisplayName: "Contoso Admin" }]);
  expect(first.stdout + first.stderr).not.toContain(secret?.secretText);
  const { clear, sealed } = openReply(first.stdout, keys);
  expect(clear).toMatchObject({ tenantId: TENANT, clientId: app?.appId, objectId: app?.id });
  expect(sealed).toEqual({
    s: secret?.secretText,
    c: app?.appId,
    t: TENANT,
    r: "cmVxdWVzdC1pZC0xMjM0NQ",
  });

  const before = JSON.stringify(tenant());
  const second = await bench.run(script());
  expect(second.status).toBe(0);
  expect(JSON.stringify(tenant())).toBe(before);
  expect(second.stderr).toContain("There is one already");
  expect(second.stdout).toBe("");

  const third = await bench.run(script(), { NEW_SECRET: "1" });
  expect(tenant().applications).toHaveLength(1);
  expect(tenant().applications[0]?.passwords).toHaveLength(2);
  expect(openReply(third.stdout, keys).sealed).toMatchObject({
    s: tenant().applications[0]?.passwords[1]?.secretText,
  });
});

test("keeps what an administrator added to the app in between", async () => {
  await bench.run(script({}, null));
  const [app] = tenant().applications;
  const [grant] = tenant().grants;
  if (!app || !grant) throw new Error("nothing made");
  app.body.displayName = "Renamed";
  app.body.web.redirectUris = ["https://other.example.com/back"];
  grant.scope = "openid User.Read";
  await bench.run(script({}, null));
  expect(app.body.displayName).toBe("Renamed");
  expect(app.body.web.redirectUris).toEqual(["https://other.example.com/back", CALLBACK]);
  expect(app.body.web.homePageUrl).toBe("https://rd.example.com");
  expect(grant.scope).toBe("openid User.Read profile email offline_access");
});

test("waits while Microsoft still copies the new app", async () => {
  bench.sandbox.world.lag.calls = 3;
  const { status, stderr, stdout } = await bench.run(script());
  expect(stderr).toContain("waiting until Microsoft has published it");
  expect(status).toBe(0);
  expect(openReply(stdout, keys).clear).toMatchObject({ clientId: tenant().applications[0]?.appId });
  expect(tenant().applications).toHaveLength(1);
});

test("stops at a refusal, says Microsoft's words and prints no reply", async () => {
  await bench.signIn(CAST.northwindMember, "d7e5a9c3-1f42-4b68-a0d9-5c3e8b7f6a10");
  const plan = script().replaceAll(TENANT, "d7e5a9c3-1f42-4b68-a0d9-5c3e8b7f6a10");
  const { status, stdout, stderr } = await bench.run(plan);
  expect(status).not.toBe(0);
  expect(stdout).toBe("");
  expect(stderr).toContain("Authorization_RequestDenied");
});

test("changes nothing when the reply could not be sealed", async () => {
  const broken = script().replace(/BEGIN PUBLIC KEY-----\n.{10}/, "BEGIN PUBLIC KEY-----\nAAAAAAAAAA");
  const { status, stderr } = await bench.run(broken);
  expect(status).not.toBe(0);
  expect(stderr).toContain("Nothing was changed");
  expect(writes()).toBe(0);
});

test.each(NAMES)("the app gets the name %j as it was typed", async (appName) => {
  await bench.run(script({ appName }, null));
  expect(tenant().applications[0]?.body.displayName).toBe(appName);
});

if (spawnSync("shellcheck", ["--version"]).status === 0)
  test("ShellCheck, where it is installed, warns of nothing", () => {
    const texts = [script(), script({}, null), script({ gate: { kind: "everyone", adminConsent: false } })];
    for (const input of texts)
      expect(spawnSync("shellcheck", ["--severity=warning", "-"], { input, encoding: "utf8" }).stdout).toBe(
        "",
      );
  });
