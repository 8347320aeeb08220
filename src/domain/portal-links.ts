/**
 * Addresses of the Entra portal's pages. They are the portal's own and not documented; each was seen in several public
 * repositories (2026). The menu path stands beside every link for the day they move.
 */
import type { Cloud } from "./cloud.ts";
import type { TenantId } from "./tenant.ts";

export type AppPage = "Overview" | "Credentials" | "Authentication" | "TokenConfiguration" | "CallAnAPI";

const at = (cloud: Cloud, tenant: TenantId, view: string): string =>
  `${cloud.portalOrigin}/${tenant}/#view/${view}`;

/** The form of a new registration. */
export const newRegistrationLink = (cloud: Cloud, tenant: TenantId): string =>
  at(
    cloud,
    tenant,
    "Microsoft_AAD_RegisteredApps/CreateApplicationBlade/quickStartType~/null/isMSAApp~/false",
  );

/** A page of an app registration; without its client id, the list of all of them. */
export const appLink = (cloud: Cloud, tenant: TenantId, page: AppPage, clientId: string | null): string =>
  at(
    cloud,
    tenant,
    clientId === null
      ? "Microsoft_AAD_RegisteredApps/ApplicationsListBlade/quickStartType~/null/sourceType/Microsoft_AAD_IAM"
      : `Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/${page}/appId/${clientId}/isMSAApp~/false`,
  );

/** Who may use an app; without its enterprise application's object id, the list of all of them. */
export const peopleLink = (
  cloud: Cloud,
  tenant: TenantId,
  servicePrincipalId: string | null,
  clientId: string | null,
): string =>
  servicePrincipalId === null || clientId === null
    ? enterpriseAppsLink(cloud, tenant)
    : at(
        cloud,
        tenant,
        `Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Users/objectId/${servicePrincipalId}/appId/${clientId}`,
      );

/** All enterprise applications: their object ids are not known to a person who works by hand. */
export const enterpriseAppsLink = (cloud: Cloud, tenant: TenantId): string =>
  at(cloud, tenant, "Microsoft_AAD_IAM/StartboardApplicationsMenuBlade/~/AppAppsPreview");
