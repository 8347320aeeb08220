import { beforeEach, describe, expect, test } from "vitest";
import { CAST, type CastMember } from "../cast.ts";
import { plantApplication, plantSecret, plantServicePrincipal } from "../plant.ts";
import { CONTOSO_ID, FABRIKAM_ID } from "../seed.ts";
import type { Application, ConsoleUser, PasswordCredential, Tenant } from "../world.ts";
import { type ConsoleBench, DEVICE, makeConsoleBench, UUID } from "./console-bench.ts";

let bench: ConsoleBench;
let contoso: Tenant;
let application: Application;
let secret: PasswordCredential;
let callback: string;

const provider = (change: Record<string, unknown> = {}) => ({
  name: "azure",
  order_index: 0,
  enabled: true,
  client_id: application.appId,
  client_secret: secret.secretText,
  issuer: `${bench.world.origins.entra}/${CONTOSO_ID}/v2.0`,
  ...change,
});
const store = (change: Record<string, unknown> = {}, callbackUrl = callback) => {
  bench.world.rustDesk.settings = {
    max_auth_count: 500,
    callback_url: callbackUrl,
    providers: [provider(change)],
  };
};

beforeEach(() => {
  bench = makeConsoleBench();
  const tenant = bench.world.tenants.find((one) => one.id === CONTOSO_ID);
  if (!tenant) throw new Error("no Contoso");
  contoso = tenant;
  callback = `${bench.world.origins.rustDesk}/api/oidc/callback`;
  const now = bench.world.now();
  application = plantApplication(contoso, now, {
    displayName: "RustDesk",
    web: {
      homePageUrl: null,
      logoutUrl: null,
      redirectUris: [callback],
      implicitGrantSettings: { enableIdTokenIssuance: false, enableAccessTokenIssuance: false },
    },
  });
  plantServicePrincipal(contoso, application);
  secret = plantSecret(application, now);
  store();
});

const begin = async (
  change: Record<string, unknown> = {},
): Promise<{ code: string; url: string; error?: string }> =>
  (
    await bench.ask("POST", "/api/oidc/auth", {
      body: { op: "azure", id: "7", uuid: UUID, deviceInfo: DEVICE, ...change },
    })
  ).json();

/** What the person does at Microsoft; gives where Microsoft sends the browser. */
async function signInAtMicrosoft(url: string, who: CastMember = CAST.contosoMember): Promise<string> {
  const person = contoso.people.find((one) => one.userPrincipalName === who.userName);
  const response = await bench.fetch(url, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ account: person?.oid ?? "", consent: "accept" }),
  });
  const back = response.headers.get("location");
  if (!back) throw new Error(`Microsoft kept the person: ${await response.text()}`);
  return back;
}

const ask = async (code: string, change: Record<string, string> = {}): Promise<Record<string, unknown>> =>
  (
    await bench.ask(
      "GET",
      `/api/oidc/auth-query?${new URLSearchParams({ code, id: "7", uuid: UUID, ...change })}`,
    )
  ).json();

/** From the button to the answer that the client polls for. */
async function signIn(who?: CastMember): Promise<{ page: string; answer: Record<string, unknown> }> {
  const { code, url } = await begin();
  const page = await (await bench.fetch(await signInAtMicrosoft(url, who))).text();
  return { page, answer: await ask(code) };
}

const PENDING = { error: "No authed oidc is found" };

