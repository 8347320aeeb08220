/** What a reverse proxy in front of a console does: the assistant's files under a path, everything else to the console. */
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { metaPolicy } from "../launcher/security-headers.ts";
import { readStaticFiles } from "../launcher/static-files.ts";
import type { Sandbox } from "../sandbox/start.ts";

export interface Beside {
  readonly origin: string;
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the sandbox build under `path` beside the sandbox's console, on one origin. */
export async function serveBeside(sandbox: Sandbox, path: string): Promise<Beside> {
  const files = readStaticFiles("dist-sandbox");
  const { entra, graph, rustDesk } = sandbox.origins;
  const config = JSON.stringify({
    assistantClientId: sandbox.world.assistantClientId,
    sandbox: {
      loginOrigin: entra,
      graphOrigin: graph,
      portalOrigin: entra,
      controlUrl: `${entra}/_sandbox`,
      cast: [],
    },
  });
  const server = createServer((incoming, outgoing) => {
    const url = incoming.url ?? "/";
    if (url.startsWith(path)) {
      const name = `/${url.slice(path.length).split("?")[0]}`;
      const file = name === "/config.json" ? { body: config, type: "application/json" } : files.get(name);
      outgoing.writeHead(file ? 200 : 404, {
        "content-type": file?.type ?? "text/plain",
        "content-security-policy": `${metaPolicy([entra, graph])}; frame-ancestors 'none'`,
        "cache-control": "no-store",
      });
      outgoing.end(file?.body);
      return;
    }
    const call = request(rustDesk + url, { method: incoming.method, headers: incoming.headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    call.on("error", () => outgoing.destroy());
    incoming.pipe(call);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const address: AddressInfo | string | null = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  const origin = `http://localhost:${port}`;
  return {
    origin,
    url: `${origin}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
