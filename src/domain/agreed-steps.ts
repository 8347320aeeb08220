/**
 * Going on after a failure plans anew. What the admin agreed to in the review covers a step only when it does the same
 * thing: ids that an earlier step has brought meanwhile may now be known, and a secret that was made is the one that is
 * held. Everything else is reviewed first.
 */
import type { ProviderChange } from "./oidc-provider.ts";
import type { Later, SetupPlan, SetupStep, StepKind } from "./setup-plan.ts";

type Of<K extends StepKind> = Extract<SetupStep, { readonly kind: K }>;

/** Does every step of `next` do what a step of `agreed` was going to do? Pure. */
export const isAgreed = (next: SetupPlan, agreed: SetupPlan): boolean =>
  next.steps.every((step) => agreed.steps.some((before) => isSameStep(step, before)));

function isSameStep(next: SetupStep, before: SetupStep): boolean {
  return next.kind === before.kind && compare(next.kind, next, before);
}

/** A kind that nobody thought of does not compile. */
const SAME: { readonly [K in StepKind]: (next: Of<K>, before: Of<K>) => boolean } = {
  createAppRegistration: (next, before) =>
    next.uniqueName === before.uniqueName && isEqual(next.wanted, before.wanted),
  repairAppRegistration: (next, before) =>
    next.objectId === before.objectId &&
    isEqual(next.changes, before.changes) &&
    isEqual(next.patch, before.patch),
  createServicePrincipal: (next, before) =>
    isBrought(next.clientId, before.clientId) && next.isAssignmentRequired === before.isAssignmentRequired,
  repairServicePrincipal: (next, before) =>
    next.objectId === before.objectId && isEqual(next.changes, before.changes),
  grantAdminConsent: (next, before) =>
    isBrought(next.servicePrincipalId, before.servicePrincipalId) &&
    next.existingGrantId === before.existingGrantId &&
    isEqual(next.scopes, before.scopes),
  assignPerson: (next, before) =>
    isBrought(next.servicePrincipalId, before.servicePrincipalId) && next.personId === before.personId,
  // Its name and its end move with the clock; what was agreed is where it is made and how long it lasts.
  addClientSecret: (next, before) =>
    isBrought(next.objectId, before.objectId) && next.lifetimeInDays === before.lifetimeInDays,
  saveProvider: (next, before) =>
    next.providerName === before.providerName &&
    isBrought(next.clientId, before.clientId) &&
    next.issuer === before.issuer &&
    next.callbackUrl === before.callbackUrl &&
    (next.secret === before.secret || (next.secret === "held" && before.secret === "new")) &&
    next.changes.every((change) => before.changes.some((one) => covers(one, change))),
  removeClientSecret: (next, before) => next.objectId === before.objectId && next.keyId === before.keyId,
  unassignPerson: (next, before) => next.assignmentId === before.assignmentId,
  waitForSecret: () => true,
  restoreAppRegistration: (next, before) => next.objectId === before.objectId,
  restoreServicePrincipal: (next, before) => next.objectId === before.objectId,
  deleteAppRegistration: (next, before) => next.objectId === before.objectId,
  purgeAppRegistration: (next, before) => next.objectId === before.objectId,
  removeProvider: (next, before) =>
    next.providerName === before.providerName && next.clientId === before.clientId,
};

function compare<K extends StepKind>(kind: K, next: SetupStep, before: SetupStep): boolean {
  // Both are of this kind: the caller has looked.
  return SAME[kind](next as Of<K>, before as Of<K>);
}

/** The same value, or one that was still to come. */
const isBrought = <T>(next: Later<T>, before: Later<T>): boolean =>
  "from" in before || ("known" in next && next.known === before.known);

/**
 * A client ID that did not exist yet was agreed to as `new`; and an entry that was to be added was to be on and complete,
 * so that one which was made but not finished needs no new yes.
 */
const covers = (before: ProviderChange, next: ProviderChange): boolean => {
  if (before.kind === "addProvider" && next.kind === "enable") return true;
  return next.kind === "setClientId" && before.kind === "setClientId" && before.to === "new"
    ? next.from === before.from
    : isEqual(next, before);
};

/** Plain data that one function made in one order of keys. */
const isEqual = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