describe("the beginning", () => {
  test("sends the browser to the tenant with the stored client and callback", async () => {
    const { code, url } = await begin();
    const { origin, pathname, searchParams } = new URL(url);
    expect(origin + pathname).toBe(`${bench.world.origins.entra}/${CONTOSO_ID}/oauth2/v2.0/authorize`);
    expect(Object.fromEntries(searchParams)).toEqual({
      response_type: "code",
      client_id: application.appId,
      state: code,
      redirect_uri: callback,
      scope: "openid openid email profile offline_access",
      nonce: expect.stringMatching(/./),
    });
  });

  test("takes the callback as it was stored, whatever address the client believes in", async () => {
    store({}, "https://public/api/oidc/callback");
    const { url } = await begin({ apiDomain: "https://rd.example.com" });
    expect(new URL(url).searchParams.get("redirect_uri")).toBe("https://public/api/oidc/callback");
  });

  test("never uses a code or a nonce twice", async () => {
    const [one, other] = [await begin(), await begin()];
    const nonce = (url: string) => new URL(url).searchParams.get("nonce");
    expect(one.code).not.toBe(other.code);
    expect(nonce(one.url)).not.toBe(nonce(other.url));
  });

  test("takes an issuer with a slash at its end", async () => {
    store({ issuer: `${provider().issuer}/` });
    expect((await begin()).url).toContain("/oauth2/v2.0/authorize");
  });

  test.each([
    ["a provider that is not there", {}, { op: "okta" }, /okta is not found/],
    ["a provider that is off", { enabled: false }, {}, /azure is not found/],
    ["a uuid that is not base64", {}, { uuid: "not base64!" }, /uuid/],
    [
      "an issuer for every tenant",
      { issuer: "{entra}/common/v2.0" },
      {},
      /unexpected issuer URI .*\{tenantid\}/,
    ],
    ["an issuer by domain name", { issuer: "{entra}/contoso.com/v2.0" }, {}, /unexpected issuer URI/],
    ["an unknown tenant", { issuer: "{entra}/nowhere.example/v2.0" }, {}, /invalid response/],
    ["no issuer", { issuer: "" }, {}, /relative URL without a base/],
    [
      "an issuer that is unreachable",
      { issuer: "http://127.0.0.1:1/x" },
      {},
      /^Failed to discover the provider/,
    ],
  ])("%s is refused with status 200 and begins nothing", async (_what, stored, asked, text) => {
    const issuer =
      "issuer" in stored ? { issuer: stored.issuer.replace("{entra}", bench.world.origins.entra) } : {};
    store({ ...stored, ...issuer });
    expect(await begin(asked)).toEqual({ error: expect.stringMatching(text) });
    expect(bench.world.rustDesk.trials.size).toBe(0);
  });

  test.each(["op", "id", "uuid", "deviceInfo"])(
    "a body without %s is rejected in plain text",
    async (key) => {
      const body = { op: "azure", id: "7", uuid: UUID, deviceInfo: DEVICE, [key]: undefined };
      const response = await bench.ask("POST", "/api/oidc/auth", { body });
      expect(response.status).toBe(422);
      expect(await response.text()).toContain(`missing field \`${key}\``);
    },
  );
});

