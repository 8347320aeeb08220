/** Which permissions a person has, may give, or must ask an administrator for. */
import { randomUUID } from "node:crypto";
import { GRAPH_APP_ID, ROLES } from "../seed.ts";
import type { Person, ServicePrincipal, Tenant } from "../world.ts";
import type { Client } from "./clients.ts";

/** Delegated permissions that a person may allow for themselves where the tenant lets them. */
const USER_CONSENT = new Set([
  "openid",
  "profile",
  "email",
  "offline_access",
  "User.Read",
  "User.ReadBasic.All",
]);

const CONSENT_ADMINS: readonly string[] = [
  ROLES.globalAdministrator,
  ROLES.applicationAdministrator,
  ROLES.cloudApplicationAdministrator,
];

export const isConsentAdmin = (person: Person): boolean =>
  person.roles.some((role) => CONSENT_ADMINS.includes(role));

const graphIn = (tenant: Tenant): ServicePrincipal | undefined =>
  tenant.servicePrincipals.find((one) => one.appId === GRAPH_APP_ID);

/** The asked scopes that neither an administrator nor this person has granted yet. */
export function missingScopes(
  tenant: Tenant,
  client: Client,
  person: Person,
  asked: readonly string[],
): string[] {
  const granted = new Set(
    tenant.grants
      .filter((one) => one.clientId === client.servicePrincipal?.id)
      .filter((one) => one.consentType === "AllPrincipals" || one.principalId === person.oid)
      .flatMap((one) => one.scope.trim().split(/\s+/)),
  );
  // A grant of openid, profile and email covers the offline_access that a server asks for by itself.
  if (granted.has("openid")) granted.add("offline_access");
  return asked.filter((scope) => !granted.has(scope));
}

export function mayConsent(
  tenant: Tenant,
  client: Client,
  person: Person,
  missing: readonly string[],
): boolean {
  if (isConsentAdmin(person)) return true;
  if (client.servicePrincipal?.appRoleAssignmentRequired) return false;
  return tenant.policy.usersMayConsent && missing.every((scope) => USER_CONSENT.has(scope));
}

/** Records a yes; a tenant's first consent to an app brings its service principal. */
export function recordConsent(
  tenant: Tenant,
  client: Client,
  person: Person,
  scopes: readonly string[],
  forAll: boolean,
): void {
  let servicePrincipal = client.servicePrincipal;
  if (!servicePrincipal) {
    servicePrincipal = {
      id: randomUUID(),
      appId: client.appId,
      displayName: client.displayName,
      accountEnabled: true,
      appRoleAssignmentRequired: false,
      tags: ["WindowsAzureActiveDirectoryIntegratedApp"],
      deletedAt: null,
      isFirstParty: false,
    };
    tenant.servicePrincipals.push(servicePrincipal);
  }
  const graph = graphIn(tenant);
  if (!graph) return;
  const wanted = forAll ? "AllPrincipals" : "Principal";
  const grant = tenant.grants.find(
    (one) =>
      one.clientId === servicePrincipal.id &&
      one.consentType === wanted &&
      (forAll || one.principalId === person.oid),
  );
  if (grant) grant.scope = [...new Set([...grant.scope.split(" "), ...scopes])].join(" ");
  else
    tenant.grants.push({
      id: randomUUID(),
      clientId: servicePrincipal.id,
      consentType: wanted,
      principalId: forAll ? null : person.oid,
      resourceId: graph.id,
      scope: scopes.join(" "),
    });
}

/** Is this person, or a group they are a direct member of, assigned? Members of nested groups are not (Entra's rule). */
export function isAssigned(tenant: Tenant, servicePrincipal: ServicePrincipal, person: Person): boolean {
  const groups = tenant.groups.filter((one) => one.members.includes(person.oid)).map((one) => one.id);
  return tenant.assignments.some(
    (one) => one.resourceId === servicePrincipal.id && [person.oid, ...groups].includes(one.principalId),
  );
}
