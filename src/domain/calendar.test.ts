import { expect, test } from "vitest";
import { makeCalendar } from "./calendar.ts";

const words = {
  title: "RustDesk sign-in: secret expires, replace it; soon",
  description: `Line one\nLine two ${"ä".repeat(80)}`,
  url: "https://rd.example.com/entra-setup/",
};
const file = makeCalendar(Date.UTC(2027, 4, 23, 14), words, "a@b", Date.UTC(2026, 10, 24, 15, 1, 2));

test("the event is the day the secret ends, with reminders 30 and 7 days before", () => {
  expect(file).toContain("DTSTART;VALUE=DATE:20270523\r\nDTEND;VALUE=DATE:20270524\r\n");
  expect(file).toContain("DTSTAMP:20261124T150102Z");
  expect([...file.matchAll(/TRIGGER:(\S+)/g)].map((one) => one[1])).toEqual(["-P30D", "-P7D"]);
});

test("text is escaped and no line is longer than 75 octets", () => {
  expect(file).toContain("secret expires\\, replace it\\; soon");
  expect(file.replaceAll("\r\n ", "")).toContain("Line one\\nLine two ä");
  for (const line of file.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});
