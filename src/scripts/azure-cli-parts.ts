/** Parts of the Azure CLI script that read before they write: consent, assignment, secret, and what is printed at the end. */
import { GRAPH_APP_ID } from "../domain/app-registration.ts";
import type { Instant } from "../domain/instant.ts";
import type { AddClientSecret } from "../domain/setup-plan.ts";
import { DEFAULT_ROLE } from "../graph/requests.ts";
import { quote } from "./bash-words.ts";
import type { ReplyKey } from "./reply-key.ts";
import { asciiJson, secretPrefixOf } from "./script-plan.ts";

const JSON_HEADER = "--headers 'Content-Type=application/json'";

/**
 * `look` tells "nothing there" from a refusal. `retry` waits only for what passes by itself, as terraform-provider-azuread
 * does: Microsoft copies new objects to its regions. A 429 was not carried out; a lost answer is not sent again.
 */
// biome-ignore-start lint/suspicious/noTemplateCurlyInString: these are bash's variables
export const HELPERS: readonly string[] = [
  'NEW_SECRET="${NEW_SECRET:-}"',
  'PAUSE="${PAUSE:-5}"',
  "WORK=$(mktemp -d)",
  "trap 'rm -rf \"$WORK\"' EXIT",
  "say() { printf '%s\\n' \"$*\" >&2; }",
  'rest() { az rest --only-show-errors --resource "$GRAPH" "$@"; }',
  "look() {",
  "  local url=$1 query=$2",
  '  if rest --method GET --uri "$url" --query "$query" --output tsv 2>"$WORK/error"; then return 0; fi',
  '  grep -q Request_ResourceNotFound "$WORK/error" && return 0',
  '  cat "$WORK/error" >&2',
  "  return 1",
  "}",
  "retry() {",
  "  local tries=0",
  '  until "$@" 2>"$WORK/error"; do',
  "    tries=$((tries + 1))",
  '    if [ "$tries" -ge 24 ] || ! grep -qE \'ResourceNotFound|valid application object|backing application|valid reference update|TooManyRequests|Too Many Requests\' "$WORK/error"; then',
  '      cat "$WORK/error" >&2',
  "      return 1",
  "    fi",
  "    [ \"$tries\" -gt 1 ] || say '  waiting until Microsoft has published it (usually under a minute)'",
  '    sleep "$PAUSE"',
  "  done",
  "}",
];
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: these are bash's variables

/** The scopes are added to those of a grant that is there already. */
export const consent = (scopes: readonly string[]): readonly string[] => [
  "say 'Consent for everyone'",
  `GRAPH_ID=$(rest --method GET --uri "$GRAPH/v1.0/servicePrincipals(appId='${GRAPH_APP_ID}')?\\$select=id" --query id --output tsv)`,
  "GRANTS=\"$GRAPH/v1.0/oauth2PermissionGrants?\\$filter=clientId eq '$PRINCIPAL_ID' and consentType eq 'AllPrincipals'\"",
  'GRANT_ID=$(retry rest --method GET --uri "$GRANTS" --query "value[?resourceId==\'$GRAPH_ID\'] | [0].id" --output tsv)',
  'HELD=$(retry rest --method GET --uri "$GRANTS" --query "value[?resourceId==\'$GRAPH_ID\'] | [0].scope" --output tsv)',
  "SCOPE=$HELD",
  `for one in ${scopes.join(" ")}; do case " $HELD " in *" $one "*) ;; *) SCOPE="\${SCOPE:+$SCOPE }$one" ;; esac; done`,
  'if [ -z "$GRANT_ID" ]; then',
  `  retry rest --method POST --uri "$GRAPH/v1.0/oauth2PermissionGrants" ${JSON_HEADER} --body "{\\"clientId\\":\\"$PRINCIPAL_ID\\",\\"consentType\\":\\"AllPrincipals\\",\\"resourceId\\":\\"$GRAPH_ID\\",\\"scope\\":\\"$SCOPE\\"}" --output none`,
  'elif [ "$SCOPE" != "$HELD" ]; then',
  `  rest --method PATCH --uri "$GRAPH/v1.0/oauth2PermissionGrants/$GRANT_ID" ${JSON_HEADER} --body "{\\"scope\\":\\"$SCOPE\\"}" --output none`,
  "fi",
];

/** Whoever runs the script. */
export const assignMe: readonly string[] = [
  "say 'You on the list of people who may sign in'",
  'ME=$(rest --method GET --uri "$GRAPH/v1.0/me?\\$select=id" --query id --output tsv)',
  'LIST="$GRAPH/v1.0/servicePrincipals/$PRINCIPAL_ID/appRoleAssignedTo"',
  'if [ -z "$(retry rest --method GET --uri "$LIST" --query "value[?principalId==\'$ME\'] | [0].id" --output tsv)" ]; then',
  `  retry rest --method POST --uri "$LIST" ${JSON_HEADER} --body "{\\"principalId\\":\\"$ME\\",\\"resourceId\\":\\"$PRINCIPAL_ID\\",\\"appRoleId\\":\\"${DEFAULT_ROLE}\\"}" --output none`,
  "fi",
];

