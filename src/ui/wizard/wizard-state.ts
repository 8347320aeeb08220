/** The state of the wizard: the draft, what this page learnt, and the run. Everything else is derived. */
import { createContext, useContext } from "react";
import type { ClientId } from "../../domain/client-id.ts";
import type { Observed, ObservedConsole } from "../../domain/observed.ts";
import type { SetupPlan } from "../../domain/setup-plan.ts";
import type { SetupRequest } from "../../domain/setup-request.ts";
import type { ResolvedTenant } from "../../domain/tenant.ts";
import type { EntraAccount } from "../../ports/entra-session.ts";
import type { ConsoleUser } from "../../ports/rustdesk-console.ts";
import type { DryCheck, Setup, TrialEnd } from "../../setup/setup.ts";
import type { SetupEvent } from "../../setup/setup-event.ts";
import type { StepName } from "../route.ts";
import type { Draft } from "./draft.ts";

/** One carrying out of a plan. `clientId` is known from the start when nothing is created. */
export interface RunState {
  readonly plan: SetupPlan;
  readonly observed: Observed;
  readonly events: readonly SetupEvent[];
  /** A person made the registration and typed its client id. */
  readonly typedClientId: ClientId | null;
  /** The person said that the console's page was saved by hand. */
  readonly isSavedByHand: boolean;
}

export interface Session {
  readonly consoleUser: ConsoleUser | null;
  readonly observedConsole: ObservedConsole | null;
  readonly tenant: ResolvedTenant | null;
  readonly account: EntraAccount | null;
  readonly run: RunState | null;
  readonly dryCheck: DryCheck | null;
  readonly trial: TrialEnd | null;
  readonly isTurnedOff: boolean;
  readonly isTestSkipped: boolean;
}

export const EMPTY_SESSION: Session = {
  consoleUser: null,
  observedConsole: null,
  tenant: null,
  account: null,
  run: null,
  dryCheck: null,
  trial: null,
  isTurnedOff: false,
  isTestSkipped: false,
};

export interface WizardState {
  readonly draft: Draft;
  readonly session: Session;
}

export type WizardAction =
  | { readonly kind: "draft"; readonly change: Partial<Draft> }
  | { readonly kind: "session"; readonly change: Partial<Session> }
  | { readonly kind: "run"; readonly change: Partial<RunState> }
  | { readonly kind: "event"; readonly event: SetupEvent };

/** What depends on a changed answer is dropped with it, so that no plan outlives its request. */
export function reduceWizard(state: WizardState, action: WizardAction): WizardState {
  const { draft, session } = state;
  switch (action.kind) {
    case "draft": {
      const changed = { ...draft, ...action.change };
      const isOther = (keys: readonly (keyof Draft)[]) => keys.some((key) => changed[key] !== draft[key]);
      const drops: Partial<Session> = {
        ...(isOther(["consoleAddress"]) ? { consoleUser: null, observedConsole: null } : {}),
        ...(isOther(["tenant", "cloud"]) ? { tenant: null, account: null } : {}),
      };
      const needsReview = isOther([
        "consoleAddress",
        "tenant",
        "cloud",
        "way",
        "gate",
        "includeMe",
        "adminConsent",
      ]);
      return {
        draft: changed,
        session: { ...session, ...drops, ...(needsReview ? { run: null, dryCheck: null, trial: null } : {}) },
      };
    }
    case "session":
      return { draft, session: { ...session, ...action.change } };
    case "run":
      return {
        draft,
        session: session.run ? { ...session, run: { ...session.run, ...action.change } } : session,
      };
    case "event":
      return {
        draft,
        session: session.run
          ? { ...session, run: { ...session.run, events: [...session.run.events, action.event] } }
          : session,
      };
  }
}

export interface Wizard extends WizardState {
  readonly setup: Setup;
  readonly changeDraft: (change: Partial<Draft>) => void;
  readonly changeSession: (change: Partial<Session>) => void;
  readonly changeRun: (change: Partial<RunState>) => void;
  readonly tell: (event: SetupEvent) => void;
  readonly go: (step: StepName) => void;
  /** What the draft means; null while something is missing. */
  readonly request: SetupRequest | null;
}

export const WizardContext = createContext<Wizard | null>(null);

export function useWizard(): Wizard {
  const wizard = useContext(WizardContext);
  if (!wizard) throw new Error("useWizard outside of the wizard");
  return wizard;
}
