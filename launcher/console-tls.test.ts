import { X509Certificate } from "node:crypto";
import { createServer as createHttpServer } from "node:http";
import { createServer, type Server } from "node:https";
import { type AddressInfo, createServer as createTcpServer } from "node:net";
import { generate } from "selfsigned";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { callConsole } from "./call-console.ts";
import { checkConsole } from "./check-console.ts";
import { OtherCertificate, pin, type Trust } from "./console-tls.ts";

interface Pair {
  readonly key: string;
  readonly cert: string;
}

/** A certificate that signed itself, for these names. */
async function certificate(
  names: readonly string[],
  days: readonly [from: number, to: number] = [-1, 30],
): Promise<Pair> {
  const at = (day: number) => new Date(Date.now() + day * 86_400_000);
  const altNames = names.map((value) =>
    /^\d/.test(value) ? { type: 7 as const, ip: value } : { type: 2 as const, value },
  );
  const { private: key, cert } = await generate([{ name: "commonName", value: names[0] ?? "" }], {
    notBeforeDate: at(days[0]),
    notAfterDate: at(days[1]),
    extensions: [{ name: "subjectAltName", altNames }],
  });
  return { key, cert };
}

const fingerprint = ({ cert }: Pair) => new X509Certificate(cert).fingerprint256.replaceAll(":", "");

let right: Pair;
let other: Pair;
let expired: Pair;
let early: Pair;
let misnamed: Pair;
let server: Server;
let origin: URL;
/** Requests that reached the console. */
let seen = 0;

beforeAll(async () => {
  [right, other, expired, early, misnamed] = await Promise.all([
    certificate(["localhost"]),
    certificate(["localhost"]),
    certificate(["localhost"], [-30, -1]),
    certificate(["localhost"], [1, 30]),
    certificate(["elsewhere.example"]),
  ]);
});
beforeEach(async () => {
  seen = 0;
  server = createServer(right, (_, response) => {
    seen += 1;
    response.writeHead(200, { "content-type": "application/json" });
    response.end("[]");
  });
  origin = await listen(server, "https");
});
afterEach(() => close(server));

interface Listening {
  listen(port: number, host: string, ready: () => void): unknown;
  address(): AddressInfo | string | null;
}

async function listen(one: Listening, scheme: string): Promise<URL> {
  await new Promise<void>((resolve) => one.listen(0, "localhost", resolve));
  const address = one.address();
  return new URL(`${scheme}://localhost:${typeof address === "object" ? address?.port : 0}`);
}

const close = (one: { close(done: () => void): unknown; closeAllConnections?: () => void }) =>
  new Promise<void>((resolve) => {
    one.close(() => resolve());
    one.closeAllConnections?.();
  });

/** One call, told as its status or as the code of what stopped it. */
const ask = (trust: Trust): Promise<number | string> =>
  callConsole(
    { origin, trust },
    { method: "GET", path: "/api/login-options", headers: {}, longestMs: 5000, mostBytes: 1000 },
  )
    .then(({ status }) => status)
    .catch((error: NodeJS.ErrnoException) => error.code ?? error.message);

const byFile = (pair: Pair): Trust => ({ kind: "certificate", pem: pair.cert });
const byFingerprint = (pair: Pair): Trust => ({
  kind: "fingerprint",
  fingerprint: fingerprint(pair),
  pem: pair.cert,
});

test.each([
  ["by its file", byFile],
  ["by its fingerprint", byFingerprint],
] as const)("a certificate named %s is the only one that passes", async (_, named) => {
  const trust = named(right);
  expect(await ask(trust)).toBe(200);
  const refused: (number | string)[] = [];
  for (const shown of [other, expired, early, misnamed]) {
    server.setSecureContext(shown);
    refused.push(await ask(trust));
  }
  expect(refused).toHaveLength(4);
  for (const code of refused) expect(code).toMatch(/CERT/);
  expect(seen).toBe(1);
  server.setSecureContext(right);
  expect(await ask(trust)).toBe(200);
});

test("a named certificate does not pass once it has expired, or before its time", async () => {
  server.setSecureContext(expired);
  expect(await ask(byFile(expired))).toBe("CERT_HAS_EXPIRED");
  expect(await ask(byFingerprint(expired))).toBe("CERT_HAS_EXPIRED");
  server.setSecureContext(early);
  expect(await ask(byFile(early))).toBe("CERT_NOT_YET_VALID");
  expect(seen).toBe(0);
});

test("by its file a certificate holds for its own names; by its fingerprint it is meant itself", async () => {
  server.setSecureContext(misnamed);
  expect(await ask(byFile(misnamed))).toBe("ERR_TLS_CERT_ALTNAME_INVALID");
  expect(seen).toBe(0);
  expect(await ask(byFingerprint(misnamed))).toBe(200);
});

