/** The exact requests of a plan for the review: the same builders that send them, with later values as `{…}`. Pure. */
import type { ObjectId } from "../domain/app-registration.ts";
import type { ClientId } from "../domain/client-id.ts";
import { type Later, type SetupPlan, SIDE_OF } from "../domain/setup-plan.ts";
import type { Directory } from "../ports/directory.ts";
import type { RustDeskConsole } from "../ports/rustdesk-console.ts";
import { settleStep } from "./settle-step.ts";
import type { Setup } from "./setup.ts";

const known = <T extends string>(later: Later<T>): T => ("known" in later ? later.known : placeholder<T>());
// A placeholder stands where an id will be; it is only ever shown.
const placeholder = <T extends string>(): T => "{…}" as T;
const shown = {
  clientId: (later: Later<ClientId>) => known(later),
  objectId: (later: Later<ObjectId>) => known(later),
};

export function previewPlan(
  plan: SetupPlan,
  directory: Pick<Directory, "preview">,
  rustDesk: Pick<RustDeskConsole, "preview" | "previewRemoval">,
): ReturnType<Setup["preview"]> {
  return plan.steps.flatMap((step) => {
    if (plan.request.hands[SIDE_OF[step.kind]] !== "browser") return [];
    if (step.kind === "saveProvider") {
      const { providerName: name, issuer, callbackUrl } = step;
      return rustDesk
        .preview({ name, clientId: known(step.clientId), issuer, callbackUrl, isEnabled: true })
        .map((request) => ({ step: step.id, request }));
    }
    if (step.kind === "removeProvider")
      return rustDesk.previewRemoval(step.providerName).map((request) => ({ step: step.id, request }));
    const change = settleStep(step, shown);
    return change ? directory.preview(change).map((request) => ({ step: step.id, request })) : [];
  });
}
