/**
 * One request as a browser's developer tools copy it: cURL, fetch, or HAR. It is read, never run: each form has a strict
 * grammar, and whatever is left over is a refusal. Cookies and tokens in it are dropped unread.
 */
import { z } from "zod/mini";
import { no, ok, type Result } from "./result.ts";

export interface CapturedRequest {
  readonly method: "PUT" | "POST" | "PATCH";
  /** On the console's own origin, below `/api/`, without a query. */
  readonly path: string;
  /** Names of headers that no browser sends by itself, lower case, sorted; their values are not kept. */
  readonly headerNames: readonly string[];
  readonly body: Readonly<Record<string, unknown>>;
}

/** Why a paste is not taken. What is quoted is an address or a method, never a value of the body. */
export type CaptureProblem =
  | { readonly reason: "empty" }
  | { readonly reason: "too-long"; readonly max: number }
  | { readonly reason: "not-understood" }
  /** Commands, pipes, or code beside the request. */
  | { readonly reason: "more-than-a-request" }
  | { readonly reason: "several-requests"; readonly count: number }
  | { readonly reason: "other-origin"; readonly got: string; readonly expected: string }
  | { readonly reason: "other-method"; readonly method: string }
  | { readonly reason: "other-path"; readonly path: string }
  | { readonly reason: "body-not-json" };

/** Settings of a console with a hundred providers and their icons stay far below. In characters. */
export const CAPTURE_MAX = 256 * 1024;
const DEEPEST = 16;

const PATH = /^\/api\/[A-Za-z0-9/_-]{1,200}$/;
const METHODS = ["PUT", "POST", "PATCH"] as const;
/** What browsers, their tools and every JSON client send; the rest is worth a note. */
const USUAL =
  /^(?::.*|accept(?:-.*)?|authorization|cache-control|connection|content-length|content-type|cookie|dnt|host|if-.*|origin|pragma|priority|referer|sec-.*|te|upgrade-insecure-requests|user-agent)$/;

const HEADERS = z.union([z.record(z.string(), z.unknown()), z.array(z.object({ name: z.string() }))]);
const FETCH = z.tuple([
  z.string(),
  z.looseObject({
    method: z.optional(z.string()),
    headers: z.optional(HEADERS),
    body: z.optional(z.nullable(z.string())),
  }),
]);
const HAR_ENTRY = z.looseObject({
  request: z.looseObject({
    method: z.string(),
    url: z.string(),
    headers: z.optional(HEADERS),
    postData: z.optional(z.looseObject({ text: z.optional(z.string()) })),
  }),
});
const HAR = z.looseObject({ log: z.looseObject({ entries: z.array(HAR_ENTRY) }) });

/** A request before its parts are looked at. */
interface Raw {
  readonly method: string;
  readonly url: string;
  readonly headerNames: readonly string[];
  readonly body: string | null;
}

/** The request of a paste, when it goes to this console and nowhere else. */
export function readCapture(text: string, origin: string): Result<CapturedRequest, CaptureProblem> {
  if (text.length > CAPTURE_MAX) return no({ reason: "too-long", max: CAPTURE_MAX });
  const bare = text.trim();
  if (bare === "") return no({ reason: "empty" });
  const raw = /^curl(?:\.exe)?\s/i.test(bare)
    ? readCurl(bare)
    : /^(?:await\s+)?fetch\s*\(/.test(bare)
      ? readFetch(bare)
      : readHar(bare);
  return raw.ok ? check(raw.value, origin) : raw;
}

function check(
  { method, url, headerNames, body }: Raw,
  origin: string,
): Result<CapturedRequest, CaptureProblem> {
  const got = URL.canParse(url) ? new URL(url).origin : url.slice(0, 200);
  if (got !== origin) return no({ reason: "other-origin", got, expected: origin });
  const known = METHODS.find((one) => one === method.toUpperCase());
  if (!known) return no({ reason: "other-method", method: method.slice(0, 20) });
  // As it was written: a path that a parser would first have to tidy up is none of the console's.
  const path = url.slice(origin.length);
  if (!PATH.test(path) || path.includes("//")) return no({ reason: "other-path", path: path.slice(0, 200) });
  const json = parseBody(body ?? "");
  if (!json) return no({ reason: "body-not-json" });
  const names = [...new Set(headerNames.map((name) => name.trim().toLowerCase()))];
  const noted = names.filter((name) => /^[a-z0-9-]{1,60}$/.test(name) && !USUAL.test(name)).sort();
  return ok({ method: known, path, headerNames: noted, body: json });
}

/** An object, not nested beyond all measure; keys that would reach into prototypes are dropped. */
function parseBody(text: string): Record<string, unknown> | null {
  try {
    const body: unknown = JSON.parse(text, (key, value: unknown) =>
      key === "__proto__" ? undefined : value,
    );
    const isObject = typeof body === "object" && body !== null && !Array.isArray(body);
    return isObject && !isDeeper(body, DEEPEST) ? { ...body } : null;
  } catch {
    return null;
  }
}

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === "object" &&
  value !== null &&
  (levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1)));

