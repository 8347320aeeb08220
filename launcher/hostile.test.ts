/** What other sites and other programs may try: everything is refused, and not one connection to the console is opened. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Launched, launch } from "./launch.ts";

let folder: string;
let upstream: Server;
let launched: Launched;
let connections = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hostile-"));
  writeFileSync(join(folder, "index.html"), "<title>app</title>");
  upstream = createServer((request, response) => {
    request.resume();
    response.writeHead(200, { "content-type": "application/json" });
    response.end("[]");
  });
  upstream.on("connection", () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => upstream.listen(0, "127.0.0.1", resolve));
  const address: AddressInfo | string | null = upstream.address();
  const consoleOrigin = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
  launched = await launch({ folder, consoleOrigin, port: 0, connect: [], config: {} });
});
afterAll(async () => {
  await launched.close();
  upstream.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  connections = 0;
});

/** Sends these bytes as they are and gives all that comes back; empty when the connection is just closed. */
function raw(text: string, host = "127.0.0.1"): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(launched.port, host, () => socket.write(Buffer.from(text, "latin1")));
    let got = "";
    socket.on("data", (chunk) => {
      got += chunk.toString();
      socket.end();
    });
    socket.on("close", () => resolve(got));
    socket.on("error", () => undefined);
    // What waits for more is given up by the sender.
    socket.setTimeout(500, () => socket.end());
  });
}

const host = () => `localhost:${launched.port}`;
const good = (): Record<string, string> => ({
  Host: host(),
  "Sec-Fetch-Site": "same-origin",
  "Sec-Fetch-Mode": "cors",
  Origin: `http://${host()}`,
  "X-Entra-Setup-Launch": launched.token,
  "Content-Type": "application/json",
});
const written = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join("");
/** One request, well-formed but for what is given. */
const ask = (target: string, { headers = good(), method = "GET", body = "", more = "" } = {}) => {
  const length = body ? `Content-Length: ${Buffer.byteLength(body)}\r\n` : "";
  return raw(
    `${method} ${target} HTTP/1.1\r\n${written(headers)}${length}${more}Connection: close\r\n\r\n${body}`,
  );
};
const REFUSED = /^$|^HTTP\/1\.1 4\d\d/;

/** Refused, with nothing but the closed headers, and nothing reached the console. */
function expectRefused(answer: string): void {
  expect(answer).toMatch(REFUSED);
  if (answer !== "") expect(answer.toLowerCase()).toContain("frame-ancestors 'none'");
  expect(answer).not.toContain(launched.token);
  expect(connections).toBe(0);
}

test("the honest call of this suite does reach the console", async () => {
  expect(await ask("/api/login-options")).toMatch(/^HTTP\/1\.1 200/);
  expect(await ask("/api/login", { method: "POST", body: "{}" })).toMatch(/^HTTP\/1\.1 200/);
  expect(connections).toBe(2);
});

test.each([
  "http://evil.example/api/login-options",
  "https://evil.example:443/api/login-options",
  "//evil.example/api/login-options",
  "///api/login-options",
  "/\\evil.example/api/login-options",
  "\\\\evil.example\\api",
  "/api/../api/login-options",
  "/api/./login-options",
  "/./api/login-options",
  "/api/%2e%2e/login-options",
  "/api/%2E%2E/%2E%2E/admin",
  "/api/..%2flogin-options",
  "/api/..;/login-options",
  "/api/oidc%2fsettings",
  "/api/oidc%5csettings",
  "/api/oidc\\settings",
  "/api//login-options",
  "/api/login-options/",
  "/api/login-options//",
  "/api/login-options?x=<script>",
  "/api/login-options?x=%00&y=../",
  "/api/login-options?x='or'1",
  "/api/login-options?x=a?y",
  "/api/login-options#fragment",
  "/api/login-options;x=1",
  "/api/login-options\\",
  "/api/login-options%00",
  "/api/login-options%0d%0aHost:evil.example",
  "/api/login-options\t",
  "/api/login-öptions",
  "/api/LOGIN-OPTIONS",
  "/API/login-options",
  "/api",
  "/api/",
  "/api?x=1",
  "/api/users/1/../../login",
  "/api/oidc/callback?code=1&state=2",
  "/api/devices",
  "/api/oidc/settings/azure",
  "/apifoo",
  "/../api/login-options",
  "/../../etc/passwd",
  "/..%2f..%2fetc/passwd",
  "/%61pi/login-options",
  "/index.html/../api/users",
  "api/login-options",
  "@evil.example/api/login-options",
  ":80/api/login-options",
  "*",
  "localhost:443",
  `/api/login-options?x=${"a".repeat(20_000)}`,
])("the target %s reaches no console", async (target) => {
  expectRefused(await ask(target));
});

