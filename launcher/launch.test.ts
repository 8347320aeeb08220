import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { startSandbox } from "../sandbox/start.ts";
import { type Launched, launch } from "./launch.ts";
import { launchOnSandbox } from "./launch-sandbox.ts";

const CONNECT = ["https://login.microsoftonline.com", "https://graph.microsoft.com"];
let folder: string;
let upstream: Server;
let launched: Launched;
/** What reached the console. */
let seen: { readonly request: IncomingMessage; readonly body: string }[] = [];
let answer: { status: number; headers: Record<string, string>; body: string };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "launch-"));
  mkdirSync(join(folder, "assets"));
  for (const [name, text] of [
    ["index.html", "<title>app</title>"],
    ["redirect.html", "<title>bridge</title>"],
    ["assets/app-1.js", "export {}"],
  ] as const)
    writeFileSync(join(folder, name), text);
  upstream = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      seen.push({ request, body: Buffer.concat(chunks).toString() });
      response.writeHead(answer.status, answer.headers);
      response.end(answer.body);
    });
  });
  await new Promise<void>((resolve) => upstream.listen(0, "127.0.0.1", resolve));
  launched = await launch({
    folder,
    consoleOrigin: originOf(upstream),
    port: 0,
    connect: CONNECT,
    config: {},
  });
});
afterAll(async () => {
  await launched.close();
  upstream.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  seen = [];
  answer = { status: 200, headers: { "content-type": "application/json" }, body: "[]" };
});

function originOf(server: Server): string {
  const address: AddressInfo | string | null = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
}

/** Sends these bytes as they are and gives the first line of what comes back; empty when the connection is just closed. */
function raw(text: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(launched.port, "127.0.0.1", () => socket.write(text));
    let got = "";
    const end = () => resolve(got.split("\r\n")[0] ?? "");
    socket.on("data", (chunk) => {
      got += chunk.toString();
      if (got.includes("\r\n")) socket.destroy();
    });
    socket.on("close", end);
    socket.on("error", end);
    socket.setTimeout(3000, () => socket.destroy());
  });
}

const host = () => `localhost:${launched.port}`;
const good = () => ({
  Host: host(),
  "Sec-Fetch-Site": "same-origin",
  Origin: `http://${host()}`,
  "X-Entra-Setup-Launch": launched.token,
  "Content-Type": "application/json",
});
const head = (headers: Record<string, string>) =>
  Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join("");
const ask = (target: string, headers: Record<string, string> = good(), method = "GET", body = "") =>
  raw(
    `${method} ${target} HTTP/1.1\r\n${head({ ...headers, ...(body ? { "Content-Length": String(body.length) } : {}) })}Connection: close\r\n\r\n${body}`,
  );

test("a call of our own page reaches the console with little more than its token", async () => {
  answer = {
    status: 200,
    headers: { "content-type": "application/json", "set-cookie": "a=b", "access-control-allow-origin": "*" },
    body: '{"ok":true}',
  };
  const response = await fetch(`http://${host()}/api/oidc/settings`, {
    method: "PUT",
    headers: { ...good(), authorization: "Bearer t", cookie: "x=y", "x-other": "1" },
    body: "{}",
  });
  expect(await response.json()).toEqual({ ok: true });
  expect(response.headers.get("set-cookie")).toBeNull();
  expect(response.headers.get("access-control-allow-origin")).toBeNull();
  const [one] = seen;
  expect(one?.body).toBe("{}");
  expect(one?.request.headers).toMatchObject({ authorization: "Bearer t", origin: originOf(upstream) });
  for (const name of ["cookie", "x-other", "x-entra-setup-launch", "sec-fetch-site"])
    expect(one?.request.headers[name]).toBeUndefined();
});

