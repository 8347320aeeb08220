/** The only code that changes the world. One plan in, events out; a plan is never replayed. */
import type { ClientId } from "../domain/client-id.ts";
import type { Instant } from "../domain/instant.ts";
import type {
  EntraStep,
  RustDeskStep,
  SaveProvider,
  SetupPlan,
  SetupStep,
  StepId,
  WaitForSecret,
} from "../domain/setup-plan.ts";
import type { ChangeResult, Directory, DirectoryChange } from "../ports/directory.ts";
import type { ConsoleSettings, RustDeskConsole } from "../ports/rustdesk-console.ts";
import { isClaimed } from "./claims.ts";
import { EventChannel } from "./event-channel.ts";
import { readBothSides, readGone } from "./read-both-sides.ts";
import { groupBySide, isConsoleStep, isEntraStep, splitAtProof } from "./run-order.ts";
import { RunEnded, RunTeller, SettingsChanged } from "./run-teller.ts";
import type { SecretVault } from "./secret-vault.ts";
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
  #keyId: string | null = null;

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
    // Read beside the first change: shows before a secret exists whether the console still lets us in and is unchanged.
    const current = write && rustDesk ? this.#readUnchanged(rustDesk, write) : null;
    current?.catch(() => undefined);
    if (typedClientId && "from" in end.clientId) this.#ledger.bringClientId(end.clientId.from, typedClientId);
    const { before, after } = splitAtProof(steps);
    await this.#walk(before, current);
    await (end.isConnected ? this.#readBack() : this.#readGone());
    // What was replaced goes only where the delivery could be read back.
    if (rustDesk) await this.#walk(after, null);
  }

  /** In the plan's order, neighbours of one side together; what a person does is not done here. */
  async #walk(steps: readonly SetupStep[], current: Promise<ConsoleSettings> | null): Promise<void> {
    const { directory, rustDesk } = this.#using;
    let settings = current;
    for (const group of groupBySide(steps)) {
      const [first] = group;
      if (first?.kind === "waitForSecret") {
        await this.#waitForSecret(first);
        // What was read a minute ago may be someone else's by now.
        const write = steps.find(isConsoleStep);
        settings = write && rustDesk ? this.#readUnchanged(rustDesk, write) : null;
        settings?.catch(() => undefined);
      } else if (first && isConsoleStep(first)) {
        if (rustDesk && settings) await this.#writeConsole(rustDesk, first, settings);
      } else if (directory) await this.#changeDirectory(directory, group.filter(isEntraStep), settings);
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

  async #readUnchanged(rustDesk: RustDeskConsole, write: RustDeskStep): Promise<ConsoleSettings> {
    const { settings, signal } = this.#using;
    const current = await rustDesk.readSettings({ signal, onWait: this.#told.waiting(() => write.id) });
    if (settings && rustDesk.hasChanged(settings, current)) throw new SettingsChanged();
    const keeps = write.kind === "saveProvider" && write.secret === "keep";
    rustDesk.checkWritable(write.providerName, keeps ? "keep" : "new", current);
    return current;
  }

  /** Sends as many steps together as have all their values: what must wait for an id makes a new round. */
  async #changeDirectory(
    directory: Directory,
    steps: readonly EntraStep[],
    current: Promise<ConsoleSettings> | null,
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
      if (current && round.some(({ change }) => change.kind === "addClientSecret"))
        await this.#step(this.#consoleStepId(), () => current);
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
    if (result.end === "failed") throw this.#told.failed(step.id, result.error);
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
      if (clientId) this.#using.vault.hold({ clientId, keyId, secret, tenantId: tenant.id, callbackUrl });
      this.#keyId = outcome.keyId;
      facts = { keyId: outcome.keyId, ...(outcome.endsAt === null ? {} : { secretEndsAt: outcome.endsAt }) };
    }
    this.#told.done(step.id, facts, requestId);
  }

  async #writeConsole(
    rustDesk: RustDeskConsole,
    step: RustDeskStep,
    reading: Promise<ConsoleSettings>,
  ): Promise<void> {
    const current = await this.#step(step.id, () => reading);
    this.#stopHere();
    this.#told.started(step.id);
    if (step.kind === "saveProvider") return this.#saveProvider(rustDesk, step, current);
    const call = { signal: this.#using.signal, onWait: this.#told.waiting(() => step.id) };
    await this.#step(step.id, () => rustDesk.removeProvider(step.providerName, current, call));
    this.#told.done(step.id, {}, null);
  }

  async #saveProvider(
    rustDesk: RustDeskConsole,
    step: SaveProvider,
    current: ConsoleSettings,
  ): Promise<void> {
    const { vault, signal } = this.#using;
    const clientId = this.#ledger.clientId(step.clientId);
    const held = vault.held;
    await this.#step(step.id, async () => {
      if (!clientId) throw new Error("The client id is not known yet.");
      if (step.secret !== "keep" && !held) throw new Error("No client secret is held.");
      const { providerName: name, issuer, callbackUrl } = step;
      const secret = step.secret === "keep" || !held ? "keep" : held.secret;
      const call = { signal, onWait: this.#told.waiting(() => step.id) };
      await rustDesk.saveProvider(
        { name, clientId, issuer, callbackUrl, secret, isEnabled: true },
        current,
        call,
      );
    });
    if (step.secret !== "keep") vault.markDelivered();
    this.#told.done(step.id, clientId ? { clientId } : {}, null);
  }

  async #readBack(): Promise<void> {
    const { directory, rustDesk, vault, now } = this.#using;
    const clientId = this.#ledger.clientId(this.#plan.end.clientId);
    // With both sides in a person's hands there is nothing here that could read.
    if (!clientId || (!directory && !rustDesk)) return;
    this.#told.started(READ_BACK);
    const hint = vault.held?.clientId === clientId ? vault.held.secret.hint : null;
    const { rows, secretEndsAt } = await this.#step(READ_BACK, () =>
      readBothSides({
        ...this.#using,
        plan: this.#plan,
        directory,
        rustDesk,
        clientId,
        keyId: this.#keyId,
        hint,
      }),
    );
    this.#told.tell({ kind: "compared", rows, at: now() });
    const wrong = rows.find((row) => row.state === "wrong" && isClaimed(this.#plan, row.setting));
    if (wrong) {
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
      this.#told.tell({ kind: "step failed", step: READ_BACK, problem, at: now() });
      throw new RunEnded("failed");
    }
    this.#told.done(READ_BACK, { clientId, ...(secretEndsAt === null ? {} : { secretEndsAt }) }, null);
  }

  /** After a disconnection: is nothing of it left on either side? */
  async #readGone(): Promise<void> {
    const { directory, rustDesk, now } = this.#using;
    if (!directory && !rustDesk) return;
    this.#told.started(READ_BACK);
    const rows = await this.#step(READ_BACK, () =>
      readGone({ ...this.#using, plan: this.#plan, directory, rustDesk }),
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

  #consoleStepId(): StepId {
    return this.#plan.steps.find(isConsoleStep)?.id ?? READ_BACK;
  }

  #stopHere(): void {
    if (this.#using.stop.isStopping || this.#using.signal.aborted) throw new RunEnded("stopped");
  }
}
