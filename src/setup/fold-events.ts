/** Events to outcome: pure, so that every screen derives what it shows from the list of events alone. */
import { type SetupPlan, SIDE_OF } from "../domain/setup-plan.ts";
import {
  READ_BACK,
  type SetupEvent,
  type SetupOutcome,
  type StepFacts,
  type StepState,
} from "./setup-event.ts";

const NOT_YET: StepState = { state: "not yet" };

/** Where a run stands after these events. An empty list gives a plan that has not begun. */
export function foldEvents(plan: SetupPlan, events: readonly SetupEvent[]): SetupOutcome {
  const states = new Map<string, StepState>(
    [...plan.steps.map((step) => step.id), READ_BACK].map((id) => [id, NOT_YET]),
  );
  const started = new Map<string, number>();
  let facts: StepFacts = {};
  let rows: SetupOutcome["rows"] = [];
  let differences: SetupOutcome["differences"] = [];
  let end: SetupOutcome["end"] = null;
  for (const event of events) {
    switch (event.kind) {
      case "step started":
        started.set(event.step, event.at);
        states.set(event.step, { state: "running", since: event.at, wait: null });
        break;
      case "waiting":
        states.set(event.step, {
          state: "running",
          since: started.get(event.step) ?? event.at,
          wait: { what: event.wait, at: event.at },
        });
        break;
      case "step done":
        states.set(event.step, {
          state: "done",
          tookMs: event.at - (started.get(event.step) ?? event.at),
          facts: event.facts,
        });
        facts = { ...facts, ...event.facts };
        break;
      case "step failed":
        states.set(event.step, { state: "failed", problem: event.problem });
        break;
      case "settings changed":
        differences = event.differences;
        break;
      case "compared":
        rows = event.rows;
        break;
      case "ended":
        end = event.end;
        // Sent together with one that failed, or waiting when it was stopped: nothing of it came to pass.
        for (const [id, now] of states) if (now.state === "running") states.set(id, NOT_YET);
        break;
    }
  }
  const isChanged = (side: "entra" | "rustDesk") =>
    plan.steps.some((step) => SIDE_OF[step.kind] === side && states.get(step.id)?.state === "done");
  return {
    steps: [...states].map(([id, now]) => ({ id, now })),
    facts,
    rows,
    differences,
    end,
    changed: { entra: isChanged("entra"), rustDesk: isChanged("rustDesk") },
  };
}
