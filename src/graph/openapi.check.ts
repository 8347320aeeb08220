/** Holds every request that this room can send against Microsoft's OpenAPI document of Graph (path in GRAPH_OPENAPI). */
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import { beforeAll, expect, test } from "vitest";
import { AZURE_CLI_SCOPES, mintGraphToken } from "../../sandbox/entra/graph-token.ts";
import { plantApplication, plantServicePrincipal } from "../../sandbox/plant.ts";
import { makeWorld } from "../../sandbox/seed.ts";
import { makeSandboxFetch } from "../../sandbox/start.ts";
import { WANTED_PERMISSIONS } from "../domain/app-registration.ts";
import { makeCallbackUrl, parseConsoleAddress } from "../domain/callback-url.ts";
import { parseClientId } from "../domain/client-id.ts";
import type { DirectoryChange } from "../ports/directory.ts";
import { makeDirectory } from "./directory-client.ts";
import { requestsFor } from "./requests.ts";
import { toObjectId } from "./schemas.ts";

interface Parameter {
  readonly $ref?: string;
  readonly name?: string;
  readonly in?: string;
  readonly schema?: { readonly items?: { readonly enum?: readonly string[] } };
}
interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: unknown;
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly parameters: Readonly<Record<string, Parameter>> };
}

const file = process.env.GRAPH_OPENAPI;
if (!file) throw new Error("Give the path of Graph's OpenAPI document in GRAPH_OPENAPI.");
const graph: Document = JSON.parse(readFileSync(file, "utf8"));
const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema(graph, "graph");

const ID = "11111111-2222-4333-8444-555555555555";
const OTHER_ID = "66666666-7777-4888-8999-000000000000";
const objectId = toObjectId(ID);

/** Documented elsewhere: the OpenAPI document has no casts of members. Source: learn.microsoft.com/graph/api/group-list-members (OData cast). */
const CASTS: readonly RegExp[] = [/^GET \/groups\/[^/]+\/members\/microsoft\.graph\.group$/];

/** Everything wrong with a request, by the document. */
function wrongIn(method: string, url: string, body: unknown): readonly string[] {
  const [path = "", query = ""] = url.split("?");
  if (CASTS.some((one) => one.test(`${method} ${path}`))) return [];
  const template = Object.keys(graph.paths)
    .filter((one) => graph.paths[one]?.[method.toLowerCase()])
    .find((one) =>
      new RegExp(`^${one.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{[^}]+\}/g, "[^/']+")}$`).test(path),
    );
  if (!template) return [`${method} ${path} is not in the document`];
  const operation = graph.paths[template]?.[method.toLowerCase()];
  const parameters = (operation?.parameters ?? []).map((one) =>
    one.$ref ? (graph.components.parameters[one.$ref.split("/").at(-1) ?? ""] ?? one) : one,
  );
  const wrong: string[] = [];
  for (const [name, value] of new URLSearchParams(query)) {
    const parameter = parameters.find((one) => one.name === name && one.in === "query");
    if (!parameter) wrong.push(`${method} ${template} takes no ${name}`);
    const names = name === "$select" ? parameter?.schema?.items?.enum : undefined;
    for (const field of names ? value.split(",") : [])
      if (!names?.includes(field)) wrong.push(`${template} has no property ${field}`);
  }
  if (body !== undefined) {
    const pointer = `graph#/paths/${template.replaceAll("~", "~0").replaceAll("/", "~1")}/${method.toLowerCase()}/requestBody/content/application~1json/schema`;
    const validate = ajv.compile({ $ref: encodeURI(pointer) });
    if (!validate(body)) wrong.push(`${method} ${template}: ${ajv.errorsText(validate.errors)}`);
  } else if (operation?.requestBody && method !== "GET") wrong.push(`${method} ${template} needs a body`);
  return wrong;
}

function callback() {
  const address = parseConsoleAddress("https://rd.example.com");
  if (!address.ok) throw new Error("an address");
  return makeCallbackUrl(address.value);
}
function clientId() {
  const id = parseClientId(ID);
  if (!id.ok) throw new Error("an id");
  return id.value;
}

const wanted = {
  displayName: "RustDesk Server Pro (rd.example.com)",
  audience: "thisTenant",
  homePageUrl: "https://rd.example.com",
  callbackUrl: callback(),
  notes: "Signs people in.",
} as const;

