/**
 * `npm run test:scripts`: the generated Azure CLI script under the real Azure CLI, against the simulated Microsoft; then
 * the whole way through the page with it. Ends with `N passed, N failed`. Needs `az` (Debian: apt-get install azure-cli).
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "./build.mjs";
import { install } from "./install.mjs";

const root = dirname(fileURLToPath(import.meta.url));
if (spawnSync("az", ["version"], { stdio: "ignore" }).status !== 0) {
  console.error("The Azure CLI is not installed. Debian: apt-get install azure-cli (about 700 MB).");
  process.exit(1);
}
install({ onInstall: () => console.log("Installing, once: about half a minute…") });
const cache = join(root, ".cache");
mkdirSync(cache, { recursive: true });
const count = { passed: 0, failed: 0 };

/** Runs a tool and counts what its JSON report says; a tool that died before it wrote one counts as a failure. */
function run(title, file, args, env, read) {
  console.log(`\n${title}`);
  const report = join(cache, file);
  rmSync(report, { force: true });
  const done = spawnSync(process.execPath, args(report), {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env(report) },
  });
  const { passed, failed } = existsSync(report)
    ? read(JSON.parse(readFileSync(report, "utf8")))
    : { passed: 0, failed: 1 };
  count.passed += passed;
  count.failed += done.status !== 0 && failed === 0 ? 1 : failed;
}

run(
  "The script under the Azure CLI",
  "scripts.json",
  (report) => [
    join(root, "node_modules/vitest/vitest.mjs"),
    "run",
    "--config=vitest.scripts.config.ts",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ],
  () => ({}),
  (json) => ({
    passed: json.numPassedTests,
    failed: json.numFailedTests + (json.numTotalTests === 0 ? 1 : 0),
  }),
);

console.log("\nBuild");
await build(["app"], { onBuild: (names) => console.log(`Building: ${names.join(", ")}`) });
run(
  "From the page to a proven sign-in, with the script in between",
  "script-stories.json",
  () => [join(root, "node_modules/playwright/cli.js"), "test", "--config=playwright.scripts.config.ts"],
  (report) => ({ STORY_REPORT: report }),
  ({ stats }) => ({
    passed: stats.expected,
    failed:
      stats.unexpected + stats.flaky + stats.skipped + (stats.expected + stats.unexpected === 0 ? 1 : 0),
  }),
);

console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed === 0 ? 0 : 1);
