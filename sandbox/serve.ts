/** The one adapter: handlers (`Request` → `Response`) onto node:http, on the loopback address only; faults and the record of requests. */
import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { ConnectionCut, type Fault } from "./faults.ts";
import type { Handler, World } from "./world.ts";

/** A handler that first suffers the world's faults and leaves a record of every request. */
export function withFaults(service: Fault["service"], handler: Handler, world: World): Handler {
  return async (request) => {
    const url = new URL(request.url);
    const path = url.pathname + url.search;
    const body = await request.clone().text();
    const record = (status: number) =>
      world.requests.push({
        service,
        method: request.method,
        path,
        headers: Object.fromEntries(request.headers),
        body,
        status,
        inBatch: false,
        at: world.now(),
      });
    const effect =
      request.method === "OPTIONS" ? undefined : world.faults.take(service, request.method, path);
    if (service === "graph") world.faults.noteCall(`${request.method} ${path}`, world.now());
    if (effect?.kind === "late") await world.sleep(effect.ms);
    if (effect?.kind === "meanwhile") effect.act();
    if (effect?.kind === "drop") {
      record(0);
      throw new ConnectionCut();
    }
    const honest = effect?.kind === "answer" ? null : await handler(request);
    if (service === "graph")
      world.faults.sayRetryAfter((!effect || effect.kind === "late") && !request.signal.aborted);
    if (effect?.kind === "drop-after") {
      record(0);
      throw new ConnectionCut();
    }
    const wrong = effect?.kind === "answer" || effect?.kind === "answer-after" ? effect : null;
    // A wrong answer still comes from the service: it keeps the cross-origin headers that let a browser read it.
    const headers = { "access-control-allow-origin": "*", ...wrong?.headers };
    const response = wrong
      ? new Response(isBodiless(wrong.status) ? null : wrong.body, { status: wrong.status, headers })
      : effect?.kind === "alter" && honest
        ? await altered(honest, effect.change)
        : honest;
    if (!response) throw new Error("a fault without an answer");
    record(response.status);
    return response;
  };
}

const isBodiless = (status: number): boolean => [204, 205, 304].includes(status);

async function altered(honest: Response, change: (body: unknown) => unknown): Promise<Response> {
  const text = await honest.text();
  const body: unknown = change(text === "" ? null : JSON.parse(text));
  return new Response(JSON.stringify(body), { status: honest.status, headers: honest.headers });
}

export interface Served {
  readonly port: number;
  close(): Promise<void>;
}

/** Puts a handler on the loopback address that `localhost` names. Port 0 takes a free one. */
export async function serve(
  handler: Handler,
  port: number,
  options: {
    readonly tls?: { readonly key: string; readonly cert: string };
    readonly publicOrigin?: string;
  } = {},
): Promise<Served> {
  const scheme = options.tls ? "https" : "http";
  const answer = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    void (async () => {
      try {
        const origin = options.publicOrigin ?? `${scheme}://${incoming.headers.host ?? "localhost"}`;
        await send(await handler(await toRequest(incoming, origin)), outgoing);
      } catch (thrown) {
        if (thrown instanceof ConnectionCut) incoming.socket.destroy();
        else await send(new Response(String(thrown), { status: 500 }), outgoing);
      }
    })();
  };
  const server: Server = options.tls ? createHttpsServer(options.tls, answer) : createHttpServer(answer);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", resolve);
  });
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function toRequest(incoming: IncomingMessage, origin: string): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const headers = new Headers();
  for (let at = 0; at < incoming.rawHeaders.length; at += 2)
    headers.append(incoming.rawHeaders[at] ?? "", incoming.rawHeaders[at + 1] ?? "");
  const method = incoming.method ?? "GET";
  const hasBody = method !== "GET" && method !== "HEAD" && chunks.length > 0;
  return new Request(origin + (incoming.url ?? "/"), {
    method,
    headers,
    redirect: "manual",
    ...(hasBody ? { body: Buffer.concat(chunks) } : {}),
  });
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.statusCode = response.status;
  for (const [name, value] of response.headers) if (name !== "set-cookie") outgoing.setHeader(name, value);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) outgoing.setHeader("set-cookie", cookies);
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}
