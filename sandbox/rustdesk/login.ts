/** `POST /api/login` and what belongs to a session. Source: contracts of RustDesk's open client, hbbs.dart and login.dart. */
import { randomBytes } from "node:crypto";
import type { ConsoleUser, World } from "../world.ts";
import { empty, json, plain, readJson, refused, rejected } from "./answers.ts";
import { describeUser, loginBody, tokenOf, userOf } from "./sessions.ts";

/** Flows that wait for a second factor: the first answer's `secret` to the user. */
const flows = new WeakMap<World, Map<string, string>>();

export async function login(world: World, request: Request): Promise<Response> {
  const body = await readJson(request);
  if (body instanceof Response) return body;
  for (const key of ["username", "uuid"])
    if (typeof body[key] !== "string") return rejected(`missing field \`${key}\``);
  const user = world.rustDesk.users.find((one) => one.name === body.username);
  if (body.type === "email_code") return secondLeg(world, user, body);
  if (body.type !== "account") return refused("Bad request");
  if (!user || user.password === null || user.password !== body.password)
    return refused("Wrong username or password");
  return enter(world, user);
}

/** Lets in someone who is proven by password or by a provider, or asks for the code that RustDesk wants besides. */
export function enter(world: World, user: ConsoleUser): Response {
  if (user.status !== 1) return refused("The user is disabled");
  if (user.secondFactor === "none") return json(loginBody(world, user));
  const secret = randomBytes(16).toString("hex");
  flowsOf(world).set(secret, user.guid);
  // For both kinds `type` stays email_check; clients tell them apart by tfa_type.
  return json({
    type: "email_check",
    tfa_type: user.secondFactor === "totp" ? "tfa_check" : "email_check",
    secret,
    user: user.secondFactor === "totp" ? describeUser(user) : { email: maskMail(user.email) },
  });
}

function secondLeg(world: World, user: ConsoleUser | undefined, body: Record<string, unknown>): Response {
  const secret = typeof body.secret === "string" ? body.secret : "";
  if (!user || flowsOf(world).get(secret) !== user.guid)
    return refused("2FA status is expired, please try login first.");
  const code = user.secondFactor === "totp" ? body.tfaCode : body.verificationCode;
  if (code !== world.rustDesk.nextCode) return refused("The verification code is incorrect or has expired");
  flowsOf(world).delete(secret);
  if (user.status !== 1) return refused("The user is disabled");
  return json(loginBody(world, user));
}

export function currentUser(world: World, request: Request): Response {
  const user = userOf(world, request);
  return user ? json(describeUser(user)) : plain("Unauthorized", 401);
}

export function logout(world: World, request: Request): Response {
  return world.rustDesk.sessions.delete(tokenOf(request)) ? empty() : plain("Unauthorized", 401);
}

function flowsOf(world: World): Map<string, string> {
  let map = flows.get(world);
  if (!map) {
    map = new Map();
    flows.set(world, map);
  }
  return map;
}

const maskMail = (mail: string): string => mail.replace(/^(.).*@/, "$1***@");
