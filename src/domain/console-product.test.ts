/** What of a connection hangs on which console it is. */
import { describe, expect, test } from "vitest";
import { isAgreed } from "./agreed-steps.ts";
import { makeCallbackUrl, parseConsoleAddress } from "./callback-url.ts";
import { CLOUDS } from "./cloud.ts";
import { readColleagueRequest } from "./colleague-request.ts";
import {
  CONSOLE_PRODUCTS,
  findProvider,
  foreseeTaken,
  foreseeUserName,
  isProductName,
  PRODUCT_NAMES,
  type ProductName,
} from "./console-product.ts";
import { checkIssuer } from "./issuer.ts";
import { makeSetupPlan } from "./make-setup-plan.ts";
import type { Observed } from "./observed.ts";
import type { OidcProvider } from "./oidc-provider.ts";
import type { Result } from "./result.ts";
import { makeSetupRequest, type SetupRequest } from "./setup-request.ts";
import { isTenantId } from "./tenant.ts";

const TENANT = "8f3c1b7e-0d52-4c1a-9b0e-2a6d5f4e3c21";
const must = <T, P>(result: Result<T, P>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};
const address = must(parseConsoleAddress("https://rd.example.com"));

function ask(product: ProductName): ReturnType<typeof makeSetupRequest> {
  if (!isTenantId(TENANT)) throw new Error(TENANT);
  const issuer = must(checkIssuer(`https://login.microsoftonline.com/${TENANT}/v2.0`, CLOUDS.global, TENANT));
  return makeSetupRequest({
    consoleAddress: address,
    product,
    cloud: CLOUDS.global,
    tenant: { id: TENANT, typed: TENANT, issuer },
    audience: "thisTenant",
    gate: { kind: "chosen", includeMe: true },
    appName: "RustDesk",
    secretLifetimeInDays: 180,
    registration: { kind: "create" },
    hands: { entra: "person", rustDesk: "browser" },
  });
}
const world = (providers: readonly OidcProvider[], callbackUrl: string | null): Observed => ({
  at: Date.UTC(2026, 10, 26),
  run: "0badcafe",
  uniqueName: "rustdesk-oidc-0123456789abcdef",
  directory: null,
  rustDesk: { callbackUrl, providers },
  heldSecret: null,
});
const entry = (name: string, more: Partial<OidcProvider> = {}): OidcProvider => ({
  name,
  isEnabled: true,
  clientId: "rustdesk",
  issuer: "https://idp.example",
  secret: "present",
  secretHint: null,
  ...more,
});
const saveOf = (request: SetupRequest, observed: Observed) => {
  const save = must(makeSetupPlan(request, observed)).steps.find((step) => step.kind === "saveProvider");
  if (save?.kind !== "saveProvider") throw new Error("nothing is saved");
  return save;
};
const kindsOf = (request: SetupRequest, observed: Observed) =>
  saveOf(request, observed).changes.map(({ kind }) => kind);

describe("the callback", () => {
  test.each([
    ["pro", "/api/oidc/callback"],
    ["databk", "/api/oidc/callback"],
    ["lejianwen", "/api/oidc/callback"],
    ["betterdesk", "/api/auth/oidc/callback"],
    ["gigaionllc", "/api/oauth/callback"],
  ] as const)("of %s is at %s", (product, path) => {
    expect(must(ask(product)).callbackUrl).toBe(`https://rd.example.com${path}`);
  });

  test("is Pro's where nobody says which console it is", () => {
    expect(makeCallbackUrl(address)).toBe("https://rd.example.com/api/oidc/callback");
  });

  test("is planned where the console's settings hold it, and not where a file on its server does", () => {
    expect(kindsOf(must(ask("databk")), world([], "http://localhost:3000/api/oidc/callback"))).toContain(
      "setCallback",
    );
    expect(kindsOf(must(ask("lejianwen")), world([], null))).not.toContain("setCallback");
  });

  test("that a colleague is asked for may be any console's, and no other path", () => {
    const request = (callbackUrl: string) => ({
      id: "a".repeat(22),
      callbackUrl,
      appName: "RustDesk",
      tenantId: TENANT,
      cloud: "global",
      signIn: "chosen",
      audience: "thisTenant",
      secretLifetimeInDays: 180,
      key: "k".repeat(560),
      expires: "2026-12-01T00:00:00Z",
    });
    for (const path of ["/api/oidc/callback", "/api/auth/oidc/callback", "/api/oauth/callback"])
      expect(readColleagueRequest(request(`https://rd.example.com${path}`))).not.toBeNull();
    for (const path of ["", "/", "/evil", "/api/oidc/callback/x"])
      expect(readColleagueRequest(request(`https://rd.example.com${path}`))).toBeNull();
  });
});

