/** Sends one `$batch`, reads it, fails with a GraphError. Knows nothing of apps. */
import { z } from "zod/mini";
import type { Call, Wait } from "../ports/call.ts";
import { GraphError, judgeAnswer } from "./graph-error.ts";
import { decideRetry } from "./retry.ts";

export interface BatchItem {
  readonly id: string;
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  /** Relative to `/v1.0`, as `$batch` wants it. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly dependsOn?: readonly string[];
}

export interface SubResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export interface GraphPorts {
  readonly fetch: typeof fetch;
  readonly graphOrigin: string;
  readonly tokenFor: (
    options: { readonly claims?: string; readonly isForced?: boolean } | undefined,
    call: Call,
  ) => Promise<string>;
  readonly now: () => number;
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly random: () => number;
}

const BATCH = z.object({
  responses: z.array(
    z.object({
      id: z.string(),
      status: z.number(),
      headers: z.nullish(z.record(z.string(), z.unknown())),
      body: z.optional(z.unknown()),
    }),
  ),
});

/** Graph's own limit (learn.microsoft.com/graph/json-batching). */
export const MOST_IN_BATCH = 20;
const MOST_BYTES = 4 * 1024 * 1024;

interface Answer {
  readonly status: number;
  readonly ok: boolean;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

export interface GraphClient {
  /** One batch as it is. Throws GraphError when the batch itself failed: then no outcome inside it is known. */
  sendBatch(items: readonly BatchItem[], call: Call): Promise<ReadonlyMap<string, SubResponse>>;
  /** Only for what may be sent twice, in any order: every item is asked until it is answered or the retry policy stops. */
  askAll(items: readonly BatchItem[], call: Call): Promise<ReadonlyMap<string, SubResponse>>;
  /** Tells the wait and waits it out. */
  pause(wait: Wait, call: Call): Promise<void>;
  readonly ports: GraphPorts;
}

export function makeGraphClient(ports: GraphPorts): GraphClient {
  const post = async (items: readonly BatchItem[], token: string, call: Call): Promise<Answer> => {
    try {
      const response = await ports.fetch(`${ports.graphOrigin}/v1.0/$batch`, {
        method: "POST",
        headers: {
          authorization: `Bearer ${token}`,
          "content-type": "application/json",
          "client-request-id": crypto.randomUUID(),
        },
        body: JSON.stringify({ requests: items.map(withContentType) }),
        signal: call.signal,
        redirect: "error",
        // No cache mode: the answer to a POST is never kept, and with "no-store" Chromium asks for a preflight before
        // every call, which doubled the chain of requests (measured by the bench, held by a story).
        credentials: "omit",
        referrerPolicy: "no-referrer",
      });
      const { status, ok } = response;
      return { status, ok, headers: Object.fromEntries(response.headers), text: await response.text() };
    } catch (cause) {
      if (call.signal.aborted) throw call.signal.reason;
      // Also an answer that broke off, and what a browser makes of an error page without cross-origin headers: the
      // outcome is not known.
      throw new GraphError("unreachable", { call: "POST /$batch", cause });
    }
  };

  const sendBatch: GraphClient["sendBatch"] = async (items, call) => {
    let response = await post(items, await ports.tokenFor(undefined, call), call);
    if (response.status === 401) {
      const claims = claimsIn(response.headers["www-authenticate"]);
      const token = await ports.tokenFor(claims === null ? { isForced: true } : { claims }, call);
      response = await post(items, token, call);
    }
    const { headers } = response;
    const body = readJson(response.text);
    if (response.status === 401 && claimsIn(headers["www-authenticate"]) !== null)
      throw new GraphError("step-up", { status: 401, call: "POST /$batch" });
    if (!response.ok) throw judgeAnswer(response.status, headers, body, "POST /$batch", ports.now());
    const parsed = BATCH.safeParse(body);
    if (!parsed.success)
      throw new GraphError("unexpected-answer", { status: response.status, call: "POST /$batch" });
    return new Map(
      parsed.data.responses.map((one) => [
        one.id,
        { status: one.status, headers: lowerCase(one.headers ?? {}), body: one.body ?? null },
      ]),
    );
  };

  const pause: GraphClient["pause"] = async (wait, call) => {
    call.onWait?.(wait);
    await ports.wait(wait.forMs, call.signal);
  };

  const askAll: GraphClient["askAll"] = async (items, call) => {
    const answers = new Map<string, SubResponse>();
    for (let at = 0; at < items.length; at += MOST_IN_BATCH)
      for (const [id, answer] of await askTogether(items.slice(at, at + MOST_IN_BATCH), call))
        answers.set(id, answer);
    return answers;
  };

  const askTogether: GraphClient["askAll"] = async (items, call) => {
    const answers = new Map<string, SubResponse>();
    let left = items;
    for (let tries = 1; left.length > 0; tries += 1) {
      const retry = async (error: GraphError): Promise<void> => {
        const { code, retryAfterMs } = error;
        const happened = {
          code,
          retryAfterMs,
          tries,
          isRepeatable: true,
          isFresh: false,
          random: ports.random(),
        };
        const verdict = decideRetry(happened);
        if (verdict.act === "stop") throw error;
        await pause({ reason: verdict.reason, forMs: verdict.forMs, tries }, call);
      };
      try {
        for (const [id, answer] of await sendBatch(left, call)) answers.set(id, answer);
      } catch (thrown) {
        if (!(thrown instanceof GraphError)) throw thrown;
        await retry(thrown);
        continue;
      }
      left = items.filter(({ id }) => isTransient(answers.get(id)));
      const first = left[0];
      const answer = first && answers.get(first.id);
      if (first && answer)
        await retry(
          judgeAnswer(
            answer.status,
            answer.headers,
            answer.body,
            `${first.method} ${first.url}`,
            ports.now(),
          ),
        );
      else if (first) throw new GraphError("unexpected-answer", { call: `${first.method} ${first.url}` });
    }
    return answers;
  };

  return { sendBatch, askAll, pause, ports };
}

const isTransient = (answer: SubResponse | undefined): boolean =>
  answer === undefined ||
  answer.status === 429 ||
  answer.status === 408 ||
  (answer.status >= 500 && answer.status !== 501);

const withContentType = (item: BatchItem): BatchItem =>
  item.body === undefined
    ? item
    : { ...item, headers: { "content-type": "application/json", ...item.headers } };

const lowerCase = (headers: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));

function readJson(text: string): unknown {
  try {
    return text.length > MOST_BYTES ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** The claims of a challenge, decoded (learn.microsoft.com/entra/identity-platform/claims-challenge); null when there is none. */
export function claimsIn(challenge: string | undefined): string | null {
  const encoded = /\bclaims="([^"]+)"/.exec(challenge ?? "")?.[1];
  if (!encoded) return null;
  try {
    const claims = atob(encoded.replaceAll("-", "+").replaceAll("_", "/"));
    JSON.parse(claims);
    return claims;
  } catch {
    return null;
  }
}
