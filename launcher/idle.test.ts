import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { IDLE_MS, stopWhenIdle } from "./idle.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("after 30 minutes without a request the launcher stops, once", () => {
  let stops = 0;
  const use = stopWhenIdle(IDLE_MS, () => {
    stops += 1;
  });
  vi.advanceTimersByTime(29 * 60_000);
  use();
  vi.advanceTimersByTime(29 * 60_000);
  expect(stops).toBe(0);
  vi.advanceTimersByTime(60_000);
  expect(stops).toBe(1);
  vi.advanceTimersByTime(IDLE_MS);
  expect(stops).toBe(1);
});
