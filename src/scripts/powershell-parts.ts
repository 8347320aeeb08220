/** Parts of the PowerShell script that read before they write: consent, assignment, secret, and what is printed at the end. */
import { GRAPH_APP_ID } from "../domain/app-registration.ts";
import type { Instant } from "../domain/instant.ts";
import type { AddClientSecret } from "../domain/setup-plan.ts";
import { DEFAULT_ROLE } from "../graph/requests.ts";
import { quote } from "./powershell-words.ts";
import type { ReplyKey } from "./reply-key.ts";
import { secretPrefixOf } from "./script-plan.ts";

/**
 * `Look` tells "nothing there" from a refusal. `Retry` waits only for what passes by itself: Microsoft copies new objects
 * to its regions. A 429 was not carried out; a lost answer is not sent again.
 */
export const HELPERS: readonly string[] = [
  "function Look([string]$Uri) {",
  "  try { Invoke-MgGraphRequest -Method GET -Uri $Uri }",
  "  catch { if (\"$_ $($_.Exception.Message)\" -notmatch 'NotFound|Not Found') { throw } }",
  "}",
  "function Send([string]$Uri, [string]$Method, $Content) {",
  "  Invoke-MgGraphRequest -Method $Method -Uri $Uri -ContentType 'application/json' -Body (ConvertTo-Json -InputObject $Content -Depth 8 -Compress) | Out-Null",
  "}",
  "function Retry([scriptblock]$Work) {",
  "  for ($tries = 1; ; $tries++) {",
  "    try { return & $Work }",
  "    catch {",
  "      $passes = \"$_ $($_.Exception.Message)\" -match 'NotFound|Not Found|valid application object|backing application|valid reference update|TooManyRequests|Too Many Requests'",
  "      if (($tries -ge 24) -or (-not $passes)) { throw }",
  "      if ($tries -eq 1) { Write-Host '  waiting until Microsoft has published it (usually under a minute)' }",
  "      Start-Sleep -Seconds 5",
  "    }",
  "  }",
  "}",
];

/** The scopes are added to those of a grant that is there already. */
export const consent = (scopes: readonly string[]): readonly string[] => [
  "Write-Host 'Consent for everyone'",
  `$graph = Invoke-MgGraphRequest -Method GET -Uri ${quote(`/v1.0/servicePrincipals(appId='${GRAPH_APP_ID}')?$select=id`)}`,
  "$grants = Retry { Invoke-MgGraphRequest -Method GET -Uri \"/v1.0/oauth2PermissionGrants?`$filter=clientId eq '$($principal.id)' and consentType eq 'AllPrincipals'\" }",
  "$grant = @($grants.value | Where-Object { $_.resourceId -eq $graph.id })[0]",
  "$held = @(\"$($grant.scope)\".Split(' ') | Where-Object { $_ })",
  `$scope = @($held + ${scopes.map(quote).join(", ")} | Select-Object -Unique)`,
  "if (-not $grant) {",
  "  Retry { Send '/v1.0/oauth2PermissionGrants' 'POST' @{ clientId = $principal.id; consentType = 'AllPrincipals'; resourceId = $graph.id; scope = ($scope -join ' ') } }",
  "} elseif ($scope.Count -ne $held.Count) {",
  "  Send $('/v1.0/oauth2PermissionGrants/' + $grant.id) 'PATCH' @{ scope = ($scope -join ' ') }",
  "}",
];

/** Whoever runs the script. */
export const assignMe: readonly string[] = [
  "Write-Host 'You on the list of people who may sign in'",
  `$me = Invoke-MgGraphRequest -Method GET -Uri ${quote("/v1.0/me?$select=id")}`,
  "$list = '/v1.0/servicePrincipals/' + $principal.id + '/appRoleAssignedTo'",
  "$assigned = Retry { Invoke-MgGraphRequest -Method GET -Uri $list }",
  "if (-not ($assigned.value | Where-Object { $_.principalId -eq $me.id })) {",
  `  Retry { Send $list 'POST' @{ principalId = $me.id; resourceId = $principal.id; appRoleId = ${quote(DEFAULT_ROLE)} } }`,
  "}",
];

