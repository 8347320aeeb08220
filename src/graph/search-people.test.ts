import { beforeEach, expect, test } from "vitest";
import { AZURE_CLI_SCOPES, mintGraphToken } from "../../sandbox/entra/graph-token.ts";
import { CONTOSO_ID, makeWorld } from "../../sandbox/seed.ts";
import { makeSandboxFetch } from "../../sandbox/start.ts";
import type { Person, Tenant, World } from "../../sandbox/world.ts";
import { scopesFor } from "../domain/scopes.ts";
import type { Wait } from "../ports/call.ts";
import { makeDirectory } from "./directory-client.ts";

const PICKING = scopesFor({ wantsConsent: false, picksPeople: true });

let world: World;
let tenant: Tenant;
let admin: Person;
let waits: Wait[];
/** Addresses asked for, one list per batch. */
let batches: string[][];

beforeEach(() => {
  world = makeWorld();
  waits = [];
  batches = [];
  const contoso = world.tenants.find(({ id }) => id === CONTOSO_ID);
  const [first] = contoso?.people ?? [];
  if (!contoso || !first) throw new Error("The cast is incomplete");
  tenant = contoso;
  admin = first;
});

const search = (typed: string, scopes: readonly string[] = PICKING) => {
  const send = makeSandboxFetch(world);
  const directory = makeDirectory({
    fetch: (input, init) => {
      const { requests } = JSON.parse(String(init?.body));
      batches.push(requests.map(({ url }: { url: string }) => url));
      return send(input, init);
    },
    graphOrigin: world.origins.graph,
    tokenFor: () => mintGraphToken(world, admin, tenant, { scopes }),
    now: world.now,
    wait: async () => {},
    random: () => 0.5,
  });
  return directory.searchPeople(typed, {
    signal: new AbortController().signal,
    onWait: (wait) => waits.push(wait),
  });
};
const namesOf = async (typed: string, scopes?: readonly string[]) =>
  (await search(typed, scopes)).found.map(({ name }) => name);

function addGroup(displayName: string, members: readonly string[] = []): void {
  tenant.groups.push({
    id: `group-${tenant.groups.length}`,
    displayName,
    description: null,
    securityEnabled: true,
    members: [...members],
  });
}
const fault = (
  path: RegExp,
  status: number,
  more: { headers?: Record<string, string>; times?: number } = {},
) =>
  world.faults.add({
    service: "graph",
    method: "GET",
    path,
    ...(more.times ? { times: more.times } : {}),
    effect: {
      kind: "answer",
      status,
      body: JSON.stringify({ error: { code: "", message: "" } }),
      ...(more.headers ? { headers: more.headers } : {}),
    },
  });

test("people and groups are found by the beginning of any word, groups first", async () => {
  expect(await namesOf("help")).toEqual(["Helpdesk", "Helpdesk Night Shift"]);
  expect(await namesOf("shift night")).toEqual(["Helpdesk Night Shift"]);
  expect(await namesOf("mem")).toEqual(["Mia Member"]);
  expect(await namesOf("ben@contoso")).toEqual(["Ben Berg"]);
  expect(await namesOf("elp")).toEqual([]);
});

test("a person shows the address they are known by, and a guest without one the user name", async () => {
  expect((await search("mia")).found).toMatchObject([
    { type: "person", detail: "mia@contoso.com", innerGroups: null },
  ]);
  expect((await search("gil")).found[0]?.detail).toBe("gil_partner.example#EXT#@contoso.onmicrosoft.com");
});

test("nothing typed asks nothing", async () => {
  expect(await search("  ")).toEqual({ found: [], unseen: [], hasPremium: null });
  expect(batches).toEqual([]);
});

test("one batch finds, and only groups cost a second one", async () => {
  await search("mia");
  expect(batches.map(({ length }) => length)).toEqual([2]);
  await search("help");
  expect(batches.slice(1).map(({ length }) => length)).toEqual([2, 4]);
});

