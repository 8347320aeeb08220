/**
 * `npm run bench`: brings what the measurements need, builds, measures. `npm run bench -- sizes apply --runs=3` measures
 * only these parts (sizes, lighthouse, apply, heap); results.md is written once each part was measured here.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "../build.mjs";
import { checkNode, findNpm, install } from "../install.mjs";

checkNode();
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const args = process.argv.slice(2);
const only = args.filter((one) => !one.startsWith("-"));
const runs = Number(/^--runs=(\d+)$/.exec(args.find((one) => one.startsWith("--runs=")) ?? "")?.[1] ?? 5);

install({ onInstall: () => console.log("Installing, once: about half a minute…") });
if (
  (only.length === 0 || only.includes("lighthouse")) &&
  !existsSync(join(root, "bench/lighthouse/node_modules"))
) {
  console.log("Installing Lighthouse for the bench, once…");
  const npm = findNpm();
  const done = npm
    ? spawnSync(process.execPath, [npm, "ci"], { cwd: join(root, "bench/lighthouse"), encoding: "utf8" })
    : null;
  if (done?.status !== 0) {
    console.error(`Run \`npm ci\` in bench/, then start again.\n${done?.stderr ?? ""}`);
    process.exit(1);
  }
}
await build(["app", "sandbox"], { onBuild: (names) => console.log(`Building: ${names.join(", ")}`) });

// Node 20 cannot read TypeScript by itself.
const vite = await import("vite");
await vite.build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: "warn",
  build: {
    ssr: "bench/main.ts",
    outDir: "build/bench",
    target: "node20",
    rolldownOptions: { output: { entryFileNames: "main.mjs" } },
  },
});
const { main } = await import("../build/bench/main.mjs");
process.exit((await main(root, only, runs)) ? 0 : 1);
