/** Faults that a test or a person switches on: the next matching request is answered late, throttled, stale, wrong or not at all. */
export interface Fault {
  readonly service: "entra" | "graph" | "rustDesk";
  /** "*" for every method. */
  readonly method: string;
  /** Matches path and query of the request, or of a $batch sub-request. */
  readonly path: RegExp;
  readonly effect: Effect;
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
  | { readonly kind: "drop-after" };

/** The switched-on faults, and what is left of them. */
export class Faults {
  #list: Fault[] = [];

  /** Hits the next `times` requests that match (1 unless told). */
  add(fault: Omit<Fault, "times"> & { readonly times?: number }): void {
    this.#list.push({ ...fault, times: fault.times ?? 1 });
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
    fault.times -= 1;
    return fault.effect;
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
