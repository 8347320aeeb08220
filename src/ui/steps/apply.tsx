import { useEffect, useRef, useState } from "preact/hooks";
import { isAgreed } from "../../domain/agreed-steps.ts";
import { makeSetupPlan } from "../../domain/make-setup-plan.ts";
import type { Problem } from "../../domain/problem.ts";
import type { Made, SetupRequest } from "../../domain/setup-request.ts";
import { foldEvents } from "../../setup/fold-events.ts";
import type { SetupOutcome } from "../../setup/setup-event.ts";
import { AskColleague } from "../colleague/ask-colleague.tsx";
import { say } from "../feedback/live-region.tsx";
import { ProblemNotice } from "../feedback/problem-notice.tsx";
import { ByHand } from "../guided/by-hand.tsx";
import { ByScript } from "../guided/by-script.tsx";
import { ConsoleActs } from "../guided/console-acts.tsx";
import { ConsoleValues } from "../guided/console-values.tsx";
import { Rich } from "../kit/rich.tsx";
import { startRun, stopRun } from "../wizard/run.ts";
import { Actions, Screen } from "../wizard/screen.tsx";
import { nextStep, type RunState, useWizard } from "../wizard/wizard-state.ts";
import { useWords } from "../words.ts";
import { ActivityLog } from "./activity-log.tsx";
import { ConsoleFirst } from "./console-first.tsx";
import { ByHandInstead, ConsoleByHand } from "./look-problem.tsx";
import { ReplyOpened } from "./reply-opened.tsx";
import { RunList, tellProgress } from "./run-list.tsx";
import { SettingsDifferences } from "./settings-differences.tsx";
import { ShorterLifetime } from "./shorter-lifetime.tsx";

/** The run: live steps for the browser's sides, instructions for a person's. */
export function ApplyStep() {
  const { draft, session } = useWizard();
  if (!session.run) return null;
  const { plan, events } = session.run;
  const outcome = foldEvents(plan, events);
  const { hands, intent } = plan.request;
  const isConsoleFirst = intent.kind === "disconnect" && hands.rustDesk === "person";
  if (isConsoleFirst && !session.run.isSavedByHand) return <ConsoleFirst run={session.run} />;
  // What is left for a person in Entra after a disconnection stands on the last screen.
  if (intent.kind === "disconnect") return <Running run={session.run} outcome={outcome} />;
  const isElsewhere = hands.entra !== "browser" && session.run.typedClientId === null;
  const isConsoleNext = outcome.end === "done" && hands.rustDesk === "person" && !session.run.isSavedByHand;
  const ByHandInConsole = session.run.plan.request.product === "pro" ? ConsoleActs : ConsoleValues;
  if (isConsoleNext) return <ByHandInConsole run={session.run} outcome={outcome} />;
  if (!isElsewhere) return <Running run={session.run} outcome={outcome} />;
  if (draft.way === "colleague") return <AskColleague run={session.run} />;
  return draft.way === "script" ? <ByScript run={session.run} /> : <ByHand run={session.run} />;
}

