import { createPublicKey, generateKeyPairSync } from "node:crypto";
import { expect, test } from "vitest";
import { parseReplyKey } from "./reply-key.ts";

test.each([2048, 3072, 4096])("an RSA key of %i bits is taken apart as .NET wants it", (modulusLength) => {
  const { publicKey } = generateKeyPairSync("rsa", { modulusLength });
  const key = parseReplyKey("r", publicKey.export({ type: "spki", format: "der" }).toString("base64url"));
  if (!key.ok) throw new Error(key.problem.reason);
  const { n, e } = publicKey.export({ format: "jwk" });
  expect(Buffer.from(key.value.modulus, "base64").toString("base64url")).toBe(n);
  expect(Buffer.from(key.value.exponent, "base64").toString("base64url")).toBe(e);
  expect(createPublicKey(key.value.pem).equals(publicKey)).toBe(true);
});

test.each([
  ["nothing", ""],
  ["no base64url", "a b"],
  ["other bytes", "AAAA"],
  ["a length beyond the end", "MIIBojAN"],
  [
    "a key of another kind",
    generateKeyPairSync("ec", { namedCurve: "P-256" })
      .publicKey.export({ type: "spki", format: "der" })
      .toString("base64url"),
  ],
])("%s is no key", (_, spki) => {
  expect(parseReplyKey("r", spki)).toEqual({ ok: false, problem: { reason: "not-an-rsa-key" } });
});
