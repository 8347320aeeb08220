/** Faults that a test or a person switches on: the next matching request is answered late, throttled, stale, wrong or not at all. */
export interface Fault {
  readonly service: "entra" | "graph" | "rustDesk";
  /** "*" for every method. */
  readonly method: string;
  /** Matches path and query of the request, or of a $batch sub-request. */
  readonly path: RegExp;
  readonly effect: Effect;
  /** So many matching requests go through first. */
  after: number;
  /** How many matching requests it still hits. */
  times: number;
}

export type Effect =
  /** Answered only after the signal is given or the time has passed. */
  | { readonly kind: "late"; readonly ms: number }
  /** The service never sees the request; the caller gets this answer. */
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body: string;
    }
  /** The service does the work, and the caller gets this answer instead of the true one (504 after a write). */
  | {
      readonly kind: "answer-after";
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body: string;
    }
  /** The connection is cut before the service sees the request. */
  | { readonly kind: "drop" }
  /** The service does the work and the connection is cut before the answer. */
  | { readonly kind: "drop-after" }
  /** Something happens in the world right before the service answers truly: someone else saves, a session ends. */
  | { readonly kind: "meanwhile"; readonly act: () => void }
  /** The service does the work; its answer comes changed, as a newer or a broken version might give it. */
  | { readonly kind: "alter"; readonly change: (body: unknown) => unknown };

/** A fault as it is switched on: hits the first matching request, once, unless told otherwise. */
export type NewFault = Omit<Fault, "times" | "after"> & Partial<Pick<Fault, "times" | "after">>;

/** The switched-on faults, and what is left of them. */
export class Faults {
  #list: Fault[] = [];
  #quietUntil = 0;
  #unsaid = 0;
  /** Calls to Graph that came before a `Retry-After` which the caller could read had passed. */
  readonly early: string[] = [];

  add(fault: NewFault): void {
    this.#list.push({ after: 0, times: 1, ...fault });
  }

  /** The first fault that matches, its count lowered; undefined when none does. */
  take(service: Fault["service"], method: string, path: string): Effect | undefined {
    const fault = this.#list.find(
      (one) =>
        one.service === service &&
        (one.method === "*" || one.method === method) &&
        one.times > 0 &&
        one.path.test(path),
    );
    if (!fault) return undefined;
    if (fault.after > 0) {
      fault.after -= 1;
      return undefined;
    }
    fault.times -= 1;
    return fault.effect;
  }

  /** Graph asked to be left alone; microsoft/dev-proxy holds callers to it in the same way. */
  noteRetryAfter(headers: Readonly<Record<string, string>>, now: number): void {
    const value = headers["retry-after"];
    if (value === undefined) return;
    const until = /^\d+$/.test(value) ? now + Number(value) * 1000 : Date.parse(value);
    if (until - now < 3_600_000) this.#unsaid = Math.max(this.#unsaid, until);
  }

  /** The answer that says so is on its way, or got lost: then nobody can know. */
  sayRetryAfter(isHeard: boolean): void {
    if (isHeard) this.#quietUntil = Math.max(this.#quietUntil, this.#unsaid);
    this.#unsaid = 0;
  }

  /** Whoever was told is gone. */
  forgetRetryAfter(): void {
    this.#quietUntil = 0;
  }

  noteCall(what: string, now: number): void {
    this.#unsaid = 0;
    if (now < this.#quietUntil) this.early.push(what);
  }

  clear(): void {
    this.#list = [];
  }
}

/** Thrown by a handler whose fault cuts the connection; `serve.ts` destroys the socket, in-process callers see a TypeError as fetch gives. */
export class ConnectionCut extends TypeError {
  override name = "TypeError";
  constructor() {
    super("fetch failed");
  }
}
