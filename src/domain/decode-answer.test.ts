import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeAnswer } from "./decode-answer.ts";

const rows = readFileSync(new URL("./testdata/decode-answer.tsv", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("\t"));

test.each(rows)("%s is %s", (pasted = "", code) => {
  expect(decodeAnswer(pasted).code).toBe(code);
});

test("the admin's own values stand beside what Microsoft saw", () => {
  const known = { callbackUrl: "https://rd.contoso.com/api/oidc/callback", clientId: "a", tenantId: "t" };
  expect(
    decodeAnswer(
      "AADSTS50011: The redirect URI 'http://rd.contoso.com/api/oidc/callback' does not match",
      known,
    ).compared,
  ).toEqual({
    setting: "callbackUrl",
    expected: "https://rd.contoso.com/api/oidc/callback",
    found: "http://rd.contoso.com/api/oidc/callback",
  });
  expect(decodeAnswer("AADSTS90002: Tenant 'contosso.com' not found.", known).compared).toMatchObject({
    found: "contosso.com",
  });
});

test("who was turned away, and Microsoft's own number for support, are kept", () => {
  const text =
    "AADSTS50105: … The signed in user 'ola@contoso.com' is blocked. Correlation Id: 0f6c11d8-7a2e-4a0c-b1f4-5f0e8d3c9a27";
  expect(decodeAnswer(text)).toMatchObject({
    aadsts: 50105,
    facts: { person: "ola@contoso.com", correlationId: "0f6c11d8-7a2e-4a0c-b1f4-5f0e8d3c9a27" },
  });
});

test("nothing that can be pasted makes it throw", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 2000 }), (text) => {
      expect(decodeAnswer(`${text}%E0%A4%A${text}`).code).toEqual(expect.any(String));
    }),
    { numRuns: 1000 },
  );
});
