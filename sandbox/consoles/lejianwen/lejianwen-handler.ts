/** lejianwen/rustdesk-api (2025-09), from its source: 200 for everything, the verdict in `code`; no CORS at all. */
import { isRecord } from "../../rustdesk/answers.ts";
import type { Handler, World } from "../../world.ts";
import { fail, succeed } from "./envelope.ts";
import { adminLogin, captcha, loginOptions, logout, sessionOf, userLogout } from "./lejianwen-login.ts";
import * as oauth from "./lejianwen-oauth.ts";
import { begin, callback, clientOptions, query } from "./lejianwen-trial.ts";

/** Who asks reads `Accept-Language`; this one answers in English. */
export function makeLejianwenHandler(
  world: World,
  reach: { readonly entra: typeof fetch; readonly graph: typeof fetch },
): Handler {
  return async (request) => {
    const url = new URL(request.url);
    const route = `${request.method} ${url.pathname}`;
    const body = request.method === "POST" ? await readBody(request) : {};
    switch (route) {
      case "GET /api/":
        return succeed("Hello Gwen");
      case "GET /api/version":
        return succeed("2.6.31");
      case "GET /api/login-options":
        return clientOptions(world);
      case "POST /api/oidc/auth":
        return begin(world, reach.entra, body);
      case "GET /api/oidc/auth-query":
        return query(world, url.searchParams);
      case "GET /api/oidc/callback":
      case "GET /api/oauth/callback":
      case "GET /api/oidc/login":
      case "GET /api/oauth/login":
        return callback(world, reach, url);
      case "POST /api/logout":
        return userLogout(world, request);
      case "POST /api/admin/login":
        return adminLogin(world, body);
      case "GET /api/admin/captcha":
        return captcha(world);
      case "GET /api/admin/login-options":
        return loginOptions(world);
    }
    if (!url.pathname.startsWith("/api/admin/"))
      return new Response("404 page not found", { status: 404, headers: { "content-type": "text/plain" } });
    const user = sessionOf(world, request.headers.get("api-token") ?? "");
    if (!user) return fail(403, "Please log in first");
    if (route === "POST /api/admin/logout") return logout(world, request);
    if (!user.isAdmin) return fail(403, "No permission");
    const [, id] = /^GET \/api\/admin\/oauth\/detail\/(\d+)$/.exec(route) ?? [];
    if (id) return oauth.detail(world, Number(id));
    switch (route) {
      case "GET /api/admin/oauth/list":
        return oauth.list(world, url.searchParams);
      case "POST /api/admin/oauth/create":
        return oauth.create(world, body);
      case "POST /api/admin/oauth/update":
        return oauth.update(world, body);
      case "POST /api/admin/oauth/delete":
        return oauth.remove(world, body);
    }
    return new Response("404 page not found", { status: 404, headers: { "content-type": "text/plain" } });
  };
}

async function readBody(request: Request): Promise<Record<string, unknown>> {
  try {
    const body: unknown = JSON.parse(await request.text());
    return isRecord(body) ? body : {};
  } catch {
    return {};
  }
}
