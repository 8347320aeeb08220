/**
 * The plan as a bash script for the Azure CLI (also in Cloud Shell): `az rest` only, the Graph address in one variable.
 * Replication is waited for, as terraform-provider-azuread and az itself do; duplicates count as done.
 */

import { GRAPH_APP_ID } from "../domain/app-registration.ts";
import type { EntraStep, SetupPlan } from "../domain/setup-plan.ts";
import { consentScopes, headOf, type Names, stepOf, writeOf } from "./script-plan.ts";

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: these are bash's variables
const NAMES: Names = {
  clientId: "${CLIENT_ID}",
  objectId: "${OBJECT_ID}",
  servicePrincipalId: "${PRINCIPAL_ID}",
};
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: these are bash's variables
/** Our own variables only: anything else with a dollar sign is text. */
const VARIABLE = /\$\{(?:CLIENT_ID|OBJECT_ID|PRINCIPAL_ID)\}/g;

/** A word that bash takes as it is. */
const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** Double quotes where a variable has to be filled in, single ones everywhere else. */
function word(text: string): string {
  if (!text.match(VARIABLE)) return quote(text);
  return `"${text.replace(/["\\`]|\$(?!\{(?:CLIENT_ID|OBJECT_ID|PRINCIPAL_ID)\})/g, (mark) => `\\${mark}`)}"`;
}

/** `replyKey`: PEM of the asker's public key; the secret is then printed sealed, never in clear. */
export function makeAzureCliScript(plan: SetupPlan, replyKey: string | null = null): string {
  const { request } = plan;
  const send = (step: EntraStep): string => {
    const write = writeOf(step, NAMES);
    if (!write) return "";
    const prefer = write.upserts ? " 'Prefer=create-if-missing'" : "";
    const body =
      write.body === null
        ? ""
        : ` --headers 'Content-Type=application/json'${prefer} --body ${word(write.body)}`;
    return `--method ${write.method} --uri "$GRAPH"${word(`/v1.0${write.url}`)}${body}`;
  };
  const app = stepOf(plan, "createAppRegistration");
  const repair = stepOf(plan, "repairAppRegistration");
  const principal = stepOf(plan, "createServicePrincipal");
  const secret = stepOf(plan, "addClientSecret");
  const { clientId } = plan.end;
  const key = app ? `uniqueName='${app.uniqueName}'` : `appId='${"known" in clientId ? clientId.known : ""}'`;
  const lines: string[] = [
    "#!/usr/bin/env bash",
    `# ${headOf(plan)}`,
    "set -euo pipefail",
    `GRAPH=${quote(request.cloud.graphOrigin)}`,
    `TENANT=${quote(request.tenant.id)}`,
    "",
    'rest() { az rest --only-show-errors --resource "$GRAPH" "$@"; }',
    "# Microsoft copies new objects to its regions; a refusal right after a creation usually passes.",
    'retry() { local tries=0; until "$@"; do tries=$((tries + 1)); [ "$tries" -ge 24 ] && return 1; sleep 5; done; }',
    "",
    'if [ "$(az account show --query tenantId --output tsv 2>/dev/null || true)" != "$TENANT" ]; then',
    '  az login --tenant "$TENANT" --allow-no-subscriptions --output none',
    "fi",
    "",
    "echo 'App registration' >&2",
  ];
  if (app) lines.push(`rest ${send(app)} --output none`);
  if (repair) lines.push(`rest ${send(repair)} --output none`);
  lines.push(
    `read_app() { rest --method GET --uri "$GRAPH"${quote(`/v1.0/applications(${key})?$select=id,appId`)} --query "$1" --output tsv; }`,
    "retry read_app id >/dev/null",
    "OBJECT_ID=$(read_app id)",
    "CLIENT_ID=$(read_app appId)",
    "",
    "echo 'Enterprise application' >&2",
  );
  if (principal) lines.push(`retry rest ${send(principal)} --output none`);
  lines.push(
    "read_principal() { rest --method GET --uri \"$GRAPH/v1.0/servicePrincipals(appId='$1')?\\$select=id\" --query id --output tsv; }",
    'retry read_principal "$CLIENT_ID" >/dev/null',
    'PRINCIPAL_ID=$(read_principal "$CLIENT_ID")',
  );
  const change = stepOf(plan, "repairServicePrincipal");
  if (change) lines.push(`rest ${send(change)} --output none`);
  if (stepOf(plan, "grantAdminConsent")) lines.push("", ...consent(consentScopes(plan)));
  if (stepOf(plan, "assignPerson")) lines.push("", ...assignMe());
  if (secret)
    lines.push(
      "",
      "echo 'Client secret' >&2",
      `SECRET=$(retry rest ${send(secret)} --query secretText --output tsv)`,
      "",
      ...(replyKey ? sealedReply(replyKey) : clearReply()),
    );
  else lines.push("", ...clearReply("''"));
  return `${lines.join("\n")}\n`;
}

