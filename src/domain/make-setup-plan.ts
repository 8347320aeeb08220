/**
 * Request + observed world → plan. Pure: the same arguments give the same plan, and a world that is as requested gives
 * one without steps. Running it again after a failure is how a run is resumed, whatever its intent.
 */
import { chooseRegistration } from "./choose-registration.ts";
import { CONSOLE_PRODUCTS, findProvider } from "./console-product.ts";
import { finishPlan } from "./finish-plan.ts";
import type { Observed } from "./observed.ts";
import { broughtByHand } from "./plan-delivery.ts";
import { planEntra } from "./plan-entra.ts";
import { listKept } from "./plan-kept.ts";
import { planPeople, planRepair, planReplacement, planRetirement } from "./plan-maintenance.ts";
import { planProvider, planRemovals, planSecret } from "./plan-provider.ts";
import { planDisconnect, planUndo } from "./plan-removal.ts";
import { planRestoration, restoredFrom } from "./plan-restoration.ts";
import { checkRoom, chooseSecret } from "./plan-secret.ts";
import { ok, type Result } from "./result.ts";
import type { PlanQuestion, SetupPlan, SetupStep } from "./setup-plan.ts";
import type { SetupRequest } from "./setup-request.ts";

/** The frozen plan, or the question that the admin has to answer before there can be one. */
export function makeSetupPlan(request: SetupRequest, observed: Observed): Result<SetupPlan, PlanQuestion> {
  const { intent } = request;
  switch (intent.kind) {
    case "connect":
      return planConnection(request, observed);
    case "repair":
      return planRepair(request, observed, intent.only);
    case "changeAddress":
      return planRepair(request, observed, null);
    case "replaceSecret":
      return planReplacement(request, observed);
    case "retire":
      return planRetirement(request, observed, intent);
    case "setPeople":
      return planPeople(request, observed, intent);
    case "disconnect":
      return planDisconnect(request, observed, intent);
    case "undo":
      return planUndo(request, observed, intent.made);
  }
}

function planConnection(request: SetupRequest, observed: Observed): Result<SetupPlan, PlanQuestion> {
  const provider = findProvider(CONSOLE_PRODUCTS[request.product], observed.rustDesk?.providers ?? []);
  const brought = broughtByHand(request, observed, provider);
  if (brought) {
    const clientId = { known: brought.clientId };
    const { save } = planProvider(request, observed, brought.secret, provider, clientId);
    const kept = listKept(request, observed, null, provider, save);
    return ok(finishPlan(request, observed, { steps: save, kept, clientId }));
  }
  const restored = restoredFrom(request.registration, observed.directory);
  const choice = restored ? ok(restored) : chooseRegistration(request.registration, observed, provider);
  if (!choice.ok) return choice;
  const chosen = choice.value;
  const entra = planEntra(request, observed, chosen);
  const found = chooseSecret(chosen, provider, observed);
  const { secret, save } = planProvider(request, observed, found, provider, entra.clientId);
  if (secret === "new" && chosen) {
    const room = checkRoom(chosen, request);
    if (!room.ok) return room;
  }
  const host = new URL(request.consoleAddress.origin).host;
  const steps: readonly SetupStep[] = [
    ...(restored ? planRestoration(restored, observed) : []),
    ...entra.steps,
    ...(secret === "new" ? [planSecret(request, observed, host, entra.objectId)] : []),
    ...save,
    // Only after the proof: not a thing to leave to a list that a person works through before it.
    ...(chosen && request.hands.entra === "browser"
      ? planRemovals(chosen, provider, secret, host, observed)
      : []),
  ];
  const kept = listKept(request, observed, chosen, provider, steps);
  return ok(finishPlan(request, observed, { steps, kept, clientId: entra.clientId }));
}
