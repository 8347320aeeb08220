/** The only code that changes the world. One plan in, events out; a plan is never replayed. */
import type { ClientId } from "../domain/client-id.ts";
import type { Instant } from "../domain/instant.ts";
import type { EntraStep, SaveProvider, SetupPlan, SetupStep, StepId } from "../domain/setup-plan.ts";
import type { Wait } from "../ports/call.ts";
import type { ChangeResult, Directory, DirectoryChange } from "../ports/directory.ts";
import type { ConsoleSettings, RustDeskConsole } from "../ports/rustdesk-console.ts";
import { EventChannel } from "./event-channel.ts";
import { explain, SettingsChanged } from "./explain.ts";
import { type Patience, saveSafely } from "./patience.ts";
import { readBothSides } from "./read-both-sides.ts";
import type { SecretVault } from "./secret-vault.ts";
import { SettingsReading } from "./settings-reading.ts";
import { Ledger, settleStep } from "./settle-step.ts";
import type { StopSwitch } from "./setup.ts";
import { READ_BACK, type SetupEvent, type StepFacts } from "./setup-event.ts";

export interface ApplyWith {
  /** Null: the Entra side is in a person's hands. */
  readonly directory: Directory | null;
  /** Null: the console side is in a person's hands. */
  readonly rustDesk: RustDeskConsole | null;
  /** The console's settings that the plan was made from. */
  readonly settings: ConsoleSettings | null;
  readonly vault: SecretVault;
  readonly now: () => Instant;
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly signal: AbortSignal;
  readonly stop: StopSwitch;
  /** Client id of a registration that a person made; its secret is in the vault. */
  readonly typedClientId: ClientId | null;
}

/** Ends a run early; the event that tells why was sent already. */
class RunEnded extends Error {
  override name = "RunEnded";
  readonly end: "failed" | "stopped";
  constructor(end: "failed" | "stopped") {
    super(end);
    this.end = end;
  }
}

/** Applies the plan and yields what happens. Never throws for what went wrong: the last event tells how it ended. */
export function applySetupPlan(plan: SetupPlan, using: ApplyWith): AsyncIterable<SetupEvent> {
  const channel = new EventChannel<SetupEvent>();
  const run = new Run(plan, using, (event) => channel.push(event));
  void run.toTheEnd().finally(() => channel.close());
  return channel;
}

class Run {
  readonly #plan: SetupPlan;
  readonly #using: ApplyWith;
  readonly #tell: (event: SetupEvent) => void;
  readonly #ledger = new Ledger();
  #hasChanged = false;

  constructor(plan: SetupPlan, using: ApplyWith, tell: (event: SetupEvent) => void) {
    this.#plan = plan;
    this.#using = using;
    this.#tell = tell;
  }

  async toTheEnd(): Promise<void> {
    const { now } = this.#using;
    try {
      await this.#inOrder();
      this.#tell({ kind: "ended", end: "done", at: now() });
    } catch (ended) {
      if (!(ended instanceof RunEnded)) this.#tellFailed(READ_BACK, ended);
      this.#tell({ kind: "ended", end: ended instanceof RunEnded ? ended.end : "failed", at: now() });
    }
  }

