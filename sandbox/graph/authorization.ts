/** Which permission and which role a call needs. Delegated access is the meeting of both (learn.microsoft.com/graph/permissions-overview). */
import { ROLES } from "../seed.ts";
import type { Application, ServicePrincipal, Tenant } from "../world.ts";
import { denied } from "./graph-error.ts";
import type { Caller, GraphRequest } from "./graph-request.ts";

const APP_ADMINS: readonly string[] = [
  ROLES.globalAdministrator,
  ROLES.applicationAdministrator,
  ROLES.cloudApplicationAdministrator,
];

/** One of these scopes must be in the token. */
export function needScope(request: GraphRequest, ...scopes: readonly string[]): void {
  if (!scopes.some((scope) => request.caller.scopes.includes(scope))) throw denied();
}

export const isAppAdmin = ({ person }: Caller): boolean =>
  person.roles.some((role) => APP_ADMINS.includes(role));

/** May this caller register an app? Members where the tenant lets them, Application Developers, administrators; guests never. */
export function mayCreate(caller: Caller): boolean {
  if (isAppAdmin(caller) || caller.person.roles.includes(ROLES.applicationDeveloper)) return true;
  return caller.person.userType === "Member" && caller.tenant.policy.membersMayCreateApps;
}

/** Administrators change every app, others the ones they own. */
export function needOwnership(caller: Caller, application: Application): void {
  if (!isAppAdmin(caller) && !application.owners.includes(caller.person.oid)) throw denied();
}

export function needServicePrincipalOwnership(
  caller: Caller,
  tenant: Tenant,
  servicePrincipal: ServicePrincipal,
): void {
  if (isAppAdmin(caller)) return;
  const application = tenant.applications.find((one) => one.appId === servicePrincipal.appId);
  if (!application?.owners.includes(caller.person.oid)) throw denied();
}

/** Consent for everyone is for administrators alone. */
export function needConsentRole(caller: Caller): void {
  if (!isAppAdmin(caller)) throw denied();
}
