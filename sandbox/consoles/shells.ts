/** Three consoles as far as they can be told apart from outside: nothing of theirs can be set up by an API. From source. */
import type { Handler } from "../world.ts";

const json = (body: unknown, status = 200): Response => Response.json(body, { status });
const page = (title: string) =>
  new Response(`<!doctype html><title>${title}</title><h1>${title}</h1>`, {
    headers: { "content-type": "text/html; charset=utf-8" },
  });

/** GigaionLLC/Rustdesk-API-Server: Laravel; its settings are HTML forms behind a session. */
export const gigaionHandler: Handler = async (request) => {
  switch (`${request.method} ${new URL(request.url).pathname}`) {
    case "GET /api/":
      return json({ data: "rustdesk-api" });
    case "GET /api/version":
      return json({ version: "1.0.0" });
    case "GET /api/login-options":
      return json([]);
    case "GET /admin/oauth-providers":
      return page("OAuth providers");
  }
  return json({ message: "The route could not be found." }, 404);
};

/** sctgdesk-api-server: Rocket, whose refusals carry their own shape; the settings are a stub that always refuses. */
export const sctgdeskHandler: Handler = async (request) => {
  const rocket = (code: number, reason: string, description: string) =>
    json({ error: { code, reason, description } }, code);
  switch (`${request.method} ${new URL(request.url).pathname}`) {
    case "GET /api/login-options":
      return json(["oidc/github"]);
    case "GET /api/software/version/server":
      return json({ server: "1.1.99", client: "1.2.7" });
    case "GET /api/oidc/settings":
    case "PUT /api/oidc/settings":
      return rocket(401, "Unauthorized", "The request requires user authentication.");
  }
  return rocket(404, "Not Found", "The requested resource could not be found.");
};

/** lantongxue/rustdesk-api-server-pro: iris; an empty answer where login options are due. */
export const lantongxueHandler: Handler = async (request) => {
  if (`${request.method} ${new URL(request.url).pathname}` === "GET /api/login-options")
    return new Response("", { headers: { "content-type": "text/plain; charset=utf-8" } });
  return new Response("Not Found", {
    status: 404,
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
};
