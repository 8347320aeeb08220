/**
 * The one retry policy for Graph: pure, from what happened to what to do.
 * Sources: learn.microsoft.com/graph/throttling (obey Retry-After, else back off), terraform-provider-azuread's
 * experience of replication, and one rule of our own: what may have been done is looked up before it is sent again.
 */

import type { Wait } from "../ports/call.ts";
import type { GraphFailureCode } from "../ports/failure.ts";

export interface Happened {
  readonly code: GraphFailureCode;
  /** May this be sent again without looking? True for reads, upserts, changes by id. */
  readonly isRepeatable: boolean;
  /** Does it build on an object that this run has just made? Only then can a 404 mean that Entra is still copying. */
  readonly isFresh: boolean;
  readonly retryAfterMs: number | null;
  /** Tries so far, this one included. */
  readonly tries: number;
  /** What this step has waited so far, all its waits summed up. */
  readonly waitedMs: number;
  /** Between 0 and 1. */
  readonly random: number;
}

export type Verdict =
  | {
      readonly act: "wait";
      readonly forMs: number;
      readonly reason: Wait["reason"];
      readonly lookFirst: boolean;
    }
  | { readonly act: "stop" };

const BASE_MS = 1000;
const CAP_MS = 30_000;
/** Beyond this a server's wish is told to the person instead of waited for. */
const LONGEST_WISH_MS = 180_000;
/** So long a step waits in all before the person is asked. */
const LONGEST_STEP_MS = 300_000;
const MOST_TRIES = 6;
/** An answer that is not Graph's: a proxy in between rarely gets better by asking. */
const MOST_STRANGE_ANSWERS = 3;
/** Replication takes long at times: more tries, evenly spread, about two minutes in all; then the person may keep waiting. */
const MOST_COPY_TRIES = 26;
const COPY_MS = 5000;

const STOP: Verdict = { act: "stop" };

/** Wait (and perhaps look first) or stop. */
export function decideRetry(happened: Happened): Verdict {
  const verdict = judge(happened);
  return verdict.act === "wait" && happened.waitedMs + verdict.forMs > LONGEST_STEP_MS ? STOP : verdict;
}

function judge({ code, tries, random, retryAfterMs, isRepeatable, isFresh }: Happened): Verdict {
  // Full jitter: anything between nothing and the doubled step, so that many callers do not come back at once.
  const backOff = () => Math.round(random * Math.min(CAP_MS, BASE_MS * 2 ** tries));
  const isTooLong = retryAfterMs !== null && retryAfterMs > LONGEST_WISH_MS;
  const wait = (forMs: number, reason: Wait["reason"], lookFirst: boolean): Verdict => ({
    act: "wait",
    forMs,
    reason,
    lookFirst,
  });
  switch (code) {
    case "throttled":
      // A 429 was not carried out, so anything may be sent again.
      return tries >= MOST_TRIES || isTooLong ? STOP : wait(retryAfterMs ?? backOff(), "throttled", false);
    case "unavailable":
      return tries >= MOST_TRIES || isTooLong
        ? STOP
        : wait(retryAfterMs ?? backOff(), "unavailable", !isRepeatable);
    case "unreachable":
      return tries >= MOST_TRIES ? STOP : wait(backOff(), "offline", !isRepeatable);
    case "unexpected-answer":
      return tries >= MOST_STRANGE_ANSWERS ? STOP : wait(backOff(), "unavailable", !isRepeatable);
    case "conflict":
      return tries >= MOST_TRIES ? STOP : wait(BASE_MS + backOff(), "concurrent", !isRepeatable);
    case "still-copying":
      return tries >= MOST_COPY_TRIES ? STOP : wait(copyPause(tries), "copying", false);
    case "not-found":
      return tries >= MOST_COPY_TRIES || !isFresh ? STOP : wait(copyPause(tries), "copying", false);
    default:
      return STOP;
  }
}

const copyPause = (tries: number): number => Math.min(COPY_MS, BASE_MS * tries);

/**
 * How often in a row an answer must be the same once one has differed: replicas flap, and one of them proves nothing
 * (terraform-provider-azuread wants five for its own state; nothing here depends on more than three).
 */
export const SIGHTINGS = 3;
/** Between two of them, so that they are likely to come from different replicas. */
export const SIGHTING_PAUSE_MS = 1000;