export const assignOthers = (ids: readonly string[]): readonly string[] => [
  "say 'People and groups on the list'",
  'LIST="$GRAPH/v1.0/servicePrincipals/$PRINCIPAL_ID/appRoleAssignedTo"',
  `for PERSON in ${ids.join(" ")}; do`,
  '  if [ -z "$(retry rest --method GET --uri "$LIST" --query "value[?principalId==\'$PERSON\'] | [0].id" --output tsv)" ]; then',
  `    retry rest --method POST --uri "$LIST" ${JSON_HEADER} --body "{\\"principalId\\":\\"$PERSON\\",\\"resourceId\\":\\"$PRINCIPAL_ID\\",\\"appRoleId\\":\\"${DEFAULT_ROLE}\\"}" --output none`,
  "  fi",
  "done",
];

/** A secret of ours that still lives is not followed by a second one: its value is with whoever ran the script first. */
export const secret = (step: AddClientSecret, send: string): readonly string[] => [
  "say 'Client secret'",
  `LIVE=$(retry rest --method GET --uri "$GRAPH/v1.0/applications/$OBJECT_ID?\\$select=passwordCredentials" --query ${quote(
    `max(passwordCredentials[?starts_with(not_null(displayName, ''), '${secretPrefixOf(step)} ')].endDateTime)`,
  )} --output tsv)`,
  "SECRET=''",
  'if [ -z "$NEW_SECRET" ] && [[ "$LIVE" > "$(date -u +%Y-%m-%dT%H:%M:%SZ)" ]]; then',
  '  say "  There is one already, valid until $LIVE. Entra shows its value only once."',
  "  say '  If nobody has it any more, run this again with NEW_SECRET=1 in front: that makes one more.'",
  "else",
  `  SECRET=$(retry rest ${send} --query secretText --output tsv)`,
  "fi",
  "PLAIN=$(printf '%s' \"$SECRET\" | sed 's/[\\\\\"]/\\\\&/g')",
];

const BASE64URL = "openssl base64 -A | tr '+/' '-_' | tr -d '='";

export const reply = {
  /** The one line to paste back, with the secret in it. */
  clear: [
    "say ''",
    "if [ -n \"$SECRET\" ]; then say 'Paste the next line into the assistant. It holds the secret: give it to nobody else.'; fi",
    `printf '{"entraSetupReply":1,"tenantId":"%s","clientId":"%s","secret":"%s"}\\n' "$TENANT" "$CLIENT_ID" "$PLAIN"`,
  ],

  /** Before anything is changed: a reply that cannot be sealed must not be found out after a secret was made. */
  prepare: ({ pem }: ReplyKey): readonly string[] => [
    `printf '%s\\n' ${quote(pem)} >"$WORK/key.pem"`,
    'if ! openssl pkey -pubin -in "$WORK/key.pem" -noout; then',
    "  say 'openssl is needed to seal the reply. Nothing was changed.'",
    "  exit 1",
    "fi",
    "",
  ],

  /** The reply code; the same names stand in clear and sealed, so that none can be changed on the way. */
  sealed: (key: ReplyKey, endsAt: Instant): readonly string[] => {
    const request = asciiJson(key.request);
    const expires = asciiJson(new Date(endsAt).toISOString());
    return [
      'if [ -n "$SECRET" ]; then',
      `  SEALED=$(printf '{"s":"%s","c":"%s","t":"%s","r":%s}' "$PLAIN" "$CLIENT_ID" "$TENANT" ${quote(request)} | openssl pkeyutl -encrypt -pubin -inkey "$WORK/key.pem" -pkeyopt rsa_padding_mode:oaep -pkeyopt rsa_oaep_md:sha256 -pkeyopt rsa_mgf1_md:sha256 | ${BASE64URL})`,
      `  MIDDLE=$(printf '{"request":%s,"tenantId":"%s","clientId":"%s","objectId":"%s","secretExpires":%s,"sealed":"%s"}' ${quote(request)} "$TENANT" "$CLIENT_ID" "$OBJECT_ID" ${quote(expires)} "$SEALED" | ${BASE64URL})`,
      "  say ''",
      "  say 'Send the next line back to whoever asked. Only their browser can open it.'",
      '  printf \'esreply1.%s.%s\\n\' "$MIDDLE" "$(printf \'%s\' "$MIDDLE" | openssl dgst -sha256 -r | cut -c1-8)"',
      "fi",
    ];
  },
} as const;
