/** The launcher as a function: the app, its configuration and the console's API on one loopback port. */
import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { endUnreadable } from "./client-error.ts";
import type { Trust } from "./console-tls.ts";
import { checkApiCall, checkFileCall, checkHost } from "./gate.ts";
import { forward } from "./proxy.ts";
import { securityHeaders } from "./security-headers.ts";
import { readStaticFiles } from "./static-files.ts";

export interface LaunchOptions {
  /** Folder of the built app. */
  readonly folder: string;
  /** Fixed upstream: the console's origin. */
  readonly consoleOrigin: string;
  /** Whom to take for the console; Node's own list of authorities when left out. */
  readonly trust?: Trust;
  /** 0 takes a free one. */
  readonly port: number;
  /** Origins that the page may talk to besides its own: the cloud's sign-in and Graph. */
  readonly connect: readonly string[];
  /** What config.json says besides the console's origin. */
  readonly config: Readonly<Record<string, unknown>>;
  /** Further calls to let through; see `--allow`. */
  readonly allow?: readonly string[];
  /** Called with every request, for the idle stop. */
  readonly onRequest?: () => void;
}

export interface Launched {
  readonly port: number;
  /** With the per-launch token in its fragment. */
  readonly url: string;
  readonly token: string;
  close(): Promise<void>;
}

const NODE_TRUST: Trust = { kind: "node" };

const LIMITS = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
  // A request without a host is refused by the gate, with the headers of every refusal.
  requireHostHeader: false,
};
const MOST_CONNECTIONS = 64;

/** Starts listening on 127.0.0.1, and on ::1 where there is one. Rejects with EADDRINUSE when the port is taken. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const files = readStaticFiles(options.folder, options.connect);
  const upstream = { origin: new URL(options.consoleOrigin), trust: options.trust ?? NODE_TRUST };
  const token = randomBytes(16).toString("hex");
  const { allow = [] } = options;
  const config = JSON.stringify({
    launcher: true,
    consoleOrigin: upstream.origin.origin,
    ...(allow.length > 0 ? { allowed: allow } : {}),
    ...options.config,
  });
  let port = options.port;

  const answer = (outgoing: ServerResponse, status: number, text: string) => {
    outgoing.writeHead(status, {
      ...securityHeaders("error", []),
      "content-type": "text/plain; charset=utf-8",
    });
    outgoing.end(text);
  };
  const handle = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    options.onRequest?.();
    const refusal = checkHost(incoming, port);
    if (refusal) return answer(outgoing, refusal.status, refusal.text);
    const { url = "", method = "" } = incoming;
    if (url.startsWith("/api")) {
      const refused = checkApiCall(incoming, token, allow);
      if (refused) return answer(outgoing, refused.status, refused.text);
      forward(upstream, incoming, outgoing).catch(() => outgoing.destroy());
      return;
    }
    if (method !== "GET" && method !== "HEAD") return answer(outgoing, 405, "Method not allowed.");
    const foreign = checkFileCall(incoming);
    if (foreign) return answer(outgoing, foreign.status, foreign.text);
    const path = url.split("?")[0] ?? "";
    const file =
      path === "/config.json"
        ? { body: config, type: "application/json", kind: "config" as const }
        : files.get(path);
    if (!file) return answer(outgoing, 404, "Not found.");
    outgoing.writeHead(200, { ...securityHeaders(file.kind, options.connect), "content-type": file.type });
    outgoing.end(method === "HEAD" ? undefined : file.body);
  };

  const servers: Server[] = [];
  const listen = async (host: string): Promise<void> => {
    const server = createServer(LIMITS, handle);
    server.maxConnections = MOST_CONNECTIONS;
    server.on("clientError", endUnreadable);
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, host, resolve);
    });
    const address: AddressInfo | string | null = server.address();
    if (address !== null && typeof address !== "string") port = address.port;
    servers.push(server);
  };
  const close = async () => {
    await Promise.all(servers.map(closeServer));
  };
  await listen("127.0.0.1");
  // Machines without IPv6 do well with one. Another program's port there would be the one that browsers open.
  await listen("::1").catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE") return;
    await close();
    throw error;
  });
  return {
    port,
    token,
    url: `http://localhost:${port}/#launch=${token}`,
    close,
  };
}

const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
