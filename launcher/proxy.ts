/** Forwards one API call to the one console, and gives back no more than its status, type and body. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { type Console, callConsole } from "./call-console.ts";
import { ownHeadersOf, PRODUCT_HEADER, productOf } from "./console-paths.ts";
import { MOST_BYTES } from "./gate.ts";
import { securityHeaders } from "./security-headers.ts";

const LONGEST_MS = 15_000;
const FORWARDED = ["authorization", "content-type", "accept"] as const;

/** `upstream` is fixed when the launcher starts; nothing in the request can change it. */
export async function forward(
  upstream: Console,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  longestMs = LONGEST_MS,
): Promise<void> {
  const body = await readBody(incoming);
  if (body === null) return answer(outgoing, 413, "text/plain", "Too long.");
  const headers: Record<string, string> = { origin: upstream.origin.origin };
  const product = productOf(incoming.headers[PRODUCT_HEADER]);
  for (const name of [...FORWARDED, ...(product ? ownHeadersOf(product) : [])]) {
    const value = incoming.headers[name];
    if (typeof value === "string") headers[name] = value;
  }
  const left = new AbortController();
  outgoing.on("close", () => left.abort());
  try {
    const answered = await callConsole(upstream, {
      method: incoming.method ?? "GET",
      path: incoming.url ?? "/",
      headers,
      body,
      longestMs,
      mostBytes: MOST_BYTES,
      signal: left.signal,
    });
    const isJson = /^application\/json\b/i.test(answered.headers["content-type"] ?? "");
    // A redirect is not followed and its target not told: the page sees that this is not the API.
    answer(outgoing, answered.status, isJson ? "application/json" : "text/plain", answered.body);
  } catch {
    // What went wrong is not told: it could name what was sent.
    answer(outgoing, 502, "text/plain", "The console did not answer.");
  }
}

function answer(outgoing: ServerResponse, status: number, type: string, body: string | Buffer): void {
  if (outgoing.headersSent) return;
  outgoing.writeHead(status, { ...securityHeaders("api", []), "content-type": `${type}; charset=utf-8` });
  outgoing.end(body);
}

async function readBody(incoming: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of incoming) {
    const part = Buffer.from(chunk);
    bytes += part.length;
    if (bytes > MOST_BYTES) return null;
    chunks.push(part);
  }
  return Buffer.concat(chunks);
}
