/** The plan for Microsoft Graph PowerShell. JSON stands in here-strings, so that no quoting rule of PowerShell touches it. */
import { GRAPH_APP_ID } from "../domain/app-registration.ts";
import type { CloudName } from "../domain/cloud.ts";
import type { EntraStep, SetupPlan } from "../domain/setup-plan.ts";
import { consentScopes, headOf, type Names, stepOf, writeOf } from "./script-plan.ts";

const NAMES: Names = {
  clientId: "$($app.appId)",
  objectId: "$($app.id)",
  servicePrincipalId: "$($principal.id)",
};
/** Names of `Connect-MgGraph -Environment`. */
const ENVIRONMENT: Readonly<Record<CloudName, string>> = {
  global: "Global",
  usGov: "USGov",
  usGovDod: "USGovDoD",
  china: "China",
  sandbox: "Global",
};

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;
/** A here-string; with variables it is the expanding kind, whose only special marks are `$` and the backtick. */
function hereString(json: string): string {
  const hasVariable = Object.values(NAMES).some((name) => json.includes(name));
  const safe = hasVariable
    ? json.replace(/`|\$(?!\(\$(?:app|principal)\.\w+\))/g, (mark) => `\`${mark}`)
    : json;
  return hasVariable ? `@"\n${safe}\n"@` : `@'\n${safe}\n'@`;
}
const url = (path: string): string =>
  `"${path.replace(/["`]|\$(?!\(\$(?:app|principal)\.\w+\))/g, (mark) => `\`${mark}`)}"`;

/** `replyKey`: base64 of the asker's public key (SPKI); the secret is then printed sealed. */
export function makePowerShellScript(plan: SetupPlan, replyKey: string | null = null): string {
  const { request } = plan;
  const send = (step: EntraStep): string => {
    const write = writeOf(step, NAMES);
    if (!write) return "";
    const prefer = write.upserts ? " -Headers @{ Prefer = 'create-if-missing' }" : "";
    const body =
      write.body === null ? "" : ` -ContentType 'application/json' -Body ${hereString(write.body)}`;
    return `Invoke-MgGraphRequest -Method ${write.method} -Uri ${url(`/v1.0${write.url}`)}${prefer}${body}`;
  };
  const app = stepOf(plan, "createAppRegistration");
  const { clientId } = plan.end;
  const key = app ? `uniqueName='${app.uniqueName}'` : `appId='${"known" in clientId ? clientId.known : ""}'`;
  const scopes = [
    "Application.ReadWrite.All",
    ...(stepOf(plan, "grantAdminConsent") ? ["DelegatedPermissionGrant.ReadWrite.All"] : []),
  ];
  const lines: string[] = [
    `# ${headOf(plan)}`,
    "$ErrorActionPreference = 'Stop'",
    `Connect-MgGraph -TenantId ${quote(request.tenant.id)} -Environment ${ENVIRONMENT[request.cloud.name]} -Scopes ${scopes.map(quote).join(", ")} -NoWelcome`,
    "# Microsoft copies new objects to its regions; a refusal right after a creation usually passes.",
    "function Retry([scriptblock]$Work) { for ($i = 1; ; $i++) { try { return & $Work } catch { if ($i -ge 24) { throw }; Start-Sleep -Seconds 5 } } }",
    "",
  ];
  const push = (kind: EntraStep["kind"], wrap: (text: string) => string) => {
    const step = stepOf(plan, kind);
    if (step) lines.push(wrap(send(step)));
  };
  push("createAppRegistration", (text) => `${text} | Out-Null`);
  push("repairAppRegistration", (text) => `${text} | Out-Null`);
  lines.push(
    `$app = Retry { Invoke-MgGraphRequest -Method GET -Uri ${url(`/v1.0/applications(${key})?$select=id,appId`)} }`,
  );
  push("createServicePrincipal", (text) => `Retry { ${text} } | Out-Null`);
  lines.push(
    `$principal = Retry { Invoke-MgGraphRequest -Method GET -Uri ${url("/v1.0/servicePrincipals(appId='$($app.appId)')?$select=id")} }`,
  );
  push("repairServicePrincipal", (text) => `${text} | Out-Null`);
  if (stepOf(plan, "grantAdminConsent")) lines.push("", ...consent(consentScopes(plan)));
  if (stepOf(plan, "assignPerson")) lines.push("", ...assignMe());
  lines.push("");
  push("addClientSecret", (text) => `$secret = Retry { ${text} }`);
  const reply = `@{ entraSetupReply = 1; tenantId = ${quote(request.tenant.id)}; clientId = $app.appId`;
  if (replyKey && stepOf(plan, "addClientSecret"))
    lines.push(
      "$rsa = [System.Security.Cryptography.RSA]::Create()",
      `$read = 0; $rsa.ImportSubjectPublicKeyInfo([Convert]::FromBase64String(${quote(replyKey)}), [ref]$read)`,
      "$sealed = [Convert]::ToBase64String($rsa.Encrypt([Text.Encoding]::UTF8.GetBytes($secret.secretText), [System.Security.Cryptography.RSAEncryptionPadding]::OaepSHA256))",
      `${reply}; sealed = $sealed } | ConvertTo-Json -Compress`,
    );
  else lines.push(`${reply}; secret = [string]$secret.secretText } | ConvertTo-Json -Compress`);
  return `${lines.join("\n")}\n`;
}

const consent = (scopes: readonly string[]): readonly string[] => [
  `$graph = Invoke-MgGraphRequest -Method GET -Uri ${url(`/v1.0/servicePrincipals(appId='${GRAPH_APP_ID}')?$select=id`)}`,
  `$scope = ${quote(scopes.join(" "))}`,
  `$grants = Invoke-MgGraphRequest -Method GET -Uri ${url("/v1.0/oauth2PermissionGrants?$filter=clientId eq '$($principal.id)' and consentType eq 'AllPrincipals'")}`,
  "if ($grants.value.Count -gt 0) {",
  '  Invoke-MgGraphRequest -Method PATCH -Uri "/v1.0/oauth2PermissionGrants/$($grants.value[0].id)" -Body @{ scope = $scope } | Out-Null',
  "} else {",
  "  Retry { Invoke-MgGraphRequest -Method POST -Uri '/v1.0/oauth2PermissionGrants' -Body @{ clientId = $principal.id; consentType = 'AllPrincipals'; resourceId = $graph.id; scope = $scope } } | Out-Null",
  "}",
];

const assignMe = (): readonly string[] => [
  "$me = Invoke-MgGraphRequest -Method GET -Uri '/v1.0/me'",
  '$assigned = Invoke-MgGraphRequest -Method GET -Uri "/v1.0/servicePrincipals/$($principal.id)/appRoleAssignedTo"',
  "if (-not ($assigned.value | Where-Object { $_.principalId -eq $me.id })) {",
  "  Retry { Invoke-MgGraphRequest -Method POST -Uri \"/v1.0/servicePrincipals/$($principal.id)/appRoleAssignedTo\" -Body @{ principalId = $me.id; resourceId = $principal.id; appRoleId = '00000000-0000-0000-0000-000000000000' } } | Out-Null",
  "}",
];
