/** Which acts a plan asks of a person in the portal: what exists already is not asked for again. Pure. */
import type { RegistrationChange, ServicePrincipalChange } from "../../domain/app-registration.ts";
import { appLink, enterpriseAppsLink, newRegistrationLink } from "../../domain/portal-links.ts";
import type { SetupPlan, SetupStep, StepKind } from "../../domain/setup-plan.ts";
import type { ActName } from "../../messages/act-words.ts";

const ACTS_OF_CHANGE: Readonly<Record<RegistrationChange["kind"], readonly ActName[]>> = {
  addRedirectUri: ["platform"],
  moveRedirectUri: ["platform"],
  removeRedirectUri: ["oldAddress"],
  turnOnIdTokens: ["idTokens"],
  setAudience: ["audience"],
  // The portal raises it by itself together with the account types.
  setAccessTokenVersion: ["audience"],
  addPermissions: ["permissions"],
  addClaims: ["claims"],
  addTag: [],
  setUniqueName: [],
};
const ACTS_OF_DOOR: Readonly<Record<ServicePrincipalChange["kind"], ActName>> = {
  enable: "enable",
  requireAssignment: "who",
  openToEveryone: "open",
};

/** The acts that a step needs; a kind that nobody thought of does not compile. */
const ACTS_OF: {
  readonly [K in StepKind]: (step: Extract<SetupStep, { readonly kind: K }>) => readonly ActName[];
} = {
  createAppRegistration: () => ["register", "ids", "idTokens"],
  repairAppRegistration: ({ changes }) => changes.flatMap(({ kind }) => ACTS_OF_CHANGE[kind]),
  // The portal makes it together with the registration; its door is what is left.
  createServicePrincipal: ({ isAssignmentRequired }) => (isAssignmentRequired ? ["who"] : []),
  repairServicePrincipal: ({ changes }) => changes.map(({ kind }) => ACTS_OF_DOOR[kind]),
  grantAdminConsent: () => ["consent"],
  assignPerson: () => ["who"],
  addClientSecret: () => ["secret"],
  removeClientSecret: () => [],
  unassignPerson: () => ["who"],
  waitForSecret: () => [],
  restoreAppRegistration: () => [],
  restoreServicePrincipal: () => [],
  deleteAppRegistration: () => ["remove"],
  purgeAppRegistration: () => [],
  removeProvider: () => [],
  saveProvider: () => [],
};
/** In the portal's own order. */
const ORDER: readonly ActName[] = [
  "register",
  "ids",
  "secret",
  "platform",
  "oldAddress",
  "audience",
  "idTokens",
  "claims",
  "enable",
  "open",
  "who",
  "permissions",
  "consent",
  "remove",
];

/** What the plan asks for in the portal, each act once. */
export function actsOf(plan: SetupPlan): readonly ActName[] {
  const wanted = new Set(plan.steps.flatMap((step) => actsOfStep(step.kind, step)));
  return ORDER.filter((act) => wanted.has(act));
}

function actsOfStep<K extends StepKind>(kind: K, step: SetupStep): readonly ActName[] {
  // The step is of its own kind.
  return ACTS_OF[kind](step as Extract<SetupStep, { readonly kind: K }>);
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
    case "platform":
    case "oldAddress":
    case "audience":
      return appLink(cloud, tenant.id, "Authentication", clientId);
    case "claims":
      return appLink(cloud, tenant.id, "TokenConfiguration", clientId);
    case "permissions":
    case "consent":
      return appLink(cloud, tenant.id, "CallAnAPI", clientId);
    case "who":
    case "enable":
    case "open":
      return enterpriseAppsLink(cloud, tenant.id);
  }
}
