import { expect, test } from "vitest";
import { CLOUDS } from "../../domain/cloud.ts";
import { assumeTenant } from "../../domain/issuer.ts";
import { isTenantId, parseTenant, type ResolvedTenant } from "../../domain/tenant.ts";
import { EMPTY_DRAFT, readDraft, readTenant, writeDraft } from "./draft.ts";

test("a draft survives storage", () => {
  const draft = {
    ...EMPTY_DRAFT,
    tenant: "contoso.com",
    way: "token",
    gate: "everyone",
    lifetimeInDays: 90,
  } as const;
  expect(readDraft(JSON.stringify(draft))).toEqual(draft);
});

test.each([null, "", "{", "7", "[]", '{"way":"sudo","lifetimeInDays":1e9,"includeMe":"yes","tenant":7}'])(
  "what storage holds instead of a draft (%s) leaves the empty one",
  (json) => {
    expect(readDraft(json)).toEqual(EMPTY_DRAFT);
  },
);

const [id, domain] = ["8f3c1b7e-0d52-4c1a-9b0e-2a6d5f4e3c21", "contoso.com"].map((text) => {
  const parsed = parseTenant(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
});
if (!id || !domain || !isTenantId(id)) throw new Error("an id and a domain");
const assumed = assumeTenant(id, CLOUDS.global);
const found: ResolvedTenant = { id, typed: domain, issuer: assumed.issuer };

test.each([
  ["found for its domain", found],
  ["assumed from its id", assumed],
])("the organisation that was %s survives storage", (_, tenant) => {
  const draft = { ...EMPTY_DRAFT, tenant: tenant.typed };
  expect(readTenant(writeDraft(draft, tenant), draft, CLOUDS.global)).toEqual(tenant);
  expect(readDraft(writeDraft(draft, tenant))).toEqual(draft);
});

test.each([
  [null, "contoso.com"],
  ['{"found":7}', "contoso.com"],
  ['{"found":"contoso.com"}', "contoso.com"],
  [JSON.stringify({ found: id }), ""],
  [JSON.stringify({ found: id }), "common"],
  [JSON.stringify({ found: id }), "11111111-0d52-4c1a-9b0e-2a6d5f4e3c21"],
])("no organisation is taken from storage that holds %s where %s was typed", (json, tenant) => {
  expect(readTenant(json, { ...EMPTY_DRAFT, tenant }, CLOUDS.global)).toBeNull();
});