  async #inOrder(): Promise<void> {
    const { directory, rustDesk, typedClientId } = this.#using;
    const save = this.#plan.steps.find((step) => step.kind === "saveProvider");
    const entraSteps = this.#plan.steps.filter(isEntraStep);
    // Read beside the first change: shows before a secret exists whether the console still lets us in and is unchanged.
    const patience = save && this.#patience(save.id);
    const reading =
      save && patience && rustDesk
        ? new SettingsReading({ ...this.#using, rustDesk, save, patience, reviewed: this.#using.settings })
        : null;
    const end = this.#plan.end.clientId;
    if (typedClientId && "from" in end) this.#ledger.bringClientId(end.from, typedClientId);
    if (directory) {
      const before = entraSteps.filter((step) => step.kind !== "removeClientSecret");
      await this.#changeDirectory(directory, before, async (round) => {
        if (!save || !reading) return;
        if (round.hasSecret) await this.#step(save.id, () => reading.takeFresh());
        // Once more beside the last round, so that next to nothing can happen between the reading and the save.
        if (round.isLast && !round.isFirst) reading.renew();
      });
    }
    if (save && rustDesk && reading)
      await this.#saveProvider(rustDesk, save, await this.#step(save.id, () => reading.takeFresh()));
    await this.#readBack();
    const removals = entraSteps.filter((step) => step.kind === "removeClientSecret");
    if (directory && rustDesk && removals.length > 0) await this.#changeDirectory(directory, removals);
  }

  /** Sends as many steps together as have all their values: what must wait for an id makes a new round. */
  async #changeDirectory(
    directory: Directory,
    steps: readonly EntraStep[],
    before: (round: {
      readonly hasSecret: boolean;
      readonly isFirst: boolean;
      readonly isLast: boolean;
    }) => Promise<void> = async () => {},
  ): Promise<void> {
    let left = steps;
    while (left.length > 0) {
      const round: { step: EntraStep; change: DirectoryChange }[] = [];
      for (const step of left) {
        const change = settleStep(step, this.#ledger);
        if (!change) break;
        round.push({ step, change });
      }
      const first = round[0]?.step;
      if (!first) throw new Error(`No step can go on: ${left.map((step) => step.id).join(", ")}`);
      await before({
        hasSecret: round.some(({ change }) => change.kind === "addClientSecret"),
        isFirst: left === steps,
        isLast: round.length === left.length,
      });
      this.#stopHere();
      for (const { step } of round) this.#tellStarted(step.id);
      const results = await this.#step(first.id, () =>
        directory.change(
          round.map(({ change }) => change),
          {
            signal: this.#using.signal,
            onWait: this.#waiting((wait) => round[wait.index ?? 0]?.step.id ?? first.id),
          },
        ),
      );
      for (const [index, { step }] of round.entries()) this.#take(step, results[index]);
      left = left.slice(round.length);
    }
  }

  #take(step: EntraStep, result: ChangeResult | undefined): void {
    if (!result || result.end === "not tried") throw new RunEnded("failed");
    if (result.end === "failed") {
      if (result.mayBeDone) this.#hasChanged = true;
      throw this.#tellFailed(step.id, result.error);
    }
    const { outcome, requestId } = result;
    this.#ledger.bring(step.id, outcome);
    let facts: StepFacts = {};
    if (outcome.kind === "registration") facts = { clientId: outcome.clientId, objectId: outcome.objectId };
    if (outcome.kind === "servicePrincipal") facts = { servicePrincipalId: outcome.objectId };
    if (outcome.kind === "secret") {
      const clientId = this.#ledger.clientId(this.#plan.end.clientId);
      const { tenant, callbackUrl } = this.#plan.request;
      const { keyId, secret } = outcome;
      const name = step.kind === "addClientSecret" ? step.displayName : "";
      const { hint } = secret;
      const entry = { keyId, displayName: name, hint, startsAt: this.#using.now(), endsAt: outcome.endsAt };
      if (clientId)
        this.#using.vault.hold({ clientId, keyId, secret, tenantId: tenant.id, callbackUrl, entry });
      facts = { keyId: outcome.keyId, ...(outcome.endsAt === null ? {} : { secretEndsAt: outcome.endsAt }) };
    }
    this.#tellDone(step.id, facts, requestId);
  }

  async #saveProvider(
    rustDesk: RustDeskConsole,
    step: SaveProvider,
    current: ConsoleSettings,
  ): Promise<void> {
    const { vault } = this.#using;
    this.#stopHere();
    this.#tellStarted(step.id);
    const clientId = this.#ledger.clientId(step.clientId);
    const held = vault.held;
    await this.#step(step.id, async () => {
      if (!clientId) throw new Error("The client id is not known yet.");
      if (step.secret !== "keep" && !held) throw new Error("No client secret is held.");
      const { providerName: name, issuer, callbackUrl } = step;
      const secret = step.secret === "keep" || !held ? "keep" : held.secret;
      const wanted = { name, clientId, issuer, callbackUrl, secret, isEnabled: true } as const;
      await saveSafely(rustDesk, wanted, current, this.#patience(step.id));
    });
    if (step.secret !== "keep") vault.markDelivered();
    this.#tellDone(step.id, clientId ? { clientId } : {}, null);
  }

  async #readBack(): Promise<void> {
    const { directory, rustDesk, vault, now } = this.#using;
    const clientId = this.#ledger.clientId(this.#plan.end.clientId);
    // With both sides in a person's hands there is nothing here that could read.
    if (!clientId || (!directory && !rustDesk)) return;
    this.#tellStarted(READ_BACK);
    const held = vault.held?.clientId === clientId ? vault.held : null;
    const isDelivery = this.#plan.steps.some(
      (step) => step.kind === "saveProvider" && step.secret !== "keep",
    );
    const { rows, secretEndsAt, strays } = await this.#step(READ_BACK, () =>
      readBothSides({
        plan: this.#plan,
        directory,
        rustDesk,
        clientId,
        keyId: isDelivery ? (held?.keyId ?? null) : null,
        secretName: isDelivery ? (held?.entry?.displayName ?? null) : null,
        hint: held?.secret.hint ?? null,
        patience: this.#patience(READ_BACK),
      }),
    );
    this.#tell({ kind: "compared", rows, at: now() });
    const wrong = rows.find((row) => row.state === "wrong");
    if (wrong) {
      // Whatever the console answered to the save, it does not hold what it was given: going on delivers it again.
      vault.markUndelivered();
      const facts = {
        setting: wrong.setting,
        expected: wrong.expected,
        entra: wrong.entra ?? "",
        rustDesk: wrong.rustDesk ?? "",
      };
      const problem = {
        code: "console-stored-differs",
        world: "partly changed",
        again: "now",
        facts,
      } as const;
      this.#tell({ kind: "step failed", step: READ_BACK, problem, at: now() });
      throw new RunEnded("failed");
    }
    if (directory && strays.length > 0) await this.#removeStrays(directory, strays);
    this.#tellDone(READ_BACK, { clientId, ...(secretEndsAt === null ? {} : { secretEndsAt }) }, null);
  }

  /** Secrets of this run whose making was answered too late to be believed. What stays is removed by a later run. */
  async #removeStrays(
    directory: Directory,
    strays: Awaited<ReturnType<Directory["readBack"]>>["strays"],
  ): Promise<void> {
    const removals = strays.map((stray) => ({ kind: "removeClientSecret", ...stray }) as const);
    await directory.change(removals, this.#patience(READ_BACK));
  }

  async #step<T>(id: StepId, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (thrown) {
      throw this.#tellFailed(id, thrown);
    }
  }

  #tellFailed(step: StepId, thrown: unknown): RunEnded {
    if (thrown instanceof RunEnded) return thrown;
    const { signal, now } = this.#using;
    // What was under way when the signal came may or may not have reached the other side; looking again will tell.
    if (signal.aborted) return new RunEnded("stopped");
    if (thrown instanceof SettingsChanged)
      this.#tell({ kind: "settings changed", differences: thrown.differences, at: now() });
    const problem = explain(thrown, this.#world, this.#using.vault.secrets);
    this.#tell({ kind: "step failed", step, problem, at: now() });
    return new RunEnded("failed");
  }

  get #world(): "unchanged" | "partly changed" {
    return this.#hasChanged ? "partly changed" : "unchanged";
  }

  #tellStarted(step: StepId): void {
    this.#tell({ kind: "step started", step, at: this.#using.now() });
  }

  #tellDone(step: StepId, facts: StepFacts, requestId: string | null): void {
    if (step !== READ_BACK) this.#hasChanged = true;
    this.#tell({ kind: "step done", step, facts, requestId, at: this.#using.now() });
  }

  #waiting(stepOf: (wait: Wait) => StepId): (wait: Wait) => void {
    return (wait) => this.#tell({ kind: "waiting", step: stepOf(wait), wait, at: this.#using.now() });
  }

  #patience(step: StepId): Patience {
    const { signal, wait } = this.#using;
    return { signal, wait, onWait: this.#waiting(() => step) };
  }

  #stopHere(): void {
    if (this.#using.stop.isStopping || this.#using.signal.aborted) throw new RunEnded("stopped");
  }
}

const isEntraStep = (step: SetupStep): step is EntraStep => step.kind !== "saveProvider";
