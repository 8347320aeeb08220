/** Installs what the lock file names, when it is not installed. No shell: npm's own script is run by this Node. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(fileURLToPath(import.meta.url));
const LOWEST = [20, 19];

/** Stops with one clear line when this Node is too old. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > LOWEST[0] || (major === LOWEST[0] && minor >= LOWEST[1])) return;
  console.error(
    `Node ${LOWEST.join(".")} or newer is needed; this is ${process.versions.node}. Get it from https://nodejs.org.`,
  );
  process.exit(1);
}

/** npm's script: the one that runs us, or the one beside this Node. */
export function findNpm() {
  const beside = dirname(realpathSync(process.execPath));
  const places = [
    process.env.npm_execpath,
    join(beside, "../lib/node_modules/npm/bin/npm-cli.js"),
    join(beside, "node_modules/npm/bin/npm-cli.js"),
    "/usr/share/nodejs/npm/bin/npm-cli.js",
    "/usr/local/lib/node_modules/npm/bin/npm-cli.js",
  ];
  return places.find((place) => place && /npm-cli\.js$/.test(place) && existsSync(place));
}

/** Installs from the lock file unless that very lock is installed already. */
export function install({ onInstall } = {}) {
  const hash = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .update(process.version)
    .digest("hex");
  const stamp = join(root, "node_modules", ".installed");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  onInstall?.();
  const npm = findNpm();
  if (!npm) {
    console.error("npm was not found beside this Node. Run `npm ci` once, then start again.");
    process.exit(1);
  }
  const done = spawnSync(process.execPath, [npm, "ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    encoding: "utf8",
  });
  if (done.status !== 0) {
    console.error(`Installing failed:\n${done.stdout}${done.stderr}`);
    process.exit(1);
  }
  writeFileSync(stamp, hash);
}
