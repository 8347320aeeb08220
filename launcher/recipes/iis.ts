/**
 * IIS: a `web.config` in the folder of the files. IIS writes custom headers on errors too, so the folder has the headers
 * of an error and each page replaces them; `clientCache` belongs to files that are there, so a missing asset is not kept.
 */
import { TARGET } from "../gate.ts";
import { type AnswerKind, HEADER_NAMES, type ServingPlace } from "../security-headers.ts";
import { headerLines, indent, NEVER_PASSED, pathsByMethods, type Site, writtenName } from "./site.ts";

const attribute = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const element = (open: string, body: readonly string[]): string =>
  `<${open}>\n${indent(body.join("\n"), "  ")}\n</${open.split(" ")[0]}>`;

function headers(kind: AnswerKind, site: Site, place: ServingPlace): string {
  const lines = headerLines(kind, site, place)
    .filter(([name]) => !(kind === "asset" && name === "Cache-Control"))
    .map(([name, value]) => `<add name="${name}" value="${attribute(value)}" />`);
  return element("httpProtocol", [element("customHeaders", ["<clear />", ...lines])]);
}

const page = (path: string, kind: AnswerKind, site: Site, place: ServingPlace): string =>
  element(`location path="${path}"`, [element("system.webServer", [headers(kind, site, place)])]);

function asset(site: Site, place: ServingPlace): string {
  const keep =
    '<clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />';
  return element('location path="assets"', [
    element("system.webServer", [headers("asset", site, place), element("staticContent", [keep])]),
  ]);
}

function config(site: Site, place: ServingPlace, rules: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    "<!-- Entra Setup for RustDesk. Made from the one table of headers; see deploy/README.md. -->",
    element("configuration", [
      element("system.webServer", [
        headers("error", site, place),
        element("security", [
          element('requestFiltering removeServerHeader="true"', [
            '<requestLimits maxAllowedContentLength="1048576" />',
            element(
              'verbs allowUnlisted="false"',
              ["GET", "HEAD", ...(rules.length > 0 ? ["POST", "PUT"] : [])].map(
                (verb) => `<add verb="${verb}" allowed="true" />`,
              ),
            ),
          ]),
        ]),
        element("defaultDocument", [element("files", ["<clear />", '<add value="index.html" />'])]),
        '<directoryBrowse enabled="false" />',
        '<httpErrors errorMode="Custom" existingResponse="Auto" />',
        ...rules,
      ]),
      page("index.html", "html", site, place),
      page("redirect.html", "bridge", site, place),
      asset(site, place),
    ]),
    "",
  ].join("\n");
}

/** For the folder of an application under the console's site. */
export const iisBeside = (site: Site): string => config(site, "beside", []);

/** For the root of a site of its own; needs URL Rewrite and Application Request Routing. */
export function iisOwnHost(site: Site): string {
  const rules = pathsByMethods(site).map(([methods, paths], at) =>
    element(`rule name="console ${at + 1}" stopProcessing="true"`, [
      `<match url="^(${paths.map((path) => path.slice(1)).join("|")})$" ignoreCase="false" />`,
      element("conditions", [
        `<add input="{REQUEST_METHOD}" pattern="^(${methods.join("|")})$" />`,
        '<add input="{HTTP_SEC_FETCH_SITE}" pattern="^same-origin$" />',
        `<add input="{UNENCODED_URL}" pattern="${attribute(TARGET.source.replaceAll("\\/", "/"))}" ignoreCase="false" />`,
      ]),
      element("serverVariables", [
        `<set name="HTTP_ORIGIN" value="${site.consoleOrigin}" />`,
        '<set name="HTTP_COOKIE" value="" />',
      ]),
      `<action type="Rewrite" url="${site.consoleOrigin}/{R:1}" />`,
    ]),
  );
  const nothingElse = element('rule name="nothing else of the console" stopProcessing="true"', [
    '<match url="^api(/|$)" />',
    '<action type="CustomResponse" statusCode="404" statusReason="Not Found" />',
  ]);
  // What the console says about itself is not said about this page.
  const dropped = [...NEVER_PASSED, ...HEADER_NAMES.map(writtenName)]
    .filter((name) => NEVER_PASSED.includes(name))
    .map((name) =>
      element(`rule name="drop ${name}"`, [
        `<match serverVariable="RESPONSE_${name.replaceAll("-", "_")}" pattern=".+" />`,
        '<action type="Rewrite" value="" />',
      ]),
    );
  return config(site, "own-host", [
    element("rewrite", [element("rules", [...rules, nothingElse]), element("outboundRules", dropped)]),
  ]);
}
