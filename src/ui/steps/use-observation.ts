import { useQuery } from "@tanstack/preact-query";
import { useState } from "preact/hooks";
import type { Observed } from "../../domain/observed.ts";
import type { Problem } from "../../domain/problem.ts";
import type { SetupRequest } from "../../domain/setup-request.ts";
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
  const query = useQuery({
    queryKey: ["observe", JSON.stringify({ ...request, registration: undefined, gate: undefined }), looks],
    queryFn: ({ signal }) => {
      if (!request) throw new Error("nothing to observe for");
      return setup.observe(request, signal);
    },
    enabled: request !== null,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return {
    observed: query.data ?? null,
    problem: query.error ? setup.explain(query.error) : null,
    isLooking: query.isFetching,
    lookAgain: () => setLooks((count) => count + 1),
  };
}
