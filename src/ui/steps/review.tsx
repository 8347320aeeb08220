import { useEffect, useRef } from "preact/hooks";
import { makeSetupPlan } from "../../domain/make-setup-plan.ts";
import type { Observed } from "../../domain/observed.ts";
import { type SetupPlan, SIDE_OF } from "../../domain/setup-plan.ts";
import { say } from "../feedback/live-region.tsx";
import { ProblemNotice } from "../feedback/problem-notice.tsx";
import { actsOf } from "../guided/acts.ts";
import { Icon, Spinner } from "../kit/icon.tsx";
import { Notice } from "../kit/notice.tsx";
import { Rich } from "../kit/rich.tsx";
import { isRunning, startRun } from "../wizard/run.ts";
import { Actions, Screen } from "../wizard/screen.tsx";
import { useWizard } from "../wizard/wizard-state.ts";
import { useWords } from "../words.ts";
import { ExactRequests } from "./exact-requests.tsx";
import { LockOutGuard, useLockOutGuard } from "./lock-out-guard.tsx";
import { LookProblem } from "./look-problem.tsx";
import { NamePreview } from "./name-preview.tsx";
import { Permissions } from "./permissions.tsx";
import { countChanges, countRows } from "./plan-rows.ts";
import { PlanView, rowsOfPlan } from "./plan-view.tsx";
import { Question } from "./question.tsx";
import { ScriptsSection } from "./scripts-section.tsx";
import { useObservation } from "./use-observation.ts";
import { useReturn } from "./use-return.ts";
import { useSessionScopes } from "./use-session-scopes.ts";
import { WaitingWindow } from "./waiting-window.tsx";

/** Looks at both sides, plans, and shows all of it before anything is changed. */
export function ReviewStep() {
  const { request, backFrom } = useWizard();
  const words = useWords();
  const { observed, problem, lookAgain } = useObservation(request);
  const plan = request && observed ? makeSetupPlan(request, observed) : null;
  const isBack = useReturn(plan?.ok ? plan.value : null, observed);
  if (plan?.ok && observed && !isBack) return <Plan plan={plan.value} observed={observed} />;
  const isLooking = isBack || (!problem && !plan);
  return (
    <Screen title={words.review.title} lead={isLooking ? words.who.looking : undefined}>
      <div className="sec">
        {isLooking && (
          <p className="st run" role="status">
            <Spinner /> {words.who.looking}
          </p>
        )}
        {plan && !plan.ok && <Question question={plan.problem} onLookAgain={lookAgain} />}
        {problem && <LookProblem problem={problem} onRetry={lookAgain} />}
      </div>
      <Actions>
        <a className="btn tall quiet" href={backFrom("review")}>
          {words.wizard.back}
        </a>
      </Actions>
    </Screen>
  );
}

/** A console that is slow to answer is not waited for; in milliseconds. */
const SOON = 50;

/** Carries a reviewed plan out: by the browser at once, or first by a person. */
export function useCarryOut(plan: SetupPlan, observed: Observed) {
  const { draft, session, setup, changeSession, tell, go, goNext } = useWizard();
  const { hands, intent } = plan.request;
  // What a person brought already is not asked for again: then only the browser's part is left.
  const isRemoval = intent.kind === "disconnect";
  const isLeft =
    draft.way === "person"
      ? actsOf(plan).length > 0
      : plan.steps.some((step) => SIDE_OF[step.kind] === "entra");
  const isByHand = !isRemoval && hands.entra !== "browser" && isLeft;
  const isConsoleFirst = isRemoval && hands.rustDesk === "person";
  const isNothing = plan.steps.length === 0;
  const typedClientId =
    hands.entra !== "browser" && "known" in plan.end.clientId ? plan.end.clientId.known : null;
  const replaced = intent.kind === "retire" ? session.run : null;
  /** `onEvent`: also where there is nothing to wait for. */
  const begin = (onEvent = () => {}) => {
    changeSession({
      run: {
        plan,
        observed,
        events: [],
        typedClientId: isByHand ? null : typedClientId,
        // Removing what was replaced leaves the console as it was saved.
        isSavedByHand: replaced?.isSavedByHand ?? false,
        replaced,
      },
      // What was proven stays proven while the rest is tidied up.
      ...(replaced ? {} : { dryCheck: null, trial: null, isTurnedOff: false, isTestSkipped: false }),
    });
    // What a person does comes first, so the browser's part waits for it.
    if (isByHand || isConsoleFirst) return onEvent();
    void startRun(setup, plan, observed, (event) => {
      onEvent();
      tell(event);
    });
  };
  const isLeaving = useRef(false);
  const carryOut = () => {
    if (isNothing) {
      if (!isRunning()) begin();
      return goNext("apply");
    }
    if (isLeaving.current) return;
    if (isRunning()) return go("apply");
    // The first request is on its way before the screen that shows it is drawn.
    isLeaving.current = true;
    const leave = () => {
      if (isLeaving.current) go("apply");
      isLeaving.current = false;
    };
    setTimeout(leave, SOON);
    begin(leave);
  };
  return { begin, carryOut, isByHand, isNothing };
}

