/**
 * Every boundary at which something from outside comes in (trust.md §1.2), fed with what it should never get: whatever
 * comes, it is read, refused with a typed error, or counts as nothing; and what would be shown of it keeps to its cap.
 */
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { readOptions } from "../launcher/options.ts";
import { parseConfig } from "../src/config.ts";
import { CLOUDS } from "../src/domain/cloud.ts";
import { readColleagueReply, readSealedPart } from "../src/domain/colleague-reply.ts";
import { readColleagueRequest } from "../src/domain/colleague-request.ts";
import { decodeAnswer } from "../src/domain/decode-answer.ts";
import { readDiscoveryDocument } from "../src/domain/discovery-document.ts";
import { readPaste } from "../src/domain/read-paste.ts";
import { redact } from "../src/domain/redact.ts";
import { parseTenant } from "../src/domain/tenant.ts";
import { toSignInError } from "../src/entra/sign-in-error.ts";
import { judgeAnswer, readRetryAfter } from "../src/graph/graph-error.ts";
import { claimsIn } from "../src/graph/read-answer.ts";
import * as graph from "../src/graph/schemas.ts";
import type { RustDeskConsole } from "../src/ports/rustdesk-console.ts";
import { readLoginOptions } from "../src/rustdesk/client-api.ts";
import { asksForCode, readLogin } from "../src/rustdesk/login.ts";
import { makeRustDeskConsole } from "../src/rustdesk/rustdesk-console-client.ts";
import { readSettingsDocument } from "../src/rustdesk/settings-document.ts";
import { explain } from "../src/setup/explain.ts";
import { parseRoute } from "../src/ui/route.ts";
import { readDraft } from "../src/ui/wizard/draft.ts";

vi.setConfig({ testTimeout: 3_600_000 });

const numRuns = Number(process.env.FAULT_RUNS ?? 1000);
const seed = Number(process.env.FAULT_SEED ?? 20_261_126);
const CAP = 300;
const ID = "11111111-2222-4333-8444-555555555555";

const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.constantFrom<unknown>(
    null,
    "",
    "x".repeat(10_000),
    "\u202e\u0000<img src=x onerror=alert(1)>",
    "🧨".repeat(500),
    -1,
    1e308,
    [],
    {},
    [[[[[]]]]],
    JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{}}}'),
  ),
);

/** What it should be, with one thing in it replaced, dropped, or doubled. */
function bent(sample: unknown): fc.Arbitrary<unknown> {
  const places = placesIn(sample);
  return fc.tuple(fc.nat({ max: places.length - 1 }), junk, fc.boolean()).map(([at, instead, isDropped]) => {
    const copy: unknown = structuredClone({ root: sample });
    const path = ["root", ...(places[at] ?? [])];
    const key = path.at(-1) ?? "root";
    let holder: unknown = copy;
    for (const name of path.slice(0, -1))
      holder = typeof holder === "object" && holder !== null ? Reflect.get(holder, name) : holder;
    if (typeof holder === "object" && holder !== null) {
      if (isDropped) Reflect.deleteProperty(holder, key);
      else Reflect.set(holder, key, instead);
    }
    return typeof copy === "object" && copy !== null ? Reflect.get(copy, "root") : undefined;
  });
}

function placesIn(value: unknown, way: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [way];
  return [way, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...way, key]))];
}

/** Reads it, or fails as it may; gives what a person would be told. */
function outcome(read: () => unknown): void {
  let thrown: unknown;
  try {
    read();
    return;
  } catch (error) {
    thrown = error;
  }
  const problem = explain(thrown);
  expect(problem.code, String(thrown)).not.toBe("unexpected");
  for (const text of Object.values(problem.facts)) expect(text.length).toBeLessThanOrEqual(CAP);
}

const APP = {
  id: ID,
  appId: ID,
  displayName: "RustDesk",
  uniqueName: "rustdesk-oidc-0123456789abcdef",
  signInAudience: "AzureADMyOrg",
  web: {
    redirectUris: ["https://rd.example.com/cb"],
    implicitGrantSettings: { enableIdTokenIssuance: true },
  },
  spa: { redirectUris: [] },
  api: { requestedAccessTokenVersion: 2 },
  requiredResourceAccess: [{ resourceAppId: ID, resourceAccess: [{ id: ID, type: "Scope" }] }],
  optionalClaims: { idToken: [{ name: "email", essential: false }] },
  tags: ["rustdesk-oidc"],
  passwordCredentials: [{ keyId: ID, displayName: "x", hint: "abc", endDateTime: "2027-01-01T00:00:00Z" }],
};
const USER = { name: "admin", display_name: "", email: "", is_admin: true, third_auth_type: null };
const SETTINGS = {
  max_auth_count: 500,
  callback_url: "https://rd.example.com/cb",
  providers: [{ name: "azure", enabled: true, client_id: ID, client_secret: "s", issuer: "https://login" }],
};
const ERROR = {
  error: { code: "Request_BadRequest", message: "no", innerError: { "request-id": ID, date: "2026-11-26" } },
};
const objectId = graph.toObjectId(ID);

