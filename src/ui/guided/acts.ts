/** Which acts a plan asks of a person in the portal: what exists already is not asked for again. Pure. */
import { appLink, enterpriseAppsLink, newRegistrationLink } from "../../domain/portal-links.ts";
import type { SetupPlan, StepKind } from "../../domain/setup-plan.ts";
import type { ActName } from "../../messages/en/acts.ts";

/** The acts that a step needs; a kind that nobody thought of does not compile. */
const ACTS_OF: Readonly<Record<StepKind, readonly ActName[]>> = {
  createAppRegistration: ["register", "ids", "idTokens"],
  repairAppRegistration: ["idTokens"],
  createServicePrincipal: ["who"],
  repairServicePrincipal: ["who"],
  grantAdminConsent: ["consent"],
  assignPerson: ["who"],
  addClientSecret: ["secret"],
  removeClientSecret: [],
  unassignPerson: ["who"],
  waitForSecret: [],
  restoreAppRegistration: [],
  restoreServicePrincipal: [],
  deleteAppRegistration: ["remove"],
  purgeAppRegistration: [],
  removeProvider: [],
  saveProvider: [],
};
const ORDER: readonly ActName[] = ["register", "ids", "secret", "idTokens", "who", "consent", "remove"];

/** In the portal's own order, each once. Everyone may sign in: the gate is not set, so there is no act for it. */
export function actsOf(plan: SetupPlan): readonly ActName[] {
  const wanted = new Set(plan.steps.flatMap(({ kind }) => ACTS_OF[kind]));
  const isGated = plan.request.gate.kind === "chosen";
  return ORDER.filter((act) => wanted.has(act) && (act !== "who" || isGated));
}

/** Where the act happens, for this cloud and tenant. */
export function linkOf(act: ActName, { request }: SetupPlan, clientId: string | null): string {
  const { cloud, tenant } = request;
  switch (act) {
    case "register":
      return newRegistrationLink(cloud, tenant.id);
    case "ids":
      return appLink(cloud, tenant.id, "Overview", clientId);
    case "remove":
      return appLink(cloud, tenant.id, "Overview", clientId);
    case "secret":
      return appLink(cloud, tenant.id, "Credentials", clientId);
    case "idTokens":
      return appLink(cloud, tenant.id, "Authentication", clientId);
    case "consent":
      return appLink(cloud, tenant.id, "CallAnAPI", clientId);
    case "who":
      return enterpriseAppsLink(cloud, tenant.id);
  }
}
