import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { makeSetupPlan } from "../../domain/make-setup-plan.ts";
import type { Observed } from "../../domain/observed.ts";
import { type SetupPlan, SIDE_OF } from "../../domain/setup-plan.ts";
import { ProblemNotice } from "../feedback/problem-notice.tsx";
import { Spinner } from "../kit/icon.tsx";
import { isRunning, startRun } from "../wizard/run.ts";
import { Actions, Screen } from "../wizard/screen.tsx";
import { useWizard } from "../wizard/wizard-state.ts";
import { useWords } from "../words.ts";
import { ExactRequests } from "./exact-requests.tsx";
import { NamePreview } from "./name-preview.tsx";
import { Permissions } from "./permissions.tsx";
import { countRows } from "./plan-rows.ts";
import { PlanView, rowsOfPlan } from "./plan-view.tsx";
import { Question } from "./question.tsx";
import { ScriptsSection } from "./scripts-section.tsx";

/** Looks at both sides, plans, and shows all of it before anything is changed. */
export function ReviewStep() {
  const { setup, request, go } = useWizard();
  const words = useWords();
  const [looks, setLooks] = useState(0);
  const observation = useQuery({
    queryKey: ["observe", JSON.stringify({ ...request, registration: undefined }), looks],
    queryFn: ({ signal }) => {
      if (!request) throw new Error("nothing to observe for");
      return setup.observe(request, signal);
    },
    enabled: request !== null,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const lookAgain = () => setLooks((count) => count + 1);
  const plan = request && observation.data ? makeSetupPlan(request, observation.data) : null;
  if (plan?.ok && observation.data) return <Plan plan={plan.value} observed={observation.data} />;

  const problem = observation.error ? setup.explain(observation.error) : null;
  return (
    <Screen title={words.review.title} lead={problem || plan ? undefined : words.who.looking}>
      <div className="sec">
        {!problem && !plan && (
          <p className="st run" role="status">
            <Spinner /> {words.who.looking}
          </p>
        )}
        {plan && !plan.ok && <Question question={plan.problem} onLookAgain={lookAgain} />}
        {problem && (
          <ProblemNotice problem={problem} onRetry={lookAgain}>
            {(problem.code.startsWith("graph") || problem.code === "wrong-tenant") && (
              <>
                <button type="button" className="btn quiet" onClick={() => go("microsoft")}>
                  {words.apply.signInMicrosoft}
                </button>
                <ByHandInstead />
              </>
            )}
            {problem.code.startsWith("console") && (
              <>
                <button type="button" className="btn quiet" onClick={() => go("console")}>
                  {words.apply.signInConsole}
                </button>
                <ConsoleByHand />
              </>
            )}
          </ProblemNotice>
        )}
      </div>
      <Actions>
        <a className="btn tall quiet" href="#/connect/who">
          {words.wizard.back}
        </a>
      </Actions>
    </Screen>
  );
}

export function ByHandInstead() {
  const { changeDraft, go } = useWizard();
  const words = useWords();
  return (
    <button
      type="button"
      className="btn quiet"
      onClick={() => {
        changeDraft({ way: "person" });
        go("review");
      }}
    >
      {words.microsoft.person}
    </button>
  );
}

export function ConsoleByHand() {
  const { changeDraft, go } = useWizard();
  const words = useWords();
  return (
    <button
      type="button"
      className="btn quiet"
      onClick={() => {
        changeDraft({ isConsoleByHand: true });
        go("review");
      }}
    >
      {words.console.byHand}
    </button>
  );
}

function Plan({ plan, observed }: { plan: SetupPlan; observed: Observed }) {
  const { draft, setup, changeSession, tell, go } = useWizard();
  const words = useWords();
  const r = words.review;
  const rows = rowsOfPlan(plan, words.plan);
  const all = [...rows.entra, ...rows.rustDesk];
  const isNothing = plan.steps.length === 0;
  const { hands } = plan.request;
  // What a person brought already is not asked for again: then only the browser's part is left.
  const isByHand = hands.entra === "person" && plan.steps.some((step) => SIDE_OF[step.kind] === "entra");
  const typedClientId =
    hands.entra === "person" && "known" in plan.end.clientId ? plan.end.clientId.known : null;
  const apply = () => {
    if (isRunning()) return go(isNothing ? "test" : "apply");
    changeSession({
      run: { plan, observed, events: [], typedClientId, isSavedByHand: false },
      dryCheck: null,
      trial: null,
      isTurnedOff: false,
      isTestSkipped: false,
    });
    // What a person does comes first, so the browser's part waits for it.
    if (!isByHand) void startRun(setup, plan, observed, tell);
    go(isNothing ? "test" : "apply");
  };
  return (
    <Screen
      title={isNothing ? r.titleNothing : r.title}
      lead={
        isNothing
          ? r.leadNothing
          : r.lead(countRows(all, "add"), countRows(all, "chg"), countRows(all, "keep"))
      }
    >
      <PlanView plan={plan} />
      {observed.directory && <NamePreview plan={plan} me={observed.directory.me} />}
      {!isNothing && <Permissions plan={plan} />}
      <ExactRequests plan={plan} />
      {/* The script itself is the next screen, where it was chosen as the way. */}
      {draft.way !== "script" && plan.steps.some((step) => SIDE_OF[step.kind] === "entra") && (
        <ScriptsSection plan={plan} />
      )}
      <Actions>
        <button type="button" className="btn primary" onClick={apply}>
          {isNothing
            ? r.test
            : isByHand
              ? draft.way === "script"
                ? r.applyByScript
                : r.applyByHand
              : r.apply}
        </button>
        <a className="btn tall quiet" href="#/connect/who">
          {words.wizard.back}
        </a>
        {!isNothing && !isByHand && <span className="push">{r.time}</span>}
      </Actions>
    </Screen>
  );
}
