/** Tells what happens in a run, and turns what was thrown into its last word. */
import type { Instant } from "../domain/instant.ts";
import type { StepId } from "../domain/setup-plan.ts";
import type { Wait } from "../ports/call.ts";
import { explain, SettingsChanged } from "./explain.ts";
import type { SecretVault } from "./secret-vault.ts";
import { READ_BACK, type SetupEvent, type StepFacts } from "./setup-event.ts";

/** Ends a run early; the event that tells why was sent already. */
export class RunEnded extends Error {
  override name = "RunEnded";
  readonly end: "failed" | "stopped";
  constructor(end: "failed" | "stopped") {
    super(end);
    this.end = end;
  }
}

interface Using {
  readonly now: () => Instant;
  readonly signal: AbortSignal;
  /** What it holds is in nothing that is told. */
  readonly vault: Pick<SecretVault, "secrets">;
}

export class RunTeller {
  readonly tell: (event: SetupEvent) => void;
  readonly #using: Using;
  #hasChanged = false;

  constructor(tell: (event: SetupEvent) => void, using: Using) {
    this.tell = tell;
    this.#using = using;
  }

  started(step: StepId): void {
    this.tell({ kind: "step started", step, at: this.#using.now() });
  }

  done(step: StepId, facts: StepFacts, requestId: string | null): void {
    if (step !== READ_BACK) this.#hasChanged = true;
    this.tell({ kind: "step done", step, facts, requestId, at: this.#using.now() });
  }

  waiting(stepOf: (wait: Wait) => StepId): (wait: Wait) => void {
    return (wait) => this.tell({ kind: "waiting", step: stepOf(wait), wait, at: this.#using.now() });
  }

  /** Something was changed although its step did not come to its end. */
  noteChange(): void {
    this.#hasChanged = true;
  }

  failed(step: StepId, thrown: unknown): RunEnded {
    if (thrown instanceof RunEnded) return thrown;
    const { signal, now } = this.#using;
    // What was under way when the signal came may or may not have reached the other side; looking again will tell.
    if (signal.aborted) return new RunEnded("stopped");
    const world = this.#hasChanged ? "partly changed" : "unchanged";
    if (thrown instanceof SettingsChanged)
      this.tell({ kind: "settings changed", differences: thrown.differences, at: now() });
    const problem = explain(thrown, world, this.#using.vault.secrets);
    this.tell({ kind: "step failed", step, problem, at: now() });
    return new RunEnded("failed");
  }
}
