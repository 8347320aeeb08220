import { describe, expect, test } from "vitest";
import { APP_NAME_MAX, appName, isOurSecret, secretName } from "./app-registration.ts";
import { AUDIENCES, type Audience, checkAudience } from "./audience.ts";
import { parseConsoleAddress } from "./callback-url.ts";
import { CLOUDS } from "./cloud.ts";
import { checkIssuer } from "./issuer.ts";
import {
  consentIsRequired,
  makeSetupRequest,
  RECOMMENDED_SECRET_LIFETIME_IN_DAYS,
  type RequestParts,
  SECRET_LIFETIMES_IN_DAYS,
} from "./setup-request.ts";
import { isTenantId } from "./tenant.ts";

const TENANT = "8f3c1b7e-0d52-4c1a-9b0e-2a6d5f4e3c21";

function parts(otherwise: Partial<RequestParts> = {}, address = "https://rd.example.com/web"): RequestParts {
  const consoleAddress = parseConsoleAddress(address);
  if (!consoleAddress.ok || !isTenantId(TENANT)) throw new Error(address);
  const issuer = checkIssuer(`https://login.microsoftonline.com/${TENANT}/v2.0`, CLOUDS.global, TENANT);
  if (!issuer.ok) throw new Error(TENANT);
  return {
    consoleAddress: consoleAddress.value,
    cloud: CLOUDS.global,
    tenant: { id: TENANT, typed: TENANT, issuer: issuer.value },
    audience: "thisTenant",
    gate: { kind: "chosen", includeMe: true },
    appName: " RustDesk ",
    secretLifetimeInDays: RECOMMENDED_SECRET_LIFETIME_IN_DAYS,
    registration: { kind: "auto" },
    hands: { entra: "browser", rustDesk: "browser" },
    ...otherwise,
  };
}

describe("a request", () => {
  test("has the callback of its console and a name without blanks around it", () => {
    expect(makeSetupRequest(parts())).toMatchObject({
      ok: true,
      value: {
        intent: { kind: "connect" },
        callbackUrl: "https://rd.example.com/api/oidc/callback",
        appName: "RustDesk",
      },
    });
  });

  test.each<[string, RequestParts, object]>([
    [
      "http address",
      parts({}, "http://rd.example.com"),
      { reason: "address-refused", problem: { reason: "http-host" } },
    ],
    [
      "personal accounts in a national cloud",
      parts({ cloud: CLOUDS.usGov, audience: "anyTenantAndPersonal" }),
      { reason: "audience", problem: { reason: "no-personal-accounts-here", cloud: "usGov" } },
    ],
    [
      "personal accounts alone",
      parts({ audience: "personal" }),
      { reason: "audience", problem: { reason: "excludes-this-tenant" } },
    ],
    ["no name", parts({ appName: "  " }), { reason: "app-name-empty" }],
    [
      "name too long",
      parts({ appName: "a".repeat(91) }),
      { reason: "app-name-too-long", length: 91, max: 90 },
    ],
    ["no lifetime", parts({ secretLifetimeInDays: 0 }), { reason: "secret-lifetime" }],
    ["half a day", parts({ secretLifetimeInDays: 0.5 }), { reason: "secret-lifetime" }],
    ["over two years", parts({ secretLifetimeInDays: 731 }), { reason: "secret-lifetime", max: 730 }],
  ])("is refused: %s", (_, asked, problem) => {
    expect(makeSetupRequest(asked)).toMatchObject({ ok: false, problem });
  });

  test("for chosen people includes admin consent, for everyone only when asked", () => {
    expect(consentIsRequired({ kind: "chosen", includeMe: false })).toBe(true);
    expect(consentIsRequired({ kind: "everyone", adminConsent: true })).toBe(true);
    expect(consentIsRequired({ kind: "everyone", adminConsent: false })).toBe(false);
  });

  test("is offered the recommended lifetime among the others", () => {
    expect(SECRET_LIFETIMES_IN_DAYS).toContain(RECOMMENDED_SECRET_LIFETIME_IN_DAYS);
  });
});

describe("an audience", () => {
  test("is recommended only where nobody from outside is invited", () => {
    const recommended = Object.values(AUDIENCES).filter(({ isRecommended }) => isRecommended);
    expect(recommended).toEqual([AUDIENCES.thisTenant]);
    expect(AUDIENCES.thisTenant.alsoInvites).toBe("nobody");
  });

  test.each<[Audience, readonly string[]]>([
    ["thisTenant", ["global", "usGov", "usGovDod", "china"]],
    ["anyTenant", ["global", "usGov", "usGovDod", "china"]],
    ["anyTenantAndPersonal", ["global"]],
    ["personal", []],
  ])("%s works with RustDesk in: %s", (audience, names) => {
    const working = Object.values(CLOUDS).filter((cloud) => checkAudience(audience, cloud).ok);
    expect(working.map(({ name }) => name)).toEqual(names);
  });
});

describe("names that we give", () => {
  test("tell the console, and fit", () => {
    expect(appName("rd.example.com:8443")).toBe("RustDesk Server Pro (rd.example.com:8443)");
    expect(appName("a".repeat(250))).toHaveLength(APP_NAME_MAX);
  });

  test("let us know our own secrets of this console, and no others", () => {
    const name = secretName("rd.example.com", "2026-11-24", "0badcafe");
    expect(name).toBe("rustdesk-oidc rd.example.com 2026-11-24 0badcafe");
    expect(isOurSecret(name, "rd.example.com")).toBe(true);
    expect(isOurSecret(name, "rd.example.co")).toBe(false);
    expect(isOurSecret(name, "d.example.com")).toBe(false);
    expect(isOurSecret("rustdesk-oidc", "rd.example.com")).toBe(false);
    expect(isOurSecret(null, "rd.example.com")).toBe(false);
    const long = `${"a".repeat(200)}.com`;
    expect(isOurSecret(secretName(long, "2026-11-24", "0badcafe"), long)).toBe(true);
  });
});
