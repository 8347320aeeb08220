import { spawnSync } from "node:child_process";
import { constants, generateKeyPairSync, privateDecrypt } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "@cdktf/hcl2json";
import { expect, test } from "vitest";
import { makeCallbackUrl, parseConsoleAddress } from "../domain/callback-url.ts";
import { CLOUDS } from "../domain/cloud.ts";
import { readDiscoveryDocument } from "../domain/discovery-document.ts";
import { makeSetupPlan } from "../domain/make-setup-plan.ts";
import type { SetupPlan } from "../domain/setup-plan.ts";
import type { SetupRequest } from "../domain/setup-request.ts";
import { parseTenant } from "../domain/tenant.ts";
import { makeAzureCliScript } from "./azure-cli.ts";
import { makeBicep } from "./bicep.ts";
import { makePowerShellScript } from "./powershell.ts";
import { makeTerraform } from "./terraform.ts";

const TENANT = "8f3c2a41-6b0d-4c57-9e1f-2d84b7a077fe";
/** A name that breaks out of every kind of quotes, if one lets it. */
const NASTY = `O'Hara "x" \`id\` $(id) \${HOME} %{x} \\ é`;

function planFor(change: Partial<SetupRequest> = {}): SetupPlan {
  const address = parseConsoleAddress("https://rd.example.com");
  const typed = parseTenant("contoso.com");
  const login = `${CLOUDS.global.loginOrigin}/${TENANT}`;
  const tenant = readDiscoveryDocument(
    { issuer: `${login}/v2.0`, authorization_endpoint: `${login}/a`, token_endpoint: `${login}/t` },
    CLOUDS.global,
  );
  if (!address.ok || !typed.ok || !tenant.ok) throw new Error("fixture");
  const request: SetupRequest = {
    intent: "connect",
    consoleAddress: address.value,
    callbackUrl: makeCallbackUrl(address.value),
    cloud: CLOUDS.global,
    tenant: { ...tenant.value, typed: typed.value },
    audience: "thisTenant",
    gate: { kind: "chosen", includeMe: true },
    appName: "RustDesk Server Pro (rd.example.com)",
    secretLifetimeInDays: 180,
    registration: { kind: "auto" },
    hands: { entra: "person", rustDesk: "browser" },
    ...change,
  };
  const observed = {
    at: Date.UTC(2026, 10, 24),
    run: "0a1b2c3d",
    uniqueName: "rustdesk-oidc-0123456789abcdef",
    directory: null,
    rustDesk: { callbackUrl: null, providers: [] },
    heldSecret: null,
  };
  const plan = makeSetupPlan(request, observed);
  if (!plan.ok) throw new Error(plan.problem.reason);
  return plan.value;
}

/** Runs the script with an `az` that writes down its arguments and answers from a table. */
function runWithFakeAz(script: string): { stdout: string; calls: readonly string[][] } {
  const folder = mkdtempSync(join(tmpdir(), "az-"));
  const log = join(folder, "log");
  writeFileSync(
    join(folder, "az"),
    `#!/usr/bin/env bash
printf '%s\\0' "$@" >>"${log}"; printf '\\n\\0' >>"${log}"
case "$*" in
  *"account show"*) echo ${TENANT};;
  *addPassword*) echo 'abc8Q~secret-value';;
  *"value[0].id"*|*principalId*) ;;
  *"--query appId"*) echo 11111111-2222-4333-8444-555555555555;;
  *"--query id"*) echo 66666666-7777-4888-8999-000000000000;;
esac
`,
    { mode: 0o755 },
  );
  const done = spawnSync("bash", ["-c", script], {
    encoding: "utf8",
    env: { ...process.env, PATH: `${folder}:${process.env.PATH}` },
  });
  const calls = readFileSync(log, "utf8")
    .split("\n\0")
    .filter(Boolean)
    .map((call) => call.split("\0").filter(Boolean));
  rmSync(folder, { recursive: true });
  if (done.status !== 0) throw new Error(done.stderr);
  return { stdout: done.stdout, calls };
}

const bodyOf = (call: readonly string[] | undefined): Record<string, unknown> =>
  JSON.parse(call?.[call.indexOf("--body") + 1] ?? "{}");

test.each(["RustDesk", NASTY])("the Azure CLI script is bash, and sends the name %s as it is", (appName) => {
  const script = makeAzureCliScript(planFor({ appName }));
  expect(spawnSync("bash", ["-n"], { input: script, encoding: "utf8" }).stderr).toBe("");
  const { calls } = runWithFakeAz(script);
  const upsert = calls.find((call) => call.includes("PATCH"));
  expect(bodyOf(upsert)).toMatchObject({
    displayName: appName,
    web: { redirectUris: ["https://rd.example.com/api/oidc/callback"] },
  });
  expect(upsert).toContain("Prefer=create-if-missing");
});

