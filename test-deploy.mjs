/**
 * `npm run test:deploy`: the built app behind the real nginx, the real Caddy and the launcher: every path and status held
 * against the table of headers, the whole way through each, and what injected code could do. Ends with `N passed, N failed`.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "./build.mjs";
import { findServer } from "./find-servers.mjs";
import { install } from "./install.mjs";

const root = dirname(fileURLToPath(import.meta.url));
install({ onInstall: () => console.log("Installing, once: about half a minute…") });
const env = { ...process.env };
for (const name of ["nginx", "caddy"]) {
  const { path, why } = findServer(name);
  if (path) {
    env[`DEPLOY_${name.toUpperCase()}`] = path;
    const version = spawnSync(path, [name === "nginx" ? "-v" : "version"], { encoding: "utf8" });
    console.log(`${name}: ${path} (${`${version.stdout}${version.stderr}`.trim().split("\n")[0]})`);
  } else console.log(`${name} cannot be had here: ${why}. Its stories are LEFT OUT of this run.`);
}

console.log("\nBuild");
await build(["app"], { onBuild: (names) => console.log(`Building: ${names.join(", ")}`) });
const report = join(root, ".cache", "deploy-stories.json");
mkdirSync(dirname(report), { recursive: true });
rmSync(report, { force: true });
const done = spawnSync(
  process.execPath,
  [
    join(root, "node_modules/playwright/cli.js"),
    "test",
    "--config=playwright.deploy.config.ts",
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: "inherit", env: { ...env, STORY_REPORT: report } },
);
const stats = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")).stats : null;
const passed = stats?.expected ?? 0;
const counted = stats ? stats.unexpected + stats.flaky + stats.skipped : 1;
// A run that found no story, or ended badly with none counted, has failed.
const failed = counted === 0 && (done.status !== 0 || passed === 0) ? 1 : counted;
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