const namesOf = (headers: z.output<typeof HEADERS> | undefined): readonly string[] =>
  Array.isArray(headers) ? headers.map(({ name }) => name) : Object.keys(headers ?? {});

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `fetch("…", {…});`: both arguments are JSON as the tools write them, so that JSON is all that is accepted. */
function readFetch(text: string): Result<Raw, CaptureProblem> {
  const [, inside] = /^(?:await\s+)?fetch\s*\(([\s\S]*)\)\s*;?$/.exec(text) ?? [];
  const parsed = FETCH.safeParse(parseJson(`[${inside ?? ""}]`));
  if (!parsed.success) return no({ reason: "more-than-a-request" });
  const [url, { method, headers, body }] = parsed.data;
  return ok({ url, method: method ?? "GET", headerNames: namesOf(headers), body: body ?? null });
}

/** One entry, or a log in which one entry alone writes to the API. */
function readHar(text: string): Result<Raw, CaptureProblem> {
  const json = parseJson(text);
  const log = HAR.safeParse(json);
  const one = HAR_ENTRY.safeParse(json);
  if (!log.success && !one.success) return no({ reason: "not-understood" });
  const entries = log.success ? log.data.log.entries : one.success ? [one.data] : [];
  const writes = entries.filter(({ request }) =>
    METHODS.some((name) => name === request.method.toUpperCase()),
  );
  const [entry] = entries.length === 1 ? entries : writes;
  if (!entry || (entries.length > 1 && writes.length !== 1))
    return no({ reason: "several-requests", count: entries.length });
  const { url, method, headers, postData } = entry.request;
  return ok({ url, method, headerNames: namesOf(headers), body: postData?.text ?? null });
}

const WITH_VALUE: Readonly<Record<string, "method" | "header" | "body" | "dropped">> = {
  "-X": "method",
  "--request": "method",
  "-H": "header",
  "--header": "header",
  "-d": "body",
  "--data": "body",
  "--data-raw": "body",
  "--data-binary": "body",
  "-b": "dropped",
  "--cookie": "dropped",
  "-A": "dropped",
  "--user-agent": "dropped",
  "-e": "dropped",
  "--referer": "dropped",
};
const WITHOUT_VALUE = ["--compressed", "--insecure", "-k", "-s", "--silent", "-L", "--location", "--globoff"];

function readCurl(text: string): Result<Raw, CaptureProblem> {
  const words = splitWords(text);
  if (!words) return no({ reason: "more-than-a-request" });
  let url: string | null = null;
  let method: string | null = null;
  let body: string | null = null;
  const headerNames: string[] = [];
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at] ?? "";
    const kind = Object.hasOwn(WITH_VALUE, word) ? WITH_VALUE[word] : null;
    if (kind) {
      at += 1;
      const value = words[at];
      if (value === undefined) return no({ reason: "not-understood" });
      if (kind === "method") method = value;
      if (kind === "header") headerNames.push(value.split(/[:;]/)[0] ?? "");
      // An @ would read a file of whoever ran it.
      if (kind === "body") body = value;
    } else if (word.startsWith("-")) {
      if (!WITHOUT_VALUE.includes(word)) return no({ reason: "not-understood" });
    } else if (url === null) url = word;
    else return no({ reason: "more-than-a-request" });
  }
  if (url === null) return no({ reason: "not-understood" });
  return ok({ url, method: method ?? (body === null ? "GET" : "POST"), headerNames, body });
}

/** Windows' form is known by its first word: a caret stands before the quote, or at the end of the line. */
const CMD = /^curl(?:\.exe)?\s+(?:\^"|"[^"]*"\s*\^\r?\n)/i;

/**
 * The words of a command line as bash quotes them, or cmd with its carets. Null for anything that a shell would do
 * something with: pipes, lists, substitutions, redirections, variables.
 */
function splitWords(text: string): readonly string[] | null {
  const line = CMD.test(text) ? text.replace(/\^\r?\n\s*/g, " ").replace(/\^([\s\S])/g, "$1") : text;
  const words: string[] = [];
  let word: string | null = null;
  let at = 0;
  while (at < line.length) {
    const rest = line.slice(at);
    const quoted = /^'([^']*)'|^\$'((?:[^'\\]|\\[\s\S])*)'|^"((?:[^"\\]|\\[\s\S])*)"/.exec(rest);
    if (quoted) {
      const [whole, single, ansi, double] = quoted;
      if (double !== undefined && /(?<!\\)(?:`|\$[({\w])/.test(double)) return null;
      word = (word ?? "") + (single ?? (ansi === undefined ? readDouble(double ?? "") : readAnsi(ansi)));
      at += whole.length;
      continue;
    }
    const gap = /^(?:\\\r?\n|\s)+/.exec(rest);
    if (gap) {
      if (word !== null) words.push(word);
      word = null;
      at += gap[0].length;
      continue;
    }
    const plain = /^(?:\\([^\r\n])|([^\s'"\\|&;<>`$(){}]+))/.exec(rest);
    if (!plain) return null;
    word = (word ?? "") + (plain[1] ?? plain[2] ?? "");
    at += plain[0].length;
  }
  if (word !== null) words.push(word);
  return words;
}

const readDouble = (text: string): string => text.replace(/\\(["\\$`])/g, "$1");

const ANSI: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };
const readAnsi = (text: string): string =>
  text.replace(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|([\s\S]))/gi, (_, wide, narrow, letter: string) =>
    wide || narrow ? String.fromCharCode(Number.parseInt(wide ?? narrow, 16)) : (ANSI[letter] ?? letter),
  );
