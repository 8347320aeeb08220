/**
 * The console's settings in the course of a run: read beside the first change, so that it is known before a secret
 * exists that the console still lets us in, is as it was reviewed, and can be written.
 */
import type { Instant } from "../domain/instant.ts";
import type { RustDeskStep } from "../domain/setup-plan.ts";
import type { ConsoleSettings, RustDeskConsole } from "../ports/rustdesk-console.ts";
import { SettingsChanged } from "./explain.ts";
import { askPatiently, type Patience } from "./patience.ts";

/** An answer older than this is asked for again: the session may be over by now, or somebody may have saved. */
const FRESH_MS = 10_000;

export class SettingsReading {
  readonly #read: () => Promise<ConsoleSettings>;
  readonly #now: () => Instant;
  #answer: Promise<ConsoleSettings>;
  #askedAt: Instant;

  /** Asks at once; what comes of it is told to whoever takes it. */
  constructor(of: {
    readonly rustDesk: RustDeskConsole;
    readonly write: RustDeskStep;
    /** What the plan was made from. */
    readonly reviewed: ConsoleSettings | null;
    readonly patience: Patience;
    readonly now: () => Instant;
  }) {
    const { rustDesk, write, reviewed, patience, now } = of;
    this.#now = now;
    this.#read = async () => {
      const current = await askPatiently((call) => rustDesk.readSettings(call), patience);
      if (reviewed && rustDesk.hasChanged(reviewed, current)) throw new SettingsChanged(reviewed, current);
      const keeps = write.kind === "saveProvider" && write.secret === "keep";
      rustDesk.checkWritable(write.providerName, keeps ? "keep" : "new", current);
      return current;
    };
    this.#askedAt = now();
    this.#answer = this.#ask();
  }

  /** Asks again, beside something else that takes its time. */
  renew(): void {
    this.#askedAt = this.#now();
    this.#answer = this.#ask();
  }

  /** An answer that is good enough to make a secret on, and to save over. */
  async takeFresh(): Promise<ConsoleSettings> {
    const answer = await this.#answer;
    if (this.#now() - this.#askedAt <= FRESH_MS) return answer;
    this.renew();
    return this.#answer;
  }

  #ask(): Promise<ConsoleSettings> {
    const answer = this.#read();
    answer.catch(() => undefined);
    return answer;
  }
}
