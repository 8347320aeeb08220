/** A CONNECT proxy: brings a program that knows only Microsoft's real names to the simulated services. */
import { createServer } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";

export interface ConnectProxy {
  readonly url: string;
  /** Names that were asked for and are not simulated. */
  readonly strangers: readonly string[];
  close(): Promise<void>;
}

/** Every name of `names` leads to `port` on this machine; no other leads anywhere. */
export async function startConnectProxy(names: readonly string[], port: number): Promise<ConnectProxy> {
  const strangers: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((_, answer) => answer.writeHead(405).end());
  server.on("connect", ({ url = "" }, client: Socket, head: Buffer) => {
    const [name = ""] = url.split(":");
    if (!names.includes(name)) {
      strangers.push(url);
      client.end("HTTP/1.1 502 Not simulated\r\n\r\n");
      return;
    }
    const service = connect(port, "localhost", () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      service.write(head);
      service.pipe(client).pipe(service);
    });
    for (const socket of [client, service]) {
      sockets.add(socket);
      socket.on("close", () => sockets.delete(socket));
      socket.on("error", () => socket.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    strangers,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