export const assignOthers = (ids: readonly string[]): readonly string[] => [
  "Write-Host 'People and groups on the list'",
  "$list = '/v1.0/servicePrincipals/' + $principal.id + '/appRoleAssignedTo'",
  "$assigned = Retry { Invoke-MgGraphRequest -Method GET -Uri $list }",
  `foreach ($person in ${ids.map(quote).join(", ")}) {`,
  "  if (-not ($assigned.value | Where-Object { $_.principalId -eq $person })) {",
  `    Retry { Send $list 'POST' @{ principalId = $person; resourceId = $principal.id; appRoleId = ${quote(DEFAULT_ROLE)} } }`,
  "  }",
  "}",
];

/** A secret of ours that still lives is not followed by a second one: its value is with whoever ran the script first. */
export const secret = (step: AddClientSecret, send: string): readonly string[] => [
  "Write-Host 'Client secret'",
  `$live = @($app.passwordCredentials | Where-Object { "$($_.displayName)".StartsWith(${quote(`${secretPrefixOf(step)} `)}) -and ([datetime]$_.endDateTime).ToUniversalTime() -gt [datetime]::UtcNow })`,
  "$value = ''",
  "if ($live.Count -gt 0 -and -not $env:NEW_SECRET) {",
  "  Write-Host '  There is one already. Entra shows its value only once.'",
  "  Write-Host \"  If nobody has it any more, run this again after: `$env:NEW_SECRET = '1'\"",
  "} else {",
  `  $value = [string](Retry { ${send} }).secretText`,
  "}",
];

export const reply = {
  /** The one line to paste back, with the secret in it. */
  clear: (tenantId: string): readonly string[] => [
    "if ($value) { Write-Host 'Paste the next line into the assistant. It holds the secret: give it to nobody else.' }",
    `ConvertTo-Json -Compress -InputObject ([ordered]@{ entraSetupReply = 1; tenantId = ${quote(tenantId)}; clientId = $app.appId; secret = $value })`,
  ],

  /** Before anything is changed. .NET Framework's own `RSA::Create()` knows no SHA-256 here; elsewhere there is no RSACng. */
  prepare: ({ modulus, exponent }: ReplyKey): readonly string[] => [
    "$rsa = if ($PSVersionTable.PSEdition -eq 'Core') { [System.Security.Cryptography.RSA]::Create() } else { New-Object System.Security.Cryptography.RSACng }",
    "$numbers = New-Object System.Security.Cryptography.RSAParameters",
    `$numbers.Modulus = [Convert]::FromBase64String(${quote(modulus)})`,
    `$numbers.Exponent = [Convert]::FromBase64String(${quote(exponent)})`,
    "$rsa.ImportParameters($numbers)",
  ],

  /** The reply code; the same names stand in clear and sealed, so that none can be changed on the way. */
  sealed: (key: ReplyKey, tenantId: string, endsAt: Instant): readonly string[] => [
    "if ($value) {",
    "  function Base64Url([byte[]]$Bytes) { [Convert]::ToBase64String($Bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_') }",
    "  function Utf8($Content) { [Text.Encoding]::UTF8.GetBytes((ConvertTo-Json -InputObject $Content -Compress)) }",
    `  $names = [ordered]@{ request = ${quote(key.request)}; tenantId = ${quote(tenantId)}; clientId = $app.appId; objectId = $app.id; secretExpires = ${quote(new Date(endsAt).toISOString())} }`,
    `  $plain = Utf8 ([ordered]@{ s = $value; c = $app.appId; t = ${quote(tenantId)}; r = ${quote(key.request)} })`,
    "  $names.sealed = Base64Url ($rsa.Encrypt($plain, [System.Security.Cryptography.RSAEncryptionPadding]::OaepSHA256))",
    "  $middle = Base64Url (Utf8 $names)",
    "  $hash = [System.Security.Cryptography.SHA256]::Create().ComputeHash([Text.Encoding]::ASCII.GetBytes($middle))",
    "  Write-Host 'Send the next line back to whoever asked. Only their browser can open it.'",
    "  'esreply1.' + $middle + '.' + (-join ($hash[0..3] | ForEach-Object { $_.ToString('x2') }))",
    "}",
  ],
} as const;
