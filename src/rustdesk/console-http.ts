/**
 * The one place that speaks HTTP with the console: size and time caps, and JSON that is safe to walk. What an answer
 * means is each product's own; Pro's reading of it stands here, since most clients of RustDesk read it so.
 */
import { redact, secretsIn } from "../domain/redact.ts";
import type { Call } from "../ports/call.ts";
import { ConsoleError } from "./console-error.ts";

const MOST_BYTES = 1024 * 1024;
const LONGEST_MS = 15_000;
/** Deeper than any answer of a console; code that walks an answer must not run out of stack. */
const DEEPEST = 32;

export interface ConsoleHttpPorts {
  readonly fetch: typeof fetch;
  /** Sent with every call: the launcher's per-launch token, where there is a launcher. */
  readonly headers?: Readonly<Record<string, string>>;
  /** A signal that ends a request which nobody answers. */
  readonly timeLimit?: (ms: number) => AbortSignal;
}

export interface Ask {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Always `/api/…`, on the page's own origin. */
  readonly path: string;
  readonly body?: unknown;
  readonly token?: string | null;
  /** A header of the product's own. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer as it came. `json` is null for an empty body, undefined for one that is no JSON. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly json: unknown;
  /** For the details fold: which call it was, and its status. */
  readonly facts: { readonly call: string; readonly status: string };
  /** A text of the answer without what was sent in secret: the only form in which it may become a fact. */
  readonly told: (said: string) => string;
}

export type ConsoleExchange = (ask: Ask, call: Call) => Promise<Answer>;
export type ConsoleHttp = (ask: Ask, call: Call) => Promise<unknown>;

/** Sends, and gives whatever was answered. Throws `unreachable`, or `not-an-api` for a redirect and for too much. */
export function makeConsoleExchange(ports: ConsoleHttpPorts): ConsoleExchange {
  const { timeLimit = AbortSignal.timeout } = ports;
  return async ({ method, path, body, token, headers }, call) => {
    const what = `${method} ${path.split("?")[0]}`;
    let response: Response;
    let text: string;
    try {
      response = await ports.fetch(path, {
        method,
        headers: {
          accept: "application/json",
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...(token ? { authorization: `Bearer ${token}` } : {}),
          ...headers,
          ...ports.headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.any([call.signal, timeLimit(LONGEST_MS)]),
        // Not followed, and told apart from a console that is down: a proxy's sign-in page stands in between.
        redirect: "manual",
        cache: "no-store",
        credentials: "omit",
        referrerPolicy: "no-referrer",
      });
      text = await readText(response, what);
    } catch (cause) {
      if (call.signal.aborted) throw call.signal.reason;
      if (cause instanceof ConsoleError) throw cause;
      throw new ConsoleError("unreachable", { call: what }, cause);
    }
    const { status } = response;
    const facts = { call: what, status: String(status) };
    if (isRedirect(response)) throw new ConsoleError("not-an-api", { ...facts, answer: "a redirect" });
    // An error may quote what it was sent.
    const sent = [...(token ? [token] : []), ...Object.values(headers ?? {}), ...secretsIn(body)];
    const json = text.trim() === "" ? null : parseJson(text);
    return { status, text, json, facts, told: (said) => redact(said, sent) };
  };
}

/**
 * Sends and gives the parsed JSON, or null for an empty body. A status other than 200, or an `error` in the body, is a
 * failure (rustdesk/res/users.py, `check_response`). Axum's rejections and proxies' pages are text, so JSON is not assumed.
 */
export const makeConsoleHttp = (ports: ConsoleHttpPorts): ConsoleHttp =>
  readAsPro(makeConsoleExchange(ports));

export function readAsPro(exchange: ConsoleExchange): ConsoleHttp {
  return async (ask, call) => {
    const answer = await exchange(ask, call);
    const { status, json, facts, told } = answer;
    // RustDesk's own client takes both as the end of its session.
    if (status === 401 || (status === 400 && ask.token)) throw new ConsoleError("session-ended", facts);
    if (status === 403) throw new ConsoleError("forbidden", facts);
    throwIfDown(answer);
    const error = errorIn(json);
    const isKnownPath = status !== 404 && status !== 405;
    if (error !== null && isKnownPath)
      throw new ConsoleError("refused", { ...facts, answer: told(error).slice(0, 300) });
    if (status !== 200 || json === undefined) throw notAnApi(answer);
    return json;
  };
}

/** Throws for a proxy's word that the console is down, and for a console that wants a pause. */
export function throwIfDown({ status, text, facts, told }: Answer): void {
  if (status === 429) throw new ConsoleError("throttled", facts);
  if (status >= 500) throw new ConsoleError("unreachable", { ...facts, answer: told(text).slice(0, 200) });
}

/** What answered was not the API; its first words tell what it was. */
export const notAnApi = ({ facts, text, told }: Answer): ConsoleError =>
  new ConsoleError("not-an-api", { ...facts, answer: told(text).slice(0, 200) });

/** A browser shows neither status nor address of a redirect that is not followed. */
const isRedirect = ({ type, status }: Response): boolean =>
  type === "opaqueredirect" || (status >= 300 && status < 400);

async function readText(response: Response, what: string): Promise<string> {
  const length = Number(response.headers.get("content-length") ?? 0);
  const tooLong = () => new ConsoleError("not-an-api", { call: what, answer: "longer than 1 MiB" });
  if (length > MOST_BYTES) throw tooLong();
  const reader = response.body?.getReader();
  if (!reader) return "";
  const decoder = new TextDecoder();
  let text = "";
  for (let bytes = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > MOST_BYTES) {
      await reader.cancel();
      throw tooLong();
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** Undefined when it is no JSON, or nested beyond all measure. Keys that would reach into prototypes are dropped. */
function parseJson(text: string): unknown {
  try {
    const answer: unknown = JSON.parse(text, (key, value: unknown) =>
      key === "__proto__" ? undefined : value,
    );
    return isDeeper(answer, DEEPEST) ? undefined : answer;
  } catch {
    return undefined;
  }
}

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === "object" &&
  value !== null &&
  (levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1)));

/** The `error` that a body holds, as text; null without one. */
export function errorIn(answer: unknown): string | null {
  if (typeof answer !== "object" || answer === null || !("error" in answer)) return null;
  const { error } = answer;
  if (error === null || error === undefined || error === "") return null;
  return typeof error === "string" ? error : JSON.stringify(error);
}
