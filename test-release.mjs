/** `npm run test:release`: the release built twice, installed from its tarball and run. Ends with `N passed, N failed`. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "./install.mjs";

const root = dirname(fileURLToPath(import.meta.url));
install({ onInstall: () => console.log("Installing, once: about half a minute…") });
const report = join(root, ".cache", "release.json");
mkdirSync(dirname(report), { recursive: true });
rmSync(report, { force: true });
spawnSync(
  process.execPath,
  [
    join(root, "node_modules/vitest/vitest.mjs"),
    "run",
    "--config=vitest.release.config.ts",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ],
  { cwd: root, stdio: "inherit" },
);
const json = existsSync(report)
  ? JSON.parse(readFileSync(report, "utf8"))
  : { numPassedTests: 0, numTotalTests: 0 };
const passed = json.numPassedTests;
const failed = json.numTotalTests === 0 ? 1 : json.numTotalTests - passed;
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
