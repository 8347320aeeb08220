/** The built app for a server of one's own: the files with their configuration, and the recipes that serve them. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { CLOUDS } from "../src/domain/cloud.ts";
import type { FilesOptions } from "./options.ts";
import { hasPolicy, withPolicy } from "./page-policy.ts";
import { recipesBeside, recipesOwnHost } from "./recipes/recipes.ts";

/** Sign-in and Graph of these clouds, each once. */
export const hostsOf = (clouds: FilesOptions["clouds"]): readonly string[] => [
  ...new Set(clouds.flatMap((name) => [CLOUDS[name].loginOrigin, CLOUDS[name].graphOrigin])),
];

/** Writes `files/` and a folder for each server below `out`. `built` is the folder of the built app. */
export function layFiles(built: string, options: FilesOptions): readonly string[] {
  const { out, clouds, consoleOrigin, ownHost, path, folder, product, clientId, tenant } = options;
  const files = join(out, "files");
  rmSync(files, { recursive: true, force: true });
  cpSync(built, files, { recursive: true });
  const connect = hostsOf(clouds);
  for (const page of ["index.html", "redirect.html"]) {
    const at = join(files, page);
    const text = readFileSync(at, "utf8");
    if (!hasPolicy(text)) throw new Error(`${page} carries no policy. Build it again: npm run build.`);
    writeFileSync(at, withPolicy(text, connect));
  }
  const config = {
    ...(ownHost ? { consoleOrigin } : {}),
    ...(clientId ? { assistantClientId: clientId } : {}),
    ...(tenant ? { tenant } : {}),
    clouds,
  };
  writeFileSync(join(files, "config.json"), `${JSON.stringify(config, null, 2)}\n`);
  const site = { path, consoleOrigin, ownHost: ownHost ?? "", folder, product, connect };
  const recipes = ownHost ? recipesOwnHost(site) : recipesBeside(site);
  for (const [name, text] of Object.entries(recipes)) {
    mkdirSync(dirname(join(out, name)), { recursive: true });
    writeFileSync(join(out, name), text);
  }
  return ["files", ...Object.keys(recipes)];
}
