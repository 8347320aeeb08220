import { expect, test } from "vitest";
import { judgeAnswer, readRetryAfter } from "./graph-error.ts";

const NOW = Date.UTC(2026, 10, 24, 12);
const judge = (status: number, graphCode: string, message = "", headers: Record<string, string> = {}) =>
  judgeAnswer(
    status,
    headers,
    { error: { code: graphCode, message, innerError: { "request-id": "r-1" } } },
    "PATCH /applications/1",
    NOW,
  );

test.each([
  [401, "InvalidAuthenticationToken", "", "unauthenticated"],
  [403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation.", "denied"],
  [404, "Request_ResourceNotFound", "No such thing.", "not-found"],
  [
    404,
    "Request_ResourceNotFound",
    "Resource '1' does not exist or one of its queried reference-property objects are not present.",
    "still-copying",
  ],
  [
    400,
    "Request_BadRequest",
    "The appId '1' of the service principal does not reference a valid application object.",
    "still-copying",
  ],
  [400, "Request_BadRequest", "Not a valid reference update.", "still-copying"],
  [409, "Directory_ConcurrencyViolation", "", "conflict"],
  [400, "Directory_QuotaExceeded", "", "quota"],
  [403, "Directory_QuotaExceeded", "", "quota"],
  [400, "CredentialTypeNotAllowedAsPerAppPolicy", "", "secrets-forbidden"],
  [400, "Request_BadRequest", "Credential lifetime exceeds the max value allowed", "secret-lifetime-limited"],
  [408, "", "", "unavailable"],
  [429, "TooManyRequests", "", "throttled"],
  [500, "", "", "unavailable"],
  [503, "", "", "unavailable"],
  [501, "NotImplemented", "", "unexpected-answer"],
  [400, "Request_BadRequest", "Invalid property 'x'.", "refused"],
] as const)("%i %s %s is %s", (status, graphCode, message, code) => {
  expect(judge(status, graphCode, message).code).toBe(code);
});

test("a limited lifetime names its days, where Graph does", () => {
  const code = "CredentialInvalidLifetimeAsPerAppPolicy";
  expect(judge(400, code, "as per assigned policy: 90 days").facts.longestInDays).toBe("90");
  expect(judge(400, code, "too long").facts).not.toHaveProperty("longestInDays");
});

test("the facts hold what support asks for, and no message longer than 300 characters", () => {
  const { facts } = judge(403, "Authorization_RequestDenied", "x".repeat(500));
  expect(facts).toEqual({
    call: "PATCH /applications/1",
    status: "403",
    graphCode: "Authorization_RequestDenied",
    message: "x".repeat(300),
    requestId: "r-1",
  });
});

test.each([[null], ["<html>"], [{ error: "text" }], [{ error: { code: 7 } }]])(
  "a body of another shape (%j) still gives a code by the status",
  (body) => {
    expect(judgeAnswer(503, {}, body, "GET /me", NOW)).toMatchObject({ code: "unavailable", graphCode: "" });
  },
);

test.each([
  ["7", 7000],
  [" 0 ", 0],
  ["Tue, 24 Nov 2026 12:00:30 GMT", 30_000],
  ["Tue, 24 Nov 2026 11:59:00 GMT", null],
  ["3601", null],
  ["-1", null],
  ["soon", null],
  ["", null],
  [undefined, null],
])("Retry-After %j is %j milliseconds", (value, ms) => {
  expect(readRetryAfter(value, NOW)).toBe(ms);
});
