/** Reads everything that a plan needs: three rounds at most, each one batch. */
import { type AppRegistration, GRAPH_APP_ID, type ObjectId, OUR_TAG } from "../domain/app-registration.ts";
import { parseClientId } from "../domain/client-id.ts";
import type { DeletedTwin, FoundBy, FoundRegistration, ObservedDirectory } from "../domain/observed.ts";
import type { Call } from "../ports/call.ts";
import type { Directory } from "../ports/directory.ts";
import type { BatchItem, GraphClient, SubResponse } from "./graph-client.ts";
import { judgeAnswer } from "./graph-error.ts";
import {
  APPLICATION_FIELDS,
  byClientId,
  byUniqueName,
  principalOf,
  read,
  SERVICE_PRINCIPAL_FIELDS,
} from "./requests.ts";
import {
  readApplication,
  readAssignment,
  readConsent,
  readDeleted,
  readId,
  readList,
  readOrganizationName,
  readPerson,
  readServicePrincipal,
} from "./schemas.ts";

/** Advanced queries run on an index of their own; they need both this header and `$count` (aad-advanced-queries.md). */
const EVENTUAL = { consistencylevel: "eventual" };
/** A list of people may be long; Graph gives at most so many at once (paging.md). */
const MOST_ON_PAGE = 999;
/** So many pages of a list are followed; a tenant with more deleted apps is asked no further. */
const MOST_PAGES = 10;

type Answers = ReadonlyMap<string, SubResponse>;

export async function look(
  client: GraphClient,
  question: Parameters<Directory["look"]>[0],
  call: Call,
): Promise<ObservedDirectory> {
  const get = (id: string, path: string, fields: string): BatchItem => ({ id, ...read(path, fields) });
  const saved = parseClientId(question.savedClientId ?? "");
  const uri = encodeURIComponent(question.callbackUrl.replaceAll("'", "''"));
  const searches = `&$select=${APPLICATION_FIELDS}`;
  const items: BatchItem[] = [
    get("me", "/me", "id,displayName,userPrincipalName"),
    get("organization", "/organization", "id,displayName"),
    get("graph", principalOf(GRAPH_APP_ID), "id"),
    get("uniqueName", byUniqueName(question.uniqueName), APPLICATION_FIELDS),
    {
      id: "redirectUri",
      method: "GET",
      url: `/applications?$filter=web/redirectUris/any(p:p eq '${uri}')&$count=true${searches}`,
      headers: EVENTUAL,
    },
    {
      id: "tag",
      method: "GET",
      url: `/applications?$filter=tags/any(t:t eq '${OUR_TAG}')&$count=true${searches}`,
      headers: EVENTUAL,
    },
    get(
      "deleted",
      "/directory/deletedItems/microsoft.graph.application",
      `${APPLICATION_FIELDS},deletedDateTime`,
    ),
    ...(saved.ok ? [get("clientIdInConsole", byClientId(saved.value), APPLICATION_FIELDS)] : []),
  ];
  const answers = await client.askAll(items, call);
  const need = (id: string) => {
    const answer = answers.get(id);
    const item = items.find((one) => one.id === id);
    if (answer && answer.status < 400) return answer.body;
    throw judgeAnswer(
      answer?.status ?? 0,
      answer?.headers ?? {},
      answer?.body,
      `GET ${item?.url ?? id}`,
      client.ports.now(),
    );
  };
  // Reading one application says whether applications may be read at all; 404 is an answer.
  const byName = answers.get("uniqueName");
  if (byName?.status !== 404) need("uniqueName");
  const graphServicePrincipalId = readId(need("graph"));
  const found = await withPresence(client, collectFound(answers), graphServicePrincipalId, call);
  const deleted = await readPages(client, answers.get("deleted"), call);
  return {
    me: readPerson(need("me")),
    tenantName: readOrganizationName(need("organization")),
    graphServicePrincipalId,
    found,
    deletedTwin: await findTwin(client, deleted, question.uniqueName, call),
  };
}

/** Each registration once, with every way it was found. Searches may be refused (B2C, policy); keys may not. */
function collectFound(answers: Answers): readonly { by: FoundBy[]; registration: AppRegistration }[] {
  const found: { by: FoundBy[]; registration: AppRegistration }[] = [];
  const add = (by: FoundBy, body: unknown) => {
    const registration = readApplication(body);
    const known = found.find((one) => one.registration.objectId === registration.objectId);
    if (known) known.by.push(by);
    else found.push({ by: [by], registration });
  };
  for (const by of ["clientIdInConsole", "uniqueName"] as const) {
    const answer = answers.get(by);
    if (answer?.status === 200) add(by, answer.body);
  }
  for (const by of ["tag", "redirectUri"] as const) {
    const answer = answers.get(by);
    if (answer?.status === 200) for (const item of readList(answer.body).items) add(by, item);
  }
  return found;
}

