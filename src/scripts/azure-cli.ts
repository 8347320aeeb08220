/**
 * The plan as a bash script for the Azure CLI (also in Cloud Shell): `az rest` only, the Graph address in one variable.
 * It looks before it makes, so that a second run changes nothing. All of it stands in one subshell: pasted into a
 * terminal, a failure ends the script and not the terminal.
 */
import type { CloudName } from "../domain/cloud.ts";
import type { EntraStep, SetupPlan } from "../domain/setup-plan.ts";
import { assignMe, assignOthers, consent, HELPERS, reply, secret } from "./azure-cli-parts.ts";
import { quote, word } from "./bash-words.ts";
import type { ReplyKey } from "./reply-key.ts";
import { assignsMe, consentScopes, headOf, picksOf, stepOf, writeOf } from "./script-plan.ts";

/** The Azure CLI's names of the clouds; the sandbox stands in for the global one. */
const AZURE_CLOUD: Readonly<Record<CloudName, string>> = {
  global: "AzureCloud",
  usGov: "AzureUSGovernment",
  usGovDod: "AzureUSGovernment",
  china: "AzureChinaCloud",
  sandbox: "AzureCloud",
};

/** With a reply key the secret is printed sealed, never in clear. */
export function makeAzureCliScript(plan: SetupPlan, replyKey: ReplyKey | null = null): string {
  const { request } = plan;
  const step = stepOf(plan, "addClientSecret");
  const lines = [
    "#!/usr/bin/env bash",
    `# ${headOf(plan)}`,
    "# Safe to run again: it looks first. A second client secret is made only with NEW_SECRET=1 in front.",
    "(",
    "set -euo pipefail",
    `GRAPH=${quote(request.cloud.graphOrigin)}`,
    `TENANT=${quote(request.tenant.id)}`,
    `export AZURE_CLOUD_NAME=${quote(AZURE_CLOUD[request.cloud.name])}`,
    ...HELPERS,
    "",
    ...(step && replyKey ? reply.prepare(replyKey) : []),
    "# A person's session in this organisation; a service principal has no name to put on a list.",
    'if [ "$(az account show --query tenantId --output tsv 2>/dev/null || true)" != "$TENANT" ]; then',
    '  az login --tenant "$TENANT" --allow-no-subscriptions --output none',
    "fi",
    "",
    ...registration(plan),
    "",
    ...principal(plan),
    ...(stepOf(plan, "grantAdminConsent") ? ["", ...consent(consentScopes(plan))] : []),
    ...(assignsMe(plan) ? ["", ...assignMe] : []),
    ...(picksOf(plan).length > 0 ? ["", ...assignOthers(picksOf(plan))] : []),
    "",
    ...(step ? secret(step, send(step)) : ["SECRET=''", "PLAIN=''"]),
    "",
    ...(step && replyKey ? reply.sealed(replyKey, step.endsAt) : reply.clear),
    ")",
  ];
  return `${lines.join("\n")}\n`;
}

/** Arguments of `az rest` that send a step's write. */
function send(step: EntraStep): string {
  const write = writeOf(step);
  if (!write) return "";
  const address = `--method ${write.method} --uri "$GRAPH"${word(`/v1.0${write.url}`)}`;
  if (write.body === null) return address;
  const prefer = write.upserts ? " 'Prefer=create-if-missing'" : "";
  return `${address} --headers 'Content-Type=application/json'${prefer} --body ${word(write.body)}`;
}

function registration(plan: SetupPlan): readonly string[] {
  const app = stepOf(plan, "createAppRegistration");
  const repair = stepOf(plan, "repairAppRegistration");
  const { clientId } = plan.end;
  const key = app ? `uniqueName='${app.uniqueName}'` : `appId='${"known" in clientId ? clientId.known : ""}'`;
  const callback = plan.request.callbackUrl;
  const isRight = `contains(web.redirectUris, '${callback}') && web.implicitGrantSettings.enableIdTokenIssuance`;
  const merged = `{web: {redirectUris: [web.redirectUris[?@ != '${callback}'], ['${callback}']][], implicitGrantSettings: {enableIdTokenIssuance: \`true\`}}}`;
  return [
    "say 'App registration'",
    `APP="$GRAPH"${word(`/v1.0/applications(${key})`)}`,
    ...(app
      ? [
          'FOUND=$(look "$APP?\\$select=id" id)',
          'if [ -z "$FOUND" ]; then',
          `  rest ${send(app)} --output none`,
          `elif [ "$(look "$APP?\\$select=web" ${quote(isRight)})" != true ]; then`,
          "  # It is there already: what is missing is added, everything else stays as it is.",
          `  BODY=$(rest --method GET --uri "$APP?\\$select=web" --query ${quote(merged)} --output json)`,
          '  rest --method PATCH --uri "$GRAPH/v1.0/applications/$FOUND" --headers \'Content-Type=application/json\' --body "$BODY" --output none',
          "fi",
        ]
      : []),
    ...(repair ? [`rest ${send(repair)} --output none`] : []),
    'OBJECT_ID=$(retry rest --method GET --uri "$APP?\\$select=id" --query id --output tsv)',
    'CLIENT_ID=$(retry rest --method GET --uri "$APP?\\$select=appId" --query appId --output tsv)',
  ];
}

function principal(plan: SetupPlan): readonly string[] {
  const step = stepOf(plan, "createServicePrincipal");
  const repair = stepOf(plan, "repairServicePrincipal");
  const isNamedLater = plan.steps.some(({ kind }) => kind === "grantAdminConsent" || kind === "assignPerson");
  return [
    "say 'Enterprise application'",
    "PRINCIPAL=\"$GRAPH/v1.0/servicePrincipals(appId='$CLIENT_ID')\"",
    ...(step
      ? [
          'if [ -z "$(look "$PRINCIPAL?\\$select=id" id)" ]; then',
          `  retry rest ${send(step)} --output none`,
          "else",
          `  rest --method PATCH --uri "$PRINCIPAL" --headers 'Content-Type=application/json' --body ${quote(`{"appRoleAssignmentRequired":${step.isAssignmentRequired}}`)} --output none`,
          "fi",
        ]
      : []),
    ...(isNamedLater
      ? ['PRINCIPAL_ID=$(retry rest --method GET --uri "$PRINCIPAL?\\$select=id" --query id --output tsv)']
      : []),
    ...(repair ? [`rest ${send(repair)} --output none`] : []),
  ];
}
