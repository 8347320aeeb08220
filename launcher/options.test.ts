import { expect, test } from "vitest";
import { readOptions } from "./options.ts";

test.each([
  [[], { consoleOrigin: null, port: null, opensBrowser: true }],
  [["--console", "https://rd.example.com/#/settings"], { consoleOrigin: "https://rd.example.com" }],
  [["--console=rd.example.com"], { consoleOrigin: "https://rd.example.com" }],
  [["--console", "http://192.168.1.20:21114"], { consoleOrigin: "http://192.168.1.20:21114" }],
  [["--port", "9000", "--no-open"], { port: 9000, opensBrowser: false }],
  [
    ["--client-id", "5a1d0a3e-0000-4000-8000-a55157a47000", "--tenant", "contoso.com"],
    { tenant: "contoso.com" },
  ],
  [[], { sandbox: "pro" }],
  [["--sandbox", "databk"], { sandbox: "databk", consoleOrigin: null }],
  [["--allow", "PUT /api/settings/oidc"], { allow: ["PUT /api/settings/oidc"] }],
  [["--help"], { wantsHelp: true }],
])("%j is understood", (args, options) => {
  expect(readOptions(args)).toMatchObject(options);
});

test.each([
  [["--port", "0"], "ports are numbers"],
  [["--port", "eighty"], "ports are numbers"],
  [["--console", "ftp://rd.example.com"], "begins with https://"],
  [["--console", "https://admin:pw@rd.example.com"], "leave user name and password out"],
  [["--console", "http://"], "this is no address"],
  [["--client-id", "abc"], "a client ID is a GUID"],
  [["--sandbox", "gitea"], "simulated are pro, databk"],
  [["--sandbox", "databk", "--console", "rd.example.com"], "choose one"],
  [["--allow", "DELETE /api/users"], "a method and a path"],
  [["--allow", "PUT https://evil.example/api/x"], "a method and a path"],
  [["--allow", "PUT /api/../admin"], "a method and a path"],
  [["--allow", "PUT /api//x"], "a method and a path"],
  [["--nonsense"], "nonsense"],
])("%j is refused in one line", (args, words) => {
  const line = readOptions(args);
  expect(line).toContain(words);
  expect(String(line)).not.toContain("\n");
});
