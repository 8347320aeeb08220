/** The imitation of databk/rustdesk-console, held against what was recorded on a running 1.8.0. */
import { beforeEach, describe, expect, test } from "vitest";
import { CAST, SECOND_FACTOR_CODE } from "../../cast.ts";
import { type Bench, makeBench } from "../bench.ts";

let bench: Bench;
let headers: { authorization: string };

const login = (who: { userName: string; password: string } = CAST.consoleAdmin, more: object = {}) =>
  bench.ask("POST", "/api/login", {
    username: who.userName,
    password: who.password,
    autoLogin: true,
    type: "account",
    deviceInfo: { os: "Linux", type: "browser", name: "Chrome" },
    ...more,
  });
const tokenOf = (body: unknown): string =>
  typeof body === "object" && body && "access_token" in body ? String(body.access_token) : "";

beforeEach(async () => {
  bench = makeBench("databk");
  headers = { authorization: `Bearer ${tokenOf((await login()).body)}` };
});

const ask = (method: string, path: string, body?: unknown) => bench.ask(method, path, body, headers);
const provider = (more: object = {}) => ({
  type: "oidc",
  name: "azure",
  issuer: `${bench.world.origins.entra}/contoso.com/v2.0`,
  clientId: "6666",
  clientSecret: "s3cr~et.Value",
  ...more,
});
const guidOf = (body: unknown): string =>
  typeof body === "object" && body && "guid" in body ? String(body.guid) : "";
const create = async (more: object = {}) =>
  guidOf((await ask("POST", "/api/oidc-providers", provider(more))).body);

describe("signing in", () => {
  test("gives a token and the user; no third factor, no display name", async () => {
    expect((await login()).body).toEqual({
      access_token: expect.stringMatching(/^eyJ/),
      type: "access_token",
      user: {
        name: "admin",
        email: "",
        note: "",
        status: 1,
        info: { email_verification: false, email_alarm_notification: false, other: {} },
        is_admin: true,
      },
    });
  });

  test("a wrong password is a 401 with `error` alone, in Chinese", async () => {
    expect(await login({ userName: "admin", password: "no" })).toMatchObject({
      status: 401,
      body: { error: "用户名或密码错误" },
    });
  });

  test("an unknown body key is a 400 that names it", async () => {
    expect(await login(CAST.consoleAdmin, { foo: 1 })).toMatchObject({
      status: 400,
      body: { message: ["property foo should not exist"], error: "Bad Request", statusCode: 400 },
    });
  });

  test("the sixth login of one id within a minute is a 429, and another id or minute is not", async () => {
    for (let count = 0; count < 5; count += 1) await login(CAST.consoleAdmin, { id: "9" });
    expect(await login(CAST.consoleAdmin, { id: "9" })).toMatchObject({
      status: 429,
      body: { statusCode: 429 },
    });
    expect((await login(CAST.consoleAdmin, { id: "10" })).status).toBe(200);
    const { now } = bench.world;
    bench.world.now = () => now() + 61_000;
    expect((await login(CAST.consoleAdmin, { id: "9" })).status).toBe(200);
  });

  test("a second factor is asked for and let in", async () => {
    const first = (await login(CAST.consoleAdminWithTotp)).body;
    expect(first).toMatchObject({ type: "email_check", tfa_type: "tfa_check" });
    const secret = typeof first === "object" && first && "secret" in first ? first.secret : "";
    const second = { type: "email_code", tfaCode: SECOND_FACTOR_CODE, verificationCode: "", secret };
    expect((await login(CAST.consoleAdminWithTotp, second)).body).toMatchObject({ type: "access_token" });
  });

  test("a token ends with its logout, and is told apart from none", async () => {
    expect(await ask("POST", "/api/logout", {})).toMatchObject({
      status: 200,
      body: { message: "登出成功" },
    });
    expect((await ask("POST", "/api/currentUser", {})).body).toMatchObject({
      message: "Token 已失效或被撤销",
    });
    expect((await bench.ask("POST", "/api/currentUser", {})).body).toEqual({
      message: "请先登录",
      error: "Unauthorized",
      statusCode: 401,
    });
  });
});

