/** The plan for Bicep with the Microsoft Graph extension. It makes everything but the secret: Bicep's outputs are logged. */
import {
  GRAPH_APP_ID,
  OUR_TAG,
  PERMISSION_IDS,
  WANTED_CLAIMS,
  WANTED_SCOPES,
} from "../domain/app-registration.ts";
import type { SetupPlan } from "../domain/setup-plan.ts";
import { consentScopes, headOf, stepOf } from "./script-plan.ts";

/** A Bicep string: single quotes, and `${` kept from being evaluated. */
const quote = (text: string): string =>
  `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'").replaceAll("${", "\\${")}'`;
const list = (values: readonly string[], indent: string): string =>
  `[\n${values.map((value) => `${indent}  ${quote(value)}`).join("\n")}\n${indent}]`;

/** Not compiled by any test: no Bicep compiler comes from a package registry. Property names are those of the v1.0 types. */
export function makeBicep(plan: SetupPlan): string {
  const { request } = plan;
  const app = stepOf(plan, "createAppRegistration");
  const consent = stepOf(plan, "grantAdminConsent")
    ? `
resource graph 'Microsoft.Graph/servicePrincipals@v1.0' existing = {
  appId: ${quote(GRAPH_APP_ID)}
}

resource grant 'Microsoft.Graph/oauth2PermissionGrants@v1.0' = {
  clientId: principal.id
  resourceId: graph.id
  consentType: 'AllPrincipals'
  scope: ${quote(consentScopes(plan).join(" "))}
}
`
    : "";
  return `// ${headOf(plan)}
// bicepconfig.json: { "extensions": { "microsoftGraphV1": "br:mcr.microsoft.com/bicep/extensions/microsoftgraph/v1.0:1.0.0" } }
// Then make the secret: az ad app credential reset --id CLIENT_ID --append --display-name rustdesk-oidc
extension microsoftGraphV1

resource app 'Microsoft.Graph/applications@v1.0' = {
  uniqueName: ${quote(app?.uniqueName ?? "")}
  displayName: ${quote(request.appName)}
  signInAudience: 'AzureADMyOrg'
  tags: ${list([OUR_TAG], "  ")}
  api: {
    requestedAccessTokenVersion: 2
  }
  web: {
    homePageUrl: ${quote(request.consoleAddress.origin)}
    redirectUris: ${list([request.callbackUrl], "    ")}
    implicitGrantSettings: {
      enableIdTokenIssuance: true
      enableAccessTokenIssuance: false
    }
  }
  requiredResourceAccess: [
    {
      resourceAppId: ${quote(GRAPH_APP_ID)}
      resourceAccess: [
${WANTED_SCOPES.map((scope) => `        {\n          id: ${quote(PERMISSION_IDS[scope])}\n          type: 'Scope'\n        }`).join("\n")}
      ]
    }
  ]
  optionalClaims: {
    idToken: [
${WANTED_CLAIMS.map(({ name }) => `      {\n        name: ${quote(name)}\n      }`).join("\n")}
    ]
  }
}

resource principal 'Microsoft.Graph/servicePrincipals@v1.0' = {
  appId: app.appId
  appRoleAssignmentRequired: ${request.gate.kind === "chosen"}
  tags: ${list(["WindowsAzureActiveDirectoryIntegratedApp"], "  ")}
}
${consent}
output clientId string = app.appId
output issuer string = ${quote(request.tenant.issuer)}
`;
}
