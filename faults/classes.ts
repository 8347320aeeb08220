/** The fault classes of trust.md §2.3: what each does, and where it fits. */
import type { Effect } from "../sandbox/faults.ts";
import { BATCH_POINTS, CONSOLE_POINTS, GRAPH_POINTS, POINTS, type Point, SIGN_IN_POINTS } from "./points.ts";

export interface FaultClass {
  readonly id: string;
  readonly name: string;
  readonly effect: Effect | ((point: Point) => Effect);
  readonly times?: number;
  readonly points: readonly Point[];
}

const JSON_TYPE = { "content-type": "application/json" };
const HTML = "<!doctype html><html><body><h1>502 Bad Gateway</h1><script>alert(1)</script></body></html>";
const answer = (status: number, body: string, headers: Record<string, string> = JSON_TYPE) =>
  ({ kind: "answer", status, body, headers }) as const;

/** An error as Graph words it, with the id that its support asks for. */
export const graphError = (
  status: number,
  code: string,
  message = code,
  headers: Record<string, string> = {},
) =>
  answer(
    status,
    JSON.stringify({ error: { code, message, innerError: { "request-id": "req-1", date: "2026-11-26" } } }),
    { ...JSON_TYPE, ...headers },
  );
const throttled = (retryAfter?: string) =>
  graphError(
    429,
    "TooManyRequests",
    "Too many requests",
    retryAfter === undefined ? {} : { "retry-after": retryAfter },
  );

const CLAIMS = Buffer.from('{"access_token":{"nbf":{"essential":true,"value":"1764000000"}}}').toString(
  "base64",
);
export const CHALLENGE = {
  "www-authenticate": `Bearer realm="", error="insufficient_claims", claims="${CLAIMS}"`,
  "access-control-expose-headers": "WWW-Authenticate",
};

const WRITES = (points: readonly Point[]) => points.filter(({ isWrite }) => isWrite);
const ALL_GRAPH = [...GRAPH_POINTS, ...BATCH_POINTS];
const failing = (status: number, code: string) => (point: Point) =>
  point.service === "graph"
    ? graphError(status, code)
    : answer(status, HTML, { "content-type": "text/html" });
const HUGE = "x".repeat(50 * 1024 * 1024);
const json = (body: unknown) => answer(200, JSON.stringify(body));

/** Whatever an answer holds, a newer version may add to it, and a sloppy one may write null. */
const grow = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(grow);
  if (typeof value !== "object" || value === null) return value;
  return {
    ...Object.fromEntries(Object.entries(value).map(([key, one]) => [key, grow(one)])),
    "x-new": [{ a: null }],
  };
};