describe("providers", () => {
  test("nobody but administrators sees them", async () => {
    expect((await bench.ask("GET", "/api/oidc-providers?current=1&pageSize=10")).status).toBe(401);
    const user = tokenOf((await login(CAST.consoleUser)).body);
    const refused = await bench.ask("GET", "/api/oidc-providers?current=1&pageSize=10", undefined, {
      authorization: `Bearer ${user}`,
    });
    expect(refused.status).toBe(403);
  });

  test("a list wants both numbers and shows no secret", async () => {
    expect((await ask("GET", "/api/oidc-providers")).body).toMatchObject({
      message: expect.toSatisfy((all: unknown[]) => all.length === 6),
    });
    const { body } = await ask("GET", "/api/oidc-providers?current=1&pageSize=10");
    expect(JSON.stringify(body)).toContain('"total":1');
    expect(JSON.stringify(body)).not.toContain("clientSecret");
  });

  test("a new one answers 200 with its secret in clear; a name is taken once", async () => {
    expect(await ask("POST", "/api/oidc-providers", provider())).toMatchObject({
      status: 200,
      body: { clientSecret: "s3cr~et.Value", enabled: true, priority: 0, scope: "openid email profile" },
    });
    expect((await ask("POST", "/api/oidc-providers", provider())).status).toBe(400);
    expect((await ask("POST", "/api/oidc-providers", provider({ name: "x", icon: "" }))).body).toMatchObject({
      message: ["property icon should not exist"],
    });
  });

  test("a change answers without the secret that it kept", async () => {
    const guid = await create();
    const scope = { scope: "openid profile email offline_access" };
    expect((await ask("PATCH", `/api/oidc-providers/${guid}`, scope)).body).toMatchObject({
      clientSecret: null,
    });
    const { body } = await ask("GET", `/api/oidc-providers/${guid}`);
    expect(body).toMatchObject({ ...scope, clientSecret: "s3cr~et.Value" });
    expect((await ask("PATCH", `/api/oidc-providers/${guid}`, body)).body).toMatchObject({
      message: expect.arrayContaining([
        "property guid should not exist",
        "property priority should not exist",
      ]),
    });
  });

  test("an empty secret and null both clear it", async () => {
    const guid = await create();
    for (const clientSecret of ["", null]) {
      await ask("PATCH", `/api/oidc-providers/${guid}`, { clientSecret });
      expect((await ask("GET", `/api/oidc-providers/${guid}`)).body).toMatchObject({ clientSecret });
    }
  });

  test("the switch wants a boolean and keeps the secret", async () => {
    const guid = await create();
    expect((await ask("PATCH", `/api/oidc-providers/${guid}/toggle`, { enabled: "false" })).status).toBe(400);
    await ask("PATCH", `/api/oidc-providers/${guid}/toggle`, { enabled: false });
    expect((await ask("GET", `/api/oidc-providers/${guid}`)).body).toMatchObject({
      enabled: false,
      clientSecret: "s3cr~et.Value",
    });
  });

  test("a deleted one is gone", async () => {
    const guid = await create();
    expect((await ask("DELETE", `/api/oidc-providers/${guid}`)).status).toBe(200);
    expect((await ask("DELETE", `/api/oidc-providers/${guid}`)).status).toBe(404);
  });

  test("a test is discovery only: always 200, and a wrong secret passes", async () => {
    const right = await create({ clientSecret: "wrong" });
    expect((await ask("POST", `/api/oidc-providers/${right}/test`)).body).toMatchObject({
      success: true,
      endpoints: { authorization_endpoint: expect.stringContaining("/authorize") },
    });
    const plain = await create({ name: "plain", issuer: "http://idp.example" });
    expect((await ask("POST", `/api/oidc-providers/${plain}/test`)).body).toEqual({
      success: false,
      message: "Discovery 验证失败: only requests to HTTPS are allowed",
    });
  });
});

describe("the general settings", () => {
  test("can be read by anyone, and written by administrators with the watermark named", async () => {
    expect((await bench.ask("GET", "/api/settings/general")).status).toBe(200);
    const site = { backendUrl: "https://rd.example.com" };
    expect((await ask("PUT", "/api/settings/general", { site })).status).toBe(400);
    expect((await bench.ask("PUT", "/api/settings/general", { watermarkEnabled: true, site })).status).toBe(
      401,
    );
    await ask("PUT", "/api/settings/general", { watermarkEnabled: true, site });
    expect((await ask("GET", "/api/settings/general")).body).toMatchObject({ site });
    const whole = (await ask("GET", "/api/settings/general")).body;
    expect((await ask("PUT", "/api/settings/general", whole)).status).toBe(400);
  });
});

