/** Carries changes out in order: one chained batch, and after a failure that may pass, the rest of it again. */

import { z } from "zod/mini";
import { ClientSecret } from "../domain/client-secret.ts";
import type { Call } from "../ports/call.ts";
import type { ChangeResult, DirectoryChange, DirectoryOutcome } from "../ports/directory.ts";
import { type BatchItem, type GraphClient, MOST_IN_BATCH, type SubResponse } from "./graph-client.ts";
import { GraphError, judgeAnswer } from "./graph-error.ts";
import {
  isGone,
  isLive,
  isOutOfSight,
  lookForDeletedTwin,
  removeOrphans,
  uniteConsent,
} from "./look-again.ts";
import { requestsFor } from "./requests.ts";
import { decideRetry } from "./retry.ts";
import { readId, readPassword, toClientId, toObjectId } from "./schemas.ts";

/** Changes that leave the same world when sent twice, or whose second answer says "is there already". */
const REPEATABLE = {
  createAppRegistration: true,
  repairAppRegistration: true,
  createServicePrincipal: true,
  repairServicePrincipal: true,
  grantAdminConsent: true,
  assignPerson: true,
  addClientSecret: false,
  removeClientSecret: true,
  unassignPerson: true,
  restore: true,
  deleteAppRegistration: true,
  purgeAppRegistration: true,
} as const satisfies Record<DirectoryChange["kind"], boolean>;

export async function change(
  client: GraphClient,
  changes: readonly DirectoryChange[],
  call: Call,
): Promise<readonly ChangeResult[]> {
  const results: ChangeResult[] = [];
  let step = firstTry(call.budget?.waitedMs);
  while (results.length < changes.length) {
    call.signal.throwIfAborted();
    const index = results.length;
    step = { ...step, tries: step.tries + 1 };
    try {
      const failure = await tryAll(client, fitting(changes.slice(index)), results, { ...call, ...step });
      if (results.length > index) step = { ...firstTry(), tries: failure ? 1 : 0 };
      if (!failure) continue;
      step = { ...step, mayBeDone: step.mayBeDone || failure.mayBeDone };
      await weigh(client, failure, step.tries, results.length, { ...call, ...step });
    } catch (error) {
      if (call.signal.aborted) throw call.signal.reason;
      // What was done before stays told: a secret in it could never be read again.
      results.push({ end: "failed", error, mayBeDone: step.mayBeDone });
      while (results.length < changes.length) results.push({ end: "not tried" });
    }
  }
  return results;
}

/** What the change that is tried now has cost so far. */
interface Tried {
  readonly tries: number;
  readonly budget: { waitedMs: number };
  readonly mayBeDone: boolean;
}
const firstTry = (waitedMs = 0): Tried => ({ tries: 0, budget: { waitedMs }, mayBeDone: false });

/** As many of the changes as one batch may carry. */
function fitting(changes: readonly DirectoryChange[]): readonly DirectoryChange[] {
  let requests = 0;
  const end = changes.findIndex((one) => {
    requests += requestsFor(one).length;
    return requests > MOST_IN_BATCH;
  });
  return end < 0 ? changes : changes.slice(0, end);
}

interface Failure {
  readonly change: DirectoryChange;
  readonly error: GraphError;
  /** A part of it was done, or nobody knows. */
  readonly mayBeDone: boolean;
}

/** Sends the changes once and adds what was done to the results; gives the failure that ended it, if any. */
async function tryAll(
  client: GraphClient,
  changes: readonly DirectoryChange[],
  results: ChangeResult[],
  call: Call,
): Promise<Failure | null> {
  const sent = await orGraphError(() => send(client, changes, call));
  if (sent instanceof GraphError) {
    // The batch itself failed: any of its changes may have been made.
    const change = changes.find(({ kind }) => !REPEATABLE[kind]) ?? changes[0];
    return change ? { change, error: sent, mayBeDone: OPEN.includes(sent.code) } : null;
  }
  for (const [at, one] of changes.entries()) {
    const answer = await orGraphError(() => take(client, one, sent, at, call));
    if (answer instanceof GraphError)
      return { change: one, error: answer, mayBeDone: OPEN.includes(answer.code) || isBegun(sent, at) };
    if (answer === "not tried")
      return at > 0 ? null : { change: one, error: lacksAnswer(), mayBeDone: false };
    results.push({ end: "done", ...answer });
  }
  return null;
}

