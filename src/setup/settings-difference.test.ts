import fc from "fast-check";
import { expect, test } from "vitest";
import { differencesBetween } from "./settings-difference.ts";

const before = {
  max_auth_count: 500,
  callback_url: "https://rd.example.com/api/oidc/callback",
  providers: [
    { name: "okta", client_id: "0oa", client_secret: "okta-secret", map: { on: true } },
    { name: "github", client_id: "Iv1" },
  ],
};

test("tells what changed by its path, and keeps every secret to itself", () => {
  const now = {
    ...before,
    max_auth_count: 7,
    providers: [
      { name: "github", client_id: "Iv1" },
      { name: "okta", client_id: "0ob", client_secret: "another-secret", map: { on: false } },
      { name: "google", client_id: "g", client_secret: "google-secret" },
    ],
  };
  const differences = differencesBetween(before, now);
  expect(differences).toEqual([
    { path: "max_auth_count", before: "500", now: "7" },
    { path: "providers › okta › client_id", before: "0oa", now: "0ob" },
    { path: "providers › okta › client_secret", before: "••••", now: "••••" },
    { path: "providers › okta › map › on", before: "true", now: "false" },
    { path: "providers › google", before: null, now: "google" },
  ]);
  expect(JSON.stringify(differences)).not.toMatch(/okta-secret|another-secret|google-secret/);
});

test("finds nothing where nothing but the order of providers differs", () => {
  const now = { ...before, providers: before.providers.toReversed() };
  expect(differencesBetween(before, now)).toEqual([]);
});

test("whatever the two documents are, what is shown is short and there is little of it", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      const differences = differencesBetween(one, other);
      expect(differences.length).toBeLessThanOrEqual(40);
      for (const { before: was, now } of differences)
        for (const text of [was, now]) expect((text ?? "").length).toBeLessThanOrEqual(120);
      expect(differencesBetween(one, one)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
