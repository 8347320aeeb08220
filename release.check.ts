/** What is given out, taken as somebody else would: built twice, installed from its tarball alone, and run. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

let folder: string;
let release: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "release-"));
  release = build("one");
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A fresh copy of the sources under another path, released there. */
function build(name: string): string {
  const at = join(folder, name, "sources");
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], {
    encoding: "utf8",
  });
  for (const file of listed.split("\0").filter((one) => one && existsSync(one))) {
    mkdirSync(dirname(join(at, file)), { recursive: true });
    cpSync(file, join(at, file));
  }
  // At its own place below the sources, as everybody has it: the names of chunks hang on where modules lie.
  try {
    execFileSync("cp", ["-al", "node_modules", at], { stdio: "ignore" });
  } catch {
    cpSync("node_modules", join(at, "node_modules"), { recursive: true, verbatimSymlinks: true });
  }
  execFileSync(process.execPath, ["release.mjs"], { cwd: at, stdio: "ignore" });
  return join(at, "release");
}

const one = (ending: string): string => {
  const name = readdirSync(release).find((file) => file.endsWith(ending));
  if (!name) throw new Error(`no ${ending}`);
  return join(release, name);
};

test("two builds from the same sources in different places give the same bytes", () => {
  const other = build("another/and/deeper");
  expect(readFileSync(join(other, "SHA256SUMS"), "utf8")).toBe(
    readFileSync(join(release, "SHA256SUMS"), "utf8"),
  );
});

test("SHA256SUMS names every file with its hash", () => {
  const lines = readFileSync(join(release, "SHA256SUMS"), "utf8").trim().split("\n");
  const named = lines.map((line) => line.split("  "));
  expect(named.map(([, file]) => file)).toEqual(
    readdirSync(release)
      .filter((file) => file !== "SHA256SUMS")
      .sort(),
  );
  for (const [sum, file = ""] of named)
    expect(
      createHash("sha256")
        .update(readFileSync(join(release, file)))
        .digest("hex"),
    ).toBe(sum);
});

/** Installs the tarball into an empty folder, with no registry at hand, and gives that folder. */
function installed(): string {
  const at = mkdtempSync(join(folder, "user-"));
  const args = ["install", "--offline", "--no-audit", "--no-fund", "--no-save", "--prefix", at, one(".tgz")];
  execFileSync("npm", args, { cwd: at, stdio: "pipe" });
  return at;
}

const npx = (at: string, args: readonly string[]) =>
  spawn("npx", ["--offline", "--no-install", "entra-setup-for-rustdesk", ...args], {
    cwd: at,
    detached: true,
  });

const stop = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    child.once("close", () => resolve());
    // npx stands in front of the command, so the whole group is ended.
    if (child.pid) process.kill(-child.pid, "SIGTERM");
  });

test("the tarball alone, installed without a registry, opens the assistant on its sandbox", async () => {
  const at = installed();
  expect(readdirSync(join(at, "node_modules")).filter((name) => !name.startsWith("."))).toEqual([
    "entra-setup-for-rustdesk",
  ]);
  const child = npx(at, ["--no-open"]);
  const url = await new Promise<string>((resolve, reject) => {
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => {
        said += chunk.toString();
        const found = /Assistant: (\S+)/.exec(said)?.[1];
        if (found) resolve(found);
      });
    child.once("close", () => reject(new Error(said)));
  });
  const page = await fetch(url);
  expect(page.status).toBe(200);
  expect(page.headers.get("content-security-policy")).toContain("require-trusted-types-for 'script'");
  const script = /src="\.\/(assets\/start-[^"]+\.js)"/.exec(await page.text())?.[1] ?? "none";
  expect((await fetch(new URL(script, url))).status).toBe(200);
  const config: unknown = await (await fetch(new URL("config.json", url))).json();
  expect(config).toMatchObject({ launcher: true, tenant: "contoso.com" });
  expect((await fetch(new URL("licences.txt", url))).status).toBe(200);
  await stop(child);
});

test("the installed command lays files and says how to register", () => {
  const at = installed();
  const run = (args: readonly string[]) =>
    execFileSync("npx", ["--offline", "--no-install", "entra-setup-for-rustdesk", ...args], {
      cwd: at,
      encoding: "utf8",
    });
  run(["files", "--out", "site", "--console", "rd.contoso.com", "--cloud", "china"]);
  expect(readFileSync(join(at, "site/files/index.html"), "utf8")).toContain(
    "https://login.partner.microsoftonline.cn",
  );
  expect(readFileSync(join(at, "site/nginx/beside-console.conf"), "utf8")).toContain(
    "https://microsoftgraph.chinacloudapi.cn",
  );
  expect(run(["register-assistant", "https://rd.contoso.com/entra-setup/"])).toContain(
    "https://rd.contoso.com/entra-setup/redirect.html",
  );
  expect(run(["--help"])).toContain("--console-fingerprint");
});

test("the zip holds the files for a server, their recipes and licences, and nothing of the sandbox", () => {
  const names = execFileSync("node", ["-e", LIST, one(".zip")], { encoding: "utf8" })
    .trim()
    .split("\n");
  const short = names.map((name) => name.replace(/^[^/]+\//, ""));
  for (const name of [
    "files/index.html",
    "files/redirect.html",
    "files/licences.txt",
    "deploy/nginx/own-host.conf",
    "LICENSE",
  ])
    expect(short).toContain(name);
  expect(short.filter((name) => /sandbox|\.test\.|node_modules|config\.json/.test(name))).toEqual([]);
});

/** Names in a zip's central directory, read from its end. */
const LIST = `
const zip = require("fs").readFileSync(process.argv[1]);
const end = zip.lastIndexOf(Buffer.from("PK\\x05\\x06", "latin1"));
let at = zip.readUInt32LE(end + 16);
for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
  const [name, extra, remark] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
  console.log(zip.toString("utf8", at + 46, at + 46 + name));
  at += 46 + name + extra + remark;
}`;
