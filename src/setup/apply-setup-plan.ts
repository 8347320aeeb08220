import type {
  EntraStep,
  RustDeskStep,
  SaveProvider,
  SetupPlan,
  SetupStep,
  StepId,
  WaitForSecret,
} from "../domain/setup-plan.ts";
import type { Call } from "../ports/call.ts";
import type { ChangeResult, Directory, DirectoryChange } from "../ports/directory.ts";
import type { ConsoleSettings, RustDeskConsole } from "../ports/rustdesk-console.ts";
import type { ApplyWith } from "./apply-with.ts";
import { isClaimed } from "./claims.ts";
import { storedDiffers } from "./compare-sides.ts";
import { EventChannel } from "./event-channel.ts";
import { type Patience, writeSafely } from "./patience.ts";
import { readBothSides, readGone } from "./read-both-sides.ts";
import { groupBySide, isConsoleStep, isEntraStep, splitAtProof } from "./run-order.ts";
import { RunEnded, RunTeller } from "./run-teller.ts";
import { SettingsReading } from "./settings-reading.ts";
import { Ledger, settleStep } from "./settle-step.ts";
import { READ_BACK, type SetupEvent, type StepFacts } from "./setup-event.ts";

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
  readonly #told: RunTeller;
  readonly #ledger = new Ledger();
  /** The console's settings, where they are written: read beside the first change. */
  #reading: SettingsReading | null = null;

  constructor(plan: SetupPlan, using: ApplyWith, tell: (event: SetupEvent) => void) {
    this.#plan = plan;
    this.#using = using;
    this.#told = new RunTeller(tell, using);
  }

  async toTheEnd(): Promise<void> {
    const { now } = this.#using;
    try {
      await this.#inOrder();
      this.#told.tell({ kind: "ended", end: "done", at: now() });
    } catch (ended) {
      if (!(ended instanceof RunEnded)) this.#told.failed(READ_BACK, ended);
      this.#told.tell({ kind: "ended", end: ended instanceof RunEnded ? ended.end : "failed", at: now() });
    }
  }

  async #inOrder(): Promise<void> {
    const { rustDesk, typedClientId } = this.#using;
    const { steps, end } = this.#plan;
    const write = steps.find(isConsoleStep);
    const { settings: reviewed, now } = this.#using;
    if (write && rustDesk) {
      const patience = this.#patience(write.id);
      this.#reading = new SettingsReading({ rustDesk, write, reviewed, patience, now });
    }
    if (typedClientId && "from" in end.clientId) this.#ledger.bringClientId(end.clientId.from, typedClientId);
    const { before, after } = splitAtProof(steps);
    await this.#walk(before);
    await (end.isConnected ? this.#readBack() : this.#readGone());
    // What was replaced goes only where the delivery could be read back.
    if (rustDesk) await this.#walk(after);
  }

  /** In the plan's order, neighbours of one side together; what a person does is not done here. */
  async #walk(steps: readonly SetupStep[]): Promise<void> {
    const { directory, rustDesk } = this.#using;
    const groups = groupBySide(steps);
    for (const [index, group] of groups.entries()) {
      const [first] = group;
      const next = groups[index + 1]?.[0];
      if (first?.kind === "waitForSecret") await this.#waitForSecret(first);
      else if (first && isConsoleStep(first)) {
        if (rustDesk) await this.#writeConsole(rustDesk, first);
      } else if (directory)
        await this.#changeDirectory(directory, group.filter(isEntraStep), {
          isFirst: index === 0,
          isBeforeConsole: next !== undefined && isConsoleStep(next),
        });
    }
  }

  async #waitForSecret({ id, forMs }: WaitForSecret): Promise<void> {
    const { directory, signal, wait } = this.#using;
    if (!directory) return;
    this.#stopHere();
    this.#told.started(id);
    await this.#step(id, async () => {
      this.#told.waiting(() => id)({ reason: "spreading", forMs, tries: 1 });
      await wait(forMs, signal);
    });
    this.#told.done(id, {}, null);
  }

  /** Before a secret is made the console is known to take it; beside the last change before a save it is read once more. */
  async #beforeRound(round: {
    hasSecret: boolean;
    isFirst: boolean;
    leadsToConsole: boolean;
  }): Promise<void> {
    const reading = this.#reading;
    if (!reading) return;
    if (round.hasSecret) await this.#step(this.#consoleStepId(), () => reading.takeFresh());
    if (round.leadsToConsole && !round.isFirst) reading.renew();
  }

  /** Sends as many steps together as have all their values: what must wait for an id makes a new round. */
  async #changeDirectory(
    directory: Directory,
    steps: readonly EntraStep[],
    group: { readonly isFirst: boolean; readonly isBeforeConsole: boolean },
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
      await this.#beforeRound({
        hasSecret: round.some(({ change }) => change.kind === "addClientSecret"),
        isFirst: group.isFirst && left === steps,
        leadsToConsole: group.isBeforeConsole && round.length === left.length,
      });
      this.#stopHere();
      for (const { step } of round) this.#told.started(step.id);
      const results = await this.#step(first.id, () =>
        directory.change(
          round.map(({ change }) => change),
          {
            signal: this.#using.signal,
            onWait: this.#told.waiting((wait) => round[wait.index ?? 0]?.step.id ?? first.id),
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
      if (result.mayBeDone) this.#told.noteChange();
      throw this.#told.failed(step.id, result.error);
    }
    const { outcome, requestId } = result;
    this.#ledger.bring(step.id, outcome);
    let facts: StepFacts = {};
    if (outcome.kind === "registration")
      facts = { clientId: outcome.clientId, objectId: outcome.objectId, isNew: outcome.isNew };
    if (outcome.kind === "servicePrincipal") facts = { servicePrincipalId: outcome.objectId };
    if (outcome.kind === "secret") {
      const clientId = this.#ledger.clientId(this.#plan.end.clientId);
      const { tenant, callbackUrl } = this.#plan.request;
      const { keyId, secret } = outcome;
      const { displayName, existing } =
        step.kind === "addClientSecret" ? step : { displayName: "", existing: [] };
      const { hint } = secret;
      const entry = { keyId, displayName, hint, startsAt: this.#using.now(), endsAt: outcome.endsAt };
      if (clientId)
        this.#using.vault.hold({
          clientId,
          keyId,
          secret,
          tenantId: tenant.id,
          callbackUrl,
          entry,
          existing,
        });
      facts = { keyId: outcome.keyId, ...(outcome.endsAt === null ? {} : { secretEndsAt: outcome.endsAt }) };
    }
    this.#told.done(step.id, facts, requestId);
  }

  async #writeConsole(rustDesk: RustDeskConsole, step: RustDeskStep): Promise<void> {
    const reading = this.#reading;
    if (!reading) return;
    const current = await this.#step(step.id, () => reading.takeFresh());
    this.#stopHere();
    this.#told.started(step.id);
    const write = (work: (call: Call) => Promise<void>) =>
      writeSafely(rustDesk, work, current, this.#patience(step.id));
    if (step.kind === "saveProvider") return this.#saveProvider(rustDesk, step, current, write);
    const { providerName } = step;
    await this.#step(step.id, () => write((call) => rustDesk.removeProvider(providerName, current, call)));
    this.#told.done(step.id, {}, null);
  }

  async #saveProvider(
    rustDesk: RustDeskConsole,
    step: SaveProvider,
    current: ConsoleSettings,
    write: (work: (call: Call) => Promise<void>) => Promise<void>,
  ): Promise<void> {
    const { vault } = this.#using;
    const clientId = this.#ledger.clientId(step.clientId);
    const held = vault.held;
    await this.#step(step.id, async () => {
      if (!clientId) throw new Error("The client id is not known yet.");
      if (step.secret !== "keep" && !held) throw new Error("No client secret is held.");
      const { providerName: name, issuer, callbackUrl } = step;
      const secret = step.secret === "keep" || !held ? "keep" : held.secret;
      const wanted = { name, clientId, issuer, callbackUrl, secret, isEnabled: true } as const;
      await write((call) => rustDesk.saveProvider(wanted, current, call));
    });
    this.#told.done(step.id, clientId ? { clientId } : {}, null);
  }

  async #readBack(): Promise<void> {
    const { directory, rustDesk, vault, now } = this.#using;
    const clientId = this.#ledger.clientId(this.#plan.end.clientId);
    // With both sides in a person's hands there is nothing here that could read.
    if (!clientId || (!directory && !rustDesk)) return;
    this.#told.started(READ_BACK);
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
        made: isDelivery ? held : null,
        hint: held?.secret.hint ?? null,
        patience: this.#patience(READ_BACK),
      }),
    );
    this.#told.tell({ kind: "compared", rows, at: now() });
    const wrong = rows.find((row) => row.state === "wrong" && isClaimed(this.#plan, row.setting));
    if (wrong) {
      this.#told.tell({ kind: "step failed", step: READ_BACK, problem: storedDiffers(wrong), at: now() });
      throw new RunEnded("failed");
    }
    // Whatever the console answered to its save: only what was read back is believed, and the rest is delivered again.
    if (isDelivery) vault.markDelivered();
    // Secrets of this run whose making was answered too late to be believed.
    const removals = strays.map((stray) => ({ kind: "removeClientSecret", ...stray }) as const);
    const removed = removals.length > 0 ? await directory?.change(removals, this.#patience(READ_BACK)) : [];
    const failed = removed?.find((result) => result.end === "failed");
    if (failed) throw this.#told.failed(READ_BACK, failed.error);
    this.#told.done(READ_BACK, { clientId, ...(secretEndsAt === null ? {} : { secretEndsAt }) }, null);
  }

  /** After a disconnection: is nothing of it left on either side? */
  async #readGone(): Promise<void> {
    const { directory, rustDesk, now } = this.#using;
    if (!directory && !rustDesk) return;
    this.#told.started(READ_BACK);
    const rows = await this.#step(READ_BACK, () =>
      readGone({ plan: this.#plan, directory, rustDesk, patience: this.#patience(READ_BACK) }),
    );
    this.#told.tell({ kind: "compared", rows, at: now() });
    if (rows.some((row) => row.state === "wrong")) {
      const problem = { code: "still-there", world: "partly changed", again: "now", facts: {} } as const;
      this.#told.tell({ kind: "step failed", step: READ_BACK, problem, at: now() });
      throw new RunEnded("failed");
    }
    this.#told.done(READ_BACK, {}, null);
  }

  async #step<T>(id: StepId, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (thrown) {
      throw this.#told.failed(id, thrown);
    }
  }

  #patience(step: StepId): Patience {
    const { signal, wait } = this.#using;
    return { signal, wait, onWait: this.#told.waiting(() => step) };
  }

  #consoleStepId(): StepId {
    return this.#plan.steps.find(isConsoleStep)?.id ?? READ_BACK;
  }

  #stopHere(): void {
    if (this.#using.stop.isStopping || this.#using.signal.aborted) throw new RunEnded("stopped");
  }
}
