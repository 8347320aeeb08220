/** Caddy: the same two. `route` keeps the written order, so that a more exact matcher below wins over the one above. */
import { TARGET } from "../gate.ts";
import { type AnswerKind, HEADER_NAMES, type ServingPlace } from "../security-headers.ts";
import { headerLines, indent, NEVER_PASSED, pathsByMethods, type Site, writtenName } from "./site.ts";

const HEAD = "# Entra Setup for RustDesk. Made from the one table of headers; see deploy/README.md.";

export const block = (open: string, body: readonly string[]): string =>
  `${open} {\n${indent(body.join("\n"), "\t")}\n}`;

/** Headers of a kind; those that `than` has already with the same value are left out. */
function headers(
  matcher: string,
  kind: AnswerKind,
  site: Site,
  place: ServingPlace,
  than?: AnswerKind,
): string {
  const known = new Map(than ? headerLines(than, site, place) : []);
  const lines = headerLines(kind, site, place).filter(([name, value]) => known.get(name) !== value);
  return block(
    `header${matcher && ` ${matcher}`}`,
    lines.map(([name, value]) => `${name} "${value}"`),
  );
}

/** The app's files; what is not matched more exactly keeps the headers of an error. */
export function headersAndFiles(site: Site, place: ServingPlace): readonly string[] {
  return [
    `root * ${site.folder}`,
    "@page {\n\tmethod GET HEAD\n\tpath / /index.html\n}",
    "@bridge {\n\tmethod GET HEAD\n\tpath /redirect.html\n}",
    "@asset {\n\tmethod GET HEAD\n\tpath /assets/*.*\n\tfile\n}",
    headers("", "error", site, place),
    headers("@page", "html", site, place, "error"),
    headers("@bridge", "bridge", site, place, "error"),
    headers("@asset", "asset", site, place, "error"),
    "@written not method GET HEAD",
    'respond @written "Method not allowed." 405',
    "file_server",
  ];
}

export function caddyBeside(site: Site): string {
  return [
    HEAD,
    "# Beside the console: import this file inside the site block that serves the console.",
    `redir ${site.path.replace(/\/$/, "")} ${site.path} 301`,
    block(`handle_path ${site.path}*`, [block("route", headersAndFiles(site, "beside"))]),
    "",
  ].join("\n");
}

export function caddyOwnHost(site: Site): string {
  const { host } = new URL(site.consoleOrigin);
  const query = /\(\\\?.*$/.exec(TARGET.source)?.[0] ?? "$";
  const hidden = [...HEADER_NAMES.map(writtenName), ...NEVER_PASSED];
  const forward = block(`reverse_proxy ${site.consoleOrigin}`, [
    // Caddy 2.6 falls over `-*`, so what no console needs is taken out by name.
    ...["Cookie", "Referer", "User-Agent", "Accept-Language", "Sec-*", "X-*"].map(
      (name) => `header_up -${name}`,
    ),
    `header_up Host ${host}`,
    `header_up Origin ${site.consoleOrigin}`,
    ...hidden.map((name) => `header_down -${name}`),
  ]);
  const groups = pathsByMethods(site).flatMap(([methods, paths], at) => [
    block(`@api${at}`, [
      `method ${methods.join(" ")}`,
      "header Sec-Fetch-Site same-origin",
      // As text and as it came: Caddy's `path` would also match other cases and what it has cleaned up.
      `expression {http.request.orig_uri}.matches("^(${paths.join("|")})${query.replaceAll("\\", "\\\\")}")`,
    ]),
    block(`handle @api${at}`, [
      headers("", "api", site, "own-host"),
      "request_body {\n\tmax_size 1MB\n}",
      forward,
    ]),
  ]);
  const api = [
    ...groups,
    block("handle /api/*", [headers("", "error", site, "own-host"), 'respond "Not found." 404']),
    block("handle", [block("route", headersAndFiles(site, "own-host"))]),
  ];
  return [
    HEAD,
    "# On a host name of its own: one more site block. Only the API paths that the assistant needs reach the console,",
    "# whose certificate Caddy checks by itself.",
    block(site.ownHost, api),
    "",
  ].join("\n");
}
