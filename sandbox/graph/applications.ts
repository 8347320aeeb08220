/** /applications: create, upsert by uniqueName, read, change, delete; secrets. */
import { randomUUID } from "node:crypto";
import { emptyBody, makeSecretText } from "../plant.ts";
import type { Application, PasswordCredential, World } from "../world.ts";
import { changeApplication } from "./application-body.ts";
import { isAppAdmin, mayCreate, needOwnership, needScope } from "./authorization.ts";
import { badRequest, denied, GraphRefusal, notFound } from "./graph-error.ts";
import {
  bodyOf,
  type GraphAnswer,
  type GraphRequest,
  isAdvanced,
  isRecord,
  list,
  select,
} from "./graph-request.ts";
import { isHidden, isStillShown, isUnlisted, shownBody } from "./replication.ts";
import { isDeletedServicePrincipal, restoreServicePrincipal } from "./service-principals.ts";

const DAY = 86_400_000;
const READ = ["Application.Read.All", "Application.ReadWrite.All", "Directory.Read.All"] as const;

/** An application as Graph shows it. Secrets show their hint only. */
export function describe(world: World, application: Application): Record<string, unknown> {
  const iso = (ms: number) => new Date(ms).toISOString();
  return {
    id: application.id,
    appId: application.appId,
    createdDateTime: iso(application.createdAt),
    deletedDateTime: application.deletedAt === null ? null : iso(application.deletedAt),
    uniqueName: application.uniqueName,
    publisherDomain: null,
    disabledByMicrosoftStatus: null,
    ...shownBody(world, application),
    passwordCredentials: application.passwords
      .filter((one) => !isUnlisted(world, one.startsAt))
      .map(describePassword),
    keyCredentials: [],
  };
}

const describePassword = (one: PasswordCredential) => ({
  keyId: one.keyId,
  displayName: one.displayName,
  hint: one.hint,
  customKeyIdentifier: null,
  startDateTime: new Date(one.startsAt).toISOString(),
  endDateTime: new Date(one.endsAt).toISOString(),
  secretText: null,
});

/** By object id, `(appId='…')` or `(uniqueName='…')`; what the replicas do not show yet is not found. */
export function findApplication(request: GraphRequest, key: string): Application | undefined {
  const [, by, value] = /^\((appId|uniqueName)='(.*)'\)$/.exec(key) ?? [];
  const found = request.caller.tenant.applications.find(
    (one) =>
      isStillShown(request.world, request.method, one.deletedAt) &&
      (by === "appId"
        ? one.appId === value
        : by === "uniqueName"
          ? one.uniqueName === value?.replaceAll("''", "'")
          : one.id === key),
  );
  return found && isHidden(request.world, found.createdAt) ? undefined : found;
}

function need(request: GraphRequest, key: string): Application {
  const application = findApplication(request, key);
  if (!application) throw notFound(key);
  return application;
}

export function listApplications(request: GraphRequest): GraphAnswer {
  needScope(request, ...READ);
  const filter = request.query.get("$filter");
  let found = request.caller.tenant.applications.filter(
    (one) =>
      isStillShown(request.world, request.method, one.deletedAt) && !isUnlisted(request.world, one.createdAt),
  );
  if (filter) {
    const [, uri] = /^web\/redirectUris\/any\(\w+:\w+ eq '(.*)'\)$/.exec(filter) ?? [];
    const [, tag] = /^tags\/any\(\w+:\w+ eq '(.*)'\)$/.exec(filter) ?? [];
    const [, appId] = /^appId eq '(.*)'$/.exec(filter) ?? [];
    // The Azure CLI looks so for an app of the same name before it makes one.
    const [, start] = /^startswith\(displayName,'(.*)'\)$/.exec(filter) ?? [];
    if (uri !== undefined && !isAdvanced(request))
      throw new GraphRefusal(
        400,
        "Request_UnsupportedQuery",
        "Unsupported or invalid query filter clause specified for property 'redirectUris' of resource 'Application'.",
      );
    if (uri !== undefined)
      found = found.filter((one) => one.body.web.redirectUris.includes(decodeURIComponent(uri)));
    else if (tag !== undefined) found = found.filter((one) => one.body.tags.includes(tag));
    else if (appId !== undefined) found = found.filter((one) => one.appId === appId);
    else if (start !== undefined) found = found.filter((one) => startsWith(one.body.displayName, start));
    else throw new GraphRefusal(400, "Request_UnsupportedQuery", `Unsupported query filter: ${filter}`);
  }
  return list(
    request,
    found.map((one) => describe(request.world, one)),
  );
}

