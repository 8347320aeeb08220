/** Everything that must hold before a change lands. The last line is `N passed, N failed`. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const total = { passed: 0, failed: 0 };

/** Runs what ends with `N passed, N failed`, its output as it comes, and adds that up. */
async function tally(command, args) {
  const child = spawn(command, args, { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.on("data", (chunk) => {
    process.stdout.write(chunk);
    said = `${said}${chunk}`.slice(-4096);
  });
  await once(child, "close");
  const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(said) ?? [null, "0", "1"];
  total.passed += Number(passed);
  total.failed += Number(failed);
}

await tally("npm", ["test"]);

// Microsoft's own schema of the calls we make is not part of this repository; where it lies beside it, requests are held against it.
const schema = process.env.GRAPH_OPENAPI ?? join(root, "../shared/contracts/graph-openapi.json");
if (existsSync(schema)) {
  console.log("\nRequests to Graph against its OpenAPI document");
  const file = join(root, ".cache", "graph.json");
  rmSync(file, { force: true });
  const args = [
    "run",
    "--config",
    "vitest.openapi.config.ts",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ];
  spawnSync(process.execPath, [join(root, "node_modules/vitest/vitest.mjs"), ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, GRAPH_OPENAPI: schema },
  });
  const report = existsSync(file)
    ? JSON.parse(readFileSync(file, "utf8"))
    : { numPassedTests: 0, numFailedTests: 1 };
  total.passed += report.numPassedTests;
  total.failed += report.numFailedTests + (report.numTotalTests === 0 ? 1 : 0);
} else console.log(`\nGraph's OpenAPI document is not here (${schema}); its check is left out.`);

console.log("\nBehind real servers");
await tally(process.execPath, [join(root, "test-deploy.mjs")]);

console.log("\nThe release");
await tally(process.execPath, [join(root, "test-release.mjs")]);

// Debian's azure-cli weighs 692 MB, so it is asked of nobody; where it is, the generated script runs under it.
if (spawnSync("az", ["version"], { stdio: "ignore" }).status === 0) {
  await tally(process.execPath, [join(root, "test-scripts.mjs")]);
} else console.log("\nThe Azure CLI is not installed; the run of the generated script under it is left out.");

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
