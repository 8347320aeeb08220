import type { SetupPlan } from "../../domain/setup-plan.ts";
import { Fold } from "../kit/fold.tsx";
import { useWizard } from "../wizard/wizard-state.ts";
import { useWords } from "../words.ts";

/** Every request of the plan with its body, from the same builders that send it; the secret shows as dots. */
export function ExactRequests({ plan }: { plan: SetupPlan }) {
  const { setup } = useWizard();
  const r = useWords().review;
  const requests = setup.preview(plan);
  if (requests.length === 0) return null;
  return (
    <section className="sec" aria-label={r.requests}>
      <Fold title={r.requests} aside={r.requestCount(requests.length)}>
        <div className="req">
          {requests.map(({ step, request }) => (
            <div key={`${step} ${request.method} ${request.path}`} className="one">
              <div>
                <span className="m">{request.method}</span>
                <span className="u">{request.path}</span>
                <span className="sd">{request.host}</span>
              </div>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
              {request.body !== null && <pre tabIndex={0}>{JSON.stringify(request.body, null, 2)}</pre>}
            </div>
          ))}
        </div>
      </Fold>
    </section>
  );
}
