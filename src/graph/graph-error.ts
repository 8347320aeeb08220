/** What Microsoft Graph refused, with a closed code. Never holds a token or a secret. */
import type { FailureFacts, GraphFailureCode } from "../ports/failure.ts";
import { claimsIn } from "./read-answer.ts";
import { readGraphErrorBody } from "./schemas.ts";

export class GraphError extends Error {
  override readonly name = "GraphError";
  readonly code: GraphFailureCode;
  readonly facts: FailureFacts;
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  /** Graph's own `error.code` and message, for decisions that need them. */
  readonly graphCode: string;
  readonly graphMessage: string;
  /** From `Retry-After`, in milliseconds, where it could be read. */
  readonly retryAfterMs: number | null;

  constructor(
    code: GraphFailureCode,
    of: {
      readonly status?: number;
      readonly graphCode?: string;
      readonly graphMessage?: string;
      readonly requestId?: string | null;
      readonly call?: string;
      readonly retryAfterMs?: number | null;
      readonly facts?: FailureFacts;
      readonly cause?: unknown;
    } = {},
  ) {
    super(`Microsoft Graph: ${code}${of.graphCode ? ` (${of.graphCode})` : ""}`, { cause: of.cause });
    this.code = code;
    this.status = of.status ?? 0;
    this.graphCode = of.graphCode ?? "";
    this.graphMessage = of.graphMessage ?? "";
    this.retryAfterMs = of.retryAfterMs ?? null;
    const facts: Record<string, string> = { ...of.facts };
    if (of.call) facts.call = of.call;
    if (this.status) facts.status = String(this.status);
    if (this.graphCode) facts.graphCode = this.graphCode;
    if (this.graphMessage) facts.message = this.graphMessage.slice(0, 300);
    if (of.requestId) facts.requestId = of.requestId;
    if (of.retryAfterMs) facts.waitInSeconds = String(Math.ceil(of.retryAfterMs / 1000));
    this.facts = facts;
  }
}

/** Entra says a few things by message only; these choose between waiting and stopping, nothing else (graph.md, section c). */
const STILL_COPYING = [
  /does not reference a valid application object/i,
  /queried reference-property objects are not present/i,
  /backing application of the service principal being created must in the local tenant/i,
  /Not a valid reference update/i,
];

/** Judges an answer of Graph that is not a success. `call` is method and path, for support. */
export function judgeAnswer(
  status: number,
  headers: Readonly<Record<string, string>>,
  body: unknown,
  call: string,
  now: number,
): GraphError {
  const { code: graphCode, message: graphMessage, requestId } = readGraphErrorBody(body);
  const retryAfterMs = readRetryAfter(headers["retry-after"], now);
  // A challenge comes with 401; an older kind of Conditional Access sent it with 403 (learn.microsoft.com/graph/errors).
  const isChallenge = (status === 401 || status === 403) && claimsIn(headers["www-authenticate"]) !== null;
  return new GraphError(isChallenge ? "step-up" : codeOf(status, graphCode, graphMessage), {
    status,
    graphCode,
    graphMessage,
    requestId,
    call,
    retryAfterMs,
    ...(graphCode === "CredentialInvalidLifetimeAsPerAppPolicy" ? { facts: lifetimeIn(graphMessage) } : {}),
  });
}

function codeOf(status: number, graphCode: string, message: string): GraphFailureCode {
  if (STILL_COPYING.some((text) => text.test(message))) return "still-copying";
  if (/CredentialTypeNotAllowedAsPerAppPolicy|Credential type not allowed/i.test(`${graphCode} ${message}`))
    return "secrets-forbidden";
  if (/CredentialInvalidLifetimeAsPerAppPolicy|Credential lifetime exceeds/i.test(`${graphCode} ${message}`))
    return "secret-lifetime-limited";
  if (graphCode === "Directory_QuotaExceeded") return "quota";
  if (graphCode === "Directory_ConcurrencyViolation" || graphCode === "Error_MsaAppDoesNotExist")
    return "conflict";
  if (status === 401) return "unauthenticated";
  if (status === 403) return "denied";
  if (status === 404) return "not-found";
  if (status === 429) return "throttled";
  if (status === 408 || status >= 500) return status === 501 ? "unexpected-answer" : "unavailable";
  return "refused";
}

const lifetimeIn = (message: string): FailureFacts => {
  const days = /(\d+)\s*days/i.exec(message)?.[1];
  return days ? { longestInDays: days } : {};
};

/** `Retry-After` as seconds or as an HTTP date (RFC 9110 §10.2.3), in milliseconds; null when unreadable or absurd. */
export function readRetryAfter(value: string | undefined, now: number): number | null {
  if (value === undefined) return null;
  const ms = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isFinite(ms) && ms >= 0 && ms <= 3_600_000 ? ms : null;
}
