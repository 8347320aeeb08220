/** Forwards one API call to the one console, and gives back no more than its status, type and body. */
import { request as httpRequest, type IncomingMessage, type ServerResponse } from "node:http";
import { request as httpsRequest } from "node:https";
import { ownHeadersOf, PRODUCT_HEADER, productOf } from "./console-paths.ts";
import { MOST_BYTES } from "./gate.ts";
import { securityHeaders } from "./security-headers.ts";

const LONGEST_MS = 15_000;
const FORWARDED = ["authorization", "content-type", "accept"] as const;

/** `upstream` is fixed when the launcher starts; nothing in the request can change it. */
export async function forward(
  upstream: URL,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const body = await readBody(incoming);
  if (body === null) return answer(outgoing, 413, "text/plain", "Too long.");
  const headers: Record<string, string> = { origin: upstream.origin, host: upstream.host };
  const product = productOf(incoming.headers[PRODUCT_HEADER]);
  for (const name of [...FORWARDED, ...(product ? ownHeadersOf(product) : [])]) {
    const value = incoming.headers[name];
    if (typeof value === "string") headers[name] = value;
  }
  if (body.length > 0) headers["content-length"] = String(body.length);
  const send = upstream.protocol === "https:" ? httpsRequest : httpRequest;
  await new Promise<void>((resolve) => {
    const fail = () => {
      answer(outgoing, 502, "text/plain", "The console did not answer.");
      resolve();
    };
    const call = send(
      {
        protocol: upstream.protocol,
        host: upstream.hostname,
        port: upstream.port || (upstream.protocol === "https:" ? 443 : 80),
        method: incoming.method,
        path: incoming.url,
        headers,
        timeout: LONGEST_MS,
      },
      (response) => {
        const chunks: Buffer[] = [];
        let bytes = 0;
        response.on("data", (chunk: Buffer) => {
          bytes += chunk.length;
          if (bytes > MOST_BYTES) call.destroy(new Error("too long"));
          else chunks.push(chunk);
        });
        response.on("end", () => {
          const isJson = /^application\/json\b/i.test(response.headers["content-type"] ?? "");
          // A redirect is not followed and its target not told: the page sees that this is not the API.
          answer(
            outgoing,
            response.statusCode ?? 502,
            isJson ? "application/json" : "text/plain",
            Buffer.concat(chunks),
          );
          resolve();
        });
        response.on("error", fail);
      },
    );
    call.on("timeout", () => call.destroy(new Error("timeout")));
    call.on("error", fail);
    call.end(body);
  });
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
