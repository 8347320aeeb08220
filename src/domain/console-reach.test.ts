import { expect, test } from "vitest";
import { consoleReach } from "./console-reach.ts";

test.each([
  ["https://rd.example.com", "https://rd.example.com", "same-origin"],
  ["https://rd.example.com", "https://rd.example.com:8443", "cross-origin"],
  ["https://tools.example.com", "https://rd.example.com", "cross-origin"],
  ["http://rd.example.com", "https://rd.example.com", "cross-origin"],
  ["http://localhost:8000", "http://rd.example.com:21114", "cross-origin"],
  ["https://tools.example.com", "http://rd.example.com:21114", "mixed-content"],
  ["https://rd.example.com", "http://rd.example.com", "mixed-content"],
  ["https://tools.example.com", "http://192.168.1.20:21114", "mixed-content"],
  ["https://tools.example.com", "http://localhost:21114", "cross-origin"],
  ["https://tools.example.com", "http://127.0.0.1:21114", "cross-origin"],
  ["https://tools.example.com", "http://[::1]:21114", "cross-origin"],
])("a page at %s and a console at %s: %s", (page, console, reach) => {
  expect(consoleReach(page, console)).toBe(reach);
});
