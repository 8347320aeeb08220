/** How NestJS answers here: three shapes of errors, Chinese texts, unknown body keys refused, any origin echoed. */
import { isRecord } from "../../rustdesk/answers.ts";
import type { World } from "../../world.ts";

export type Answer = { readonly status: number; readonly body: unknown };

const NAMES: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
};

/** A refusal as Nest's own exceptions have it. */
export const refuse = (status: number, message: string | readonly string[]): Answer => ({
  status,
  body: { message, error: NAMES[status], statusCode: status },
});

export const ok = (body: unknown, status = 200): Answer => ({ status, body });

/** Any origin is echoed with credentials, even `null`; nothing is exposed. */
export function respond({ status, body }: Answer, request: Request): Response {
  const origin = request.headers.get("origin");
  return Response.json(body, {
    status,
    headers: {
      ...(origin
        ? { "access-control-allow-origin": origin, "access-control-allow-credentials": "true" }
        : {}),
      vary: "Origin",
      "x-ratelimit-limit": "5",
    },
  });
}

/** What a body may hold. A question mark: may be absent. */
export type Shape = Readonly<Record<string, Kind | `${Kind}?`>>;
type Kind = "string" | "boolean" | "object" | "url" | "nullable";

const IS: Readonly<Record<Kind, readonly [(value: unknown) => boolean, string]>> = {
  string: [(value) => typeof value === "string", "must be a string"],
  boolean: [(value) => typeof value === "boolean", "must be a boolean value"],
  object: [isRecord, "must be an object"],
  url: [
    (value) => typeof value === "string" && /^https?:\/\/[^\s/]+/.test(value) && URL.canParse(value),
    "must be a URL address",
  ],
  nullable: [(value) => value === null || typeof value === "string", "must be a string"],
};

const isKind = (name: string): name is Kind => name in IS;

/** The ValidationPipe with `whitelist` and `forbidNonWhitelisted`: the body, or a 400 with every message. */
export function validate(body: unknown, shape: Shape): Record<string, unknown> | Answer {
  if (!isRecord(body)) return refuse(400, "Unexpected token in JSON");
  const messages = Object.keys(body)
    .filter((key) => !(key in shape))
    .map((key) => `property ${key} should not exist`);
  for (const [key, wanted] of Object.entries(shape)) {
    const kind = wanted.replace("?", "");
    // What may be absent may be null as well: the validator takes both as not given.
    if ((body[key] ?? null) === null && wanted.endsWith("?")) continue;
    if (isKind(kind) && !IS[kind][0](body[key])) messages.push(`${key} ${IS[kind][1]}`);
  }
  return messages.length > 0 ? refuse(400, messages) : body;
}

export const isAnswer = (value: Record<string, unknown> | Answer): value is Answer =>
  typeof value.status === "number" && "body" in value;

export async function readBody(request: Request): Promise<unknown> {
  try {
    return JSON.parse((await request.text()) || "{}");
  } catch {
    return null;
  }
}

/** Requests that one route takes from one asker in a minute. */
const PER_MINUTE: Readonly<Record<string, number>> = {
  "POST /api/login": 5,
  "POST /api/oidc/auth": 5,
  "GET /api/login-options": 20,
  "GET /api/oidc/auth-query": 120,
};

/** The refusal when this asker has used up the minute, else null; the request is counted. */
export function throttle(world: World, route: string, id: string): Answer | null {
  const most = PER_MINUTE[route];
  if (most === undefined) return null;
  const key = `${route} ${id}`;
  const { hits } = world.databk;
  const recent = (hits.get(key) ?? []).filter((at) => at > world.now() - 60_000);
  hits.set(key, [...recent, world.now()]);
  return recent.length < most
    ? null
    : { status: 429, body: { statusCode: 429, message: "ThrottlerException: Too Many Requests" } };
}
