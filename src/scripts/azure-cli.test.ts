import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeReplyKeys, openReply } from "../../sandbox/azure/open-reply.ts";
import { isBound, readColleagueReply } from "../domain/colleague-reply.ts";
import { readCode } from "../handover/code.ts";
import { makeKeyPair, unseal } from "../handover/seal.ts";
import { makeAzureCliScript } from "./azure-cli.ts";
import { parseReplyKey } from "./reply-key.ts";
import { NAMES, pickedPerson, planFor, TENANT } from "./testdata/plan-for.ts";

const CLIENT = "11111111-2222-4333-8444-555555555555";
const OBJECT = "66666666-7777-4888-8999-000000000000";
const SECRET = "abc8Q~secret-value";

/**
 * Runs the script with an `az` that writes down its arguments and knows nothing until something is written. What a
 * directory makes of them is the business of `npm run test:scripts`, which has the real one.
 */
function record(script: string, env: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), "az-"));
  const log = join(folder, "log");
  writeFileSync(
    join(folder, "az"),
    `#!/usr/bin/env bash
printf '%s\\0' "$@" >>"${log}"; printf '\\n\\0' >>"${log}"
case "$*" in
  *"account show"*) echo ${TENANT};;
  *PATCH*"/applications("*) touch "${folder}/app";;
  *PATCH*"/servicePrincipals("*) touch "${folder}/principal";;
  *addPassword*) echo '${SECRET}';;
  *"--query appId"*) echo ${CLIENT};;
  *"/servicePrincipals(appId='00000003"*) echo ${OBJECT};;
  *"/applications("*) if [ -e "${folder}/app" ]; then echo ${OBJECT}; else echo Request_ResourceNotFound >&2; exit 1; fi;;
  *"/servicePrincipals("*) if [ -e "${folder}/principal" ]; then echo ${OBJECT}; else echo Request_ResourceNotFound >&2; exit 1; fi;;
  *"/me?"*) echo ${OBJECT};;
esac
`,
    { mode: 0o755 },
  );
  const done = spawnSync("bash", ["-c", script], {
    encoding: "utf8",
    env: { ...process.env, PATH: `${folder}:${process.env.PATH}`, ...env },
  });
  const calls = readFileSync(log, "utf8")
    .split("\n\0")
    .filter(Boolean)
    .map((call) => call.split("\0").filter(Boolean));
  rmSync(folder, { recursive: true });
  if (done.status !== 0) throw new Error(done.stderr);
  return { stdout: done.stdout, stderr: done.stderr, calls };
}

const bodyOf = (call: readonly string[] | undefined): unknown =>
  JSON.parse(call?.[call.indexOf("--body") + 1] ?? "{}");
const isWrite = (call: readonly string[]) => call.includes("PATCH") || call.includes("POST");

test.each(NAMES)("the script is bash, and sends the name %j as it is", (appName) => {
  const script = makeAzureCliScript(planFor({ appName }));
  expect(spawnSync("bash", ["-n"], { input: script, encoding: "utf8" }).stderr).toBe("");
  const upsert = record(script).calls.find((call) => call.includes("PATCH"));
  expect(bodyOf(upsert)).toMatchObject({
    displayName: appName,
    web: { redirectUris: ["https://rd.example.com/api/oidc/callback"] },
  });
  expect(upsert).toContain("Prefer=create-if-missing");
});

test("it does every step of the plan, by az rest alone, and prints what to paste", () => {
  const { calls, stdout } = record(makeAzureCliScript(planFor()));
  expect(new Set(calls.map((call) => call[0]))).toEqual(new Set(["account", "rest"]));
  const writes = calls
    .filter(isWrite)
    .map((call) => call[call.indexOf("--uri") + 1]?.replace("https://graph.microsoft.com/v1.0", ""));
  expect(writes).toEqual([
    "/applications(uniqueName='rustdesk-oidc-0123456789abcdef')",
    `/servicePrincipals(appId='${CLIENT}')`,
    "/oauth2PermissionGrants",
    `/servicePrincipals/${OBJECT}/appRoleAssignedTo`,
    `/applications/${OBJECT}/addPassword`,
  ]);
  expect(JSON.parse(stdout)).toEqual({
    entraSetupReply: 1,
    tenantId: TENANT,
    clientId: CLIENT,
    secret: SECRET,
  });
});