/** As OData compares text: the quote doubled, upper and lower case alike. */
const startsWith = (name: string, start: string) =>
  name.toLowerCase().startsWith(start.replaceAll("''", "'").toLowerCase());

export function createApplication(request: GraphRequest): GraphAnswer {
  needScope(request, "Application.ReadWrite.All", "AppRegistration.Create");
  const application = make(request, null);
  return { status: 201, body: describe(request.world, application) };
}

function make(request: GraphRequest, uniqueName: string | null): Application {
  const { world, caller, body } = request;
  if (!mayCreate(caller)) throw denied();
  if (!isRecord(body) || typeof body.displayName !== "string")
    throw badRequest("Invalid value specified for property 'displayName' of resource 'Application'.", [
      { code: "InvalidValue", message: "required", target: "displayName" },
    ]);
  const name = uniqueName ?? (typeof body.uniqueName === "string" ? body.uniqueName : null);
  // A soft-deleted application keeps its uniqueName until it is restored or permanently deleted.
  const twin = name === null ? undefined : caller.tenant.applications.find((one) => one.uniqueName === name);
  if (twin)
    throw badRequest("Another object with the same value for property uniqueName already exists.", [
      { code: "ObjectConflict", message: "uniqueName", target: "uniqueName" },
      { code: "ConflictingObjects", message: "Application", target: `Application_${twin.id}` },
    ]);
  const application: Application = {
    id: randomUUID(),
    appId: randomUUID(),
    createdAt: world.now(),
    deletedAt: null,
    uniqueName: name,
    passwords: [],
    // Who may not change every app owns what they register (entra/identity/role-based-access-control/delegate-app-roles).
    owners: isAppAdmin(caller) ? [] : [caller.person.oid],
    body: emptyBody(body.displayName),
  };
  changeApplication(application, body);
  caller.tenant.applications.push(application);
  return application;
}

export function readApplication(request: GraphRequest, key: string): GraphAnswer {
  needScope(request, ...READ);
  return { status: 200, body: select(request, describe(request.world, need(request, key))) };
}

/** PATCH by uniqueName with `Prefer: create-if-missing` is an upsert: 201 with a body, or 204 (application-upsert.md). */
export function patchApplication(request: GraphRequest, key: string): GraphAnswer {
  needScope(request, "Application.ReadWrite.All");
  const [, uniqueName] = /^\(uniqueName='(.*)'\)$/.exec(key) ?? [];
  const isUpsert = uniqueName !== undefined && /create-if-missing/.test(request.headers.get("prefer") ?? "");
  const found = findApplication(request, key);
  if (isUpsert && (!isRecord(request.body) || typeof request.body.displayName !== "string"))
    throw badRequest("displayName is required.", [
      { code: "InvalidValue", message: "required", target: "displayName" },
    ]);
  if (!found) {
    if (!isUpsert) throw notFound(key);
    return { status: 201, body: describe(request.world, make(request, uniqueName)) };
  }
  needOwnership(request.caller, found);
  if (!isRecord(request.body)) throw badRequest("A body is required.");
  const before = { body: structuredClone(found.body), until: request.world.now() };
  changeApplication(found, request.body);
  found.before = before;
  return { status: 204 };
}

export function deleteApplication(request: GraphRequest, key: string): GraphAnswer {
  needScope(request, "Application.ReadWrite.All");
  const application = need(request, key);
  needOwnership(request.caller, application);
  application.deletedAt = request.world.now();
  for (const one of request.caller.tenant.servicePrincipals)
    if (one.appId === application.appId) one.deletedAt = request.world.now();
  return { status: 204 };
}