const SHAPES: readonly (readonly [string, unknown, (value: unknown) => unknown])[] = [
  ["Graph: error body", ERROR, (body) => judgeThrown(body)],
  ["Graph: application", APP, graph.readApplication],
  [
    "Graph: list of applications",
    { value: [APP], "@odata.nextLink": "https://graph/v1.0/x" },
    readAll(graph.readApplication),
  ],
  [
    "Graph: service principal",
    { id: ID, accountEnabled: true, appRoleAssignmentRequired: true, tags: [] },
    graph.readServicePrincipal,
  ],
  [
    "Graph: assignments",
    { value: [{ id: ID, principalId: ID, principalDisplayName: "M", principalType: "User" }] },
    readAll(graph.readAssignment),
  ],
  [
    "Graph: new secret",
    { keyId: ID, secretText: "abc8Q~x", endDateTime: "2027-01-01T00:00:00Z" },
    graph.readPassword,
  ],
  ["Graph: organization", { value: [{ id: ID, displayName: "Contoso" }] }, graph.readOrganizationName],
  ["Graph: me", { id: ID, displayName: "Mia", userPrincipalName: "mia@contoso.com" }, graph.readPerson],
  [
    "Graph: grants",
    { value: [{ id: "g", resourceId: ID, scope: "openid" }] },
    (body) => graph.readConsent(body, objectId),
  ],
  [
    "Graph: deleted items",
    { value: [{ id: ID, uniqueName: null, deletedDateTime: "2026-01-01T00:00:00Z" }] },
    readAll(graph.readDeleted),
  ],
  [
    "MSAL: an error",
    { errorCode: "invalid_grant", errorMessage: "AADSTS50076: …", errorNo: "50076", claims: "{}" },
    (thrown) => thrownAs(toSignInError(thrown)),
  ],
  [
    "Entra: discovery document",
    { issuer: `https://login.microsoftonline.com/${ID}/v2.0`, cloud_instance_name: "microsoftonline.com" },
    (document) => readDiscoveryDocument(document, CLOUDS.global),
  ],
  ["console: login", { type: "access_token", access_token: "t", user: USER }, readLogin],
  ["console: second factor", { type: "email_check", tfa_type: "tfa_check", secret: "s" }, asksForCode],
  ["console: settings", SETTINGS, readSettingsDocument],
  ["console: login options", ['common-oidc/[{"name":"azure"}]', "oidc/azure"], readLoginOptions],
  [
    "own: config.json",
    { clouds: ["global"], tenant: "contoso.com", launcher: true },
    (json) => parseConfig(json, "https://rd.example.com", true),
  ],
  ["own: colleague's request", { v: 1, id: ID, tenant: ID }, readColleagueRequest],
  ["own: colleague's reply", { v: 1, request: ID }, readColleagueReply],
  ["own: sealed part", { secret: "s", clientId: ID, tenantId: ID, request: ID }, readSealedPart],
  [
    "own: stored draft",
    { consoleAddress: "https://rd.example.com", tenant: "contoso.com", gate: "chosen" },
    (draft) => readDraft(JSON.stringify(draft) ?? null),
  ],
];

function readAll(read: (item: unknown) => unknown) {
  return (body: unknown) => graph.readList(body).items.map(read);
}
function thrownAs(error: unknown): never {
  throw error;
}
function judgeThrown(body: unknown): never {
  throw judgeAnswer(400, {}, body, "POST /x", 0);
}

describe("a shape from outside", () => {
  test.each(SHAPES)("%s", (_, sample, read) => {
    fc.assert(
      fc.property(fc.oneof(junk, bent(sample)), (value) => outcome(() => read(value))),
      { numRuns, seed },
    );
    expect({}).not.toHaveProperty("polluted");
  });
});

const text = fc.oneof(
  fc.string({ maxLength: 400 }),
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.json(),
  fc.webUrl(),
  fc.constantFrom(
    "javascript:alert(1)",
    "data:text/html,<script>",
    "//evil.example",
    "\u202e",
    "x".repeat(20_000),
  ),
);

const TEXTS: readonly (readonly [string, (value: string) => unknown])[] = [
  ["a claims challenge", (value) => [claimsIn(value), claimsIn(`Bearer claims="${value}"`)]],
  ["Retry-After", (value) => readRetryAfter(value, 0)],
  ["the hash of the address", parseRoute],
  ["the stored draft", (value) => readDraft(value)],
  ["a company domain", parseTenant],
  ["what was pasted from a portal", readPaste],
  ["an error that was pasted", (value) => decodeAnswer(value)],
  ["the command line", (value) => readOptions([`--console=${value}`, `--port=${value}`])],
  ["a text that is cleaned", (value) => redact(value, [value.slice(0, 20)])],
];

describe("a text from outside", () => {
  test.each(TEXTS)("%s", (_, read) => {
    fc.assert(
      fc.property(text, (value) => outcome(() => read(value))),
      { numRuns, seed },
    );
  });
});

describe("the console, whatever it answers", () => {
  const call = { signal: new AbortController().signal };
  const answer = fc.record({
    status: fc.constantFrom(200, 200, 200, 201, 302, 400, 401, 403, 404, 422, 500, 502),
    body: fc.oneof(
      junk.map((value) => JSON.stringify(value) ?? ""),
      fc.string(),
      bent(SETTINGS).map((value) => JSON.stringify(value) ?? ""),
    ),
  });
  test.each([
    ["probe", (pro: RustDeskConsole) => pro.probe(call)],
    ["sign-in", (pro: RustDeskConsole) => pro.signIn({ userName: "admin", password: "p" }, call)],
    ["trial", (pro: RustDeskConsole) => pro.beginTrial("azure", call)],
    ["offer", (pro: RustDeskConsole) => pro.offeredProviders(call)],
  ] as const)("%s ends in a value or in words", async (_, ask) => {
    await fc.assert(
      fc.asyncProperty(answer, async ({ status, body }) => {
        const pro = makeRustDeskConsole({
          fetch: async () => new Response(body, { status }),
          origin: "https://rd.example.com",
          now: () => 0,
        });
        const thrown: unknown = await ask(pro).then(
          () => null,
          (error: unknown) => error,
        );
        if (thrown !== null) outcome(() => thrownAs(thrown));
      }),
      { numRuns, seed },
    );
  });
});
