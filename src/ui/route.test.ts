import { expect, test } from "vitest";
import { hrefOf, parseRoute, STEPS } from "./route.ts";

test.each(STEPS)("the place of %s survives the address bar", (step) => {
  expect(parseRoute(hrefOf(step))).toEqual({ kind: "connect", step });
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
