import { beforeEach, describe, expect, test } from "vitest";
import { CAST, SECOND_FACTOR_CODE } from "../cast.ts";
import { type ConsoleBench, DEVICE, makeConsoleBench, tokenFor, UUID } from "./console-bench.ts";

let bench: ConsoleBench;
beforeEach(() => {
  bench = makeConsoleBench();
});

const userNamed = (name: string) => {
  const user = bench.world.rustDesk.users.find((one) => one.name === name);
  if (!user) throw new Error(`no user ${name}`);
  return user;
};

describe("a sign-in by password", () => {
  test("gives a token and the user as clients read it", async () => {
    const response = await bench.login(CAST.consoleAdmin);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      access_token: expect.stringMatching(/^[\w-]{20,}$/),
      type: "access_token",
      tfa_type: "",
      secret: "",
      user: {
        name: "admin",
        display_name: "",
        email: "",
        note: "",
        status: 1,
        is_admin: true,
        info: {
          email_verification: false,
          email_alarm_notification: false,
          login_device_whitelist: [],
          other: {},
        },
      },
    });
  });

  test.each([
    ["a wrong password", { userName: "admin", password: "guess" }],
    ["an unknown name", { userName: "nobody", password: "sandbox" }],
  ])("%s is refused with status 200, and the two cannot be told apart", async (_what, who) => {
    const response = await bench.login(who);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ error: "Wrong username or password" });
  });

  test("a user who signs in through a provider only has no password to guess", async () => {
    userNamed("admin").password = null;
    const response = await bench.login({ userName: "admin", password: "" });
    expect(await response.json()).toHaveProperty("error");
  });

  test("a disabled user is refused, and a stranger does not learn that they are disabled", async () => {
    userNamed("admin").status = 0;
    expect(await (await bench.login(CAST.consoleAdmin)).json()).toEqual({ error: "The user is disabled" });
    expect(await (await bench.login({ userName: "admin", password: "guess" })).json()).toEqual({
      error: "Wrong username or password",
    });
  });

  test("an unknown kind of login is a bad request", async () => {
    const body = { username: "admin", uuid: UUID, type: "sms_code" };
    expect(await (await bench.ask("POST", "/api/login", { body })).json()).toEqual({ error: "Bad request" });
  });

  test.each(["username", "uuid"])("a body without %s is rejected in plain text", async (key) => {
    const body = { username: "admin", uuid: UUID, type: "account", [key]: undefined };
    const response = await bench.ask("POST", "/api/login", { body });
    expect(response.status).toBe(422);
    expect(response.headers.get("content-type")).toMatch(/^text\/plain/);
    expect(await response.text()).toContain(`missing field \`${key}\``);
  });
});

describe("a second factor", () => {
  const secondLeg = (username: string, secret: unknown, codes: Record<string, string>) =>
    bench.ask("POST", "/api/login", {
      body: {
        username,
        type: "email_code",
        secret,
        id: "",
        uuid: UUID,
        autoLogin: true,
        deviceInfo: DEVICE,
        ...codes,
      },
    });
  const both = (code: string) => ({ verificationCode: code, tfaCode: code });
  const flowOf = async (who: typeof CAST.consoleAdminWithMail | typeof CAST.consoleAdminWithTotp) => {
    const answer: { secret: string } = await (await bench.login(who)).json();
    return answer.secret;
  };

  test("by e-mail asks for the code, shows no full address and gives no token", async () => {
    const answer = await (await bench.login(CAST.consoleAdminWithMail)).json();
    expect(answer).toEqual({
      type: "email_check",
      tfa_type: "email_check",
      secret: expect.stringMatching(/./),
      user: { email: "o***@contoso.com" },
    });
    expect(bench.world.rustDesk.sessions.size).toBe(0);
  });

  test("by authenticator keeps the type email_check and says tfa_check beside it", async () => {
    expect(await (await bench.login(CAST.consoleAdminWithTotp)).json()).toMatchObject({
      type: "email_check",
      tfa_type: "tfa_check",
      secret: expect.stringMatching(/./),
      user: { name: "theo" },
    });
  });

  test.each([CAST.consoleAdminWithMail, CAST.consoleAdminWithTotp])(
    "$name gets in with the code, once",
    async (who) => {
      const secret = await flowOf(who);
      const answer = await (await secondLeg(who.userName, secret, both(SECOND_FACTOR_CODE))).json();
      expect(answer).toMatchObject({ type: "access_token", user: { name: who.userName, is_admin: true } });
      expect(await (await secondLeg(who.userName, secret, both(SECOND_FACTOR_CODE))).json()).toEqual({
        error: "2FA status is expired, please try login first.",
      });
    },
  );

  test("a wrong code is refused and may be corrected in the same flow", async () => {
    const secret = await flowOf(CAST.consoleAdminWithTotp);
    expect(await (await secondLeg("theo", secret, both("000000"))).json()).toEqual({
      error: "The verification code is incorrect or has expired",
    });
    expect(await (await secondLeg("theo", secret, both(SECOND_FACTOR_CODE))).json()).toHaveProperty(
      "access_token",
    );
  });

  test("an authenticator's code counts only as tfaCode", async () => {
    const secret = await flowOf(CAST.consoleAdminWithTotp);
    const answer = await secondLeg("theo", secret, { verificationCode: SECOND_FACTOR_CODE });
    expect(await answer.json()).toEqual({ error: "The verification code is incorrect or has expired" });
  });

  test.each([
    ["an invented secret", "olga", () => "00"],
    ["somebody else's flow", "theo", () => flowOf(CAST.consoleAdminWithMail)],
    ["no secret at all", "olga", () => undefined],
  ])("%s leads nowhere", async (_what, username, secret) => {
    expect(await (await secondLeg(username, await secret(), both(SECOND_FACTOR_CODE))).json()).toEqual({
      error: "2FA status is expired, please try login first.",
    });
  });

  test("someone disabled between the two legs stays out", async () => {
    const secret = await flowOf(CAST.consoleAdminWithMail);
    userNamed("olga").status = 0;
    expect(await (await secondLeg("olga", secret, both(SECOND_FACTOR_CODE))).json()).toEqual({
      error: "The user is disabled",
    });
    expect(bench.world.rustDesk.sessions.size).toBe(0);
  });
});

describe("a session", () => {
  const whoAmI = (token: string) =>
    bench.ask("POST", "/api/currentUser", { token, body: { id: "", uuid: UUID } });
  const leave = (token: string) => bench.ask("POST", "/api/logout", { token, body: { id: "", uuid: UUID } });

  test("tells whose it is", async () => {
    const token = await tokenFor(bench, CAST.consoleUser);
    expect(await (await whoAmI(token)).json()).toMatchObject({ name: "ursula", is_admin: false });
  });

  test("ends with logout, and only this one", async () => {
    const [first, second] = [
      await tokenFor(bench, CAST.consoleAdmin),
      await tokenFor(bench, CAST.consoleAdmin),
    ];
    const left = await leave(first);
    expect([left.status, await left.text()]).toEqual([200, ""]);
    expect((await whoAmI(first)).status).toBe(401);
    expect((await leave(first)).status).toBe(401);
    expect((await whoAmI(second)).status).toBe(200);
  });

  test.each(["", "invented"])("the token “%s” is nobody's", async (token) => {
    expect((await whoAmI(token)).status).toBe(401);
  });
});
