import { useEffect, useMemo, useReducer, useState } from "preact/hooks";
import type { KnownValues } from "../../domain/decode-answer.ts";
import type { Setup } from "../../setup/setup.ts";
import type { AppProps } from "../app.tsx";
import { LiveRegion } from "../feedback/live-region.tsx";
import { holdsSecret } from "../guided/kept-values.ts";
import { goTo, type Hint, hrefOf, type Job, type StepName } from "../route.ts";
import { clientIdOfRun } from "../steps/test.tsx";
import { showTime, useWords } from "../words.ts";
import { cloudOf } from "./cloud-of.ts";
import {
  type Draft,
  EMPTY_DRAFT,
  needsAccount,
  readDraft,
  readTenant,
  requestFrom,
  writeDraft,
} from "./draft.ts";
import { Header } from "./header.tsx";
import { Joint } from "./joint.tsx";
import { jointState } from "./joint-state.ts";
import { wasReloaded } from "./reloaded.tsx";
import { SCREENS } from "./screens.tsx";
import { StepList } from "./step-list.tsx";
import { firstOpen, isReturning, isUnderWay } from "./steps.ts";
import { useLeaveQuestion } from "./use-leave-question.ts";
import {
  backHref,
  EMPTY_SESSION,
  intentOf,
  nextStep,
  peopleToAdd,
  reduceWizard,
  type StartWay,
  WizardContext,
  type Wizard as WizardObject,
  type WizardState,
} from "./wizard-state.ts";
import "../css/later.css";

const DRAFT_KEY = "draft";

/** From the place, the configuration and what a reload left. */
function startState({ setup, tenant, job, step }: WizardProps): WizardState {
  let stored: string | null = null;
  try {
    stored = sessionStorage.getItem(DRAFT_KEY);
  } catch {
    // Without storage a reload begins anew; nothing else is lost.
  }
  const start = { ...EMPTY_DRAFT, tenant: tenant ?? "", cloud: setup.clouds[0]?.name ?? "global" };
  const draft = readDraft(stored, start);
  const { place } = setup;
  const cloud = cloudOf(setup, draft.cloud);
  const found =
    cloud?.name === draft.cloud && !needsAccount(draft.way) ? readTenant(stored, draft, cloud) : null;
  const session = { ...EMPTY_SESSION, tenant: found };
  const state: WizardState = {
    job: job ?? "connect",
    session,
    draft: {
      ...draft,
      ...(place.kind === "elsewhere" ? { isConsoleByHand: true } : { consoleAddress: place.origin }),
    },
  };
  const isElsewhere = step !== null && firstOpen(step, state) !== step && wasReloaded();
  return isElsewhere ? { ...state, session: { ...session, reloadedAt: step } } : state;
}

export interface WizardProps extends AppProps {
  readonly setup: Setup;
  /** Null while the start screen is shown: state and sessions wait here. */
  readonly job: Job | null;
  readonly step: StepName | null;
  /** What a lasting link said of the connection. */
  readonly hint: Hint | null;
  /** How the start screen was left; a new object each time. */
  readonly begun: { readonly way: StartWay; readonly draft?: Partial<Draft> } | null;
}

/** The frame around the steps, and the one place that holds their state. */
export function Wizard(props: WizardProps) {
  const { setup, job, step, hint, begun } = props;
  const words = useWords();
  const [state, dispatch] = useReducer(reduceWizard, props, startState);
  const {
    draft,
    session: { run, tenant },
  } = state;
  // Before anything is shown: a step is looked up among those of its own job.
  if (job && job !== state.job && !isUnderWay(run)) dispatch({ kind: "job", job });
  useEffect(() => {
    try {
      sessionStorage.setItem(DRAFT_KEY, writeDraft(draft, tenant));
    } catch {
      // Full or switched off: a reload then begins anew.
    }
  }, [draft, tenant]);
  // Also after a reload, where the product stands in the draft and nobody asks the console again.
  useEffect(() => setup.chooseConsole(draft.product), [setup, draft.product]);
  const { place } = setup;
  // While rendering, so that no screen is shown, and left again, for answers that are about to change.
  const [taken, setTaken] = useState<WizardProps["begun"]>(null);
  if (begun && begun !== taken) {
    setTaken(begun);
    dispatch({ kind: "begin", ...begun, isElsewhere: place.kind === "elsewhere" });
  }
  useEffect(() => {
    if (hint) dispatch({ kind: "hint", hint, isElsewhere: place.kind === "elsewhere" });
  }, [hint, place]);
  const open = step === null && !isUnderWay(run) ? null : firstOpen(step ?? "apply", state);
  // The address keeps the step that is come back to: what is shown meanwhile was never visited.
  const isKept = open === "review" && isReturning(state);
  useEffect(() => {
    if (open && !isKept && (open !== step || state.job !== job)) goTo(state.job, open, "replace");
  }, [open, isKept, step, state.job, job]);
  useLeaveQuestion(true, holdsSecret);
  useLeaveQuestion(isUnderWay(run) || (setup.holdsUndelivered && !run?.isSavedByHand));

  const wizard = useMemo((): WizardObject => {
    const cloud = cloudOf(setup, state.draft.cloud);
    const meant = { intent: intentOf(state), people: peopleToAdd(state.session) };
    const request = cloud ? requestFrom(state.draft, state.session.tenant, cloud, meant) : null;
    return {
      ...state,
      setup,
      request: request?.ok ? request.value : null,
      changeDraft: (change) => dispatch({ kind: "draft", change }),
      changeSession: (change) => dispatch({ kind: "session", change }),
      changeRun: (change) => dispatch({ kind: "run", change }),
      tell: (event) => dispatch({ kind: "event", event }),
      go: (to) => goTo(state.job, to),
      goNext: (from) => {
        const next = nextStep(state.job, from);
        goTo(next.job, next.step);
      },
      backFrom: (from) => backHref(state, from),
      hrefOf: (to) => hrefOf(state.job, to),
    };
  }, [state, setup]);
  if (!open) return null;
  const Screen = SCREENS[open];
  return (
    <WizardContext value={wizard}>
      <Header known={knownValues(state, wizard.request)}>
        <Joint joint={jointState(state, words, showTime)} />
      </Header>
      <div className={open === "health" ? "shell wide" : "shell"}>
        {open !== "health" && <StepList now={open} />}
        <Screen key={open} />
      </div>
      <LiveRegion />
    </WizardContext>
  );
}

/** What the decoder may put beside what was found. */
function knownValues(
  { session: { run, tenant } }: WizardState,
  request: WizardObject["request"],
): KnownValues {
  const clientId = run ? clientIdOfRun(run) : null;
  return {
    ...(request ? { callbackUrl: request.callbackUrl } : {}),
    ...(clientId ? { clientId } : {}),
    ...(tenant ? { tenantId: tenant.id } : {}),
  };
}
