/** The few user calls that administrators' scripts use (rustdesk/res/users.py). */
import type { World } from "../world.ts";
import { empty, json, plain } from "./answers.ts";
import { adminOf, describeUser } from "./sessions.ts";

export function listUsers(world: World, request: Request): Response {
  const admin = adminOf(world, request);
  if (admin instanceof Response) return admin;
  const { searchParams } = new URL(request.url);
  const current = Number(searchParams.get("current"));
  const pageSize = Number(searchParams.get("pageSize"));
  if (!(current >= 1) || !(pageSize >= 1))
    return plain("Failed to deserialize query string: missing field `current`", 400);
  const name = (searchParams.get("name") ?? "").replaceAll("%", "").toLowerCase();
  const found = world.rustDesk.users.filter((one) => one.name.toLowerCase().includes(name));
  const data = found
    .slice((current - 1) * pageSize, current * pageSize)
    .map((one) => ({ guid: one.guid, ...describeUser(one) }));
  return json({ total: found.length, data });
}

export function changeUser(
  world: World,
  request: Request,
  guid: string,
  act: "enable" | "disable",
): Response {
  const admin = adminOf(world, request);
  if (admin instanceof Response) return admin;
  const user = world.rustDesk.users.find((one) => one.guid === guid);
  if (!user) return plain("Not found", 404);
  user.status = act === "enable" ? 1 : 0;
  return empty();
}
