/** The few user calls that administrators' scripts use (rustdesk/res/users.py). */
import type { ConsoleUser, World } from "../world.ts";
import { badQuery, empty, json, readJson, rejected } from "./answers.ts";
import { adminOf, describeUser, endSessions } from "./sessions.ts";

export function listUsers(world: World, request: Request): Response {
  const admin = adminOf(world, request);
  if (admin instanceof Response) return admin;
  const { searchParams } = new URL(request.url);
  for (const key of ["current", "pageSize"]) {
    const value = searchParams.get(key);
    if (value === null) return badQuery(`missing field \`${key}\``);
    if (!/^\d+$/.test(value)) return badQuery("invalid digit found in string");
  }
  const current = Math.max(1, Number(searchParams.get("current")));
  const pageSize = Number(searchParams.get("pageSize"));
  const isAsked = like(searchParams.get("name") || "%");
  const found = world.rustDesk.users.filter((one) => isAsked(one.name));
  const data = found
    .slice((current - 1) * pageSize, current * pageSize)
    .map((one) => ({ guid: one.guid, ...describeUser(one) }));
  return json({ total: found.length, data });
}

/** SQL's LIKE as SQLite has it: `%` for anything, letters of either case. Scripts add the `%` themselves. */
function like(pattern: string): (name: string) => boolean {
  const parts = pattern.split("%").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const whole = new RegExp(`^${parts.join(".*")}$`, "is");
  return (name) => whole.test(name);
}

export type UserAct = "enable" | "disable" | "delete";

const ACTS: Record<UserAct, (world: World, user: ConsoleUser) => void> = {
  enable: (_world, user) => {
    user.status = 1;
  },
  disable: (world, user) => {
    user.status = 0;
    endSessions(world, [user.guid]);
  },
  delete: (world, user) => {
    world.rustDesk.users = world.rustDesk.users.filter((one) => one !== user);
    endSessions(world, [user.guid]);
  },
};

export function changeUser(world: World, request: Request, guid: string, act: UserAct): Response {
  const admin = adminOf(world, request);
  if (admin instanceof Response) return admin;
  const user = world.rustDesk.users.find((one) => one.guid === guid);
  if (!user) return empty(404);
  ACTS[act](world, user);
  return empty();
}

/** Ends the sessions of the users in `user_guids`. */
export async function forceLogout(world: World, request: Request): Promise<Response> {
  const admin = adminOf(world, request);
  if (admin instanceof Response) return admin;
  const body = await readJson(request);
  if (body instanceof Response) return body;
  const { user_guids } = body;
  if (!Array.isArray(user_guids)) return rejected("missing field `user_guids`");
  const guids: unknown[] = user_guids;
  if (!guids.every((one) => typeof one === "string")) return rejected("user_guids: invalid type");
  endSessions(world, guids);
  return empty();
}
