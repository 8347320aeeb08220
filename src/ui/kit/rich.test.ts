import { expect, test } from "vitest";
import { splitRich } from "./rich.tsx";

test.each([
  ["plain", [{ kind: "plain", text: "plain" }]],
  [
    "a **b** c",
    [
      { kind: "plain", text: "a " },
      { kind: "bold", text: "b" },
      { kind: "plain", text: " c" },
    ],
  ],
  [
    "`x` *y*",
    [
      { kind: "code", text: "x" },
      { kind: "plain", text: " " },
      { kind: "italic", text: "y" },
    ],
  ],
  ["<b>x</b>", [{ kind: "plain", text: "<b>x</b>" }]],
  ["2 * 3 * 4 `", [{ kind: "plain", text: "2 * 3 * 4 `" }]],
])("%s is split into its parts", (text, parts) => {
  expect(splitRich(text)).toEqual(parts);
});
