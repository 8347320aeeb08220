import { expect, test } from "vitest";
import { parseConfig } from "./config.ts";
import { CLOUDS } from "./domain/cloud.ts";

const ORIGIN = "https://rd.example.com";
const SANDBOX = {
  loginOrigin: "http://localhost:1",
  graphOrigin: "http://localhost:2",
  portalOrigin: "http://localhost:1",
  controlUrl: "http://localhost:1/_sandbox",
  cast: [],
};

test.each([null, undefined, "<html>", { clouds: ["mars"] }, { sandbox: 7 }, []])(
  "without a readable configuration (%j) the page stands beside its console, in the global cloud",
  (json) => {
    expect(parseConfig(json, ORIGIN, false)).toEqual({
      place: { kind: "beside", origin: ORIGIN },
      clouds: [CLOUDS.global],
      cloudsByHand: [CLOUDS.usGov, CLOUDS.usGovDod, CLOUDS.china],
      assistantClientId: null,
      tenant: null,
      languages: null,
      shareUrl: null,
      sandbox: null,
    });
  },
);

test("the launcher names the console that it forwards to", () => {
  const config = parseConfig(
    { launcher: true, consoleOrigin: "https://rd.contoso.com" },
    "http://localhost:8000",
    false,
  );
  expect(config.place).toEqual({ kind: "launcher", origin: "https://rd.contoso.com", allowed: [] });
});

test("a copy elsewhere asks for the console", () => {
  expect(parseConfig({ elsewhere: true }, ORIGIN, false).place).toEqual({ kind: "elsewhere" });
});

test("clouds are named by key, in the given order", () => {
  expect(parseConfig({ clouds: ["china", "global"] }, ORIGIN, false).clouds).toEqual([
    CLOUDS.china,
    CLOUDS.global,
  ]);
});

test("a cloud that is not named is there for a person's hands; in the sandbox there is none", () => {
  const named = parseConfig({ clouds: ["usGov"] }, ORIGIN, false);
  expect(named.cloudsByHand).toEqual([CLOUDS.global, CLOUDS.usGovDod, CLOUDS.china]);
  expect(parseConfig({ sandbox: SANDBOX }, ORIGIN, true).cloudsByHand).toEqual([]);
});

test("hosts are read from the configuration in the sandbox build only", () => {
  expect(parseConfig({ sandbox: SANDBOX }, ORIGIN, false).clouds).toEqual([CLOUDS.global]);
  expect(parseConfig({ sandbox: SANDBOX }, ORIGIN, true).clouds).toMatchObject([
    { name: "sandbox", graphOrigin: "http://localhost:2" },
  ]);
});
