import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Language, type Node, Parser } from "@vscode/tree-sitter-wasm";
import { beforeAll, expect, test } from "vitest";
import { makeReplyKeys } from "../../sandbox/azure/open-reply.ts";
import { makePowerShellScript } from "./powershell.ts";
import { parseReplyKey } from "./reply-key.ts";
import { NAMES, planFor, TENANT } from "./testdata/plan-for.ts";

const parser = new Promise<Parser>((resolve, reject) => {
  const wasm = createRequire(import.meta.url).resolve(
    "@vscode/tree-sitter-wasm/wasm/tree-sitter-powershell.wasm",
  );
  Parser.init()
    .then(() => Language.load(readFileSync(wasm)))
    .then((language) => resolve(new Parser().setLanguage(language)))
    .catch(reject);
});
beforeAll(() => parser);

async function parse(script: string): Promise<Node> {
  const tree = (await parser).parse(script);
  if (!tree) throw new Error("not parsed");
  return tree.rootNode;
}
/** What a here-string or a quoted string holds, as PowerShell reads it. */
const here = (root: Node) =>
  root
    .descendantsOfType(["verbatim_here_string_characters", "expandable_here_string_literal"])
    .map((node) => node?.text.slice(3, -3) ?? "");
const commands = (root: Node) => root.descendantsOfType("command_name").map((node) => node?.text);

test.each(NAMES)("the script is PowerShell, and sends the name %j as it is", async (appName) => {
  const root = await parse(makePowerShellScript(planFor({ appName })));
  expect(root.hasError).toBe(false);
  const app = here(root).find((json) => json.includes("displayName")) ?? "{}";
  expect(JSON.parse(app)).toMatchObject({ displayName: appName });
});

test.each(NAMES)("nothing of the name %j is a command, a variable or beyond ASCII", async (appName) => {
  const script = makePowerShellScript(planFor({ appName }));
  const plain = makePowerShellScript(planFor());
  expect(script).toMatch(/^[\x20-\x7e\n]*$/);
  const [root, other] = [await parse(script), await parse(plain)];
  const variables = (one: Node) => one.descendantsOfType("variable").map((node) => node?.text);
  expect(commands(root)).toEqual(commands(other));
  expect(variables(root)).toEqual(variables(other));
});

test("the grammar is strict enough to see a quote that was let through", async () => {
  const broken = makePowerShellScript(planFor()).replace(`'${TENANT}'`, `'O'Hara'`);
  expect((await parse(broken)).hasError).toBe(true);
});

test("it holds every step, and asks for the two permissions that they take", () => {
  const script = makePowerShellScript(planFor());
  expect(script).toContain(
    `Connect-MgGraph -TenantId '${TENANT}' -Environment Global -Scopes 'Application.ReadWrite.All', 'DelegatedPermissionGrant.ReadWrite.All'`,
  );
  for (const path of [
    "uniqueName=''rustdesk-oidc-0123456789abcdef''",
    "/v1.0/servicePrincipals(appId='$($app.appId)')",
    "oauth2PermissionGrants",
    "appRoleAssignedTo",
    "addPassword",
  ])
    expect(script).toContain(path);
});

test("with a reply key the secret is sealed with what both PowerShells have, and printed in no other way", async () => {
  const keys = makeReplyKeys();
  const key = parseReplyKey("cmVxdWVzdC1pZC0xMjM0NQ", keys.spki);
  if (!key.ok) throw new Error(key.problem.reason);
  const script = makePowerShellScript(planFor(), key.value);
  expect((await parse(script)).hasError).toBe(false);
  expect(script).toContain("New-Object System.Security.Cryptography.RSACng");
  expect(script).toContain("OaepSHA256");
  expect(script).not.toContain("secret = $value");
  // The key is taken before anything is changed.
  expect(script.indexOf("ImportParameters")).toBeLessThan(script.indexOf("Connect-MgGraph -TenantId"));
});

test("no function of ours is named like one of PowerShell's own aliases", () => {
  const ours = [...makePowerShellScript(planFor()).matchAll(/function (\w+)/g)].map(([, name]) => name);
  expect(ours).toEqual(["Look", "Send", "Retry"]);
});