async function orGraphError<T>(work: () => Promise<T>): Promise<T | GraphError> {
  try {
    return await work();
  } catch (thrown) {
    if (thrown instanceof GraphError) return thrown;
    throw thrown;
  }
}

/** The first of its requests was carried out. */
const isBegun = ({ ids, answers }: Sent, at: number): boolean => {
  const first = answers.get(ids[at]?.[0] ?? "");
  return first !== undefined && first.status < 400;
};

/** A batch that was answered, but not for this change. */
const lacksAnswer = () => new GraphError("unexpected-answer", { call: "POST /$batch" });

/** These leave open whether the change was made. */
const LOST: readonly GraphError["code"][] = ["unreachable", "unavailable", "unexpected-answer"];
/** So does a conflict, which is also the answer to a change that was made and met another one on its way. */
const OPEN: readonly GraphError["code"][] = [...LOST, "conflict"];

/** Waits (and looks, and cleans up) where the policy says so; throws the error when it says stop. */
async function weigh(
  client: GraphClient,
  { change: one, error }: Failure,
  tries: number,
  index: number,
  call: Call,
): Promise<void> {
  const isRepeatable = REPEATABLE[one.kind];
  const verdict = decideRetry({
    code: error.code,
    isRepeatable,
    // Every change of ours builds on objects that were found or made moments ago.
    isFresh: true,
    retryAfterMs: error.retryAfterMs,
    tries,
    waitedMs: call.budget?.waitedMs ?? 0,
    random: client.ports.random(),
  });
  const outcomeUnknown = (cause: GraphError) =>
    new GraphError("outcome-unknown", { facts: cause.facts, cause });
  if (verdict.act === "stop")
    throw LOST.includes(error.code) && !isRepeatable ? outcomeUnknown(error) : error;
  await client.pause({ reason: verdict.reason, forMs: verdict.forMs, tries, index }, call);
  if (verdict.lookFirst && one.kind === "addClientSecret") {
    const looked = await orGraphError(() => removeOrphans(client, one, index, call));
    if (looked instanceof GraphError) throw outcomeUnknown(looked);
  }
}

type Sent = {
  readonly ids: readonly (readonly string[])[];
  readonly answers: ReadonlyMap<string, SubResponse>;
};

async function send(client: GraphClient, changes: readonly DirectoryChange[], call: Call): Promise<Sent> {
  const items: BatchItem[] = [];
  const ids = changes.map((one, at) =>
    requestsFor(one).map((request, part) => {
      const before = items.at(-1);
      const id = `${at}.${part}`;
      items.push({ id, ...request, ...(before ? { dependsOn: [before.id] } : {}) });
      return id;
    }),
  );
  return { ids, answers: await client.sendBatch(items, call) };
}

type Taken = { readonly outcome: DirectoryOutcome; readonly requestId: string | null };

/** What one change's answers mean. A duplicate of what was wanted is success. */
async function take(
  client: GraphClient,
  one: DirectoryChange,
  { ids, answers }: Sent,
  at: number,
  call: Call,
): Promise<Taken | GraphError | "not tried"> {
  const mine = (ids[at] ?? []).map((id) => answers.get(id));
  const bad = mine.findIndex((answer) => answer === undefined || answer.status >= 400);
  const failed = mine[bad];
  if (bad >= 0) {
    if (!failed) return lacksAnswer();
    if (failed.status === 424 && bad === 0) return "not tried";
    const { method = "", url = "" } = requestsFor(one)[bad] ?? {};
    const error = judgeAnswer(
      failed.status,
      failed.headers,
      failed.body,
      `${method} ${url.split("?")[0]}`,
      client.ports.now(),
    );
    return forgive(client, one, error, call);
  }
  const last = mine.at(-1);
  const requestId = last?.headers["request-id"] ?? null;
  return { outcome: outcomeOf(one, last?.body, mine[0]?.status === 201), requestId };
}

