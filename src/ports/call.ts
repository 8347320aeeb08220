/** Why a client is waiting, and for how long; shown as a named wait with a countdown. */
export interface Wait {
  readonly reason:
    | "copying"
    | "throttled"
    | "unavailable"
    | "concurrent"
    | "offline"
    | "looking"
    | "spreading";
  readonly forMs: number;
  /** Tries so far. */
  readonly tries: number;
  /** Which of several changes sent together is waited for. */
  readonly index?: number;
}

/** What every call that leaves the page carries. Aborting rejects with the signal's reason, untouched. */
export interface Call {
  readonly signal: AbortSignal;
  readonly onWait?: (wait: Wait) => void;
}
