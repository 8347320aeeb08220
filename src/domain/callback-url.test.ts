import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkCallbackUrl, makeCallbackUrl, parseConsoleAddress, takeApartCallback } from "./callback-url.ts";

const rows = (name: string) =>
  readFileSync(new URL(`./testdata/${name}`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("|").map((cell, index) => (index === 0 ? cell.slice(0, -1) : cell.trim())));

function callbackOf(text: string) {
  const address = parseConsoleAddress(text);
  if (!address.ok) throw new Error(`${text}: ${address.problem.reason}`);
  return makeCallbackUrl(address.value);
}

describe("an address that a console can have", () => {
  test.each(rows("callback-url.valid.txt"))("%s becomes %s", (text = "", callback, by, notes = "") => {
    expect(callbackOf(text)).toBe(callback);
    const verdict = checkCallbackUrl(callbackOf(text));
    expect(verdict).toMatchObject({ verdict: "accepted", by });
    expect(verdict.verdict === "accepted" && verdict.notes.map(({ note }) => note).join(" ")).toBe(notes);
  });

  test("what was behind the host is kept to be shown as dropped", () => {
    expect(parseConsoleAddress("https://rd.example.com/web/?x=1#y")).toEqual({
      ok: true,
      value: { origin: "https://rd.example.com", dropped: "/web/?x=1#y" },
    });
    expect(parseConsoleAddress("https://rd.example.com/")).toMatchObject({ value: { dropped: "" } });
  });

  test("a callback of 256 characters passes and one of 257 does not", () => {
    const rest = "https://.example.com/api/oidc/callback".length;
    const host = (length: number) => {
      const labels = "a".repeat(length - rest).replace(/a{61}(?=a{2})/g, `${"a".repeat(60)}.`);
      return `https://${labels}.example.com`;
    };
    expect(callbackOf(host(256))).toHaveLength(256);
    expect(parseConsoleAddress(host(257))).toEqual({
      ok: false,
      problem: { reason: "too-long", length: 257, max: 256 },
    });
  });
});

describe("what is no console's address", () => {
  test.each(rows("callback-url.invalid.txt"))("%j is refused: %s", (text = "", reason) => {
    expect(parseConsoleAddress(text)).toMatchObject({ ok: false, problem: { reason } });
  });

  test("a password in the address does not come back in the facts", () => {
    expect(JSON.stringify(parseConsoleAddress("https://admin:hunter2@rd.example.com"))).not.toContain(
      "hunter2",
    );
    expect(JSON.stringify(parseConsoleAddress("admin:hunter2@rd.example.com"))).not.toContain("hunter2");
  });
});

describe("Entra's verdict", () => {
  test.each([
    ["http://rd.example.com/api/oidc/callback", "http-host"],
    ["http://192.168.0.10:21114/api/oidc/callback", "http-host"],
    ["http://127.0.0.2/api/oidc/callback", "http-host"],
    ["http://localhost.example.com/api/oidc/callback", "http-host"],
    ["http://[::1]/api/oidc/callback", "ipv6"],
    ["https://rd.example.com/a'b", "forbidden-characters"],
    ["https://rd.example.com/a;b,c", "forbidden-characters"],
    [`https://rd.example.com/${"a".repeat(250)}`, "too-long"],
    ["ftp://rd.example.com/api/oidc/callback", "wrong-scheme"],
    ["/api/oidc/callback", "not-a-url"],
  ])("refuses %s: %s", (callback, reason) => {
    expect(checkCallbackUrl(callback)).toMatchObject({ verdict: "refused", problem: { reason } });
  });

  test("an http address is refused together with the https one that would do", () => {
    expect(checkCallbackUrl(callbackOf("http://rd.example.com:21114"))).toEqual({
      verdict: "refused",
      problem: {
        reason: "http-host",
        host: "rd.example.com",
        https: "https://rd.example.com/api/oidc/callback",
      },
    });
  });
});

describe("laws of addresses", () => {
  test("parsing never throws, and what it accepts is its own origin", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (text) => {
        const address = parseConsoleAddress(text);
        if (!address.ok) return;
        expect(new URL(makeCallbackUrl(address.value)).origin).toBe(address.value.origin);
        expect(parseConsoleAddress(address.value.origin)).toEqual({
          ok: true,
          value: { origin: address.value.origin, dropped: "" },
        });
      }),
    );
  });

  test("a callback taken apart has all of its parts", () => {
    expect(takeApartCallback(callbackOf("https://rd.example.com:8443"))).toEqual({
      scheme: "https",
      host: "rd.example.com",
      port: "8443",
      path: "/api/oidc/callback",
    });
    expect(takeApartCallback(callbackOf("rd.example.com")).port).toBeNull();
  });
});
