/** Every way in which a pasted text is or is not a Graph token for this tenant. Signatures are Graph's affair. */
import { describe, expect, test } from "vitest";
import { CLOUDS } from "../domain/cloud.ts";
import { checkIssuer } from "../domain/issuer.ts";
import { isTenantId, type ResolvedTenant } from "../domain/tenant.ts";
import type { TokenProblem } from "../ports/entra-session.ts";
import { readPastedToken } from "./pasted-token.ts";

const TENANT = "8f3c2a41-6b0d-4c57-9e1f-2d84b7a077fe";
const NOW = Date.UTC(2026, 10, 24, 12);
const IN_AN_HOUR = NOW / 1000 + 3600;

const CLAIMS = {
  aud: "https://graph.microsoft.com",
  tid: TENANT,
  exp: IN_AN_HOUR,
  oid: "0b1c2d3e-0000-4000-8000-000000000001",
  upn: "admin@contoso.com",
  scp: "Application.ReadWrite.All User.Read",
};

const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString("base64url");
const tokenOf = (claims: object) =>
  `${encode({ typ: "JWT", alg: "RS256" })}.${encode(claims)}.c2lnbmF0dXJl-_`;
const TOKEN = tokenOf(CLAIMS);

function contoso(): ResolvedTenant {
  if (!isTenantId(TENANT)) throw new Error("no tenant id");
  const issuer = checkIssuer(`https://login.microsoftonline.com/${TENANT}/v2.0`, CLOUDS.global, TENANT);
  if (!issuer.ok) throw new Error("no issuer");
  return { id: TENANT, typed: TENANT, issuer: issuer.value };
}

const read = (text: string, scopes = ["User.Read", "Application.ReadWrite.All"], cloud = CLOUDS.global) =>
  readPastedToken(text, { cloud, tenant: contoso(), scopes, now: NOW });

describe("a token is found", () => {
  const wrapped = `${TOKEN.slice(0, 80)}\n${TOKEN.slice(80, 160)}\r\n  ${TOKEN.slice(160)}`;
  test.each([
    ["bare", TOKEN],
    ["with blanks around it", `\n\t ${TOKEN} \n`],
    ["broken by a terminal", wrapped],
    ["in quotes", `"${TOKEN}"`],
    ["in single quotes", `'${TOKEN}'`],
    ["in backquotes", `\`${TOKEN}\``],
    ["behind Bearer", `Bearer ${TOKEN}`],
    ["behind a small bearer", `bearer   ${TOKEN}`],
    ["behind Bearer, all in quotes", `"Bearer ${TOKEN}"`],
    ["in a whole header", `Authorization: Bearer ${TOKEN}`],
    [
      "in the Azure CLI's output",
      JSON.stringify(
        { accessToken: TOKEN, expiresOn: "2026-11-24 13:00:00.000000", tokenType: "Bearer" },
        null,
        2,
      ),
    ],
    ["as a JSON text", JSON.stringify(TOKEN)],
  ])("%s", (_how, text) => {
    expect(read(text)).toMatchObject({ ok: true, value: { token: TOKEN } });
  });
});

test("an accepted token tells whose it is and until when", () => {
  expect(read(TOKEN)).toEqual({
    ok: true,
    value: {
      token: TOKEN,
      account: {
        tenantId: TENANT,
        objectId: CLAIMS.oid,
        userName: "admin@contoso.com",
        scopes: ["Application.ReadWrite.All", "User.Read"],
        source: "pasted token",
        expiresAt: IN_AN_HOUR * 1000,
      },
    },
  });
});

test("a name in another alphabet is read as it is", () => {
  expect(read(tokenOf({ ...CLAIMS, upn: "jürgen@exämple.de" }))).toMatchObject({
    value: { account: { userName: "jürgen@exämple.de" } },
  });
});

describe("a token is accepted", () => {
  test.each<[string, object]>([
    ["for Graph's address with a slash", { aud: "https://graph.microsoft.com/" }],
    ["for Graph's id", { aud: "00000003-0000-0000-c000-000000000000" }],
    ["with the tenant in capitals", { tid: TENANT.toUpperCase() }],
    [
      "as the Azure CLI gets it, which reads all users instead of one",
      { scp: "Application.ReadWrite.All Directory.AccessAsUser.All User.Read.All" },
    ],
    ["that says it is a person's", { idtyp: "user" }],
    ["in its last second", { exp: NOW / 1000 + 1 }],
  ])("%s", (_which, change) => {
    expect(read(tokenOf({ ...CLAIMS, ...change }))).toMatchObject({ ok: true });
  });

  test("of another cloud when that cloud is the chosen one", () => {
    const token = tokenOf({ ...CLAIMS, aud: "https://graph.microsoft.us" });
    expect(read(token, ["User.Read"], CLOUDS.usGov).ok).toBe(true);
  });
});