describe("a sign-in that succeeds", () => {
  test("makes the user and hands the client a session, once", async () => {
    const { code, url } = await begin();
    expect(await ask(code)).toEqual(PENDING);
    const back = await signInAtMicrosoft(url);
    expect(await ask(code)).toEqual(PENDING);
    const page = await bench.fetch(back);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining("You have signed in")]);
    const answer = await ask(code);
    expect(answer).toMatchObject({
      type: "access_token",
      user: {
        name: "mia",
        display_name: "Mia Member",
        email: "mia@contoso.com",
        is_admin: false,
        third_auth_type: "azure",
        info: {},
      },
    });
    const token = String(answer.access_token);
    expect((await bench.ask("POST", "/api/currentUser", { token, body: {} })).status).toBe(200);
    expect(await ask(code)).toEqual(PENDING);
  });

  test("finds the same user the next time", async () => {
    const before = bench.world.rustDesk.users.length;
    await signIn();
    const { answer } = await signIn();
    expect(answer).toMatchObject({ user: { name: "mia" } });
    expect(bench.world.rustDesk.users).toHaveLength(before + 1);
  });

  test("never takes over a user of the same name, and gives every newcomer a name of their own", async () => {
    const names: unknown[] = [];
    const local: ConsoleUser = {
      guid: "00000000-0000-4000-8000-000000000001",
      name: "mia",
      displayName: "",
      email: "",
      password: "local",
      isAdmin: true,
      status: 1,
      secondFactor: "none",
      thirdAuth: null,
    };
    bench.world.rustDesk.users.push(local);
    // Another client id is another `sub` for the same person: RustDesk sees strangers.
    for (let count = 0; count < 2; count += 1) {
      const copy = plantApplication(contoso, bench.world.now(), application.body);
      plantServicePrincipal(contoso, copy);
      store({ client_id: copy.appId, client_secret: plantSecret(copy, bench.world.now()).secretText });
      names.push((await signIn()).answer.user);
    }
    expect(names).toMatchObject([{ is_admin: false }, { is_admin: false }]);
    const all = bench.world.rustDesk.users.map((one) => one.name);
    expect(new Set(all).size).toBe(all.length);
    expect(local.thirdAuth).toBeNull();
  });

  test("needs no mailbox", async () => {
    expect((await signIn(CAST.contosoOther)).answer).toMatchObject({ user: { name: "ben", email: "" } });
  });

  test("takes a secret of any letters", async () => {
    plantSecret(application, bench.world.now(), { secretText: "a:b+c%20&d=é (!*')~" });
    store({ client_secret: "a:b+c%20&d=é (!*')~" });
    expect((await signIn()).answer).toHaveProperty("access_token");
  });

  test("still asks a user who has a second factor of RustDesk's own", async () => {
    await signIn();
    const mia = bench.world.rustDesk.users.find((one) => one.name === "mia");
    if (!mia) throw new Error("no user");
    mia.secondFactor = "totp";
    bench.world.rustDesk.sessions.clear();
    expect((await signIn()).answer).toMatchObject({ type: "email_check", tfa_type: "tfa_check" });
    expect(bench.world.rustDesk.sessions.size).toBe(0);
  });

  test("does not let in a user whom an administrator disabled", async () => {
    await signIn();
    for (const user of bench.world.rustDesk.users) if (user.name === "mia") user.status = 0;
    expect((await signIn()).answer).toEqual({ error: "The user is disabled" });
  });
});

describe("a sign-in that fails", () => {
  const DAY = 86_400_000;

  test.each([
    ["a wrong secret", () => store({ client_secret: "wrong" }), "invalid_client: AADSTS7000215: "],
    [
      "a mask saved in place of the secret",
      () => store({ client_secret: "******" }),
      "invalid_client: AADSTS7000215: ",
    ],
    ["an empty secret", () => store({ client_secret: "" }), "invalid_client: AADSTS7000218: "],
    [
      "an expired secret",
      () => {
        secret.endsAt = bench.world.now() - DAY;
      },
      "invalid_client: AADSTS7000222: ",
    ],
    [
      "a person who was disabled meanwhile",
      () => {
        for (const person of contoso.people) person.accountEnabled = false;
      },
      "invalid_grant: AADSTS50057: ",
    ],
    [
      "another client id",
      () => store({ client_id: "5a1d0a3e-0000-4000-8000-000000000000" }),
      "unauthorized_client: AADSTS700016: ",
    ],
  ])("by %s tells both the person and the client why, and makes no user", async (_what, breakIt, text) => {
    const users = bench.world.rustDesk.users.length;
    const { code, url } = await begin();
    const back = await signInAtMicrosoft(url);
    breakIt();
    const page = await bench.fetch(back);
    expect(page.status).toBe(400);
    expect(await page.text()).toContain(text);
    expect(await ask(code)).toEqual({
      error: expect.stringContaining(
        `Failed to contact token endpoint, Server returned error response: ${text}`,
      ),
    });
    expect(bench.world.rustDesk.users).toHaveLength(users);
  });

  test("because the provider was moved to another tenant names the reason", async () => {
    const { code, url } = await begin();
    const back = await signInAtMicrosoft(url);
    store({ issuer: `${bench.world.origins.entra}/${FABRIKAM_ID}/v2.0` });
    await bench.fetch(back);
    expect(await ask(code)).toEqual({ error: expect.stringContaining("AADSTS700016") });
  });

  test("because the provider was deleted meanwhile says so", async () => {
    const { code, url } = await begin();
    const back = await signInAtMicrosoft(url);
    bench.world.rustDesk.settings = { ...bench.world.rustDesk.settings, providers: [] };
    await bench.fetch(back);
    expect(await ask(code)).toEqual({ error: expect.stringContaining("azure is not found") });
  });

  test("because Microsoft cannot be reached says so", async () => {
    const { code, url } = await begin();
    const back = await signInAtMicrosoft(url);
    bench.world.faults.add({ service: "entra", method: "POST", path: /\/token$/, effect: { kind: "drop" } });
    await bench.fetch(back);
    expect(await ask(code)).toEqual({
      error: expect.stringMatching(/^Failed to contact token endpoint, Request failed/),
    });
  });

  test("because Microsoft answers with something else says so", async () => {
    const { code, url } = await begin();
    const back = await signInAtMicrosoft(url);
    const effect = { kind: "answer", status: 200, body: "{}" } as const;
    bench.world.faults.add({ service: "entra", method: "POST", path: /\/token$/, effect });
    await bench.fetch(back);
    expect(await ask(code)).toEqual({
      error: "Failed to contact token endpoint, Failed to parse server response",
    });
  });
});

