import { expect, test } from "vitest";
import { COMPARE_WORDS, wordsFor } from "./compare-words.ts";

test("there is one plain word for each byte, told apart by its first four letters", () => {
  expect(COMPARE_WORDS).toHaveLength(256);
  expect(new Set(COMPARE_WORDS.map((word) => word.slice(0, 4)))).toHaveProperty("size", 256);
  for (const word of COMPARE_WORDS) expect(word).toMatch(/^[a-z]{4,9}$/);
  expect([...COMPARE_WORDS].sort()).toEqual(COMPARE_WORDS);
});

test("four bytes give four words, first and last of the list among them", () => {
  expect(wordsFor(new Uint8Array([0, 255, 1, 254, 9]))).toEqual(["acorn", "zipper", "actor", "zebra"]);
});
