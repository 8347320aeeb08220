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
const MOST_TRIES = 6;
/** Replication takes long at times: more tries, evenly spread, about two minutes in all. */
const MOST_COPY_TRIES = 24;
const COPY_MS = 5000;

const STOP: Verdict = { act: "stop" };

/** Wait (and perhaps look first) or stop. */
export function decideRetry(happened: Happened): Verdict {
  const { code, tries, random, retryAfterMs, isRepeatable } = happened;
  const backOff = () => Math.round(random * Math.min(CAP_MS, BASE_MS * 2 ** tries));
  switch (code) {
    case "throttled": {
      // A 429 was not carried out, so anything may be sent again.
      if (tries >= MOST_TRIES || (retryAfterMs ?? 0) > LONGEST_WISH_MS) return STOP;
      return { act: "wait", forMs: retryAfterMs ?? backOff(), reason: "throttled", lookFirst: false };
    }
    case "unavailable":
    case "unreachable": {
      if (tries >= MOST_TRIES || (retryAfterMs ?? 0) > LONGEST_WISH_MS) return STOP;
      const reason = code === "unavailable" ? "unavailable" : "offline";
      return { act: "wait", forMs: retryAfterMs ?? backOff(), reason, lookFirst: !isRepeatable };
    }
    case "conflict":
      if (tries >= MOST_TRIES) return STOP;
      return { act: "wait", forMs: BASE_MS + backOff(), reason: "concurrent", lookFirst: !isRepeatable };
    case "not-found":
    case "still-copying":
      if (tries >= MOST_COPY_TRIES || !(happened.isFresh || code === "still-copying")) return STOP;
      return { act: "wait", forMs: Math.min(COPY_MS, BASE_MS * tries), reason: "copying", lookFirst: false };
    default:
      return STOP;
  }
}
