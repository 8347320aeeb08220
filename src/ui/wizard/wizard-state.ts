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
import { type Draft, EMPTY_DRAFT, needsAccount } from "./draft.ts";
import { isUnderWay } from "./steps.ts";

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

/** How the start screen was left: the assistant makes the changes, or a person does in the portal. */
export type StartWay = "assistant" | "person";

export interface WizardState {
  readonly draft: Draft;
  readonly session: Session;
}

export type WizardAction =
  /** A card of the start screen: each one sets its own way. */
  | { readonly kind: "begin"; readonly way: StartWay; readonly isElsewhere: boolean }
  | { readonly kind: "draft"; readonly change: Partial<Draft> }
  | { readonly kind: "session"; readonly change: Partial<Session> }
  | { readonly kind: "run"; readonly change: Partial<RunState> }
  | { readonly kind: "event"; readonly event: SetupEvent };

/** What depends on a changed answer is dropped with it, so that no plan outlives its request. */
export function reduceWizard(state: WizardState, action: WizardAction): WizardState {
  const { draft, session } = state;
  switch (action.kind) {
    case "begin": {
      if (isUnderWay(session.run)) return state;
      const way = needsAccount(draft.way) ? draft.way : EMPTY_DRAFT.way;
      const change: Partial<Draft> =
        action.way === "person" ? { way: "person" } : { way, isConsoleByHand: action.isElsewhere };
      return reduceWizard(state, { kind: "draft", change });
    }
    case "draft": {
      const changed = { ...draft, ...action.change };
      const isOther = (keys: readonly (keyof Draft)[]) => keys.some((key) => changed[key] !== draft[key]);
      const drops: Partial<Session> = {
        ...(isOther(["consoleAddress", "product"]) ? { consoleUser: null, observedConsole: null } : {}),
        ...(isOther(["tenant", "cloud"]) ? { tenant: null, account: null } : {}),
      };
      const isElsewhere = isOther(["consoleAddress", "product", "tenant", "cloud"]);
      const needsReview =
        isElsewhere || isOther(["isConsoleByHand", "way", "gate", "includeMe", "adminConsent"]);
      // A yes was given for what was found there and in that way; it is no yes for anything else.
      const isOtherQuestion = isElsewhere || (isOther(["way"]) && draft.registration.kind === "create");
      return {
        draft: { ...changed, ...(isOtherQuestion ? { registration: EMPTY_DRAFT.registration } : {}) },
        session: {
          ...session,
          ...drops,
          ...(needsReview && !isUnderWay(session.run) ? { run: null, dryCheck: null, trial: null } : {}),
        },
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
