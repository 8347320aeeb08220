/**
 * nginx and Caddy for `npm run test:deploy`: the installed ones, else Debian's packages, unpacked into `.cache` and never
 * installed. Both run without privileges.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const cache = join(dirname(fileURLToPath(import.meta.url)), ".cache", "servers");

/** Debian's package of each, where its program lies, and how it says its version. */
const SERVERS = {
  nginx: { packages: ["nginx", "nginx-core", "nginx-light"], program: "usr/sbin/nginx", version: ["-v"] },
  caddy: { packages: ["caddy"], program: "usr/bin/caddy", version: ["version"] },
};

const works = (program, args) => spawnSync(program, args, { stdio: "ignore" }).status === 0;

/** The path of a program that runs, or why there is none. */
export function findServer(name) {
  const { packages, program, version } = SERVERS[name];
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin", "/usr/local/sbin"];
  const unpacked = join(cache, name, program);
  const known = [...folders.filter(Boolean).map((folder) => join(folder, name)), unpacked];
  const found = known.find((path) => existsSync(path) && works(path, version));
  if (found) return { path: found };
  if (!works("apt-get", ["--version"]) || !works("dpkg-deb", ["--version"]))
    return { why: "it is not installed, and this is no Debian whose package could be unpacked" };
  let isFresh = false;
  for (let round = 0; round < 2; round += 1) {
    for (const one of packages) if (unpack(one, name) && works(unpacked, version)) return { path: unpacked };
    // Once more with a fresh list: a new machine has none, and an old list names packages that are gone.
    if (!isFresh) spawnSync("apt-get", ["update"], { stdio: "ignore", timeout: 120_000 });
    isFresh = true;
  }
  return { why: "it is not installed, and Debian's package could not be fetched" };
}

function unpack(one, name) {
  const folder = join(cache, `${name}-new`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  spawnSync("apt-get", ["download", one], { cwd: folder, stdio: "ignore", timeout: 120_000 });
  const file = readdirSync(folder).find((entry) => entry.endsWith(".deb"));
  if (!file || !works("dpkg-deb", ["-x", join(folder, file), folder])) return false;
  rmSync(join(cache, name), { recursive: true, force: true });
  renameSync(folder, join(cache, name));
  return true;
}
