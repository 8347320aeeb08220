/**
 * `npm run release`: what is given out, in `release/`: a package whose command `npx` runs, a zip for a server of one's own,
 * a bill of materials, and SHA256SUMS over them. The same sources give the same bytes.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "./build.mjs";
import { findNpm } from "./install.mjs";
import { billOfMaterials } from "./supply.mjs";
import { makeZip } from "./zip.mjs";

const root = dirname(fileURLToPath(import.meta.url));
const out = join(root, "release");
const source = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const title = `${source.name}-${source.version}`;
/** Besides what is built. */
const PAPERS = ["README.md", "LICENSE", "SECURITY.md", "CHANGELOG.md", "deploy"];

await build(["app", "sandbox", "launcher"], {
  onBuild: (names) => console.log(`Building: ${names.join(", ")}`),
});
rmSync(out, { recursive: true, force: true });

// Everything is bundled, so the package needs no other and runs without asking a registry for more.
const folder = join(out, "package");
mkdirSync(folder, { recursive: true });
for (const name of ["bin.mjs", "build", "dist", "dist-sandbox", ...PAPERS])
  cpSync(join(root, name), join(folder, name), { recursive: true });
const { name, version, description, license, engines } = source;
const manifest = { name, version, description, license, type: "module", engines, bin: { [name]: "bin.mjs" } };
writeFileSync(join(folder, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
const npm = findNpm();
if (!npm) throw new Error("npm was not found beside this Node.");
const packed = spawnSync(process.execPath, [npm, "pack", "--silent", "--pack-destination", out], {
  cwd: folder,
  encoding: "utf8",
});
if (packed.status !== 0) throw new Error(`npm pack failed: ${packed.stderr}`);
rmSync(folder, { recursive: true });

const files = Object.fromEntries(
  [["files", "dist"], ...PAPERS.map((paper) => [paper, paper])].flatMap(([to, from]) =>
    filesIn(join(root, from)).map(([path, bytes]) => [`${title}/${to}${path}`, bytes]),
  ),
);
writeFileSync(join(out, `${title}.zip`), makeZip(files));
writeFileSync(join(out, `${title}.cdx.json`), `${JSON.stringify(billOfMaterials(), null, 2)}\n`);

const sums = readdirSync(out)
  .sort()
  .map(
    (file) =>
      `${createHash("sha256")
        .update(readFileSync(join(out, file)))
        .digest("hex")}  ${file}\n`,
  )
  .join("");
writeFileSync(join(out, "SHA256SUMS"), sums);
console.log(sums.trimEnd());

/** The file itself, or every file below a folder, each by the rest of its path. */
function filesIn(path) {
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((full) => [full.slice(path.length).split(sep).join("/"), readFileSync(full)]);
  } catch (thrown) {
    if (thrown.code !== "ENOTDIR") throw thrown;
    return [["", readFileSync(path)]];
  }
}