test("the Azure CLI script does every step of the plan, by az rest alone", () => {
  const { calls, stdout } = runWithFakeAz(makeAzureCliScript(planFor()));
  expect(new Set(calls.map((call) => call[0]))).toEqual(new Set(["account", "rest"]));
  const writes = calls
    .filter((call) => call.includes("PATCH") || call.includes("POST"))
    .map((call) => call[call.indexOf("--uri") + 1]?.replace("https://graph.microsoft.com/v1.0", ""));
  expect(writes).toEqual([
    "/applications(uniqueName='rustdesk-oidc-0123456789abcdef')",
    "/servicePrincipals(appId='11111111-2222-4333-8444-555555555555')",
    "/oauth2PermissionGrants",
    "/servicePrincipals/66666666-7777-4888-8999-000000000000/appRoleAssignedTo",
    "/applications/66666666-7777-4888-8999-000000000000/addPassword",
  ]);
  expect(JSON.parse(stdout)).toEqual({
    entraSetupReply: 1,
    tenantId: TENANT,
    clientId: "11111111-2222-4333-8444-555555555555",
    secret: "abc8Q~secret-value",
  });
});

test("with a reply key the secret leaves the script sealed only", () => {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 3072 });
  const key = publicKey.export({ type: "spki", format: "pem" }).toString();
  const { stdout } = runWithFakeAz(makeAzureCliScript(planFor(), key));
  expect(stdout).not.toContain("abc8Q~secret-value");
  const { sealed } = JSON.parse(stdout);
  const opened = privateDecrypt(
    { key: privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: "sha256" },
    Buffer.from(sealed, "base64"),
  );
  expect(opened.toString()).toBe("abc8Q~secret-value");
});

test("everyone may sign in: no consent, no assignment, an open enterprise application", () => {
  const plan = planFor({ gate: { kind: "everyone", adminConsent: false } });
  const { calls } = runWithFakeAz(makeAzureCliScript(plan));
  const uris = calls.map((call) => call[call.indexOf("--uri") + 1] ?? "").join("\n");
  expect(uris).not.toMatch(/oauth2PermissionGrants|appRoleAssignedTo/);
  const principal = calls.find(
    (call) => call.includes("PATCH") && call.some((one) => one.includes("servicePrincipals")),
  );
  expect(bodyOf(principal)).toMatchObject({ appRoleAssignmentRequired: false });
});

test.each(["RustDesk", NASTY])("the Terraform text is HCL and keeps the name %s", async (appName) => {
  const parsed = await parse("main.tf", makeTerraform(planFor({ appName })));
  const resources = parsed.resource;
  expect(resources.azuread_application.rustdesk[0]).toMatchObject({ sign_in_audience: "AzureADMyOrg" });
  const shown: string = resources.azuread_application.rustdesk[0].display_name;
  expect(shown.replaceAll("$${", "${").replaceAll("%%{", "%{")).toBe(appName);
  expect(resources.azuread_service_principal.rustdesk[0].app_role_assignment_required).toBe(true);
  expect(Object.keys(resources)).toContain("azuread_app_role_assignment");
  expect(parsed.output.client_secret[0].sensitive).toBe(true);
});

test("the PowerShell text holds every step, values in here-strings and single quotes", () => {
  const script = makePowerShellScript(planFor({ appName: NASTY }));
  const json = /Body @'\n(\{.*\})\n'@/.exec(script)?.[1] ?? "{}";
  expect(JSON.parse(json)).toMatchObject({ displayName: NASTY });
  expect(script).toContain(
    `Connect-MgGraph -TenantId '${TENANT}' -Environment Global -Scopes 'Application.ReadWrite.All', 'DelegatedPermissionGrant.ReadWrite.All'`,
  );
  for (const path of [
    "uniqueName='rustdesk-oidc-0123456789abcdef'",
    "oauth2PermissionGrants",
    "appRoleAssignedTo",
    "addPassword",
  ])
    expect(script).toContain(path);
  expect(makePowerShellScript(planFor(), "S0VZ")).toContain("OaepSHA256");
  expect(makePowerShellScript(planFor(), "S0VZ")).not.toContain("secret = [string]$secret.secretText");
});

test("the Bicep text quotes what it is given and makes no secret", () => {
  const text = makeBicep(planFor({ appName: NASTY }));
  // biome-ignore lint/suspicious/noTemplateCurlyInString: Bicep's own mark, escaped
  expect(text).toContain("displayName: 'O\\'Hara \"x\" `id` $(id) \\${HOME} %{x} \\\\ é'");
  expect(text).not.toMatch(/passwordCredentials|secretText/);
  expect(text).toContain("scope: 'openid profile email offline_access'");
});
