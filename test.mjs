/** `npm test`: sets up what is missing, then types, lint, unit tests and browser stories. Ends with `N passed, N failed`. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkNode, install } from "./install.mjs";

const root = dirname(fileURLToPath(import.meta.url));
checkNode();
install({ onInstall: () => console.log("Installing, once: about half a minute…") });
await ensureChromium();

const cache = join(root, ".cache");
mkdirSync(cache, { recursive: true });
const count = { passed: 0, failed: 0 };
const bin = (name, path) => join(root, "node_modules", name, path);

/** Runs a tool with this Node, its output as it comes. */
function run(title, script, args, env = {}) {
  console.log(`\n${title}`);
  const done = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  return done.status === 0;
}

function tally(passed, failed) {
  count.passed += passed;
  count.failed += failed;
}

/** Reads a report; a tool that died before it wrote one counts as a failure. */
function report(file, isGood, read) {
  if (!existsSync(file)) return tally(0, 1);
  const { passed, failed } = read(JSON.parse(readFileSync(file, "utf8")));
  tally(passed, !isGood && failed === 0 ? 1 : failed);
}

const check = (isGood) => tally(isGood ? 1 : 0, isGood ? 0 : 1);
check(run("Types", bin("typescript", "bin/tsc"), ["-b"]));
check(
  run("Lint", bin("@biomejs/biome", "bin/biome"), [
    "check",
    "--error-on-warnings",
    "--diagnostic-level=warn",
  ]),
);

const units = join(cache, "units.json");
rmSync(units, { force: true });
const unitsGood = run("Unit tests", bin("vitest", "vitest.mjs"), [
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${units}`,
]);
report(units, unitsGood, (json) => ({ passed: json.numPassedTests, failed: json.numFailedTests }));

check(
  run("Coverage of the policies", bin("vitest", "vitest.mjs"), [
    "run",
    "--config",
    "vitest.coverage.config.ts",
  ]),
);

const { build } = await import("./build.mjs");
console.log("\nBuild");
await build(["app", "sandbox", "launcher"], {
  onBuild: (names) => console.log(`Building: ${names.join(", ")}`),
});
// The production build knows no simulated world: only the sandbox build may read hosts from its configuration.
check(run("Sandbox marker", join(root, "check-marker.mjs"), []));
check(run("Bytes of the page", join(root, "bench/sizes.mjs"), []));

const stories = join(cache, "stories.json");
rmSync(stories, { force: true });
const storiesGood = run("Browser stories", bin("playwright", "cli.js"), ["test"], { STORY_REPORT: stories });
report(stories, storiesGood, ({ stats }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + stats.skipped,
}));

console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed === 0 ? 0 : 1);

/** Playwright's own browser, else the system's, else it is fetched, else it is said what to do. */
async function ensureChromium() {
  const { lookForChromium } = await import("./find-chromium.mjs");
  if (lookForChromium() !== null) return;
  console.log("Fetching Chromium for the browser stories, once…");
  spawnSync(
    process.execPath,
    [join(root, "node_modules/playwright/cli.js"), "install", "chromium", "--only-shell"],
    { cwd: root, stdio: "ignore", timeout: 300_000 },
  );
  if (lookForChromium() !== null) return;
  if (existsSync("/usr/bin/apt-get") && process.getuid?.() === 0) {
    const apt = (...args) =>
      spawnSync("apt-get", args, {
        stdio: "ignore",
        timeout: 600_000,
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      });
    if (apt("install", "-y", "--no-install-recommends", "chromium").status !== 0) {
      apt("update");
      apt("install", "-y", "--no-install-recommends", "chromium");
    }
  }
  if (lookForChromium() !== null) return;
  console.error(
    "No Chromium for the browser stories. Install one (Debian: apt-get install chromium; elsewhere: npx playwright install chromium), or name one in PW_CHROMIUM, then run npm test again.",
  );
  process.exit(1);
}
