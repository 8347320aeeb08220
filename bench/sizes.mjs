/**
 * How many bytes the built page weighs, as a server with brotli would send them. `node bench/sizes.mjs` holds `dist/`
 * against the limits; `npm test` runs it so.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { brotliCompressSync } from "node:zlib";

/** In bytes. `budget` is the goal; `limit` is what `npm test` holds, so that a budget missed today is not missed by more tomorrow. */
export const SIZE_BUDGETS = {
  firstScreen: { budget: 78_000, limit: 23_000 },
  wholeApp: { budget: 185_000, limit: 212_000 },
};

/** Chunks of other languages: of those a reader loads one. */
const OTHER_LANGUAGE = /^assets\/words-[\w-]+\.js$/;

/** Static imports and re-exports of a minified module; `import(…)` is not among them. */
const STATIC_IMPORT = /(?:\bfrom\s*|\bimport\s*)["'](\.{1,2}\/[^"']+)["']/g;
/** What the page itself asks for: scripts, style sheets, preloads. Icons come later. */
const ASKED_BY_PAGE = /<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+\.(?:js|css))"/g;

export const brotliBytes = (file) => brotliCompressSync(readFileSync(file)).length;

/** The first screen: the page, what it asks for, and what that imports before anything runs. */
export function firstScreenFiles(folder, page = "index.html") {
  const seen = new Set([page]);
  for (const file of seen) {
    const text = readFileSync(join(folder, file), "utf8");
    const pattern = file.endsWith(".html") ? ASKED_BY_PAGE : file.endsWith(".js") ? STATIC_IMPORT : null;
    if (!pattern) continue;
    for (const [, name = ""] of text.matchAll(pattern)) seen.add(posix.join(posix.dirname(file), name));
  }
  return [...seen];
}

/** Everything that a reader of one language can ever load, the page that Microsoft returns to included. */
export function wholeAppFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:html|js|css)$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((file) => !OTHER_LANGUAGE.test(file));
}

/** Bytes of the first screen and of the whole, the heaviest files first. */
export function sizesOf(folder) {
  const weigh = (files) => {
    const each = files.map((file) => ({ file, bytes: brotliBytes(join(folder, file)) }));
    return {
      bytes: each.reduce((sum, { bytes }) => sum + bytes, 0),
      files: each.sort((one, other) => other.bytes - one.bytes),
    };
  };
  return { firstScreen: weigh(firstScreenFiles(folder)), wholeApp: weigh(wholeAppFiles(folder)) };
}

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), "dist");
  const sizes = sizesOf(folder);
  let isGood = true;
  for (const [name, { budget, limit }] of Object.entries(SIZE_BUDGETS)) {
    const { bytes, files } = sizes[name];
    // A weighing that sees nothing must not pass.
    const isSeen = bytes > 10_000;
    if (bytes <= limit && isSeen) {
      const note = bytes > budget ? `, over its budget of ${kB(budget)}` : ` of ${kB(budget)}`;
      console.log(`${name}: ${kB(bytes)} brotli${note}`);
      continue;
    }
    isGood = false;
    console.error(`${name}: ${kB(bytes)} brotli, the limit is ${kB(limit)}. The heaviest:`);
    for (const one of files.slice(0, 12)) console.error(`  ${kB(one.bytes)}  ${one.file}`);
  }
  process.exit(isGood ? 0 : 1);
}
