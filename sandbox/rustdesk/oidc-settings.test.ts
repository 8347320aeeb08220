import { beforeEach, describe, expect, test } from "vitest";
import { CAST } from "../cast.ts";
import { type ConsoleBench, makeConsoleBench, tokenFor } from "./console-bench.ts";

let bench: ConsoleBench;
let token: string;
beforeEach(async () => {
  bench = makeConsoleBench();
  token = await tokenFor(bench, CAST.consoleAdmin);
});

const read = () => bench.ask("GET", "/api/oidc/settings", { token });
const save = (body: unknown) => bench.ask("PUT", "/api/oidc/settings", { token, body });
const azure = {
  name: "azure",
  order_index: 2,
  enabled: true,
  client_id: "c",
  client_secret: "s",
  issuer: "https://login.example/t/v2.0",
};
const document = { max_auth_count: 500, callback_url: "https://rd.example.com/x", providers: [azure] };

describe("the settings", () => {
  test("come back as they were sent, keys that nobody knows included, at every level and in order", async () => {
    const sent = {
      zeta: { deep: [1, { deeper: null }] },
      ...document,
      providers: [{ ...azure, map_groups: { claim: "groups" }, alpha: "é" }],
    };
    const saved = await save(sent);
    expect([saved.status, await saved.text()]).toEqual([200, ""]);
    expect(await (await read()).text()).toBe(JSON.stringify(sent));
  });

  test("lose what a client does not send back: the document is saved whole", async () => {
    expect(await (await read()).json()).toMatchObject({ trusted_origins: ["https://rustdesk.com"] });
    await save(document);
    expect(await (await read()).json()).toEqual(document);
  });

  test("keep the callback as it was sent, wherever the request came from", async () => {
    await save({ ...document, callback_url: "public/api" });
    expect(bench.world.rustDesk.settings.callback_url).toBe("public/api");
  });

  test("show secrets in the clear, unless this console masks them", async () => {
    expect(await (await read()).text()).toContain("okta-secret-value");
    bench.world.rustDesk.masksSecrets = true;
    const shown = await (await read()).text();
    expect(shown).not.toContain("-secret-value");
    expect(shown.match(/"client_secret":"\*{6}"/g)).toHaveLength(2);
    expect(JSON.stringify(bench.world.rustDesk.settings)).toContain("okta-secret-value");
  });

  test("store a mask that is sent back in place of the secret", async () => {
    bench.world.rustDesk.masksSecrets = true;
    await save(await (await read()).json());
    expect(bench.world.rustDesk.settings).toMatchObject({
      providers: [{ client_secret: "******" }, { client_secret: "******" }],
    });
  });

  test.each([
    ["a missing list of providers", { providers: undefined }, "missing field `providers`"],
    ["providers that are no list", { providers: {} }, "providers: invalid type"],
    ["a missing callback", { callback_url: undefined }, "missing field `callback_url`"],
    ["a callback of null", { callback_url: null }, "callback_url: invalid type"],
    ["a count in words", { max_auth_count: "500" }, "max_auth_count: invalid type"],
    ["an entry that is no object", { providers: ["azure"] }, "providers[0]: invalid type"],
    [
      "an entry without a secret",
      { providers: [{ ...azure, client_secret: undefined }] },
      "providers[0]: missing field `client_secret`",
    ],
    [
      "a switch in words",
      { providers: [{ ...azure, enabled: "true" }] },
      "providers[0].enabled: invalid type",
    ],
    ["a numeric issuer", { providers: [{ ...azure, issuer: 1 }] }, "providers[0].issuer: invalid type"],
    [
      "a numeric endpoint",
      { providers: [{ ...azure, token_endpoint: 1 }] },
      "providers[0].token_endpoint: invalid type",
    ],
    [
      "a place in words",
      { providers: [{ ...azure, order_index: "2" }] },
      "providers[0].order_index: invalid type",
    ],
    ["two entries of one name", { providers: [azure, azure] }, "providers[1].name"],
    ["an entry without a name", { providers: [{ ...azure, name: "" }] }, "providers[0].name"],
  ])("%s is rejected in plain text and nothing is saved", async (_what, wrong, text) => {
    const before = JSON.stringify(bench.world.rustDesk.settings);
    const response = await save({ ...document, ...wrong });
    expect(response.status).toBe(422);
    expect(await response.text()).toContain(text);
    expect(JSON.stringify(bench.world.rustDesk.settings)).toBe(before);
  });

  test.each(["GET", "PUT"])("%s is for administrators with a live session", async (method) => {
    const body = method === "PUT" ? { body: document } : {};
    const before = JSON.stringify(bench.world.rustDesk.settings);
    const ask = (as?: string) =>
      bench.ask(method, "/api/oidc/settings", { ...body, ...(as === undefined ? {} : { token: as }) });
    expect((await ask()).status).toBe(401);
    expect((await ask("invented")).status).toBe(401);
    expect((await ask(await tokenFor(bench, CAST.consoleUser))).status).toBe(403);
    expect(JSON.stringify(bench.world.rustDesk.settings)).toBe(before);
  });
});

describe("the login options", () => {
  const options = async () => (await bench.ask("GET", "/api/login-options")).json();

  test("name the enabled providers only, all together first and then one by one", async () => {
    await save({
      ...document,
      providers: [{ ...azure, name: "okta" }, azure, { ...azure, name: "off", enabled: false }],
    });
    expect(await options()).toEqual([
      'common-oidc/[{"name":"okta","icon":null},{"name":"azure","icon":null}]',
      "oidc/okta",
      "oidc/azure",
    ]);
  });

  test("are an empty list when nothing is enabled", async () => {
    await save({ ...document, providers: [{ ...azure, enabled: false }] });
    expect(await options()).toEqual([]);
  });
});
