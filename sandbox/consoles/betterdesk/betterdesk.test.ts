/** The imitation of BetterDesk, held against its source. */
import { beforeEach, describe, expect, test } from "vitest";
import { CAST, SECOND_FACTOR_CODE } from "../../cast.ts";
import { type Bench, makeBench } from "../bench.ts";

let bench: Bench;
let headers: Record<string, string>;
const CONFIG = "/api/auth/oidc/config";

const read = (body: unknown, key: string): unknown =>
  typeof body === "object" && body ? Reflect.get(body, key) : undefined;
const login = ({ userName: username, password }: { userName: string; password: string }) =>
  bench.ask("POST", "/api/auth/login", { username, password });
const ask = (method: string, path: string, body?: unknown) => bench.ask(method, path, body, headers);

beforeEach(async () => {
  bench = makeBench("betterdesk");
  headers = { authorization: `Bearer ${String(read((await login(CAST.consoleAdmin)).body, "token"))}` };
});

const connect = async (more: object = {}) => {
  const callback = `${bench.world.origins.rustDesk}/api/auth/oidc/callback`;
  const { clientId, secret, issuer } = bench.plant(callback);
  const before = (await ask("GET", CONFIG)).body;
  const document = {
    ...(typeof before === "object" ? before : {}),
    enabled: true,
    display_name: "Microsoft",
    issuer_url: issuer,
    client_id: clientId,
    client_secret: secret,
    redirect_url: callback,
    ...more,
  };
  return ask("PUT", CONFIG, document);
};

describe("signing in", () => {
  test("gives a token, a role and a name", async () => {
    expect((await login(CAST.consoleAdmin)).body).toEqual({
      token: expect.any(String),
      role: "admin",
      username: "admin",
    });
    expect(await login({ userName: "admin", password: "no" })).toMatchObject({
      status: 401,
      body: { error: "Invalid credentials" },
    });
  });

  test("half a token waits for a code", async () => {
    const { body } = await login(CAST.consoleAdminWithTotp);
    expect(body).toMatchObject({ requires_2fa: true });
    const partial_token = read(body, "partial_token");
    const second = (code: string) => bench.ask("POST", "/api/auth/login/2fa", { partial_token, code });
    expect((await second("000000")).status).toBe(401);
    expect((await second(SECOND_FACTOR_CODE)).body).toMatchObject({ token: expect.any(String) });
  });

  test("too many of them in a minute are a 429", async () => {
    for (let count = 0; count < 9; count += 1) await login({ userName: "admin", password: "no" });
    expect((await login(CAST.consoleAdmin)).status).toBe(429);
  });

  test("the settings are for those who hold the permission", async () => {
    expect((await bench.ask("GET", CONFIG)).status).toBe(401);
    headers = { authorization: `Bearer ${String(read((await login(CAST.consoleUser)).body, "token"))}` };
    expect((await ask("GET", CONFIG)).status).toBe(403);
  });
});

describe("the document", () => {
  test("the mask is what is read and what keeps the secret", async () => {
    await connect();
    const { body } = await ask("GET", CONFIG);
    expect(body).toMatchObject({ client_secret: "••••••••" });
    const kept = bench.world.betterDesk.config.client_secret;
    expect((await ask("PUT", CONFIG, body)).body).toEqual({ status: "ok" });
    expect(bench.world.betterDesk.config.client_secret).toBe(kept);
  });

  test("a key that is missing becomes its zero value", async () => {
    await ask("PUT", CONFIG, { enabled: false });
    expect(bench.world.betterDesk.config).toMatchObject({
      scopes: "",
      auto_discovery: false,
      group_role_map: "",
    });
  });

  test.each([
    [{ client_id: "" }, "Client ID is required when OIDC is enabled"],
    [{ issuer_url: "" }, "Issuer URL or manual endpoint URLs are required"],
    [{ redirect_url: "" }, "Redirect URL is required"],
  ])("when it is on, %j is refused", async (lack, error) => {
    expect(await connect(lack)).toMatchObject({ status: 400, body: { error } });
  });

  test("a test takes the typed issuer, saved or not", async () => {
    const issuer_url = `${bench.world.origins.entra}/contoso.com/v2.0`;
    expect((await ask("POST", "/api/auth/oidc/test", { issuer_url })).body).toMatchObject({ success: true });
    expect((await ask("POST", "/api/auth/oidc/test", { issuer_url: "x" })).body).toMatchObject({
      success: false,
    });
  });
});

describe("a sign-in through Microsoft", () => {
  const begin = async () => {
    const { body, status } = await bench.ask("POST", "/api/oidc/auth", {
      op: "Microsoft",
      id: "1",
      uuid: "MQ==",
    });
    return { status, code: String(read(body, "code")), url: String(read(body, "url")) };
  };
  const query = (code: string) =>
    bench.ask("GET", `/api/oidc/auth-query?${new URLSearchParams({ code, id: "1", uuid: "MQ==" })}`);

  test("goes all the way at its own callback path", async () => {
    await connect();
    const begun = await begin();
    expect(new URL(begun.url).searchParams.get("redirect_uri")).toMatch(/\/api\/auth\/oidc\/callback$/);
    expect(await query(begun.code)).toMatchObject({
      status: 200,
      body: { error: "No authed oidc is found" },
    });
    await bench.signInAt(begun.url);
    expect((await query(begun.code)).body).toMatchObject({ user: { name: "mia@contoso.com" } });
  });

  test("a local account of that name is taken over", async () => {
    await connect({ claim_username: "name" });
    const [admin] = bench.world.betterDesk.users;
    if (admin)
      bench.world.betterDesk.users.push({ ...admin, guid: "other", name: "Mia Member", thirdAuth: null });
    const begun = await begin();
    await bench.signInAt(begun.url);
    expect(bench.world.betterDesk.users.find((one) => one.guid === "other")?.thirdAuth?.type).toBe("oidc");
  });

  test("nothing is begun while it is off", async () => {
    expect((await begin()).status).toBe(400);
  });
});

test("clients are offered the display name", async () => {
  expect((await bench.ask("GET", "/api/login-options")).body).toEqual([]);
  await connect();
  expect((await bench.ask("GET", "/api/login-options")).body).toEqual(["oidc/Microsoft"]);
});
