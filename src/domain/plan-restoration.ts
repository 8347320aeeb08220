/**
 * Bringing a soft-deleted registration back instead of failing on its name: with its client id, so that every user's
 * `sub` stays, and with its list of people. First the registration, then its enterprise application
 * (learn.microsoft.com/graph/api/directory-deleteditems-restore).
 */
import type { FoundRegistration, Observed, ObservedDirectory } from "./observed.ts";
import type { RestoreAppRegistration, RestoreServicePrincipal } from "./setup-plan.ts";
import type { RegistrationChoice } from "./setup-request.ts";

/** The registration that the admin wants back, as it will be found again; null when that was not asked or cannot be. */
export function restoredFrom(
  choice: RegistrationChoice,
  directory: ObservedDirectory | null,
): FoundRegistration | null {
  const registration = directory?.deletedTwin?.registration;
  if (choice.kind !== "restore" || !registration) return null;
  const servicePrincipalId = directory?.deletedTwin?.servicePrincipalId ?? null;
  return {
    by: ["uniqueName"],
    registration,
    // Whether it was gated is not shown while it is deleted; the plan sets what the request says.
    servicePrincipal: servicePrincipalId && {
      objectId: servicePrincipalId,
      isEnabled: true,
      isAssignmentRequired: null,
      tags: [],
    },
    adminConsent: null,
    assignments: [],
  };
}

export function planRestoration(
  { registration: { objectId, clientId, displayName } }: FoundRegistration,
  { directory }: Observed,
): readonly (RestoreAppRegistration | RestoreServicePrincipal)[] {
  const principal = directory?.deletedTwin?.servicePrincipalId ?? null;
  const app = "restoreAppRegistration";
  const presence = "restoreServicePrincipal";
  return [
    { kind: app, id: app, objectId, clientId, displayName },
    ...(principal ? [{ kind: presence, id: presence, objectId: principal } as const] : []),
  ];
}
