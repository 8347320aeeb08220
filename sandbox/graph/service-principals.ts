/** /servicePrincipals: the app's presence in the tenant, and who is assigned to it. */
import { randomUUID } from "node:crypto";
import type { ServicePrincipal } from "../world.ts";
import { mayCreate, needScope, needServicePrincipalOwnership } from "./authorization.ts";
import { badRequest, denied, GraphRefusal, notFound } from "./graph-error.ts";
import { bodyOf, type GraphAnswer, type GraphRequest, list, select } from "./graph-request.ts";
import { isHidden, isStillShown, isUnlisted } from "./replication.ts";

const WRITABLE = [
  "appId",
  "displayName",
  "tags",
  "appRoleAssignmentRequired",
  "accountEnabled",
  "notes",
  "description",
];
const DEFAULT_ROLE = "00000000-0000-0000-0000-000000000000";

const describe = (one: ServicePrincipal): Record<string, unknown> => ({
  id: one.id,
  appId: one.appId,
  displayName: one.displayName,
  accountEnabled: one.accountEnabled,
  appRoleAssignmentRequired: one.appRoleAssignmentRequired,
  tags: one.tags,
  servicePrincipalType: "Application",
  deletedDateTime: null,
});

function find(request: GraphRequest, key: string): ServicePrincipal | undefined {
  const [, appId] = /^\(appId='(.*)'\)$/.exec(key) ?? [];
  return request.caller.tenant.servicePrincipals.find(
    (one) =>
      isStillShown(request.world, request.method, one.deletedAt) &&
      !isUnlisted(request.world, one.createdAt) &&
      (appId === undefined ? one.id === key : one.appId === appId),
  );
}

function need(request: GraphRequest, key: string): ServicePrincipal {
  const found = find(request, key);
  if (!found) throw notFound(key);
  return found;
}

export function listServicePrincipals(request: GraphRequest): GraphAnswer {
  needScope(request, "Application.Read.All", "Application.ReadWrite.All", "Directory.Read.All");
  const filter = request.query.get("$filter") ?? "";
  // The app's own ID is the first of its names.
  const [, appId] =
    /^appId eq '(.*)'$/.exec(filter) ??
    /^servicePrincipalNames\/any\((\w):\1 eq '(.*)'\)$/.exec(filter)?.slice(1) ??
    [];
  const all = request.caller.tenant.servicePrincipals.filter((one) => one.deletedAt === null);
  return list(request, all.filter((one) => appId === undefined || one.appId === appId).map(describe));
}

export function readServicePrincipal(request: GraphRequest, key: string): GraphAnswer {
  needScope(request, "Application.Read.All", "Application.ReadWrite.All", "Directory.Read.All");
  return { status: 200, body: select(request, describe(need(request, key))) };
}

export function createServicePrincipal(request: GraphRequest): GraphAnswer {
  needScope(request, "Application.ReadWrite.All");
  const body = bodyOf(request, "servicePrincipal", WRITABLE);
  if (find(request, `(appId='${body.appId}')`))
    throw new GraphRefusal(
      409,
      "Request_MultipleObjectsWithSameKeyValue",
      `The service principal cannot be created, updated, or restored because the service principal name ${body.appId} is already in use.`,
    );
  return { status: 201, body: describe(make(request, String(body.appId), body)) };
}

function make(request: GraphRequest, appId: string, body: Record<string, unknown>): ServicePrincipal {
  const { world, caller } = request;
  const application = caller.tenant.applications.find((one) => one.appId === appId && one.deletedAt === null);
  if (!application || isHidden(world, application.createdAt))
    throw badRequest(
      `The appId '${appId}' of the service principal does not reference a valid application object.`,
    );
  if (!mayCreate(caller)) throw denied();
  // There is one per app and tenant; a replica that does not know it yet does not make a second one.
  if (caller.tenant.servicePrincipals.some((one) => one.appId === appId && one.deletedAt === null))
    throw new GraphRefusal(
      409,
      "Request_MultipleObjectsWithSameKeyValue",
      `The service principal cannot be created, updated, or restored because the service principal name ${appId} is already in use.`,
    );
  const made: ServicePrincipal = {
    id: randomUUID(),
    appId,
    displayName: application.body.displayName,
    accountEnabled: true,
    appRoleAssignmentRequired: false,
    tags: [],
    deletedAt: null,
    createdAt: world.now(),
    isFirstParty: false,
  };
  change(made, body);
  caller.tenant.servicePrincipals.push(made);
  return made;
}

function change(one: ServicePrincipal, body: Record<string, unknown>): void {
  for (const key of ["appRoleAssignmentRequired", "accountEnabled"] as const) {
    const value = body[key];
    if (value === undefined) continue;
    if (typeof value !== "boolean")
      throw badRequest(`Invalid value specified for property '${key}' of resource 'ServicePrincipal'.`);
    one[key] = value;
  }
  if (body.tags !== undefined) {
    if (!Array.isArray(body.tags)) throw badRequest("Invalid value specified for property 'tags'.");
    one.tags = body.tags.map(String);
  }
}