/** Refusals that say that the wish is fulfilled already, or that need a second look. */
async function forgive(
  client: GraphClient,
  one: DirectoryChange,
  error: GraphError,
  call: Call,
): Promise<Taken | GraphError> {
  const done: Taken = { outcome: { kind: "done" }, requestId: null };
  const isGoneAt = async (url: string) => error.status === 404 && (await isOutOfSight(client, url, call));
  switch (one.kind) {
    case "assignPerson":
      if (/already exists/i.test(error.graphMessage)) return done;
      // What Entra says of a group that its plan does not cover is not documented, so the case is told, not the words.
      return one.personType === "group" && error.code === "refused" ? renamed(error, "group-refused") : error;
    case "removeClientSecret":
      return isGone(error) || (await isGoneAt(`/applications/${one.objectId}?$select=id`)) ? done : error;
    case "unassignPerson":
      return error.status === 404 ? done : error;
    case "deleteAppRegistration":
      return (await isGoneAt(`/applications/${one.objectId}?$select=id`)) ? done : error;
    case "purgeAppRegistration":
      // Entra shows a deletion late in its bin; what is in neither place is gone.
      return (await isGoneAt(`/directory/deletedItems/${one.objectId}`)) ? done : error;
    case "restore":
      return error.status === 404 && (await isLive(client, one, call)) ? done : error;
    case "grantAdminConsent": {
      if (error.code === "denied") return renamed(error, "consent-refused");
      if (error.graphCode !== "Request_MultipleObjectsWithSameKeyValue") return error;
      // There is one; a replica that does not list it yet cannot tell its id.
      return (await uniteConsent(client, one, call)) ? done : copying(error);
    }
    case "createServicePrincipal":
      return error.graphCode === "Request_MultipleObjectsWithSameKeyValue" ? copying(error) : error;
    case "createAppRegistration": {
      if (!/uniqueName already exists/i.test(error.graphMessage)) return error;
      // Live but not yet visible to this replica, or deleted and still holding the name.
      const isDeleted = await lookForDeletedTwin(client, one.uniqueName, call);
      return isDeleted
        ? new GraphError("name-held-by-deleted-app", { facts: error.facts, cause: error })
        : copying(error);
    }
    default:
      return error;
  }
}

/** The same refusal, told by what it was about. */
const renamed = (error: GraphError, code: GraphError["code"]) =>
  new GraphError(code, { facts: error.facts, cause: error });
const copying = (cause: GraphError) => new GraphError("still-copying", { facts: cause.facts, cause });

const NEW_APPLICATION = z.object({ id: z.string(), appId: z.string() });

function outcomeOf(one: DirectoryChange, body: unknown, isNew: boolean): DirectoryOutcome {
  switch (one.kind) {
    case "createAppRegistration": {
      const parsed = NEW_APPLICATION.safeParse(body);
      if (!parsed.success) throw new GraphError("unexpected-answer", { facts: { answer: "application" } });
      const { id, appId } = parsed.data;
      return { kind: "registration", objectId: toObjectId(id), clientId: toClientId(appId), isNew };
    }
    case "createServicePrincipal":
      return { kind: "servicePrincipal", objectId: readId(body) };
    case "addClientSecret": {
      const { keyId, secretText, endsAt } = readPassword(body);
      return { kind: "secret", keyId, secret: new ClientSecret(secretText), endsAt };
    }
    default:
      return { kind: "done" };
  }
}
