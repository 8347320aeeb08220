/** One request to the console: to a fixed host, its certificate checked, no redirect followed, all of it within its time. */
import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { Agent, request as httpsRequest } from "node:https";
import { bareHost, type Trust, tlsOptions } from "./console-tls.ts";

export interface Console {
  readonly origin: URL;
  readonly trust: Trust;
}

export interface ConsoleCall {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer;
  readonly longestMs: number;
  readonly mostBytes: number;
  /** The browser went away. */
  readonly signal?: AbortSignal;
}

export interface ConsoleAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

// A connection for each call: one that the console has closed meanwhile would make a write end in the unknown.
const agents = new WeakMap<Trust, Agent>();
const agentFor = (trust: Trust): Agent => {
  const known = agents.get(trust) ?? new Agent({ keepAlive: false, maxSockets: 8 });
  agents.set(trust, known);
  return known;
};

/** The whole answer. Rejects when there is none, when it is too long, or when its time is over. */
export function callConsole({ origin, trust }: Console, call: ConsoleCall): Promise<ConsoleAnswer> {
  const isTls = origin.protocol === "https:";
  const headers: Record<string, string> = { ...call.headers, host: origin.host };
  if (call.body?.length) headers["content-length"] = String(call.body.length);
  const options = {
    host: bareHost(origin),
    port: origin.port || (isTls ? 443 : 80),
    method: call.method,
    path: call.path,
    headers,
    maxHeaderSize: 16 * 1024,
    signal: AbortSignal.any([AbortSignal.timeout(call.longestMs), ...(call.signal ? [call.signal] : [])]),
  };
  return new Promise((resolve, reject) => {
    const request = isTls
      ? httpsRequest({ ...options, ...tlsOptions(trust), agent: agentFor(trust) })
      : httpRequest({ ...options, agent: false });
    request.on("response", (response) => {
      const chunks: Buffer[] = [];
      let bytes = 0;
      response.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > call.mostBytes) request.destroy(new Error("too long"));
        else chunks.push(chunk);
      });
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 502,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
      response.on("error", reject);
      response.on("close", () => reject(new Error("cut off")));
    });
    request.on("error", reject);
    request.end(call.body);
  });
}