/** `at`: the step whose screen shows the run; what follows depends on it. */
export function Running({
  run,
  outcome,
  at = "apply",
}: {
  run: RunState;
  outcome: SetupOutcome;
  at?: "apply" | "retire";
}) {
  const { session, setup, request, tell, changeSession, job, go, goNext, backFrom } = useWizard();
  const words = useWords();
  const a = words.apply;
  const [isStopping, setStopping] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const isLooking = useRef(false);
  const leaving = useRef(new AbortController());
  useEffect(() => {
    leaving.current = new AbortController();
    return () => leaving.current.abort();
  }, []);
  const [lookProblem, setLookProblem] = useState<Problem | null>(null);
  const { plan } = run;
  const done = outcome.steps.filter(({ now }) => now.state === "done").length;
  const all = outcome.steps.length;
  const failed = outcome.steps.find(({ now }) => now.state === "failed")?.now;
  const problem = lookProblem ?? (failed?.state === "failed" ? failed.problem : null);
  const isConsoleByHand = plan.request.hands.rustDesk === "person";
  // A colleague's part ends with the secret in this tab: what RustDesk holds is not theirs to see.
  const isAsked = plan.request.hands.rustDesk === "colleague";
  const isFinished = outcome.end === "done" && (!isConsoleByHand || run.isSavedByHand);

  /** Looks again, plans again, and goes on: never replays what was planned before. */
  const goOn = async () => {
    if (!request || isLooking.current) return;
    const { signal } = leaving.current;
    isLooking.current = true;
    setBusy(true);
    setLookProblem(null);
    setStopping(false);
    try {
      // What a person made in the portal is what they made: it is worked on, not asked for again.
      const { typedClientId } = run;
      // With this run's own intent: removing what was replaced is none of the wizard's.
      const asked: SetupRequest = { ...request, intent: plan.request.intent };
      const meant: SetupRequest = typedClientId
        ? { ...asked, registration: { kind: "adopt", clientId: typedClientId } }
        : asked;
      const observed = await setup.observe(meant, signal);
      if (signal.aborted) return;
      const next = makeSetupPlan(meant, observed);
      // What was not in the reviewed plan is reviewed first.
      if (!next.ok || !isAgreed(next.value, plan)) return go("review");
      changeSession({ run: { ...run, plan: next.value, observed, events: [] } });
      void startRun(setup, next.value, observed, tell);
    } catch (thrown) {
      if (!signal.aborted)
        setLookProblem(setup.explain(thrown, outcome.changed.entra ? "partly changed" : "unchanged"));
    } finally {
      isLooking.current = false;
      setBusy(false);
    }
  };
  const isCopying = problem?.code === "directory-still-copying";
  const isChanged = problem?.code === "console-changed-meanwhile" && outcome.differences.length > 0;
  const goOnLabel = isCopying ? a.keepWaiting : isChanged ? a.keepTheirs : a.goOn;
  // Where a run stands still, going on is what comes next: in the notice that says why, or first in the action bar.
  const goOnButton = (
    <button
      key="go-on"
      type="button"
      className="btn primary"
      aria-disabled={isBusy}
      onClick={() => void goOn()}
    >
      {isBusy ? a.lookingAgain : goOnLabel}
    </button>
  );

  const made = madeBy(outcome);
  const { kind: intentKind } = plan.request.intent;
  const takeBack = () => {
    if (!made) return;
    changeSession({ intent: { kind: "undo", made } });
    go("review");
  };
  // What was just taken back cannot be tested, and nothing is left to do.
  const isUndone = isFinished && intentKind === "undo";
  const next = nextStep(job, at).step;
  const titles = {
    done: isUndone ? words.care.undo.titleDone : a.titleDone,
    stopped: a.titleStopped,
    failed: a.titleFailed(done, all),
  };
  const title = outcome.end === null ? a.title : titles[outcome.end];
  const rustDesk = outcome.changed.rustDesk
    ? a.touched
    : problem?.code === "console-issuer-unreachable"
      ? a.unfinished
      : outcome.end === null
        ? a.untouched
        : a.untouchedFailed;
  const lead =
    outcome.end === "done"
      ? isAsked
        ? a.leadForAsker
        : isConsoleByHand
          ? a.leadSaved
          : a.leadDone
      : isAsked
        ? `${a.lead(done, all)} ${outcome.end === null ? "" : a.leadForAskerFailed}`
        : `${a.lead(done, all)} ${rustDesk}`;
  // A sentence for each step; how it ended is the next screen's heading, which takes the focus.
  const spoken = outcome.end === null ? tellProgress(plan, outcome, words) : "";
  useEffect(() => {
    if (spoken !== "") say(spoken);
  }, [spoken]);
  return (
    <Screen
      key={outcome.end ?? "running"}
      title={title}
      mark={outcome.end === null ? `${done}/${all}` : { done: "✓", failed: "!", stopped: "" }[outcome.end]}
      lead={<Rich text={lead} />}
    >
      <ReplyOpened run={run} />
      <RunList plan={plan} outcome={outcome} />
      {isChanged && <SettingsDifferences differences={outcome.differences} />}
      {problem && (
        <div className="sec">
          <ProblemNotice problem={problem}>
            <ShorterLifetime problem={problem} />
            {goOnButton}
            {problem.code === "console-session-ended" && (
              <button
                type="button"
                className="btn quiet"
                onClick={() => {
                  changeSession({ consoleUser: null });
                  go("console");
                }}
              >
                {a.signInConsole}
              </button>
            )}
            {(problem.code === "graph-session-ended" ||
              problem.code === "graph-step-up" ||
              problem.code === "wrong-tenant") && (
              <button
                type="button"
                className="btn quiet"
                onClick={() => {
                  changeSession({ account: null });
                  go("microsoft");
                }}
              >
                {a.signInMicrosoft}
              </button>
            )}
            {(problem.code === "graph-denied" || problem.code === "consent-refused") && <ByHandInstead />}
            {(problem.code === "group-refused" || problem.code === "consent-refused") &&
              (job === "connect" || job === "people") && (
                <button
                  type="button"
                  className="btn quiet"
                  onClick={() => go(job === "people" ? "people" : "who")}
                >
                  {words.people.changeList}
                </button>
              )}
            {problem.code.startsWith("console") && <ConsoleByHand />}
          </ProblemNotice>
        </div>
      )}
      <div className="top-run">
        <ActivityLog run={run} />
      </div>
      <Actions>
        {outcome.end === "stopped" && !problem && goOnButton}
        {isUndone ? (
          <a className="btn primary" href="#/">
            {words.done.again}
          </a>
        ) : (
          (outcome.end === null || isFinished) && (
            <button
              key="test"
              type="button"
              className={`btn primary${isFinished ? "" : " wait"}`}
              aria-disabled={!isFinished}
              onClick={() => isFinished && goNext(at)}
            >
              {isAsked
                ? a.reply
                : next === "test" || next === "health"
                  ? words.care.next[next]
                  : words.care.next.done}
            </button>
          )
        )}
        {outcome.end === null ? (
          <button
            type="button"
            className="btn tall"
            aria-disabled={isStopping}
            onClick={() => {
              stopRun();
              setStopping(true);
            }}
          >
            {isStopping ? a.stopping : a.stop}
          </button>
        ) : (
          !isFinished && (
            <>
              {made && intentKind !== "undo" && (
                <button type="button" className="btn tall" onClick={takeBack}>
                  {words.care.undo.act}
                </button>
              )}
              <a className="btn tall quiet" href={backFrom(at)}>
                {a.back}
              </a>
            </>
          )
        )}
        {outcome.end === null && <span className="push">{a.stopWhy}</span>}
        {outcome.end === "stopped" && !problem && <span className="push">{a.goOnWhy}</span>}
        {session.consoleUser === null && !isConsoleByHand && !isAsked && (
          <span className="push">{words.wizard.signedOutByReload}</span>
        )}
      </Actions>
    </Screen>
  );
}

/** What a run that did not end well leaves behind: only that can be taken back. */
function madeBy({ facts, changed, steps }: SetupOutcome): Made | null {
  const { clientId, objectId, keyId, isNew } = facts;
  const isDone = (id: string) => steps.some((one) => one.id === id && one.now.state === "done");
  const registration = isNew && clientId && objectId ? { clientId, objectId } : null;
  const hasSavedProvider = changed.rustDesk && isDone("saveProvider");
  return registration || keyId ? { registration, secretKeyId: keyId ?? null, hasSavedProvider } : null;
}
