/** The plan's steps in Entra, in the order in which each finds what it needs. Only what is missing or differs. */
import {
  CONSENT_SCOPES,
  type ObjectId,
  type ServicePrincipal,
  type ServicePrincipalChange,
  type WantedRegistration,
} from "./app-registration.ts";
import { nameIsFree } from "./choose-registration.ts";
import type { ClientId } from "./client-id.ts";
import { compareRegistration } from "./compare-registration.ts";
import { CONSOLE_PRODUCTS } from "./console-product.ts";
import type { FoundRegistration, Observed } from "./observed.ts";
import type { AssignPerson, EntraStep, GrantAdminConsent, Later, StepId } from "./setup-plan.ts";
import { consentIsRequired, type Gate, type SetupRequest } from "./setup-request.ts";

/** Steps that make or repair the registration and open it to people; `clientId` and `objectId` as the rest needs them. */
export interface EntraPart {
  readonly steps: readonly EntraStep[];
  readonly clientId: Later<ClientId>;
  readonly objectId: Later<ObjectId>;
}

export function planEntra(
  request: SetupRequest,
  observed: Observed,
  chosen: FoundRegistration | null,
): EntraPart {
  const { steps, clientId, objectId } = planRegistration(request, observed, chosen);
  const doors = planServicePrincipal(request.gate, chosen?.servicePrincipal ?? null, clientId);
  return {
    steps: [
      ...steps,
      ...doors.steps,
      ...planConsent(request.gate, observed, chosen, doors.servicePrincipalId),
      ...planAssignment(request.gate, observed, chosen, doors.servicePrincipalId),
    ],
    clientId,
    objectId,
  };
}

function planRegistration(
  request: SetupRequest,
  observed: Observed,
  chosen: FoundRegistration | null,
): EntraPart {
  const wanted = wantedRegistration(request);
  const { directory, uniqueName } = observed;
  if (!chosen || !directory) {
    const id = "createAppRegistration";
    return {
      steps: [{ kind: "createAppRegistration", id, uniqueName, wanted }],
      clientId: { from: id },
      objectId: { from: id },
    };
  }
  const { objectId, clientId, displayName } = chosen.registration;
  const freeName = nameIsFree(directory, clientId) ? uniqueName : null;
  const { changes, patch } = compareRegistration(chosen.registration, wanted, freeName);
  const kind = "repairAppRegistration";
  return {
    steps: changes.length > 0 ? [{ kind, id: kind, objectId, clientId, displayName, changes, patch }] : [],
    clientId: { known: clientId },
    objectId: { known: objectId },
  };
}

const wantedRegistration = (request: SetupRequest): WantedRegistration => ({
  displayName: request.appName,
  audience: request.audience,
  homePageUrl: request.consoleAddress.origin,
  callbackUrl: request.callbackUrl,
  notes: `Signs people in to ${CONSOLE_PRODUCTS[request.product].title} at ${request.consoleAddress.origin}. Made with Entra Setup for RustDesk.`,
});

function planServicePrincipal(
  gate: Gate,
  found: ServicePrincipal | null,
  clientId: Later<ClientId>,
): { readonly steps: readonly EntraStep[]; readonly servicePrincipalId: Later<ObjectId> } {
  const isAssignmentRequired = gate.kind === "chosen";
  if (!found) {
    const id: StepId = "createServicePrincipal";
    return {
      steps: [{ kind: "createServicePrincipal", id, clientId, isAssignmentRequired }],
      servicePrincipalId: { from: id },
    };
  }
  const changes: ServicePrincipalChange[] = [];
  if (!found.isEnabled) changes.push({ kind: "enable" });
  if (found.isAssignmentRequired !== isAssignmentRequired)
    changes.push({ kind: isAssignmentRequired ? "requireAssignment" : "openToEveryone" });
  const kind = "repairServicePrincipal";
  return {
    steps: changes.length > 0 ? [{ kind, id: kind, objectId: found.objectId, changes }] : [],
    servicePrincipalId: { known: found.objectId },
  };
}

/** Entra keeps one grant per app and resource, so an existing one is widened and never narrowed. */
function planConsent(
  gate: Gate,
  { directory }: Observed,
  chosen: FoundRegistration | null,
  servicePrincipalId: Later<ObjectId>,
): readonly GrantAdminConsent[] {
  const existing = chosen?.adminConsent ?? null;
  const isGranted = existing && CONSENT_SCOPES.every((scope) => existing.scopes.includes(scope));
  if (!consentIsRequired(gate) || isGranted) return [];
  return [
    {
      kind: "grantAdminConsent",
      id: "grantAdminConsent",
      servicePrincipalId,
      graphServicePrincipalId: directory?.graphServicePrincipalId ?? null,
      scopes: [...new Set([...(existing?.scopes ?? []), ...CONSENT_SCOPES])],
      existingGrantId: existing?.grantId ?? null,
    },
  ];
}

function planAssignment(
  gate: Gate,
  { directory }: Observed,
  chosen: FoundRegistration | null,
  servicePrincipalId: Later<ObjectId>,
): readonly AssignPerson[] {
  const me = directory?.me ?? null;
  const isAssigned = chosen?.assignments.some(({ principalId }) => principalId === me?.objectId) ?? false;
  if (gate.kind !== "chosen" || !gate.includeMe || isAssigned) return [];
  return [
    {
      kind: "assignPerson",
      id: "assignPerson",
      servicePrincipalId,
      personId: me?.objectId ?? null,
      personName: me?.displayName || me?.userPrincipalName || "",
    },
  ];
}
