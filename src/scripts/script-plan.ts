/** What every script needs of a plan: the requests that the browser would send, with ids that come later as names. */
import { CONSENT_SCOPES } from "../domain/app-registration.ts";
import { parseGuid } from "../domain/guid.ts";
import type { AddClientSecret, EntraStep, SetupPlan, SetupStep } from "../domain/setup-plan.ts";
import { requestsFor } from "../graph/requests.ts";
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
  /** Relative to `/v1.0`; ids that come later stand in it as {@link fillLater} knows them. */
  readonly url: string;
  /** JSON text in ASCII, with the same; null without a body. */
  readonly body: string | null;
  readonly upserts: boolean;
}

/** The write of a step. Reads are the script's own. */
export function writeOf(step: EntraStep): ScriptRequest | null {
  const isApp = step.kind === "addClientSecret" || step.kind === "repairAppRegistration";
  const change = settleStep(step, {
    clientId: (later) => ("known" in later ? later.known : toClientId(LATER.clientId)),
    objectId: (later) =>
      "known" in later ? later.known : toObjectId(isApp ? LATER.objectId : LATER.servicePrincipalId),
  });
  const [write] = change ? requestsFor(change) : [];
  if (!write) return null;
  return {
    method: write.method,
    url: write.url,
    body: write.body === undefined ? null : asciiJson(write.body),
    upserts: write.headers?.prefer !== undefined,
  };
}

/** Does a value stand in it that comes later? */
export const hasLater = (text: string): boolean => Object.values(LATER).some((id) => text.includes(id));

/** Puts the script's variables in. Done after everything else was escaped, so that no name can bring a variable along. */
export const fillLater = (escaped: string, names: Names): string =>
  escaped
    .replaceAll(LATER.clientId, names.clientId)
    .replaceAll(LATER.objectId, names.objectId)
    .replaceAll(LATER.servicePrincipalId, names.servicePrincipalId);

/** A step of this kind, if the plan has one. */
export const stepOf = <K extends SetupStep["kind"]>(
  plan: SetupPlan,
  kind: K,
): Extract<SetupStep, { readonly kind: K }> | undefined =>
  plan.steps.find((step): step is Extract<SetupStep, { readonly kind: K }> => step.kind === kind);

/** Scopes of the consent for everyone, where the plan has that step. */
export const consentScopes = (plan: SetupPlan): readonly string[] =>
  stepOf(plan, "grantAdminConsent")?.scopes ?? CONSENT_SCOPES;

/** Does whoever runs the script come on the list of people who may sign in? */
export const assignsMe = (plan: SetupPlan): boolean => plan.steps.some(({ id }) => id === "assignPerson");

/** The others who were picked, by object id: GUIDs alone, so that they stand in any quotes. */
export const picksOf = (plan: SetupPlan): readonly string[] =>
  plan.steps.flatMap((step) => {
    if (step.kind !== "assignPerson" || step.id === "assignPerson") return [];
    return parseGuid(step.personId ?? "") ?? [];
  });

/** Does a declarative tool fit? Those describe a whole new app; a repair is a change of one that exists. */
export const isNewApp = (plan: SetupPlan): boolean => stepOf(plan, "createAppRegistration") !== undefined;

/**
 * JSON in ASCII alone. Windows PowerShell reads a file without a mark as ANSI, a terminal may have any encoding, and
 * PowerShell takes typographic quotes for quotes: none of it matters to `\\u2019`.
 */
export const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** What the names of our secrets for this console begin with, up to the day. */
export const secretPrefixOf = (secret: AddClientSecret): string =>
  secret.displayName.split(" ").slice(0, 2).join(" ");

/** The one-line head of every script. */
export const headOf = ({ request }: SetupPlan): string =>
  `Entra Setup for RustDesk: ${request.consoleAddress.origin} and ${request.tenant.typed}`;
