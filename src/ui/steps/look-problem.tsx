import type { Problem } from "../../domain/problem.ts";
import { ProblemNotice } from "../feedback/problem-notice.tsx";
import { useWizard } from "../wizard/wizard-state.ts";
import { useWords } from "../words.ts";

/** Looking failed: try again, sign in again on the side that refused, or take that side into one's own hands. */
export function LookProblem({ problem, onRetry }: { problem: Problem; onRetry: () => void }) {
  const { job, go } = useWizard();
  const words = useWords();
  const canBeByHand = job !== "check" && job !== "people";
  return (
    <ProblemNotice problem={problem} onRetry={onRetry}>
      {(problem.code.startsWith("graph") || problem.code === "wrong-tenant") && (
        <>
          <button type="button" className="btn quiet" onClick={() => go("microsoft")}>
            {words.apply.signInMicrosoft}
          </button>
          {canBeByHand && <ByHandInstead />}
        </>
      )}
      {problem.code.startsWith("console") && (
        <>
          <button type="button" className="btn quiet" onClick={() => go("console")}>
            {words.apply.signInConsole}
          </button>
          {canBeByHand && <ConsoleByHand />}
        </>
      )}
    </ProblemNotice>
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
