/** Asserts that `dist/` knows nothing of the sandbox, and that the sandbox build does: else the check would see nothing. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(fileURLToPath(import.meta.url));
const MARKER = "entra-setup-sandbox";
const holders = (folder) =>
  readdirSync(join(root, folder, "assets")).filter((name) =>
    readFileSync(join(root, folder, "assets", name), "utf8").includes(MARKER),
  );

const found = holders("dist");
if (found.length > 0) console.error(`dist/assets holds the sandbox's marker: ${found.join(", ")}`);
const isSeen = holders("dist-sandbox").length > 0;
if (!isSeen) console.error("dist-sandbox/assets lacks the sandbox's marker: this check sees nothing.");
process.exit(found.length === 0 && isSeen ? 0 : 1);
