import { expect, test } from "vitest";
import { splitMatched } from "./matched.ts";

const marked = (name: string, typed: string) =>
  splitMatched(name, typed)
    .map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
    .join("");

test.each([
  ["Helpdesk Night Shift", "help", "[Help]desk Night Shift"],
  ["Helpdesk Night Shift", "shift help", "[Help]desk Night [Shift]"],
  ["Mia Member", "m", "[M]ia [M]ember"],
  ["Mia Member", "mi mia", "[Mia] Member"],
  ["admin@contoso.com", "con", "admin@[con]toso.com"],
  ["Anna-Lena", "lena", "Anna-[Lena]"],
  ["Ärzte", "ä", "[Ä]rzte"],
  ["Ярослав", "яро", "[Яро]слав"],
  ["C++ (dev)", "c++", "[C++] (dev)"],
  ["elbow", "bow", "elbow"],
  ["Mia", "", "Mia"],
  ["", "x", ""],
])("%s, typed %s, is shown as %s", (name, typed, shown) => {
  expect(marked(name, typed)).toBe(shown);
});
