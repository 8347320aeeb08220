/** The plan's steps in Entra, in the order in which each finds what it needs. Only what is missing or differs. */
import type { ObjectId, WantedRegistration } from "./app-registration.ts";
import { nameIsFree } from "./choose-registration.ts";
import type { ClientId } from "./client-id.ts";
import { compareRegistration } from "./compare-registration.ts";
import { CONSOLE_PRODUCTS } from "./console-product.ts";
import type { HealthRowId } from "./health-row.ts";
import type { FoundRegistration, Observed } from "./observed.ts";
import { planGate } from "./plan-people.ts";
import type { EntraStep, Later } from "./setup-plan.ts";
import type { SetupRequest } from "./setup-request.ts";

/** Steps that make or repair the registration and open it to people; `clientId` and `objectId` as the rest needs them. */
export interface EntraPart {
  readonly steps: readonly EntraStep[];
  readonly clientId: Later<ClientId>;
  readonly objectId: Later<ObjectId>;
}

/** `only`: the rows of the health table whose repair is wanted; null for everything. */
export function planEntra(
  request: SetupRequest,
  observed: Observed,
  chosen: FoundRegistration | null,
  only: readonly HealthRowId[] | null = null,
): EntraPart {
  const { steps, clientId, objectId } = planRegistration(request, observed, chosen, only);
  return { steps: [...steps, ...planGate(request, observed, chosen, clientId, [])], clientId, objectId };
}

function planRegistration(
  request: SetupRequest,
  observed: Observed,
  chosen: FoundRegistration | null,
  only: readonly HealthRowId[] | null,
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
  const compared = compareRegistration(chosen.registration, wanted, freeName, only);
  const { patch } = compared;
  const changes = compared.changes.filter(
    ({ kind }) => request.hands.entra === "browser" || !OUR_MARKS.has(kind),
  );
  const kind = "repairAppRegistration";
  return {
    steps: changes.length > 0 ? [{ kind, id: kind, objectId, clientId, displayName, changes, patch }] : [],
    clientId: { known: clientId },
    objectId: { known: objectId },
  };
}

/** How we find a registration again. A person is not asked for them: the portal cannot set the one, and nobody misses the other. */
const OUR_MARKS: ReadonlySet<string> = new Set(["addTag", "setUniqueName"]);

const wantedRegistration = (request: SetupRequest): WantedRegistration => ({
  displayName: request.appName,
  audience: request.audience,
  homePageUrl: request.consoleAddress.origin,
  callbackUrl: request.callbackUrl,
  notes: `Signs people in to ${CONSOLE_PRODUCTS[request.product].title} at ${request.consoleAddress.origin}. Made with Entra Setup for RustDesk.`,
});
