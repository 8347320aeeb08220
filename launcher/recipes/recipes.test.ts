import { validate } from "dockerfile-utils";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { tableOf } from "../console-paths.ts";
import { hostsOf } from "../lay-files.ts";
import { type AnswerKind, securityHeaders } from "../security-headers.ts";
import { deployFolder, recipesBeside, recipesOwnHost } from "./recipes.ts";
import { ANSWERS, EXAMPLE } from "./site.ts";

const connect = hostsOf(["global"]);
const SITE = { ...EXAMPLE, connect };
const FILES = deployFolder(SITE);
const file = (name: string): string => {
  const text = FILES[name];
  if (text === undefined) throw new Error(`no ${name}`);
  return text;
};

/** An XML text as elements with their place; throws where a tag is not closed. */
function elementsOf(
  xml: string,
): readonly { readonly path: string; readonly attributes: Record<string, string> }[] {
  const open: string[] = [];
  const found: { path: string; attributes: Record<string, string> }[] = [];
  for (const [, end, name = "", rest = ""] of xml.matchAll(
    /<(\/?)([A-Za-z.]+)((?:\s+\w+="[^"<]*")*\s*\/?)>/g,
  )) {
    if (end) {
      const last = open.pop();
      if (!last?.startsWith(name)) throw new Error(`</${name}> closes ${last}`);
      continue;
    }
    const attributes = Object.fromEntries(
      [...rest.matchAll(/(\w+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [
        key,
        value.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&amp;", "&"),
      ]),
    );
    const step = attributes.path ? `${name}:${attributes.path}` : name;
    found.push({ path: [...open, step].join("/"), attributes });
    if (!rest.endsWith("/")) open.push(step);
  }
  if (open.length > 0) throw new Error(`not closed: ${open.join("/")}`);
  return found;
}

test.each([
  ["iis/beside-console/web.config", "beside"],
  ["iis/own-host/web.config", "own-host"],
] as const)("%s is well-formed and sends the headers of the table", (name, place) => {
  const elements = elementsOf(file(name));
  const sent = (location: string) =>
    Object.fromEntries(
      elements
        .filter(
          ({ path }) => path === `configuration${location}/system.webServer/httpProtocol/customHeaders/add`,
        )
        .map(({ attributes }) => [(attributes.name ?? "").toLowerCase(), attributes.value]),
    );
  const table = (kind: AnswerKind) => securityHeaders(kind, connect, place);
  expect(sent("")).toEqual(table("error"));
  expect(sent("/location:index.html")).toEqual(table("html"));
  expect(sent("/location:redirect.html")).toEqual(table("bridge"));
  const { "cache-control": _, ...asset } = table("asset");
  expect(sent("/location:assets")).toEqual(asset);
  // A page inherits the folder's headers, so each place begins anew.
  const clears = elements.filter(({ path }) => path.endsWith("customHeaders/clear"));
  expect(clears).toHaveLength(4);
});

test("IIS forwards the console's few paths, each with its methods, and nothing else", () => {
  const rules = elementsOf(file("iis/own-host/web.config"));
  const matches = rules
    .filter(({ path }) => path.endsWith("rules/rule/match"))
    .map(({ attributes }) => attributes.url ?? "");
  for (const path of Object.keys(tableOf("pro")))
    expect(matches.filter((one) => new RegExp(one).test(path.slice(1)))).toHaveLength(2);
  expect(matches.filter((one) => new RegExp(one).test("api/devices"))).toEqual(["^api(/|$)"]);
});

test("another console's own paths and headers are forwarded in its place", () => {
  const databk = recipesOwnHost({ ...SITE, product: "databk" });
  const lejianwen = recipesOwnHost({ ...SITE, product: "lejianwen" });
  for (const text of Object.values(databk)) {
    expect(text).toContain("api/oidc-providers/[0-9a-f-]+/toggle");
    expect(text).not.toMatch(/api\/currentUser|\{guid\}/);
  }
  expect(lejianwen["nginx/own-host.conf"]).toContain("proxy_set_header Api-Token $http_api_token;");
  expect(file("nginx/own-host.conf")).not.toContain("Api-Token");
});

test("no recipe switches off the check of a certificate", () => {
  for (const [name, text] of Object.entries(FILES))
    expect(
      `${name}: ${/insecure_skip_verify|tls_insecure|proxy_ssl_verify off/.exec(text)?.[0] ?? "none"}`,
    ).toBe(`${name}: none`);
  expect(file("nginx/own-host.conf")).toContain("proxy_ssl_verify on;");
});

test("in nginx every location repeats the headers, since one add_header ends the inheritance", () => {
  for (const name of ["nginx/beside-console.conf", "nginx/own-host.conf"]) {
    const locations = file(name)
      .split(/\n *location /)
      .slice(1);
    const bare = locations.filter((one) => !/add_header|return 301|rewrite \^/.test(one));
    expect(bare).toEqual([]);
  }
});

test("the Dockerfile has no finding, runs as nobody, and installs without scripts", () => {
  const text = file("container/Dockerfile");
  const findings = validate(text);
  expect(findings.map(({ message, range }) => `${range.start.line + 1}: ${message}`)).toEqual([]);
  expect(validate("FROM a\nCMD x\nCMD y\nADD\n").length).toBeGreaterThan(0);
  expect(text).toMatch(/^USER 65534:65534$/m);
  expect(text).not.toMatch(/^ENV|:latest/m);
});

test("the composition is read as meant: the assistant can neither write nor gain rights", () => {
  const composed: unknown = parse(file("container/compose.yaml"));
  expect(composed).toMatchObject({
    services: {
      console: { command: "hbbs" },
      assistant: { read_only: true, cap_drop: ["ALL"], security_opt: ["no-new-privileges:true"] },
      proxy: { depends_on: ["console", "assistant"], ports: ["80:80", "443:443"] },
    },
  });
});

test("what is laid for one way holds nothing of the other, and names are put in", () => {
  const site = {
    ...SITE,
    path: "/sso/",
    consoleOrigin: "https://rustdesk.contoso.com",
    ownHost: "sso.contoso.com",
  };
  const beside = Object.values(recipesBeside(site)).join("\n");
  const own = Object.values(recipesOwnHost(site)).join("\n");
  expect(beside).toContain("location = /sso/index.html");
  expect(beside).not.toContain("sso.contoso.com");
  expect(own).toContain("proxy_pass https://rustdesk.contoso.com;");
  expect(beside + own).not.toContain("example.com");
});

test("the table has a row for each kind of answer that a file can be", () => {
  const kinds = new Set(ANSWERS.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(["asset", "bridge", "config", "error", "html"]);
});
