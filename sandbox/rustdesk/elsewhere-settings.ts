/**
 * The same settings at another path, with other names and saved by POST: a Pro version that nobody has described yet.
 * Invented, so that what is learnt from a captured save can be tried.
 */
import type { World } from "../world.ts";
import { empty, isRecord, json, readJson, rejected } from "./answers.ts";
import { adminOf } from "./sessions.ts";

export const ELSEWHERE = "/api/settings/oidc";

/** Our name of a key to this version's. */
const ENTRY = {
  name: "type",
  enabled: "enable",
  client_id: "clientId",
  client_secret: "clientSecret",
  issuer: "issuerUrl",
} as const;
const DOCUMENT = { max_auth_count: "maxAuthCount", callback_url: "callbackUrl", providers: "items" } as const;

const rename = (of: Record<string, unknown>, names: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(of).map(([key, value]) => [Object.hasOwn(names, key) ? (names[key] ?? key) : key, value]),
  );
const turned = (names: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(names).map(([ours, theirs]) => [theirs, ours]));

export function readElsewhere(world: World, request: Request): Response {
  const admin = adminOf(world, request);
  if (admin instanceof Response) return admin;
  const { providers, ...rest } = world.rustDesk.settings;
  const entries = (Array.isArray(providers) ? providers : []).filter(isRecord);
  return json(rename({ ...rest, providers: entries.map((one) => rename(one, ENTRY)) }, DOCUMENT));
}

export async function writeElsewhere(world: World, request: Request): Promise<Response> {
  const admin = adminOf(world, request);
  if (admin instanceof Response) return admin;
  const body = await readJson(request);
  if (body instanceof Response) return body;
  const { items } = body;
  if (!Array.isArray(items) || !items.every(isRecord)) return rejected("missing field `items`");
  for (const one of items)
    for (const key of ["type", "clientId", "clientSecret"])
      if (typeof one[key] !== "string") return rejected(`items: missing field \`${key}\``);
  if (typeof body.callbackUrl !== "string") return rejected("missing field `callbackUrl`");
  const providers = items.map((one) => rename(one, turned(ENTRY)));
  world.rustDesk.settings = { ...rename(body, turned(DOCUMENT)), providers };
  return empty();
}