test("a redirect of the console is not followed and its target not told", async () => {
  answer = { status: 302, headers: { location: "https://evil.example/" }, body: "moved" };
  const response = await fetch(`http://${host()}/api/login-options`, { headers: good(), redirect: "manual" });
  expect(response.status).toBe(302);
  expect(response.headers.get("location")).toBeNull();
  expect(seen).toHaveLength(1);
});

test("what the console does not call JSON is passed on as text", async () => {
  answer = { status: 200, headers: { "content-type": "text/html" }, body: "<script>1</script>" };
  const response = await fetch(`http://${host()}/api/login-options`, { headers: good() });
  expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
});

test.each([
  "http://evil.example/api/login-options",
  "//evil.example/api/login-options",
  "/\\evil.example/api/login-options",
  "/api/../api/login-options",
  "/api/./login-options",
  "/api/%2e%2e/login-options",
  "/api/oidc%2fsettings",
  "/api/oidc%5csettings",
  "/api//login-options",
  "/api/login-options/",
  "/api/login-options?x=<script>",
  "/api/login-options?x=%00&y=../",
  "/api/login-options#fragment",
  "/api/login-options;x=1",
  "/api/login-options\\",
  "/api/LOGIN-OPTIONS",
  "/api",
  "/api/",
  "/api/users/1/../../login",
  "/api/oidc/callback?code=1&state=2",
  "/api/devices",
  "/api/oidc/settings/azure",
  "/apifoo",
  "/../api/login-options",
  "/%61pi/login-options",
  "*",
  "localhost:443",
  `/api/login-options?x=${"a".repeat(20_000)}`,
])("the target %s reaches no console", async (target) => {
  expect(await ask(target)).toMatch(/^$|^HTTP\/1\.1 4\d\d/);
  expect(seen).toEqual([]);
});

test.each(["TRACE", "CONNECT", "DELETE", "PATCH", "OPTIONS", "HEAD", "PUT", "POST"])(
  "%s on a path that is only read is refused",
  async (method) => {
    expect(await ask("/api/login-options", good(), method)).toMatch(/^$|^HTTP\/1\.1 4\d\d/);
    expect(seen).toEqual([]);
  },
);

test.each([
  "localhost.evil.com:PORT",
  "127.0.0.1.nip.io:PORT",
  "localhost.:PORT",
  "LOCALHOST:PORT",
  "localhost:1",
  "localhost",
  "evil@localhost:PORT",
  "evil.example",
  "[::]:PORT",
  "0.0.0.0:PORT",
  "",
])("the host %s is answered neither with the app nor with the console", async (name) => {
  const headers = { ...good(), Host: name.replace("PORT", String(launched.port)) };
  expect(await ask("/", headers)).toMatch(/^HTTP\/1\.1 4\d\d/);
  expect(await ask("/api/login-options", headers)).toMatch(/^HTTP\/1\.1 4\d\d/);
  expect(seen).toEqual([]);
});

test("two Host headers, or none, are refused", async () => {
  const { Host: _, ...rest } = good();
  expect(await raw(`GET / HTTP/1.1\r\nHost: ${host()}\r\nHost: evil.example\r\n\r\n`)).toMatch(/ 4\d\d/);
  expect(await ask("/api/login-options", rest)).toMatch(/ 4\d\d/);
  expect(seen).toEqual([]);
});

test.each([
  ["a body that is too long", { "Content-Length": "2000000" }],
  ["a body without a length", { "Transfer-Encoding": "chunked" }],
  ["length and chunks at once", { "Transfer-Encoding": "chunked", "Content-Length": "5" }],
  ["a form", { "Content-Type": "application/x-www-form-urlencoded" }],
  ["JSON with a charset trick", { "Content-Type": "text/plain; application/json" }],
  ["a header of 64 KiB", { "X-Long": "a".repeat(65_536) }],
])("%s reaches no console", async (_, headers) => {
  expect(await ask("/api/login", { ...good(), ...headers }, "POST")).toMatch(/^$|^HTTP\/1\.1 4\d\d/);
  expect(seen).toEqual([]);
});