test("groups inside a group are counted, since Entra lets their members not in", async () => {
  expect((await search("it")).found).toMatchObject([{ name: "IT Operations", innerGroups: 2 }]);
  expect((await search("rust")).found).toMatchObject([{ name: "RustDesk Users", innerGroups: 0 }]);
});

test("a group whose inside cannot be seen is found without a mark", async () => {
  fault(/\/members\//, 403);
  expect((await search("it")).found).toMatchObject([{ name: "IT Operations", innerGroups: null }]);
});

test.each([
  ["quotes", 'O"Brien'],
  ["a backslash", "O\\Brien"],
  ["an apostrophe", "O'Brien"],
  ["signs of an address", "R&D #1? 50%+"],
  ["brackets and commas", "Sales (EU), $filter"],
  ["other scripts", "Ярослав 山田"],
])("a name with %s is searched as text and breaks no query", async (_what, name) => {
  addGroup(name);
  const found = await namesOf(name);
  // A quote would end the phrase, so it is searched as a blank.
  if (!/["\\]/.test(name)) expect(found).toEqual([name]);
  expect(batches.flat().filter((url) => url.startsWith("/groups?"))).toSatisfy((urls: string[]) =>
    urls.every((url) => new URLSearchParams(url.split("?")[1]).get("$filter") === "securityEnabled eq true"),
  );
  expect(batches.flat()).toSatisfy((urls: string[]) =>
    urls.every((url) => !/"displayName:[^"]*"[^" ]/.test(decodeURIComponent(url.split("&")[0] ?? ""))),
  );
});

test("an account that may not search groups gets people, and is told so", async () => {
  const { found, unseen } = await search("m", scopesFor({ wantsConsent: false, picksPeople: "people only" }));
  expect({ names: found.map(({ name }) => name), unseen }).toEqual({
    names: ["Mia Member"],
    unseen: ["groups"],
  });
});

test("an account that may search neither is told, not failed", async () => {
  expect(await search("m", scopesFor({ wantsConsent: false }))).toEqual({
    found: [],
    unseen: ["people", "groups"],
    hasPremium: null,
  });
});

test("a throttled search waits as long as Microsoft asks, and only what is missing is asked again", async () => {
  fault(/\/users\?/, 429, { headers: { "Retry-After": "3" } });
  expect(await namesOf("mia")).toEqual(["Mia Member"]);
  expect(waits).toMatchObject([{ reason: "throttled", forMs: 3000 }]);
  expect(batches.map(({ length }) => length)).toEqual([2, 1]);
});

test("a search that Microsoft refuses otherwise fails with a code", async () => {
  fault(/\/groups\?/, 400);
  await expect(search("mia")).rejects.toMatchObject({ name: "GraphError", code: "refused" });
});

test("the plan that groups need is seen where the token shows the organisation's plans", async () => {
  expect((await search("rust", AZURE_CLI_SCOPES)).hasPremium).toBe(true);
  tenant.policy.hasPremium = false;
  expect((await search("rust", AZURE_CLI_SCOPES)).hasPremium).toBe(false);
});

test("else a licensed admin proves that the plan is there, and an unlicensed one proves nothing", async () => {
  expect((await search("rust")).hasPremium).toBe(true);
  admin.isLicensed = false;
  expect((await search("rust")).hasPremium).toBeNull();
  admin.isLicensed = true;
  tenant.policy.hasPremium = false;
  expect((await search("rust")).hasPremium).toBeNull();
});

test("plans in a shape that nobody knows leave the question open too", async () => {
  const effect = {
    kind: "answer",
    status: 200,
    body: '{"value":7,"assignedPlans":[{"servicePlanId":1}]}',
  } as const;
  world.faults.add({ service: "graph", method: "GET", path: /assignedPlans/, effect, times: 2 });
  expect(await search("rust")).toMatchObject({ found: [{ name: "RustDesk Users" }], hasPremium: null });
});

test("plans that cannot be read leave the question open and the search as it is", async () => {
  fault(/\/(organization|me)\?\$select=assignedPlans/, 403, { times: 2 });
  expect(await search("rust")).toMatchObject({ found: [{ name: "RustDesk Users" }], hasPremium: null });
});
