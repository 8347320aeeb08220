import type { Problem } from "../../domain/problem.ts";
import { useWizard } from "../wizard/wizard-state.ts";
import { showDays, useWords } from "../words.ts";

/** Where Microsoft does not say what the policy allows, these are tried in turn. In days. */
const NEXT_SHORTER = [365, 180, 90, 30, 7] as const;

/** A policy allows shorter secrets only: offers the longest that it names, else the next shorter one. */
export function ShorterLifetime({ problem }: { problem: Problem }) {
  const { draft, changeDraft, go } = useWizard();
  const { care } = useWords();
  if (problem.code !== "secret-lifetime-limited") return null;
  const named = Number(problem.facts.longestInDays);
  const days =
    Number.isInteger(named) && named > 0 ? named : NEXT_SHORTER.find((one) => one < draft.lifetimeInDays);
  if (days === undefined) return null;
  return (
    <button
      type="button"
      className="btn"
      onClick={() => {
        changeDraft({ lifetimeInDays: days });
        go("review");
      }}
    >
      {care.secret.use(showDays(days))}
    </button>
  );
}
