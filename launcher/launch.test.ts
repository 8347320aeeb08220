import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
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

const host = () => `localhost:${launched.port}`;
const good = () => ({
  Host: host(),
  "Sec-Fetch-Site": "same-origin",
  Origin: `http://${host()}`,
  "X-Entra-Setup-Launch": launched.token,
  "Content-Type": "application/json",
});
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

test("what the console does not call JSON is passed on as text", async () => {
  answer = { status: 200, headers: { "content-type": "text/html" }, body: "<script>1</script>" };
  const response = await fetch(`http://${host()}/api/login-options`, { headers: good() });
  expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
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
