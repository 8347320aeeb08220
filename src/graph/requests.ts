/** From a change to the requests that carry it out: the same builders send and preview. Pure. Bodies as in graph.md, section a. */
import type { Application, AppRoleAssignment, OAuth2PermissionGrant } from "@microsoft/microsoft-graph-types";
import {
  OUR_TAG,
  type RegistrationPatch,
  type ServicePrincipalChange,
  WANTED_CLAIMS,
  WANTED_PERMISSIONS,
  type WantedRegistration,
} from "../domain/app-registration.ts";
import type { Audience } from "../domain/audience.ts";
import type { DirectoryChange } from "../ports/directory.ts";
import type { BatchItem } from "./graph-client.ts";

type Request = Omit<BatchItem, "id" | "dependsOn">;

/** The role that stands for "may sign in" where an app declares none. */
export const DEFAULT_ROLE = "00000000-0000-0000-0000-000000000000";
/** Lets the portal list the app under Enterprise applications. */
export const ENTERPRISE_TAG = "WindowsAzureActiveDirectoryIntegratedApp";
const CREATE = { prefer: "create-if-missing" };

/** `signInAudience`, as Graph, Terraform and Bicep name it. */
export const SIGN_IN_AUDIENCE: Readonly<Record<Audience, string>> = {
  thisTenant: "AzureADMyOrg",
  anyTenant: "AzureADMultipleOrgs",
  anyTenantAndPersonal: "AzureADandPersonalMicrosoftAccount",
  personal: "PersonalMicrosoftAccount",
};

/** What is read of an application, everywhere the same. */
export const APPLICATION_FIELDS =
  "id,appId,displayName,uniqueName,signInAudience,web,spa,publicClient,api,requiredResourceAccess,optionalClaims,tags,passwordCredentials";
export const SERVICE_PRINCIPAL_FIELDS = "id,accountEnabled,appRoleAssignmentRequired,tags";

export const byUniqueName = (uniqueName: string): string => `/applications(uniqueName='${uniqueName}')`;
export const byClientId = (clientId: string): string => `/applications(appId='${clientId}')`;
export const principalOf = (clientId: string): string => `/servicePrincipals(appId='${clientId}')`;
export const read = (path: string, fields: string): Request => ({
  method: "GET",
  url: `${path}?$select=${fields}`,
});

/** The writes of a change, then the reads that its outcome needs. The last one tells the outcome. */
export function requestsFor(change: DirectoryChange): readonly Request[] {
  switch (change.kind) {
    case "createAppRegistration":
      return [
        {
          method: "PATCH",
          url: byUniqueName(change.uniqueName),
          headers: CREATE,
          body: applicationBody(change.wanted),
        },
        read(byUniqueName(change.uniqueName), "id,appId"),
      ];
    case "repairAppRegistration":
      return [{ method: "PATCH", url: `/applications/${change.objectId}`, body: patchBody(change.patch) }];
    case "createServicePrincipal":
      return [
        {
          method: "PATCH",
          url: principalOf(change.clientId),
          headers: CREATE,
          body: { tags: [ENTERPRISE_TAG], appRoleAssignmentRequired: change.isAssignmentRequired },
        },
        read(principalOf(change.clientId), "id"),
      ];
    case "repairServicePrincipal":
      return [
        {
          method: "PATCH",
          url: `/servicePrincipals/${change.objectId}`,
          body: principalBody(change.changes),
        },
      ];
    case "grantAdminConsent": {
      const scope = change.scopes.join(" ");
      if (change.existingGrantId)
        return [
          { method: "PATCH", url: `/oauth2PermissionGrants/${change.existingGrantId}`, body: { scope } },
        ];
      const body: OAuth2PermissionGrant = {
        clientId: change.servicePrincipalId,
        consentType: "AllPrincipals",
        resourceId: change.graphServicePrincipalId,
        scope,
      };
      return [{ method: "POST", url: "/oauth2PermissionGrants", body }];
    }
    case "assignPerson": {
      const { servicePrincipalId, personId } = change;
      const body: AppRoleAssignment = {
        principalId: personId,
        resourceId: servicePrincipalId,
        appRoleId: DEFAULT_ROLE,
      };
      return [{ method: "POST", url: `/servicePrincipals/${servicePrincipalId}/appRoleAssignedTo`, body }];
    }
    case "unassignPerson": {
      const { servicePrincipalId, assignmentId } = change;
      return [
        {
          method: "DELETE",
          url: `/servicePrincipals/${servicePrincipalId}/appRoleAssignedTo/${assignmentId}`,
        },
      ];
    }
    case "restore":
      return [{ method: "POST", url: `/directory/deletedItems/${change.objectId}/restore`, body: {} }];
    case "deleteAppRegistration":
      return [{ method: "DELETE", url: `/applications/${change.objectId}` }];
    case "purgeAppRegistration":
      return [{ method: "DELETE", url: `/directory/deletedItems/${change.objectId}` }];
    case "addClientSecret": {
      const endDateTime = new Date(change.endsAt).toISOString();
      const body = { passwordCredential: { displayName: change.displayName, endDateTime } };
      return [{ method: "POST", url: `/applications/${change.objectId}/addPassword`, body }];
    }
    case "removeClientSecret":
      return [
        {
          method: "POST",
          url: `/applications/${change.objectId}/removePassword`,
          body: { keyId: change.keyId },
        },
      ];
  }
}