test.each([
  ["databk", "PATCH", "/api/oidc-providers/6f1d2c3b-0000-4000-8000-000000000001/toggle"],
  ["databk", "POST", "/api/oidc-providers/6f1d2c3b-0000-4000-8000-000000000001/test"],
  ["databk", "PUT", "/api/settings/general"],
  ["lejianwen", "POST", "/api/admin/oauth/update"],
  ["betterdesk", "PUT", "/api/auth/oidc/config"],
  ["pro", "PUT", "/api/oidc/settings"],
])(
  "the page of a %s console may %s %s, and the page of no other console may",
  async (product, method, path) => {
    for (const name of ["pro", "databk", "lejianwen", "betterdesk", "gigaionllc", "sctgdesk", "lantongxue"]) {
      seen = [];
      const line = await ask(path, { ...good(), "X-Entra-Setup-Console": name }, method, "{}");
      expect(line).toMatch(name === product ? / 200/ : / 40[45]/);
      expect(seen).toHaveLength(name === product ? 1 : 0);
    }
  },
);

test.each([
  "/api/oidc-providers/../settings/general",
  "/api/oidc-providers/{guid}",
  "/api/oidc-providers/1/toggle",
  "/api/oidc-providers/6f1d2c3b-0000-4000-8000-000000000001/sort",
  "/api/oidc-providers/6f1d2c3b-0000-4000-8000-000000000001/toggle/x",
  "/api/oidc-providers/6F1D2C3B-0000-4000-8000-000000000001",
  "/api/oidc-providers/sort",
  "/api/admin/oauth/list",
  "/api/constructor",
  "/api/__proto__",
])("the target %s reaches no databk console", async (target) => {
  for (const method of ["GET", "PATCH"])
    expect(await ask(target, { ...good(), "X-Entra-Setup-Console": "databk" }, method, "{}")).toMatch(
      /^$|^HTTP\/1\.1 4\d\d/,
    );
  expect(seen).toEqual([]);
});

test.each(["other", "", "PRO", "__proto__", "pro, databk"])(
  "a call for a console called %j reaches none",
  async (name) => {
    expect(await ask("/api/login-options", { ...good(), "X-Entra-Setup-Console": name })).toMatch(/ 400/);
    expect(seen).toEqual([]);
  },
);

test("what the launcher was started to let through besides can be read and written, at Pro alone", async () => {
  const assistant = await launch({
    folder,
    consoleOrigin: originOf(upstream),
    port: 0,
    connect: [],
    config: {},
    allow: ["POST /api/settings/oidc"],
  });
  const base = `http://localhost:${assistant.port}`;
  const send = async (method: string, path: string, product = "pro") => {
    const headers = {
      "sec-fetch-site": "same-origin",
      origin: base,
      "x-entra-setup-launch": assistant.token,
      "x-entra-setup-console": product,
      "content-type": "application/json",
    };
    const body = method === "GET" ? {} : { body: "{}" };
    return (await fetch(base + path, { method, headers, ...body })).status;
  };
  expect(await send("GET", "/api/settings/oidc")).toBe(200);
  expect(await send("POST", "/api/settings/oidc")).toBe(200);
  expect(await send("PUT", "/api/settings/oidc")).toBe(405);
  expect(await send("POST", "/api/settings/oidc/x")).toBe(404);
  expect(await send("POST", "/api/settings/oidc", "databk")).toBe(404);
  expect(await (await fetch(`${base}/config.json`)).json()).toMatchObject({
    allowed: ["POST /api/settings/oidc"],
  });
  await assistant.close();
});

test("lejianwen's own token header reaches it, and no other console", async () => {
  for (const [product, token] of [
    ["lejianwen", "t"],
    ["databk", undefined],
    ["pro", undefined],
  ] as const) {
    seen = [];
    const headers = { ...good(), "x-entra-setup-console": product, "api-token": "t" };
    await fetch(`http://${host()}/api/login-options`, { headers });
    expect(seen[0]?.request.headers["api-token"]).toBe(token);
    expect(seen[0]?.request.headers["x-entra-setup-console"]).toBeUndefined();
  }
});

