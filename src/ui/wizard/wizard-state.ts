/** The state of the wizard: the draft, what this page learnt, and the run. Everything else is derived. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { ClientId } from "../../domain/client-id.ts";
import type { Instant } from "../../domain/instant.ts";
import type { Observed, ObservedConsole } from "../../domain/observed.ts";
import type { SetupPlan } from "../../domain/setup-plan.ts";
import type { Intent, Principal, SetupRequest } from "../../domain/setup-request.ts";
import type { ResolvedTenant } from "../../domain/tenant.ts";
import type { FoundPrincipal } from "../../ports/directory.ts";
import type { EntraAccount } from "../../ports/entra-session.ts";
import type { ConsoleUser } from "../../ports/rustdesk-console.ts";
import type { DryCheck, Setup, TrialEnd } from "../../setup/setup.ts";
import type { SetupEvent } from "../../setup/setup-event.ts";
import { type Hint, hrefOf, type Job, STEPS_OF, type StepName } from "../route.ts";
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
  /** When the secret ends, as a colleague's reply says. */
  readonly repliedEndsAt?: Instant | null;
  /** The run that made superfluous what this one removes: the job was its. */
  readonly replaced?: RunState | null;
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
  /** What is to be done now, where it is not what the job is about: a fix, taking back, removing what was replaced. */
  readonly intent: Intent | null;
  /** Who is to be put on the list of people who may sign in, and taken off it (by assignment id). */
  readonly people: PeopleChange;
  /** How many rows of the last check differ; null before one. */
  readonly wrongRows: number | null;
  /** Disconnect for good: the registration cannot be restored. */
  readonly isPermanent: boolean;
  /** A colleague has sent the reply and is signed out: the run is gone, what it did stands. */
  readonly isHandedOver: boolean;
  /** The step at which the page was loaded again, where that could not be shown at once: both sign-ins and the run are gone. */
  readonly reloadedAt: StepName | null;
}

export interface PeopleChange {
  /** The gate of a connection that stands; a new one's is in the draft, as is `includeMe`. */
  readonly gate: "asFound" | "chosen" | "everyone";
  readonly includeMe: boolean;
  readonly add: readonly Picked[];
  readonly remove: readonly string[];
}

/** As the picker found it, with what makes it work or not. */
export interface Picked extends FoundPrincipal {
  readonly hasPremium: boolean | null;
}

const NO_CHANGE: PeopleChange = { gate: "asFound", includeMe: false, add: [], remove: [] };

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
  intent: null,
  people: NO_CHANGE,
  wrongRows: null,
  isPermanent: false,
  isHandedOver: false,
  reloadedAt: null,
};

/** A plan that was made from other answers, and what followed from it. */
const NOT_REVIEWED = { run: null, dryCheck: null, trial: null } as const;

/** What belongs to one job and is gone with the next; sessions on both sides stay. */
const JOB_ENDS: Partial<Session> = {
  wrongRows: null,
  run: null,
  dryCheck: null,
  trial: null,
  isTurnedOff: false,
  isTestSkipped: false,
  intent: null,
  people: NO_CHANGE,
  isPermanent: false,
};

/** How the start screen was left: the assistant makes the changes, or a person does in the portal. */
export type StartWay = "assistant" | "person" | "colleague";

export interface WizardState {
  readonly job: Job;
  readonly draft: Draft;
  readonly session: Session;
}

export type WizardAction =
  /** A card of the start screen: each one sets its own way. */
  | {
      readonly kind: "begin";
      readonly way: StartWay;
      readonly isElsewhere: boolean;
      /** Answers that are known already: of a request whose reply has come. */
      readonly draft?: Partial<Draft>;
    }
  /** A lasting link names what to look at; answers that are there already stay. */
  | { readonly kind: "hint"; readonly hint: Hint; readonly isElsewhere: boolean }
  /** Another job is begun: what was planned for the last one is gone, unless it is being carried out. */
  | { readonly kind: "job"; readonly job: Job }
  | { readonly kind: "draft"; readonly change: Partial<Draft> }
  | { readonly kind: "session"; readonly change: Partial<Session> }
  | { readonly kind: "run"; readonly change: Partial<RunState> }
  | { readonly kind: "event"; readonly event: SetupEvent };

