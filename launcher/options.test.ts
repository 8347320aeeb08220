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
  [["--help"], { command: "help" }],
  [["--console=rd.example.com", "--cloud", "usGov", "--cloud=usGovDod"], { clouds: ["usGov", "usGovDod"] }],
  [["--console=rd.example.com", "--cloud=global,china"], { clouds: ["global", "china"] }],
  [["--console=rd.example.com", "--console-cert", "ca.pem"], { consoleCert: "ca.pem" }],
  [
    ["--console=rd.example.com", `--console-fingerprint=sha256 Fingerprint=${"ab:".repeat(31)}ab`],
    { consoleFingerprint: "AB".repeat(32) },
  ],
  [
    ["files", "--out", "x", "--console", "https://rd.contoso.com"],
    { command: "files", out: "x", path: "/entra-setup/", ownHost: null, clouds: ["global"] },
  ],
  [
    ["files", "--out", "x", "--own-host", "sso.contoso.com", "--client-id", ""],
    { ownHost: "sso.contoso.com", clientId: null },
  ],
  [["register-assistant"], { command: "register-assistant", address: "http://localhost:8000/" }],
  [
    ["register-assistant", "rd.contoso.com/entra-setup/index.html", "--cloud=china"],
    { address: "https://rd.contoso.com/entra-setup/", clouds: ["china"] },
  ],
  [[], { sandbox: "pro" }],
  [["--sandbox", "databk"], { sandbox: "databk", consoleOrigin: null }],
  [["--allow", "PUT /api/settings/oidc"], { allow: ["PUT /api/settings/oidc"] }],
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
  [["--console=rd.example.com", "--cloud=germany"], "there is no such cloud"],
  [["--cloud=usGov"], "belongs to a real console"],
  [["--console=http://10.0.0.1", "--console-cert=a.pem"], "begins with https://"],
  [["--console=rd.example.com", "--console-fingerprint=abc"], "64 hex digits"],
  [["--tenant", "contoso.com; script-src *"], "this is no domain"],
  [["files"], "--out FOLDER is missing"],
  // What the container is built with ends up in a header: nothing may end a word there.
  [["files", "--out=x", "--console", "x; script-src *"], "this is no address"],
  [["files", "--out=x", "--console", "http://rd.example.com"], "https:// only"],
  [["files", "--out=x", "--path", "/a b/"], "--path /a b/"],
  [["files", "--out=x", "--path", "/a;/"], "--path"],
  [["files", "--out=x", "--folder", "/srv; include /etc"], "--folder"],
  [["files", "--out=x", "--own-host", "evil.example; x"], "no host name"],
  [["files", "--out=x", "--own-host", "a.example", "--path", "/x/"], "exclude each other"],
  [["register-assistant", "http://rd.example.com/"], "https://… or http://localhost"],
  [["register-assistant", "--check", "--tenant=contoso.com"], "--check needs --client-id and --tenant"],
  [["register-assistant", "javascript:alert(1)"], "https://… or http://localhost"],
])("%j is refused in one line", (args, words) => {
  const line = readOptions(args);
  expect(line).toContain(words);
  expect(String(line)).not.toContain("\n");
});
