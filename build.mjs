/** Builds what is not built yet: the app, the same for the sandbox, and the launcher. A stamp over the inputs saves the rest. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = dirname(fileURLToPath(import.meta.url));
const INPUTS = [
  "src",
  "sandbox",
  "launcher",
  "public",
  "index.html",
  "redirect.html",
  "package-lock.json",
  "vite.config.ts",
  "vite.launcher.config.ts",
  "vite.leave-out.ts",
  "vite.licences.ts",
  "vite.still.ts",
  "build.mjs",
];

const JOBS = {
  app: { proof: "dist/index.html", builds: [{ mode: "production" }, { mode: "bridge" }] },
  sandbox: { proof: "dist-sandbox/index.html", builds: [{ mode: "sandbox" }, { mode: "sandbox-bridge" }] },
  launcher: {
    proof: "build/launcher.mjs",
    builds: [{ mode: "production", configFile: "vite.launcher.config.ts" }],
  },
};

function filesIn(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  const entries = readdirSync(full, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function stampOfInputs() {
  const hash = createHash("sha256").update(process.version);
  for (const input of INPUTS) {
    const files = /\.\w+$/.test(input) ? [join(root, input)] : filesIn(input).sort();
    for (const file of files)
      if (!/\.test\.tsx?$/.test(file)) hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest("hex");
}

/** Builds these jobs where their stamp differs. Gives the names of what was built. */
export async function build(names, { onBuild } = {}) {
  const stamp = stampOfInputs();
  const stampFile = (name) => join(root, ".cache", `build-${name}`);
  const stale = names.filter((name) => {
    const isBuilt = existsSync(join(root, JOBS[name].proof)) && existsSync(stampFile(name));
    return !isBuilt || readFileSync(stampFile(name), "utf8") !== stamp;
  });
  if (stale.length === 0) return stale;
  onBuild?.(stale);
  // Whatever the shell says: another value would bundle Preact for developers, with the paths of this machine in it.
  process.env.NODE_ENV = "production";
  const vite = await import("vite");
  mkdirSync(join(root, ".cache"), { recursive: true });
  for (const name of stale) {
    for (const { mode, configFile = "vite.config.ts" } of JOBS[name].builds)
      await vite.build({ root, mode, configFile: join(root, configFile), logLevel: "warn" });
    writeFileSync(stampFile(name), stamp);
  }
  return stale;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const names = process.argv.includes("--all")
    ? ["app", "sandbox", "launcher"]
    : process.argv.includes("--sandbox")
      ? ["sandbox"]
      : ["app"];
  const built = await build(names);
  console.log(built.length > 0 ? `Built: ${built.join(", ")}` : "Nothing to build.");
}
