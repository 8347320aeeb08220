import { useLayoutEffect } from "preact/hooks";
import { parseClientId } from "../../domain/client-id.ts";
import type { Observed } from "../../domain/observed.ts";
import type { SetupPlan } from "../../domain/setup-plan.ts";
import type { SetupEvent } from "../../setup/setup-event.ts";
import { actsOf } from "../guided/acts.ts";
import { keptFor } from "../guided/kept-values.ts";
import { startRun } from "../wizard/run.ts";
import { isReturning } from "../wizard/steps.ts";
import { useWizard } from "../wizard/wizard-state.ts";

/**
 * Loaded again in the middle of what a person does: the plan is made anew, and they are where they were without being
 * asked for anything. True until then; false, and the plan is shown, where it asks nothing of them in the portal.
 */
export function useReturn(plan: SetupPlan | null, observed: Observed | null): boolean {
  const wizard = useWizard();
  const { setup, changeSession } = wizard;
  const isBack = isReturning(wizard) && plan !== null && observed !== null && actsOf(plan).length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the plan is made of stands still until a run is there
  useLayoutEffect(() => {
    if (!isBack || !plan || !observed) return;
    const { half, clientId } = keptFor(plan.request);
    const known = parseClientId(clientId, plan.request.tenant.id);
    const typed = half !== "entra" && known.ok ? { clientId: known.value, secret: null } : null;
    const events: SetupEvent[] = [];
    const goOn = () =>
      changeSession({
        run: {
          plan,
          observed,
          events,
          typedClientId: typed?.clientId ?? null,
          isSavedByHand: typed !== null && half === "saved",
        },
      });
    if (!typed) return goOn();
    // The portal is behind them: told at once, since nothing is sent. The secret is where they put it, or gone.
    void startRun(setup, plan, observed, (event) => events.push(event), typed).then(goOn);
  }, [isBack]);
  return isBack;
}
