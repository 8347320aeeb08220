/** How the assistant itself is registered for the address it is served from: a command, and the same by hand. */
import { CLOUDS } from "../src/domain/cloud.ts";
import type { RegisterOptions } from "./options.ts";
import { ASSISTANT_NAME } from "./register-with-token.ts";

/** The Azure CLI's own names of the clouds. It has none for DoD: that is reached with the hosts alone. */
const AZURE_CLI_CLOUD = {
  global: "AzureCloud",
  usGov: "AzureUSGovernment",
  usGovDod: "AzureUSGovernment",
  china: "AzureChinaCloud",
} as const;

/** The page to which Microsoft's window comes back. */
export const redirectUriOf = (address: string): string => `${address}redirect.html`;

export function registerText({ address, clouds, tenant }: RegisterOptions): string {
  const name = clouds[0] ?? "global";
  const { graphOrigin, portalOrigin } = CLOUDS[name];
  const redirectUri = redirectUriOf(address);
  const body = JSON.stringify({
    displayName: ASSISTANT_NAME,
    signInAudience: "AzureADMyOrg",
    spa: { redirectUris: [redirectUri] },
  });
  const login = `az login --allow-no-subscriptions --output none${tenant ? ` --tenant ${tenant}` : ""}`;
  const create = `az rest --method POST --uri ${graphOrigin}/v1.0/applications --resource ${graphOrigin} --headers Content-Type=application/json --body '${body}' --query appId --output tsv`;
  return `The assistant signs people in by itself once it is registered in your tenant: a single-page
application, without a secret, with one redirect URI.

  Redirect URI   ${redirectUri}

With the Azure CLI (any role that may register apps); it prints the client ID:

${name === "global" ? "" : `  az cloud set --name ${AZURE_CLI_CLOUD[name]}\n`}  ${login}
  ${create}

Or with a token of the Azure CLI, pasted when asked:  npm run register-assistant -- ${address} --token

Or in the portal: ${portalOrigin} → App registrations → New registration → name it, choose
"Single-page application (SPA)", paste the redirect URI, Register, copy "Application (client) ID".

Then give the client ID to the assistant: --client-id, or "assistantClientId" in config.json. Is it right?

  npm run register-assistant -- ${address} --check --client-id … --tenant ${tenant ?? "contoso.com"}`;
}