/** PATCH by appId with `Prefer: create-if-missing` is an upsert (serviceprincipal-upsert.md). */
export function patchServicePrincipal(request: GraphRequest, key: string): GraphAnswer {
  needScope(request, "Application.ReadWrite.All");
  const body = bodyOf(request, "servicePrincipal", WRITABLE);
  const [, appId] = /^\(appId='(.*)'\)$/.exec(key) ?? [];
  const found = find(request, key);
  if (!found) {
    if (appId === undefined || !/create-if-missing/.test(request.headers.get("prefer") ?? ""))
      throw notFound(key);
    return { status: 201, body: describe(make(request, appId, body)) };
  }
  if (found.isFirstParty) throw denied();
  needServicePrincipalOwnership(request.caller, request.caller.tenant, found);
  change(found, body);
  return { status: 204 };
}

export function deleteServicePrincipal(request: GraphRequest, key: string): GraphAnswer {
  needScope(request, "Application.ReadWrite.All");
  const found = need(request, key);
  if (found.isFirstParty) throw denied();
  needServicePrincipalOwnership(request.caller, request.caller.tenant, found);
  found.deletedAt = request.world.now();
  return { status: 204 };
}

const deletedOne = (request: GraphRequest, id: string) =>
  request.caller.tenant.servicePrincipals.find((one) => one.id === id && one.deletedAt !== null);

export const isDeletedServicePrincipal = (request: GraphRequest, id: string): boolean =>
  deletedOne(request, id) !== undefined;

/** After its application, never before (directory-deleteditems-restore.md). */
export function restoreServicePrincipal(request: GraphRequest, id: string): GraphAnswer {
  const { tenant } = request.caller;
  const found = deletedOne(request, id);
  if (!found) throw notFound(id);
  needServicePrincipalOwnership(request.caller, tenant, found);
  if (!tenant.applications.some((one) => one.appId === found.appId && one.deletedAt === null))
    throw badRequest("Cannot restore ServicePrincipal without backing Application.");
  if (find(request, `(appId='${found.appId}')`))
    throw new GraphRefusal(
      409,
      "Request_MultipleObjectsWithSameKeyValue",
      "Another object with the same value for property servicePrincipalNames already exists.",
    );
  found.deletedAt = null;
  return { status: 200, body: describe(found) };
}

export function listDeletedServicePrincipals(request: GraphRequest): GraphAnswer {
  needScope(request, "Application.Read.All", "Application.ReadWrite.All", "Directory.Read.All");
  const [, appId] = /^appId eq '(.*)'$/.exec(request.query.get("$filter") ?? "") ?? [];
  const all = request.caller.tenant.servicePrincipals.filter((one) => one.deletedAt !== null);
  return list(request, all.filter((one) => appId === undefined || one.appId === appId).map(describe));
}

export function listAssignments(request: GraphRequest, key: string): GraphAnswer {
  needScope(request, "Application.Read.All", "Application.ReadWrite.All", "Directory.Read.All");
  const { id } = need(request, key);
  const found = request.caller.tenant.assignments.filter(
    (one) => one.resourceId === id && !isUnlisted(request.world, one.createdAt),
  );
  return list(
    request,
    found.map((one) => ({
      ...one,
      createdAt: undefined,
      createdDateTime: new Date(one.createdAt).toISOString(),
      resourceDisplayName: null,
    })),
  );
}

export function assign(request: GraphRequest, key: string): GraphAnswer {
  needScope(request, "Application.ReadWrite.All", "AppRoleAssignment.ReadWrite.All");
  const { caller, world } = request;
  const servicePrincipal = need(request, key);
  needServicePrincipalOwnership(caller, caller.tenant, servicePrincipal);
  const { principalId, resourceId, appRoleId } = bodyOf(request, "appRoleAssignment", [
    "principalId",
    "resourceId",
    "appRoleId",
  ]);
  if (resourceId !== servicePrincipal.id || appRoleId !== DEFAULT_ROLE)
    throw badRequest("Not a valid reference update.");
  const person = caller.tenant.people.find((one) => one.oid === principalId);
  const group = caller.tenant.groups.find((one) => one.id === principalId);
  if (!person && !group) throw notFound(String(principalId));
  if (group && !caller.tenant.policy.hasPremium)
    throw badRequest("Group assignment needs Microsoft Entra ID P1 or P2.");
  if (
    caller.tenant.assignments.some((one) => one.resourceId === resourceId && one.principalId === principalId)
  )
    throw badRequest("Permission being assigned already exists on the object");
  const made = {
    id: randomUUID(),
    principalId: String(principalId),
    principalType: person ? ("User" as const) : ("Group" as const),
    principalDisplayName: person?.displayName ?? group?.displayName ?? "",
    resourceId: servicePrincipal.id,
    appRoleId: DEFAULT_ROLE,
    createdAt: world.now(),
  };
  caller.tenant.assignments.push(made);
  return { status: 201, body: { ...made, createdAt: undefined } };
}

export function unassign(request: GraphRequest, key: string, assignmentId: string): GraphAnswer {
  needScope(request, "Application.ReadWrite.All", "AppRoleAssignment.ReadWrite.All");
  needServicePrincipalOwnership(request.caller, request.caller.tenant, need(request, key));
  const { assignments } = request.caller.tenant;
  const index = assignments.findIndex((one) => one.id === assignmentId);
  if (index < 0) throw notFound(assignmentId);
  assignments.splice(index, 1);
  return { status: 204 };
}
