/** From a typed domain to a tenant, against the simulated Entra and against everything that is not Entra. */
import { beforeEach, describe, expect, test } from "vitest";
import { CONTOSO_ID, makeWorld } from "../../sandbox/seed.ts";
import { makeSandboxFetch } from "../../sandbox/start.ts";
import type { World } from "../../sandbox/world.ts";
import { CLOUDS, type Cloud } from "../domain/cloud.ts";
import { parseTenant } from "../domain/tenant.ts";
import { resolveTenant } from "./discovery.ts";

const { signal } = new AbortController();
const call = { signal };
let world: World;
let cloud: Cloud;

beforeEach(() => {
  world = makeWorld();
  cloud = {
    name: "sandbox",
    loginOrigin: world.origins.entra,
    graphOrigin: world.origins.graph,
    portalOrigin: world.origins.entra,
    hasPersonalAccounts: true,
  };
});

function typed(text: string) {
  const tenant = parseTenant(text);
  if (!tenant.ok) throw new Error(`${text}: ${tenant.problem.reason}`);
  return tenant.value;
}
const resolve = (text: string, given = call) =>
  resolveTenant(makeSandboxFetch(world), typed(text), cloud, given);
const answerWith = (status: number, body: string) =>
  world.faults.add({
    service: "entra",
    method: "GET",
    path: /openid-configuration/,
    effect: { kind: "answer", status, body },
  });
/** The honest document with something changed in it. */
async function forge(change: object): Promise<void> {
  const honest = await makeSandboxFetch(world)(
    `${world.origins.entra}/${CONTOSO_ID}/v2.0/.well-known/openid-configuration`,
  );
  answerWith(200, JSON.stringify({ ...JSON.parse(await honest.text()), ...change }));
}

describe("a tenant is found", () => {
  test.each([
    ["its domain", "contoso.com"],
    ["its first domain", "contoso.onmicrosoft.com"],
    ["its id", CONTOSO_ID],
  ])("by %s", async (_what, text) => {
    expect(await resolve(text)).toEqual({
      id: CONTOSO_ID,
      typed: text,
      issuer: `${world.origins.entra}/${CONTOSO_ID}/v2.0`,
    });
  });

  test("with one request that brings nothing of this browser along", async () => {
    await resolve("contoso.com");
    expect(world.requests.map((one) => `${one.method} ${one.path}`)).toEqual([
      "GET /contoso.com/v2.0/.well-known/openid-configuration",
    ]);
    expect(world.requests[0]?.headers).not.toHaveProperty("authorization");
    expect(world.requests[0]?.headers).not.toHaveProperty("cookie");
  });
});

describe("no tenant is believed", () => {
  test("for a domain that Entra does not know", async () => {
    await expect(resolve("nobody.example")).rejects.toMatchObject({
      name: "SignInError",
      code: "tenant-unknown",
      facts: { tenant: "nobody.example" },
    });
  });

  test.each([
    ["does not answer", 0, ""],
    ["is down", 503, "{}"],
    ["throttles", 429, "{}"],
    ["is hidden by a captive portal", 200, "<!doctype html><title>Hotel</title>"],
    ["says nothing", 200, ""],
  ])("when Entra %s", async (_how, status, body) => {
    if (status) answerWith(status, body);
    else world.faults.add({ service: "entra", method: "GET", path: /./, effect: { kind: "drop" } });
    await expect(resolve("contoso.com")).rejects.toMatchObject({ code: "discovery-unreachable" });
  });

  test.each<[string, object, object]>([
    ["issuer of another tenant's host", { issuer: `https://evil.example/${CONTOSO_ID}/v2.0` }, {}],
    ["template instead of an issuer", { issuer: "http://localhost:9100/{tenantid}/v2.0" }, {}],
    ["issuer of the old endpoint", { issuer: `https://sts.windows.net/${CONTOSO_ID}/` }, {}],
    [
      "sign-in page elsewhere",
      { authorization_endpoint: "https://evil.example/authorize" },
      { reason: "other-cloud", got: "evil.example", expected: "localhost:9100" },
    ],
    [
      "Graph of another cloud",
      { msgraph_host: "graph.microsoft.us" },
      { reason: "other-cloud", got: "graph.microsoft.us", expected: "localhost:9101" },
    ],
    ["shape that is no document", { token_endpoint: undefined }, { reason: "unreadable" }],
  ])("when the document has an %s", async (_what, change, facts) => {
    await forge(change);
    await expect(resolve("contoso.com")).rejects.toMatchObject({ code: "issuer-unexpected", facts });
  });

  test("when the document is served by a cloud that was not chosen", async () => {
    const send: typeof fetch = async () =>
      Response.json({
        issuer: `https://login.microsoftonline.us/${CONTOSO_ID}/v2.0`,
        authorization_endpoint: `https://login.microsoftonline.us/${CONTOSO_ID}/oauth2/v2.0/authorize`,
        token_endpoint: `https://login.microsoftonline.us/${CONTOSO_ID}/oauth2/v2.0/token`,
      });
    await expect(resolveTenant(send, typed("contoso.com"), CLOUDS.global, call)).rejects.toMatchObject({
      code: "issuer-unexpected",
      facts: { got: "login.microsoftonline.us", expected: "login.microsoftonline.com" },
    });
  });
});

test("an aborted look rejects with the abort's own reason", async () => {
  const reason = new Error("typed on");
  await expect(resolve("contoso.com", { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
});
