import { beforeEach, expect, test } from "vitest";
import type { Call, Wait } from "../ports/call.ts";
import { type BatchItem, type GraphPorts, makeGraphClient } from "./graph-client.ts";
import { claimsIn } from "./read-answer.ts";

type Send = (init: RequestInit, count: number) => Response | Promise<Response>;
type TokenOptions = Parameters<GraphPorts["tokenFor"]>[0];

const CLAIMS = '{"access_token":{"nbf":{"essential":true,"value":"1764000000"}}}';
const CHALLENGE = `Bearer realm="", error="insufficient_claims", claims="${Buffer.from(CLAIMS).toString("base64url")}"`;
const ME: BatchItem = { id: "me", method: "GET", url: "/me" };

let asked: TokenOptions[];
let sent: RequestInit[];
let waits: Wait[];
let stopping: AbortController;
let call: Call;
beforeEach(() => {
  asked = [];
  sent = [];
  waits = [];
  stopping = new AbortController();
  call = { signal: stopping.signal, onWait: (wait) => void waits.push(wait) };
});

/** A client whose network is this function. */
const clientOn = (send: Send) =>
  makeGraphClient({
    fetch: async (_, init = {}) => {
      sent.push(init);
      return send(init, sent.length);
    },
    graphOrigin: "https://graph.example",
    tokenFor: async (options) => {
      asked.push(options);
      return `token-${asked.length}`;
    },
    now: () => 0,
    wait: async () => {},
    random: () => 0.5,
  });
const responses = (...all: readonly object[]) => Response.json({ responses: all });
const refusal = (challenge?: string) =>
  Response.json(
    { error: { code: "InvalidAuthenticationToken", message: "" } },
    { status: 401, headers: challenge ? { "www-authenticate": challenge } : {} },
  );
const bearers = () => sent.map(({ headers }) => new Headers(headers).get("authorization"));
const idsIn = (init: RequestInit): string[] =>
  JSON.parse(String(init.body)).requests.map((one: BatchItem) => one.id);

test.each([
  ["base64url without padding", CHALLENGE, CLAIMS],
  ["base64 with padding", `Bearer claims="${Buffer.from('{"a":1}').toString("base64")}"`, '{"a":1}'],
  ["another attribute that ends in the word", 'Bearer myclaims="eyJhIjoxfQ"', null],
  ["what is not base64", 'Bearer claims="%%%"', null],
  ["what is not JSON", `Bearer claims="${btoa("hello")}"`, null],
  ["a challenge without claims", 'Bearer realm=""', null],
  ["no challenge", undefined, null],
])("claims: %s", (_, challenge, claims) => {
  expect(claimsIn(challenge)).toBe(claims);
});

test("a token that Graph no longer takes is replaced once by a forced one", async () => {
  const client = clientOn((_, count) =>
    count === 1 ? refusal() : responses({ id: "me", status: 200, body: {} }),
  );
  expect((await client.sendBatch([ME], call)).get("me")?.status).toBe(200);
  expect(asked).toEqual([undefined, { isForced: true }]);
  expect(bearers()).toEqual(["Bearer token-1", "Bearer token-2"]);
});

test("a claims challenge is passed on decoded, and the second one asks the person to step up", async () => {
  const client = clientOn(() => refusal(CHALLENGE));
  await expect(client.sendBatch([ME], call)).rejects.toMatchObject({ code: "step-up" });
  expect(asked).toEqual([undefined, { claims: CLAIMS }]);
  expect(sent).toHaveLength(2);
});

test("a forced token that Graph refuses too ends there", async () => {
  await expect(clientOn(() => refusal()).sendBatch([ME], call)).rejects.toMatchObject({
    code: "unauthenticated",
  });
  expect(sent).toHaveLength(2);
});

test("only what was throttled is asked again, after as long as Graph says", async () => {
  const client = clientOn((_, count) =>
    count === 1
      ? responses(
          { id: "b", status: 429, headers: { "Retry-After": 4 }, body: null },
          { id: "a", status: 200, body: 1 },
        )
      : responses({ id: "b", status: 404, body: 2 }),
  );
  const items = ["a", "b"].map((id): BatchItem => ({ id, method: "GET", url: `/${id}` }));
  const answers = await client.askAll(items, call);
  expect([answers.get("a")?.body, answers.get("b")?.status]).toEqual([1, 404]);
  expect(sent.map(idsIn)).toEqual([["a", "b"], ["b"]]);
  expect(waits).toEqual([{ reason: "throttled", forMs: 4000, tries: 1 }]);
});

test("of several that were told to wait, the longest wait is kept for all", async () => {
  const client = clientOn((_, count) =>
    count === 1
      ? responses(
          { id: "a", status: 429, headers: { "Retry-After": 1 } },
          { id: "b", status: 429, headers: { "Retry-After": 60 } },
        )
      : responses({ id: "a", status: 200 }, { id: "b", status: 200 }),
  );
  await client.askAll(
    [
      { ...ME, id: "a" },
      { ...ME, id: "b" },
    ],
    call,
  );
  expect(waits).toEqual([{ reason: "throttled", forMs: 60_000, tries: 1 }]);
});

test("more questions than a batch carries go in several, none twice", async () => {
  const client = clientOn((init) => responses(...idsIn(init).map((id) => ({ id, status: 200 }))));
  const items = Array.from({ length: 45 }, (_, at): BatchItem => ({ ...ME, id: String(at) }));
  expect((await client.askAll(items, call)).size).toBe(45);
  expect(sent.map((init) => idsIn(init).length)).toEqual([20, 20, 5]);
});

test("a service that stays away is asked six times", async () => {
  const client = clientOn(() => Promise.reject(new TypeError("Failed to fetch")));
  await expect(client.askAll([ME], call)).rejects.toMatchObject({ code: "unreachable" });
  expect(sent).toHaveLength(6);
});

test("a question that the batch does not answer is asked three times and then is an error", async () => {
  await expect(clientOn(() => responses()).askAll([ME], call)).rejects.toMatchObject({
    code: "unexpected-answer",
  });
  expect(sent).toHaveLength(3);
});

const broken = (error: () => unknown) =>
  new Response(new ReadableStream({ pull: (controller) => controller.error(error()) }));

test("an answer that breaks off is an outcome that got lost", async () => {
  const client = clientOn(() => broken(() => new TypeError("terminated")));
  await expect(client.sendBatch([ME], call)).rejects.toMatchObject({ code: "unreachable" });
});

test("aborting while the answer arrives rejects with the signal's own reason", async () => {
  const reason = new Error("enough");
  const client = clientOn(() =>
    broken(() => {
      stopping.abort(reason);
      return new DOMException("aborted", "AbortError");
    }),
  );
  await expect(client.askAll([ME], call)).rejects.toBe(reason);
});

test("no error holds the token", async () => {
  const client = clientOn(() => new Response("<html>", { status: 502 }));
  const error: unknown = await client.sendBatch([ME], call).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: "unavailable" });
  expect(JSON.stringify([error, String(error)])).not.toContain("token-");
});
