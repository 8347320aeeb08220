/** Opens a colleague's reply and lets the run begin. The secret goes into the vault; this screen never has it. */
import { useRef, useState } from "preact/hooks";
import type { Problem } from "../../domain/problem.ts";
import type { ReplyProblem } from "../../ports/handover.ts";
import { keepForConsole } from "../guided/kept-values.ts";
import { startRun } from "../wizard/run.ts";
import { type RunState, useWizard } from "../wizard/wizard-state.ts";

export interface Reply {
  readonly isOpening: boolean;
  /** Why what was pasted is not used. */
  readonly refusal: ReplyProblem | null;
  /** Why nothing can be opened here at all. */
  readonly problem: Problem | null;
  open(pasted: string): Promise<void>;
}

export function useReply(run: RunState): Reply {
  const { setup, changeRun, tell } = useWizard();
  const [isOpening, setOpening] = useState(false);
  const [refusal, setRefusal] = useState<ReplyProblem | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  // A reply opens once: a second press must not find it used by the first.
  const isUnderWay = useRef(false);
  return {
    isOpening,
    refusal,
    problem,
    open: async (pasted) => {
      if (isUnderWay.current) return;
      isUnderWay.current = true;
      setOpening(true);
      setRefusal(null);
      setProblem(null);
      try {
        const opened = await setup.handOver.openReply(pasted, run.plan.request);
        if (!opened.ok) return setRefusal(opened.problem);
        const { clientId, secretExpires } = opened.value;
        changeRun({ typedClientId: clientId, repliedEndsAt: secretExpires });
        // The reply opens once: after a reload the console's part goes on with the id, and the secret is said to be gone.
        keepForConsole(run.plan.request, clientId);
        void startRun(setup, run.plan, run.observed, tell, { clientId, secret: null });
      } catch (thrown) {
        setProblem(setup.explain(thrown));
      } finally {
        isUnderWay.current = false;
        setOpening(false);
      }
    },
  };
}
