/**
 * Contrast, computed from the tokens and from how the style sheets use them (WCAG 2.2: 1.4.3 text 4.5 : 1, 1.4.11 parts
 * of controls, marks and the focus ring 3 : 1). A sheet does not say what stands on what, so every ink is tried on every
 * ground: a pair that fails would sooner or later be on somebody's screen.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const FOLDER = import.meta.dirname;
const TEXT = 4.5;
const PART = 3;
/** Lines that part things and carry no meaning (1.4.11 asks for none); a control may not be drawn with them. */
const DECORATION = ["line", "line-soft", "accent-line", "ok-line", "warn-line", "bad-line", "mark-b"];
/** Under words in one colour only, `--on-accent`. */
const FILLS = ["accent", "accent-hover"];
/** Backgrounds of things without words in them: bars, dots, pins. */
const SHAPES = ["line", "brand", "warn-mark", "text-2", "accent-text"];
/** Drawn on a card, never on a tinted ground; the figure beside them says the same in words. */
const ON_CARDS_ONLY = ["brand", "warn-mark"];
/** Selectors of things to press, type into or choose, whose outline is what shows that they are there. */
const CONTROL = /\.(?:input|btn|radio|check|dot|end-i)\b(?!.*::)/;

interface Rule {
  readonly file: string;
  readonly media: string;
  readonly selector: string;
  readonly declarations: readonly (readonly [property: string, value: string])[];
}

