import fc from "fast-check";
import { expect, test } from "vitest";
import { redact, secretsIn } from "./redact.ts";

const SECRET = "abc8Q~canary.secret-value_of~40characters";
const TOKEN = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJjYW5hcnkifQ.c2lnbmF0dXJl";

test.each([
  [
    "a secret of Entra’s shape, whoever’s it is",
    `invalid value: string "${SECRET}" at line 1`,
    'invalid value: string "[secret]" at line 1',
  ],
  ["a token", `token ${TOKEN} is over`, "token [secret] is over"],
  ["a token that was cut", `token ${TOKEN.slice(0, 30)}`, "token [secret]"],
  ["a bearer that is no JWT", "Authorization: Bearer 0aBcDeFgHiJk", "Authorization: Bearer [secret]"],
  [
    "a code in an address",
    "https://rd.example/cb?code=0.AAAABBBB&state=1",
    "https://rd.example/cb?code=[secret]&state=1",
  ],
])("takes out %s", (_, text, clean) => {
  expect(redact(text)).toBe(clean);
});

test.each([
  "AADSTS50011: The redirect URI is wrong.",
  "error code: 7",
  "1.8.6",
  "rustdesk-oidc rd.example.com 2026",
])("leaves %j as it is", (text) => {
  expect(redact(text, ["another-secret"])).toBe(text);
});

test("no text holds a known secret afterwards: raw, in JSON, in an address, or only its beginning", () => {
  const secret = fc.string({ minLength: 9, maxLength: 60, unit: "grapheme-ascii" });
  const form = fc.constantFrom(
    (text: string) => text,
    (text: string) => JSON.stringify({ text }),
    (text: string) => encodeURIComponent(text),
    (text: string) => text.slice(0, 12),
  );
  fc.assert(
    fc.property(secret, form, fc.string(), fc.string(), (canary, wrap, before, after) => {
      const clean = redact(before + wrap(canary) + after, [canary]);
      const isOwnWord = "[secret]".includes(canary.slice(0, 8));
      expect(!isOwnWord && clean.includes(canary)).toBe(false);
      expect(!isOwnWord && clean.includes(canary.slice(0, 8))).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test("the secrets of a body are found at any depth", () => {
  const body = {
    user: "admin",
    password: "p1",
    providers: [{ name: "azure", client_secret: "s1" }],
    tfaCode: "1",
  };
  expect(secretsIn(body)).toEqual(["p1", "s1", "1"]);
});

test("a secret with half a character in it, which no address can hold, is taken out as it is", () => {
  expect(redact("wrong: half\ud83dcharacter", ["half\ud83dcharacter"])).toBe("wrong: [secret]");
});
