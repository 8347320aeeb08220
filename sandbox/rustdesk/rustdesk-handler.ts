/** The simulated RustDesk Server Pro 1.8: paths to what answers them. Unknown API paths are axum's bare 404. */
import type { Handler, World } from "../world.ts";
import { empty, json } from "./answers.ts";
import { ELSEWHERE, readElsewhere, writeElsewhere } from "./elsewhere-settings.ts";
import { currentUser, login, logout } from "./login.ts";
import { loginOptions, readSettings, writeSettings } from "./oidc-settings.ts";
import { begin, callback, query } from "./oidc-trial.ts";
import { CONSOLE_CSS, CONSOLE_JS, settingsPage, signInPage } from "./pages.ts";
import { changeUser, forceLogout, listUsers } from "./users.ts";

type Route = (request: Request) => Response | Promise<Response>;
type Methods = Partial<Record<string, Route>>;

/** `fetchEntra` is how the server reaches Microsoft: never through the browser. */
export function makeRustDeskHandler(world: World, fetchEntra: typeof fetch): Handler {
  const file = (body: string, type: string) => () =>
    new Response(body, { headers: { "content-type": `${type}; charset=utf-8` } });
  const routes: Record<string, Methods> = {
    "/api/login-options": { GET: () => loginOptions(world) },
    "/api/login": { POST: (request) => login(world, request) },
    "/api/currentUser": { POST: (request) => currentUser(world, request) },
    "/api/logout": { POST: (request) => logout(world, request) },
    "/api/oidc/settings": {
      GET: (request) => readSettings(world, request),
      PUT: (request) => writeSettings(world, request),
    },
    [ELSEWHERE]: {
      GET: (request) => readElsewhere(world, request),
      POST: (request) => writeElsewhere(world, request),
    },
    "/api/oidc/auth": { POST: (request) => begin(world, fetchEntra, request) },
    "/api/oidc/auth-query": { GET: (request) => query(world, request) },
    "/api/oidc/callback": { GET: (request) => callback(world, fetchEntra, request) },
    "/api/users": { GET: (request) => listUsers(world, request) },
    "/api/users/force-logout": { POST: (request) => forceLogout(world, request) },
    "/api/user-list": { GET: (request) => listUsers(world, request) },
    "/api/software/version/server": { GET: () => json({ server: world.rustDesk.version, client: "1.4.3" }) },
    "/": { GET: signInPage },
    "/settings/oidc": { GET: settingsPage },
    "/console.css": { GET: file(CONSOLE_CSS, "text/css") },
    "/console.js": { GET: file(CONSOLE_JS, "text/javascript") },
  };
  return async (request) => {
    const { pathname } = new URL(request.url);
    const { method } = request;
    if (method === "OPTIONS")
      // Whether a real Pro allows Authorization across origins is unknown; this one does not: `*` leaves it out.
      return empty(200, { "access-control-allow-methods": "*", "access-control-allow-headers": "*" });
    const isHidden = pathname === (world.rustDesk.settingsAt === "usual" ? ELSEWHERE : "/api/oidc/settings");
    const methods = isHidden ? undefined : (routes[pathname] ?? userRoutes(world, pathname));
    if (!methods) return empty(404);
    const route = methods[method === "HEAD" ? "GET" : method];
    if (!route) return empty(405, { allow: Object.keys(methods).join(",").replace("GET", "GET,HEAD") });
    const response = await route(request);
    return method === "HEAD" ? new Response(null, response) : response;
  };
}

/** What can be done with one user, who is named in the path. */
function userRoutes(world: World, pathname: string): Methods | undefined {
  const [, guid, act] = /^\/api\/users\/([0-9a-f-]{36})(?:\/(enable|disable))?$/.exec(pathname) ?? [];
  if (!guid) return undefined;
  if (act === "enable" || act === "disable")
    return { POST: (request) => changeUser(world, request, guid, act) };
  return { DELETE: (request) => changeUser(world, request, guid, "delete") };
}
