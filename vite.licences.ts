/** `licences.txt` beside the build: who wrote what is bundled in it, and the licence texts that have to go along. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** Folder of the package that a module belongs to; null for our own. */
const packageOf = (id: string): string | null =>
  /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll("\\", "/").replace(/^\0/, ""))?.[1] ?? null;

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

function read(folder: string): { readonly manifest: Manifest; readonly text: string } {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.\w+)?$/i.test(name));
  if (!file || !existsSync(join(folder, file)))
    throw new Error(`${manifest.name} brings no licence text; what is shipped has to carry it.`);
  return { manifest, text: readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim() };
}

export function licences(): Plugin {
  return {
    name: "licences",
    apply: "build",
    generateBundle(_, bundle) {
      const folders = new Set(
        Object.values(bundle)
          .flatMap((part) => (part.type === "chunk" ? part.moduleIds : []))
          .map(packageOf)
          .filter((folder) => folder !== null),
      );
      const parts = [...folders]
        .map(read)
        .sort((a, b) => (a.manifest.name < b.manifest.name ? -1 : 1))
        .map(
          ({ manifest: { name, version, license }, text }) => `${name} ${version} (${license})\n\n${text}\n`,
        );
      const own = readFileSync("LICENSE", "utf8").trim();
      const rule = `\n${"-".repeat(80)}\n\n`;
      this.emitFile({
        type: "asset",
        fileName: "licences.txt",
        source: [`Entra Setup for RustDesk (MIT)\n\n${own}\n`, ...parts].join(rule),
      });
    },
  };
}
