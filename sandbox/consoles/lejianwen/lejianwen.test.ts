/** The imitation of lejianwen/rustdesk-api, held against its source. */
import { inflateSync } from "node:zlib";
import { beforeEach, describe, expect, test } from "vitest";
import { CAST } from "../../cast.ts";
import { type Bench, makeBench } from "../bench.ts";
import { drawDigits } from "./picture.ts";

let bench: Bench;
let headers: Record<string, string>;

const login = (password: string = CAST.consoleAdmin.password, more: object = {}) =>
  bench.ask("POST", "/api/admin/login", { username: "admin", password, platform: "web", ...more });
const dataOf = (body: unknown): Record<string, unknown> => {
  const data: unknown = typeof body === "object" && body && "data" in body ? body.data : null;
  return typeof data === "object" && data !== null ? Object.fromEntries(Object.entries(data)) : {};
};

beforeEach(async () => {
  bench = makeBench("lejianwen");
  headers = { "api-token": String(dataOf((await login()).body).token) };
});
const ask = (method: string, path: string, body?: unknown) => bench.ask(method, path, body, headers);
const form = (more: object = {}) => ({
  op: "azure",
  oauth_type: "oidc",
  issuer: "https://login.example/v2.0",
  client_id: "6666",
  client_secret: "s3cret",
  scopes: "openid,profile,email",
  auto_register: true,
  pkce_enable: true,
  pkce_method: "S256",
  ...more,
});

describe("signing in to the panel", () => {
  test("200 whatever happens; the verdict is in `code`", async () => {
    expect(await login()).toMatchObject({ status: 200, body: { code: 0, data: { route_names: ["*"] } } });
    expect(await login("no")).toMatchObject({ status: 200, body: { code: 101 } });
  });

  test("the token goes in a header of its own", async () => {
    expect((await ask("GET", "/api/admin/oauth/list?page=1&page_size=10")).body).toMatchObject({ code: 0 });
    const bearer = { authorization: `Bearer ${headers["api-token"]}` };
    expect((await bench.ask("GET", "/api/admin/oauth/list", undefined, bearer)).body).toMatchObject({
      code: 403,
    });
  });

  test("the third failure asks for a picture; without it the right password is refused", async () => {
    for (let count = 0; count < 2; count += 1) expect((await login("no")).body).toMatchObject({ code: 101 });
    expect((await login("no")).body).toMatchObject({ code: 110 });
    expect((await login()).body).toMatchObject({ code: 110 });
    const picture = dataOf((await bench.ask("GET", "/api/admin/captcha")).body).captcha;
    expect(picture).toMatchObject({ b64: expect.stringMatching(/^data:image\/png;base64,/) });
    const shown = bench.world.lejianwen.picture;
    const read = { captcha: shown?.text, captcha_id: shown?.id };
    expect((await login(CAST.consoleAdmin.password, read)).body).toMatchObject({ code: 0 });
    expect((await login()).body).toMatchObject({ code: 0 });
  });

  test("a picture works once", async () => {
    for (let count = 0; count < 3; count += 1) await login("no");
    await bench.ask("GET", "/api/admin/captcha");
    const shown = bench.world.lejianwen.picture;
    const read = { captcha: shown?.text, captcha_id: shown?.id };
    await login("no", read);
    expect((await login(CAST.consoleAdmin.password, read)).body).toMatchObject({ code: 110 });
  });

  test("someone who is no administrator gets in and may do nothing", async () => {
    const { userName, password } = CAST.consoleUser;
    const answer = await bench.ask("POST", "/api/admin/login", {
      username: userName,
      password,
      platform: "web",
    });
    headers = { "api-token": String(dataOf(answer.body).token) };
    expect((await ask("GET", "/api/admin/oauth/list")).body).toMatchObject({ code: 403 });
  });

  test("logging out ends the token", async () => {
    await ask("POST", "/api/admin/logout");
    expect((await ask("GET", "/api/admin/oauth/list")).body).toMatchObject({ code: 403 });
  });

  test("the picture is a PNG with the digits dark on white", () => {
    const png = Buffer.from(drawDigits("1").split(",")[1] ?? "", "base64");
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    const at = png.indexOf("IDAT");
    const length = png.readUInt32BE(at - 4);
    const pixels = inflateSync(png.subarray(at + 4, at + 4 + length));
    expect(pixels.length).toBe((35 + 1) * 45);
    expect(pixels.filter((one) => one === 0).length).toBeGreaterThan(45);
  });
});

