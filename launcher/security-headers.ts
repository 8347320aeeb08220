/**
 * The one table of security headers, per kind of answer and place. Everything that serves the app takes its headers from
 * here: the launcher, and the recipes in `deploy/` for nginx, Caddy, IIS and the container.
 * Sources: SECURITY.md of this project, OWASP ASVS 5.0 V3, csp-evaluator's rules.
 */
export type AnswerKind = "html" | "bridge" | "asset" | "config" | "api" | "error";

/** Where the app is served: by the launcher on loopback, under a path of the console's host, or on a host name of its own. */
export type ServingPlace = "launcher" | "beside" | "own-host";

/** Directives that a `<meta>` may carry; the others need the header. */
const HEADER_ONLY = ["frame-ancestors"];

/** The page's policy: nothing but itself and the two hosts of each cloud that is named. */
export function contentSecurityPolicy(connect: readonly string[]): Readonly<Record<string, string>> {
  return {
    "default-src": "'none'",
    "script-src": "'self'",
    "script-src-attr": "'none'",
    "style-src": "'self'",
    "img-src": "'self'",
    "font-src": "'self'",
    "connect-src": ["'self'", ...connect].join(" "),
    "frame-src": "'none'",
    "worker-src": "'none'",
    "manifest-src": "'self'",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "frame-ancestors": "'none'",
    "require-trusted-types-for": "'script'",
    "trusted-types": "'none'",
  };
}

const join = (policy: Readonly<Record<string, string>>): string =>
  Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");

/** The policy as a `<meta>` carries it, for servers that send no header of ours. */
export const metaPolicy = (connect: readonly string[]): string =>
  join(
    Object.fromEntries(
      Object.entries(contentSecurityPolicy(connect)).filter(([name]) => !HEADER_ONLY.includes(name)),
    ),
  );

const PERMISSIONS = [
  "accelerometer",
  "autoplay",
  "bluetooth",
  "camera",
  "clipboard-read",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "geolocation",
  "gyroscope",
  "hid",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "picture-in-picture",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "sync-xhr",
  "usb",
  "web-share",
  "xr-spatial-tracking",
]
  .map((name) => `${name}=()`)
  .join(", ");

/** Headers of every answer. */
const COMMON = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "x-frame-options": "DENY",
  "cross-origin-resource-policy": "same-origin",
};

/**
 * What only some places have. HSTS holds for a whole host and every port of it: under a path of the console's host
 * that is the console's decision (it would end http://host:21114), and on localhost it would break other work there.
 */
const TRANSPORT: Readonly<Record<ServingPlace, Readonly<Record<string, string>>>> = {
  launcher: {},
  beside: {},
  "own-host": { "strict-transport-security": "max-age=31536000; includeSubDomains" },
};

/** The headers of one kind of answer. `connect` are the origins that the page may talk to besides its own. */
export function securityHeaders(
  kind: AnswerKind,
  connect: readonly string[],
  place: ServingPlace = "launcher",
): Readonly<Record<string, string>> {
  const common = { ...COMMON, ...TRANSPORT[place] };
  const policy = join(contentSecurityPolicy(connect));
  const page = {
    ...common,
    // The launcher speaks http on loopback: there is nothing to upgrade to.
    "content-security-policy": place === "launcher" ? policy : `${policy}; upgrade-insecure-requests`,
    "cross-origin-embedder-policy": "require-corp",
    "permissions-policy": PERMISSIONS,
    "cache-control": "no-store",
  };
  const closed = {
    ...common,
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
  };
  switch (kind) {
    case "html":
      return { ...page, "cross-origin-opener-policy": "same-origin" };
    // Microsoft's rule: the bridge page has no opener policy, or the popup's answer may not get through.
    case "bridge":
      return page;
    case "asset":
      return { ...closed, "cache-control": "public, max-age=31536000, immutable" };
    case "config":
    case "api":
    case "error":
      return { ...closed, "cache-control": "no-store" };
  }
}

/** Every header name of the table: what a server in between must take out of another server's answer first. */
export const HEADER_NAMES: readonly string[] = [
  ...new Set(
    (["html", "asset"] as const).flatMap((kind) => Object.keys(securityHeaders(kind, [], "own-host"))),
  ),
];
