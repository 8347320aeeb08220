/** A console in a fresh world and the hands of its clients, without sockets: what the tests of this folder share. */
import type { CastMember } from "../cast.ts";
import { makeWorld } from "../seed.ts";
import { makeSandboxFetch } from "../start.ts";
import type { World } from "../world.ts";

/** As RustDesk's clients tell of themselves; the uuid is base64, as the server wants it. */
export const DEVICE = { os: "linux", type: "browser", name: "Test" } as const;
export const UUID = "MGE5ZDljYjU0NWRlYTQ3ZA==";

export interface Ask {
  readonly token?: string;
  /** Sent as JSON; text goes as it is. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ConsoleBench {
  readonly world: World;
  /** Reaches every simulated service by its origin. */
  readonly fetch: typeof fetch;
  ask(method: string, path: string, ask?: Ask): Promise<Response>;
  /** The first leg, by password. */
  login(who: Pick<CastMember, "userName" | "password">): Promise<Response>;
}

export function makeConsoleBench(world: World = makeWorld()): ConsoleBench {
  const reach = makeSandboxFetch(world);
  const ask: ConsoleBench["ask"] = (method, path, { token, body, headers } = {}) =>
    reach(world.origins.rustDesk + path, {
      method,
      headers: {
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
  const login: ConsoleBench["login"] = ({ userName, password }) =>
    ask("POST", "/api/login", {
      body: {
        username: userName,
        password,
        id: "",
        uuid: UUID,
        autoLogin: false,
        type: "account",
        deviceInfo: DEVICE,
      },
    });
  return { world, fetch: reach, ask, login };
}

/** A session's token for someone without a second factor. Throws the answer when there is none. */
export async function tokenFor(
  bench: ConsoleBench,
  who: Pick<CastMember, "userName" | "password">,
): Promise<string> {
  const answer: unknown = await (await bench.login(who)).json();
  if (typeof answer === "object" && answer && "access_token" in answer) return String(answer.access_token);
  throw new Error(`no session: ${JSON.stringify(answer)}`);
}
