import { beforeEach, describe, expect, test } from "vitest";
import { CAST } from "../cast.ts";
import { type ConsoleBench, makeConsoleBench, tokenFor } from "./console-bench.ts";

let bench: ConsoleBench;
beforeEach(() => {
  bench = makeConsoleBench();
});

describe("a path or a method that the console does not have", () => {
  test.each(["/api/nothing", "/api/oidc", "/nothing", "/api/users/1/disable"])(
    "%s is a bare 404",
    async (path) => {
      const response = await bench.ask("GET", path);
      expect([response.status, await response.text(), response.headers.get("content-type")]).toEqual([
        404,
        "",
        null,
      ]);
    },
  );

  test.each([
    ["GET", "/api/oidc/auth", "POST"],
    ["DELETE", "/api/oidc/settings", "GET,HEAD,PUT"],
    ["POST", "/api/login-options", "GET,HEAD"],
    ["GET", "/api/users/00000000-0000-4000-8000-000000000000/disable", "POST"],
  ])("%s %s is a bare 405 that names what is allowed", async (method, path, allow) => {
    const response = await bench.ask(method, path);
    expect([response.status, response.headers.get("allow"), await response.text()]).toEqual([405, allow, ""]);
  });

  test("HEAD is answered as GET is, without the body", async () => {
    const response = await bench.ask("HEAD", "/api/login-options");
    expect([response.status, response.headers.get("content-type"), await response.text()]).toEqual([
      200,
      "application/json",
      "",
    ]);
  });
});

describe("a body that is not what it should be", () => {
  test.each([
    ["POST", "/api/login"],
    ["POST", "/api/oidc/auth"],
    ["PUT", "/api/oidc/settings"],
    ["POST", "/api/users/force-logout"],
  ])("%s %s rejects it in plain text", async (method, path) => {
    const token = await tokenFor(bench, CAST.consoleAdmin);
    const ask = async (body: string, type: string) => {
      const response = await bench.ask(method, path, { token, body, headers: { "content-type": type } });
      expect(response.headers.get("content-type")).toMatch(/^text\/plain/);
      return [response.status, await response.text()];
    };
    expect(await ask('{"a":', "application/json")).toEqual([
      400,
      expect.stringMatching(/^Failed to parse the request body as JSON: (?!SyntaxError)./),
    ]);
    expect(await ask("{}", "text/plain")).toEqual([
      415,
      "Expected request with `Content-Type: application/json`",
    ]);
    expect(await ask("[]", "application/json; charset=utf-8")).toEqual([
      422,
      expect.stringMatching(/^Failed to deserialize the JSON body into the target type: /),
    ]);
  });
});

describe("across origins", () => {
  const VARY = "origin, access-control-request-method, access-control-request-headers";

  test("any page may read a simple answer, refusals included", async () => {
    for (const path of ["/api/login-options", "/api/oidc/settings", "/api/nothing"]) {
      const { headers } = await bench.ask("GET", path, { headers: { origin: "https://elsewhere.example" } });
      expect([headers.get("access-control-allow-origin"), headers.get("vary")]).toEqual(["*", VARY]);
    }
  });

  test("a preflight names no Authorization, so that only the console's own origin can use a session", async () => {
    const { status, headers } = await bench.ask("OPTIONS", "/api/oidc/settings", {
      headers: {
        origin: "https://elsewhere.example",
        "access-control-request-method": "PUT",
        "access-control-request-headers": "authorization,content-type",
      },
    });
    expect(status).toBe(200);
    // The Fetch standard: `*` does not stand for Authorization.
    expect(headers.get("access-control-allow-headers")).toBe("*");
    expect(headers.has("access-control-allow-credentials")).toBe(false);
  });
});

test("the version is told to anyone", async () => {
  expect(await (await bench.ask("GET", "/api/software/version/server")).json()).toEqual({
    server: "1.8.6",
    client: expect.any(String),
  });
});

describe("the console's own pages", () => {
  test.each([
    ["/", ["User name", "Password", "Login"]],
    ["/settings/oidc", ["Callback url", "Client id", "Client secret", "Issuer", "Submit"]],
  ])("%s labels what it asks for and runs no inline script", async (path, labels) => {
    const response = await bench.ask("GET", path);
    const page = await response.text();
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    for (const label of labels) expect(page).toContain(label);
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|\son[a-z]+=|<style|\sstyle=/);
    for (const [, file = ""] of page.matchAll(/(?:src|href)="([^"]+)"/g))
      expect((await bench.ask("GET", file)).status).toBe(200);
  });

  test("the script is JavaScript that parses, and the page itself holds no secret", async () => {
    const script = await bench.ask("GET", "/console.js");
    expect(script.headers.get("content-type")).toMatch(/^text\/javascript/);
    const source = await script.text();
    expect(() => new Function(source)).not.toThrow();
    expect(await (await bench.ask("GET", "/settings/oidc")).text()).not.toContain("okta");
  });
});
