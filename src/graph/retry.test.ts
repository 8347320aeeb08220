import { expect, test } from "vitest";
import { decideRetry, type Happened } from "./retry.ts";

const happened = (change: Partial<Happened>): Happened => ({
  code: "unavailable",
  isRepeatable: true,
  isFresh: false,
  retryAfterMs: null,
  tries: 1,
  waitedMs: 0,
  random: 0.5,
  ...change,
});

test.each([
  [
    "a 429 is waited out as long as Graph asks",
    { code: "throttled", retryAfterMs: 7000 },
    { forMs: 7000, reason: "throttled", lookFirst: false },
  ],
  [
    "a 429 on what must not be repeated may be, since it was not done",
    { code: "throttled", isRepeatable: false, retryAfterMs: 1 },
    { lookFirst: false },
  ],
  ["a 429 without a readable header backs off with jitter", { code: "throttled", tries: 3 }, { forMs: 4000 }],
  ["backing off has a cap", { code: "unavailable", tries: 5, random: 1 }, { forMs: 30_000 }],
  [
    "a 503 is waited out as long as Graph asks",
    { code: "unavailable", retryAfterMs: 2000 },
    { forMs: 2000, reason: "unavailable" },
  ],
  [
    "a lost answer to what may be repeated is asked again",
    { code: "unreachable" },
    { reason: "offline", lookFirst: false },
  ],
  [
    "a lost answer to what must not be repeated is looked up first",
    { code: "unreachable", isRepeatable: false },
    { lookFirst: true },
  ],
  [
    "a 5xx on what must not be repeated is looked up first",
    { code: "unavailable", isRepeatable: false },
    { lookFirst: true },
  ],
  [
    "an answer that is not Graph's is asked for again, and what must not be repeated is looked up first",
    { code: "unexpected-answer", isRepeatable: false },
    { reason: "unavailable", lookFirst: true },
  ],
  [
    "a step that has waited long may wait up to five minutes in all",
    { code: "throttled", retryAfterMs: 120_000, waitedMs: 180_000 },
    { forMs: 120_000 },
  ],
  ["concurrent changes are waited out", { code: "conflict" }, { forMs: 2000, reason: "concurrent" }],
  [
    "concurrent changes on a POST are looked up first",
    { code: "conflict", isRepeatable: false },
    { lookFirst: true },
  ],
  [
    "a fresh object that is not found is still being copied",
    { code: "not-found", isFresh: true, tries: 2 },
    { forMs: 2000, reason: "copying" },
  ],
  ["copying is asked for at most every five seconds", { code: "still-copying", tries: 20 }, { forMs: 5000 }],
] as const)("%s", (_, change, verdict) => {
  expect(decideRetry(happened(change))).toMatchObject({ act: "wait", ...verdict });
});

test.each([
  ["six tries are enough for a throttle", { code: "throttled", tries: 6 }],
  ["a wish of more than three minutes is told to the person", { code: "throttled", retryAfterMs: 181_000 }],
  ["six tries are enough for a failure", { code: "unavailable", tries: 6 }],
  ["a long wish of a failing service too", { code: "unavailable", retryAfterMs: 181_000 }],
  ["six tries are enough where nobody answers", { code: "unreachable", tries: 6 }],
  ["three answers that are not Graph's are enough", { code: "unexpected-answer", tries: 3 }],
  [
    "what would make the step wait longer than five minutes in all is asked about",
    { code: "throttled", retryAfterMs: 120_000, waitedMs: 181_000 },
  ],
  ["a fresh object is looked for two minutes", { code: "not-found", isFresh: true, tries: 26 }],
  ["six tries are enough for a conflict", { code: "conflict", tries: 6 }],
  ["what is not there and was not made just now stays away", { code: "not-found" }],
  ["copying is waited for two minutes", { code: "still-copying", tries: 26 }],
  ["a denial is final", { code: "denied" }],
  ["a policy is final", { code: "secrets-forbidden" }],
  ["a refusal is final", { code: "refused" }],
] as const)("%s", (_, change) => {
  expect(decideRetry(happened(change))).toEqual({ act: "stop" });
});
