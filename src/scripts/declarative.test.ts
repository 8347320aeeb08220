import { parse } from "@cdktf/hcl2json";
import { expect, test } from "vitest";
import { readPaste } from "../domain/read-paste.ts";
import { makeBicep } from "./bicep.ts";
import { makeTerraform } from "./terraform.ts";
import { NAMES, pickedPerson, planFor, TENANT } from "./testdata/plan-for.ts";

/** Undoes the doubled template marks that the JSON form of HCL keeps. */
const plain = (hcl: string) => hcl.replaceAll("$${", "${").replaceAll("%%{", "%{");

test.each(NAMES)("the Terraform text is HCL and keeps the name %j", async (appName) => {
  const parsed = await parse("main.tf", makeTerraform(planFor({ appName })));
  const resources = parsed.resource;
  expect(plain(resources.azuread_application.rustdesk[0].display_name)).toBe(appName);
  expect(resources.azuread_application.rustdesk[0]).toMatchObject({
    sign_in_audience: "AzureADMyOrg",
    web: [{ redirect_uris: ["https://rd.example.com/api/oidc/callback"] }],
  });
  expect(resources.azuread_service_principal.rustdesk[0].app_role_assignment_required).toBe(true);
  expect(Object.keys(resources)).toContain("azuread_app_role_assignment");
  expect(parsed.output.client_secret[0].sensitive).toBe(true);
});

test("the Terraform text puts only those on the list whom the plan puts there", async () => {
  const plan = planFor({ gate: { kind: "chosen", includeMe: false } });
  const { resource } = await parse("main.tf", makeTerraform(plan));
  expect(Object.keys(resource)).not.toContain("azuread_app_role_assignment");
});

test("what terraform output -json prints is sorted whole", () => {
  const value = (text: string, sensitive = false) => ({ sensitive, type: "string", value: text });
  const secret = "abc8Q~AbCdEfGhIjKlMnOpQrStUvWxYz01234567";
  const client = "11111111-2222-4333-8444-555555555555";
  const printed = JSON.stringify(
    {
      client_id: value(client),
      client_secret: value(secret, true),
      issuer: value(`https://login.microsoftonline.com/${TENANT}/v2.0`),
      tenant_id: value(TENANT),
    },
    null,
    2,
  );
  expect(readPaste(printed).found).toEqual({ clientId: client, tenantId: TENANT, secret });
});

/** Reads a Bicep string back: the language's own rules, since no compiler comes from a package registry. */
function readBicep(text: string): string {
  const source = /displayName: '((?:[^'\\\n]|\\.)*)'/.exec(text)?.[1] ?? "";
  const marks: Record<string, string> = { n: "\n", r: "\r", t: "\t" };
  return source.replace(/\\([\s\S])/g, (_, mark: string) => marks[mark] ?? mark);
}

test.each(NAMES)("the Bicep text keeps the name %j in one string", (appName) => {
  const text = makeBicep(planFor({ appName }));
  expect(readBicep(text)).toBe(appName);
  expect(text).not.toMatch(/(?<!\\)\$\{/);
});

test("the Bicep text makes no secret and says how one is made", () => {
  const text = makeBicep(planFor());
  expect(text).not.toMatch(/passwordCredentials|secretText/);
  expect(text).toContain("az ad app credential reset --id CLIENT_ID --append");
  expect(text).toContain("scope: 'openid profile email offline_access'");
});

test.each([
  ["thisTenant", "AzureADMyOrg"],
  ["anyTenant", "AzureADMultipleOrgs"],
] as const)("both describe the audience %s", async (audience, name) => {
  const plan = planFor({ audience });
  expect(makeBicep(plan)).toContain(`signInAudience: '${name}'`);
  const { resource } = await parse("main.tf", makeTerraform(plan));
  expect(resource.azuread_application.rustdesk[0].sign_in_audience).toBe(name);
});

test("people and groups who were picked stand on the list by their ids, whoever runs it beside them or not", async () => {
  const ids = ["aaaaaaaa-1111-4111-8111-000000000001", "bbbbbbbb-2222-4222-8222-000000000002"];
  const gate = { kind: "chosen", includeMe: false, people: ids.map(pickedPerson) } as const;
  const { resource } = await parse("main.tf", makeTerraform(planFor({ gate })));
  const { me, ...picked } = resource.azuread_app_role_assignment;
  expect(me).toBeUndefined();
  expect(Object.values(picked).flat()).toMatchObject(ids.map((id) => ({ principal_object_id: id })));
  const bicep = makeBicep(planFor({ gate }));
  expect([...bicep.matchAll(/principalId: '([^']+)'/g)].map(([, id]) => id)).toEqual(ids);
  expect(bicep).not.toContain("put yourself on the list");
});
