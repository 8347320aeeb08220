/** The plan for Terraform's azuread provider 3. It has no `unique_name`, and the secret lands in the state file: both are said. */
import {
  GRAPH_APP_ID,
  OUR_TAG,
  PERMISSION_IDS,
  WANTED_CLAIMS,
  WANTED_SCOPES,
} from "../domain/app-registration.ts";
import type { SetupPlan } from "../domain/setup-plan.ts";
import { DEFAULT_ROLE, SIGN_IN_AUDIENCE } from "../graph/requests.ts";
import { assignsMe, consentScopes, headOf, picksOf, stepOf } from "./script-plan.ts";

/** A quoted HCL string: template marks are doubled, so that nothing in it is evaluated. */
const quote = (text: string): string => JSON.stringify(text).replaceAll("${", "$${").replaceAll("%{", "%%{");
const list = (values: readonly string[]): string => `[${values.map(quote).join(", ")}]`;

/** HCL for a new app. The callback is written whole; nothing is read from outside. */
export function makeTerraform(plan: SetupPlan): string {
  const { request } = plan;
  const secret = stepOf(plan, "addClientSecret");
  const hours = request.secretLifetimeInDays * 24;
  const blocks = [
    `# ${headOf(plan)}
# After terraform apply, paste the output of this into the assistant: terraform output -json
# It holds the client secret, and so does Terraform's state: protect both.`,
    `terraform {
  required_providers {
    azuread = {
      source  = "hashicorp/azuread"
      version = "~> 3.0"
    }
  }
}`,
    `provider "azuread" {
  tenant_id = ${quote(request.tenant.id)}
}`,
    `data "azuread_client_config" "me" {}`,
    `data "azuread_service_principal" "graph" {
  client_id = ${quote(GRAPH_APP_ID)}
}`,
    `resource "azuread_application" "rustdesk" {
  display_name            = ${quote(request.appName)}
  sign_in_audience        = ${quote(SIGN_IN_AUDIENCE[request.audience])}
  prevent_duplicate_names = true
  owners                  = [data.azuread_client_config.me.object_id]
  api {
    requested_access_token_version = 2
  }
  web {
    homepage_url  = ${quote(request.consoleAddress.origin)}
    redirect_uris = ${list([request.callbackUrl])}
    implicit_grant {
      id_token_issuance_enabled     = true
      access_token_issuance_enabled = false
    }
  }
  required_resource_access {
    resource_app_id = ${quote(GRAPH_APP_ID)}
    dynamic "resource_access" {
      for_each = ${list(WANTED_SCOPES.map((scope) => PERMISSION_IDS[scope]))}
      content {
        id   = resource_access.value
        type = "Scope"
      }
    }
  }
  optional_claims {
    dynamic "id_token" {
      for_each = ${list(WANTED_CLAIMS.map(({ name }) => name))}
      content {
        name = id_token.value
      }
    }
  }
}`,
    `resource "azuread_service_principal" "rustdesk" {
  client_id                    = azuread_application.rustdesk.client_id
  app_role_assignment_required = ${request.gate.kind === "chosen"}
  feature_tags {
    enterprise = true
  }
}`,
    ...(stepOf(plan, "grantAdminConsent")
      ? [
          `resource "azuread_service_principal_delegated_permission_grant" "rustdesk" {
  service_principal_object_id          = azuread_service_principal.rustdesk.object_id
  resource_service_principal_object_id = data.azuread_service_principal.graph.object_id
  claim_values                         = ${list(consentScopes(plan))}
}`,
        ]
      : []),
    ...(assignsMe(plan)
      ? [
          `resource "azuread_app_role_assignment" "me" {
  app_role_id         = ${quote(DEFAULT_ROLE)}
  principal_object_id = data.azuread_client_config.me.object_id
  resource_object_id  = azuread_service_principal.rustdesk.object_id
}`,
        ]
      : []),
    ...picksOf(plan).map(
      (id, index) => `resource "azuread_app_role_assignment" "picked_${index + 1}" {
  app_role_id         = ${quote(DEFAULT_ROLE)}
  principal_object_id = ${quote(id)}
  resource_object_id  = azuread_service_principal.rustdesk.object_id
}`,
    ),
    `resource "azuread_application_password" "rustdesk" {
  application_id = azuread_application.rustdesk.id
  display_name   = ${quote(secret?.displayName ?? OUR_TAG)}
  end_date       = timeadd(timestamp(), "${hours}h")
  lifecycle {
    ignore_changes = [end_date]
  }
}`,
    `output "issuer" {
  value = ${quote(request.tenant.issuer)}
}`,
    `output "tenant_id" {
  value = data.azuread_client_config.me.tenant_id
}`,
    `output "client_id" {
  value = azuread_application.rustdesk.client_id
}`,
    `output "client_secret" {
  value     = azuread_application_password.rustdesk.value
  sensitive = true
}`,
  ];
  return `${blocks.join("\n\n")}\n`;
}
