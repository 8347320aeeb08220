/** Who holds which token. Tokens end with logout; people who are disabled, deleted or thrown out lose theirs for good. */
import { randomBytes } from "node:crypto";
import type { ConsoleUser, World } from "../world.ts";
import { plain } from "./answers.ts";

export function openSession(world: World, user: ConsoleUser): string {
  const token = randomBytes(24).toString("base64url");
  world.rustDesk.sessions.set(token, user.guid);
  world.issued.push({ kind: "console session", value: token });
  return token;
}

/** Ends every session of these users. */
export function endSessions(world: World, guids: readonly string[]): void {
  for (const [token, guid] of world.rustDesk.sessions)
    if (guids.includes(guid)) world.rustDesk.sessions.delete(token);
}

export const tokenOf = (request: Request): string =>
  /^Bearer (.+)$/i.exec(request.headers.get("authorization") ?? "")?.[1] ?? "";

export function userOf(world: World, request: Request): ConsoleUser | undefined {
  const guid = world.rustDesk.sessions.get(tokenOf(request));
  return world.rustDesk.users.find((one) => one.guid === guid && one.status === 1);
}

/** The administrator who asks, or the refusal: 401 without a live session, 403 for anyone else. */
export function adminOf(world: World, request: Request): ConsoleUser | Response {
  const user = userOf(world, request);
  if (!user) return plain("Unauthorized", 401);
  return user.isAdmin ? user : plain("Forbidden", 403);
}

/** A user as clients read it; `info` is mandatory for them. */
export const describeUser = (user: ConsoleUser): Record<string, unknown> => ({
  name: user.name,
  display_name: user.displayName,
  email: user.email,
  note: "",
  status: user.status,
  is_admin: user.isAdmin,
  info: {
    email_verification: user.secondFactor === "email",
    email_alarm_notification: false,
    login_device_whitelist: [],
    other: {},
  },
  ...(user.thirdAuth ? { third_auth_type: user.thirdAuth.type } : {}),
});

/** The body of a finished login. */
export const loginBody = (world: World, user: ConsoleUser): Record<string, unknown> => ({
  access_token: openSession(world, user),
  type: "access_token",
  tfa_type: "",
  secret: "",
  user: describeUser(user),
});
