import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/**
 * The sheets hold from right to left: a side is `inline-start` or `inline-end`, never left or right. What cannot be said
 * so is named here, with the reason; a rule under `[dir="rtl"]` is the other half of such an exception.
 */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  ".check:checked::after { border-width: 0 0 2px 2px }": "a tick is the same from either side",
  ".choice.on { box-shadow: inset 3px 0 0 var(--accent-text) }": "a shadow has no logical side; mirrored",
  ".health tr.off th:first-child { box-shadow: inset 3px 0 0 var(--bad) }":
    "a shadow has no logical side; mirrored",
};
const FOLDER = "src/ui/css";
const CEILING = 300;

const PHYSICAL_NAME = /(^|-)(left|right)(-|$)|^float$|^clear$/;
const PHYSICAL_VALUE = /^(text-align|justify-content|justify-items|justify-self)\s*:\s*(left|right)\b/;
/** `margin: 1px 2px 3px 4px` names the left last: four values are fine where both sides get the same. */
const FOUR_SIDES = /^(margin|padding|inset|border-width|border-style|border-color)$/;
const MIRRORED = /translateX|scaleX|skew|\binset -?[1-9]/;

interface Rule {
  readonly selector: string;
  readonly declarations: readonly string[];
}

/** Every rule of a sheet, those inside `@media` too; `@keyframes` says nothing about sides. */
function rulesOf(text: string): readonly Rule[] {
  const plain = text
    .replaceAll(/\/\*[\s\S]*?\*\//g, "")
    .replaceAll(/@keyframes[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g, "");
  return [...plain.matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(([, selector = "", body = ""]) => ({
    selector: selector.trim().replaceAll(/\s+/g, " "),
    declarations: body
      .split(";")
      .map((one) => one.trim().replaceAll(/\s+/g, " "))
      .filter((one) => one !== ""),
  }));
}

/** Values of a declaration, a function with its arguments as one. */
const valuesOf = (text: string) => text.match(/[a-z-]+\((?:[^()]|\([^()]*\))*\)|[^\s]+/gi) ?? [];

function takesSides(declaration: string): boolean {
  const [name = "", value = ""] = declaration.split(/:\s*(.*)/);
  const values = valuesOf(value);
  return (
    PHYSICAL_NAME.test(name) ||
    PHYSICAL_VALUE.test(declaration) ||
    (FOUR_SIDES.test(name) && values.length === 4 && values[1] !== values[3]) ||
    ((name === "transform" || name === "box-shadow") && MIRRORED.test(value))
  );
}

const sheets = readdirSync(FOLDER).filter((name) => name.endsWith(".css"));
const found = sheets.flatMap((name) =>
  rulesOf(readFileSync(join(FOLDER, name), "utf8"))
    .filter(({ selector }) => !selector.startsWith('[dir="rtl"]'))
    .flatMap(({ selector, declarations }) =>
      declarations.filter(takesSides).map((one) => ({ name, rule: `${selector} { ${one} }` })),
    ),
);

test("no sheet says left or right, so every page can be read from right to left", () => {
  expect(sheets.length).toBeGreaterThan(10); // a check that sees nothing must not pass
  expect(
    found
      .filter(({ rule }) => !(rule in EXCEPTIONS))
      .map(({ name, rule }) => `${name}: ${rule}. Say inline-start or inline-end.`),
  ).toEqual([]);
});

test("every exception is still one", () => {
  expect(Object.keys(EXCEPTIONS).filter((one) => !found.some(({ rule }) => rule === one))).toEqual([]);
});

test("a sheet that is longer than 300 lines holds two things", () => {
  const long = sheets
    .map((name) => ({ name, length: readFileSync(join(FOLDER, name), "utf8").split("\n").length }))
    .filter(({ length }) => length > CEILING);
  expect(long).toEqual([]);
});
