/**
 * As much of the Entra portal as by hand needs: what the assistant's links open. One page per organisation, with plain
 * forms; the fragment that names a page of the real portal never reaches a server, so everything stands below each other.
 * As in the real one a secret's Value is shown once, and hidden from then on.
 */
import { randomUUID } from "node:crypto";
import { plantApplication, plantSecret, plantServicePrincipal } from "../plant.ts";
import type { Application, PasswordCredential, ServicePrincipal, Tenant, World } from "../world.ts";
import { page, text } from "./pages.ts";

/** Delegated permissions that RustDesk's sign-in asks for. */
const SCOPES = "openid profile email offline_access";
/** Entra's id for "no role of its own". */
const DEFAULT_ROLE = "00000000-0000-0000-0000-000000000000";

export async function portalPage(world: World, request: Request, tenantId: string): Promise<Response> {
  const tenant = world.tenants.find((one) => one.id === tenantId || one.domains.includes(tenantId));
  if (!tenant) return page("Microsoft Entra admin center", "<h1>No such directory</h1>", 404);
  const made =
    request.method === "POST" ? act(world, tenant, new URLSearchParams(await request.text())) : null;
  const apps = tenant.applications.filter(({ deletedAt }) => deletedAt === null);
  return page(
    "Microsoft Entra admin center",
    `<h1>${text(tenant.displayName)}</h1>${apps.map((app) => section(tenant, app, made)).join("")}
<h2>Register an application</h2><form method="post"><label for="name">Name</label><input id="name" name="name" required>
<label for="uri">Redirect URI, platform Web</label><input id="uri" name="uri"><button class="main" name="act" value="register">Register</button></form>`,
  );
}

/** What a press of a button does; gives the secret that was made, whose Value is shown this once. */
function act(world: World, tenant: Tenant, form: URLSearchParams): PasswordCredential | null {
  const app = tenant.applications.find(({ appId }) => appId === form.get("app"));
  if (form.get("act") === "register") {
    const uri = form.get("uri") ?? "";
    const fresh = plantApplication(tenant, world.now(), { displayName: form.get("name") ?? "" });
    if (uri !== "") fresh.body.web.redirectUris = [uri];
    plantServicePrincipal(tenant, fresh);
    return null;
  }
  const principal = principalOf(tenant, app);
  if (!app || !principal) return null;
  switch (form.get("act")) {
    case "secret":
      return plantSecret(app, world.now(), { displayName: form.get("description") });
    case "idTokens":
      app.body.web.implicitGrantSettings.enableIdTokenIssuance = true;
      return null;
    case "assignment":
      principal.appRoleAssignmentRequired = true;
      return null;
    case "person":
      assign(world, tenant, principal, form.get("person") ?? "");
      return null;
    case "consent":
      consent(tenant, principal);
      return null;
    default:
      return null;
  }
}

function assign(world: World, tenant: Tenant, principal: ServicePrincipal, name: string): void {
  const person = tenant.people.find(({ userPrincipalName }) => userPrincipalName === name);
  if (!person) return;
  tenant.assignments.push({
    id: randomUUID(),
    principalId: person.oid,
    principalType: "User",
    principalDisplayName: person.displayName,
    resourceId: principal.id,
    appRoleId: DEFAULT_ROLE,
    createdAt: world.now(),
  });
}

function consent(tenant: Tenant, principal: ServicePrincipal): void {
  const graph = tenant.servicePrincipals.find(({ displayName }) => displayName === "Microsoft Graph");
  if (!graph) return;
  tenant.grants.push({
    id: randomUUID(),
    clientId: principal.id,
    consentType: "AllPrincipals",
    principalId: null,
    resourceId: graph.id,
    scope: SCOPES,
  });
}

const principalOf = (tenant: Tenant, app: Application | undefined): ServicePrincipal | undefined =>
  tenant.servicePrincipals.find(({ appId, deletedAt }) => appId === app?.appId && deletedAt === null);

function section(tenant: Tenant, app: Application, made: PasswordCredential | null): string {
  const principal = principalOf(tenant, app);
  const people = tenant.people.map(
    (one) => `<option value="${text(one.userPrincipalName)}">${text(one.displayName)}</option>`,
  );
  const secrets = app.passwords.map(
    (one) =>
      `<tr><td>${text(one.displayName ?? "")}</td><td>${new Date(one.endsAt).toISOString().slice(0, 10)}</td><td>${one === made ? text(one.secretText) : `${text(one.hint)}******************`}</td><td>${text(one.keyId)}</td></tr>`,
  );
  const id = `app-${app.appId}`;
  const button = (what: string, label: string) => `<button name="act" value="${what}">${label}</button>`;
  return `<section aria-labelledby="${id}"><h2 id="${id}">${text(app.body.displayName)}</h2>
<dl><dt>Display name</dt><dd>${text(app.body.displayName)}</dd><dt>Application (client) ID</dt><dd>${app.appId}</dd><dt>Object ID</dt><dd>${app.id}</dd><dt>Directory (tenant) ID</dt><dd>${tenant.id}</dd>
<dt>ID tokens</dt><dd>${app.body.web.implicitGrantSettings.enableIdTokenIssuance ? "on" : "off"}</dd><dt>Assignment required?</dt><dd>${principal?.appRoleAssignmentRequired ? "Yes" : "No"}</dd></dl>
<table aria-label="Client secrets"><thead><tr><th>Description</th><th>Expires</th><th>Value</th><th>Secret ID</th></tr></thead><tbody>${secrets.join("")}</tbody></table>
<form method="post"><input type="hidden" name="app" value="${app.appId}"><label for="d-${id}">Description</label><input id="d-${id}" name="description">${button("secret", "New client secret")}
${button("idTokens", "Tick ID tokens")}${button("assignment", "Set Assignment required to Yes")}<label for="p-${id}">Add user</label><select id="p-${id}" name="person">${people.join("")}</select>${button("person", "Assign")}${button("consent", "Grant admin consent")}</form></section>`;
}
