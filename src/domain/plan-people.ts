/** Who may sign in: the enterprise application and its gate, consent for everyone, and the list of people and groups. */
import {
  CONSENT_SCOPES,
  type ObjectId,
  type ServicePrincipal,
  type ServicePrincipalChange,
} from "./app-registration.ts";
import type { ClientId } from "./client-id.ts";
import type { FoundRegistration, Observed } from "./observed.ts";
import type {
  AssignPerson,
  EntraStep,
  GrantAdminConsent,
  Later,
  StepId,
  UnassignPerson,
} from "./setup-plan.ts";
import { consentIsRequired, type Gate, type SetupRequest } from "./setup-request.ts";

/** The steps that make the request's gate true, and take the assignments in `remove` off the list. */
export function planGate(
  request: SetupRequest,
  observed: Observed,
  chosen: FoundRegistration | null,
  clientId: Later<ClientId>,
  remove: readonly string[],
): readonly EntraStep[] {
  const { gate } = request;
  const doors = planServicePrincipal(gate, chosen?.servicePrincipal ?? null, clientId);
  return [
    ...doors.steps,
    ...planConsent(request, observed, chosen, doors.servicePrincipalId),
    ...planAssignments(gate, observed, chosen, doors.servicePrincipalId),
    ...planLeaving(chosen, remove),
  ];
}

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
  { gate, intent }: SetupRequest,
  { directory }: Observed,
  chosen: FoundRegistration | null,
  servicePrincipalId: Later<ObjectId>,
): readonly GrantAdminConsent[] {
  const existing = chosen?.adminConsent ?? null;
  const isGranted = existing && CONSENT_SCOPES.every((scope) => existing.scopes.includes(scope));
  if (!consentIsRequired(gate) || isGranted) return [];
  // What this account may not see is not repaired on a guess; a new connection, or a gate that closes, is sure to need it.
  const wasClosed = intent.kind === "setPeople" && chosen?.servicePrincipal?.isAssignmentRequired === true;
  if ((intent.kind === "repair" || wasClosed) && chosen?.unseen?.includes("adminConsent")) return [];
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

/** The admin, if wanted, then everyone else who was picked and is not on the list yet. */
function planAssignments(
  gate: Gate,
  { directory }: Observed,
  chosen: FoundRegistration | null,
  servicePrincipalId: Later<ObjectId>,
): readonly AssignPerson[] {
  if (gate.kind !== "chosen") return [];
  const me = directory?.me ?? null;
  const onList = new Set(chosen?.assignments.map(({ principalId }) => principalId) ?? []);
  const kind = "assignPerson";
  const myself =
    gate.includeMe && !(me && onList.has(me.objectId))
      ? [
          {
            kind,
            id: kind,
            servicePrincipalId,
            personId: me?.objectId ?? null,
            personName: me?.displayName || me?.userPrincipalName || "",
            personType: "person",
          } as const,
        ]
      : [];
  const others = (gate.people ?? []).filter(
    ({ objectId }) => !onList.has(objectId) && !(gate.includeMe && objectId === me?.objectId),
  );
  return [
    ...myself,
    ...others.map(
      ({ objectId, name, type }, index): AssignPerson => ({
        kind,
        id: `${kind}-${index + 1}`,
        servicePrincipalId,
        personId: objectId,
        personName: name,
        personType: type,
      }),
    ),
  ];
}

function planLeaving(chosen: FoundRegistration | null, remove: readonly string[]): readonly UnassignPerson[] {
  const principal = chosen?.servicePrincipal;
  if (!principal) return [];
  const leaving = chosen.assignments.filter(({ id }) => remove.includes(id));
  const kind = "unassignPerson";
  return leaving.map(({ id, principalName }, index) => ({
    kind,
    id: `${kind}-${index + 1}`,
    servicePrincipalId: principal.objectId,
    assignmentId: id,
    personName: principalName,
  }));
}
