import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "playwright/test";
import { ANSWERS, EXAMPLE, UNCHANGED } from "../../launcher/recipes/site.ts";
import { HEADER_NAMES, securityHeaders } from "../../launcher/security-headers.ts";
import type { Answer } from "./real-server.ts";
import { type Setting, setUp, WAYS } from "./setting.ts";

/** The headers of the table that an answer has, and nothing of it that it should not have. */
const ofTable = ({ headers }: Answer): Record<string, unknown> =>
  Object.fromEntries(
    HEADER_NAMES.filter((name) => headers[name] !== undefined).map((name) => [name, headers[name]]),
  );

/** Name of a file in `assets/`, for the table's star. */
const assetOf = (setting: Setting): string => {
  const name = readdirSync(join(setting.files, "assets")).find((one) => one.endsWith(".js"));
  if (!name) throw new Error("no asset");
  return name;
};

for (const way of WAYS)
  test(`${way}: every path and status has the headers of the table`, async () => {
    const setting = await setUp(way);
    const base = new URL(setting.url).pathname;
    const pathOf = (file: string) => base + file.replace("*", assetOf(setting));
    try {
      for (const { method, file, status, kind } of ANSWERS) {
        const answer = await setting.ask(pathOf(file), {
          method,
          ...(method === "POST" ? { body: "{}" } : {}),
        });
        expect({ file, status: answer.status, ...ofTable(answer) }).toEqual({
          file,
          status,
          ...securityHeaders(kind, setting.connect, setting.place),
        });
        if (status === 200) expect(answer.body.length).toBeGreaterThan(0);
        else expect(answer.body).not.toContain("<script");
      }
      if (setting.place === "launcher") return;
      for (const { file, kind } of UNCHANGED) {
        const { headers } = await setting.ask(pathOf(file));
        const again = await setting.ask(pathOf(file), { headers: { "if-none-match": String(headers.etag) } });
        expect({ file, status: again.status, ...ofTable(again) }).toEqual({
          file,
          status: 304,
          ...securityHeaders(kind, setting.connect, setting.place),
        });
      }
    } finally {
      await setting.close();
    }
  });

for (const way of WAYS)
  test(`${way}: files have the type that nosniff asks for, and no path leads out of the folder`, async () => {
    const setting = await setUp(way);
    const base = new URL(setting.url).pathname;
    try {
      for (const [file, type] of [
        ["", "text/html"],
        ["redirect.html", "text/html"],
        [`assets/${assetOf(setting)}`, "text/javascript"],
        ["config.json", "application/json"],
        ["icon.svg", "image/svg+xml"],
      ] as const)
        expect(String((await setting.ask(base + file)).headers["content-type"]).split(";")[0]).toBe(type);
      for (const path of [
        "../cert.pem",
        "..%2fcert.pem",
        "%2e%2e/%2e%2e/cert.pem",
        "assets/../../../cert.pem",
        "assets../cert.pem",
        "..%5ccert.pem",
      ])
        expect((await setting.ask(base + path)).body).not.toContain("BEGIN CERTIFICATE");
    } finally {
      await setting.close();
    }
  });

for (const way of WAYS.filter((one) => one.endsWith("own-host") || one === "launcher"))
  test(`${way}: the console's few paths are forwarded, and nothing else of it`, async () => {
    const setting = await setUp(way);
    const { requests } = setting.sandbox.world;
    const reached = () => requests.filter((one) => one.service === "rustDesk").map((one) => one.path);
    const own = { "sec-fetch-site": "same-origin", origin: new URL(setting.url).origin };
    const json = { ...own, "content-type": "application/json" };
    const table = securityHeaders("api", setting.connect, setting.place);
    try {
      const options = await setting.ask("/api/login-options", {
        headers: { ...own, cookie: "a=b", "x-other": "1" },
      });
      expect({ status: options.status, ...ofTable(options) }).toEqual({ status: 200, ...table });
      expect(options.headers["access-control-allow-origin"]).toBeUndefined();
      const login = await setting.ask("/api/login", { method: "POST", headers: json, body: "{}" });
      expect({ isAnswered: login.status < 500, ...ofTable(login) }).toEqual({ isAnswered: true, ...table });
      const seen = requests.filter((one) => one.service === "rustDesk");
      expect(seen.map(({ method, path }) => `${method} ${path}`)).toEqual([
        "GET /api/login-options",
        "POST /api/login",
      ]);
      for (const name of ["cookie", "x-other", "x-entra-setup-launch", "sec-fetch-site"])
        expect(seen[0]?.headers[name]).toBeUndefined();
      const console = setting.place === "own-host" ? EXAMPLE.consoleOrigin : setting.sandbox.origins.rustDesk;
      expect(seen[1]?.headers.origin).toBe(console);

      const refused: [string, Parameters<Setting["ask"]>[1]][] = [
        ["/api/login-options", { headers: {} }],
        ["/api/login-options", { headers: { "sec-fetch-site": "cross-site" } }],
        ["/api/login-options", { headers: json, method: "POST", body: "{}" }],
        ["/api/login", { headers: own }],
        ["/api/oidc/settings", { headers: own, method: "DELETE" }],
        ["/api/users/1", { headers: own }],
        ["/api/oidc/callback?code=1&state=2", { headers: own }],
        ["/api/devices", { headers: own }],
        ["/api", { headers: own }],
        ["/api/", { headers: own }],
        ["/api//login-options", { headers: own }],
        ["/api/x/../login-options", { headers: own }],
        ["/api/%6cogin-options", { headers: own }],
        ["/api/login-options?x=<script>", { headers: own }],
        ["//api/login-options", { headers: own }],
        ["/api/LOGIN-options", { headers: own }],
      ];
      for (const [target, options] of refused) {
        const answer = await setting.ask(target, options);
        expect(`${target} ${answer.status}`).toMatch(/ 4\d\d$/);
        expect({ target, ...ofTable(answer) }).toEqual({ target, ...table });
      }
      const long = await setting
        .ask("/api/login", { method: "POST", headers: json, body: " ".repeat(1_100_000) })
        .catch(() => null);
      if (long) expect(long.status).toBe(413);
      expect(reached()).toHaveLength(2);
    } finally {
      await setting.close();
    }
  });

for (const way of WAYS.filter((one) => one.endsWith("beside") || one === "containers"))
  test(`${way}: the console's own pages stay as they are`, async () => {
    const setting = await setUp(way);
    try {
      const page = await setting.ask("/");
      expect(page.status).toBe(200);
      const itself = await fetch(setting.sandbox.origins.rustDesk);
      const headers = Object.fromEntries(itself.headers);
      expect(ofTable(page)).toEqual(ofTable({ status: 200, headers, body: "" }));
      const bare = await setting.ask(EXAMPLE.path.slice(0, -1));
      expect(bare.status).toBe(301);
      expect(new URL(String(bare.headers.location), EXAMPLE.consoleOrigin).pathname).toBe(EXAMPLE.path);
    } finally {
      await setting.close();
    }
  });
