/**
 * Which app registration a plan works on. Every user's `sub` hangs on the client id (it is pairwise per app:
 * learn.microsoft.com/entra/identity-platform/id-token-claims-reference), so the one that the console names comes first
 * and is never replaced without a yes. Then our unique name; a tag or a redirect URI alone needs the admin's word.
 */
import { type ClientId, parseClientId } from "./client-id.ts";
import type { FoundBy, FoundRegistration, Observed, ObservedDirectory } from "./observed.ts";
import type { OidcProvider } from "./oidc-provider.ts";
import { no, ok, type Result } from "./result.ts";
import type { PlanQuestion } from "./setup-plan.ts";
import type { RegistrationChoice } from "./setup-request.ts";

/** The registration to keep, null to create one, or the question that has to be answered first. */
export function chooseRegistration(
  choice: RegistrationChoice,
  observed: Observed,
  saved: OidcProvider | null,
): Result<FoundRegistration | null, PlanQuestion> {
  const { directory } = observed;
  const savedId = saved && parseClientId(saved.clientId);
  if (!directory)
    return savedId?.ok && choice.kind !== "create"
      ? no({ reason: "saved-client-id-unseen", clientId: savedId.value })
      : ok(null);
  const named = directory.found.find((one) => one.by.includes("uniqueName")) ?? null;
  if (choice.kind === "create") return named ? ok(named) : createIn(directory);
  if (choice.kind === "adopt") {
    const adopted = directory.found.find((one) => one.registration.clientId === choice.clientId);
    if (adopted) return ok(adopted);
  }
  if (saved && savedId?.ok) {
    const known = directory.found.find((one) => one.registration.clientId === savedId.value);
    return known
      ? ok(known)
      : no({ reason: "saved-client-id-unknown", clientId: savedId.value, savedIssuer: saved.issuer });
  }
  if (named) return ok(named);
  const candidates = directory.found.filter((one) => isCandidate(one, observed.uniqueName)).map(asCandidate);
  return candidates.length > 0 ? no({ reason: "adopt-or-create", candidates }) : createIn(directory);
}

function createIn({ deletedTwin }: ObservedDirectory): Result<null, PlanQuestion> {
  if (!deletedTwin) return ok(null);
  const { objectId, deletedAt, registration } = deletedTwin;
  return no({ reason: "deleted-twin", objectId, deletedAt, clientId: registration?.clientId ?? null });
}

/** All of ours carry the tag: one that another console's unique name marks belongs to that console. */
const isCandidate = ({ by, registration }: FoundRegistration, uniqueName: string): boolean =>
  by.includes("redirectUri") || registration.uniqueName === null || registration.uniqueName === uniqueName;

const asCandidate = ({ by, registration: { clientId, displayName } }: FoundRegistration) => ({
  clientId,
  displayName,
  by: by.filter((how): how is Exclude<FoundBy, "clientIdInConsole"> => how !== "clientIdInConsole"),
});

/** Whether the unique name is free to be given to `chosen`, as far as was seen. */
export const nameIsFree = (directory: ObservedDirectory, chosen: ClientId): boolean =>
  directory.deletedTwin === null &&
  directory.found.every((one) => one.registration.clientId === chosen || !one.by.includes("uniqueName"));
