/** Real servers as child processes, free ports, and requests whose target is sent as it is written. */
import { type ChildProcess, spawn } from "node:child_process";
import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { type AddressInfo, connect, createServer } from "node:net";
import { join } from "node:path";

export interface AskOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Starts a server as it is and gives it back when it listens. */
export async function start(
  program: string,
  args: readonly string[],
  folder: string,
  port: number,
): Promise<ChildProcess> {
  const home = join(folder, "home");
  const child = spawn(program, args, {
    stdio: ["ignore", "ignore", "pipe"],
    env: { PATH: process.env.PATH, HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home },
  });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4000);
  });
  const ended = new Promise<never>((_, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`${program} ended with ${code}: ${said}`)));
  });
  ended.catch(() => undefined);
  const until = Date.now() + 15_000;
  while (Date.now() < until) if (await Promise.race([listens(port), ended])) return child;
  child.kill();
  throw new Error(`${program} does not listen: ${said}`);
}

const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => setTimeout(() => resolve(false), 20));
  });

export const stop = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });

/** A free port whose successor is free as well. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = await hold(0);
    if (port !== null && port < 65_535 && (await hold(port + 1)) !== null) return port;
  }
}

const hold = (wanted: number): Promise<number | null> =>
  new Promise((resolve) => {
    const server = createServer();
    server.on("error", () => resolve(null));
    server.listen(wanted, "127.0.0.1", () => {
      const address: AddressInfo | string | null = server.address();
      const port = typeof address === "object" ? (address?.port ?? null) : null;
      server.close(() => resolve(port));
    });
  });

/** One request on a connection of its own, over TLS where there is a `ca`. */
export function ask(
  { port, host, ca }: { port: number; host: string; ca?: string },
  target: string,
  { method = "GET", headers = {}, body = "" }: AskOptions,
): Promise<Answer> {
  const length = body ? { "content-length": String(Buffer.byteLength(body)) } : {};
  const options = { host: "127.0.0.1", port, method, path: target, agent: false } as const;
  return new Promise((resolve, reject) => {
    const all = { ...options, headers: { host, ...length, ...headers } };
    const call = ca ? httpsRequest({ ...all, servername: host, ca }) : httpRequest(all);
    call.on("response", (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        text += chunk;
      });
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      );
    });
    call.on("error", reject);
    call.end(body);
  });
}
