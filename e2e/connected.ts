/** A connection as the assistant leaves it, planted in the world: where the stories about looking after one begin. */
import { createHash, randomUUID } from "node:crypto";
import { CAST } from "../sandbox/cast.ts";
import { plantApplication, plantSecret, plantServicePrincipal } from "../sandbox/plant.ts";
import { GRAPH_APP_ID } from "../sandbox/seed.ts";
import type { Sandbox } from "../sandbox/start.ts";
import type {
  Application,
  PasswordCredential,
  PermissionGrant,
  ServicePrincipal,
  Tenant,
} from "../sandbox/world.ts";
import { tenantOf } from "./world.ts";

const DAY = 86_400_000;
const SCOPES = {
  openid: "37f7f235-527c-4136-accd-4a02d197296e",
  profile: "14dad69e-099b-42c9-810b-d002981feec1",
  email: "64a6cdd6-aab1-4aaf-94b8-3cc8405e90d0",
} as const;

export interface Connection {
  readonly tenant: Tenant;
  readonly app: Application;
  readonly principal: ServicePrincipal;
  readonly secret: PasswordCredential;
  readonly grant: PermissionGrant;
  readonly callback: string;
}

/** Healthy through and through. `secretEndsInDays`: how long the secret in use still lasts. */
export function plantConnection(sandbox: Sandbox, { secretEndsInDays = 120 } = {}): Connection {
  const { world, origins } = sandbox;
  const tenant = tenantOf(sandbox, "contoso.com");
  const callback = `${origins.rustDesk}/api/oidc/callback`;
  const host = new URL(origins.rustDesk).host;
  const hash = createHash("sha256").update(`${tenant.id}\n${origins.rustDesk}`.toLowerCase()).digest("hex");
  const app = plantApplication(
    tenant,
    world.now() - 60 * DAY,
    {
      displayName: `RustDesk Server Pro (${host})`,
      web: {
        homePageUrl: origins.rustDesk,
        logoutUrl: null,
        redirectUris: [callback],
        implicitGrantSettings: { enableIdTokenIssuance: true, enableAccessTokenIssuance: false },
      },
      api: { requestedAccessTokenVersion: 2 },
      requiredResourceAccess: [
        {
          resourceAppId: GRAPH_APP_ID,
          resourceAccess: Object.values(SCOPES).map((id) => ({ id, type: "Scope" })),
        },
      ],
      optionalClaims: {
        idToken: ["email", "upn", "given_name", "family_name"].map((name) => ({
          name,
          source: null,
          essential: false,
          additionalProperties: [],
        })),
        accessToken: [],
        saml2Token: [],
      },
      tags: ["rustdesk-oidc"],
    },
    { uniqueName: `rustdesk-oidc-${hash.slice(0, 16)}` },
  );
  const principal = plantServicePrincipal(tenant, app, { appRoleAssignmentRequired: true });
  const secret = plantSecret(app, world.now(), {
    displayName: `rustdesk-oidc ${host} 2026-06-01 aaaaaaaa`,
    startsAt: world.now() - 60 * DAY,
    endsAt: world.now() + (secretEndsInDays + 0.5) * DAY,
  });
  const admin = tenant.people.find(
    ({ userPrincipalName }) => userPrincipalName === CAST.contosoAdmin.userName,
  );
  const graph = tenant.servicePrincipals.find(({ appId }) => appId === GRAPH_APP_ID);
  if (!admin || !graph) throw new Error("The cast lacks Contoso's administrator, or Graph");
  tenant.assignments.push({
    id: randomUUID(),
    principalId: admin.oid,
    principalType: "User",
    principalDisplayName: admin.displayName,
    resourceId: principal.id,
    appRoleId: "00000000-0000-0000-0000-000000000000",
    createdAt: world.now() - 60 * DAY,
  });
  const grant: PermissionGrant = {
    id: randomUUID(),
    clientId: principal.id,
    consentType: "AllPrincipals",
    principalId: null,
    resourceId: graph.id,
    scope: "openid profile email offline_access",
  };
  tenant.grants.push(grant);
  const { settings } = world.rustDesk;
  world.rustDesk.settings = {
    ...settings,
    callback_url: callback,
    providers: [
      ...(Array.isArray(settings.providers) ? settings.providers : []),
      {
        name: "azure",
        order_index: 2,
        enabled: true,
        client_id: app.appId,
        client_secret: secret.secretText,
        issuer: `${origins.entra}/${tenant.id}/v2.0`,
        authorization_endpoint: "",
        token_endpoint: "",
        userinfo_endpoint: "",
      },
    ],
  };
  return { tenant, app, principal, secret, grant, callback };
}
