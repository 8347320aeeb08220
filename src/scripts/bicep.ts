/**
 * The plan for Bicep with the Microsoft Graph extension. It makes neither the secret, since Bicep's outputs are logged,
 * nor the assignment of whoever runs it, since it does not know who that is: both stand at its head.
 */
import {
  GRAPH_APP_ID,
  OUR_TAG,
  PERMISSION_IDS,
  WANTED_CLAIMS,
  WANTED_SCOPES,
} from "../domain/app-registration.ts";
import type { SetupPlan } from "../domain/setup-plan.ts";
import { DEFAULT_ROLE, ENTERPRISE_TAG, SIGN_IN_AUDIENCE } from "../graph/requests.ts";
import { assignsMe, consentScopes, headOf, picksOf, stepOf } from "./script-plan.ts";

const ESCAPES: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** A Bicep string: single quotes, on one line, and `${` kept from being evaluated. */
const quote = (text: string): string =>
  `'${text
    .replace(/[\\']/g, (mark) => `\\${mark}`)
    .replaceAll("${", "\\${")
    .replace(/\p{Cc}/gu, (mark) => ESCAPES[mark] ?? `\\u{${mark.charCodeAt(0).toString(16)}}`)}'`;
const list = (values: readonly string[], indent: string): string =>
  `[\n${values.map((value) => `${indent}  ${quote(value)}`).join("\n")}\n${indent}]`;

/** Not compiled by any test: no Bicep compiler comes from a package registry. Property names are those of the v1.0 types. */
export function makeBicep(plan: SetupPlan): string {
  const { request } = plan;
  const app = stepOf(plan, "createAppRegistration");
  const secret = stepOf(plan, "addClientSecret");
  const after = [
    "When it is deployed, make the secret and paste what this prints into the assistant. It holds the secret:",
    `  az ad app credential reset --id CLIENT_ID --append --display-name "${secret?.displayName ?? OUR_TAG}" --end-date ${new Date(secret?.endsAt ?? 0).toISOString().slice(0, 10)}`,
    ...(assignsMe(plan)
      ? ["Then put yourself on the list in the portal: Enterprise applications, Users and groups."]
      : []),
  ];
  const picked = picksOf(plan)
    .map(
      (id, index) => `
resource picked${index + 1} 'Microsoft.Graph/appRoleAssignedTo@v1.0' = {
  appRoleId: ${quote(DEFAULT_ROLE)}
  principalId: ${quote(id)}
  resourceId: principal.id
}
`,
    )
    .join("");
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
${after.map((line) => `// ${line}\n`).join("")}extension microsoftGraphV1

resource app 'Microsoft.Graph/applications@v1.0' = {
  uniqueName: ${quote(app?.uniqueName ?? "")}
  displayName: ${quote(request.appName)}
  signInAudience: ${quote(SIGN_IN_AUDIENCE[request.audience])}
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
  tags: ${list([ENTERPRISE_TAG], "  ")}
}
${consent}${picked}
output clientId string = app.appId
output issuer string = ${quote(request.tenant.issuer)}
`;
}