test("a delete may go without a body, and only where a console has one", async () => {
  const { "Content-Type": _, ...bare } = good();
  const entry = "/api/oidc-providers/6f1d2c3b-0000-4000-8000-000000000001";
  expect(await ask(entry, { ...bare, "X-Entra-Setup-Console": "databk" }, "DELETE")).toMatch(/ 200/);
  expect(await ask("/api/oidc/settings", bare, "DELETE")).toMatch(/ 405/);
  expect(await ask("/api/settings/general", { ...bare, "X-Entra-Setup-Console": "databk" }, "PUT")).toMatch(
    / 415/,
  );
});

const SITES = [undefined, "none", "same-origin", "same-site", "cross-site"] as const;
const ORIGINS = ["absent", "own", "null", "https://evil.example", "http://localhost:1"] as const;

test("of every site, origin and token, one combination may write", async () => {
  const passed: string[] = [];
  for (const site of SITES)
    for (const origin of ORIGINS)
      for (const token of [undefined, "0".repeat(32), launched.token]) {
        const headers: Record<string, string> = { Host: host(), "Content-Type": "application/json" };
        if (site) headers["Sec-Fetch-Site"] = site;
        if (origin !== "absent") headers.Origin = origin === "own" ? `http://${host()}` : origin;
        if (token) headers["X-Entra-Setup-Launch"] = token;
        const line = await ask("/api/login", headers, "POST", "{}");
        if (line.includes(" 200")) passed.push(`${site} ${origin} ${token === launched.token}`);
      }
  expect(passed).toEqual(["same-origin own true"]);
  expect(seen).toHaveLength(1);
});

test.each([
  ["/", 200, "no-store", "same-origin"],
  ["/redirect.html", 200, "no-store", null],
  ["/assets/app-1.js", 200, "public, max-age=31536000, immutable", null],
  ["/config.json", 200, "no-store", null],
  ["/assets/app-2.js", 404, "no-store", null],
  ["/nowhere", 404, "no-store", null],
])("%s is answered %i with its headers", async (path, status, cache, opener) => {
  const response = await fetch(`http://${host()}${path}`);
  expect(response.status).toBe(status);
  expect(response.headers.get("cache-control")).toBe(cache);
  expect(response.headers.get("cross-origin-opener-policy")).toBe(opener);
  expect(response.headers.get("x-frame-options")).toBe("DENY");
  expect(response.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
});

test("the page may talk to itself and to the cloud's two hosts", async () => {
  const response = await fetch(`http://${host()}/`);
  const policy = response.headers.get("content-security-policy") ?? "";
  expect(policy).toContain(`connect-src 'self' ${CONNECT.join(" ")};`);
  expect(policy).not.toContain("unsafe");
});

test("a port that is taken is said to be", async () => {
  const taken = launch({
    folder,
    consoleOrigin: originOf(upstream),
    port: launched.port,
    connect: [],
    config: {},
  });
  await expect(taken).rejects.toMatchObject({ code: "EADDRINUSE" });
});

test("on the sandbox no host of Microsoft's is allowed, and the cast is at hand", async () => {
  const sandbox = await startSandbox();
  const assistant = await launchOnSandbox(sandbox, { folder, port: 0 });
  const response = await fetch(`http://localhost:${assistant.port}/`);
  expect(response.headers.get("content-security-policy")).not.toContain("microsoft");
  const config: unknown = await (await fetch(`http://localhost:${assistant.port}/config.json`)).json();
  expect(config).toMatchObject({ launcher: true, consoleOrigin: sandbox.origins.rustDesk });
  expect(JSON.stringify(config)).toContain("admin@contoso.com");
  await assistant.close();
  await sandbox.close();
});
