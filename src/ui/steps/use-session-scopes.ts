import type { SetupPlan } from "../../domain/setup-plan.ts";
import { needsAccount } from "../wizard/draft.ts";
import { useWizard } from "../wizard/wizard-state.ts";
import { useMicrosoftWindow } from "./use-microsoft-window.ts";

/**
 * Permissions that a plan needs and this session lacks: asked for when the plan is about to be carried out, so that a
 * mere check never asks for more than reading.
 */
export function useSessionScopes(plan: SetupPlan) {
  const { draft, session, changeSession } = useWizard();
  const window = useMicrosoftWindow();
  const { account, tenant } = session;
  const lacks =
    account && needsAccount(draft.way) && plan.request.hands.entra === "browser"
      ? plan.scopes.filter((scope) => scope !== "User.Read" && !account.scopes.includes(scope))
      : [];
  return {
    window,
    lacks,
    isAsked: lacks.length > 0 && account?.source === "microsoft",
    isTokenShort: lacks.length > 0 && account?.source === "pasted token",
    /** Opens Microsoft's window: call it inside the click. True when the session now may. */
    ask: async (): Promise<boolean> => {
      if (!tenant) return false;
      const wantsConsent = plan.scopes.includes("DelegatedPermissionGrant.ReadWrite.All");
      const more = await window.open(tenant, { wantsConsent });
      if (more) changeSession({ account: more });
      return more !== null;
    },
  };
}
