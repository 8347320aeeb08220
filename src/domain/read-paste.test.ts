import fc from "fast-check";
import { expect, test } from "vitest";
import { readPaste } from "./read-paste.ts";
import type { TenantId } from "./tenant.ts";

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

test.each([
  ["alone", TENANT, {}],
  ["in capitals and braces", `{${TENANT.toUpperCase()}}`, {}],
  ["under the client id's name", `clientId: ${TENANT}\nsecretText: "${SECRET}"`, { secret: SECRET }],
])("the organisation's own id is never taken for the client id: %s", (_, text, found) => {
  const own = TENANT as TenantId;
  expect(readPaste(text, own)).toEqual({ found, warnings: ["tenant-id"] });
  expect(readPaste(text.replaceAll(/8f3c/gi, "9f3c"), own).found).toHaveProperty("clientId");
});

test("the organisation's id under its own name is taken as that", () => {
  const own = TENANT as TenantId;
  expect(readPaste(`Directory (tenant) ID\n${TENANT}`, own)).toEqual({
    found: { tenantId: TENANT },
    warnings: [],
  });
});

test.each([
  [
    "German",
    `Anzeigename\nRustDesk\nAnwendungs-ID (Client)\n${APP}\nObjekt-ID\n${OBJECT}\nVerzeichnis-ID (Mandant)\n`,
  ],
  [
    "Japanese",
    `アプリケーション (クライアント) ID\t${APP}\nオブジェクト ID\t${OBJECT}\nディレクトリ (テナント) ID\t`,
  ],
])(
  "the Essentials block of a %s portal is known by its order and its end, and is said to be a guess",
  (_, block) => {
    const own = TENANT as TenantId;
    expect(readPaste(block + TENANT, own)).toEqual({ found: { clientId: APP }, warnings: ["lone-guid"] });
    // With what may follow it in the block.
    expect(readPaste(`${block}${TENANT}\napi://${APP}`, own).found).toEqual({ clientId: APP });
    // Of another organisation, or of none, it is three numbers.
    for (const [text, known] of [
      [block + OBJECT, own],
      [block + TENANT, null],
      [`${block.replace(APP, "")}${TENANT}`, own],
    ] as const)
      expect(readPaste(text, known)).toEqual({ found: {}, warnings: [] });
  },
);

test("a row of the secrets table gives the value and says that the other thing is its ID", () => {
  const row = `RustDesk\t5/23/2027\t${SECRET}\tSecret ID: ${APP}`;
  expect(readPaste(row)).toEqual({ found: { secret: SECRET }, warnings: ["secret-id"] });
});

/** What tools and pages print, each with its names in an order of its own. */
const PRINTED: readonly ((of: Printed) => string)[] = [
  (of) => `appId: ${of.app}\ntenantId: ${of.tenant}\nid: ${of.object}\nsecretText: "${of.secret}"`,
  (of) => JSON.stringify({ tenant: of.tenant, password: of.secret, appId: of.app, displayName: "RustDesk" }),
  (of) =>
    JSON.stringify(
      { clientId: of.app, tenantId: of.tenant, secret: of.secret, objectId: of.object },
      null,
      2,
    ),
  (of) =>
    `Directory (tenant) ID ${of.tenant}\nObject ID\n: ${of.object}\nApplication (client) ID\n: ${of.app.toUpperCase()}\n${of.secret}`,
  (of) => `client_id = "${of.app}"\nclient_secret = "${of.secret}"\ntenant_id = "${of.tenant}"`,
  (of) =>
    JSON.stringify({
      client_id: { value: of.app },
      tenant_id: { value: of.tenant },
      client_secret: { value: of.secret },
    }),
  (of) =>
    `https://entra.microsoft.com/${of.tenant}/#view/X/objectId/${of.object}/appId/${of.app}/y ${of.secret}\tSecret ID ${of.key}`,
];
interface Printed {
  readonly app: string;
  readonly tenant: string;
  readonly object: string;
  readonly key: string;
  readonly secret: string;
}

test("no value ends up under another's name, in 1000 cases", () => {
  const secret = fc
    .tuple(fc.stringMatching(/^[A-Za-z0-9]{3}$/), fc.stringMatching(/^[A-Za-z0-9_~.-]{34}$/))
    .map(([head, tail]) => `${head}8Q~${tail}`);
  const values = fc.record({ app: fc.uuid(), tenant: fc.uuid(), object: fc.uuid(), key: fc.uuid(), secret });
  fc.assert(
    fc.property(values, fc.nat(PRINTED.length - 1), fc.string({ maxLength: 80 }), (of, which, noise) => {
      const clean = noise.replace(/[a-z0-9]/gi, " ");
      const { found } = readPaste(`${clean}\n${PRINTED[which]?.(of)}\n${clean}`);
      expect(found.clientId).toBe(of.app);
      expect(found.tenantId).toBe(of.tenant);
      expect([of.object, undefined]).toContain(found.objectId);
      expect(found.secret).toBe(of.secret);
    }),
    { numRuns: 1000 },
  );
});

test("no text makes it throw, and nothing that is no GUID or no secret is taken for one, in 1000 cases", () => {
  const words = fc.constantFrom(
    "appId",
    "secret",
    "tenantId",
    ":",
    '"',
    "{",
    "esreply1.",
    APP,
    "abc****",
    "\n",
    "=",
  );
  const text = fc
    .array(fc.oneof(words, fc.string({ maxLength: 20 })), { maxLength: 30 })
    .map((all) => all.join(""));
  fc.assert(
    fc.property(text, (pasted) => {
      const { found } = readPaste(pasted);
      for (const id of [found.clientId, found.tenantId, found.objectId])
        if (id !== undefined) expect(id).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      if (found.secret !== undefined) expect(found.secret).not.toMatch(/[*\s]|^[0-9a-f]{8}-/);
    }),
    { numRuns: 1000 },
  );
});
