/** Every simulated console is told from every other, and from what answers at such addresses besides. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PRODUCTS } from "../../sandbox/products.ts";
import { makeWorld } from "../../sandbox/seed.ts";
import { openConsole } from "./bench.contract.ts";
import { makeConsoleExchange } from "./console-http.ts";
import { detectFlavour } from "./detect-flavour.ts";

const { signal } = new AbortController();
const call = { signal };

/** Whatever answers, by path; a path that is not named gets `otherwise`. */
const detect = (
  answers: Readonly<Record<string, () => Response>>,
  otherwise: () => Response = () => new Response(null, { status: 404 }),
) =>
  detectFlavour(
    makeConsoleExchange({ fetch: async (path) => (answers[String(path)] ?? otherwise)() }),
    () => 0,
    call,
  );
const json =
  (body: unknown, status = 200) =>
  () =>
    Response.json(body, { status });
const html =
  (title: string, status = 200) =>
  () =>
    new Response(`<!doctype html><title>${title}</title>`, {
      status,
      headers: { "content-type": "text/html" },
    });

describe("a console is recognised", () => {
  test.each(PRODUCTS)("%s", async (product) => {
    const world = makeWorld(product);
    expect(await openConsole(world).probe(call)).toMatchObject({ kind: "known", product });
    // Nothing but public reads.
    expect(world.requests.map(({ method }) => method)).toEqual(world.requests.map(() => "GET"));
    expect(world.requests.some(({ headers }) => "authorization" in headers || "api-token" in headers)).toBe(
      false,
    );
  });

  test.each([
    ["pro", "1.8.6"],
    ["lejianwen", "2.6.31"],
    ["gigaionllc", "1.0.0"],
    ["databk", null],
  ] as const)("%s tells its version: %s", async (product, version) => {
    expect(await openConsole(makeWorld(product)).probe(call)).toMatchObject({ version });
  });

  test("and its API is spoken from then on", async () => {
    const world = makeWorld("betterdesk");
    const rustDesk = openConsole(world);
    rustDesk.choose("pro");
    await rustDesk.probe(call);
    expect(rustDesk.product).toBe("betterdesk");
  });

  test("Pro also where this version keeps its settings at another path", async () => {
    expect(await detect({ "/api/login-options": json(["oidc/azure"]) })).toMatchObject({
      kind: "known",
      product: "pro",
      version: null,
      enabledProviders: ["azure"],
    });
  });
});

describe("what is no console, or none that is known, is said", () => {
  test("nothing at all", async () => {
    const exchange = makeConsoleExchange({
      fetch: async () => {
        throw new TypeError("fetch failed");
      },
    });
    await expect(detectFlavour(exchange, () => 0, call)).rejects.toMatchObject({ code: "unreachable" });
  });

  test("nginx's default page, also where it answers every path with it", async () => {
    const welcome = html("Welcome to nginx!");
    await expect(detect({}, html("404 Not Found", 404))).rejects.toMatchObject({ code: "not-an-api" });
    await expect(detect({}, welcome)).rejects.toMatchObject({ code: "not-an-api" });
  });

  test("a captive portal, which leads everything to its sign-in", async () => {
    const portal = () => new Response(null, { status: 302, headers: { location: "https://wifi.example/" } });
    await expect(detect({}, portal)).rejects.toMatchObject({
      code: "not-an-api",
      facts: { answer: "a redirect" },
    });
    await expect(detect({}, html("Sign in to Wi-Fi"))).rejects.toMatchObject({ code: "not-an-api" });
  });

  test.each([
    [
      "one that knows no such path",
      json({ message: "Cannot GET", error: "Not Found", statusCode: 404 }, 404),
    ],
    ["one that wants a sign-in", json({ message: "Unauthorized", statusCode: 401 }, 401)],
    ["one that answers all with an object", json({ ok: true })],
    ["one that answers all with a version", json({ version: "3.1" })],
  ])("a JSON API that is something else: %s", async (_what, otherwise) => {
    await expect(detect({}, otherwise)).rejects.toMatchObject({ name: "ConsoleError" });
  });

  test("an API that answers all with an empty list speaks like no console that is known", async () => {
    expect(await detect({}, json([]))).toMatchObject({ kind: "unknown", candidates: [] });
  });

  test("a server that shows the signs of two is ambiguous, and both are named", async () => {
    const both = {
      "/api/login-options": json([]),
      "/api/admin/login-options": json({ code: 0, data: { ops: [], need_captcha: false } }),
      "/api/auth/sso/status": json({ ldap_enabled: false, oidc_enabled: false, any_enabled: false }),
    };
    expect(await detect(both)).toMatchObject({ kind: "unknown", candidates: ["lejianwen", "betterdesk"] });
  });

  test("a console behind a proxy that is down is unreachable", async () => {
    await expect(detect({}, html("502 Bad Gateway", 502))).rejects.toMatchObject({ code: "unreachable" });
  });

  test("no answer whatever breaks out", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.integer({ min: 200, max: 599 }), async (body, status) => {
        const isBodiless = [204, 205, 304].includes(status);
        const answer = () => (isBodiless ? new Response(null, { status }) : Response.json(body, { status }));
        const found = await detect({}, answer).catch((thrown: unknown) => thrown);
        if (found instanceof Error) expect(found.name).toBe("ConsoleError");
        else expect(found).toMatchObject({ kind: expect.stringMatching(/^(known|unknown)$/) });
      }),
      { numRuns: 300 },
    );
  });

  test("leaving the page ends it with the abort's own reason", async () => {
    const reason = new Error("left");
    const gone = { signal: AbortSignal.abort(reason) };
    await expect(openConsole(makeWorld()).probe(gone)).rejects.toBe(reason);
  });
});
