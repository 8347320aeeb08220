/** Time that passes only when somebody waits for it, so that minutes of backing off cost nothing. */
export class Clock {
  #now: number;
  #limits: { readonly at: number; readonly end: AbortController }[] = [];
  #later: { readonly at: number; readonly act: () => void }[] = [];

  constructor(startsAt: number) {
    this.#now = startsAt;
  }

  readonly now = (): number => this.#now;

  /** Something that happens at this time, whoever waits then. */
  at(time: number, act: () => void): void {
    this.#later.push({ at: time, act });
    this.#later.sort((one, other) => one.at - other.at);
  }

  /** Lets time go by; what was to happen in between happens at its own time. */
  pass(ms: number): void {
    const end = this.#now + ms;
    for (let next = this.#later[0]; next && next.at <= end; next = this.#later[0]) {
      this.#later.shift();
      this.#now = Math.max(this.#now, next.at);
      next.act();
    }
    this.#now = end;
  }

  /** The engine's way of waiting: rejects with the signal's reason as soon as it is aborted. */
  readonly wait = async (ms: number, signal: AbortSignal): Promise<void> => {
    signal.throwIfAborted();
    this.pass(ms);
    signal.throwIfAborted();
  };

  /** A request that is answered late: only here do the engine's time limits run out. */
  readonly sleep = async (ms: number): Promise<void> => {
    this.pass(ms);
    for (const limit of this.#limits.filter(({ at }) => at <= this.#now))
      limit.end.abort(new DOMException("signal timed out", "TimeoutError"));
    this.#limits = this.#limits.filter(({ at }) => at > this.#now);
  };

  readonly timeLimit = (ms: number): AbortSignal => {
    const end = new AbortController();
    this.#limits.push({ at: this.#now + ms, end });
    return end.signal;
  };
}