export const CLASSES: readonly FaultClass[] = [
  { id: "F-01", name: "429, Retry-After 1 s", effect: throttled("1"), points: ALL_GRAPH },
  { id: "F-02", name: "429, Retry-After 120 s", effect: throttled("120"), points: GRAPH_POINTS },
  {
    id: "F-03",
    name: "429, Retry-After as a date",
    effect: throttled("Thu, 26 Nov 2026 12:00:30 GMT"),
    points: GRAPH_POINTS,
  },
  { id: "F-04", name: "429 without a header, three times", effect: throttled(), times: 3, points: ALL_GRAPH },
  { id: "F-05", name: "429, Retry-After “abc”", effect: throttled("abc"), points: GRAPH_POINTS },
  { id: "F-05", name: "429, Retry-After −1", effect: throttled("-1"), points: GRAPH_POINTS },
  { id: "F-05", name: "429, Retry-After 10⁹ s", effect: throttled("1000000000"), points: GRAPH_POINTS },
  { id: "F-05", name: "429, Retry-After 600 s", effect: throttled("600"), points: GRAPH_POINTS },
  { id: "F-06", name: "500", effect: failing(500, "Service_InternalServerError"), points: POINTS },
  {
    id: "F-07",
    name: "502 with a page",
    effect: answer(502, HTML, { "content-type": "text/html" }),
    points: POINTS,
  },
  {
    id: "F-08",
    name: "503, twice",
    effect: failing(503, "Directory_ReplicaUnavailable"),
    times: 2,
    points: POINTS,
  },
  { id: "F-08", name: "503, empty", effect: answer(503, "", {}), points: POINTS },
  { id: "F-09", name: "504", effect: failing(504, "GatewayTimeout"), points: POINTS },
  { id: "F-10", name: "507", effect: graphError(507, "InsufficientStorage"), points: WRITES(ALL_GRAPH) },
  { id: "F-11", name: "408", effect: graphError(408, "RequestTimeout"), points: ALL_GRAPH },
  { id: "F-12", name: "connection cut before", effect: { kind: "drop" }, points: POINTS },
  { id: "F-12", name: "connection cut before, 4 times", effect: { kind: "drop" }, times: 4, points: POINTS },
  { id: "F-13", name: "done, then connection cut", effect: { kind: "drop-after" }, points: POINTS },
  {
    id: "F-13",
    name: "done, then 504",
    effect: (point) => ({ ...failing(504, "GatewayTimeout")(point), kind: "answer-after" }),
    points: POINTS,
  },
  {
    id: "F-14",
    name: "401, token over",
    effect: graphError(401, "InvalidAuthenticationToken"),
    points: ALL_GRAPH,
  },
  {
    id: "F-14",
    name: "401, claims challenge",
    effect: graphError(401, "InvalidAuthenticationToken", "Continuous access evaluation", CHALLENGE),
    points: ALL_GRAPH,
  },
  {
    id: "F-14",
    name: "401, challenged twice",
    effect: graphError(401, "InvalidAuthenticationToken", "Continuous access evaluation", CHALLENGE),
    times: 2,
    points: ALL_GRAPH,
  },
  {
    id: "F-15",
    name: "403",
    effect: graphError(
      403,
      "Authorization_RequestDenied",
      "Insufficient privileges to complete the operation.",
    ),
    points: ALL_GRAPH,
  },
  {
    id: "F-16",
    name: "404 three times (replica)",
    effect: graphError(
      404,
      "Request_ResourceNotFound",
      "Resource does not exist or one of its queried reference-property objects are not present.",
    ),
    times: 3,
    points: GRAPH_POINTS,
  },
  {
    id: "F-18",
    name: "409, someone else is writing",
    effect: graphError(409, "Directory_ConcurrencyViolation"),
    points: WRITES(GRAPH_POINTS),
  },
  {
    id: "F-18",
    name: "done, then 409",
    effect: { ...graphError(409, "Directory_ConcurrencyViolation"), kind: "answer-after" },
    points: WRITES(GRAPH_POINTS),
  },
  {
    id: "F-24",
    name: "200 with `error`",
    effect: json({ error: "Database is locked" }),
    points: CONSOLE_POINTS,
  },
  {
    id: "F-25",
    name: "200 with a page",
    effect: answer(200, HTML, { "content-type": "text/html" }),
    points: [...SIGN_IN_POINTS, ...BATCH_POINTS, ...CONSOLE_POINTS],
  },
  {
    id: "F-25",
    name: "302 to a sign-in page",
    effect: answer(302, "", { location: "https://login.example/" }),
    points: [...SIGN_IN_POINTS, ...BATCH_POINTS, ...CONSOLE_POINTS],
  },
  {
    id: "F-25",
    name: "200, empty",
    effect: answer(200, ""),
    points: [...SIGN_IN_POINTS, ...BATCH_POINTS, ...CONSOLE_POINTS],
  },
  { id: "F-25", name: "`null`", effect: json(null), points: POINTS },
  { id: "F-25", name: "a list instead", effect: json([1, { a: [] }]), points: POINTS },
  { id: "F-25", name: "a text instead", effect: json("ok"), points: POINTS },
  { id: "F-25", name: "cut off in the middle", effect: answer(200, '{"value":[{"id":"11'), points: POINTS },
  {
    id: "F-25",
    name: "50 MB",
    effect: answer(200, HUGE),
    points: [...SIGN_IN_POINTS, ...BATCH_POINTS.slice(2, 4), ...CONSOLE_POINTS.slice(2, 5)],
  },
  {
    id: "F-25",
    name: "bytes that are no text",
    effect: answer(200, "\u001f\u008b\u0000\ufffd\u0008"),
    points: [...BATCH_POINTS, ...CONSOLE_POINTS],
  },
  {
    id: "F-25",
    name: "nested 10 000 deep",
    effect: answer(200, "[".repeat(10_000) + "]".repeat(10_000)),
    points: [...BATCH_POINTS, ...CONSOLE_POINTS],
  },
  {
    id: "F-26",
    name: "console: 401",
    effect: answer(401, "Unauthorized", {}),
    points: CONSOLE_POINTS.slice(2),
  },
  { id: "F-26", name: "console: 400", effect: answer(400, "", {}), points: CONSOLE_POINTS.slice(2) },
  { id: "F-26", name: "console: 403", effect: answer(403, "Forbidden", {}), points: CONSOLE_POINTS.slice(2) },
  {
    id: "F-27",
    name: "console restarts (6 calls fail)",
    effect: answer(502, HTML),
    times: 6,
    points: CONSOLE_POINTS,
  },
  {
    id: "F-36",
    name: "unknown fields everywhere",
    effect: { kind: "alter", change: grow },
    points: POINTS.filter(({ method, name }) => method !== "PUT" && name !== "sign out"),
  },
  {
    id: "F-39",
    name: "30 s late",
    effect: { kind: "late", ms: 30_000 },
    points: [...SIGN_IN_POINTS, ...BATCH_POINTS, ...CONSOLE_POINTS],
  },
  {
    id: "F-39",
    name: "never answered (10 min)",
    effect: { kind: "late", ms: 600_000 },
    points: [...SIGN_IN_POINTS, ...BATCH_POINTS, ...CONSOLE_POINTS],
  },
];
