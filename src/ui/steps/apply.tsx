import { useEffect, useRef, useState } from "react";
import { isAgreed } from "../../domain/agreed-steps.ts";
import { makeSetupPlan } from "../../domain/make-setup-plan.ts";
import type { Problem } from "../../domain/problem.ts";
import type { SetupRequest } from "../../domain/setup-request.ts";
import { foldEvents } from "../../setup/fold-events.ts";
import type { SetupOutcome } from "../../setup/setup-event.ts";
import { ProblemNotice } from "../feedback/problem-notice.tsx";
import { ByHand } from "../guided/by-hand.tsx";
import { ByScript } from "../guided/by-script.tsx";
import { CopyButton, CopyRow } from "../kit/copy-row.tsx";
import { Rich } from "../kit/rich.tsx";
import { startRun, stopRun } from "../wizard/run.ts";
import { Actions, Screen } from "../wizard/screen.tsx";
import { type RunState, useWizard } from "../wizard/wizard-state.ts";
import { useWords } from "../words.ts";
import { ActivityLog } from "./activity-log.tsx";
import { ByHandInstead, ConsoleByHand } from "./review.tsx";
import { RunList } from "./run-list.tsx";

/** The run: live steps for the browser's sides, instructions for a person's. */
export function ApplyStep() {
  const { draft, session } = useWizard();
  if (!session.run) return null;
  const { plan, events } = session.run;
  const outcome = foldEvents(plan, events);
  const isForPerson = plan.request.hands.entra === "person" && session.run.typedClientId === null;
  if (!isForPerson) return <Running run={session.run} outcome={outcome} />;
  return draft.way === "script" ? <ByScript run={session.run} /> : <ByHand run={session.run} />;
}

function Running({ run, outcome }: { run: RunState; outcome: SetupOutcome }) {
  const { session, setup, request, tell, changeSession, changeRun, go } = useWizard();
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
      const meant: SetupRequest = typedClientId
        ? { ...request, registration: { kind: "adopt", clientId: typedClientId } }
        : request;
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
  const goOnButton = (
    <button type="button" className="btn" aria-disabled={isBusy} onClick={() => void goOn()}>
      {isBusy ? a.lookingAgain : a.goOn}
    </button>
  );

  const isConsoleNext = outcome.end === "done" && isConsoleByHand && !run.isSavedByHand;
  const title = isConsoleNext
    ? a.consoleByHand
    : outcome.end === null
      ? a.title
      : outcome.end === "done"
        ? a.titleDone
        : outcome.end === "stopped"
          ? a.titleStopped
          : a.titleFailed(done, all);
  const rustDesk = outcome.changed.rustDesk
    ? a.touched
    : problem?.code === "console-issuer-unreachable"
      ? a.unfinished
      : outcome.end === null
        ? a.untouched
        : a.untouchedFailed;
  const lead = isConsoleNext
    ? a.leadConsole
    : outcome.end === "done"
      ? isConsoleByHand
        ? a.leadSaved
        : a.leadDone
      : `${a.lead(done, all)} ${rustDesk}`;
  return (
    <Screen
      key={`${outcome.end ?? "running"} ${isConsoleNext}`}
      title={title}
      lead={
        <span role="status">
          <Rich text={lead} />
        </span>
      }
    >
      <RunList plan={plan} outcome={outcome} />
      {problem && (
        <div className="sec">
          <ProblemNotice problem={problem}>
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
            {problem.code === "graph-denied" && <ByHandInstead />}
            {problem.code.startsWith("console") && <ConsoleByHand />}
          </ProblemNotice>
        </div>
      )}
      {outcome.end === "stopped" && !problem && (
        <p className="sec">
          {goOnButton} <span className="small muted">{a.goOnWhy}</span>
        </p>
      )}
      {isConsoleNext && <ConsoleSide run={run} outcome={outcome} />}
      <div className="top-gap">
        <ActivityLog run={run} />
      </div>
      <Actions>
        {isConsoleNext ? (
          <button
            key="saved"
            type="button"
            className="btn primary"
            onClick={() => changeRun({ isSavedByHand: true })}
          >
            {plan.request.product === "pro" ? a.saved : words.product.saved}
          </button>
        ) : (
          <button
            key="test"
            type="button"
            className={`btn primary${isFinished ? "" : " wait"}`}
            aria-disabled={!isFinished}
            onClick={() => isFinished && go("test")}
          >
            {a.test}
          </button>
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
            <a className="btn tall quiet" href="#/connect/review">
              {a.back}
            </a>
          )
        )}
        {outcome.end === null && <span className="push">{a.stopWhy}</span>}
        {session.consoleUser === null && !isConsoleByHand && (
          <span className="push">{words.wizard.signedOutByReload}</span>
        )}
      </Actions>
    </Screen>
  );
}

/** The console in a person's hands: every value ready to copy. */
function ConsoleSide({ run, outcome }: { run: RunState; outcome: SetupOutcome }) {
  const { setup } = useWizard();
  const words = useWords();
  const a = words.apply;
  const { end } = run.plan;
  const clientId =
    outcome.facts.clientId ?? run.typedClientId ?? ("known" in end.clientId ? end.clientId.known : "");
  return (
    <section className="sec" aria-label={a.consoleByHand}>
      <ul className="hints">
        {words.product.guidance[run.plan.request.product].map((line) => (
          <li key={line}>
            <Rich text={line} />
          </li>
        ))}
      </ul>
      <div className="top-gap">
        <CopyRow name={a.values.clientId} value={clientId} />
        <CopyRow name={a.values.issuer} value={end.issuer} />
        <CopyRow name={a.values.callback} value={end.callbackUrl} />
        <p>
          <CopyButton label={a.copySecret} name={a.values.secret} read={() => setup.revealSecret() ?? ""} />
        </p>
      </div>
    </section>
  );
}
