/** What every script needs of a plan: the requests that the browser would send, with ids that come later as names. */
import { CONSENT_SCOPES } from "../domain/app-registration.ts";
import type { EntraStep, SetupPlan, SetupStep } from "../domain/setup-plan.ts";
import { type requestsFor as RequestsFor, requestsFor } from "../graph/requests.ts";
import { toClientId, toObjectId } from "../graph/schemas.ts";
import { settleStep } from "../setup/settle-step.ts";

/** Stand for ids that exist only when the script runs; replaced by the script's own variables. */
const LATER = {
  clientId: "00000000-0000-4000-8000-00000000a001",
  objectId: "00000000-0000-4000-8000-00000000a002",
  servicePrincipalId: "00000000-0000-4000-8000-00000000a003",
} as const;

/** How a script language writes its variables. */
export interface Names {
  readonly clientId: string;
  readonly objectId: string;
  readonly servicePrincipalId: string;
}

export interface ScriptRequest {
  readonly method: string;
  /** Relative to `/v1.0`, with the script's variables in it. */
  readonly url: string;
  /** JSON text with the script's variables in it; null without a body. */
  readonly body: string | null;
  readonly upserts: boolean;
}

type Request = ReturnType<typeof RequestsFor>[number];

/** The write of a step as this language sends it. Reads are the script's own. */
export function writeOf(step: EntraStep, names: Names): ScriptRequest | null {
  const isApp = step.kind === "addClientSecret" || step.kind === "repairAppRegistration";
  const change = settleStep(step, {
    clientId: (later) => ("known" in later ? later.known : toClientId(LATER.clientId)),
    objectId: (later) =>
      "known" in later ? later.known : toObjectId(isApp ? LATER.objectId : LATER.servicePrincipalId),
  });
  const [write] = change ? requestsFor(change) : [];
  return write ? named(write, names) : null;
}

function named(request: Request, names: Names): ScriptRequest {
  const fill = (text: string) =>
    text
      .replaceAll(LATER.clientId, names.clientId)
      .replaceAll(LATER.objectId, names.objectId)
      .replaceAll(LATER.servicePrincipalId, names.servicePrincipalId);
  return {
    method: request.method,
    url: fill(request.url),
    body: request.body === undefined ? null : fill(JSON.stringify(request.body)),
    upserts: request.headers?.prefer !== undefined,
  };
}

/** A step of this kind, if the plan has one. */
export const stepOf = <K extends SetupStep["kind"]>(
  plan: SetupPlan,
  kind: K,
): Extract<SetupStep, { readonly kind: K }> | undefined =>
  plan.steps.find((step): step is Extract<SetupStep, { readonly kind: K }> => step.kind === kind);

/** Scopes of the consent for everyone, where the plan has that step. */
export const consentScopes = (plan: SetupPlan): readonly string[] =>
  stepOf(plan, "grantAdminConsent")?.scopes ?? CONSENT_SCOPES;

/** Does a declarative tool fit? Those describe a whole new app; a repair is a change of one that exists. */
export const isNewApp = (plan: SetupPlan): boolean => stepOf(plan, "createAppRegistration") !== undefined;

/** The one-line head of every script. */
export const headOf = (plan: SetupPlan): string =>
  `Entra Setup for RustDesk: ${plan.request.consoleAddress.origin} and ${plan.request.tenant.typed}. Safe to run again; each run adds one client secret.`;
