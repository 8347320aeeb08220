/** What is there already and stays as it is: the review shows it beside the changes, so that nothing seems forgotten. */
import { CONSENT_SCOPES } from "./app-registration.ts";
import type { FoundRegistration, Observed } from "./observed.ts";
import type { OidcProvider } from "./oidc-provider.ts";
import { keptSecret } from "./plan-secret.ts";
import type { Kept, SetupStep, StepKind } from "./setup-plan.ts";
import type { SetupRequest } from "./setup-request.ts";

export function listKept(
  request: SetupRequest,
  observed: Observed,
  chosen: FoundRegistration | null,
  provider: OidcProvider | null,
  steps: readonly SetupStep[],
): readonly Kept[] {
  const plans = (kind: StepKind) => steps.some((step) => step.kind === kind);
  // What goes with the registration stays nowhere.
  if (plans("deleteAppRegistration")) return keptInRustDesk(observed, null, true);
  return [
    ...(chosen ? keptInEntra(request, chosen, steps) : []),
    ...(chosen && !steps.some(bringsSecret) ? keptSecretRow(chosen, provider, observed) : []),
    ...keptInRustDesk(observed, provider, plans("saveProvider") || plans("removeProvider")),
  ];
}

const bringsSecret = (step: SetupStep): boolean =>
  step.kind === "addClientSecret" || (step.kind === "saveProvider" && step.secret !== "keep");

function keptInEntra(
  { callbackUrl }: SetupRequest,
  { registration, servicePrincipal, adminConsent, assignments }: FoundRegistration,
  steps: readonly SetupStep[],
): readonly Kept[] {
  const plans = (kind: StepKind) => steps.some((step) => step.kind === kind);
  const isRemoved = (uri: string) =>
    steps.some(
      (step) =>
        step.kind === "repairAppRegistration" &&
        step.changes.some((change) => change.kind === "removeRedirectUri" && change.uri === uri),
    );
  const leaving = steps.flatMap((step) => (step.kind === "unassignPerson" ? [step.assignmentId] : []));
  const staying = assignments.filter(({ id }) => !leaving.includes(id));
  const { displayName, clientId, redirectUris } = registration;
  const { web, spa, publicClient } = redirectUris;
  const others = [...new Set([...web, ...spa, ...publicClient])].filter(
    (uri) => uri !== callbackUrl && !isRemoved(uri),
  );
  const kept: Kept[] = [{ kind: "appRegistration", displayName, clientId }];
  if (web.includes(callbackUrl) && !isRemoved(callbackUrl))
    kept.push({ kind: "redirectUri", uri: callbackUrl });
  if (others.length > 0) kept.push({ kind: "otherRedirectUris", uris: others });
  if (servicePrincipal && !plans("repairServicePrincipal")) kept.push({ kind: "servicePrincipal" });
  if (adminConsent && CONSENT_SCOPES.every((scope) => adminConsent.scopes.includes(scope)))
    kept.push({ kind: "adminConsent" });
  if (staying.length > 0)
    kept.push({ kind: "assigned", names: staying.map(({ principalName }) => principalName) });
  return kept;
}

function keptSecretRow(
  chosen: FoundRegistration,
  provider: OidcProvider | null,
  observed: Observed,
): readonly Kept[] {
  const secret = keptSecret(chosen, provider, observed);
  return [{ kind: "secret", displayName: secret?.displayName ?? null, endsAt: secret?.endsAt ?? null }];
}

function keptInRustDesk(
  { rustDesk }: Observed,
  provider: OidcProvider | null,
  isSaved: boolean,
): readonly Kept[] {
  const others = (rustDesk?.providers ?? []).filter((one) => one !== provider).map(({ name }) => name);
  return [
    ...(provider && !isSaved ? [{ kind: "provider", name: provider.name } as const] : []),
    ...(others.length > 0 ? [{ kind: "otherProviders", names: others } as const] : []),
  ];
}
