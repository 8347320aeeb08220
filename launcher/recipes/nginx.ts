/**
 * nginx: a snippet for the console's own `server`, and a `server` of its own. Two of nginx's rules shape both: a level
 * with an `add_header` inherits none, so that every location has the whole set; and without `always` a header is left
 * out of errors, which is wanted for the one that says "keep this for a year".
 */
import { ownHeadersOf } from "../console-paths.ts";
import { TARGET } from "../gate.ts";
import { type AnswerKind, HEADER_NAMES, type ServingPlace } from "../security-headers.ts";
import { headerLines, indent, NEVER_PASSED, pathsByMethods, type Site, writtenName } from "./site.ts";

const HEAD = "# Entra Setup for RustDesk. Made from the one table of headers; see deploy/README.md.";

function headers(kind: AnswerKind, site: Site, place: ServingPlace): string {
  return headerLines(kind, site, place)
    .map(([name, value]) => {
      const always = kind === "asset" && name === "Cache-Control" ? "" : " always";
      return `add_header ${name} "${value}"${always};`;
    })
    .join("\n");
}

/** One location with its file types and headers. */
const location = (match: string, body: readonly string[]): string =>
  `location ${match} {\n${indent(body.join("\n"), "  ")}\n}`;

/** The app's files below `path`; errors are answered by two named locations. */
function files(site: Site, place: ServingPlace, path: string): string {
  const { folder } = site;
  const errors = ["error_page 403 404 = @entra_setup_missing;", "error_page 405 = @entra_setup_not_allowed;"];
  const page = (name: string, kind: AnswerKind) =>
    location(`= ${path}${name}`, [
      `alias ${folder}/${name};`,
      `types { }\ndefault_type "text/html; charset=utf-8";`,
      ...errors,
      headers(kind, site, place),
    ]);
  const refusal = (name: string, status: number, text: string) =>
    location(`@entra_setup_${name}`, [
      `types { }\ndefault_type "text/plain; charset=utf-8";`,
      headers("error", site, place),
      `return ${status} "${text}\\n";`,
    ]);
  return [
    location(`= ${path}`, [`rewrite ^ ${path}index.html last;`]),
    page("index.html", "html"),
    page("redirect.html", "bridge"),
    location(`^~ ${path}assets/`, [
      `alias ${folder}/assets/;`,
      "types { text/javascript js; text/css css; }\ncharset utf-8;",
      ...errors,
      headers("asset", site, place),
    ]),
    location(path === "/" ? "/" : `^~ ${path}`, [
      `alias ${folder}/;`,
      "types { application/json json; image/svg+xml svg; text/plain txt; }",
      ...errors,
      headers("config", site, place),
    ]),
    refusal("missing", 404, "Not found."),
    refusal("not_allowed", 405, "Method not allowed."),
  ].join("\n");
}

/** For `include` inside the `server` that already serves the console over TLS. */
export function nginxBeside(site: Site): string {
  const bare = site.path.replace(/\/$/, "");
  return [
    HEAD,
    "# Beside the console: include this file inside the server block that serves the console over TLS.",
    location(`= ${bare}`, [`return 301 ${site.path};`]),
    files(site, "beside", site.path),
    "",
  ].join("\n");
}

/** The console's few paths, each with its methods, to one fixed place. */
function api(site: Site): string {
  const target = TARGET.source.replaceAll("\\/", "/");
  const groups = pathsByMethods(site).map(([methods, paths]) =>
    location(`~ ^(${paths.join("|")})$`, [
      `if ($request_uri !~ "${target}") { return 400; }`,
      `if ($request_method !~ "^(${methods.join("|")})$") { return 405; }`,
      `if ($http_sec_fetch_site != "same-origin") { return 403; }`,
      headers("api", site, "own-host"),
      `proxy_pass ${site.consoleOrigin};`,
    ]),
  );
  return [...groups, location("/api/", [headers("error", site, "own-host"), "return 404;"])].join("\n");
}

/** A whole `server`: the app at `/`, and of the console only what the app needs. */
export function nginxOwnHost(site: Site): string {
  const { host, hostname } = new URL(site.consoleOrigin);
  const hidden = [...HEADER_NAMES.map(writtenName), ...NEVER_PASSED];
  const settings = [
    "listen 443 ssl;",
    "listen [::]:443 ssl;",
    `server_name ${site.ownHost};`,
    `ssl_certificate /etc/ssl/${site.ownHost}.pem;`,
    `ssl_certificate_key /etc/ssl/private/${site.ownHost}.key;`,
    "server_tokens off;",
    "client_max_body_size 1m;",
    "# For what nginx refuses before it knows a location.",
    headers("error", site, "own-host"),
    "",
    "# The console: its certificate is checked (nginx does not by itself), and little more than the session goes to it.",
    "proxy_ssl_verify on;",
    "proxy_ssl_verify_depth 3;",
    "proxy_ssl_trusted_certificate /etc/ssl/certs/ca-certificates.crt;",
    "proxy_ssl_server_name on;",
    `proxy_ssl_name ${hostname};`,
    "proxy_http_version 1.1;",
    "proxy_redirect off;",
    "proxy_connect_timeout 5s;",
    "proxy_read_timeout 15s;",
    "proxy_pass_request_headers off;",
    `proxy_set_header Host ${host};`,
    `proxy_set_header Origin ${site.consoleOrigin};`,
    'proxy_set_header Connection "";',
    "proxy_set_header Authorization $http_authorization;",
    "proxy_set_header Content-Type $content_type;",
    "proxy_set_header Accept $http_accept;",
    ...ownHeadersOf(site.product).map(
      (name) => `proxy_set_header ${writtenName(name)} $http_${name.replaceAll("-", "_")};`,
    ),
    ...hidden.map((name) => `proxy_hide_header ${name};`),
  ];
  return [
    HEAD,
    "# On a host name of its own: one more server block. Only the API paths that the assistant needs reach the console.",
    `server {\n${indent([...settings, "", api(site), files(site, "own-host", "/")].join("\n"), "  ")}\n}`,
    "",
  ].join("\n");
}
