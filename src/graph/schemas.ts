/** What Graph answers, parsed before use. Unknown keys pass; what is used is strict, and strings are capped. */
import { z } from "zod/mini";
import type {
  AdminConsent,
  AppRegistration,
  Assignment,
  ObjectId,
  OptionalClaim,
  ServicePrincipal,
} from "../domain/app-registration.ts";
import type { Audience } from "../domain/audience.ts";
import { type ClientId, parseClientId } from "../domain/client-id.ts";
import { GraphError } from "./graph-error.ts";

const text = z.string().check(z.maxLength(4096));
const nullable = z.optional(z.nullable(text));
const list = <T extends z.ZodMiniType>(of: T) =>
  z._default(z.nullish(z.array(of).check(z.maxLength(2000))), []);

const redirectUris = z.nullish(z.object({ redirectUris: list(text) }));

const APPLICATION = z.object({
  id: text,
  appId: text,
  displayName: nullable,
  uniqueName: nullable,
  signInAudience: nullable,
  web: z.nullish(
    z.object({
      redirectUris: list(text),
      implicitGrantSettings: z.nullish(
        z.object({
          enableIdTokenIssuance: z.nullish(z.boolean()),
          enableAccessTokenIssuance: z.nullish(z.boolean()),
        }),
      ),
    }),
  ),
  spa: redirectUris,
  publicClient: redirectUris,
  api: z.nullish(z.object({ requestedAccessTokenVersion: z.nullish(z.number()) })),
  requiredResourceAccess: list(
    z.object({ resourceAppId: text, resourceAccess: list(z.object({ id: text, type: text })) }),
  ),
  // Claims are written back whole, so what we do not know of them stays.
  optionalClaims: z.nullish(z.object({ idToken: list(z.looseObject({ name: text })) })),
  tags: list(text),
  passwordCredentials: list(
    z.object({
      keyId: text,
      displayName: nullable,
      hint: nullable,
      startDateTime: nullable,
      endDateTime: nullable,
    }),
  ),
});

const SERVICE_PRINCIPAL = z.object({
  id: text,
  accountEnabled: z._default(z.nullish(z.boolean()), true),
  appRoleAssignmentRequired: z._default(z.nullish(z.boolean()), false),
  tags: list(text),
});
const ASSIGNMENT = z.object({
  id: text,
  principalId: text,
  principalDisplayName: nullable,
  principalType: nullable,
});
const GRANT = z.object({ id: text, resourceId: text, scope: nullable });
const PASSWORD = z.object({ keyId: text, secretText: text, endDateTime: nullable });
const PERSON = z.object({ id: text, displayName: nullable, userPrincipalName: nullable });
const ORGANIZATION = z.object({ id: text, displayName: nullable });
const DELETED = z.object({ id: text, uniqueName: nullable, deletedDateTime: nullable });
const WITH_ID = z.object({ id: text });
const LIST = z.object({
  value: z.array(z.unknown()).check(z.maxLength(2000)),
  "@odata.nextLink": z.optional(text),
});

const ERROR = z.object({
  error: z.object({
    code: z.nullish(z.string()),
    message: z.nullish(z.string()),
    innerError: z.nullish(z.object({ "request-id": z.nullish(z.string()) })),
  }),
});

function parse<T extends z.ZodMiniType>(schema: T, body: unknown, what: string): z.output<T> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const at = parsed.error.issues[0]?.path.join(".") ?? "";
  throw new GraphError("unexpected-answer", { facts: { answer: what, at } });
}

/** Code, message and request id of an error body; empty strings where there is none. */
export function readGraphErrorBody(body: unknown): {
  code: string;
  message: string;
  requestId: string | null;
} {
  const parsed = ERROR.safeParse(body);
  if (!parsed.success) return { code: "", message: "", requestId: null };
  const { code, message, innerError } = parsed.data.error;
  return { code: code ?? "", message: message ?? "", requestId: innerError?.["request-id"] ?? null };
}

/** A directory's id; opaque to us. */
export const toObjectId = (id: string): ObjectId => id as ObjectId;

export function toClientId(appId: string): ClientId {
  const parsed = parseClientId(appId);
  if (!parsed.ok)
    throw new GraphError("unexpected-answer", { facts: { answer: "application", at: "appId" } });
  return parsed.value;
}

