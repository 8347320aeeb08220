import { expect, test } from "vitest";
import { isTenantId, parseTenant } from "./tenant.ts";

const GUID = "8f3c1b7e-0d52-4c1a-9b0e-2a6d5f4e3c21";

test.each([
  ["contoso.com", "contoso.com"],
  [" Contoso.COM ", "contoso.com"],
  ["contoso.com.", "contoso.com"],
  ["contoso.com/", "contoso.com"],
  ["contoso.onmicrosoft.com", "contoso.onmicrosoft.com"],
  ["ada@contoso.com", "contoso.com"],
  ["@contoso.com", "contoso.com"],
  ["exämple.de", "xn--exmple-cua.de"],
  [GUID, GUID],
  [GUID.toUpperCase(), GUID],
  [`{${GUID}}`, GUID],
  [`https://login.microsoftonline.com/${GUID}/v2.0`, GUID],
  ["https://login.microsoftonline.com/contoso.com/v2.0/.well-known/openid-configuration", "contoso.com"],
  ["https://portal.azure.com/#@contoso.com/resource", "contoso.com"],
  ["https://www.contoso.com/about.html", "contoso.com"],
])("%s names the tenant %s", (text, tenant) => {
  expect(parseTenant(text)).toEqual({ ok: true, value: tenant });
});

test.each([
  ["", "empty"],
  ["contoso com", "spaces"],
  ["common", "reserved"],
  ["Organizations", "reserved"],
  ["consumers", "reserved"],
  ["9188040d-6c67-4c5b-b112-36a304b66dad", "reserved"],
  ["https://login.microsoftonline.com/common/v2.0", "reserved"],
  ["contoso", "no-dot"],
  ["192.168.0.1", "not-a-domain"],
  ["v2.0", "not-a-domain"],
  ["contoso..com", "not-a-domain"],
  ["contoso.com:8443", "not-a-domain"],
  ["contoso.com/users", "not-a-domain"],
  ["https://portal.azure.com/", "not-a-domain"],
])("%j is refused: %s", (text, reason) => {
  expect(parseTenant(text)).toMatchObject({ ok: false, problem: { reason } });
});

test("a name without a dot comes with the domain that most tenants have", () => {
  expect(parseTenant("Contoso")).toMatchObject({ problem: { suggestion: "contoso.onmicrosoft.com" } });
});

test("only a GUID in lower case is a tenant id", () => {
  expect(isTenantId(GUID)).toBe(true);
  expect(isTenantId(GUID.toUpperCase())).toBe(false);
  expect(isTenantId("contoso.com")).toBe(false);
});
