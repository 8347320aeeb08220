import type { ReceivedProblem, ReplyProblem } from "../../ports/handover.ts";
import { Icon } from "../kit/icon.tsx";
import { Rich } from "../kit/rich.tsx";
import { tell } from "../steps/tell.ts";
import { useWords } from "../words.ts";

/** Why a code is not used, each reason in its own words. It speaks up by itself. */
export function Refusal(
  refused:
    | { readonly of: "reply"; readonly problem: ReplyProblem }
    | { readonly of: "request"; readonly problem: ReceivedProblem },
) {
  const { colleague } = useWords();
  const words = refused.of === "reply" ? colleague.replyProblems : colleague.requestProblems;
  return (
    <p className="took bad top-gap" role="alert">
      <Icon name="wrong" small />
      <span>
        <Rich text={tell(words, refused.problem)} />
      </span>
    </p>
  );
}