describe("a sign-in through Microsoft", () => {
  const device = { id: "1", uuid: "MQ==", deviceInfo: { os: "linux", type: "client", name: "pc" } };
  const begin = async (more: object = {}) => {
    const { status, body } = await bench.ask("POST", "/api/oidc/auth", { op: "azure", ...device, ...more });
    const read = (key: string): string => {
      const value: unknown = typeof body === "object" && body ? Reflect.get(body, key) : "";
      return typeof value === "string" ? value : "";
    };
    return { status, body, code: read("code"), url: read("url") };
  };
  const query = (code: string) =>
    bench.ask("GET", `/api/oidc/auth-query?${new URLSearchParams({ code, id: "1", uuid: "MQ==" })}`);
  const connect = async (more: object = {}) => {
    await ask("PUT", "/api/settings/general", {
      watermarkEnabled: true,
      site: { backendUrl: bench.world.origins.rustDesk },
    });
    const { clientId, secret, issuer } = bench.plant(`${bench.world.origins.rustDesk}/api/oidc/callback`);
    await create({ issuer, clientId, clientSecret: secret, ...more });
    return { clientId, issuer };
  };

  test("goes all the way: 201, 401 while pending, then the login, once", async () => {
    const { clientId } = await connect();
    const begun = await begin();
    expect(begun.status).toBe(201);
    const asked = new URL(begun.url).searchParams;
    expect(asked.get("client_id")).toBe(clientId);
    expect(asked.get("code_challenge_method")).toBe("S256");
    expect(await query(begun.code)).toMatchObject({
      status: 401,
      body: { error: "No authed oidc is found" },
    });
    expect(await bench.signInAt(begun.url)).toMatchObject({
      status: 200,
      body: expect.stringContaining("认证成功"),
    });
    expect((await query(begun.code)).body).toMatchObject({
      type: "access_token",
      user: { name: "mia@contoso.com", email: "", third_auth_type: "oidc", is_admin: false },
    });
    expect((await query(begun.code)).status).toBe(401);
  });

  test("someone without a mailbox is named after their display name", async () => {
    await connect();
    const begun = await begin();
    await bench.signInAt(begun.url, CAST.contosoOther);
    expect((await query(begun.code)).body).toMatchObject({ user: { name: "Ben Berg" } });
  });

  test("a wrong secret ends on a page that says nothing, and is pending for ever", async () => {
    await connect({ clientSecret: "wrong" });
    const begun = await begin();
    expect(await bench.signInAt(begun.url)).toMatchObject({
      status: 400,
      body: expect.not.stringContaining("AADSTS"),
    });
    expect((await query(begun.code)).status).toBe(401);
  });

  test("the callback comes from the backend's address, else the frontend's, else the container's", async () => {
    await create({ issuer: `${bench.world.origins.entra}/contoso.com/v2.0` });
    const callback = async () => new URL((await begin()).url).searchParams.get("redirect_uri");
    expect(await callback()).toBe("http://localhost:3000/api/oidc/callback");
    bench.world.databk.general.site.frontendUrl = "https://front.example";
    expect(await callback()).toBe("https://front.example/api/oidc/callback");
    bench.world.databk.general.site.backendUrl = "https://back.example/";
    expect(await callback()).toBe("https://back.example//api/oidc/callback");
  });

  test("`apiDomain` is refused, as current clients find out", async () => {
    await connect();
    expect((await begin({ apiDomain: "https://rd.example.com" })).body).toMatchObject({
      message: ["property apiDomain should not exist"],
    });
  });

  test("a provider that is off or unknown is a 400", async () => {
    await connect({ enabled: false });
    expect((await begin()).status).toBe(400);
    expect((await begin({ op: "nope" })).status).toBe(400);
  });

  test("the sixth begin of one id within a minute is a 429", async () => {
    await connect();
    for (let count = 0; count < 5; count += 1) await begin();
    expect((await begin()).status).toBe(429);
  });

  test("what was discovered is kept by issuer alone: a second provider sends the first one's client", async () => {
    const { clientId, issuer } = await connect();
    await begin();
    const second = await create({ name: "second", issuer, clientId: "another" });
    expect((await begin({ op: "second" })).url).toContain(clientId);
    await ask("POST", `/api/oidc-providers/${second}/test`);
    expect((await begin({ op: "second" })).url).toContain("client_id=another");
  });

  test("a failed discovery is kept too, until a test succeeds", async () => {
    await connect();
    const entra = (effect: "down" | "up") => {
      if (effect === "up") return bench.world.faults.clear();
      const broken = { kind: "answer", status: 503, body: "" } as const;
      const path = /well-known/;
      bench.world.faults.add({ service: "entra", method: "GET", path, times: 9, effect: broken });
    };
    entra("down");
    expect((await begin()).status).toBe(500);
    entra("up");
    expect((await begin()).status).toBe(500);
    const [, azure] = bench.world.databk.providers;
    await ask("POST", `/api/oidc-providers/${azure?.guid}/test`);
    expect((await begin()).status).toBe(201);
  });
});

test("any origin may read it", async () => {
  const origin = "http://localhost:5173";
  const preflight = await bench.ask("OPTIONS", "/api/oidc-providers/x", undefined, {
    origin,
    "access-control-request-headers": "authorization,content-type",
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get("access-control-allow-headers")).toBe("authorization,content-type");
  const refused = await bench.ask("POST", "/api/currentUser", {}, { origin: "null" });
  expect(refused.headers.get("access-control-allow-origin")).toBe("null");
});
