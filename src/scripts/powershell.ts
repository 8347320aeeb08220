/**
 * The plan for Microsoft Graph PowerShell, for Windows PowerShell 5.1 and PowerShell 7. Of Microsoft's modules it needs
 * the smallest one. It looks before it makes, so that a second run changes nothing; all of it stands in one script
 * block: pasted into a console, a failure ends the whole and not one line of it.
 */
import type { CloudName } from "../domain/cloud.ts";
import type { EntraStep, SetupPlan } from "../domain/setup-plan.ts";
import { assignMe, assignOthers, consent, HELPERS, reply, secret } from "./powershell-parts.ts";
import { hereString, quote, word } from "./powershell-words.ts";
import type { ReplyKey } from "./reply-key.ts";
import { assignsMe, consentScopes, headOf, picksOf, stepOf, writeOf } from "./script-plan.ts";

/** Names of `Connect-MgGraph -Environment`. */
const ENVIRONMENT: Readonly<Record<CloudName, string>> = {
  global: "Global",
  usGov: "USGov",
  usGovDod: "USGovDoD",
  china: "China",
  sandbox: "Global",
};

/** With a reply key the secret is printed sealed, never in clear. */
export function makePowerShellScript(plan: SetupPlan, replyKey: ReplyKey | null = null): string {
  const { request } = plan;
  const step = stepOf(plan, "addClientSecret");
  const wantsConsent = stepOf(plan, "grantAdminConsent") !== undefined;
  const scopes = [
    "Application.ReadWrite.All",
    ...(wantsConsent ? ["DelegatedPermissionGrant.ReadWrite.All"] : []),
  ];
  const lines = [
    `# ${headOf(plan)}`,
    "# Safe to run again: it looks first. A second client secret is made only after: $env:NEW_SECRET = '1'",
    "& {",
    "$ErrorActionPreference = 'Stop'",
    "if (-not (Get-Command Connect-MgGraph -ErrorAction SilentlyContinue)) {",
    "  throw 'Microsoft Graph PowerShell is missing. Install it, then run this again: Install-Module Microsoft.Graph.Authentication -Scope CurrentUser'",
    "}",
    ...(step && replyKey ? reply.prepare(replyKey) : []),
    `Connect-MgGraph -TenantId ${quote(request.tenant.id)} -Environment ${ENVIRONMENT[request.cloud.name]} -Scopes ${scopes.map(quote).join(", ")} -NoWelcome`,
    "",
    ...HELPERS,
    "",
    ...registration(plan),
    "",
    ...principal(plan),
    ...(wantsConsent ? ["", ...consent(consentScopes(plan))] : []),
    ...(assignsMe(plan) ? ["", ...assignMe] : []),
    ...(picksOf(plan).length > 0 ? ["", ...assignOthers(picksOf(plan))] : []),
    "",
    ...(step ? secret(step, send(step)) : ["$value = ''"]),
    "",
    ...(step && replyKey
      ? reply.sealed(replyKey, request.tenant.id, step.endsAt)
      : reply.clear(request.tenant.id)),
    "}",
  ];
  return `${lines.join("\n")}\n`;
}

/** The cmdlet that sends a step's write. */
function send(step: EntraStep): string {
  const write = writeOf(step);
  if (!write) return "";
  const prefer = write.upserts ? " -Headers @{ Prefer = 'create-if-missing' }" : "";
  const json = write.body === null ? "" : ` -ContentType 'application/json' -Body ${hereString(write.body)}`;
  return `Invoke-MgGraphRequest -Method ${write.method} -Uri ${word(`/v1.0${write.url}`)}${prefer}${json}`;
}

function registration(plan: SetupPlan): readonly string[] {
  const app = stepOf(plan, "createAppRegistration");
  const repair = stepOf(plan, "repairAppRegistration");
  const { clientId } = plan.end;
  const key = app ? `uniqueName='${app.uniqueName}'` : `appId='${"known" in clientId ? clientId.known : ""}'`;
  const path = `/v1.0/applications(${key})`;
  return [
    "Write-Host 'App registration'",
    ...(app
      ? [
          `$app = Look ${word(`${path}?$select=id,appId,web`)}`,
          "if (-not $app) {",
          `  ${send(app)} | Out-Null`,
          "} else {",
          "  # It is there already: what is missing is added, everything else stays as it is.",
          `  $uris = @(@($app.web.redirectUris) + ${quote(plan.request.callbackUrl)} | Where-Object { $_ } | Select-Object -Unique)`,
          "  if (($uris.Count -ne @($app.web.redirectUris).Count) -or (-not $app.web.implicitGrantSettings.enableIdTokenIssuance)) {",
          "    Send $('/v1.0/applications/' + $app.id) 'PATCH' @{ web = @{ redirectUris = $uris; implicitGrantSettings = @{ enableIdTokenIssuance = $true } } }",
          "  }",
          "}",
        ]
      : []),
    ...(repair ? [`${send(repair)} | Out-Null`] : []),
    `$app = Retry { Invoke-MgGraphRequest -Method GET -Uri ${word(`${path}?$select=id,appId,passwordCredentials`)} }`,
  ];
}

function principal(plan: SetupPlan): readonly string[] {
  const step = stepOf(plan, "createServicePrincipal");
  const repair = stepOf(plan, "repairServicePrincipal");
  const path = "\"/v1.0/servicePrincipals(appId='$($app.appId)')?`$select=id\"";
  return [
    "Write-Host 'Enterprise application'",
    ...(step
      ? [
          `$principal = Look ${path}`,
          "if (-not $principal) {",
          `  Retry { ${send(step)} } | Out-Null`,
          "} else {",
          `  Send $('/v1.0/servicePrincipals/' + $principal.id) 'PATCH' @{ appRoleAssignmentRequired = $${step.isAssignmentRequired} }`,
          "}",
        ]
      : []),
    `$principal = Retry { Invoke-MgGraphRequest -Method GET -Uri ${path} }`,
    ...(repair ? [`${send(repair)} | Out-Null`] : []),
  ];
}
