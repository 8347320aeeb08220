import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { endUnreadable } from "./client-error.ts";

const TIME_IS_OVER = Object.assign(new Error("Request timeout"), { code: "ERR_HTTP_REQUEST_TIMEOUT" });

let server: Server;
beforeEach(() => {
  server = createServer();
  server.listen(0, "127.0.0.1");
});
afterEach(() => void server.close());

/** Both ends of a connection, and everything that the near end is told. */
async function pair(): Promise<{ near: Socket; far: Socket; told: Promise<string> }> {
  if (!server.listening) await once(server, "listening");
  const address: AddressInfo | string | null = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const arrived = new Promise<Socket>((resolve) => server.once("connection", resolve));
  const near = connect(port, "127.0.0.1");
  const told = new Promise<string>((resolve) => {
    let text = "";
    near.on("data", (chunk: Buffer) => {
      text += chunk.toString();
    });
    near.on("close", () => resolve(text));
  });
  return { near, far: await arrived, told };
}

test("a connection opened ahead is closed without a word, or the browser takes it for the next answer", async () => {
  const { far, told } = await pair();
  endUnreadable(TIME_IS_OVER, far);
  expect(await told).toBe("");
});

test("a request that does not end is refused in words", async () => {
  const { near, far, told } = await pair();
  near.write("GET / HT");
  await once(far, "data");
  endUnreadable(TIME_IS_OVER, far);
  expect(await told).toMatch(/^HTTP\/1\.1 400 /);
});
