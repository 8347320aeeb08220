/** Sends one `$batch`, reads it, fails with a GraphError. Knows nothing of apps. */
import { z } from "zod/mini";
import type { Call, Wait } from "../ports/call.ts";
import { GraphError, judgeAnswer, readRetryAfter } from "./graph-error.ts";
import { claimsIn, readJson, readText } from "./read-answer.ts";
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
  /** A signal that ends a request which nobody answers. */
  readonly timeLimit?: (ms: number) => AbortSignal;
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
/** A batch of twenty takes seconds; what takes longer than this is not coming. */
const LONGEST_MS = 60_000;

/** Of something that is asked for the first time and may be repeated. */
const FIRST = { isRepeatable: true, isFresh: false, tries: 1 } as const;

type TokenOptions = Parameters<GraphPorts["tokenFor"]>[0];

interface Answer {
  readonly status: number;
  readonly ok: boolean;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** A call for one step: whatever is waited for its sake counts together. */
export interface StepCall extends Call {
  readonly budget?: { waitedMs: number };
}

export interface GraphClient {
  /** One batch as it is. Throws GraphError when the batch itself failed: then no outcome inside it is known. */
  sendBatch(items: readonly BatchItem[], call: StepCall): Promise<ReadonlyMap<string, SubResponse>>;
  /** Only for what may be sent twice, in any order: every item is asked until it is answered or the retry policy stops. */
  askAll(items: readonly BatchItem[], call: StepCall): Promise<ReadonlyMap<string, SubResponse>>;
  /** Tells the wait and waits it out. */
  pause(wait: Wait, call: StepCall): Promise<void>;
  readonly ports: GraphPorts;
}

export function makeGraphClient(ports: GraphPorts): GraphClient {
  const { timeLimit = AbortSignal.timeout } = ports;
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
        signal: AbortSignal.any([call.signal, timeLimit(LONGEST_MS)]),
        redirect: "error",
        // No cache mode: the answer to a POST is never kept, and with "no-store" Chromium asks for a preflight before
        // every call, which doubled the chain of requests (measured by the bench, held by a story).
        credentials: "omit",
        referrerPolicy: "no-referrer",
      });
      const { status, ok } = response;
      return { status, ok, headers: Object.fromEntries(response.headers), text: await readText(response) };
    } catch (cause) {
      if (call.signal.aborted) throw call.signal.reason;
      // Also an answer that broke off, and what a browser makes of an error page without cross-origin headers: the
      // outcome is not known.
      throw new GraphError("unreachable", { call: "POST /$batch", cause });
    }
  };

  /** A token that is over is replaced once: by a fresh one, or by the one that a challenge asks the person for. */
  const sendOnce = async (items: readonly BatchItem[], options: TokenOptions, call: Call) => {
    let response = await post(items, await ports.tokenFor(options, call), call);
    if (response.status === 401 && options === undefined)
      response = await post(items, await ports.tokenFor(renewalFor(response.headers), call), call);
    const { status, headers } = response;
    const body = readJson(response.text);
    if (!response.ok) throw judgeAnswer(status, headers, body, "POST /$batch", ports.now());
    const parsed = BATCH.safeParse(body);
    if (!parsed.success) throw new GraphError("unexpected-answer", { status, call: "POST /$batch" });
    return new Map(
      parsed.data.responses.map((one): [string, SubResponse] => [
        one.id,
        { status: one.status, headers: lowerCase(one.headers ?? {}), body: one.body ?? null },
      ]),
    );
  };

  /** Waits as long as something in the same batch was told to; false when that is too long. */
  const isQuietOver = async (answers: ReadonlyMap<string, SubResponse>, call: StepCall): Promise<boolean> => {
    const wishes = [...answers.values()]
      .filter(({ status }) => status === 429)
      .map(({ headers }) => readRetryAfter(headers["retry-after"], ports.now()) ?? 0);
    const retryAfterMs = Math.max(0, ...wishes);
    if (retryAfterMs === 0) return true;
    const waitedMs = call.budget?.waitedMs ?? 0;
    const verdict = decideRetry({ ...FIRST, code: "throttled", retryAfterMs, waitedMs, random: 1 });
    if (verdict.act === "stop") return false;
    await pause({ reason: verdict.reason, forMs: verdict.forMs, tries: 1 }, call);
    return true;
  };

  const sendBatch: GraphClient["sendBatch"] = async (items, call) => {
    const answers = await sendOnce(items, undefined, call);
    // A 401 inside a batch was not carried out, so it and what depends on it may be sent again, whatever it is.
    const refused = refusedIn(items, answers);
    const first = refused[0] && answers.get(refused[0].id);
    if (first && (await isQuietOver(answers, call)))
      for (const [id, answer] of await sendOnce(refused, renewalFor(first.headers), call))
        answers.set(id, answer);
    return answers;
  };

  const pause: GraphClient["pause"] = async (wait, call) => {
    if (call.budget) call.budget.waitedMs += wait.forMs;
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

  const askTogether: GraphClient["askAll"] = async (items, { budget = { waitedMs: 0 }, ...rest }) => {
    const call = { ...rest, budget };
    const answers = new Map<string, SubResponse>();
    let left = items;
    for (let tries = 1; left.length > 0; tries += 1) {
      const retry = async (error: GraphError): Promise<void> => {
        const { code, retryAfterMs } = error;
        const { waitedMs } = budget;
        const random = ports.random();
        const verdict = decideRetry({ ...FIRST, code, retryAfterMs, tries, waitedMs, random });
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
      const slowest = left
        .map((item) => errorOf(item, answers.get(item.id), ports.now()))
        .toSorted((one, other) => (other.retryAfterMs ?? 0) - (one.retryAfterMs ?? 0))[0];
      if (slowest) await retry(slowest);
    }
    return answers;
  };

  return { sendBatch, askAll, pause, ports };
}

const errorOf = ({ method, url }: BatchItem, answer: SubResponse | undefined, now: number): GraphError =>
  answer
    ? judgeAnswer(answer.status, answer.headers, answer.body, `${method} ${url}`, now)
    : new GraphError("unexpected-answer", { call: `${method} ${url}` });

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

const renewalFor = (headers: Readonly<Record<string, string>>): TokenOptions => {
  const claims = claimsIn(headers["www-authenticate"]);
  return claims === null ? { isForced: true } : { claims };
};

/** What was answered with 401, and what was not tried for that reason; what has been done is no longer waited for. */
function refusedIn(items: readonly BatchItem[], answers: ReadonlyMap<string, SubResponse>): BatchItem[] {
  const refused: BatchItem[] = [];
  const isRefused = (id: string) => refused.some((one) => one.id === id);
  for (const item of items) {
    const { status } = answers.get(item.id) ?? { status: 0 };
    const { dependsOn = [], ...free } = item;
    const left = dependsOn.filter(isRefused);
    if (status === 401 || (status === 424 && left.length > 0))
      refused.push(left.length > 0 ? { ...free, dependsOn: left } : free);
  }
  return refused;
}