const CHANGES: readonly DirectoryChange[] = [
  { kind: "createAppRegistration", uniqueName: "rustdesk-oidc-0123456789abcdef", wanted },
  {
    kind: "createAppRegistration",
    uniqueName: "rustdesk-oidc-0123456789abcdef",
    wanted: { ...wanted, audience: "anyTenantAndPersonal" },
  },
  {
    kind: "repairAppRegistration",
    objectId,
    patch: { redirectUris: { web: [callback()], spa: [], publicClient: [] } },
  },
  {
    kind: "repairAppRegistration",
    objectId,
    patch: { idTokens: true, accessTokenVersion: 2, audience: "anyTenant" },
  },
  { kind: "repairAppRegistration", objectId, patch: { requiredPermissions: WANTED_PERMISSIONS } },
  {
    kind: "repairAppRegistration",
    objectId,
    patch: {
      idTokenClaims: [{ name: "email", source: null, essential: false, additionalProperties: [] }],
      tags: ["rustdesk-oidc"],
      uniqueName: "rustdesk-oidc-0123456789abcdef",
    },
  },
  { kind: "createServicePrincipal", clientId: clientId(), isAssignmentRequired: true },
  {
    kind: "repairServicePrincipal",
    objectId,
    changes: [{ kind: "enable" }, { kind: "requireAssignment" }],
  },
  { kind: "repairServicePrincipal", objectId, changes: [{ kind: "openToEveryone" }] },
  {
    kind: "grantAdminConsent",
    servicePrincipalId: objectId,
    graphServicePrincipalId: toObjectId(OTHER_ID),
    scopes: ["openid", "profile", "email"],
    existingGrantId: null,
  },
  {
    kind: "grantAdminConsent",
    servicePrincipalId: objectId,
    graphServicePrincipalId: toObjectId(OTHER_ID),
    scopes: ["openid"],
    existingGrantId: "grant-1",
  },
  { kind: "assignPerson", servicePrincipalId: objectId, personId: toObjectId(OTHER_ID), personType: "group" },
  {
    kind: "addClientSecret",
    objectId,
    displayName: "rustdesk-oidc rd.example.com 2026-11-24 0a1b2c3d",
    endsAt: Date.UTC(2027, 4, 1),
  },
  { kind: "removeClientSecret", objectId, keyId: ID },
  { kind: "unassignPerson", servicePrincipalId: objectId, assignmentId: "as-1" },
  { kind: "restore", of: "applications", objectId },
  { kind: "restore", of: "servicePrincipals", objectId },
  { kind: "deleteAppRegistration", objectId },
  { kind: "purgeAppRegistration", objectId },
];

test.each(
  CHANGES.flatMap((change) => requestsFor(change).map((one) => [one.method, one.url, one.body] as const)),
)("%s %s is a request that Graph documents", (method, url, body) => {
  expect(wrongIn(method, url, body)).toEqual([]);
});

let reads: readonly { readonly method: string; readonly path: string }[] = [];
beforeAll(async () => {
  const world = makeWorld();
  const tenant = world.tenants[0];
  const person = tenant?.people[0];
  if (!tenant || !person) throw new Error("The cast is incomplete");
  const app = plantApplication(tenant, world.now(), { displayName: "RustDesk", tags: ["rustdesk-oidc"] });
  plantServicePrincipal(tenant, app);
  plantApplication(
    tenant,
    world.now(),
    { displayName: "Deleted" },
    { uniqueName: "rustdesk-oidc-0123456789abcdef", deletedAt: world.now() },
  );
  const id = parseClientId(app.appId);
  if (!id.ok) throw new Error("an id");
  const token = await mintGraphToken(world, person, tenant, { scopes: AZURE_CLI_SCOPES });
  const directory = makeDirectory({
    fetch: makeSandboxFetch(world),
    graphOrigin: world.origins.graph,
    tokenFor: async () => token,
    now: world.now,
    wait: async () => {},
    random: () => 0,
  });
  const call = { signal: new AbortController().signal };
  await directory.look(
    { uniqueName: "rustdesk-oidc-0123456789abcdef", callbackUrl: callback(), savedClientId: app.appId },
    call,
  );
  await directory.searchPeople("help", call);
  await directory.readBack({ clientId: id.value, callbackUrl: callback(), keyId: null }, call);
  reads = world.requests.filter((one) => one.inBatch);
});

test("every reading is one that Graph documents", () => {
  expect(reads.length).toBeGreaterThan(8);
  expect(
    reads.flatMap(({ method, path }) => wrongIn(method, path.replace(/^\/v1\.0/, ""), undefined)),
  ).toEqual([]);
});

test("a property that Graph does not have is seen", () => {
  expect(wrongIn("PATCH", `/applications/${ID}`, { displayname: "typo" })).not.toEqual([]);
  expect(wrongIn("GET", `/applications(appId='${ID}')?$select=appid`, undefined)).not.toEqual([]);
});
