/** The caps and the manners of every call to a console, and that no answer whatever breaks out of them. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ConsoleError } from "./console-error.ts";
import { makeConsoleHttp } from "./console-http.ts";
import { makeRustDeskConsole } from "./rustdesk-console-client.ts";

const { signal } = new AbortController();
const call = { signal };
const ask = { method: "GET", path: "/api/x" } as const;
const httpTo = (answer: () => Response) => makeConsoleHttp({ fetch: async () => answer() });

describe("a call", () => {
  test("follows no redirect, brings no cookie, leaves nothing in a cache and no referrer", async () => {
    let sent: RequestInit | undefined;
    const http = makeConsoleHttp({
      fetch: async (_address, init) => {
        sent = init;
        return Response.json({});
      },
    });
    await http({ ...ask, method: "PUT", body: { a: 1 }, token: "t" }, call);
    expect(sent).toMatchObject({
      method: "PUT",
      body: '{"a":1}',
      redirect: "manual",
      credentials: "omit",
      cache: "no-store",
      referrerPolicy: "no-referrer",
      headers: { authorization: "Bearer t", "content-type": "application/json" },
    });
  });

  test("that is aborted while it waits rejects with the abort's own reason", async () => {
    const controller = new AbortController();
    const http = makeConsoleHttp({
      fetch: (_address, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError")));
        }),
    });
    const waiting = http(ask, { signal: controller.signal });
    const reason = new Error("left");
    controller.abort(reason);
    await expect(waiting).rejects.toBe(reason);
  });
});

describe("an answer", () => {
  test("without a body is a success without a value", async () => {
    expect(await httpTo(() => new Response(null))(ask, call)).toBeNull();
  });

  test("longer than 1 MiB is not read to its end", async () => {
    const body = new Uint8Array(1024 * 1024 + 1).fill(0x20);
    await expect(httpTo(() => new Response(body))(ask, call)).rejects.toMatchObject({ code: "not-an-api" });
  });

  test("that announces more than 1 MiB is not read at all", async () => {
    let isRead = false;
    const body = new ReadableStream(
      {
        pull: () => {
          isRead = true;
        },
      },
      { highWaterMark: 0 },
    );
    const headers = { "content-length": String(2 * 1024 * 1024) };
    const asked = httpTo(() => new Response(body, { headers }))(ask, call);
    await expect(asked).rejects.toMatchObject({ code: "not-an-api" });
    expect(isRead).toBe(false);
  });

  test.each([40, 100_000])("nested %d levels deep is no answer", async (levels) => {
    const body = `${"[".repeat(levels)}${"]".repeat(levels)}`;
    await expect(httpTo(() => new Response(body))(ask, call)).rejects.toMatchObject({ code: "not-an-api" });
  });

  test("loses keys that reach into prototypes", async () => {
    const answer = await httpTo(() => new Response('{"__proto__":{"polluted":1},"a":{"__proto__":2,"b":3}}'))(
      ask,
      call,
    );
    expect(JSON.stringify(answer)).toBe('{"a":{"b":3}}');
    expect({}).not.toHaveProperty("polluted");
  });

  test.each<[string, unknown, string]>([
    ["a text", "Bad request", "Bad request"],
    ["an object", { code: 7 }, '{"code":7}'],
    ["a long text", "x".repeat(5000), "x".repeat(300)],
  ])("with %s as its error is a refusal although its status is 200", async (_what, error, answer) => {
    await expect(httpTo(() => Response.json({ error }))(ask, call)).rejects.toMatchObject({
      code: "refused",
      facts: { answer },
    });
  });

  test.each([null, ""])("with %j as its error is none", async (error) => {
    expect(await httpTo(() => Response.json({ error, a: 1 }))(ask, call)).toEqual({ error, a: 1 });
  });
});

/** Anything that may come over a wire: JSON of any shape, our own shapes with one thing wrong, pages, bytes. */
const anyBody = fc.oneof(
  fc.json(),
  fc
    .record(
      {
        error: fc.jsonValue(),
        type: fc.constantFrom("access_token", "email_check", "tfa_check", 1),
        access_token: fc.oneof(fc.string(), fc.integer()),
        secret: fc.oneof(fc.string(), fc.constant(null)),
        user: fc.oneof(fc.record({ name: fc.string(), is_admin: fc.jsonValue() }), fc.jsonValue()),
        providers: fc.oneof(
          fc.array(fc.record({ name: fc.string(), enabled: fc.jsonValue() })),
          fc.jsonValue(),
        ),
        callback_url: fc.jsonValue(),
        code: fc.jsonValue(),
        url: fc.oneof(fc.webUrl(), fc.string()),
      },
      { requiredKeys: [] },
    )
    .map((body) => JSON.stringify(body)),
  fc.string().map((text) => `<!doctype html><script>${text}</script>`),
  fc.uint8Array({ maxLength: 200 }),
);
const anyStatus = fc.oneof(
  { weight: 4, arbitrary: fc.constant(200) },
  { weight: 1, arbitrary: fc.constantFrom(201, 400, 401, 403, 404, 405, 422, 429, 500, 502, 503) },
);

/** True when the promise ended as promised: with a value, or with our own error. */
const endsWell = async (promise: Promise<unknown>): Promise<boolean> =>
  promise.then(
    () => true,
    (thrown: unknown) => thrown instanceof ConsoleError,
  );

describe("a hostile console", () => {
  const LOGIN = { type: "access_token", access_token: "t", user: { name: "admin", is_admin: true } };

  test("cannot make any call end in anything but a value or a ConsoleError", async () => {
    await fc.assert(
      fc.asyncProperty(anyBody, anyStatus, async (body, status) => {
        const hostile = () =>
          new Response(typeof body === "string" ? body : Uint8Array.from(body), { status });
        let isHonest = true;
        const rustDesk = makeRustDeskConsole({
          fetch: async () => (isHonest ? Response.json(LOGIN) : hostile()),
          origin: "https://rustdesk.example.com",
          now: () => 0,
        });
        const who = { userName: "admin", password: "x" };
        await rustDesk.signIn(who, call);
        isHonest = false;
        const trial = { code: "c", authorizeUrl: "", id: "i", uuid: "u" };
        expect(await endsWell(rustDesk.probe(call))).toBe(true);
        expect(await endsWell(rustDesk.readSettings(call))).toBe(true);
        expect(await endsWell(rustDesk.beginTrial("azure", call))).toBe(true);
        expect(await endsWell(rustDesk.askTrial(trial, call))).toBe(true);
        expect(await endsWell(rustDesk.signIn(who, call))).toBe(true);
        expect(await endsWell(rustDesk.submitCode("1", call))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});
