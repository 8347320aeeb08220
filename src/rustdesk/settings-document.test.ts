/** What a settings document says, and that merging our entry leaves everything else as it was. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeCallbackUrl, parseConsoleAddress } from "../domain/callback-url.ts";
import { parseClientId } from "../domain/client-id.ts";
import { ClientSecret } from "../domain/client-secret.ts";
import { CLOUDS } from "../domain/cloud.ts";
import { checkIssuer } from "../domain/issuer.ts";
import type { Result } from "../domain/result.ts";
import { isTenantId } from "../domain/tenant.ts";
import type { ProviderToSave } from "../ports/rustdesk-console.ts";
import { isSameDocument, mergeProvider, readSettingsDocument } from "./settings-document.ts";

const TENANT = "8f3c2a41-6b0d-4c57-9e1f-2d84b7a077fe";
const SECRET = "abc8Q~0123456789-abcdefghijklmnopqrstuvw";

const expectOk = <T, P>(result: Result<T, P>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

function wanted(change: Partial<ProviderToSave> = {}): ProviderToSave {
  if (!isTenantId(TENANT)) throw new Error("no tenant id");
  return {
    name: "azure",
    clientId: expectOk(parseClientId("6f1d2c3b-0000-4000-8000-000000000001")),
    issuer: expectOk(checkIssuer(`https://login.microsoftonline.com/${TENANT}/v2.0`, CLOUDS.global, TENANT)),
    callbackUrl: makeCallbackUrl(expectOk(parseConsoleAddress("https://rustdesk.example.com"))),
    secret: new ClientSecret(SECRET),
    isEnabled: true,
    ...change,
  };
}

const okta = {
  order_index: 0,
  name: "okta",
  enabled: true,
  client_id: "0oa1",
  client_secret: "okta-secret-value",
  map_groups: { enabled: true, claim: "groups" },
};
const azure = {
  name: "azure",
  jwks_uri: "",
  enabled: false,
  client_id: "old",
  client_secret: "xyz8Q~old",
  issuer: "https://old.example",
  order_index: 4,
};
const documentOf = (...providers: readonly object[]) => ({
  max_auth_count: 500,
  providers,
  callback_url: "http://192.168.1.20:21114/api/oidc/callback",
  trusted_origins: ["https://rustdesk.com"],
});
const merge = (document: unknown, change: Partial<ProviderToSave> = {}) =>
  mergeProvider(readSettingsDocument(document), wanted(change));

describe("reading", () => {
  test("an entry is told with its secret's state, and never with its secret", () => {
    const { providers, callbackUrl } = readSettingsDocument(documentOf(azure));
    expect(callbackUrl).toBe("http://192.168.1.20:21114/api/oidc/callback");
    expect(providers).toEqual([
      {
        name: "azure",
        isEnabled: false,
        clientId: "old",
        issuer: "https://old.example",
        secret: "present",
        secretHint: "xyz",
      },
    ]);
  });

  test.each([
    ["", "absent", null],
    [null, "absent", null],
    [undefined, "absent", null],
    ["******", "masked", null],
    ["••••••••", "masked", null],
    ["abc*****************", "masked", null],
    ["a**b", "present", "a**"],
    [SECRET, "present", "abc"],
  ])("a stored secret %j is %s", (client_secret, secret, secretHint) => {
    const entry = { ...azure, client_secret };
    expect(readSettingsDocument(documentOf(entry)).providers[0]).toMatchObject({ secret, secretHint });
  });

  test("keys that were never seen before do not make a document unknown", () => {
    expect(readSettingsDocument({ ...documentOf(okta), scopes: { a: [1] } }).document).toHaveProperty(
      "scopes",
      { a: [1] },
    );
  });

  test.each<[string, unknown, string]>([
    ["null", null, ""],
    ["a list", [], ""],
    ["a text", "settings", ""],
    ["no providers", { callback_url: "" }, "providers"],
    ["providers as an object", { providers: {} }, "providers"],
    ["a provider without a name", documentOf({ ...okta, name: undefined }), "providers.0.name"],
    ["a switch that is a text", documentOf({ ...okta, enabled: "true" }), "providers.0.enabled"],
    ["a callback that is a number", { ...documentOf(okta), callback_url: 1 }, "callback_url"],
  ])("%s is a shape that we do not know", (_what, document, at) => {
    expect(() => readSettingsDocument(document)).toThrow(
      expect.objectContaining({ code: "settings-unknown", facts: expect.objectContaining({ at }) }),
    );
  });

  test("a number that this page cannot hold is not written back rounded", () => {
    const document: unknown = JSON.parse('{"providers":[],"license":{"serial":12345678901234567890}}');
    expect(() => readSettingsDocument(document)).toThrow(
      expect.objectContaining({ code: "settings-unknown" }),
    );
  });
});

describe("merging", () => {
  test("an entry that is there changes in what is ours and keeps its place, its other keys and their order", () => {
    const before = documentOf(okta, azure, { ...okta, name: "github" });
    expect(JSON.stringify(merge(before))).toBe(
      JSON.stringify({
        ...before,
        callback_url: "https://rustdesk.example.com/api/oidc/callback",
        providers: [
          okta,
          {
            name: "azure",
            jwks_uri: "",
            enabled: true,
            client_id: "6f1d2c3b-0000-4000-8000-000000000001",
            client_secret: SECRET,
            issuer: `https://login.microsoftonline.com/${TENANT}/v2.0`,
            order_index: 4,
          },
          { ...okta, name: "github" },
        ],
      }),
    );
  });

  test("a new entry comes last and leaves the endpoints to discovery", () => {
    expect(merge(documentOf(azure), { name: "azure-2" }).providers).toEqual([
      azure,
      {
        name: "azure-2",
        order_index: 5,
        enabled: true,
        client_id: "6f1d2c3b-0000-4000-8000-000000000001",
        client_secret: SECRET,
        issuer: `https://login.microsoftonline.com/${TENANT}/v2.0`,
        authorization_endpoint: "",
        token_endpoint: "",
        userinfo_endpoint: "",
      },
    ]);
  });

  test("a console without any entry gets its first", () => {
    expect(merge(documentOf()).providers).toEqual([
      expect.objectContaining({ name: "azure", order_index: 0 }),
    ]);
  });

  test("a kept secret is written back as it was read", () => {
    expect(merge(documentOf(azure), { secret: "keep" }).providers).toEqual([
      expect.objectContaining({ client_secret: "xyz8Q~old", enabled: true }),
    ]);
  });

  test("what was read is not changed by merging", () => {
    const settings = readSettingsDocument(documentOf(okta, azure));
    const before = JSON.stringify(settings);
    mergeProvider(settings, wanted());
    expect(JSON.stringify(settings)).toBe(before);
  });

  test.each([
    ["another entry is masked", documentOf({ ...okta, client_secret: "******" }, azure), {}, "okta"],
    ["another entry shows none", documentOf({ ...okta, client_secret: "" }, azure), {}, "okta"],
    ["another entry lacks the key", documentOf({ ...okta, client_secret: undefined }, azure), {}, "okta"],
    [
      "ours is masked and kept",
      documentOf({ ...azure, client_secret: "******" }),
      { secret: "keep" },
      "azure",
    ],
    ["ours shows none and is kept", documentOf({ ...azure, client_secret: "" }), { secret: "keep" }, "azure"],
  ] as const)("nothing is written when %s", (_when, document, change, provider) => {
    expect(() => merge(document, change)).toThrow(
      expect.objectContaining({ code: "secret-masked", facts: { provider } }),
    );
  });

  test("our own masked secret is no obstacle when a new one is written", () => {
    expect(merge(documentOf(okta, { ...azure, client_secret: "******" })).providers).toEqual([
      okta,
      expect.objectContaining({ name: "azure", client_secret: SECRET }),
    ]);
  });

  test("an entry that nobody has filled in yet is no obstacle", () => {
    const blank = { name: "google", enabled: false, client_id: "", client_secret: "" };
    expect(merge(documentOf(blank, azure)).providers).toContainEqual(blank);
  });

  test("whatever else a document holds survives the merge", () => {
    // Prototype keys and numbers beyond what JavaScript holds never get here: console-http drops them, reading refuses.
    const anything = fc.object({
      key: fc.string().filter((key) => key !== "__proto__"),
      values: [
        fc.string(),
        fc.boolean(),
        fc.integer(),
        fc.double({ min: -1e6, max: 1e6 }),
        fc.constant(null),
      ],
    });
    const entry = fc.record({
      name: fc.constantFrom("okta", "github", "azure"),
      enabled: fc.boolean(),
      client_id: fc.string(),
      client_secret: fc.constantFrom("a-secret", "another"),
      extra: anything,
    });
    const any = fc.record({
      callback_url: fc.oneof(fc.webUrl(), fc.constant(null)),
      providers: fc.uniqueArray(entry, { selector: ({ name }) => name }),
      more: anything,
    });
    fc.assert(
      fc.property(any, (generated) => {
        // As it arrives: -0 and the like do not survive a console either.
        const document: typeof generated = JSON.parse(JSON.stringify(generated));
        const merged = merge(document);
        const { providers, callback_url } = readSettingsDocument(merged).document;
        expect(callback_url).toBe(wanted().callbackUrl);
        expect({ ...merged, providers: null, callback_url: null }).toStrictEqual({
          ...document,
          providers: null,
          callback_url: null,
        });
        const others = (of: unknown) => (Array.isArray(of) ? of.filter((one) => one.name !== "azure") : of);
        expect(others(providers)).toStrictEqual(others(document.providers));
      }),
    );
  });
});

describe("comparing", () => {
  test("the order of keys is no difference, at any depth", () => {
    expect(isSameDocument({ a: 1, b: { c: 1, d: 2 } }, { b: { d: 2, c: 1 }, a: 1 })).toBe(true);
  });

  test.each([
    ["the order of entries", { providers: [1, 2] }, { providers: [2, 1] }],
    ["a value", { a: 1 }, { a: 2 }],
    ["its type", { a: 1 }, { a: "1" }],
    ["a missing key", { a: 1, b: null }, { a: 1 }],
    ["an empty list for an empty object", { a: [] }, { a: {} }],
  ])("%s is a difference", (_what, one, other) => {
    expect(isSameDocument(one, other)).toBe(false);
  });
});
