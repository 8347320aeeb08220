/**
 * People and groups by the beginning of a name, for the list of who may sign in. One batch, and where it
 * finds groups a second: what is inside them, since Entra lets only direct members of an assigned group in, and whether
 * the organisation may assign groups at all (learn.microsoft.com/entra/identity/enterprise-apps/assign-user-or-group-access-portal).
 */
import { z } from "zod/mini";
import type { Call } from "../ports/call.ts";
import type { FoundPrincipal, PeopleFound } from "../ports/directory.ts";
import type { BatchItem, GraphClient } from "./graph-client.ts";
import { judgeAnswer } from "./graph-error.ts";
import { PREMIUM_ITEMS, readPremium } from "./premium.ts";
import { readList, toObjectId } from "./schemas.ts";

/** So many of each kind: whoever is not among them types one letter more. */
const MOST = 8;
/** `$search` runs on an index of its own and needs this header (aad-advanced-queries.md). */
const EVENTUAL = { consistencylevel: "eventual" };

const text = z.string().check(z.maxLength(1024));
const PERSON = z.object({
  id: text,
  displayName: z.nullish(text),
  userPrincipalName: z.nullish(text),
  mail: z.nullish(text),
});
const GROUP = z.object({ id: text, displayName: z.nullish(text) });
const COUNTED = z.object({ "@odata.count": z.optional(z.number()) });

/** A quoted phrase of `$search`: a quote or backslash in it would end it. */
const phrase = (key: string, word: string): string => `"${key}:${word.replace(/["\\]/g, " ")}"`;

export async function searchPeople(client: GraphClient, typed: string, call: Call): Promise<PeopleFound> {
  const word = typed.trim().slice(0, 100);
  if (word === "") return { found: [], unseen: [], hasPremium: null };
  const search = (keys: readonly string[]) =>
    encodeURIComponent(keys.map((key) => phrase(key, word)).join(" OR "));
  const items: readonly BatchItem[] = [
    {
      id: "people",
      method: "GET",
      url: `/users?$search=${search(["displayName", "mail", "userPrincipalName"])}&$select=id,displayName,userPrincipalName,mail&$top=${MOST}`,
      headers: EVENTUAL,
    },
    {
      id: "groups",
      method: "GET",
      url: `/groups?$search=${search(["displayName"])}&$filter=securityEnabled eq true&$count=true&$select=id,displayName&$top=${MOST}`,
      headers: EVENTUAL,
    },
  ];
  const answers = await client.askAll(items, call);
  const listOf = (id: "people" | "groups"): readonly unknown[] | null => {
    const answer = answers.get(id);
    if (answer?.status === 200) return readList(answer.body).items;
    if (answer?.status === 403) return null;
    const item = items.find((one) => one.id === id);
    throw judgeAnswer(
      answer?.status ?? 0,
      answer?.headers ?? {},
      answer?.body,
      `GET ${item?.url.split("?")[0] ?? id}`,
      client.ports.now(),
    );
  };
  const people = listOf("people");
  const groups = listOf("groups");
  const { found, hasPremium } = await judgeGroups(client, groups ?? [], call);
  return {
    found: [...found, ...(people ?? []).map(readFoundPerson)],
    unseen: [...(people ? [] : ["people" as const]), ...(groups ? [] : ["groups" as const])],
    hasPremium,
  };
}

function readFoundPerson(item: unknown): FoundPrincipal {
  const { id, displayName, userPrincipalName, mail } = PERSON.parse(item);
  const detail = mail || userPrincipalName || "";
  return { objectId: toObjectId(id), name: displayName || detail, type: "person", detail, innerGroups: null };
}

/** Can these groups do what they are picked for? */
async function judgeGroups(
  client: GraphClient,
  items: readonly unknown[],
  call: Call,
): Promise<Pick<PeopleFound, "found" | "hasPremium">> {
  const groups = items.map((item) => GROUP.parse(item));
  if (groups.length === 0) return { found: [], hasPremium: null };
  const inner = groups.map(
    ({ id }, index): BatchItem => ({
      id: String(index),
      method: "GET",
      url: `/groups/${id}/members/microsoft.graph.group?$count=true&$select=id&$top=1`,
      headers: EVENTUAL,
    }),
  );
  const answers = await client.askAll([...inner, ...PREMIUM_ITEMS], call);
  const found = groups.map(({ id, displayName }, index): FoundPrincipal => {
    const answer = answers.get(String(index));
    const counted = answer?.status === 200 ? COUNTED.safeParse(answer.body) : null;
    return {
      objectId: toObjectId(id),
      name: displayName ?? "",
      type: "group",
      detail: "",
      innerGroups: counted?.success ? (counted.data["@odata.count"] ?? null) : null,
    };
  });
  return { found, hasPremium: readPremium(answers) };
}
