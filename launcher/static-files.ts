/** The built app: a fixed list of files read when the launcher starts, so that no path can reach outside of it. */
import { readdirSync, readFileSync } from "node:fs";
import { extname, join, sep } from "node:path";
import { withPolicy } from "./page-policy.ts";
import type { AnswerKind } from "./security-headers.ts";

export interface StaticFile {
  readonly body: Buffer;
  readonly type: string;
  readonly kind: AnswerKind;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".json": "application/json; charset=utf-8",
};

/** Every file below the folder, by its URL path; pages with a policy for the origins in `connect`. */
export function readStaticFiles(
  folder: string,
  connect: readonly string[] = [],
): ReadonlyMap<string, StaticFile> {
  const files = new Map<string, StaticFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const full = join(entry.parentPath, entry.name);
    const path = `/${full
      .slice(folder.length + 1)
      .split(sep)
      .join("/")}`;
    const type = TYPES[extname(entry.name)];
    if (!type) continue;
    const isPage = type.startsWith("text/html");
    const kind =
      path === "/redirect.html"
        ? "bridge"
        : isPage
          ? "html"
          : path.startsWith("/assets/")
            ? "asset"
            : "config";
    const bytes = readFileSync(full);
    const body = isPage ? Buffer.from(withPolicy(bytes.toString("utf8"), connect)) : bytes;
    files.set(path, { body, type, kind });
  }
  const index = files.get("/index.html");
  if (index) files.set("/", index);
  return files;
}
