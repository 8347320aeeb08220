/** The simulated Microsoft Graph v1.0: CORS, the token, `$batch`, and the table of what is simulated. */
import { randomUUID } from "node:crypto";
import { readGraphToken } from "../entra/graph-token.ts";
import type { Handler, World } from "../world.ts";
import * as applications from "./applications.ts";
import { runBatch } from "./batch.ts";
import { errorBody, GraphRefusal } from "./graph-error.ts";
import type { GraphAnswer, GraphRequest } from "./graph-request.ts";
import * as people from "./people.ts";
import * as grants from "./permission-grants.ts";
import * as principals from "./service-principals.ts";
import { userinfo } from "./userinfo.ts";

/** What Graph let a browser read in 2022; `Retry-After` is not among it (microsoft-graph-docs-contrib#2011). */
const EXPOSED =
  "ETag, Location, Preference-Applied, Content-Range, request-id, client-request-id, ReadWriteConsistencyToken, SdkVersion, WWW-Authenticate, x-ms-client-gcc-tenant";

type Answer = (request: GraphRequest, ...keys: string[]) => GraphAnswer;

const KEY = "(?:/([^/()]+)|(\\([^/]+='[^/]*'\\)))";
const route = (path: string, methods: Record<string, Answer>): readonly [RegExp, Record<string, Answer>] => [
  new RegExp(
    `^${path.replaceAll("/{key}", KEY).replaceAll("/{id}", "/([^/()]+)").replaceAll(".", "\\.").replaceAll("$", "\\$")}$`,
  ),
  methods,
];

const ROUTES = [
  route("/applications", { GET: applications.listApplications, POST: applications.createApplication }),
  route("/applications/{key}/addPassword", { POST: applications.addPassword }),
  route("/applications/{key}/removePassword", { POST: applications.removePassword }),
  route("/applications/{key}", {
    GET: applications.readApplication,
    PATCH: applications.patchApplication,
    DELETE: applications.deleteApplication,
  }),
  route("/directory/deletedItems/microsoft.graph.application", { GET: applications.listDeleted }),
  route("/directory/deletedItems/microsoft.graph.servicePrincipal", {
    GET: principals.listDeletedServicePrincipals,
  }),
  route("/directory/deletedItems/{id}/restore", { POST: applications.restoreApplication }),
  route("/directory/deletedItems/{id}", {
    GET: applications.readDeleted,
    DELETE: applications.purgeApplication,
  }),
  route("/servicePrincipals", {
    GET: principals.listServicePrincipals,
    POST: principals.createServicePrincipal,
  }),
  route("/servicePrincipals/{key}/appRoleAssignedTo/{id}", { DELETE: principals.unassign }),
  route("/servicePrincipals/{key}/appRoleAssignedTo", {
    GET: principals.listAssignments,
    POST: principals.assign,
  }),
  route("/servicePrincipals/{key}", {
    GET: principals.readServicePrincipal,
    PATCH: principals.patchServicePrincipal,
    DELETE: principals.deleteServicePrincipal,
  }),
  route("/oauth2PermissionGrants", { GET: grants.listGrants, POST: grants.createGrant }),
  route("/oauth2PermissionGrants/{id}", { PATCH: grants.patchGrant, DELETE: grants.deleteGrant }),
  route("/me", { GET: people.me }),
  route("/me/checkMemberObjects", { POST: people.checkMemberObjects }),
  route("/organization", { GET: people.organization }),
  route("/users", { GET: people.listUsers }),
  route("/groups", { GET: people.listGroups }),
  route("/groups/{id}/members/microsoft.graph.group", { GET: people.listInnerGroups }),
  route("/policies/authorizationPolicy", { GET: people.authorizationPolicy }),
  route("/policies/defaultAppManagementPolicy", { GET: people.defaultAppManagementPolicy }),
];

/** One request or sub-request, refusals included. */
export function answerOne(request: GraphRequest): GraphAnswer {
  try {
    for (const [pattern, methods] of ROUTES) {
      const match = pattern.exec(request.path);
      if (!match) continue;
      const answer = methods[request.method];
      if (!answer)
        throw new GraphRefusal(
          405,
          "Request_BadRequest",
          `Specified HTTP method is not allowed for the request target.`,
        );
      return answer(request, ...match.slice(1).filter((one) => one !== undefined));
    }
    throw new GraphRefusal(
      501,
      "NotImplemented",
      `Nothing is simulated at ${request.method} ${request.path}`,
    );
  } catch (thrown) {
    if (!(thrown instanceof GraphRefusal)) throw thrown;
    const { world, headers } = request;
    return { status: thrown.status, body: errorBody(thrown, headers.get("client-request-id"), world.now()) };
  }
}

export function makeGraphHandler(world: World): Handler {
  return async (request) => {
    const url = new URL(request.url);
    const clientRequestId = request.headers.get("client-request-id") ?? randomUUID();
    const headers: Record<string, string> = {
      "access-control-allow-origin": "*",
      "access-control-expose-headers": EXPOSED,
      "request-id": randomUUID(),
      "client-request-id": clientRequestId,
    };
    if (request.method === "OPTIONS")
      return new Response(null, {
        status: 200,
        headers: {
          "access-control-allow-origin": "*",
          "access-control-allow-methods": "GET,POST,PATCH,PUT,DELETE",
          "access-control-allow-headers": request.headers.get("access-control-request-headers") ?? "",
          "access-control-max-age": "3600",
        },
      });
    const answer = (one: GraphAnswer) =>
      one.body === undefined
        ? new Response(null, { status: one.status, headers: { ...headers, ...one.headers } })
        : Response.json(one.body, { status: one.status, headers: { ...headers, ...one.headers } });
    const fail = (refusal: GraphRefusal) =>
      answer({ status: refusal.status, body: errorBody(refusal, clientRequestId, world.now()) });
    if (url.pathname === "/oidc/userinfo") return userinfo(world, request);
    if (!url.pathname.startsWith("/v1.0/"))
      return fail(new GraphRefusal(501, "NotImplemented", `Nothing is simulated at ${url.pathname}`));
    const caller = await readGraphToken(world, request.headers.get("authorization"));
    if (caller.kind === "bad")
      return fail(new GraphRefusal(401, "InvalidAuthenticationToken", caller.message));
    const text = await request.text();
    let body: unknown;
    try {
      body = text === "" ? undefined : JSON.parse(text);
    } catch {
      return fail(new GraphRefusal(400, "BadRequest", "Unable to read JSON request payload."));
    }
    const path = decodeURIComponent(url.pathname.slice("/v1.0".length));
    const whole: GraphRequest = {
      world,
      caller,
      method: request.method,
      path,
      query: url.searchParams,
      headers: request.headers,
      body,
    };
    if (path === "/$batch" && request.method === "POST") return answer(runBatch(whole, answerOne));
    return answer(answerOne(whole));
  };
}
