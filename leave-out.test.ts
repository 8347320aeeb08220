import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { LEFT_OUT, standIn } from "./vite.leave-out.ts";

const load = (text: string): Promise<Record<string, unknown>> =>
  import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(text)}`);

test.each(Object.keys(LEFT_OUT))(
  "the stand-in for %s has its names, and says what it is when it is used",
  async (key) => {
    const text = readFileSync(join("node_modules", key), "utf8");
    const module = await load(standIn(key, text));
    const named = Object.entries(module);
    expect(named.length).toBeGreaterThan(0);
    for (const [, value] of named) {
      expect(value).toBeTypeOf("function");
      if (typeof value === "function") {
        expect(() => Reflect.apply(value, undefined, [])).toThrow(`${key} is not in this build`);
        expect(() => Reflect.construct(value, [])).toThrow(`${key} is not in this build`);
      }
    }
  },
);

test.each([["export default class {}"], ["class a {}\nexport { a as b };"], ["const a = 1;\nexport { a };"]])(
  "a module with more than classes and functions is refused, not emptied: %s",
  (text) => {
    expect(() => standIn("x", text)).toThrow("look at it again");
  },
);
