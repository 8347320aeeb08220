/** Second looks after an answer that was lost or said "exists already": what is there, and tidying up after ourselves. */
import type { Call } from "../ports/call.ts";
import type { DirectoryChange } from "../ports/directory.ts";
import type { GraphClient } from "./graph-client.ts";
import { requestsFor } from "./requests.ts";
import { readApplication, readDeleted, readGrant, readList } from "./schemas.ts";

type Of<K extends DirectoryChange["kind"]> = Extract<DirectoryChange, { kind: K }>;

/**
 * A secret whose answer was lost cannot be read again: what carries this attempt's name is removed, so that the next
 * try leaves exactly one. The name holds the run's mark, so nobody else's is touched.
 */
export async function removeOrphans(
  client: GraphClient,
  one: Of<"addClientSecret">,
  call: Call,
): Promise<void> {
  const answers = await client.readAll(
    [{ id: "app", method: "GET", url: `/applications/${one.objectId}?$select=id,appId,passwordCredentials` }],
    call,
  );
  const answer = answers.get("app");
  if (answer?.status !== 200) return;
  const orphans = readApplication(answer.body).secrets.filter(
    ({ displayName }) => displayName === one.displayName,
  );
  if (orphans.length === 0) return;
  await client.sendBatch(
    orphans.flatMap(({ keyId }, index) =>
      requestsFor({ kind: "removeClientSecret", objectId: one.objectId, keyId }).map((request) => ({
        id: String(index),
        ...request,
        ...(index > 0 ? { dependsOn: [String(index - 1)] } : {}),
      })),
    ),
    call,
  );
}

/** The grant that is there already gets the union of scopes. True when it holds them in the end. */
export async function uniteConsent(
  client: GraphClient,
  one: Of<"grantAdminConsent">,
  call: Call,
): Promise<boolean> {
  const filter = `clientId eq '${one.servicePrincipalId}' and resourceId eq '${one.graphServicePrincipalId}' and consentType eq 'AllPrincipals'`;
  const answers = await client.readAll(
    [{ id: "grants", method: "GET", url: `/oauth2PermissionGrants?$filter=${filter}` }],
    call,
  );
  const answer = answers.get("grants");
  const item = answer?.status === 200 ? readList(answer.body).items[0] : undefined;
  if (item === undefined) return false;
  const { grantId, scopes } = readGrant(item);
  const united = [...new Set([...scopes, ...one.scopes])];
  if (united.length === scopes.length) return true;
  const [patch] = requestsFor({ ...one, scopes: united, existingGrantId: grantId });
  if (!patch) return false;
  const written = await client.sendBatch([{ id: "grant", ...patch }], call);
  return (written.get("grant")?.status ?? 500) < 400;
}

/** Does a soft-deleted registration still hold this unique name? Entra keeps it for 30 days. */
export async function lookForDeletedTwin(
  client: GraphClient,
  uniqueName: string,
  call: Call,
): Promise<boolean> {
  const url = "/directory/deletedItems/microsoft.graph.application?$select=id,uniqueName,deletedDateTime";
  const answers = await client.readAll([{ id: "deleted", method: "GET", url }], call);
  const answer = answers.get("deleted");
  if (answer?.status !== 200) return false;
  return readList(answer.body).items.some((item) => readDeleted(item).uniqueName === uniqueName);
}
