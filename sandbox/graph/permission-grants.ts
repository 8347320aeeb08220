/** /oauth2PermissionGrants: one grant for everyone per pair of client and resource. */
import { randomUUID } from "node:crypto";
import type { PermissionGrant } from "../world.ts";
import { needConsentRole, needScope } from "./authorization.ts";
import { badRequest, GraphRefusal, notFound } from "./graph-error.ts";
import { bodyOf, type GraphAnswer, type GraphRequest, list } from "./graph-request.ts";
import { isUnlisted } from "./replication.ts";

const WRITE = "DelegatedPermissionGrant.ReadWrite.All";

const describe = ({ createdAt: _, ...one }: PermissionGrant): Record<string, unknown> => one;

export function listGrants(request: GraphRequest): GraphAnswer {
  needScope(request, WRITE, "Directory.Read.All");
  const filter = request.query.get("$filter") ?? "";
  const conditions = [...filter.matchAll(/(clientId|resourceId|consentType) eq '([^']*)'/g)];
  if (filter && conditions.length === 0)
    throw new GraphRefusal(400, "Request_UnsupportedQuery", "Unsupported query.");
  const found = request.caller.tenant.grants.filter(
    (one) =>
      !isUnlisted(request.world, one.createdAt) &&
      conditions.every(([, key, value]) => String(describe(one)[key ?? ""]) === value),
  );
  return list(request, found.map(describe));
}

export function createGrant(request: GraphRequest): GraphAnswer {
  needScope(request, WRITE);
  needConsentRole(request.caller);
  const body = bodyOf(request, "oAuth2PermissionGrant", [
    "clientId",
    "consentType",
    "principalId",
    "resourceId",
    "scope",
  ]);
  const { servicePrincipals, grants } = request.caller.tenant;
  for (const id of [body.clientId, body.resourceId])
    if (!servicePrincipals.some((one) => one.id === id && one.deletedAt === null)) throw notFound(String(id));
  if (body.consentType !== "AllPrincipals") throw badRequest("Only consent for all principals is simulated.");
  if (typeof body.scope !== "string" || body.scope.length > 3850) throw badRequest("Invalid scope.");
  const twin = grants.find(
    (one) =>
      one.clientId === body.clientId &&
      one.resourceId === body.resourceId &&
      one.consentType === "AllPrincipals",
  );
  if (twin)
    throw new GraphRefusal(
      409,
      "Request_MultipleObjectsWithSameKeyValue",
      "Permission entry already exists.",
    );
  const made: PermissionGrant = {
    id: randomUUID(),
    clientId: String(body.clientId),
    consentType: "AllPrincipals",
    principalId: null,
    resourceId: String(body.resourceId),
    scope: body.scope,
    createdAt: request.world.now(),
  };
  grants.push(made);
  return { status: 201, body: describe(made) };
}

function need(request: GraphRequest, id: string): PermissionGrant {
  const found = request.caller.tenant.grants.find((one) => one.id === id);
  if (!found) throw notFound(id);
  return found;
}

export function patchGrant(request: GraphRequest, id: string): GraphAnswer {
  needScope(request, WRITE);
  needConsentRole(request.caller);
  const { scope } = bodyOf(request, "oAuth2PermissionGrant", ["scope"]);
  if (typeof scope !== "string") throw badRequest("Invalid scope.");
  need(request, id).scope = scope;
  return { status: 204 };
}

export function deleteGrant(request: GraphRequest, id: string): GraphAnswer {
  needScope(request, WRITE);
  needConsentRole(request.caller);
  const { grants } = request.caller.tenant;
  grants.splice(grants.indexOf(need(request, id)), 1);
  return { status: 204 };
}
