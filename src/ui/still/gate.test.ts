import { expect, test } from "vitest";
import { parseRoute } from "../route.ts";
import { isWanted } from "./gate.ts";

const PLACES = [
  ["", true],
  ["#/", true],
  ["#", true],
  [`#launch=${"x".repeat(32)}`, true],
  ["#/ask", false],
  ["#/connect/address", false],
  ["#/colleague?request=abc", false],
  ["#/health?console=https%3A%2F%2Frd.example.com", false],
  ["#/connect/address\n", false],
] as const;

test.each(PLACES)("the still of the start screen is what the address %j asks for: %s", (hash, isStart) => {
  expect(isWanted(hash, "en-GB")).toBe(isStart);
  // What is painted before the app is there must be what the app shows then.
  if (isStart) expect(parseRoute(hash).kind).toBe("start");
});

test.each(["de", "de-AT", "fr-CA", "zh-Hant", "eng-x", ""])(
  "the still is in English, and not for a reader of %j",
  (language) => {
    expect(isWanted("", language)).toBe(false);
  },
);
test.each(["en", "en-US", "EN-gb"])("the still is for a reader of %j", (language) => {
  expect(isWanted("", language)).toBe(true);
});
