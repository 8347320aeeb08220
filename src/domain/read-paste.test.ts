import fc from "fast-check";
import { expect, test } from "vitest";
import { readPaste } from "./read-paste.ts";

const APP = "11111111-2222-4333-8444-555555555555";
const TENANT = "8f3c2a41-6b0d-4c57-9e1f-2d84b7a077fe";
const OBJECT = "66666666-7777-4888-8999-000000000000";
const SECRET = "abc8Q~AbCdEfGhIjKlMnOpQrStUvWxYz01234567";
const REPLY = `esreply1.${"eyJyZXF1ZXN0Ijoi".repeat(60)}.0a1b2c3d`;

test.each([
  [
    "the Overview page",
    `Display name\nRustDesk\nApplication (client) ID\n: ${APP}\nObject ID\n: ${OBJECT}\nDirectory (tenant) ID\n: ${TENANT}`,
    { clientId: APP, objectId: OBJECT, tenantId: TENANT },
  ],
  [
    "the Overview page without colons",
    `Application (client) ID\n${APP.toUpperCase()}\nObject ID\n${OBJECT}\nDirectory (tenant) ID\n${TENANT}`,
    { clientId: APP, objectId: OBJECT, tenantId: TENANT },
  ],
  [
    "a portal address",
    `https://entra.microsoft.com/${TENANT}/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Overview/appId/${APP}/isMSAApp~/false`,
    { clientId: APP, tenantId: TENANT },
  ],
  [
    "an enterprise application's address",
    `https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Users/objectId/${OBJECT}/appId/${APP}`,
    { clientId: APP, objectId: OBJECT },
  ],
  [
    "az JSON",
    `{ "appId": "${APP}", "displayName": "x", "password": "${SECRET}", "tenant": "${TENANT}" }`,
    { clientId: APP, secret: SECRET, tenantId: TENANT },
  ],
  [
    "a PowerShell list",
    `AppId    : ${APP}\nTenantId : ${TENANT}\nSecretText : ${SECRET}`,
    { clientId: APP, tenantId: TENANT, secret: SECRET },
  ],
  [
    "Terraform's output",
    `client_id = "${APP}"\nclient_secret = "${SECRET}"\nissuer = "https://login.microsoftonline.com/${TENANT}/v2.0"`,
    { clientId: APP, secret: SECRET, tenantId: TENANT },
  ],
  [
    "our own reply",
    `{"entraSetupReply":1,"tenantId":"${TENANT}","clientId":"${APP}","secret":"${SECRET}"}`,
    { clientId: APP, secret: SECRET, tenantId: TENANT },
  ],
  ["a colleague's reply code", REPLY, { replyCode: REPLY }],
  [
    "a reply code in a mail that quotes other values",
    `> Here it is:\n> ${REPLY.slice(0, 5)}\n> ${REPLY.slice(5, 60)}\n> ${REPLY.slice(60)}\n\nClient ID: ${APP}\n${SECRET}`,
    { replyCode: expect.stringContaining("Here it is") },
  ],
  ["a secret's value alone", SECRET, { secret: SECRET }],
])("%s is sorted", (_, text, found) => {
  expect(readPaste(text).found).toEqual(found);
});

test.each([
  ["a Secret ID", `Secret ID ${APP}`, "secret-id", {}],
  ["the hidden form of a secret", "abc******************", "masked-secret", {}],
  ["a lone GUID", APP, "lone-guid", { clientId: APP }],
])("%s is told to be one", (_, text, warning, found) => {
  expect(readPaste(text)).toEqual({ found, warnings: [warning] });
});

test("a row of the secrets table gives the value and says that the other thing is its ID", () => {
  const row = `RustDesk\t5/23/2027\t${SECRET}\tSecret ID: ${APP}`;
  expect(readPaste(row)).toEqual({ found: { secret: SECRET }, warnings: ["secret-id"] });
});

test("nothing makes it throw, and no value ends up under another's name", () => {
  const shapes = [
    (app: string, tenant: string) => `appId: ${app}\ntenantId: ${tenant}`,
    (app: string, tenant: string) => `{"tenantId":"${tenant}","appId":"${app}"}`,
    (app: string, tenant: string) => `Directory (tenant) ID ${tenant} Application (client) ID ${app}`,
  ] as const;
  fc.assert(
    fc.property(
      fc.uuid(),
      fc.uuid(),
      fc.nat(2),
      fc.string({ maxLength: 80 }),
      (app, tenant, shape, noise) => {
        const clean = noise.replace(/[a-z0-9]/gi, " ");
        const { found } = readPaste(`${clean}\n${shapes[shape]?.(app, tenant)}\n${clean}`);
        expect(found.clientId).toBe(app);
        expect(found.tenantId).toBe(tenant);
        expect(readPaste(noise).found).toEqual(expect.any(Object));
      },
    ),
    { numRuns: 1000 },
  );
});