test.each([
  "TRACE",
  "CONNECT",
  "DELETE",
  "PATCH",
  "OPTIONS",
  "HEAD",
  "PUT",
  "POST",
  "PROPFIND",
  "GETS",
  "get",
])("%s on a path that is only read is refused", async (method) => {
  expectRefused(await ask("/api/login-options", { method }));
});

test.each([
  "localhost.evil.com:PORT",
  "127.0.0.1.nip.io:PORT",
  "localhost.:PORT",
  "LOCALHOST:PORT",
  "localhost:1",
  "localhost",
  "localhost:PORT ",
  "localhost:0PORT",
  "evil@localhost:PORT",
  "localhost:PORT@evil.example",
  "localhost:PORT,evil.example",
  "evil.example",
  "[::]:PORT",
  "[::ffff:127.0.0.1]:PORT",
  "0.0.0.0:PORT",
  "127.1:PORT",
  "2130706433:PORT",
  "",
])("the host %j is answered neither with the app nor with the console", async (name) => {
  const headers = { ...good(), Host: name.replace("PORT", String(launched.port)) };
  const isOnlyPadded = headers.Host?.trim() === host();
  const page = await ask("/", { headers });
  // Blanks around a header's value are not part of it (RFC 9110, 5.5).
  if (isOnlyPadded) return expect(page).toContain("<title>app</title>");
  expectRefused(page);
  expect(page).not.toContain("<title>app</title>");
  expectRefused(await ask("/api/login-options", { headers }));
});

test("two Host headers, or none, are refused, in any version of HTTP", async () => {
  const { Host: _, ...rest } = good();
  expectRefused(await raw(`GET / HTTP/1.1\r\nHost: ${host()}\r\nHost: evil.example\r\n\r\n`));
  expectRefused(await raw(`GET / HTTP/1.1\r\nHost: evil.example\r\nhost: ${host()}\r\n\r\n`));
  expectRefused(await ask("/api/login-options", { headers: rest }));
  expectRefused(await raw(`GET /api/login-options HTTP/1.0\r\n${written(rest)}\r\n`));
  expectRefused(await raw("GET /api/login-options\r\n"));
  expectRefused(await raw("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"));
  expectRefused(await raw(`GET /api/login-options HTTP/3.1\r\n${written(good())}\r\n`));
});

