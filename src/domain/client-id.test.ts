import { expect, test } from "vitest";
import { parseClientId } from "./client-id.ts";
import { ClientSecret, looksLikeClientSecret } from "./client-secret.ts";
import type { TenantId } from "./tenant.ts";

const GUID = "8f3c1b7e-0d52-4c1a-9b0e-2a6d5f4e3c21";
/** Of the usual shape, and nobody's. */
const VALUE = `abc8Q~${"x".repeat(34)}`;

test("a client id loses blanks, braces and capitals", () => {
  for (const text of [GUID, ` ${GUID} `, GUID.toUpperCase(), `{${GUID}}`])
    expect(parseClientId(text)).toEqual({ ok: true, value: GUID });
});

test.each([
  ["", "empty"],
  ["contoso", "not-a-guid"],
  [`${GUID}0`, "not-a-guid"],
  [VALUE, "secret-value"],
])("%j is no client id: %s", (text, reason) => {
  expect(parseClientId(text)).toEqual({ ok: false, problem: { reason } });
});

test("the organisation's own id is no client id, however it is written, and any other is one", () => {
  const tenantId = GUID as TenantId;
  for (const text of [GUID, ` ${GUID}\n`, GUID.toUpperCase(), `{${GUID}}`])
    expect(parseClientId(text, tenantId)).toEqual({ ok: false, problem: { reason: "tenant-id" } });
  expect(parseClientId(GUID.replace("8", "9"), tenantId).ok).toBe(true);
  expect(parseClientId("", tenantId)).toEqual({ ok: false, problem: { reason: "empty" } });
});

test("a secret of the usual shape passes, with blanks around it too", () => {
  expect(looksLikeClientSecret(VALUE).ok).toBe(true);
  expect(looksLikeClientSecret(` ${VALUE}\n`).ok).toBe(true);
});

test.each([
  ["  ", "empty", false],
  [GUID, "secret-id", false],
  ["abc*****", "masked", false],
  ["abc•••••", "masked", false],
  ["correct horse battery staple", "odd-shape", true],
])("%j is told apart: %s", (text, reason, isAdvice) => {
  expect(looksLikeClientSecret(text)).toEqual({ ok: false, problem: { reason, isAdvice } });
});

test("a secret prints as a placeholder and is forgotten when wiped", () => {
  const secret = new ClientSecret(VALUE);
  expect(`${secret} ${JSON.stringify({ secret })}`).toBe('[secret] {"secret":"[secret]"}');
  expect(secret.hint).toBe("abc");
  secret.wipe();
  expect(secret.reveal()).toBe("");
});
