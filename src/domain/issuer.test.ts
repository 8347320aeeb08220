import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CLOUDS, type Cloud } from "./cloud.ts";
import { readDiscoveryDocument } from "./discovery-document.ts";
import { assumeTenant, checkIssuer, expectedIssuer } from "./issuer.ts";
import { isTenantId, parseTenant, type TenantId } from "./tenant.ts";

const ID = tenantId("8f3c1b7e-0d52-4c1a-9b0e-2a6d5f4e3c21");

function tenantId(text: string): TenantId {
  const parsed = parseTenant(text);
  if (!parsed.ok || !isTenantId(parsed.value)) throw new Error(text);
  return parsed.value;
}

const rows = readFileSync(new URL("./testdata/issuer.tsv", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("\t"));

test.each(rows)("%s: %s", (issuer = "", reason) => {
  const checked = checkIssuer(issuer, CLOUDS.global, ID);
  expect(checked.ok ? "ok" : checked.problem.reason).toBe(reason);
  if (checked.ok) expect(checked.value).toBe(issuer);
});

test("an issuer of another cloud says which", () => {
  const issuer = expectedIssuer(CLOUDS.china, ID);
  expect(checkIssuer(issuer, CLOUDS.global, ID)).toMatchObject({ problem: { cloud: "china" } });
});

/** What a cloud serves, with what a test wants otherwise. */
const document = (cloud: Cloud, otherwise: Record<string, unknown> = {}) => ({
  issuer: `${cloud.loginOrigin}/${ID}/v2.0`,
  authorization_endpoint: `${cloud.loginOrigin}/${ID}/oauth2/v2.0/authorize`,
  token_endpoint: `${cloud.loginOrigin}/${ID}/oauth2/v2.0/token`,
  msgraph_host: new URL(cloud.graphOrigin).host,
  cloud_instance_name: new URL(cloud.loginOrigin).hostname.replace(/^login\./, ""),
  ...otherwise,
});

const sandbox: Cloud = {
  name: "sandbox",
  loginOrigin: "http://localhost:7001",
  graphOrigin: "http://localhost:7002",
  portalOrigin: "http://localhost:7003",
  hasPersonalAccounts: true,
};

describe("a discovery document", () => {
  test.each([...Object.values(CLOUDS), sandbox])("of $name names its tenant and issuer", (cloud) => {
    const issuer = `${cloud.loginOrigin}/${ID}/v2.0`;
    expect(readDiscoveryDocument(document(cloud), cloud)).toEqual({ ok: true, value: { id: ID, issuer } });
  });

  test("without Microsoft's own additions is read all the same", () => {
    const bare = document(CLOUDS.global, { msgraph_host: undefined, cloud_instance_name: undefined });
    expect(readDiscoveryDocument(bare, CLOUDS.global).ok).toBe(true);
  });

  test.each([
    ["asked of one cloud and served by another", document(CLOUDS.usGov), "usGov"],
    [
      "of a DoD tenant, by its Graph",
      document(CLOUDS.global, { msgraph_host: "dod-graph.microsoft.us" }),
      "usGovDod",
    ],
    ["by its instance", document(CLOUDS.global, { cloud_instance_name: "microsoftonline.us" }), "usGov"],
    ["by its issuer", document(CLOUDS.global, { issuer: expectedIssuer(CLOUDS.china, ID) }), "china"],
    ["of a host that nobody knows", document(sandbox), null],
  ])("%s is of another cloud", (_, json, cloud) => {
    expect(readDiscoveryDocument(json, CLOUDS.global)).toMatchObject({
      ok: false,
      problem: { reason: "other-cloud", cloud },
    });
  });

  test("of common carries the issuer's template, which is no issuer", () => {
    const common = document(CLOUDS.global, {
      issuer: "https://login.microsoftonline.com/{tenantid}/v2.0",
    });
    expect(readDiscoveryDocument(common, CLOUDS.global)).toMatchObject({
      problem: { reason: "issuer", issuer: { reason: "template" } },
    });
  });

  test.each([null, "x", 1, [], {}, { issuer: 1 }, document(CLOUDS.global, { token_endpoint: "x" })])(
    "that is %j is unreadable",
    (json) => {
      expect(readDiscoveryDocument(json, CLOUDS.global)).toMatchObject({ problem: { reason: "unreadable" } });
    },
  );
});

test("a tenant that nobody could look up has the issuer of its cloud, and is marked as unchecked", () => {
  for (const cloud of Object.values(CLOUDS)) {
    const tenant = assumeTenant(ID, cloud);
    expect(checkIssuer(tenant.issuer, cloud, tenant.id)).toEqual({ ok: true, value: tenant.issuer });
    expect(tenant.isAssumed).toBe(true);
  }
});