describe("a text is refused", () => {
  test.each([
    ["nothing", ""],
    ["a sentence", "please let me in"],
    ["a client secret", "abc8Q~0123456789-abcdefghijklmnopqrstuvw"],
    ["a GUID", TENANT],
    ["two parts", TOKEN.split(".").slice(0, 2).join(".")],
    ["an encrypted token of five parts", `${TOKEN}.x.y`],
    ["a refresh token", "0.AXoAQSo8jw1rV0yeHy2Et6B3_g.AgABAwEAAABVrSpeuWamRam2jAF1XRQE"],
    ["three parts that are no JSON", "abc.def.ghi"],
    ["claims that are a list", `${encode({})}.${encode([])}.x`],
    ["claims without a tenant", tokenOf({ ...CLAIMS, tid: undefined })],
    ["an end that is a text", tokenOf({ ...CLAIMS, exp: "soon" })],
    ["the Azure CLI's error", '{"error":"AADSTS70043"}'],
    ["broken JSON", `{"accessToken":"${TOKEN}`],
  ])("as no token: %s", (_what, text) => {
    expect(read(text)).toEqual({ ok: false, problem: { reason: "not-a-token" } });
  });

  test.each<[string, object, TokenProblem]>([
    [
      "Azure's management API",
      { aud: "https://management.core.windows.net/" },
      {
        reason: "wrong-resource",
        got: "https://management.core.windows.net/",
        expected: "https://graph.microsoft.com",
      },
    ],
    [
      "another cloud's Graph",
      { aud: "https://graph.microsoft.us" },
      {
        reason: "wrong-resource",
        got: "https://graph.microsoft.us",
        expected: "https://graph.microsoft.com",
      },
    ],
    [
      "a host that only begins like Graph's",
      { aud: "https://graph.microsoft.com.evil.example" },
      {
        reason: "wrong-resource",
        got: "https://graph.microsoft.com.evil.example",
        expected: "https://graph.microsoft.com",
      },
    ],
    [
      "another tenant",
      { tid: "2c1b7f60-93aa-4d0e-8a55-7b1f4e0912ab" },
      { reason: "wrong-tenant", got: "2c1b7f60-93aa-4d0e-8a55-7b1f4e0912ab", expected: contoso().id },
    ],
    ["this very second", { exp: NOW / 1000 }, { reason: "expired", at: NOW }],
    ["yesterday", { exp: NOW / 1000 - 86_400 }, { reason: "expired", at: NOW - 86_400_000 }],
    [
      "an app without a person",
      { scp: undefined, roles: ["Application.ReadWrite.All"] },
      { reason: "app-only" },
    ],
    ["an app that says so", { idtyp: "app" }, { reason: "app-only" }],
    [
      "reading only",
      { scp: "Application.Read.All User.Read" },
      { reason: "missing-scope", missing: ["Application.ReadWrite.All"] },
    ],
    [
      "everything the person may do, which Graph does not take for registrations",
      { scp: "Directory.AccessAsUser.All" },
      { reason: "missing-scope", missing: ["User.Read", "Application.ReadWrite.All"] },
    ],
    [
      "a scope that only begins alike",
      { scp: "Application.ReadWrite.AllOwned User.Read" },
      { reason: "missing-scope", missing: ["Application.ReadWrite.All"] },
    ],
  ])("because it is for %s", (_what, change, problem) => {
    expect(read(tokenOf({ ...CLAIMS, ...change }))).toEqual({ ok: false, problem });
  });

  test("but not because it may do more than is asked: who may write may read", () => {
    expect(read(TOKEN, ["User.Read", "Application.Read.All"])).toMatchObject({ ok: true });
  });

  test("without a word of the token in the answer", () => {
    const refusal = JSON.stringify(read(tokenOf({ ...CLAIMS, tid: "x".repeat(5000) })));
    expect(refusal).not.toContain(TOKEN.split(".")[0]);
    expect(refusal.length).toBeLessThan(400);
  });
});