const CHUNKED = "Transfer-Encoding: chunked\r\n";
test.each([
  ["a body that is too long", "Content-Length: 2000000\r\n", "{}"],
  ["a length that is none", "Content-Length: ten\r\n", "{}"],
  ["a negative length", "Content-Length: -1\r\n", "{}"],
  ["a hexadecimal length", "Content-Length: 0x2\r\n", "{}"],
  ["two lengths", "Content-Length: 2\r\nContent-Length: 3\r\n", "{}"],
  ["no length at all", "", ""],
  ["a body in chunks", CHUNKED, "2\r\n{}\r\n0\r\n\r\n"],
  ["length and chunks at once", `${CHUNKED}Content-Length: 5\r\n`, "2\r\n{}\r\n0\r\n\r\n"],
  ["chunks twice", `${CHUNKED}${CHUNKED}`, "2\r\n{}\r\n0\r\n\r\n"],
  ["chunks under a cloak", "Transfer-Encoding: xchunked\r\nContent-Length: 2\r\n", "{}"],
  ["chunks before a blank", "Transfer-Encoding : chunked\r\nContent-Length: 2\r\n", "{}"],
  ["a folded header", "Content-Length: 2\r\nX-A: 1\r\n Authorization: Bearer x\r\n", "{}"],
  ["a bare line feed", "Content-Length: 2\r\nX-A: 1\nHost: evil.example\r\n", "{}"],
  ["a bare carriage return", "Content-Length: 2\r\nX-A: 1\rHost: evil.example\r\n", "{}"],
  ["a null byte", "Content-Length: 2\r\nX-A: a\0b\r\n", "{}"],
  ["two origins", "Content-Length: 2\r\nOrigin: https://evil.example\r\n", "{}"],
  ["two sites", "Content-Length: 2\r\nSec-Fetch-Site: cross-site\r\n", "{}"],
  ["two types", "Content-Length: 2\r\nContent-Type: text/plain\r\n", "{}"],
  ["two sessions", "Content-Length: 2\r\nAuthorization: a\r\nAuthorization: b\r\n", "{}"],
  ["two tokens", "Content-Length: 2\r\nX-Entra-Setup-Launch: x\r\n", "{}"],
  ["a header of 64 KiB", `Content-Length: 2\r\nX-Long: ${"a".repeat(65_536)}\r\n`, "{}"],
  ["three thousand headers", `Content-Length: 2\r\n${"X: 1\r\n".repeat(3000)}`, "{}"],
])("%s reaches no console", async (_, more, body) => {
  expectRefused(
    await raw(`POST /api/login HTTP/1.1\r\n${written(good())}${more}Connection: close\r\n\r\n${body}`),
  );
});

test.each([
  ["a form", "application/x-www-form-urlencoded"],
  ["plain text", "text/plain"],
  ["a part", "multipart/form-data; boundary=x"],
  ["JSON behind another type", "text/plain; application/json"],
  ["JSON in another character set", "application/json; charset=utf-16"],
  ["JSON in capitals", "APPLICATION/JSON"],
  ["no type", ""],
])("%s is not forwarded", async (_, type) => {
  const headers = { ...good(), "Content-Type": type };
  expectRefused(await ask("/api/login", { headers, method: "POST", body: "{}" }));
});

test.each([
  ["a read with a body", "Content-Length: 2\r\n", "{}"],
  ["a read with chunks", CHUNKED, "2\r\n{}\r\n0\r\n\r\n"],
])("%s reaches no console", async (_, more, body) => {
  expectRefused(
    await raw(`GET /api/login-options HTTP/1.1\r\n${written(good())}${more}Connection: close\r\n\r\n${body}`),
  );
});

test("a request hidden behind a refused one is not read as one of its own", async () => {
  const hidden = `GET /api/users HTTP/1.1\r\n${written(good())}\r\n`;
  const { length } = hidden;
  const answer = await raw(
    `POST /api/login HTTP/1.1\r\n${written({ ...good(), Origin: "null" })}Content-Length: ${length}\r\nConnection: close\r\n\r\n${hidden}`,
  );
  expect(answer.match(/HTTP\/1\.1 /g)).toHaveLength(1);
  expectRefused(answer);
});

test("neither an upgrade nor a tunnel is opened", async () => {
  const upgrade = "Upgrade: websocket\r\nSec-WebSocket-Key: eA==\r\nSec-WebSocket-Version: 13\r\n";
  expect(
    await raw(`GET / HTTP/1.1\r\n${written(good())}${upgrade}Connection: Upgrade\r\n\r\n`),
  ).not.toContain(" 101 ");
  expect(await raw(`CONNECT evil.example:443 HTTP/1.1\r\n${written(good())}\r\n`)).not.toMatch(/ 200 /);
  expect(connections).toBe(0);
});

/** The first line of the answer to a call with these headers. */
const first = async (target: string, headers: Record<string, string>, method = "GET", body = "") =>
  (await ask(target, { headers, method, body: method === "GET" ? "" : body })).split("\r\n")[0];

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
      connections = 0;
      const line = await first(path, { ...good(), "X-Entra-Setup-Console": name }, method, "{}");
      expect(line).toMatch(name === product ? / 200/ : / 40[45]/);
      expect(connections).toBe(name === product ? 1 : 0);
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
    expect(await first(target, { ...good(), "X-Entra-Setup-Console": "databk" }, method, "{}")).toMatch(
      /^$|^HTTP\/1\.1 4\d\d/,
    );
  expect(connections).toBe(0);
});