function applicationBody(wanted: WantedRegistration): Application {
  return {
    displayName: wanted.displayName,
    signInAudience: SIGN_IN_AUDIENCE[wanted.audience],
    web: {
      homePageUrl: wanted.homePageUrl,
      redirectUris: [wanted.callbackUrl],
      implicitGrantSettings: { enableIdTokenIssuance: true, enableAccessTokenIssuance: false },
    },
    api: { requestedAccessTokenVersion: 2 },
    requiredResourceAccess: groupByResource(WANTED_PERMISSIONS),
    optionalClaims: {
      idToken: WANTED_CLAIMS.map(({ name }) => ({
        name,
        source: null,
        essential: false,
        additionalProperties: [],
      })),
    },
    tags: [OUR_TAG],
    notes: wanted.notes,
  };
}

/** Whole, merged collections: Graph replaces a collection that it is sent and keeps complex members that it is not. */
function patchBody(patch: RegistrationPatch): Record<string, unknown> {
  const { redirectUris, idTokens } = patch;
  const web = {
    ...(redirectUris?.web ? { redirectUris: redirectUris.web } : {}),
    ...(idTokens ? { implicitGrantSettings: { enableIdTokenIssuance: true } } : {}),
  };
  return {
    ...(patch.uniqueName ? { uniqueName: patch.uniqueName } : {}),
    ...(patch.audience ? { signInAudience: SIGN_IN_AUDIENCE[patch.audience] } : {}),
    ...(Object.keys(web).length > 0 ? { web } : {}),
    ...(redirectUris?.spa ? { spa: { redirectUris: redirectUris.spa } } : {}),
    ...(redirectUris?.publicClient ? { publicClient: { redirectUris: redirectUris.publicClient } } : {}),
    ...(patch.accessTokenVersion ? { api: { requestedAccessTokenVersion: patch.accessTokenVersion } } : {}),
    ...(patch.requiredPermissions
      ? { requiredResourceAccess: groupByResource(patch.requiredPermissions) }
      : {}),
    ...(patch.idTokenClaims ? { optionalClaims: { idToken: patch.idTokenClaims } } : {}),
    ...(patch.tags ? { tags: patch.tags } : {}),
  };
}

const PRINCIPAL_BODY = {
  enable: { accountEnabled: true },
  requireAssignment: { appRoleAssignmentRequired: true },
  openToEveryone: { appRoleAssignmentRequired: false },
} as const satisfies Record<ServicePrincipalChange["kind"], Readonly<Record<string, boolean>>>;

const principalBody = (changes: readonly ServicePrincipalChange[]): Readonly<Record<string, boolean>> =>
  Object.assign({}, ...changes.map(({ kind }) => PRINCIPAL_BODY[kind]));

type Permission = RegistrationPatch["requiredPermissions"] & {};

function groupByResource(permissions: Permission) {
  const resources = [...new Set(permissions.map(({ resourceAppId }) => resourceAppId))];
  return resources.map((resourceAppId) => ({
    resourceAppId,
    resourceAccess: permissions
      .filter((one) => one.resourceAppId === resourceAppId)
      .map(({ id, type }) => ({ id, type })),
  }));
}
