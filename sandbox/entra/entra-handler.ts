/** The simulated sign-in service: paths to what answers them. The tenant is the first segment, as at Microsoft. */
import type { Handler, World } from "../world.ts";
import { authorize } from "./authorize.ts";
import { controlPage } from "./control-page.ts";
import { beginDeviceCode, deviceAuth } from "./device-code.ts";
import { discoveryDocument, signingKeys } from "./discovery.ts";
import { PAGE_CSS, page } from "./pages.ts";
import { portalPage } from "./portal-page.ts";
import { token } from "./token-endpoint.ts";

export function makeEntraHandler(world: World): Handler {
  return async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    const { method } = request;
    if (pathname === "/_sandbox/page.css")
      return new Response(PAGE_CSS, { headers: { "content-type": "text/css; charset=utf-8" } });
    if (pathname === "/favicon.ico") return new Response(null, { status: 204 });
    if (pathname === "/_sandbox") return controlPage(world, request);
    const [, tenant = "", ...rest] = pathname.split("/");
    const route = rest.join("/");
    if (method === "OPTIONS" && route === "oauth2/v2.0/token")
      return new Response(null, {
        status: 204,
        headers: {
          "access-control-allow-origin": "*",
          "access-control-allow-headers": "content-type",
          "access-control-allow-methods": "POST",
        },
      });
    if ((method === "GET" || method === "POST") && route === "" && tenant !== "")
      return portalPage(world, request, tenant);
    if (method === "GET" && route === "v2.0/.well-known/openid-configuration")
      return discoveryDocument(world, tenant);
    if (method === "GET" && route === "discovery/v2.0/keys") return signingKeys();
    if ((method === "GET" || method === "POST") && route === "oauth2/v2.0/authorize")
      return authorize(world, request, tenant);
    if (method === "POST" && route === "oauth2/v2.0/token") return token(world, request, tenant);
    if (method === "POST" && route === "oauth2/v2.0/devicecode")
      return beginDeviceCode(world, request, tenant);
    if ((method === "GET" || method === "POST") && route === "oauth2/deviceauth")
      return deviceAuth(world, request);
    if (method === "GET" && route === "oauth2/v2.0/logout") return logout(searchParams);
    return new Response(`Nothing is simulated at ${method} ${pathname}`, { status: 501 });
  };
}

function logout(query: URLSearchParams): Response {
  const cookie = { "set-cookie": "sandbox_session=; Path=/; Max-Age=0" };
  const back = query.get("post_logout_redirect_uri");
  if (!back) return page("Signed out", "<h1>You signed out of your account</h1>", 200, cookie);
  const state = query.get("state");
  return new Response(null, {
    status: 302,
    headers: { location: state ? `${back}?state=${encodeURIComponent(state)}` : back, ...cookie },
  });
}
