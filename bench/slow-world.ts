/** A clock and a brake around every service: each request, preflights included, is answered so much later, and noted. */
import type { Around } from "../sandbox/start.ts";

export interface Noted {
  readonly service: "entra" | "graph" | "rustDesk";
  readonly method: string;
  readonly path: string;
  /** Milliseconds of `performance.now()`: when it came in whole, when its answer went out. */
  readonly from: number;
  readonly to: number;
  /** Did it ask Graph for a secret? */
  readonly makesSecret: boolean;
}

export class Brake {
  /** Added to each request. */
  latencyMs = 0;
  readonly noted: Noted[] = [];

  readonly around: Around = (service, handler) => async (request) => {
    const from = performance.now();
    const { pathname } = new URL(request.url);
    const makesSecret = service === "graph" && (await request.clone().text()).includes("addPassword");
    if (this.latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, this.latencyMs));
    const response = await handler(request);
    this.noted.push({
      service,
      method: request.method,
      path: pathname,
      from,
      to: performance.now(),
      makesSecret,
    });
    return response;
  };

  /** What came since the last call, in the order it came in. */
  take(): readonly Noted[] {
    return this.noted.splice(0).sort((one, other) => one.from - other.from);
  }
}

/** The longest chain of requests of which none began before the one before it was answered. */
export function depthOf(noted: readonly Noted[]): number {
  const depths: number[] = [];
  for (const [at, one] of noted.entries()) {
    const before = noted.slice(0, at).map(({ to }, index) => (to <= one.from ? (depths[index] ?? 0) : 0));
    depths.push(1 + Math.max(0, ...before));
  }
  return Math.max(0, ...depths);
}

/** From the moment Graph has made a secret to the moment the console has it: the time in which a crash would lose it. */
export function criticalStretch(noted: readonly Noted[]): number | null {
  const made = noted.find(({ makesSecret }) => makesSecret);
  const saved = noted.find(
    ({ service, method, from }) => service === "rustDesk" && method === "PUT" && made && from >= made.to,
  );
  return made && saved ? saved.to - made.to : null;
}
