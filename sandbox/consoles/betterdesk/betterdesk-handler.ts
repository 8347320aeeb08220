/** BetterDesk's Go API (2026), from its source. */
import { isRecord } from "../../rustdesk/answers.ts";
import type { Handler, World } from "../../world.ts";
import { discover } from "../oidc-exchange.ts";
import { json, refuse } from "./answers.ts";
import { adminOf, clientLogout, login, secondLeg } from "./betterdesk-login.ts";
import { begin, callback, query } from "./betterdesk-trial.ts";
import type { BetterDeskConfig } from "./betterdesk-world.ts";

const MASK = "••••••••";

export function makeBetterDeskHandler(
  world: World,
  reach: { readonly entra: typeof fetch; readonly graph: typeof fetch },
): Handler {
  return async (request) => {
    const url = new URL(request.url);
    const route = `${request.method} ${url.pathname}`;
    const { config } = world.betterDesk;
    switch (route) {
      case "GET /api/login-options":
        return json(config.enabled ? [`oidc/${config.display_name}`] : []);
      case "GET /api/auth/sso/status":
        return json({ ldap_enabled: false, oidc_enabled: config.enabled, any_enabled: config.enabled });
      case "GET /api/auth/oidc/status":
        return json(
          config.enabled ? { enabled: true, display_name: config.display_name } : { enabled: false },
        );
      case "POST /api/auth/login":
        return login(world, await readBody(request));
      case "POST /api/auth/login/2fa":
        return secondLeg(world, await readBody(request));
      case "POST /api/oidc/auth":
        return begin(world, reach.entra, await readBody(request));
      case "GET /api/oidc/auth-query":
        return query(world, url.searchParams);
      case "GET /api/auth/oidc/callback":
      case "GET /api/oidc/callback":
        return callback(world, reach, url);
      case "POST /api/logout":
        return clientLogout(world, request);
    }
    if (!url.pathname.startsWith("/api/auth/oidc/"))
      return new Response("404 page not found\n", { status: 404 });
    const admin = adminOf(world, request);
    if (admin instanceof Response) return admin;
    switch (route) {
      case "GET /api/auth/oidc/config":
        return json({ ...config, client_secret: config.client_secret && MASK });
      case "PUT /api/auth/oidc/config":
        return save(world, await readBody(request));
      case "POST /api/auth/oidc/test":
        return test(reach.entra, await readBody(request));
    }
    return new Response("404 page not found\n", { status: 404 });
  };
}

/** The whole document: a key that is missing becomes its zero value. The mask keeps the secret. */
function save(world: World, body: Record<string, unknown> | null): Response {
  if (!body) return refuse("Invalid JSON");
  const { config: before } = world.betterDesk;
  const text = (key: keyof BetterDeskConfig) => (typeof body[key] === "string" ? String(body[key]) : "");
  const next: BetterDeskConfig = {
    enabled: body.enabled === true,
    display_name: text("display_name"),
    issuer_url: text("issuer_url"),
    client_id: text("client_id"),
    client_secret: text("client_secret") === MASK ? before.client_secret : text("client_secret"),
    redirect_url: text("redirect_url"),
    panel_url: text("panel_url"),
    scopes: text("scopes"),
    use_pkce: body.use_pkce === true,
    auto_discovery: body.auto_discovery === true,
    authorization_url: text("authorization_url"),
    token_url: text("token_url"),
    userinfo_url: text("userinfo_url"),
    claim_username: text("claim_username"),
    claim_email: text("claim_email"),
    claim_name: text("claim_name"),
    claim_groups: text("claim_groups"),
    default_role: text("default_role"),
    group_role_map: text("group_role_map"),
    allow_signup: body.allow_signup === true,
  };
  if (next.enabled) {
    if (!next.client_id) return refuse("Client ID is required when OIDC is enabled");
    if (!next.issuer_url && !(next.authorization_url && next.token_url))
      return refuse("Issuer URL or manual endpoint URLs are required");
    if (!next.redirect_url) return refuse("Redirect URL is required");
  }
  world.betterDesk.config = next;
  return json({ status: "ok" });
}

/** Tests the issuer that was typed, saved or not. */
async function test(fetchEntra: typeof fetch, body: Record<string, unknown> | null): Promise<Response> {
  try {
    const found = await discover(fetchEntra, String(body?.issuer_url ?? ""));
    return json({
      success: true,
      issuer: found.issuer,
      authorization_endpoint: found.authorization,
      token_endpoint: found.token,
      userinfo_endpoint: found.userinfo,
    });
  } catch (thrown) {
    return json({ success: false, error: String(thrown) });
  }
}

async function readBody(request: Request): Promise<Record<string, unknown> | null> {
  try {
    const body: unknown = JSON.parse(await request.text());
    return isRecord(body) ? body : null;
  } catch {
    return null;
  }
}
