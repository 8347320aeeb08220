import type { ComponentChildren } from "preact";
import type { Problem } from "../../domain/problem.ts";
import { type ProblemWords, sayPart } from "../../messages/problem-words.ts";
import { CopyButton } from "../kit/copy-row.tsx";
import { Fold } from "../kit/fold.tsx";
import { Notice } from "../kit/notice.tsx";
import { Rich } from "../kit/rich.tsx";
import { useWords } from "../words.ts";

/** Any problem, told the same way everywhere: what happened and why, what to do, in what state things are, details to copy. */
export function ProblemNotice({
  problem,
  onRetry,
  children,
}: {
  problem: Problem;
  onRetry?: () => void;
  children?: ComponentChildren;
}) {
  const words = useWords();
  const told: ProblemWords = words.problems[problem.code];
  const details = [
    `code: ${problem.code}`,
    ...Object.entries(problem.facts).map(([name, value]) => `${name}: ${value}`),
  ];
  const tone = problem.world === "unchanged" ? "warn" : "bad";
  return (
    <Notice
      tone={tone}
      title={told.title}
      acts={
        <>
          {onRetry && problem.again !== "no" && (
            <button type="button" className="btn" onClick={onRetry}>
              {words.wizard.tryAgain}
            </button>
          )}
          {children}
        </>
      }
    >
      <p>
        <Rich text={sayPart(told.happened, problem.facts)} />
      </p>
      <p>
        <Rich text={sayPart(told.remedy, problem.facts)} />
      </p>
      <p className="small">{words.wizard.world[problem.world]}</p>
      <Fold title={words.wizard.details} inNotice>
        <dl className="facts" lang="en">
          {details.map((line) => {
            const [name, ...rest] = line.split(": ");
            return (
              <div key={line} className="contents">
                <dt>{name}</dt>
                <dd className="mono">{rest.join(": ")}</dd>
              </div>
            );
          })}
        </dl>
        <CopyButton
          label={words.wizard.copyDetails}
          name={words.wizard.details}
          read={() => details.join("\n")}
        />
      </Fold>
    </Notice>
  );
}