/** Rules of a sheet, those within a query with its words. Strings hold no braces in our sheets. */
function parse(file: string, css: string): readonly Rule[] {
  const rules: Rule[] = [];
  const bare = css.replaceAll(/\/\*[\s\S]*?\*\//g, "");
  const walk = (text: string, media: string) => {
    for (const [, head = "", body = ""] of text.matchAll(
      /([^{}]+)\{((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}/g,
    )) {
      const selector = head.trim();
      if (selector.startsWith("@media")) walk(body, selector);
      else if (!selector.startsWith("@"))
        rules.push({
          file,
          media,
          selector,
          declarations: body
            .split(";")
            .map((line) => line.split(/:(.*)/s))
            .filter(([property]) => property?.trim())
            .map(([property = "", value = ""]) => [property.trim(), value.trim()] as const),
        });
    }
  };
  walk(bare, "");
  return rules;
}

const RULES = readdirSync(FOLDER)
  // Paper has its own colours, black on white.
  .filter((name) => name.endsWith(".css") && name !== "print.css")
  .flatMap((name) => parse(name, readFileSync(join(FOLDER, name), "utf8")));

/** The tokens of a theme; the dark ones stand over the light ones. */
function tokensOf(theme: "light" | "dark", media = ""): ReadonlyMap<string, string> {
  const of = (selector: string, query: string) =>
    RULES.filter(
      (rule) => rule.file === "tokens.css" && rule.selector === selector && rule.media === query,
    ).flatMap(({ declarations }) => declarations);
  const light = of(":root", "");
  const dark = media ? of(':root:not([data-theme="light"])', media) : of(':root[data-theme="dark"]', "");
  return new Map(
    [...light, ...(theme === "dark" ? dark : [])].map(([name, value]) => [name.replace(/^--/, ""), value]),
  );
}

/** Red, green, blue from 0 to 255, and how much of it covers what is below. */
type Colour = readonly [number, number, number, number];

const CLEAR: Colour = [0, 0, 0, 0];
const over = ([r, g, b, a]: Colour, [R, G, B]: Colour): Colour => [
  r * a + R * (1 - a),
  g * a + G * (1 - a),
  b * a + B * (1 - a),
  1,
];

/** Every form that the sheets use; another one is an error and no guess. */
function colour(value: string, tokens: ReadonlyMap<string, string>): Colour {
  const text = value.trim();
  const name = /^var\(--([\w-]+)\)$/.exec(text)?.[1];
  if (name !== undefined) {
    const found = tokens.get(name);
    if (found === undefined) throw new Error(`No token --${name}`);
    return colour(found, tokens);
  }
  if (text === "transparent") return CLEAR;
  const hex = /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.exec(text)?.[1];
  if (hex) {
    const long = hex.length < 6 ? [...hex].map((digit) => digit + digit).join("") : hex;
    const [r = 0, g = 0, b = 0, a = 255] = (long.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
    return [r, g, b, a / 255];
  }
  const rgb = /^rgb\((\d+) (\d+) (\d+)(?: \/ ([\d.]+)(%?))?\)$/.exec(text);
  if (rgb) {
    const alpha = rgb[4] === undefined ? 1 : Number(rgb[4]) / (rgb[5] === "%" ? 100 : 1);
    return [Number(rgb[1]), Number(rgb[2]), Number(rgb[3]), alpha];
  }
  const mix = /^color-mix\(in srgb, (\S+) ([\d.]+)%, (\S+)\)$/.exec(text);
  if (mix) {
    const share = Number(mix[2]) / 100;
    const [one, other] = [colour(mix[1] ?? "", tokens), colour(mix[3] ?? "", tokens)];
    return over([one[0], one[1], one[2], share], other);
  }
  throw new Error(`Not a colour that this test can read: ${text}`);
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance([r, g, b]: Colour): number {
  const [red = 0, green = 0, blue = 0] = [r, g, b]
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Colours in a value like `2px solid var(--line)`, mixtures whole. */
const coloursIn = (value: string): readonly string[] =>
  value.match(
    /color-mix\((?:[^()]|\([^()]*\))*\)|rgb\([^()]*\)|#[\da-f]{3,8}\b|var\(--(?!s\d|t-|r|control)[\w-]+\)/gi,
  ) ?? [];
const uses = (property: RegExp) =>
  RULES.filter(({ file }) => file !== "tokens.css").flatMap((rule) =>
    rule.declarations
      .filter(([name]) => property.test(name))
      .flatMap(([, value]) => coloursIn(value).map((text) => ({ rule, text }))),
  );
const tokenOf = (text: string) => /^var\(--([\w-]+)\)$/.exec(text)?.[1] ?? text;
const namesOf = (property: RegExp) => [...new Set(uses(property).map(({ text }) => tokenOf(text)))];

const INKS = namesOf(/^color$/).filter((name) => name !== "on-accent");
const GROUNDS = [...namesOf(/^background(?:-color)?$/), "page", "card"].filter(
  (name, index, all) =>
    all.indexOf(name) === index &&
    !FILLS.includes(name) &&
    !SHAPES.includes(name) &&
    // Under a picture, and behind a dialog: no words of ours stand there.
    !/^(?:#fff|rgb\(0 0 0 \/ 0\.45\)|on-accent)$/.test(name),
);
const written = (name: string) => (/^[a-z][\w-]*$/.test(name) ? `var(--${name})` : name);

/** Every pair of these that stays below, in words. */
function tooFaint(
  theme: "light" | "dark",
  front: readonly string[],
  back: readonly string[],
  wanted: number,
): readonly string[] {
  const tokens = tokensOf(theme);
  return front.flatMap((one) =>
    back.flatMap((other) => {
      const ground = colour(written(other), tokens);
      const ratio = contrast(over(colour(written(one), tokens), ground), ground);
      return ratio >= wanted ? [] : [`${one} on ${other}: ${ratio.toFixed(2)} of ${wanted}`];
    }),
  );
}

test("the parser sees the sheets, and computes as WCAG does", () => {
  expect(RULES.length).toBeGreaterThan(400);
  expect(INKS).toEqual(expect.arrayContaining(["text", "text-2", "accent-text", "ok", "warn", "bad"]));
  expect(GROUNDS).toEqual(
    expect.arrayContaining(["page", "card", "sunken", "hover", "tint", "accent-soft", "bad-bg"]),
  );
  const none = new Map<string, string>();
  expect(contrast(colour("#fff", none), colour("#000000", none))).toBeCloseTo(21);
  expect(contrast(colour("#767676", none), colour("#fff", none))).toBeCloseTo(4.54, 2);
  expect(colour("color-mix(in srgb, #000 60%, #fff)", none).map(Math.round)).toEqual([102, 102, 102, 1]);
  expect(over(colour("rgb(0 0 0 / 0.5)", none), colour("#fff", none))[0]).toBeCloseTo(127.5);
  expect(() => colour("hotpink", none)).toThrow();
});

test("the dark theme is the same whether the system or the reader chose it", () => {
  expect([...tokensOf("dark", "@media (prefers-color-scheme: dark)")]).toEqual([...tokensOf("dark")]);
});

for (const theme of ["light", "dark"] as const) {
  test(`every text can be read on every ground (${theme})`, () => {
    expect(tooFaint(theme, INKS, GROUNDS, TEXT)).toEqual([]);
    expect(tooFaint(theme, ["on-accent"], FILLS, TEXT)).toEqual([]);
  });

  test(`what is dimmed can still be read (${theme})`, () => {
    const tokens = tokensOf(theme);
    const dimmed = RULES.flatMap((rule) =>
      rule.declarations
        // At 0 it is not dimmed, but a native list over its icon.
        .filter(([name, value]) => name === "opacity" && value !== "1" && value !== "0")
        .flatMap(([, value]) =>
          ["text", "text-2", "warn", "accent-text"].flatMap((ink) =>
            ["raised", "accent-soft"].flatMap((name) => {
              const ground = colour(written(name), tokens);
              const [r, g, b] = colour(written(ink), tokens);
              const ratio = contrast(over([r, g, b, Number(value)], ground), ground);
              return ratio >= TEXT
                ? []
                : [`${rule.selector}: ${ink} on ${name} at ${value}: ${ratio.toFixed(2)}`];
            }),
          ),
        ),
    );
    expect(dimmed).toEqual([]);
  });

  test(`every control and mark stands out from every ground (${theme})`, () => {
    const lines = namesOf(/^(?:border|outline|stroke|--w$)/).filter(
      (name) => !DECORATION.includes(name) && name !== "on-accent" && name !== "w",
    );
    const carrying = lines.filter((name) => !ON_CARDS_ONLY.includes(name) && !name.startsWith("color-mix"));
    expect(carrying).toEqual(expect.arrayContaining(["line-control", "accent-text", "ok", "bad"]));
    expect(tooFaint(theme, carrying, GROUNDS, PART)).toEqual([]);
    // Wires are drawn on the header's card.
    const tokens = new Map([...tokensOf(theme), ["w", tokensOf(theme).get("line-control") ?? ""]]);
    for (const mixed of lines.filter((name) => name.startsWith("color-mix")))
      expect(
        contrast(colour(mixed, tokens), colour("var(--card)", tokens)),
        `${mixed} on card`,
      ).toBeGreaterThanOrEqual(PART);
    expect(tooFaint(theme, ON_CARDS_ONLY, ["card"], PART)).toEqual([]);
    expect(tooFaint(theme, [...SHAPES.filter((name) => name !== "line"), "accent"], ["card"], PART)).toEqual(
      [],
    );
    // What fills a bar differs from what is left of it.
    expect(tooFaint(theme, ["accent-text"], ["line"], PART)).toEqual([]);
  });

  test(`the focus ring is seen on every ground and beside what it surrounds (${theme})`, () => {
    const rings = uses(/^outline(?:-color)?$/)
      .filter(({ rule }) => /:focus/.test(rule.selector))
      .map(({ text }) => tokenOf(text));
    expect(rings).toContain("accent-text");
    expect(tooFaint(theme, rings, GROUNDS, PART)).toEqual([]);
  });
}

test("no control is drawn with a line that is decoration only", () => {
  const faint = uses(/^border(?!.*radius)/).filter(
    ({ rule, text }) => CONTROL.test(rule.selector) && DECORATION.includes(tokenOf(text)),
  );
  // A button that waits is an inactive one, which 1.4.11 leaves out; its words are still held to 4.5 : 1.
  expect(faint.map(({ rule }) => rule.selector).filter((one) => one !== ".btn.primary.wait")).toEqual([]);
});

test("a bar is filled with what stands out from its track", () => {
  const fills = RULES.filter(({ selector }) => selector === ".bar > span" || selector === ".segs i.on").map(
    ({ declarations }) => declarations.find(([name]) => name === "background")?.[1],
  );
  expect(fills.filter((one) => one !== "Highlight")).toEqual(["var(--accent-text)", "var(--accent-text)"]);
});

test("colours stand in the tokens and nowhere else", () => {
  const literal = uses(/./)
    .filter(({ text }) => !text.startsWith("var") && !text.startsWith("color-mix"))
    .map(({ rule, text }) => `${rule.selector}: ${text}`);
  expect(literal).toEqual([
    ".dialog::backdrop: rgb(0 0 0 / 0.45)",
    ".letters: #fff",
    ".opts: rgb(0 0 0 / 0.1)",
  ]);
});