function Plan({ plan, observed }: { plan: SetupPlan; observed: Observed }) {
  const { draft, backFrom } = useWizard();
  const words = useWords();
  const r = words.review;
  const c = words.care.review;
  const { intent } = plan.request;
  const rows = rowsOfPlan(plan, words.plan);
  const all = [...rows.entra, ...rows.rustDesk];
  const { carryOut, isByHand, isNothing } = useCarryOut(plan, observed);
  const scopes = useSessionScopes(plan);
  const guard = useLockOutGuard(observed);
  const changesConsole = plan.steps.some((step) => SIDE_OF[step.kind] === "rustDesk");
  const isGuarded = changesConsole && !guard.mayGoOn;
  const { isWaiting } = scopes.window;
  const isRemoval = intent.kind === "disconnect" || intent.kind === "undo" || intent.kind === "retire";
  const isConnect = intent.kind === "connect";

  const apply = async () => {
    if (isGuarded || isWaiting || scopes.isTokenShort) return;
    if (scopes.isAsked && !(await scopes.ask())) return;
    carryOut();
  };
  const title = isConnect ? (isNothing ? r.titleNothing : r.title) : isNothing ? c.nothing : c[intent.kind];
  const label = isNothing
    ? isConnect
      ? r.test
      : c.backToCheck
    : isByHand
      ? draft.way === "colleague"
        ? r.applyByColleague
        : draft.way === "script"
          ? r.applyByScript
          : r.applyByHand
      : scopes.isAsked
        ? words.microsoft.continue
        : isRemoval
          ? c.applyRemoval
          : r.apply;
  const lead = isNothing
    ? isConnect
      ? r.leadNothing
      : c.leadNothing
    : r.lead(countRows(all, "add"), countRows(all, "chg"), countRows(all, "keep"), countRows(all, "del"));
  // The heading stands there since the look began, so what came of it is said.
  const spoken = isNothing
    ? words.wizard.joint.nothingPlanned
    : words.wizard.joint.planned(countChanges(plan, words.plan));
  useEffect(() => say(spoken), [spoken]);
  return (
    <Screen title={title} lead={lead}>
      <PlanView plan={plan} />
      {changesConsole && !isNothing && <LockOutGuard guard={guard} />}
      {isConnect && observed.directory && (
        <NamePreview plan={plan} me={observed.directory.me} localNames={guard.admins} />
      )}
      {!isNothing && isConnect && <Permissions plan={plan} />}
      <ExactRequests plan={plan} />
      {/* The script is part of the next screen, where it was chosen as the way or goes to a colleague; one that a colleague runs has to seal. */}
      {isConnect &&
        draft.way !== "script" &&
        draft.way !== "colleague" &&
        plan.request.hands.rustDesk !== "colleague" &&
        plan.steps.some((step) => SIDE_OF[step.kind] === "entra") && <ScriptsSection plan={plan} />}
      {scopes.isTokenShort && (
        <div className="sec">
          <Notice tone="warn" title={words.who.tokenShort}>
            <p>
              <Rich text={words.who.tokenShortWhy(scopes.lacks)} />
            </p>
          </Notice>
        </div>
      )}
      {isWaiting && (
        <div className="sec">
          <WaitingWindow onClosed={scopes.window.giveUp} />
        </div>
      )}
      {scopes.window.problem && (
        <div className="sec">
          <ProblemNotice problem={scopes.window.problem} onRetry={() => void apply()} />
        </div>
      )}
      <Actions>
        <button
          type="button"
          className={`btn primary${isGuarded || scopes.isTokenShort ? " wait" : ""}`}
          aria-disabled={isGuarded || isWaiting || scopes.isTokenShort}
          onClick={() => void apply()}
        >
          {label}
          {scopes.isAsked && !isNothing && !isByHand && <Icon name="external" small />}
        </button>
        <a className="btn tall quiet" href={backFrom("review")}>
          {words.wizard.back}
        </a>
        {!isNothing && !isByHand && (
          <span className="push">{scopes.isAsked ? words.who.permissionMissing : r.time}</span>
        )}
      </Actions>
    </Screen>
  );
}
