/** Who asks for a sign-in: the assistant itself, or an app registration; and on which platform its redirect URI stands. */
import type { Application, ServicePrincipal, Tenant, World } from "../world.ts";

export type Platform = "web" | "spa" | "publicClient";

export interface Client {
  readonly appId: string;
  readonly displayName: string;
  /** Null for the assistant, whose registration lives with its makers. */
  readonly application: Application | null;
  readonly servicePrincipal: ServicePrincipal | undefined;
}

/** The client as this tenant knows it, or undefined (AADSTS700016). Apps of other tenants count when they are multi-tenant. */
export function findClient(world: World, tenant: Tenant, appId: string): Client | undefined {
  const servicePrincipal = tenant.servicePrincipals.find(
    (one) => one.appId === appId && one.deletedAt === null,
  );
  if (appId === world.assistantClientId)
    return { appId, displayName: "Entra Setup for RustDesk", application: null, servicePrincipal };
  for (const home of world.tenants) {
    const application = home.applications.find((one) => one.appId === appId && one.deletedAt === null);
    if (application && (home === tenant || application.body.signInAudience !== "AzureADMyOrg"))
      return { appId, displayName: application.body.displayName, application, servicePrincipal };
  }
  return undefined;
}

/** The platform that owns this redirect URI; undefined is AADSTS50011. Compared whole, but for the port of localhost. */
export function platformOf(world: World, client: Client, redirectUri: string): Platform | undefined {
  if (!client.application) {
    const own = world.assistantRedirectUris;
    const isOwn =
      own.length > 0
        ? own.includes(redirectUri)
        : /^https?:\/\/localhost(:\d+)?\/(.*\/)?redirect\.html$/.test(redirectUri);
    return isOwn ? "spa" : undefined;
  }
  const { body } = client.application;
  const platforms = [
    ["web", body.web.redirectUris],
    ["spa", body.spa.redirectUris],
    ["publicClient", body.publicClient.redirectUris],
  ] as const;
  return platforms.find(([, uris]) => uris.some((uri) => isSame(uri, redirectUri)))?.[0];
}

function isSame(registered: string, asked: string): boolean {
  if (registered === asked) return true;
  const port = /^(http:\/\/localhost)(?::\d+)?(\/|$)/;
  return port.test(registered) && registered.replace(port, "$1$2") === asked.replace(port, "$1$2");
}