/** Service principal first, then what hangs on it. What may not be read shows as absent. */
async function withPresence(
  client: GraphClient,
  found: readonly { readonly by: readonly FoundBy[]; readonly registration: AppRegistration }[],
  graphServicePrincipalId: ObjectId,
  call: Call,
): Promise<readonly FoundRegistration[]> {
  if (found.length === 0) return [];
  const principals = await client.askAll(
    found.map(({ registration }, index) => ({
      id: String(index),
      ...read(principalOf(registration.clientId), SERVICE_PRINCIPAL_FIELDS),
    })),
    call,
  );
  const withPrincipal = found.map((one, index) => {
    const answer = orAbsent(client, principals.get(String(index)), "servicePrincipals");
    return { ...one, servicePrincipal: answer ? readServicePrincipal(answer.body) : null };
  });
  const items = withPrincipal.flatMap(({ servicePrincipal }, index): BatchItem[] =>
    servicePrincipal
      ? [
          {
            id: `grants-${index}`,
            method: "GET",
            url: `/oauth2PermissionGrants?$filter=clientId eq '${servicePrincipal.objectId}' and consentType eq 'AllPrincipals'`,
          },
          {
            id: `assigned-${index}`,
            method: "GET",
            url: `/servicePrincipals/${servicePrincipal.objectId}/appRoleAssignedTo?$top=${MOST_ON_PAGE}`,
          },
        ]
      : [],
  );
  const answers = items.length > 0 ? await client.askAll(items, call) : new Map<string, SubResponse>();
  const looked = withPrincipal.map(async (one, index): Promise<FoundRegistration> => {
    const grants = answers.get(`grants-${index}`);
    const assigned = answers.get(`assigned-${index}`);
    const isRefused = (answer: SubResponse | undefined) => answer?.status === 403;
    const grantsSeen = orAbsent(client, grants, "oauth2PermissionGrants");
    const assignedSeen = orAbsent(client, assigned, "appRoleAssignedTo");
    const assignments = assignedSeen ? await readPages(client, assignedSeen, call) : [];
    return {
      ...one,
      unseen: [
        ...(isRefused(grants) ? ["adminConsent" as const] : []),
        ...(isRefused(assigned) ? ["assignments" as const] : []),
      ],
      adminConsent: grantsSeen ? readConsent(grantsSeen.body, graphServicePrincipalId) : null,
      assignments: assignments.map(readAssignment),
    };
  });
  return Promise.all(looked);
}

/** What is not there, or may not be read with these permissions, shows as absent; anything else was no answer. */
function orAbsent(client: GraphClient, answer: SubResponse | undefined, what: string): SubResponse | null {
  if (!answer || answer.status === 403 || answer.status === 404) return null;
  if (answer.status < 400) return answer;
  throw judgeAnswer(answer.status, answer.headers, answer.body, `GET /${what}`, client.ports.now());
}

/** The deleted registration that holds our name, with its enterprise application where Entra shows it. */
async function findTwin(
  client: GraphClient,
  deleted: readonly unknown[],
  uniqueName: string,
  call: Call,
): Promise<DeletedTwin | null> {
  const body = deleted.find((item) => readDeleted(item).uniqueName === uniqueName);
  if (body === undefined) return null;
  const { objectId, deletedAt } = readDeleted(body);
  const registration = readApplication(body);
  const url = `/directory/deletedItems/microsoft.graph.servicePrincipal?$filter=appId eq '${registration.clientId}'&$select=id`;
  const answer = (await client.askAll([{ id: "principal", method: "GET", url }], call)).get("principal");
  const principal = answer?.status === 200 ? readList(answer.body).items[0] : undefined;
  return {
    objectId,
    deletedAt,
    registration,
    servicePrincipalId: principal === undefined ? null : readId(principal),
  };
}

/** All items of a list, following next links on Graph's own origin only. */
async function readPages(
  client: GraphClient,
  first: SubResponse | undefined,
  call: Call,
): Promise<readonly unknown[]> {
  if (first?.status !== 200) return [];
  const all: unknown[] = [];
  let page = readList(first.body);
  for (let pages = 1; ; pages += 1) {
    all.push(...page.items);
    const prefix = `${client.ports.graphOrigin}/v1.0`;
    if (!page.next?.startsWith(`${prefix}/`) || pages >= MOST_PAGES) return all;
    const answers = await client.askAll(
      [{ id: "page", method: "GET", url: page.next.slice(prefix.length) }],
      call,
    );
    const answer = answers.get("page");
    if (answer?.status !== 200) return all;
    page = readList(answer.body);
  }
}
