/** The one place that speaks HTTP with the console: size and time caps, and what counts as its API's answer. */
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
  readonly method: "GET" | "POST" | "PUT";
  /** Always `/api/…`, on the page's own origin. */
  readonly path: string;
  readonly body?: unknown;
  readonly token?: string | null;
}

export type ConsoleHttp = (ask: Ask, call: Call) => Promise<unknown>;

/**
 * Sends and gives the parsed JSON, or null for an empty body. A status other than 200, or an `error` in the body, is a
 * failure (rustdesk/res/users.py, `check_response`). Axum's rejections and proxies' pages are text, so JSON is not assumed.
 */
export function makeConsoleHttp(ports: ConsoleHttpPorts): ConsoleHttp {
  const { timeLimit = AbortSignal.timeout } = ports;
  return async ({ method, path, body, token }, call) => {
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
    const facts = { call: what, status: String(response.status) };
    // An error may quote what it was sent.
    const told = (said: string) => redact(said, [...(token ? [token] : []), ...secretsIn(body)]);
    if (isRedirect(response)) throw new ConsoleError("not-an-api", { ...facts, answer: "a redirect" });
    // RustDesk's own client takes both as the end of its session.
    if (response.status === 401 || (response.status === 400 && token))
      throw new ConsoleError("session-ended", facts);
    if (response.status === 403) throw new ConsoleError("forbidden", facts);
    if (response.status >= 500)
      throw new ConsoleError("unreachable", { ...facts, answer: told(text).slice(0, 200) });
    const isEmpty = text.trim() === "";
    const answer = isEmpty ? null : parseJson(text);
    const error = errorIn(answer);
    const isKnownPath = response.status !== 404 && response.status !== 405;
    if (error !== null && isKnownPath)
      throw new ConsoleError("refused", { ...facts, answer: told(error).slice(0, 300) });
    if (response.status !== 200 || answer === undefined)
      throw new ConsoleError("not-an-api", { ...facts, answer: told(text).slice(0, 200) });
    return answer;
  };
}

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

function errorIn(answer: unknown): string | null {
  if (typeof answer !== "object" || answer === null || !("error" in answer)) return null;
  const { error } = answer;
  if (error === null || error === undefined || error === "") return null;
  return typeof error === "string" ? error : JSON.stringify(error);
}
