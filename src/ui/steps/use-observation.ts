import { useState } from "preact/hooks";
import type { Observed } from "../../domain/observed.ts";
import type { Problem } from "../../domain/problem.ts";
import type { SetupRequest } from "../../domain/setup-request.ts";
import { useRead } from "../kit/use-read.ts";
import { useWizard } from "../wizard/wizard-state.ts";

export interface Observation {
  readonly observed: Observed | null;
  readonly problem: Problem | null;
  readonly isLooking: boolean;
  readonly lookAgain: () => void;
}

/** Reads both sides for this request. What the admin answers afterwards needs no second look. */
export function useObservation(request: SetupRequest | null): Observation {
  const { setup } = useWizard();
  const [looks, setLooks] = useState(0);
  const read = useRead(
    request && JSON.stringify([{ ...request, registration: undefined, gate: undefined }, looks]),
    (signal) => {
      if (!request) throw new Error("nothing to observe for");
      return setup.observe(request, signal);
    },
  );
  return {
    observed: read.data,
    problem: read.error !== null ? setup.explain(read.error) : null,
    isLooking: read.isReading,
    lookAgain: () => setLooks((count) => count + 1),
  };
}