describe("a request", () => {
  test.each(["sctgdesk", "lantongxue"] as const)(
    "for %s is none: nothing there could be connected",
    (product) => {
      expect(ask(product)).toMatchObject({ ok: false, problem: { reason: "no-provider-sign-in", product } });
    },
  );

  test("leaves a console to a person when only its own pages can set it", () => {
    expect(must(ask("gigaionllc")).hands.rustDesk).toBe("person");
    expect(must(ask("databk")).hands.rustDesk).toBe("browser");
  });
});

describe("our entry", () => {
  test("is found by the product's key among many, and is the only one where there is one", () => {
    const many = [entry("okta"), entry("azure")];
    expect(findProvider(CONSOLE_PRODUCTS.databk, many)?.name).toBe("azure");
    expect(findProvider(CONSOLE_PRODUCTS.databk, [entry("okta")])).toBeNull();
    expect(findProvider(CONSOLE_PRODUCTS.betterdesk, [entry("Keycloak")])?.name).toBe("Keycloak");
  });

  test("another provider in the only place is replaced in the open: name, client, issuer", () => {
    const save = saveOf(must(ask("betterdesk")), world([entry("Keycloak")], null));
    expect(save.changes.slice(0, 3)).toEqual([
      { kind: "setName", from: "Keycloak", to: "Microsoft" },
      { kind: "setClientId", from: "rustdesk", to: "new" },
      expect.objectContaining({ kind: "setIssuer", from: "https://idp.example" }),
    ]);
  });

  test("that was made but not switched on yet needs no new yes; one that an admin switched off does", () => {
    const request = must(ask("databk"));
    const agreed = must(makeSetupPlan(request, world([], null)));
    const off = [entry("azure", { isEnabled: false, secret: "absent" })];
    const next = must(makeSetupPlan(request, world(off, null)));
    const onlyEnable = {
      ...next,
      steps: next.steps.flatMap((step) =>
        step.kind === "saveProvider"
          ? [{ ...step, changes: step.changes.filter(({ kind }) => kind === "enable") }]
          : [],
      ),
    };
    expect(isAgreed(onlyEnable, agreed)).toBe(true);
    const before = must(makeSetupPlan(request, world([entry("azure")], null)));
    expect(isAgreed(onlyEnable, before)).toBe(false);
  });
});

describe("the name that people get", () => {
  const ana = { userPrincipalName: "Ana@contoso.com", displayName: "Ana Ruiz" };
  test.each([
    ["pro", "Ana", "Ana"],
    ["databk", "Ana@contoso.com", "Ana Ruiz"],
    ["lejianwen", "ana@contoso.com", ""],
    ["betterdesk", "Ana@contoso.com", "Ana@contoso.com"],
  ] as const)("at %s is %s, without a mailbox “%s”", (product, withMailbox, without) => {
    expect(foreseeUserName(product, ana)).toEqual({ withMailbox, without });
  });

  test("is not promised where a local account has it: the provider’s name has been seen behind it", () => {
    expect(foreseeTaken("pro", "admin", ["olga", "admin"])).toBe("admin-azure");
    expect(foreseeTaken("pro", "admin", ["olga", "administrator"])).toBeNull();
    expect(foreseeTaken("pro", "admin", null)).toBeNull();
  });

  test("is not guessed for consoles of which nothing was seen", () => {
    expect(foreseeTaken("databk", "admin", ["admin"])).toBeNull();
  });
});

test("a name is a product's only when it stands in the table", () => {
  expect(PRODUCT_NAMES.every(isProductName)).toBe(true);
  for (const name of ["", "PRO", "toString", null, 1]) expect(isProductName(name)).toBe(false);
});
