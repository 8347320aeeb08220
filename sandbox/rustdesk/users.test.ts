import { beforeEach, describe, expect, test } from "vitest";
import { CAST } from "../cast.ts";
import { type ConsoleBench, makeConsoleBench, tokenFor } from "./console-bench.ts";

let bench: ConsoleBench;
let token: string;
beforeEach(async () => {
  bench = makeConsoleBench();
  token = await tokenFor(bench, CAST.consoleAdmin);
});

const guidOf = (name: string) => bench.world.rustDesk.users.find((one) => one.name === name)?.guid ?? "";
const act = (method: string, path: string, body?: unknown) =>
  bench.ask(method, path, { token, ...(body === undefined ? {} : { body }) });

describe.each(["/api/users", "/api/user-list"])("the list at %s", (path) => {
  test("comes in pages and tells how many there are", async () => {
    const page = async (current: number) =>
      (await act("GET", `${path}?current=${current}&pageSize=3`)).json();
    expect(await page(1)).toMatchObject({
      total: 4,
      data: [{ name: "admin", guid: guidOf("admin") }, { name: "olga" }, { name: "theo" }],
    });
    expect(await page(2)).toMatchObject({ total: 4, data: [{ name: "ursula", is_admin: false }] });
  });

  test.each([
    ["%25L%25", ["olga", "ursula"]],
    ["admin", ["admin"]],
    ["adm", []],
    ["t.eo", []],
  ])("looks for the name %s as the database does", async (name, found) => {
    const answer: { data: { name: string }[] } = await (
      await act("GET", `${path}?current=1&pageSize=20&name=${name}`)
    ).json();
    expect(answer.data.map((one) => one.name)).toEqual(found);
  });

  test("never tells a password", async () => {
    expect(await (await act("GET", `${path}?current=1&pageSize=20`)).text()).not.toContain("sandbox");
  });

  test.each([
    ["?pageSize=20", "missing field `current`"],
    ["?current=1", "missing field `pageSize`"],
    ["?current=one&pageSize=20", "invalid digit found in string"],
  ])("the query %s is rejected in plain text", async (query, text) => {
    const response = await act("GET", path + query);
    expect(response.status).toBe(400);
    expect(await response.text()).toBe(`Failed to deserialize query string: ${text}`);
  });
});

describe("what an administrator does with a user", () => {
  test("a disabled user loses every session, and enabling does not bring it back", async () => {
    const theirs = await tokenFor(bench, CAST.consoleUser);
    const isAlive = async () =>
      (await bench.ask("POST", "/api/currentUser", { token: theirs, body: {} })).status;
    expect(await isAlive()).toBe(200);
    expect((await act("POST", `/api/users/${guidOf("ursula")}/disable`)).status).toBe(200);
    expect(await isAlive()).toBe(401);
    expect(await (await bench.login(CAST.consoleUser)).json()).toEqual({ error: "The user is disabled" });
    expect((await act("POST", `/api/users/${guidOf("ursula")}/enable`)).status).toBe(200);
    expect(await isAlive()).toBe(401);
    expect(await (await bench.login(CAST.consoleUser)).json()).toHaveProperty("access_token");
  });

  test("a deleted user is gone, with the sessions", async () => {
    const theirs = await tokenFor(bench, CAST.consoleUser);
    expect((await act("DELETE", `/api/users/${guidOf("ursula")}`)).status).toBe(200);
    expect(guidOf("ursula")).toBe("");
    expect(bench.world.rustDesk.sessions.has(theirs)).toBe(false);
  });

  test("a forced logout ends the sessions of those who are named and of nobody else", async () => {
    const theirs = await tokenFor(bench, CAST.consoleUser);
    const body = { user_guids: [guidOf("ursula")] };
    expect((await act("POST", "/api/users/force-logout", body)).status).toBe(200);
    expect([...bench.world.rustDesk.sessions.keys()]).toEqual([token]);
    expect(bench.world.rustDesk.sessions.has(theirs)).toBe(false);
  });

  test.each([{}, { user_guids: "all" }, { user_guids: [1] }])(
    "a forced logout of %j is rejected",
    async (body) => {
      expect((await act("POST", "/api/users/force-logout", body)).status).toBe(422);
      expect(bench.world.rustDesk.sessions.size).toBe(1);
    },
  );

  test("a user who does not exist is not found", async () => {
    const nobody = "00000000-0000-4000-8000-000000000000";
    expect((await act("DELETE", `/api/users/${nobody}`)).status).toBe(404);
    expect((await act("POST", `/api/users/${nobody}/disable`)).status).toBe(404);
  });

  test.each([
    ["GET", "/api/users?current=1&pageSize=20"],
    ["POST", "/api/users/{guid}/disable"],
    ["POST", "/api/users/{guid}/enable"],
    ["DELETE", "/api/users/{guid}"],
    ["POST", "/api/users/force-logout"],
  ])("%s %s is refused to anyone else and does nothing", async (method, path) => {
    const theirs = await tokenFor(bench, CAST.consoleUser);
    const at = path.replace("{guid}", guidOf("admin"));
    const body = path.endsWith("logout") ? { body: { user_guids: [guidOf("admin")] } } : {};
    expect((await bench.ask(method, at, body)).status).toBe(401);
    expect((await bench.ask(method, at, { ...body, token: theirs })).status).toBe(403);
    expect(bench.world.rustDesk.users.find((one) => one.name === "admin")?.status).toBe(1);
    expect(bench.world.rustDesk.sessions.has(token)).toBe(true);
  });
});
