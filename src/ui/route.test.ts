import { expect, test } from "vitest";
import { ANSWER_STEPS, ASK_HREF, colleagueHref, hrefOf, parseRoute, STEPS } from "./route.ts";

test.each(STEPS)("the place of %s survives the address bar", (step) => {
  expect(parseRoute(hrefOf(step))).toEqual({ kind: "connect", step });
});

test.each(ANSWER_STEPS)("a colleague's %s keeps its request in the address", (step) => {
  const request = "esrequest1.ab-_9.0a1b2c3d";
  expect(parseRoute(colleagueHref(step, request))).toEqual({ kind: "colleague", step, request });
  expect(parseRoute(colleagueHref(step, null))).toEqual({ kind: "colleague", step, request: null });
});

test("asking has a place of its own", () => {
  expect(parseRoute(ASK_HREF)).toEqual({ kind: "ask" });
});

test.each([
  "",
  "#",
  "#/connect/",
  "#/connect/nowhere",
  "#/connect/address/x",
  "#launch=abc",
  "#javascript:alert(1)",
])("%s is the start", (hash) => {
  expect(parseRoute(hash)).toEqual({ kind: "start" });
});
