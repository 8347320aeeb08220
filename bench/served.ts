/** A built page as a server with brotli sends it: what stands behind most consoles, and what the launcher does not need. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync } from "node:zlib";
import { securityHeaders } from "../launcher/security-headers.ts";
import { readStaticFiles } from "../launcher/static-files.ts";

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** `config` is what config.json says; without it there is none, as in the usual place beside a console. */
export async function serveBuilt(
  folder: string,
  connect: readonly string[],
  config?: Readonly<Record<string, unknown>>,
): Promise<Served> {
  const files = new Map(
    [...readStaticFiles(folder)].map(([path, { body, type, kind }]) => [
      path,
      { body: brotliCompressSync(body), type, kind },
    ]),
  );
  if (config)
    files.set("/config.json", {
      body: brotliCompressSync(JSON.stringify(config)),
      type: "application/json",
      kind: "config",
    });
  const server = createServer(({ url = "/" }, answer) => {
    const file = files.get(url.split("?")[0] ?? "");
    if (!file) {
      answer.writeHead(404, securityHeaders("error", [])).end();
      return;
    }
    answer.writeHead(200, {
      ...securityHeaders(file.kind, connect),
      "content-type": file.type,
      "content-encoding": "br",
    });
    answer.end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
