/** Login, session and logout of databk/rustdesk-console. */
import { randomBytes } from "node:crypto";
import type { ConsoleUser, World } from "../../world.ts";
import { type Answer, isAnswer, ok, refuse, validate } from "./nest.ts";

/** The login's own error shape. */
const wrong = (error: string, status = 401): Answer => ({ status, body: { error } });

const DEVICE = { os: "string?", type: "string?", name: "string?" } as const;

export function login(world: World, body: unknown): Answer {
  const read = validate(body, {
    username: "string?",
    password: "string?",
    id: "string?",
    uuid: "string?",
    autoLogin: "boolean?",
    type: "string?",
    verificationCode: "string?",
    tfaCode: "string?",
    secret: "string?",
    deviceInfo: "object?",
  });
  if (isAnswer(read)) return read;
  const device = read.deviceInfo === undefined ? {} : validate(read.deviceInfo, DEVICE);
  if (isAnswer(device)) return device;
  const { databk } = world;
  const user = databk.users.find((one) => one.name === read.username);
  if (read.type === "email_code") {
    const secret = String(read.secret ?? "");
    if (!user || databk.flows.get(secret) !== user.guid) return wrong("验证已过期，请重新登录");
    const code = user.secondFactor === "totp" ? read.tfaCode : read.verificationCode;
    if (code !== world.rustDesk.nextCode) return wrong("验证码错误或已过期");
    databk.flows.delete(secret);
    return ok(loginBody(world, user));
  }
  if (!user || user.password === null || user.password !== read.password) return wrong("用户名或密码错误");
  if (user.status !== 1) return wrong("用户已被禁用");
  if (user.secondFactor === "none") return ok(loginBody(world, user));
  const secret = randomBytes(16).toString("hex");
  databk.flows.set(secret, user.guid);
  return ok({
    type: "email_check",
    tfa_type: user.secondFactor === "totp" ? "tfa_check" : "email_check",
    secret,
    user: { email: user.email.replace(/^(.).*@/, "$1***@") },
  });
}

export function loginBody(world: World, user: ConsoleUser): Record<string, unknown> {
  const token = `eyJ.${randomBytes(24).toString("base64url")}`;
  world.databk.sessions.set(token, user.guid);
  return { access_token: token, type: "access_token", user: describe(user) };
}

const describe = (user: ConsoleUser) => ({
  name: user.name,
  email: user.email,
  note: "",
  status: user.status,
  info: { email_verification: false, email_alarm_notification: false, other: {} },
  is_admin: user.isAdmin,
  ...(user.thirdAuth ? { third_auth_type: "oidc" } : {}),
});

const tokenOf = (request: Request): string =>
  /^Bearer (.+)$/i.exec(request.headers.get("authorization") ?? "")?.[1] ?? "";

/** Whoever asks, or the refusal. */
export function userOf(world: World, request: Request): ConsoleUser | Answer {
  const token = tokenOf(request);
  const guid = world.databk.sessions.get(token);
  const user = world.databk.users.find((one) => one.guid === guid && one.status === 1);
  if (user) return user;
  return refuse(401, token.startsWith("eyJ.") ? "Token 已失效或被撤销" : "请先登录");
}

/** The administrator who asks, or the refusal. */
export function adminOf(world: World, request: Request): ConsoleUser | Answer {
  const user = userOf(world, request);
  if ("body" in user) return user;
  return user.isAdmin ? user : refuse(403, "需要管理员权限");
}

export function currentUser(world: World, request: Request): Answer {
  const user = userOf(world, request);
  return "body" in user ? user : ok(describe(user));
}

export function logout(world: World, request: Request, body: unknown): Answer {
  const user = userOf(world, request);
  if ("body" in user) return user;
  const read = validate(body, { id: "string?", uuid: "string?" });
  if (isAnswer(read)) return read;
  world.databk.sessions.delete(tokenOf(request));
  return ok({ message: "登出成功" });
}
