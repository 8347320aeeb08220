import { expect, test } from "vitest";
import { criticalStretch, depthOf, type Noted } from "./slow-world.ts";

const noted = (from: number, to: number, more: Partial<Noted> = {}): Noted => ({
  service: "graph",
  method: "POST",
  path: "/v1.0/$batch",
  makesSecret: false,
  from,
  to,
  ...more,
});

test("requests that overlap are one level, requests that wait for one another are many", () => {
  expect(depthOf([])).toBe(0);
  expect(depthOf([noted(0, 10), noted(1, 9), noted(2, 12)])).toBe(1);
  expect(depthOf([noted(0, 10), noted(10, 20), noted(20, 30)])).toBe(3);
  // The second overlaps the first, the third waits for both.
  expect(depthOf([noted(0, 10), noted(5, 15), noted(16, 20)])).toBe(2);
});

test("the critical stretch runs from the secret's answer to the save's answer", () => {
  const save = { service: "rustDesk", method: "PUT", path: "/api/oidc/settings" } as const;
  expect(criticalStretch([noted(0, 10, { makesSecret: true }), noted(12, 20, save)])).toBe(10);
  expect(criticalStretch([noted(0, 10), noted(12, 20, save)])).toBeNull();
  expect(criticalStretch([noted(0, 10, save), noted(12, 20, { makesSecret: true })])).toBeNull();
});
