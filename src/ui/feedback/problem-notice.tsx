import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Problem } from "../../domain/problem.ts";
import { type ProblemWords, sayPart } from "../../messages/problem-words.ts";
import { CopyButton } from "../kit/copy-row.tsx";
import { Fold } from "../kit/fold.tsx";
import { inSight } from "../kit/in-sight.ts";
import { Notice } from "../kit/notice.tsx";
import { Rich } from "../kit/rich.tsx";
import { useWords } from "../words.ts";
import { say } from "./live-region.tsx";

/** Said again when another attempt ends in the same: nothing on the page changes then that would be heard by itself. */
function useSaidAgain(title: string, isBusy: boolean): void {
  const wasBusy = useRef(isBusy);
  useEffect(() => {
    if (wasBusy.current && !isBusy) say(title);
    wasBusy.current = isBusy;
  }, [title, isBusy]);
}

/** Any problem, told the same way everywhere: what happened and why, what to do, in what state things are, details to copy. */
export function ProblemNotice({
  problem,
  onRetry,
  isBusy = false,
  children,
}: {
  problem: Problem;
  onRetry?: () => void;
  /** Another attempt is under way: the notice stands until it has ended, and the button keeps the focus. */
  isBusy?: boolean;
  children?: ComponentChildren;
}) {
  const words = useWords();
  const told: ProblemWords = words.problems[problem.code];
  useSaidAgain(told.title, isBusy);
  const details = [
    `code: ${problem.code}`,
    ...Object.entries(problem.facts).map(([name, value]) => `${name}: ${value}`),
  ];
  const tone = problem.world === "unchanged" ? "warn" : "bad";
  return (
    <Notice
      ref={inSight}
      tone={tone}
      title={told.title}
      acts={
        <>
          {onRetry && problem.again !== "no" && (
            <button
              type="button"
              className="btn"
              aria-disabled={isBusy}
              onClick={() => {
                if (!isBusy) onRetry();
              }}
            >
              {isBusy ? words.apply.lookingAgain : words.wizard.tryAgain}
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
