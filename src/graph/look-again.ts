/** Second looks after an answer that was lost or said "exists already": what is there, and tidying up after ourselves. */
import type { DirectoryChange } from "../ports/directory.ts";
import type { BatchItem, GraphClient, StepCall, SubResponse } from "./graph-client.ts";
import { GraphError, judgeAnswer } from "./graph-error.ts";
import { requestsFor } from "./requests.ts";
import { decideRetry, SIGHTING_PAUSE_MS, SIGHTINGS } from "./retry.ts";
import { readApplication, readConsent, readDeleted, readList } from "./schemas.ts";

type Of<K extends DirectoryChange["kind"]> = Extract<DirectoryChange, { kind: K }>;

/**
 * A secret whose answer was lost cannot be read again: what carries this attempt's name is removed, so that the next
 * try leaves exactly one. The name holds the run's mark, so nobody else's is touched. That none is there is believed
 * only after several looks, since a replica may not know of it yet. Throws GraphError when it cannot be known.
 */
export async function removeOrphans(
  client: GraphClient,
  one: Of<"addClientSecret">,
  index: number,
  call: StepCall,
): Promise<void> {
  const url = `/applications/${one.objectId}?$select=id,appId,passwordCredentials`;
  for (let looks = 1; looks <= SIGHTINGS; looks += 1) {
    if (looks > 1)
      await client.pause({ reason: "looking", forMs: SIGHTING_PAUSE_MS, tries: looks - 1, index }, call);
    const app = await askWhileCopying(client, { id: "app", method: "GET", url }, call);
    const orphans = readApplication(app.body).secrets.filter(
      ({ displayName, keyId }) => displayName === one.displayName && !one.existing?.includes(keyId),
    );
    for (const { keyId } of orphans)
      for (const request of requestsFor({ kind: "removeClientSecret", objectId: one.objectId, keyId }))
        await askWhileCopying(client, { id: "remove", ...request }, call);
    if (orphans.length > 0) return;
  }
}

/** Asks until no replica lags behind any more. Throws GraphError for every refusal except "is gone already". */
async function askWhileCopying(client: GraphClient, item: BatchItem, call: StepCall): Promise<SubResponse> {
  for (let tries = 1; ; tries += 1) {
    const answer = (await client.askAll([item], call)).get(item.id);
    if (!answer) throw new GraphError("unexpected-answer", { call: `${item.method} ${item.url}` });
    if (answer.status < 400) return answer;
    const { status, headers, body } = answer;
    const error = judgeAnswer(status, headers, body, `${item.method} ${item.url}`, client.ports.now());
    if (isGone(error)) return answer;
    const verdict = decideRetry({
      code: error.code,
      isRepeatable: true,
      isFresh: true,
      retryAfterMs: error.retryAfterMs,
      tries,
      waitedMs: call.budget?.waitedMs ?? 0,
      random: client.ports.random(),
    });
    if (verdict.act === "stop") throw error;
    await client.pause({ reason: verdict.reason, forMs: verdict.forMs, tries }, call);
  }
}

/** So Graph refuses to remove a secret that is not there any more. */
export const isGone = (error: GraphError): boolean =>
  /No password credential found/i.test(error.graphMessage);

/** The grant that is there already gets the union of scopes. True when it holds them in the end. */
export async function uniteConsent(
  client: GraphClient,
  one: Of<"grantAdminConsent">,
  call: StepCall,
): Promise<boolean> {
  const filter = `clientId eq '${one.servicePrincipalId}' and resourceId eq '${one.graphServicePrincipalId}' and consentType eq 'AllPrincipals'`;
  const answers = await client.askAll(
    [{ id: "grants", method: "GET", url: `/oauth2PermissionGrants?$filter=${filter}` }],
    call,
  );
  const answer = answers.get("grants");
  const grant = answer?.status === 200 ? readConsent(answer.body, one.graphServicePrincipalId) : null;
  if (!grant) return false;
  const { grantId, scopes } = grant;
  const united = [...new Set([...scopes, ...one.scopes])];
  if (united.length === scopes.length) return true;
  const [patch] = requestsFor({ ...one, scopes: united, existingGrantId: grantId });
  if (!patch) return false;
  const written = await client.askAll([{ id: "grant", ...patch }], call);
  return (written.get("grant")?.status ?? 500) < 400;
}

/** Does a soft-deleted registration still hold this unique name? Entra keeps it for 30 days. */
export async function lookForDeletedTwin(
  client: GraphClient,
  uniqueName: string,
  call: StepCall,
): Promise<boolean> {
  const url = "/directory/deletedItems/microsoft.graph.application?$select=id,uniqueName,deletedDateTime";
  const answers = await client.askAll([{ id: "deleted", method: "GET", url }], call);
  const answer = answers.get("deleted");
  if (answer?.status !== 200) return false;
  return readList(answer.body).items.some((item) => readDeleted(item).uniqueName === uniqueName);
}

/** So many replicas in a row must not know an object before it counts as gone, as terraform-provider-azuread has it. */
const LOOKS = 5;
const PAUSE_MS = 2000;

/**
 * Is there nothing at this address? One 404 says little: a replica may lag behind a deletion as well as behind a
 * creation, so it takes several in a row.
 */
export async function isOutOfSight(client: GraphClient, url: string, call: StepCall): Promise<boolean> {
  for (let tries = 1; ; tries += 1) {
    const answers = await client.askAll([{ id: "look", method: "GET", url }], call);
    if (answers.get("look")?.status !== 404) return false;
    if (tries === LOOKS) return true;
    await client.pause({ reason: "copying", forMs: PAUSE_MS, tries }, call);
  }
}

/** Was it restored by a request whose answer was lost? */
export async function isLive(client: GraphClient, one: Of<"restore">, call: StepCall): Promise<boolean> {
  const answers = await client.askAll(
    [{ id: "live", method: "GET", url: `/${one.of}/${one.objectId}?$select=id` }],
    call,
  );
  return answers.get("live")?.status === 200;
}