const AUDIENCES: Readonly<Record<string, Audience>> = {
  AzureADMyOrg: "thisTenant",
  AzureADMultipleOrgs: "anyTenant",
  AzureADandPersonalMicrosoftAccount: "anyTenantAndPersonal",
  PersonalMicrosoftAccount: "personal",
};

const toInstant = (iso: string | null | undefined): number | null => {
  const ms = iso ? Date.parse(iso) : Number.NaN;
  return Number.isNaN(ms) ? null : ms;
};

export function readApplication(body: unknown): AppRegistration {
  const app = parse(APPLICATION, body, "application");
  const claims: readonly OptionalClaim[] = app.optionalClaims?.idToken ?? [];
  return {
    objectId: toObjectId(app.id),
    clientId: toClientId(app.appId),
    displayName: app.displayName ?? "",
    uniqueName: app.uniqueName ?? null,
    audience: AUDIENCES[app.signInAudience ?? ""] ?? null,
    redirectUris: {
      web: app.web?.redirectUris ?? [],
      spa: app.spa?.redirectUris ?? [],
      publicClient: app.publicClient?.redirectUris ?? [],
    },
    idTokens: app.web?.implicitGrantSettings?.enableIdTokenIssuance ?? false,
    implicitAccessTokens: app.web?.implicitGrantSettings?.enableAccessTokenIssuance ?? false,
    accessTokenVersion: app.api?.requestedAccessTokenVersion ?? null,
    requiredPermissions: (app.requiredResourceAccess ?? []).flatMap(({ resourceAppId, resourceAccess }) =>
      (resourceAccess ?? []).map(({ id, type }) => ({ resourceAppId, id, type })),
    ),
    idTokenClaims: claims,
    tags: app.tags ?? [],
    secrets: (app.passwordCredentials ?? []).map((one) => ({
      keyId: one.keyId,
      displayName: one.displayName ?? null,
      hint: one.hint ?? null,
      startsAt: toInstant(one.startDateTime),
      endsAt: toInstant(one.endDateTime),
    })),
  };
}

export function readServicePrincipal(body: unknown): ServicePrincipal {
  const one = parse(SERVICE_PRINCIPAL, body, "servicePrincipal");
  return {
    objectId: toObjectId(one.id),
    isEnabled: one.accountEnabled ?? true,
    isAssignmentRequired: one.appRoleAssignmentRequired ?? false,
    tags: one.tags ?? [],
  };
}

export const readId = (body: unknown): ObjectId => toObjectId(parse(WITH_ID, body, "id").id);

export function readPassword(body: unknown): { keyId: string; secretText: string; endsAt: number | null } {
  const one = parse(PASSWORD, body, "passwordCredential");
  return { keyId: one.keyId, secretText: one.secretText, endsAt: toInstant(one.endDateTime) };
}

export function readPerson(body: unknown) {
  const one = parse(PERSON, body, "user");
  return {
    objectId: toObjectId(one.id),
    displayName: one.displayName ?? "",
    userPrincipalName: one.userPrincipalName ?? "",
  };
}

/** The items of a list answer, and the address of its next page. */
export function readList(body: unknown): { items: readonly unknown[]; next: string | null } {
  const parsed = parse(LIST, body, "list");
  return { items: parsed.value, next: parsed["@odata.nextLink"] ?? null };
}

export const readOrganizationName = (body: unknown): string =>
  parse(ORGANIZATION, readList(body).items[0], "organization").displayName ?? "";

export function readDeleted(body: unknown) {
  const one = parse(DELETED, body, "deletedItem");
  return {
    objectId: toObjectId(one.id),
    uniqueName: one.uniqueName ?? null,
    deletedAt: toInstant(one.deletedDateTime),
  };
}

/** From a list of an app's grants the one for this resource: an app may hold others, such as for SharePoint. */
export function readConsent(body: unknown, resourceId: ObjectId): AdminConsent | null {
  const grants = readList(body).items.map((item) => parse(GRANT, item, "oAuth2PermissionGrant"));
  const one = grants.find((grant) => grant.resourceId === resourceId);
  if (!one) return null;
  // Existing scope strings may begin with a blank.
  return { grantId: one.id, scopes: (one.scope ?? "").split(/\s+/).filter(Boolean) };
}

export function readAssignment(body: unknown): Assignment {
  const one = parse(ASSIGNMENT, body, "appRoleAssignment");
  return {
    id: one.id,
    principalId: toObjectId(one.principalId),
    principalName: one.principalDisplayName ?? "",
    principalType: one.principalType === "Group" ? "group" : "person",
  };
}
