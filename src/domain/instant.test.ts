import { expect, test } from "vitest";
import { parseIsoTime } from "./instant.ts";

test.each([
  ["2026-11-24T09:00:00Z", Date.UTC(2026, 10, 24, 9)],
  ["2026-11-24T09:00:00.123Z", Date.UTC(2026, 10, 24, 9, 0, 0, 123)],
  ["2026-11-24T09:00Z", Date.UTC(2026, 10, 24, 9)],
  ["2026-11-24T11:00:00+02:00", Date.UTC(2026, 10, 24, 9)],
  ["2026-11-24T09:00:00.1234567Z", Date.UTC(2026, 10, 24, 9, 0, 0, 123)],
])("%s, as a browser, a script or Graph writes it, is a moment", (text, moment) => {
  expect(parseIsoTime(text)).toBe(moment);
});

test.each([
  "",
  "tomorrow",
  "2026-11-24",
  "2026-11-24T09:00:00",
  "2026-13-40T99:99:99Z",
  "1",
  "24 Nov 2026 09:00Z",
])("“%s” is none", (text) => {
  expect(parseIsoTime(text)).toBe(null);
});
