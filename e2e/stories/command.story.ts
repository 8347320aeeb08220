import { type ChildProcess, spawn } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "playwright/test";
import { generate } from "selfsigned";
import { makeWorld } from "../../sandbox/seed.ts";
import { serve } from "../../sandbox/serve.ts";
import { makeHandlers, startSandbox } from "../../sandbox/start.ts";

/** The command as it is published, with these words and this environment more. Ends with the address, or with its end. */
function start(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, ["bin.mjs", "--no-open", ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH: process.env.PATH, ...env },
  });
  let out = "";
  let err = "";
  child.stderr.on("data", (chunk: Buffer) => {
    err += chunk.toString();
  });
  return new Promise<{
    child: ChildProcess;
    url: string | null;
    out: string;
    err: string;
    code: number | null;
  }>((resolve) => {
    child.stdout.on("data", (chunk: Buffer) => {
      out += chunk.toString();
      const url = /Assistant: (\S+)\n/.exec(out)?.[1];
      if (url) resolve({ child, url, out, err, code: null });
    });
    child.on("close", (code) => resolve({ child, url: null, out, err, code }));
  });
}

const stop = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    child.once("close", () => resolve());
    child.kill("SIGTERM");
  });

/** The console of a fresh world behind TLS, with a certificate that nobody knows. */
async function privateConsole(folder: string) {
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], {
    extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] }],
  });
  const world = makeWorld();
  const served = await serve(makeHandlers(world).rustDesk, 0, { tls: { key, cert } });
  const file = join(folder, "console.pem");
  writeFileSync(file, cert);
  return { world, file, cert, origin: `https://localhost:${served.port}`, close: served.close };
}

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "command-"));
});
test.afterEach(() => rmSync(folder, { recursive: true }));

test("serves a console, says where, and says nothing else", async () => {
  const sandbox = await startSandbox();
  const { child, url, out, err } = await start(["--console", sandbox.origins.rustDesk, "--cloud", "usGov"]);
  expect(out).toBe(`Console:   ${sandbox.origins.rustDesk}\nAssistant: ${url}\n`);
  expect(err).toBe("");
  expect(url).toMatch(/^http:\/\/localhost:\d+\/#launch=[0-9a-f]{32}$/);
  const page = await fetch(url ?? "");
  const text = await page.text();
  for (const policy of [page.headers.get("content-security-policy") ?? "", text]) {
    expect(policy).toContain("https://login.microsoftonline.us https://graph.microsoft.us");
    expect(policy).not.toContain("login.microsoftonline.com");
  }
  const config: unknown = await (await fetch(new URL("config.json", url ?? ""))).json();
  expect(config).toEqual({ launcher: true, consoleOrigin: sandbox.origins.rustDesk, clouds: ["usGov"] });
  await stop(child);
  await sandbox.close();
});

test("a private certificate: the fingerprint is shown, and naming it opens the way", async () => {
  const console = await privateConsole(folder);
  const { fingerprint256 } = new X509Certificate(console.cert);
  const first = await start(["--console", console.origin]);
  expect(first.code).toBe(1);
  expect(first.out).toBe("");
  expect(first.err.trim().split("\n")).toHaveLength(1);
  expect(first.err).toContain(fingerprint256);
  for (const more of [
    ["--console-fingerprint", fingerprint256],
    ["--console-cert", console.file],
  ]) {
    const { child, url } = await start(["--console", console.origin, ...more]);
    expect(url).not.toBeNull();
    await stop(child);
  }
  const wrong = await start(["--console", console.origin, "--console-fingerprint", "00".repeat(32)]);
  expect(wrong.code).toBe(1);
  expect(wrong.err).toContain("shows another certificate than the one that you named");
  await console.close();
});

test("a company's CA comes in by NODE_EXTRA_CA_CERTS; a proxy of the environment is not asked", async () => {
  const console = await privateConsole(folder);
  let asked = 0;
  const trap = createServer((socket) => {
    asked += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => trap.listen(0, "127.0.0.1", resolve));
  const address: AddressInfo | string | null = trap.address();
  const proxy = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
  const env = {
    NODE_EXTRA_CA_CERTS: console.file,
    HTTP_PROXY: proxy,
    HTTPS_PROXY: proxy,
    https_proxy: proxy,
    ALL_PROXY: proxy,
  };
  const { child, url } = await start(["--console", console.origin], env);
  expect(url).not.toBeNull();
  expect(asked).toBe(0);
  await stop(child);
  // What would switch the check off is without effect, and Node's own warning of it is seen.
  const unsafe = await start(["--console", console.origin], { NODE_TLS_REJECT_UNAUTHORIZED: "0" });
  expect(unsafe.code).toBe(1);
  expect(unsafe.err).toContain("its certificate is not trusted here");
  trap.close();
  await console.close();
});

test("what keeps it from starting is said in one line", async () => {
  const sandbox = await startSandbox();
  const { rustDesk, entra } = sandbox.origins;
  const taken = await start(["--console", rustDesk, "--port", new URL(entra).port]);
  const cases: [Awaited<ReturnType<typeof start>>, string][] = [
    [taken, "is taken. Choose another with --port"],
    [await start(["--console", "http://localhost:1"]), "nothing listens there"],
    [await start(["--console", entra]), "not like a RustDesk console"],
    [await start(["--console", "https://nobody.invalid"]), "this name is not known here"],
    [
      await start(["--console", "https://localhost", "--console-cert", "none.pem"]),
      "this file cannot be read",
    ],
    [
      await start(["--console", "https://localhost", "--console-cert", "package.json"]),
      "this is no certificate",
    ],
    [await start(["--console", rustDesk, "--cloud", "mars"]), "there is no such cloud"],
    [await start(["--consle", rustDesk]), "--consle"],
  ];
  for (const [{ code, err, out }, words] of cases) {
    expect({ code, out, lines: err.trim().split("\n").length }).toEqual({ code: 1, out: "", lines: 1 });
    expect(err).toContain(words);
  }
  await sandbox.close();
});
