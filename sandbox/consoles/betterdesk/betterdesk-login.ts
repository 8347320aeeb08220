/** Signing in to BetterDesk's panel: password, then perhaps a code for half a token. */
import { randomBytes } from "node:crypto";
import type { ConsoleUser, World } from "../../world.ts";
import { json, refuse } from "./answers.ts";

const PER_MINUTE = 10;

export const makeToken = (): string => `eyJ.${randomBytes(24).toString("base64url")}`;

function isThrottled(world: World): boolean {
  const recent = world.betterDesk.hits.filter((at) => at > world.now() - 60_000);
  world.betterDesk.hits = [...recent, world.now()];
  return recent.length >= PER_MINUTE;
}

export function login(world: World, body: Record<string, unknown> | null): Response {
  const { betterDesk } = world;
  if (isThrottled(world)) return refuse("Too many login attempts. Please try again later.", 429);
  if (!body) return refuse("Invalid JSON");
  if (!body.username || !body.password) return refuse("Username and password required");
  const user = betterDesk.users.find((one) => one.name === body.username);
  if (!user || user.password === null || user.password !== body.password)
    return refuse("Invalid credentials", 401);
  if (user.secondFactor === "none") return enter(world, user);
  const partial = makeToken();
  betterDesk.partial.set(partial, user.guid);
  return json({ requires_2fa: true, partial_token: partial });
}

export function secondLeg(world: World, body: Record<string, unknown> | null): Response {
  const { betterDesk } = world;
  if (isThrottled(world)) return refuse("Too many 2FA attempts. Please try again later.", 429);
  const partial = String(body?.partial_token ?? "");
  const user = betterDesk.users.find((one) => one.guid === betterDesk.partial.get(partial));
  if (!user) return refuse("Invalid or expired partial token", 401);
  if (body?.code !== world.rustDesk.nextCode) return refuse("Invalid TOTP code", 401);
  betterDesk.partial.delete(partial);
  return enter(world, user);
}

function enter(world: World, user: ConsoleUser): Response {
  const token = makeToken();
  world.betterDesk.sessions.set(token, user.guid);
  return json({ token, role: user.isAdmin ? "admin" : "viewer", username: user.name });
}

const tokenOf = (request: Request): string =>
  /^Bearer (.+)$/i.exec(request.headers.get("authorization") ?? "")?.[1] ?? "";

/** Whoever holds the permission server.config, or the refusal. */
export function adminOf(world: World, request: Request): ConsoleUser | Response {
  const { betterDesk } = world;
  const user = betterDesk.users.find((one) => one.guid === betterDesk.sessions.get(tokenOf(request)));
  if (!user) return refuse("Authentication required", 401);
  return user.isAdmin ? user : refuse("Insufficient permissions", 403);
}

/** Ends a client's session. A panel token ends by itself only: it is not looked up anywhere. */
export function clientLogout(world: World, request: Request): Response {
  world.betterDesk.sessions.delete(tokenOf(request));
  return json({ code: 1 });
}
