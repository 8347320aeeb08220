/** Fills in what earlier steps brought: a step of the plan becomes a change that can be sent. */
import type { ObjectId } from "../domain/app-registration.ts";
import type { ClientId } from "../domain/client-id.ts";
import type { EntraStep, Later, StepId } from "../domain/setup-plan.ts";
import type { DirectoryChange, DirectoryOutcome } from "../ports/directory.ts";

/** What the steps of one run have brought so far. */
export class Ledger {
  readonly #clientIds = new Map<StepId, ClientId>();
  readonly #objectIds = new Map<StepId, ObjectId>();

  /** `clientId` may be known before its step ran: a person made the registration and typed it. */
  bringClientId(step: StepId, clientId: ClientId): void {
    this.#clientIds.set(step, clientId);
  }

  bring(step: StepId, outcome: DirectoryOutcome): void {
    if (outcome.kind === "registration") this.#clientIds.set(step, outcome.clientId);
    if (outcome.kind === "registration" || outcome.kind === "servicePrincipal")
      this.#objectIds.set(step, outcome.objectId);
  }

  clientId(later: Later<ClientId>): ClientId | null {
    return "known" in later ? later.known : (this.#clientIds.get(later.from) ?? null);
  }

  objectId(later: Later<ObjectId>): ObjectId | null {
    return "known" in later ? later.known : (this.#objectIds.get(later.from) ?? null);
  }
}

/** The change that a step stands for, or null while an earlier step still has to bring a value. */
export function settleStep(
  step: EntraStep,
  ledger: Pick<Ledger, "clientId" | "objectId">,
): DirectoryChange | null {
  switch (step.kind) {
    case "createAppRegistration":
      return { kind: step.kind, uniqueName: step.uniqueName, wanted: step.wanted };
    case "repairAppRegistration":
      return { kind: step.kind, objectId: step.objectId, patch: step.patch };
    case "unassignPerson": {
      const { kind, servicePrincipalId, assignmentId } = step;
      return { kind, servicePrincipalId, assignmentId };
    }
    case "restoreAppRegistration":
      return { kind: "restore", of: "applications", objectId: step.objectId };
    case "restoreServicePrincipal":
      return { kind: "restore", of: "servicePrincipals", objectId: step.objectId };
    case "deleteAppRegistration":
      return step.objectId && { kind: step.kind, objectId: step.objectId };
    case "purgeAppRegistration":
      return { kind: step.kind, objectId: step.objectId };
    case "waitForSecret":
      // Nothing is sent: the run waits.
      return null;
    case "repairServicePrincipal":
      return { kind: step.kind, objectId: step.objectId, changes: step.changes };
    case "removeClientSecret":
      return { kind: step.kind, objectId: step.objectId, keyId: step.keyId };
    case "createServicePrincipal": {
      const clientId = ledger.clientId(step.clientId);
      return clientId && { kind: step.kind, clientId, isAssignmentRequired: step.isAssignmentRequired };
    }
    case "grantAdminConsent": {
      const servicePrincipalId = ledger.objectId(step.servicePrincipalId);
      if (!servicePrincipalId || !step.graphServicePrincipalId) return null;
      const { graphServicePrincipalId, scopes, existingGrantId } = step;
      return { kind: step.kind, servicePrincipalId, graphServicePrincipalId, scopes, existingGrantId };
    }
    case "assignPerson": {
      const servicePrincipalId = ledger.objectId(step.servicePrincipalId);
      if (!servicePrincipalId || !step.personId) return null;
      const { kind, personId, personType } = step;
      return { kind, servicePrincipalId, personId, personType };
    }
    case "addClientSecret": {
      const objectId = ledger.objectId(step.objectId);
      const { kind, displayName, endsAt, existing } = step;
      return objectId && { kind, objectId, displayName, endsAt, existing };
    }
  }
}
