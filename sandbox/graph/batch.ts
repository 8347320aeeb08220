/** `POST /$batch`: up to 20 sub-requests, each authorised, faulted and recorded by itself (learn.microsoft.com/graph/json-batching). */
import { ConnectionCut } from "../faults.ts";
import { errorBody, GraphRefusal } from "./graph-error.ts";
import { bodyOf, type GraphAnswer, type GraphRequest, isRecord } from "./graph-request.ts";

interface Item {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: unknown;
  readonly dependsOn: readonly string[];
}

export function runBatch(
  whole: GraphRequest,
  answerOne: (request: GraphRequest) => GraphAnswer,
): GraphAnswer {
  const { requests } = bodyOf(whole, "batch", ["requests"]);
  const items = readItems(requests);
  if (!items)
    return {
      status: 400,
      body: errorBody(
        new GraphRefusal(400, "BadRequest", "Invalid batch payload format."),
        whole.headers.get("client-request-id"),
        whole.world.now(),
      ),
    };
  const statuses = new Map<string, number>();
  const responses: unknown[] = [];
  for (const item of items) {
    const answer = item.dependsOn.some((id) => (statuses.get(id) ?? 424) >= 400)
      ? {
          status: 424,
          body: errorBody(
            new GraphRefusal(424, "FailedDependency", "Failed Dependency"),
            null,
            whole.world.now(),
          ),
        }
      : runItem(whole, item, answerOne);
    statuses.set(item.id, answer.status);
    const isJson = answer.body !== undefined;
    responses.push({
      id: item.id,
      status: answer.status,
      headers: {
        ...(isJson ? { "Content-Type": "application/json" } : {}),
        "Cache-Control": "no-cache",
        ...answer.headers,
      },
      body: answer.body ?? null,
    });
  }
  // The order of answers is free, and clients must not count on it.
  return { status: 200, body: { responses: responses.reverse() } };
}

function runItem(
  whole: GraphRequest,
  item: Item,
  answerOne: (request: GraphRequest) => GraphAnswer,
): GraphAnswer {
  const { world } = whole;
  const url = new URL(`/v1.0${item.url}`, "http://graph");
  const path = decodeURIComponent(url.pathname.slice("/v1.0".length));
  const headers = new Headers(item.headers);
  const effect = world.faults.take("graph", item.method, `/v1.0${item.url}`);
  const record = (status: number) =>
    world.requests.push({
      service: "graph",
      method: item.method,
      path: `/v1.0${item.url}`,
      headers: Object.fromEntries(headers),
      body: item.body === undefined ? "" : JSON.stringify(item.body),
      status,
      inBatch: true,
      at: world.now(),
    });
  if (effect?.kind === "drop") throw new ConnectionCut();
  if (effect?.kind === "meanwhile") effect.act();
  const honest =
    effect?.kind === "answer"
      ? null
      : answerOne({ ...whole, method: item.method, path, query: url.searchParams, headers, body: item.body });
  if (effect?.kind === "drop-after") throw new ConnectionCut();
  const wrong = effect?.kind === "answer" || effect?.kind === "answer-after" ? effect : null;
  const answer: GraphAnswer = wrong
    ? { status: wrong.status, body: parsed(wrong.body), headers: wrong.headers ?? {} }
    : effect?.kind === "alter" && honest
      ? { ...honest, body: effect.change(structuredClone(honest.body)) }
      : (honest ?? { status: 500 });
  // Inside a batch the header is part of the body, so whoever asked can read it.
  world.faults.noteRetryAfter(wrong?.headers ?? {}, world.now());
  record(answer.status);
  return answer;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

/** Null when the payload is not what the documentation asks for. */
function readItems(requests: unknown): readonly Item[] | null {
  if (!Array.isArray(requests) || requests.length === 0 || requests.length > 20) return null;
  const items: Item[] = [];
  for (const one of requests) {
    if (
      !isRecord(one) ||
      typeof one.id !== "string" ||
      typeof one.method !== "string" ||
      typeof one.url !== "string"
    )
      return null;
    if (!one.url.startsWith("/") || items.some((other) => other.id === one.id)) return null;
    const headers = isRecord(one.headers)
      ? Object.fromEntries(
          Object.entries(one.headers).map(([key, value]) => [key.toLowerCase(), String(value)]),
        )
      : {};
    if (one.body !== undefined && !/^application\/json/.test(headers["content-type"] ?? "")) return null;
    const dependsOn = Array.isArray(one.dependsOn) ? one.dependsOn.map(String) : [];
    if (dependsOn.some((id) => !items.some((other) => other.id === id))) return null;
    items.push({ id: one.id, method: one.method, url: one.url, headers, body: one.body, dependsOn });
  }
  return items;
}