const consent = (scopes: readonly string[]): readonly string[] => [
  "echo 'Consent for everyone' >&2",
  `GRAPH_ID=$(read_principal ${quote(GRAPH_APP_ID)})`,
  `SCOPE=${quote(scopes.join(" "))}`,
  "GRANT_ID=$(rest --method GET --uri \"$GRAPH/v1.0/oauth2PermissionGrants?\\$filter=clientId eq '$PRINCIPAL_ID' and consentType eq 'AllPrincipals'\" --query 'value[0].id' --output tsv)",
  'if [ -n "$GRANT_ID" ]; then',
  '  rest --method PATCH --uri "$GRAPH/v1.0/oauth2PermissionGrants/$GRANT_ID" --headers \'Content-Type=application/json\' --body "{\\"scope\\":\\"$SCOPE\\"}" --output none',
  "else",
  '  retry rest --method POST --uri "$GRAPH/v1.0/oauth2PermissionGrants" --headers \'Content-Type=application/json\' --body "{\\"clientId\\":\\"$PRINCIPAL_ID\\",\\"consentType\\":\\"AllPrincipals\\",\\"resourceId\\":\\"$GRAPH_ID\\",\\"scope\\":\\"$SCOPE\\"}" --output none',
  "fi",
];

const assignMe = (): readonly string[] => [
  "echo 'You on the list of people who may sign in' >&2",
  'ME=$(rest --method GET --uri "$GRAPH/v1.0/me?\\$select=id" --query id --output tsv)',
  'ASSIGNED=$(rest --method GET --uri "$GRAPH/v1.0/servicePrincipals/$PRINCIPAL_ID/appRoleAssignedTo" --query "value[?principalId==\'$ME\'] | [0].id" --output tsv)',
  'if [ -z "$ASSIGNED" ]; then',
  '  retry rest --method POST --uri "$GRAPH/v1.0/servicePrincipals/$PRINCIPAL_ID/appRoleAssignedTo" --headers \'Content-Type=application/json\' --body "{\\"principalId\\":\\"$ME\\",\\"resourceId\\":\\"$PRINCIPAL_ID\\",\\"appRoleId\\":\\"00000000-0000-0000-0000-000000000000\\"}" --output none',
  "fi",
];

const clearReply = (secret = '"$SECRET"'): readonly string[] => [
  "echo 'Copy the next line back into the assistant. It holds the secret: paste it nowhere else.' >&2",
  `printf '{"entraSetupReply":1,"tenantId":"%s","clientId":"%s","secret":"%s"}\\n' "$TENANT" "$CLIENT_ID" ${secret}`,
];

const sealedReply = (key: string): readonly string[] => [
  "KEY=$(mktemp)",
  "trap 'rm -f \"$KEY\"' EXIT",
  `printf '%s' ${quote(key)} >"$KEY"`,
  "SEALED=$(printf '%s' \"$SECRET\" | openssl pkeyutl -encrypt -pubin -inkey \"$KEY\" -pkeyopt rsa_padding_mode:oaep -pkeyopt rsa_oaep_md:sha256 -pkeyopt rsa_mgf1_md:sha256 | base64 | tr -d '\\n')",
  "echo 'Send the next line back. Only the browser that asked can open it.' >&2",
  'printf \'{"entraSetupReply":1,"tenantId":"%s","clientId":"%s","sealed":"%s"}\\n\' "$TENANT" "$CLIENT_ID" "$SEALED"',
];