test("a fingerprint is held against what the console shows before anything is sent", async () => {
  const trust = await pin(origin, fingerprint(right));
  expect(await ask(trust)).toBe(200);
  seen = 0;
  await expect(pin(origin, fingerprint(other))).rejects.toBeInstanceOf(OtherCertificate);
  expect(seen).toBe(0);
});

test("Node's switch for unchecked certificates does not reach the console", async () => {
  const before = process.env.NODE_TLS_REJECT_UNAUTHORIZED;
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0";
  try {
    expect(await ask({ kind: "node" })).toBe("DEPTH_ZERO_SELF_SIGNED_CERT");
  } finally {
    if (before === undefined) delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
    else process.env.NODE_TLS_REJECT_UNAUTHORIZED = before;
  }
  expect(seen).toBe(0);
});

/** The line for this console; always one line. */
async function line(trust: Trust, at = origin): Promise<string> {
  const said = (await checkConsole({ origin: at, trust })) ?? "";
  expect(said).not.toContain("\n");
  return said;
}

test("a console whose certificate is trusted and that answers like one passes", async () => {
  expect(await checkConsole({ origin, trust: byFile(right) })).toBeNull();
});

test("on first contact the fingerprint is shown, with what to do", async () => {
  const said = await line({ kind: "node" });
  expect(said).toContain(new X509Certificate(right.cert).fingerprint256);
  for (const way of ["--console-fingerprint", "--console-cert", "NODE_EXTRA_CA_CERTS"])
    expect(said).toContain(way);
  expect(seen).toBe(0);
});

test("each problem of a certificate is said in one line", async () => {
  server.setSecureContext(other);
  expect(await line(byFile(right))).toContain("does not cover");
  server.setSecureContext(expired);
  expect(await line(byFile(expired))).toContain("has expired");
  server.setSecureContext(early);
  expect(await line(byFile(early))).toContain("Check the clock");
  server.setSecureContext(misnamed);
  expect(await line(byFile(misnamed))).toContain("for another name");
  expect(seen).toBe(0);
});

test("what a certificate says about itself cannot speak to the terminal", async () => {
  const { private: key, cert } = await generate([{ name: "commonName", value: "\u001b[2Jrd.example.com" }]);
  server.setSecureContext({ key, cert });
  expect(await line({ kind: "node" })).toMatch(/^[\x20-\x7e…]*$/);
});

test.each([
  ["a page instead of the API", 200, "<html>", {}, "not like a RustDesk console"],
  ["an object", 200, "{}", {}, "not like a RustDesk console"],
  ["an error", 500, "", {}, "(GET /api/login-options: 500)"],
  [
    "a redirect to another host",
    302,
    "",
    { location: "https://rd2.example.com/x" },
    "redirects to https://rd2.example.com.",
  ],
  ["a redirect to its own page", 302, "", { location: "/login" }, "redirects its API to a page"],
] as const)("%s is not taken for a console", async (_, status, body, headers, words) => {
  const plain = createHttpServer((_request, response) => {
    response.writeHead(status, headers);
    response.end(body);
  });
  const at = await listen(plain, "http");
  expect(await line({ kind: "node" }, at)).toContain(words);
  await close(plain);
});

test("an answer that is far too long is not read to its end", async () => {
  const endless = createHttpServer((_request, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    const write = () => {
      while (response.write(Buffer.alloc(65_536, 32)));
      response.once("drain", write);
    };
    write();
  });
  const at = await listen(endless, "http");
  expect(await line({ kind: "node" }, at)).toContain("cannot be reached (too long)");
  await close(endless);
});

test("a port without TLS, a port without anybody, and a name that nobody has are told apart", async () => {
  const plain = createHttpServer(() => undefined);
  const at = await listen(plain, "https");
  expect(await line({ kind: "node" }, at)).toContain("does not speak TLS at this port");
  await close(plain);
  expect(await line({ kind: "node" }, at)).toContain("nothing listens there (ECONNREFUSED)");
  expect(await line({ kind: "node" }, new URL("https://nobody.invalid"))).toContain(
    "this name is not known here",
  );
});

test("a console that says nothing is not waited for without end", async () => {
  const silent = createTcpServer(() => undefined);
  const at = await listen(silent, "http");
  const started = Date.now();
  const call = { method: "GET", path: "/", headers: {}, longestMs: 200, mostBytes: 10 };
  await expect(callConsole({ origin: at, trust: { kind: "node" } }, call)).rejects.toMatchObject({
    code: "ABORT_ERR",
  });
  expect(Date.now() - started).toBeLessThan(5000);
  silent.close();
});

test("a public address without TLS is refused before anything is sent", async () => {
  expect(await line({ kind: "node" }, new URL("http://93.184.216.34"))).toContain("would travel readable");
});
