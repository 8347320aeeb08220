/** What every recipe is made from: where the app is served, and the rows of its table of answers. */
import type { ProductName } from "../../src/domain/console-product.ts";
import { tableOf } from "../console-paths.ts";
import { type AnswerKind, type ServingPlace, securityHeaders } from "../security-headers.ts";

export interface Site {
  /** Path beside the console, with a slash at both ends. */
  readonly path: string;
  /** The console's own origin. */
  readonly consoleOrigin: string;
  /** Host name of the assistant where it stands alone. */
  readonly ownHost: string;
  /** Folder of the files on the server, without a slash at its end. */
  readonly folder: string;
  /** Which console it is: its API paths are the ones that are forwarded. */
  readonly product: ProductName;
  /** Origins that the page may talk to besides its own. */
  readonly connect: readonly string[];
}

/** What the files in `deploy/` are made for; whoever copies them replaces these. */
export const EXAMPLE: Omit<Site, "connect"> = {
  path: "/entra-setup/",
  consoleOrigin: "https://rd.example.com",
  ownHost: "entra-setup.example.com",
  folder: "/var/www/entra-setup",
  product: "pro",
};

export interface AnswerRow {
  readonly method: "GET" | "POST";
  /** Below the app's own address; `*` stands for a file that is there. */
  readonly file: string;
  readonly status: number;
  readonly kind: AnswerKind;
}

/** Which answer is of which kind: what each server is held against. */
export const ANSWERS: readonly AnswerRow[] = [
  { method: "GET", file: "", status: 200, kind: "html" },
  { method: "GET", file: "index.html", status: 200, kind: "html" },
  { method: "GET", file: "redirect.html", status: 200, kind: "bridge" },
  { method: "GET", file: "assets/*", status: 200, kind: "asset" },
  { method: "GET", file: "config.json", status: 200, kind: "config" },
  { method: "GET", file: "icon.svg", status: 200, kind: "config" },
  { method: "GET", file: "robots.txt", status: 200, kind: "config" },
  // A file that is missing is never answered with the page (ASVS 14.2.5).
  { method: "GET", file: "assets/none-0.js", status: 404, kind: "error" },
  { method: "GET", file: "assets/", status: 404, kind: "error" },
  { method: "GET", file: "nowhere", status: 404, kind: "error" },
  { method: "GET", file: "nowhere/index.html", status: 404, kind: "error" },
  { method: "POST", file: "", status: 405, kind: "error" },
  { method: "POST", file: "redirect.html", status: 405, kind: "error" },
  { method: "POST", file: "config.json", status: 405, kind: "error" },
];

/** Files whose answers may be remembered by the browser and come back as 304. */
export const UNCHANGED: readonly AnswerRow[] = [
  { method: "GET", file: "index.html", status: 304, kind: "html" },
  { method: "GET", file: "assets/*", status: 304, kind: "asset" },
];

/** Header names as people write them. */
const written = (name: string): string => name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());

export const headerLines = (
  kind: AnswerKind,
  site: Site,
  place: ServingPlace,
): readonly (readonly [string, string])[] =>
  Object.entries(securityHeaders(kind, site.connect, place)).map(([name, value]) => [written(name), value]);

export const writtenName = written;

/** An id in a path, as a pattern without braces, which mean something else in nginx and in Caddy. */
const ID = "[0-9a-f-]+";

/** The console's paths as patterns, those with the same methods together: `[["GET"], ["/api/login-options", …]]`. */
export function pathsByMethods({
  product,
}: Site): readonly (readonly [readonly string[], readonly string[]])[] {
  const groups = new Map<string, [readonly string[], string[]]>();
  for (const [path, methods] of Object.entries(tableOf(product))) {
    const group = groups.get(methods.join(" ")) ?? [methods, []];
    group[1].push(path.replace("{guid}", ID));
    groups.set(methods.join(" "), group);
  }
  return [...groups.values()];
}

/** Headers of a console's answer that say something about another page than ours. */
export const NEVER_PASSED: readonly string[] = [
  "Set-Cookie",
  "Location",
  "Access-Control-Allow-Origin",
  "Access-Control-Allow-Credentials",
  "Access-Control-Allow-Methods",
  "Access-Control-Allow-Headers",
];

export const indent = (text: string, by: string): string =>
  text
    .split("\n")
    .map((line) => (line === "" ? line : by + line))
    .join("\n");
