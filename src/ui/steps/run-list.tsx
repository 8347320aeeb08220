import { useEffect, useState } from "preact/hooks";
import { type SetupPlan, SIDE_OF } from "../../domain/setup-plan.ts";
import { READ_BACK, type SetupOutcome } from "../../setup/setup-event.ts";
import { Icon, Spinner } from "../kit/icon.tsx";
import { showDuration, useWords } from "../words.ts";
import { SecretReveal } from "./secret-reveal.tsx";

/** Re-renders while something runs, so that elapsed time and countdowns move. */
function useClock(isRunning: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [isRunning]);
  return now;
}

/** The steps with their live state: done with its time, running with a named wait, failed, not yet. */
export function RunList({ plan, outcome }: { plan: SetupPlan; outcome: SetupOutcome }) {
  const words = useWords();
  const isRunning = outcome.end === null && outcome.steps.some(({ now }) => now.state === "running");
  const clock = useClock(isRunning);
  const { sides } = words.wizard;
  const { hands } = plan.request;
  const isAsked = hands.rustDesk === "colleague";
  const isReadBack = hands.entra === "browser" || hands.rustDesk === "browser";
  const shown = outcome.steps.filter(({ id }) => {
    const step = plan.steps.find((one) => one.id === id);
    return step ? hands[SIDE_OF[step.kind]] === "browser" : isReadBack;
  });
  if (shown.length === 0) return null;
  return (
    <ol className="run top-run">
      {shown.map(({ id, now }) => {
        const step = plan.steps.find((one) => one.id === id);
        const title = step
          ? words.plan.steps[step.kind]
          : isAsked
            ? words.plan.readEntraBack
            : words.plan.readBack;
        const side = step ? SIDE_OF[step.kind] : null;
        const name = side === null && !isAsked ? sides.both : side !== "rustDesk" ? "Entra" : sides.rustDesk;
        const since = now.state === "running" ? Math.max(0, clock - now.since) : 0;
        const wait = now.state === "running" ? now.wait : null;
        const left = wait ? Math.max(0, wait.what.forMs - (clock - wait.at)) : 0;
        return (
          <li
            key={id}
            className={{ done: "ok", running: "now", failed: "failed", "not yet": "wait" }[now.state]}
            aria-current={now.state === "running" ? "step" : undefined}
          >
            {now.state === "running" ? (
              <Spinner />
            ) : (
              <Icon name={now.state === "done" ? "checked" : now.state === "failed" ? "wrong" : "none"} />
            )}
            <span>
              {title}
              <span className="vh">{`, ${stateWord(now.state, words.wizard.states)}`}</span>
            </span>
            <span className="side-n">{name}</span>
            <span className="tm">
              {now.state === "done" ? showDuration(now.tookMs) : since > 1000 ? showDuration(since) : ""}
            </span>
            {now.state === "running" && (
              <span className="d">
                {/* There before its words are, or nobody hears them; the countdown would never be silent. */}
                <span aria-live="polite">{wait && words.wizard.waits[wait.what.reason]}</span>
                {wait &&
                  ` · ${words.wizard.waitMore(wait.what.tries, showDuration(Math.ceil(left / 1000) * 1000))}`}
              </span>
            )}
            {/* How much of this wait is over, as the words above say it. */}
            {wait && (
              <span className="bar" aria-hidden="true">
                <span style={{ inlineSize: `${100 - (left / Math.max(1, wait.what.forMs)) * 100}%` }} />
              </span>
            )}
            {step?.kind === "addClientSecret" && now.state === "done" && (
              <span className="d">
                {outcome.changed.rustDesk ? words.apply.secretDone : words.apply.secretHeld} <SecretReveal />
              </span>
            )}
            {id === READ_BACK && now.state === "failed" && (
              <span className="d">{words.problems[now.problem.code].title}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** What a screen reader hears of a run that goes on: how far it is, and what it is at. Waits are said where they stand. */
export function tellProgress(
  plan: SetupPlan,
  { steps }: SetupOutcome,
  words: ReturnType<typeof useWords>,
): string {
  const done = steps.filter(({ now }) => now.state === "done").length;
  const running = steps.find(({ now }) => now.state === "running");
  if (!running) return "";
  const step = plan.steps.find(({ id }) => id === running.id);
  const title = step ? words.plan.steps[step.kind] : words.plan.readBack;
  return `${words.apply.lead(done, steps.length)} ${title}.`;
}

const stateWord = (
  state: "done" | "running" | "failed" | "not yet",
  states: ReturnType<typeof useWords>["wizard"]["states"],
) => ({ done: states.checked, running: states.run, failed: states.wrong, "not yet": states.none })[state];