test("with a reply key it prints a reply code, and the secret nowhere in clear", () => {
  const keys = makeReplyKeys();
  const key = parseReplyKey("cmVxdWVzdC1pZC0xMjM0NQ", keys.spki);
  if (!key.ok) throw new Error(key.problem.reason);
  const { stdout, stderr } = record(makeAzureCliScript(planFor(), key.value));
  expect(stdout + stderr).not.toContain(SECRET);
  const { clear, sealed } = openReply(stdout, keys);
  expect(clear).toMatchObject({
    request: "cmVxdWVzdC1pZC0xMjM0NQ",
    tenantId: TENANT,
    clientId: CLIENT,
    objectId: OBJECT,
    secretExpires: "2027-05-23T00:00:00.000Z",
  });
  expect(sealed).toEqual({ s: SECRET, c: CLIENT, t: TENANT, r: "cmVxdWVzdC1pZC0xMjM0NQ" });
});

test("the asking browser's own reader opens it", async () => {
  const { privateKey, publicKey } = await makeKeyPair(crypto.subtle);
  const key = parseReplyKey("cmVxdWVzdC1pZC0xMjM0NQ", publicKey);
  if (!key.ok) throw new Error(key.problem.reason);
  const { stdout } = record(makeAzureCliScript(planFor(), key.value));
  const code = await readCode("esreply", stdout, crypto.subtle);
  const reply = code.ok ? readColleagueReply(code.value.json) : null;
  if (!reply) throw new Error("not a reply");
  const sealed = await unseal(reply, privateKey, crypto.subtle);
  expect(sealed?.secret).toBe(SECRET);
  expect(sealed && isBound(reply, sealed)).toBe(true);
});

test("everyone may sign in: no consent, no assignment, an open enterprise application", () => {
  const { calls } = record(makeAzureCliScript(planFor({ gate: { kind: "everyone", adminConsent: false } })));
  expect(calls.flat().join("\n")).not.toMatch(/oauth2PermissionGrants|appRoleAssignedTo/);
  const principal = calls.find((call) => call.includes("PATCH") && /servicePrincipals/.test(call.join(" ")));
  expect(bodyOf(principal)).toMatchObject({ appRoleAssignmentRequired: false });
});

test("pasted into a terminal, a failure ends the script and leaves the terminal open", () => {
  const script = makeAzureCliScript(planFor()).replace("AZURE_CLOUD_NAME", "x y");
  const { stdout } = spawnSync("bash", ["-s"], { input: `${script}\necho still here\n`, encoding: "utf8" });
  expect(stdout).toContain("still here");
});

test("people and groups who were picked are put on the list, each once, and nobody else", () => {
  const ids = ["aaaaaaaa-1111-4111-8111-000000000001", "bbbbbbbb-2222-4222-8222-000000000002"];
  const assigned = (includeMe: boolean, people = ids.map(pickedPerson)) =>
    record(makeAzureCliScript(planFor({ gate: { kind: "chosen", includeMe, people } })))
      .calls.filter((call) => isWrite(call) && call.join(" ").includes("appRoleAssignedTo"))
      .map((call) => bodyOf(call));
  const entry = (principalId: string) => ({
    principalId,
    resourceId: OBJECT,
    appRoleId: "00000000-0000-0000-0000-000000000000",
  });
  expect(assigned(false)).toEqual(ids.map(entry));
  expect(assigned(true)).toEqual([OBJECT, ...ids].map(entry));
  // No id of Entra's looks so; a text that is no GUID never comes into a script.
  expect(assigned(false, [pickedPerson("$(touch /tmp/x)")])).toEqual([]);
});
