/** A `fetch` as a browser gives it over the simulated services: what it hides, what it refuses, and how a page dies in it. */
import { makeSandboxFetch } from "../sandbox/start.ts";
import type { World } from "../sandbox/world.ts";
import type { Clock } from "./clock.ts";

/** One request takes as long as this, there and back. */
export const LATENCY_MS = 60;

/** Readable across origins without being exposed (fetch standard, CORS-safelisted response-header name). */
const SAFE = ["cache-control", "content-language", "content-length", "content-type", "expires"];

/** When the page is closed: with which of its requests, and whether the service had answered it. */
export interface Death {
  readonly request: number;
  readonly when: "before" | "during" | "after";
}

export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly body: string;
}

export class Network {
  readonly #world: World;
  readonly #clock: Clock;
  readonly #send: typeof fetch;
  /** Everything that this page has sent, in order. */
  readonly sent: Sent[] = [];
  death: Death | null = null;
  /** Happens before this page's request of that number: another person, in another browser. */
  interlude: { readonly request: number; readonly play: () => Promise<void> } | null = null;
  /** Resolves when the page is gone; what it was waiting for never comes. */
  readonly gone: Promise<"gone">;
  #die: () => void = () => {};
  #isGone = false;
  readonly #underWay = new Set<Promise<Response>>();

  constructor(world: World, clock: Clock) {
    this.#world = world;
    this.#clock = clock;
    this.#send = makeSandboxFetch(world);
    this.gone = new Promise((resolve) => {
      this.#die = () => resolve("gone");
    });
  }

  readonly fetch: typeof fetch = async (input, init) => {
    const url = new URL(String(input), this.#world.origins.rustDesk);
    const number = this.sent.length;
    const death = this.death?.request === number ? this.death.when : null;
    if (this.#isGone || death === "before") return this.#vanish();
    if (this.interlude?.request === number) {
      const { play } = this.interlude;
      this.interlude = null;
      await play();
    }
    this.sent.push({ method: init?.method ?? "GET", url: url.href, body: String(init?.body ?? "") });
    init?.signal?.throwIfAborted();
    this.#clock.pass(LATENCY_MS / 2);
    const answer = this.#send(url, init);
    this.#underWay.add(answer);
    const response = await answer.finally(() => this.#underWay.delete(answer));
    this.#clock.pass(LATENCY_MS / 2);
    if (this.#isGone || death === "during") return this.#vanish();
    init?.signal?.throwIfAborted();
    if (death === "after") queueMicrotask(() => void this.#vanish());
    const isRedirect = response.status >= 300 && response.status < 400 && response.headers.has("location");
    if (isRedirect && init?.redirect === "error") throw new TypeError("Failed to fetch");
    return url.origin === this.#world.origins.rustDesk ? response : readable(response);
  };

  get isUnderWay(): boolean {
    return this.#underWay.size > 0;
  }

  /** What has left reaches the service, although nobody waits for the answer any more. */
  async quiet(): Promise<void> {
    await Promise.allSettled([...this.#underWay]);
  }

  #vanish(): Promise<never> {
    this.#world.faults.forgetRetryAfter();
    this.#isGone = true;
    this.#die();
    return new Promise(() => {});
  }
}

/** Only what the service exposes can be read across origins. */
function readable(response: Response): Response {
  const exposed = (response.headers.get("access-control-expose-headers") ?? "")
    .split(",")
    .map((name) => name.trim().toLowerCase());
  const headers = [...response.headers].filter(([name]) => SAFE.includes(name) || exposed.includes(name));
  return new Response(response.body, { status: response.status, headers });
}
