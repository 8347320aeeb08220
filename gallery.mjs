/**
 * `npm run gallery`: every screen and state, errors too, as pictures at 390, 768, 1280 and 1920 px, light and dark,
 * collected in one page, `.cache/gallery/index.html`. Fails when a page scrolls sideways or a state is not reached.
 * `npm run gallery -- --all` adds every state at 200 % zoom, in forced colours, with reduced motion, printed, with longer
 * words, in three other languages, and right to left. Any other argument is Playwright's: `npm run gallery -- care` takes one file's chapters again.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkNode, install } from "./install.mjs";

checkNode();
const root = dirname(fileURLToPath(import.meta.url));
install({ onInstall: () => console.log("Installing, once: about half a minute…") });
const { build } = await import("./build.mjs");
await build(["sandbox"], { onBuild: (names) => console.log(`Building: ${names.join(", ")}`) });

const folder = join(root, ".cache", "gallery");
const wanted = process.argv.slice(2).filter((argument) => argument !== "--all");
const isAll = process.argv.includes("--all");
if (wanted.length === 0) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const { status } = spawnSync(
  process.execPath,
  [join(root, "node_modules/playwright/cli.js"), "test", "--config=playwright.gallery.config.ts", ...wanted],
  { cwd: root, stdio: "inherit", env: { ...process.env, ...(isAll ? { GALLERY_ALL: "1" } : {}) } },
);

const states = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, "state.json")))
  .map((entry) => JSON.parse(readFileSync(join(folder, entry.name, "state.json"), "utf8")))
  .sort((one, other) => one.chapter.localeCompare(other.chapter, "en") || one.order - other.order);
writeFileSync(join(folder, "index.html"), page(states));
console.log(`${states.length} states: ${join(".cache", "gallery", "index.html")}`);
process.exit(status === 0 && states.length > 0 ? 0 : 1);

function escapeHtml(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

function page(all) {
  const figure = ({ file, label }) =>
    `<figure><a href="${escapeHtml(file)}"><img loading="lazy" alt="" src="${escapeHtml(file)}"></a><figcaption>${escapeHtml(label)}</figcaption></figure>`;
  const section = ({ chapter, state, order, shots }) =>
    `<section><h2>${escapeHtml(chapter)} · ${order} ${escapeHtml(state)}</h2><div>${shots.map(figure).join("")}</div></section>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title><style>
body{font:15px/1.4 system-ui,sans-serif;margin:24px;background:#eef0f3;color:#16202c}
div{display:flex;gap:16px;overflow-x:auto;align-items:start;padding-bottom:8px}
figure{margin:0;flex:none}img{height:420px;width:auto;max-width:none;object-fit:contain;object-position:top;border:1px solid #c5ccd6;background:#fff}
figcaption{color:#56606e}h2{font-size:17px;margin:28px 0 8px}
</style><h1>${all.length} states</h1>${all.map(section).join("\n")}</html>
`;
}