test.each(["other", "", "PRO", "__proto__", "pro, databk"])(
  "a call for a console called %j reaches none",
  async (name) => {
    expect(await first("/api/login-options", { ...good(), "X-Entra-Setup-Console": name })).toMatch(/ 400/);
    expect(connections).toBe(0);
  },
);

test("a delete may go without a body, and only where a console has one", async () => {
  const { "Content-Type": _, ...bare } = good();
  const entry = "/api/oidc-providers/6f1d2c3b-0000-4000-8000-000000000001";
  expect(await first(entry, { ...bare, "X-Entra-Setup-Console": "databk" }, "DELETE")).toMatch(/ 200/);
  expect(await first("/api/oidc/settings", bare, "DELETE")).toMatch(/ 405/);
  expect(await first("/api/settings/general", { ...bare, "X-Entra-Setup-Console": "databk" }, "PUT")).toMatch(
    / 415/,
  );
});

const SITES = [undefined, "none", "same-origin", "same-site", "cross-site"] as const;
const ORIGINS = ["absent", "own", "null", "https://evil.example", "http://localhost:1"] as const;
const tokens = () => [undefined, "0".repeat(32), `${launched.token}0`, launched.token];

test.each(["GET", "POST", "PUT"])(
  "of every site, origin and token, %s gets through with the page's own alone",
  async (method) => {
    const target = method === "POST" ? "/api/login" : "/api/oidc/settings";
    const passed: string[] = [];
    for (const site of SITES)
      for (const origin of ORIGINS)
        for (const token of tokens()) {
          const headers: Record<string, string> = { Host: host(), "Content-Type": "application/json" };
          if (site) headers["Sec-Fetch-Site"] = site;
          if (origin !== "absent") headers.Origin = origin === "own" ? `http://${host()}` : origin;
          if (token) headers["X-Entra-Setup-Launch"] = token;
          const answer = await ask(target, { headers, method, body: method === "GET" ? "" : "{}" });
          if (/^HTTP\/1\.1 200/.test(answer)) passed.push(`${site} ${origin} ${token === launched.token}`);
          else expect(answer).toMatch(REFUSED);
        }
    // Browsers send no Origin with a read of the same origin, so a read is judged by the rest.
    const reads = ["same-origin absent true", "same-origin own true"];
    expect(passed).toEqual(method === "GET" ? reads : ["same-origin own true"]);
    expect(connections).toBe(passed.length);
  },
);

test.each(["navigate", "no-cors", "websocket", "nested-navigate"])(
  "a call in the mode %s is none of the page's",
  async (mode) => {
    expectRefused(await ask("/api/login-options", { headers: { ...good(), "Sec-Fetch-Mode": mode } }));
  },
);

test.each([
  ["an image", "no-cors", "image", 403],
  ["a script", "no-cors", "script", 403],
  ["a fetch", "cors", "empty", 403],
  ["a frame", "navigate", "iframe", 403],
  ["a link that is followed", "navigate", "document", 200],
] as const)("%s on another site is answered %4$i", async (_, mode, dest, status) => {
  const headers = {
    Host: host(),
    "Sec-Fetch-Site": "cross-site",
    "Sec-Fetch-Mode": mode,
    "Sec-Fetch-Dest": dest,
  };
  expect(await ask("/", { headers })).toMatch(new RegExp(`^HTTP/1\\.1 ${status}`));
});

test("it listens on this computer's own addresses alone", async () => {
  const { networkInterfaces } = await import("node:os");
  const outside = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ internal, address }) => !internal && !address.startsWith("fe80"))
    .map(({ address }) => address);
  for (const address of outside)
    expect(await raw(`GET / HTTP/1.1\r\nHost: ${host()}\r\n\r\n`, address)).toBe("");
  expect(await raw(`GET / HTTP/1.1\r\nHost: ${host()}\r\nConnection: close\r\n\r\n`)).toContain(
    "<title>app</title>",
  );
});