/** What depends on a changed answer is dropped with it, so that no plan outlives its request. */
export function reduceWizard(state: WizardState, action: WizardAction): WizardState {
  const { job, draft, session } = state;
  switch (action.kind) {
    case "job": {
      if (isUnderWay(session.run) || action.job === job) return state;
      // Scripts and colleagues make a connection; there is no such way of looking after one.
      const isOnlyToConnect = draft.way === "script" || draft.way === "colleague";
      const way = action.job !== "connect" && isOnlyToConnect ? EMPTY_DRAFT.way : draft.way;
      return { job: action.job, draft: { ...draft, way }, session: { ...session, ...JOB_ENDS } };
    }
    case "begin": {
      if (isUnderWay(session.run)) return state;
      const way = needsAccount(draft.way) ? draft.way : EMPTY_DRAFT.way;
      const change: Partial<Draft> = {
        ...action.draft,
        ...(action.way === "assistant" ? { way } : { way: action.way }),
        ...(action.way === "person" ? {} : { isConsoleByHand: action.isElsewhere }),
      };
      return reduceWizard(state, { kind: "draft", change });
    }
    case "hint": {
      const { consoleAddress, tenant } = action.hint;
      const change: Partial<Draft> = {
        ...(tenant && draft.tenant === "" ? { tenant } : {}),
        ...(consoleAddress && action.isElsewhere && draft.consoleAddress === "" ? { consoleAddress } : {}),
      };
      return reduceWizard(state, { kind: "draft", change });
    }
    case "draft": {
      const changed = { ...draft, ...action.change };
      const isOther = (keys: readonly (keyof Draft)[]) => keys.some((key) => changed[key] !== draft[key]);
      const drops: Partial<Session> = {
        ...(isOther(["consoleAddress", "product"]) ? { consoleUser: null, observedConsole: null } : {}),
        ...(isOther(["tenant", "cloud"]) ? { tenant: null, account: null } : {}),
        ...(isOther(["consoleAddress", "tenant", "cloud"]) ? { people: NO_CHANGE } : {}),
      };
      const isElsewhere = isOther(["consoleAddress", "product", "tenant", "cloud"]);
      const needsReview =
        isElsewhere || isOther(["isConsoleByHand", "way", "gate", "includeMe", "adminConsent"]);
      // A yes was given for what was found there and in that way; it is no yes for anything else.
      const isOtherQuestion = isElsewhere || (isOther(["way"]) && draft.registration.kind === "create");
      return {
        job,
        draft: { ...changed, ...(isOtherQuestion ? { registration: EMPTY_DRAFT.registration } : {}) },
        session: {
          ...session,
          ...drops,
          ...(needsReview && !isUnderWay(session.run) ? NOT_REVIEWED : {}),
        },
      };
    }
    case "session": {
      const needsReview = action.change.people !== undefined && !isUnderWay(session.run);
      return { job, draft, session: { ...session, ...(needsReview ? NOT_REVIEWED : {}), ...action.change } };
    }
    case "run":
      return {
        job,
        draft,
        session: session.run ? { ...session, run: { ...session.run, ...action.change } } : session,
      };
    case "event":
      return {
        job,
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
  /** To the step after this one in the job at hand. */
  readonly goNext: (from: StepName) => void;
  /** The address of the step before, as it can be reached. */
  readonly backFrom: (step: StepName) => string;
  /** Where a step is: a colleague who answers has other addresses for the same screens. */
  readonly hrefOf: (step: StepName) => string;
  /** What the draft means; null while something is missing. */
  readonly request: SetupRequest | null;
}

/** What the request asks for: what was chosen just now, else what the job is about. */
export function intentOf({ job, session }: WizardState): Intent {
  if (session.intent) return session.intent;
  switch (job) {
    case "connect":
      return { kind: "connect" };
    case "check":
      return { kind: "repair", only: null };
    case "replace":
      return { kind: "replaceSecret" };
    case "move":
      return { kind: "changeAddress" };
    case "people":
      return { kind: "setPeople", ...session.people, add: peopleToAdd(session) };
    case "disconnect":
      return { kind: "disconnect", isPermanent: session.isPermanent };
  }
}

/** Who was picked, without what only the screen shows of them. */
export const peopleToAdd = ({ people }: Session): readonly Principal[] =>
  people.add.map(({ objectId, name, type }) => ({ objectId, name, type }));

/** Where the step after `from` is; a check ends where it began. */
export function nextStep(job: Job, from: StepName): { readonly job: Job; readonly step: StepName } {
  const steps: readonly StepName[] = STEPS_OF[job];
  const next = steps[steps.indexOf(from) + 1];
  return next ? { job, step: next } : { job: "check", step: "health" };
}

/** The step before; a console that is in a person's hands has no sign-in of its own. */
export function backHref({ job, draft }: WizardState, from: StepName): string {
  const steps: readonly StepName[] = STEPS_OF[job];
  const before = steps
    .slice(0, Math.max(0, steps.indexOf(from)))
    .filter((step) => step !== "console" || !draft.isConsoleByHand);
  return hrefOf(job, before.at(-1) ?? "address");
}

export const WizardContext = createContext<Wizard | null>(null);

export function useWizard(): Wizard {
  const wizard = useContext(WizardContext);
  if (!wizard) throw new Error("useWizard outside of the wizard");
  return wizard;
}