export function addPassword(request: GraphRequest, key: string): GraphAnswer {
  needScope(request, "Application.ReadWrite.All");
  const { world, caller } = request;
  const application = need(request, key);
  needOwnership(caller, application);
  const { passwordCredential } = bodyOf(request, "addPassword", ["passwordCredential"]);
  if (!isRecord(passwordCredential)) throw badRequest("passwordCredential is required.");
  const unknown = Object.keys(passwordCredential).find(
    (one) => !["displayName", "startDateTime", "endDateTime"].includes(one),
  );
  if (unknown)
    throw badRequest(`Property '${unknown}' is not allowed in the request.`, [
      { code: "InvalidProperty", message: "not allowed", target: unknown },
    ]);
  const now = world.now();
  const endsAt =
    typeof passwordCredential.endDateTime === "string"
      ? Date.parse(passwordCredential.endDateTime)
      : now + 730 * DAY;
  if (Number.isNaN(endsAt) || endsAt <= now)
    throw badRequest("endDateTime is not valid.", [
      { code: "InvalidValue", message: "endDateTime", target: "endDateTime" },
    ]);
  const { policy } = caller.tenant;
  if (policy.secretsForbidden)
    throw new GraphRefusal(
      400,
      "CredentialTypeNotAllowedAsPerAppPolicy",
      "Credential type not allowed as per assigned policy",
    );
  if (policy.longestSecretInDays !== null && endsAt > now + policy.longestSecretInDays * DAY)
    throw new GraphRefusal(
      400,
      "CredentialInvalidLifetimeAsPerAppPolicy",
      `Credential lifetime exceeds the max value allowed as per assigned policy: ${policy.longestSecretInDays} days`,
    );
  if (application.body.signInAudience.includes("Personal") && application.passwords.length >= 2)
    throw badRequest("The application has reached the maximum number of password credentials.");
  const secretText = makeSecretText();
  const made: PasswordCredential = {
    keyId: randomUUID(),
    displayName: typeof passwordCredential.displayName === "string" ? passwordCredential.displayName : null,
    hint: secretText.slice(0, 3),
    secretText,
    startsAt: now,
    endsAt,
  };
  application.passwords.push(made);
  world.issued.push({ kind: "client secret", value: secretText });
  return { status: 200, body: { ...describePassword(made), secretText } };
}

export function removePassword(request: GraphRequest, key: string): GraphAnswer {
  needScope(request, "Application.ReadWrite.All");
  const application = need(request, key);
  needOwnership(request.caller, application);
  const { keyId } = bodyOf(request, "removePassword", ["keyId"]);
  const index = application.passwords.findIndex((one) => one.keyId === keyId);
  if (index < 0) throw badRequest("No password credential found with keyId.");
  application.passwords.splice(index, 1);
  return { status: 204 };
}

export function listDeleted(request: GraphRequest): GraphAnswer {
  needScope(request, ...READ);
  return list(
    request,
    request.caller.tenant.applications
      .filter((one) => one.deletedAt !== null)
      .map((one) => describe(request.world, one)),
  );
}

export function restoreApplication(request: GraphRequest, id: string): GraphAnswer {
  needScope(request, "Application.ReadWrite.All");
  if (isDeletedServicePrincipal(request, id)) return restoreServicePrincipal(request, id);
  const application = deleted(request, id);
  application.deletedAt = null;
  return { status: 200, body: describe(request.world, application) };
}

/** What is in the bin, by its id; the type's own properties are left to the typed lists. */
export function readDeleted(request: GraphRequest, id: string): GraphAnswer {
  needScope(request, ...READ);
  return { status: 200, body: { id: deleted(request, id).id } };
}

export function purgeApplication(request: GraphRequest, id: string): GraphAnswer {
  needScope(request, "Application.ReadWrite.All");
  const application = deleted(request, id);
  const { tenant } = request.caller;
  tenant.applications.splice(tenant.applications.indexOf(application), 1);
  return { status: 204 };
}

function deleted(request: GraphRequest, id: string): Application {
  const found = request.caller.tenant.applications.find((one) => one.id === id && one.deletedAt !== null);
  if (!found) throw notFound(id);
  needOwnership(request.caller, found);
  return found;
}
