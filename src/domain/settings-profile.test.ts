/** What a captured Submit teaches, and that nothing of its values gets into the file or onto the screen. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CapturedRequest } from "./captured-request.ts";
import { learnProfile, maskBody, readProfile, writeProfile } from "./settings-profile.ts";

const captured = (body: Readonly<Record<string, unknown>>): CapturedRequest => ({
  method: "POST",
  path: "/api/settings/oidc",
  headerNames: ["x-csrf-token"],
  body,
});
const item = {
  type: "azure",
  enable: true,
  clientId: "6f1d2c3b-0000-4000-8000-000000000001",
  clientSecret: "abc8Q~canary-0123456789-abcdefghijklmnop",
  issuerUrl: "https://login.example/v2.0",
};
const whole = { maxAuthCount: 500, callbackUrl: "https://rd.example.com/api/oidc/callback", items: [item] };
const must = (body: Readonly<Record<string, unknown>>) => {
  const learnt = learnProfile(captured(body));
  if (!learnt.ok) throw new Error(learnt.problem.reason);
  return learnt.value;
};

describe("a captured save teaches", () => {
  test("where the list is, and which key of an entry holds what", () => {
    expect(must(whole)).toEqual({
      method: "POST",
      path: "/api/settings/oidc",
      headerNames: ["x-csrf-token"],
      list: ["items"],
      entry: {
        name: "type",
        clientId: "clientId",
        clientSecret: "clientSecret",
        issuer: "issuerUrl",
        isEnabled: "enable",
      },
      callbackUrl: "callbackUrl",
      shape: {
        maxAuthCount: "number",
        callbackUrl: "string",
        items: [
          {
            type: "string",
            enable: "boolean",
            clientId: "string",
            clientSecret: "string",
            issuerUrl: "string",
          },
        ],
      },
    });
  });

  test("a list inside of something else", () => {
    expect(must({ data: { oidc: { providers: [item] } } }).list).toEqual(["data", "oidc", "providers"]);
  });

  test("one provider at a time", () => {
    expect(must(item)).toMatchObject({ list: null, callbackUrl: null });
  });

  test("Pro's own shape as it is known", () => {
    const known = { name: "azure", enabled: true, client_id: "", client_secret: "", issuer: "" };
    expect(must({ callback_url: "", providers: [known] })).toMatchObject({
      list: ["providers"],
      entry: { name: "name", clientId: "client_id", clientSecret: "client_secret", issuer: "issuer" },
      callbackUrl: "callback_url",
    });
  });

  test.each([
    ["another page's save", { smtp: { host: "x", password: "y" } }],
    ["an entry without a secret", { items: [{ type: "azure", clientId: "x", issuer: "y" }] }],
    ["keys that would reach into prototypes", { constructor: { prototype: [{ type: "x" }] } }],
    ["an empty body", {}],
  ])("%s teaches nothing", (_what, body) => {
    expect(learnProfile(captured(body))).toEqual({ ok: false, problem: { reason: "no-provider" } });
  });
});

describe("the file", () => {
  test("brings back the same profile", () => {
    const profile = must(whole);
    expect(readProfile(writeProfile(profile))).toEqual({ ok: true, value: profile });
  });

  test("holds no value of the body, whatever it was", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{12,20}$/), (canary) => {
        const text = writeProfile(
          must({
            note: canary,
            callbackUrl: canary,
            items: [{ ...item, clientSecret: canary, issuerUrl: canary }],
          }),
        );
        expect(text).not.toContain(canary);
      }),
    );
  });

  test.each([
    ["another path", { path: "/admin" }],
    ["a path that climbs", { path: "/api/../x" }],
    ["another method", { method: "DELETE" }],
    ["a key that reaches into prototypes", { list: ["__proto__"] }],
  ])("with %s is refused", (_what, change) => {
    const text = JSON.stringify({ ...JSON.parse(writeProfile(must(whole))), ...change });
    expect(readProfile(text)).toEqual({ ok: false, problem: { reason: "not-a-profile" } });
  });

  test("is told from other pastes", () => {
    expect(readProfile("curl 'https://rd.example.com'")).toBeNull();
    expect(readProfile("{}")).toBeNull();
  });
});

describe("what is shown", () => {
  test("keeps names, numbers and addresses, and hides every secret, others' too", () => {
    expect(maskBody({ ...whole, smtp: { password: "p", host: "mail" }, apiKey: "k", token: "" })).toEqual({
      ...whole,
      items: [{ ...item, clientSecret: "••••" }],
      smtp: { password: "••••", host: "mail" },
      apiKey: "••••",
      token: "",
    });
  });

  test.each(["abc8Q~0123456789", "Bearer abc", "eyJhbGciOi.x.y", "a1b2c3d4e5f6a1b2c3d4e5f6"])(
    "hides %s under any key",
    (value) => {
      expect(maskBody({ note: value, list: [value] })).toEqual({ note: "••••", list: ["••••"] });
    },
  );
});
