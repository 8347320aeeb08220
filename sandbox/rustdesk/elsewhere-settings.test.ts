import { beforeEach, expect, test } from "vitest";
import { CAST } from "../cast.ts";
import { type ConsoleBench, makeConsoleBench, tokenFor } from "./console-bench.ts";
import { ELSEWHERE } from "./elsewhere-settings.ts";

let bench: ConsoleBench;
let token: string;
beforeEach(async () => {
  bench = makeConsoleBench();
  bench.world.rustDesk.settingsAt = "elsewhere";
  token = await tokenFor(bench, CAST.consoleAdmin);
});

test("the usual path is a bare 404, and the other one is for administrators", async () => {
  expect((await bench.ask("GET", "/api/oidc/settings", { token })).status).toBe(404);
  expect((await bench.ask("GET", ELSEWHERE)).status).toBe(401);
  expect((await bench.ask("GET", ELSEWHERE, { token })).status).toBe(200);
});

test("what was read can be saved as it is, and nothing is lost by it", async () => {
  const before = structuredClone(bench.world.rustDesk.settings);
  const document: unknown = await (await bench.ask("GET", ELSEWHERE, { token })).json();
  expect(document).toMatchObject({
    maxAuthCount: 500,
    items: [{ type: "okta", enable: true }, { type: "github" }],
  });
  expect((await bench.ask("POST", ELSEWHERE, { token, body: document })).status).toBe(200);
  expect(bench.world.rustDesk.settings).toEqual(before);
});

test.each([{}, { items: [{ type: "azure" }], callbackUrl: "" }, { items: [] }])(
  "a body like %j is rejected",
  async (body) => {
    expect((await bench.ask("POST", ELSEWHERE, { token, body })).status).toBe(422);
  },
);

test("where settings are usual, the other path is unknown", async () => {
  bench.world.rustDesk.settingsAt = "usual";
  expect((await bench.ask("GET", ELSEWHERE, { token })).status).toBe(404);
});
