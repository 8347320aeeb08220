import { useEffect } from "preact/hooks";
import type { Setup } from "../../setup/setup.ts";
import { LiveRegion } from "../feedback/live-region.tsx";
import { ProblemNotice } from "../feedback/problem-notice.tsx";
import { Spinner } from "../kit/icon.tsx";
import { useRead } from "../kit/use-read.ts";
import { type AnswerStep, colleagueHref, goToHref, keepAddress } from "../route.ts";
import { Header } from "../wizard/header.tsx";
import { Screen } from "../wizard/screen.tsx";
import { useWords } from "../words.ts";
import { Answering } from "./answering.tsx";
import { PasteRequest } from "./paste-request.tsx";
import "../css/later.css";

export interface AnswerProps {
  readonly setup: Setup;
  readonly step: AnswerStep;
  /** The request as it stands in the address, or null: then it is asked for. */
  readonly pasted: string | null;
}

/** For somebody who was asked by a colleague: reads the request, and leads from there to the reply code. */
export function Answer(props: AnswerProps) {
  return (
    <>
      <Received {...props} />
      <LiveRegion />
    </>
  );
}

function Received({ setup, step, pasted }: AnswerProps) {
  const { answer } = useWords();
  // A link with the mail's words at its end was read as the request alone: the address says so too.
  useEffect(() => keepAddress(colleagueHref(step, pasted)), [step, pasted]);
  const read = useRead(pasted, () => setup.handOver.read(pasted ?? ""));
  if (pasted !== null && read.data?.ok)
    return <Answering key={read.data.value.code} setup={setup} step={step} received={read.data.value} />;
  return (
    <>
      <Header />
      <div className="shell wide letter">
        {pasted !== null && read.isPending ? (
          <Screen title={answer.pageTitle}>
            <p className="st run" role="status">
              <Spinner /> {answer.paste.opening}
            </p>
          </Screen>
        ) : (
          <PasteRequest
            refusal={read.data && !read.data.ok ? read.data.problem : null}
            onOpen={(code) => goToHref(colleagueHref("request", code))}
          >
            {read.error !== null && <ProblemNotice problem={setup.explain(read.error)} />}
          </PasteRequest>
        )}
      </div>
    </>
  );
}
