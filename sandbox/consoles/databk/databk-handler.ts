/** databk/rustdesk-console 1.8.0, from what was recorded on a running one. */
import type { Handler, World } from "../../world.ts";
import { adminOf, currentUser, login, logout } from "./databk-login.ts";
import * as providers from "./databk-providers.ts";
import { begin, callback, loginOptions, query } from "./databk-trial.ts";
import { type Answer, readBody, refuse, respond, throttle } from "./nest.ts";

const GUID = /^\/api\/oidc-providers\/([0-9a-f-]{36})(?:\/(toggle|test))?$/;

export function makeDatabkHandler(world: World, fetchEntra: typeof fetch): Handler {
  return async (request) => {
    const url = new URL(request.url);
    if (request.method === "OPTIONS") return preflight(request);
    if (url.pathname === "/api/oidc/callback" && request.method === "GET")
      return callback(world, fetchEntra, url);
    return respond(await answer(world, fetchEntra, request, url), request);
  };
}

async function answer(world: World, fetchEntra: typeof fetch, request: Request, url: URL): Promise<Answer> {
  const route = `${request.method} ${url.pathname}`;
  const body = request.method === "GET" ? {} : await readBody(request);
  const id = typeof body === "object" && body !== null && "id" in body ? String(body.id) : "";
  const throttled = throttle(world, route, id);
  if (throttled) return throttled;
  switch (route) {
    case "POST /api/login":
      return login(world, body);
    case "POST /api/currentUser":
      return currentUser(world, request);
    case "POST /api/logout":
      return logout(world, request, body);
    case "GET /api/login-options":
      return loginOptions(world);
    case "POST /api/oidc/auth":
      return begin(world, fetchEntra, body);
    case "GET /api/oidc/auth-query":
      return query(world, url.searchParams);
    case "GET /api/settings/general":
      return providers.readGeneral(world);
  }
  const isForAdmins =
    url.pathname === "/api/settings/general" || url.pathname.startsWith("/api/oidc-providers");
  if (!isForAdmins) return refuse(404, `Cannot ${route}`);
  const admin = adminOf(world, request);
  if ("body" in admin) return admin;
  const [, guid, act] = GUID.exec(url.pathname) ?? [];
  switch (guid ? `${request.method} ${act ?? "one"}` : route) {
    case "PUT /api/settings/general":
      return providers.writeGeneral(world, body);
    case "GET /api/oidc-providers":
      return providers.list(world, url.searchParams);
    case "POST /api/oidc-providers":
      return providers.create(world, body);
    case "PATCH /api/oidc-providers/sort":
      return providers.sort(world, body);
    case "GET one":
      return providers.read(world, guid ?? "");
    case "PATCH one":
      return providers.patch(world, guid ?? "", body);
    case "DELETE one":
      return providers.remove(world, guid ?? "");
    case "PATCH toggle":
      return providers.toggle(world, guid ?? "", body);
    case "POST test":
      return providers.test(world, fetchEntra, guid ?? "");
  }
  return refuse(404, `Cannot ${route}`);
}

function preflight(request: Request): Response {
  return new Response(null, {
    status: 204,
    headers: {
      "access-control-allow-origin": request.headers.get("origin") ?? "",
      "access-control-allow-credentials": "true",
      "access-control-allow-methods": "GET,HEAD,PUT,PATCH,POST,DELETE",
      "access-control-allow-headers": request.headers.get("access-control-request-headers") ?? "",
      vary: "Origin, Access-Control-Request-Headers",
    },
  });
}
