/** The simulated RustDesk Server Pro 1.8: paths to what answers them. Unknown API paths are axum's bare 404. */
import type { Handler, World } from "../world.ts";
import { json, plain } from "./answers.ts";
import { currentUser, login, logout } from "./login.ts";
import { loginOptions, readSettings, writeSettings } from "./oidc-settings.ts";
import { begin, callback, query } from "./oidc-trial.ts";
import { CONSOLE_CSS, CONSOLE_JS, settingsPage, signInPage } from "./pages.ts";
import { changeUser, listUsers } from "./users.ts";

type Route = (request: Request) => Response | Promise<Response>;

/** `fetchEntra` is how the server reaches Microsoft: never through the browser. */
export function makeRustDeskHandler(world: World, fetchEntra: typeof fetch): Handler {
  const file = (body: string, type: string) => () =>
    new Response(body, { headers: { "content-type": `${type}; charset=utf-8` } });
  const routes: Record<string, Partial<Record<string, Route>>> = {
    "/api/login-options": { GET: () => loginOptions(world) },
    "/api/login": { POST: (request) => login(world, request) },
    "/api/currentUser": { POST: (request) => currentUser(world, request) },
    "/api/logout": { POST: (request) => logout(world, request) },
    "/api/oidc/settings": {
      GET: (request) => readSettings(world, request),
      PUT: (request) => writeSettings(world, request),
    },
    "/api/oidc/auth": { POST: (request) => begin(world, fetchEntra, request) },
    "/api/oidc/auth-query": { GET: (request) => query(world, request) },
    "/api/oidc/callback": { GET: (request) => callback(world, fetchEntra, request) },
    "/api/users": { GET: (request) => listUsers(world, request) },
    "/api/user-list": { GET: (request) => listUsers(world, request) },
    "/api/software/version/server": { GET: () => json({ server: world.rustDesk.version, client: "1.4.3" }) },
    "/": { GET: signInPage },
    "/settings/oidc": { GET: settingsPage },
    "/console.css": { GET: file(CONSOLE_CSS, "text/css") },
    "/console.js": { GET: file(CONSOLE_JS, "text/javascript") },
  };
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (request.method === "OPTIONS")
      // Whether a real Pro allows Authorization across origins is unknown; this one does not.
      return plain("", 200, { "access-control-allow-methods": "*", "access-control-allow-headers": "*" });
    const [, guid, act] = /^\/api\/users\/([0-9a-f-]{36})\/(enable|disable)$/.exec(pathname) ?? [];
    if (guid && (act === "enable" || act === "disable") && request.method === "POST")
      return changeUser(world, request, guid, act);
    const methods = routes[pathname];
    if (!methods) return plain("", 404);
    const route = methods[request.method];
    return route ? route(request) : plain("", 405, { allow: Object.keys(methods).join(",") });
  };
}
