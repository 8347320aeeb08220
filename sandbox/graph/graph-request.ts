/** One request or sub-request as the resources see it, and what they answer with. */
import type { GraphCaller } from "../entra/graph-token.ts";
import type { World } from "../world.ts";
import { badRequest } from "./graph-error.ts";

export type Caller = Extract<GraphCaller, { kind: "ok" }>;

export interface GraphRequest {
  readonly world: World;
  readonly caller: Caller;
  readonly method: string;
  /** Path below `/v1.0`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: unknown;
}

export interface GraphAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The body as an object with no other keys than these. Graph answers 400 to a property it does not know. */
export function bodyOf(
  request: GraphRequest,
  type: string,
  allowed: readonly string[],
): Record<string, unknown> {
  if (!isRecord(request.body))
    throw badRequest("A value without a type name was found and no expected type is available.");
  const unknown = Object.keys(request.body).find((key) => !allowed.includes(key));
  if (unknown)
    throw badRequest(`Invalid property '${unknown}'.`, [
      {
        code: "InvalidProperty",
        message: `Property '${unknown}' does not exist on type '${type}'.`,
        target: unknown,
      },
    ]);
  return request.body;
}

/** The object with only the selected properties; Graph refuses to select what a type does not have. */
export function select(request: GraphRequest, entity: Record<string, unknown>): Record<string, unknown> {
  const wanted = request.query.get("$select")?.split(",");
  if (!wanted) return entity;
  const unknown = wanted.find((key) => !(key in entity));
  if (unknown) throw badRequest(`Could not find a property named '${unknown}' on the type.`);
  return Object.fromEntries(wanted.map((key) => [key, entity[key]]));
}

/** A list answer: paged by $top, next pages by $skiptoken, with the context line that Graph adds. */
export function list(request: GraphRequest, entities: readonly Record<string, unknown>[]): GraphAnswer {
  const top = Number(request.query.get("$top") ?? 100);
  const skip = Number(request.query.get("$skiptoken") ?? 0);
  const page = entities.slice(skip, skip + top).map((entity) => select(request, entity));
  const next = new URLSearchParams(request.query);
  next.set("$skiptoken", String(skip + top));
  return {
    status: 200,
    body: {
      "@odata.context": `${request.world.origins.graph}/v1.0/$metadata#${request.path.slice(1)}`,
      ...(request.query.get("$count") === "true" ? { "@odata.count": entities.length } : {}),
      ...(skip + top < entities.length
        ? { "@odata.nextLink": `${request.world.origins.graph}/v1.0${request.path}?${next}` }
        : {}),
      value: page,
    },
  };
}

/** Advanced queries need both the header and `$count=true`. */
export const isAdvanced = (request: GraphRequest): boolean =>
  request.headers.get("consistencylevel") === "eventual" && request.query.get("$count") === "true";