describe("providers", () => {
  test("creating gives no id; the list shows the secret in clear", async () => {
    expect((await ask("POST", "/api/admin/oauth/create", form())).body).toMatchObject({
      code: 0,
      data: null,
    });
    const { body } = await ask("GET", "/api/admin/oauth/list?page=1&page_size=10");
    expect(dataOf(body)).toMatchObject({
      total: 2,
      list: [{ op: "okta" }, { op: "azure", client_secret: "s3cret" }],
    });
    expect((await ask("POST", "/api/admin/oauth/create", form())).body).toMatchObject({
      code: 101,
      message: "ItemExists",
    });
  });

  test("a change wants the secret again, and empty texts change nothing", async () => {
    await ask("POST", "/api/admin/oauth/create", form());
    const { client_secret: _, ...without } = form({ id: 2 });
    expect((await ask("POST", "/api/admin/oauth/update", without)).body).toMatchObject({ code: 101 });
    await ask("POST", "/api/admin/oauth/update", form({ id: 2, scopes: "", auto_register: false }));
    expect(dataOf((await ask("GET", "/api/admin/oauth/detail/2")).body)).toMatchObject({
      scopes: "openid,profile,email",
      auto_register: false,
    });
  });

  test("deleting is the only way to switch one off", async () => {
    await ask("POST", "/api/admin/oauth/create", form());
    expect(JSON.stringify((await bench.ask("GET", "/api/login-options")).body)).toContain("oidc/azure");
    await ask("POST", "/api/admin/oauth/delete", { id: 2 });
    expect(JSON.stringify((await bench.ask("GET", "/api/login-options")).body)).not.toContain("oidc/azure");
  });
});

describe("a sign-in through Microsoft", () => {
  const connect = async (more: object = {}) => {
    const planted = bench.plant(`${bench.world.origins.rustDesk}/api/oidc/callback`);
    const { clientId: client_id, secret: client_secret, issuer } = planted;
    await ask("POST", "/api/admin/oauth/create", form({ client_id, client_secret, issuer, ...more }));
  };
  const begin = async () => {
    const { body, status } = await bench.ask("POST", "/api/oidc/auth", {
      op: "azure",
      id: "1",
      uuid: "MQ==",
    });
    const read = (key: string) => String(typeof body === "object" && body ? Reflect.get(body, key) : "");
    return { status, body, code: read("code"), url: read("url") };
  };
  const query = (code: string) =>
    bench.ask("GET", `/api/oidc/auth-query?${new URLSearchParams({ code, id: "1", uuid: "MQ==" })}`);

  test("takes the identity from userinfo: the lower-case address is the name", async () => {
    await connect();
    const begun = await begin();
    expect(new URL(begun.url).searchParams.get("scope")).toBe("openid profile email");
    expect(new URL(begun.url).searchParams.get("state")).toBe(begun.code);
    expect(await query(begun.code)).toMatchObject({
      status: 200,
      body: { error: "No authed oidc is found" },
    });
    await bench.signInAt(begun.url);
    expect((await query(begun.code)).body).toMatchObject({ user: { name: "mia@contoso.com" } });
  });

  test("someone without a mailbox has no name", async () => {
    await connect();
    const begun = await begin();
    await bench.signInAt(begun.url, CAST.contosoOther);
    expect((await query(begun.code)).body).toMatchObject({ user: { name: "" } });
  });

  test("an issuer that is not letter by letter the same is refused at the start", async () => {
    await connect({ issuer: `${bench.world.origins.entra}/contoso.com/v2.0` });
    expect(await begin()).toMatchObject({ status: 400, body: { error: expect.stringContaining("issuer") } });
  });

  test("the callback follows its configuration file", async () => {
    await connect();
    bench.world.lejianwen.apiServer = "https://api.example";
    expect(new URL((await begin()).url).searchParams.get("redirect_uri")).toBe(
      "https://api.example/api/oidc/callback",
    );
  });

  test("without registration people are sent to bind an account", async () => {
    await connect({ auto_register: false });
    expect((await bench.signInAt((await begin()).url)).status).toBe(302);
  });

  test("a user with the same address is linked", async () => {
    await connect();
    const [admin] = bench.world.lejianwen.users;
    if (admin) admin.email = "Mia@contoso.com";
    const begun = await begin();
    await bench.signInAt(begun.url);
    expect((await query(begun.code)).body).toMatchObject({ user: { name: "admin", is_admin: true } });
  });
});

test("no other origin may read it", async () => {
  const { headers: got } = await bench.ask("GET", "/api/login-options", undefined, {
    origin: "https://other.example",
  });
  expect(got.get("access-control-allow-origin")).toBeNull();
});