describe("the callback", () => {
  test("ignores what Microsoft says about a failure and leaves the client waiting", async () => {
    const { code } = await begin();
    const response = await bench.ask(
      "GET",
      `/api/oidc/callback?error=access_denied&error_description=AADSTS65004&state=${code}`,
    );
    expect([response.status, await response.text()]).toEqual([
      400,
      "Failed to deserialize query string: missing field `code`",
    ]);
    expect(await ask(code)).toEqual(PENDING);
  });

  test("without a state is rejected, and with an unknown one leads nowhere", async () => {
    expect(await (await bench.ask("GET", "/api/oidc/callback?code=c")).text()).toBe(
      "Failed to deserialize query string: missing field `state`",
    );
    expect((await bench.ask("GET", "/api/oidc/callback?code=c&state=unknown")).status).toBe(400);
  });

  test("works once: a reload does not undo the sign-in", async () => {
    const { code, url } = await begin();
    const back = await signInAtMicrosoft(url);
    expect((await bench.fetch(back)).status).toBe(200);
    expect((await bench.fetch(back)).status).toBe(400);
    expect(await ask(code)).toHaveProperty("access_token");
  });

  test("redeems an invented code only as far as Microsoft lets it", async () => {
    const { code } = await begin();
    await bench.ask("GET", `/api/oidc/callback?code=invented&state=${code}`);
    expect(await ask(code)).toEqual({ error: expect.stringContaining("invalid_grant: AADSTS9002313") });
  });

  test("shows as text what comes from elsewhere", async () => {
    const { url } = await begin();
    const back = await signInAtMicrosoft(url);
    const body = JSON.stringify({ error: "x", error_description: "<img src=x onerror=alert(1)>" });
    const effect = { kind: "answer", status: 400, body } as const;
    bench.world.faults.add({ service: "entra", method: "POST", path: /\/token$/, effect });
    const page = await (await bench.fetch(back)).text();
    expect(page).toContain("onerror=alert(1)");
    expect(page).not.toContain("<img");
  });
});

describe("the question how it went", () => {
  test.each([{ id: "8" }, { uuid: "b3RoZXI=" }, { code: "invented" }])(
    "tells nothing to a client with %j, and leaves the answer for the right one",
    async (wrong) => {
      const { code, url } = await begin();
      await bench.fetch(await signInAtMicrosoft(url));
      expect(await ask(code, wrong)).toEqual(PENDING);
      expect(await ask(code)).toHaveProperty("access_token");
    },
  );

  test("tells a failure once", async () => {
    store({ client_secret: "wrong" });
    const { code, url } = await begin();
    await bench.fetch(await signInAtMicrosoft(url));
    expect(await ask(code)).toEqual({ error: expect.stringContaining("AADSTS7000215") });
    expect(await ask(code)).toEqual(PENDING);
  });

  test.each(["code", "id", "uuid"])("is rejected in plain text without %s", async (key) => {
    const query = new URLSearchParams({ code: "c", id: "7", uuid: UUID });
    query.delete(key);
    const response = await bench.ask("GET", `/api/oidc/auth-query?${query}`);
    expect([response.status, await response.text()]).toEqual([
      400,
      `Failed to deserialize query string: missing field \`${key}\``,
    ]);
  });
});
