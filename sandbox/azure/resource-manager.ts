/** Azure Resource Manager as the Azure CLI meets it at sign-in: the person has no subscription. */
import type { Handler } from "../world.ts";

export const resourceManager: Handler = async (request) => {
  const { pathname } = new URL(request.url);
  if (!request.headers.has("authorization"))
    return Response.json({ error: { code: "AuthenticationFailed" } }, { status: 401 });
  if (request.method === "GET" && pathname === "/subscriptions") return Response.json({ value: [] });
  return new Response(`Nothing is simulated at ${request.method} ${pathname}`, { status: 501 });
};
