/** Signing in to lejianwen's panel: after three failures a picture has to be read as well. */
import { randomBytes } from "node:crypto";
import type { ConsoleUser, World } from "../../world.ts";
import { fail, succeed } from "./envelope.ts";
import { drawDigits } from "./picture.ts";

const FAILURES_BEFORE_PICTURE = 3;

const needsPicture = (world: World): boolean => world.lejianwen.failures >= FAILURES_BEFORE_PICTURE;

export function adminLogin(world: World, body: Record<string, unknown>): Response {
  const { lejianwen } = world;
  const { username, password, platform } = body;
  if (typeof username !== "string" || typeof password !== "string" || typeof platform !== "string")
    return fail(101, "Params error");
  if (needsPicture(world)) {
    const { picture } = lejianwen;
    lejianwen.picture = null;
    if (!picture || body.captcha !== picture.text || body.captcha_id !== picture.id)
      return fail(110, "Captcha error");
  }
  const user = lejianwen.users.find((one) => one.name === username);
  if (!user || user.password === null || user.password !== password) {
    lejianwen.failures += 1;
    return fail(needsPicture(world) ? 110 : 101, "Username or password error");
  }
  if (user.status !== 1) return Response.json({ error: "Unauthorized" }, { status: 401 });
  lejianwen.failures = 0;
  return succeed({
    username: user.name,
    email: user.email,
    avatar: "",
    token: openSession(world, user),
    route_names: user.isAdmin ? ["*"] : ["MyTagList", "MyAddressBookList"],
    nickname: "",
  });
}

export function openSession({ lejianwen }: World, user: ConsoleUser): string {
  const token = randomBytes(16).toString("hex");
  lejianwen.sessions.set(token, user.guid);
  return token;
}

export function captcha(world: World): Response {
  if (!needsPicture(world)) return fail(101, "No captcha required");
  const text = [...randomBytes(4)].map((byte) => byte % 10).join("");
  const picture = { id: randomBytes(10).toString("hex"), text };
  world.lejianwen.picture = picture;
  return succeed({ captcha: { id: picture.id, b64: drawDigits(text) } });
}

export const loginOptions = (world: World): Response =>
  succeed({
    ops: world.lejianwen.providers.map((one) => one.op),
    register: false,
    need_captcha: needsPicture(world),
    disable_pwd: false,
    auto_oidc: false,
  });

export function sessionOf(world: World, token: string): ConsoleUser | undefined {
  const guid = world.lejianwen.sessions.get(token);
  return world.lejianwen.users.find((one) => one.guid === guid && one.status === 1);
}

export function logout(world: World, request: Request): Response {
  world.lejianwen.sessions.delete(request.headers.get("api-token") ?? "");
  return succeed(null);
}

/** The client's own logout takes the bearer token that a client sign-in gave. */
export function userLogout(world: World, request: Request): Response {
  const token = /^Bearer (.+)$/i.exec(request.headers.get("authorization") ?? "")?.[1] ?? "";
  if (!world.lejianwen.sessions.delete(token))
    return Response.json({ error: "Unauthorized" }, { status: 401 });
  return succeed(null);
}
