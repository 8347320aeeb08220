import { useMemo } from "preact/hooks";
import { foldEvents } from "../../setup/fold-events.ts";
import { Icon } from "../kit/icon.tsx";
import { hrefOf, STEPS_OF, type StepName } from "../route.ts";
import { countChanges } from "../steps/plan-rows.ts";
import { showDuration, useWords } from "../words.ts";
import { canReach, runEnd } from "./steps.ts";
import { useWizard, type WizardState } from "./wizard-state.ts";

/** The answers so far, under each step's name. */
function useAnswers(state: WizardState): Partial<Record<StepName, string>> {
  const words = useWords();
  const { draft, session } = state;
  // The run that removes what was replaced has a step of its own.
  const run = session.run?.replaced ?? session.run;
  const last = run?.events.at(-1);
  const first = run?.events[0];
  const outcome = run ? foldEvents(run.plan, run.events) : null;
  const plan = run?.plan ?? null;
  const changes = useMemo(() => plan && countChanges(plan, words.plan), [plan, words]);
  const done = outcome?.steps.filter(({ now }) => now.state === "done").length ?? 0;
  const { add } = session.people;
  const groups = add.filter(({ type }) => type === "group").length;
  const chosen =
    add.length > 0 ? words.people.answer(groups, add.length - groups, draft.includeMe) : words.who.chosen;
  const answers: Partial<Record<StepName, string | undefined>> = {
    address: URL.canParse(draft.consoleAddress) ? new URL(draft.consoleAddress).host : undefined,
    console: draft.isConsoleByHand ? words.wizard.byHand : session.consoleUser?.name,
    microsoft: session.tenant?.typed,
    who:
      canReach("review", state) && run ? (draft.gate === "chosen" ? chosen : words.who.everyone) : undefined,
    review: changes === null ? undefined : words.wizard.joint.planned(changes),
    apply:
      run && first && last
        ? !Object.values(run.plan.request.hands).includes("browser")
          ? words.wizard.byHand
          : last.kind === "ended" && last.end === "done"
            ? showDuration(last.at - first.at)
            : `${done} / ${outcome?.steps.length ?? 0}`
        : undefined,
    test: session.trial?.kind === "signed in" ? session.trial.user.name : undefined,
  };
  return Object.fromEntries(
    Object.entries(answers).filter((entry): entry is [StepName, string] => Boolean(entry[1])),
  );
}

/** Steps with their answers; done ones are links. Below 900 px it folds to one line and a row of segments. */
export function StepList({ now }: { now: StepName }) {
  const wizard = useWizard();
  const words = useWords().wizard;
  const { states } = words;
  const answers = useAnswers(wizard);
  const steps: readonly StepName[] = STEPS_OF[wizard.job];
  const place = steps.indexOf(now);
  const isChanging = wizard.session.run !== null && wizard.session.run.events.length > 0;
  // Once it is confirmed, a person may have changed something that no event tells of: then nothing is promised.
  const promise =
    runEnd(wizard) === "done"
      ? words.promiseAfter
      : isChanging
        ? words.promiseDuring
        : wizard.session.run === null
          ? words.promiseBefore(steps.indexOf("review") + 1)
          : null;
  return (
    <nav className="steps" aria-label={words.progress}>
      <div className="steps-fold">
        <p>
          {words.stepOf(place + 1, steps.length)} · <b>{words.steps[now]}</b>
        </p>
        <div className="segs" aria-hidden="true">
          {steps.map((step, index) => (
            <i key={step} className={index <= place ? "on" : ""} />
          ))}
        </div>
      </div>
      <ol>
        {steps.map((step, index) => {
          const isDone = index < place;
          const isNow = step === now;
          const canGo = !isNow && canReach(step, wizard) && isDone;
          return (
            <li
              key={step}
              className={`step ${isDone ? "done" : isNow ? "now" : ""}`}
              aria-current={isNow ? "step" : undefined}
            >
              <span className="dot" aria-hidden="true">
                {isDone ? <Icon name="check" small /> : index + 1}
              </span>
              <span>
                {canGo ? (
                  <a className="t" href={hrefOf(wizard.job, step)}>
                    {words.steps[step]}
                  </a>
                ) : (
                  <span className="t">{words.steps[step]}</span>
                )}
                {/* The tick and the links are for the eye. */}
                {isDone && <span className="vh">{states.checked}</span>}
                {isNow && <span className="vh">{words.stepOf(place + 1, steps.length)}</span>}
                {answers[step] && <small>{answers[step]}</small>}
              </span>
            </li>
          );
        })}
      </ol>
      {promise && (
        <p className="promise">
          <Icon name={isChanging ? "lock" : "shield"} />
          <span>{promise}</span>
        </p>
      )}
    </nav>
  );
}
