import { expect, test } from "vitest";
import { ALL_WORDS } from "./all-words.ts";
import { enStart } from "./en/start.ts";
import { en } from "./en.ts";
import { grammarOf, PLURAL_FORMS } from "./grammar.ts";
import { chooseLanguage, isLanguageTag, LANGUAGE_TAGS, LANGUAGES } from "./languages.ts";
import { portalEn } from "./portal/en.ts";
import { splitLabels } from "./portal-labels.ts";
import { pseudoText, pseudoWords } from "./pseudo.ts";

test.each([
  [["de-AT", "en"], "de"],
  [["nl", "fr-CA"], "fr"],
  [["nl"], "en"],
  [[], "en"],
  [["pt-PT"], "pt"],
  [["zh"], "zh-Hans"],
  [["zh-CN"], "zh-Hans"],
  [["zh-SG"], "zh-Hans"],
  [["zh-TW"], "zh-Hant"],
  [["zh-HK"], "zh-Hant"],
  [["zh-MO"], "zh-Hant"],
  [["zh-Hant-CN"], "zh-Hant"],
  [["not a tag", "ja-JP"], "ja"],
  [["constructor", "toString"], "en"],
] as const)("a browser that wishes for %j gets %s", (wishes, tag) => {
  expect(chooseLanguage(wishes)).toBe(tag);
});

test("only what is offered is chosen, and somebody whose wish is not offered still gets a language", () => {
  expect(chooseLanguage(["de", "ja"], ["ja", "en"])).toBe("ja");
  expect(chooseLanguage(["de"], ["ja", "en"])).toBe("en");
  expect(chooseLanguage(["de"], ["ja", "ko"])).toBe("ja");
});

test("every language has a name of its own, as Intl knows it", () => {
  for (const tag of LANGUAGE_TAGS)
    expect(new Intl.DisplayNames([tag], { type: "language" }).of(tag)?.toLowerCase()).toBe(
      LANGUAGES[tag].name.toLowerCase(),
    );
});

test("the plural forms asked of each language are those of its whole numbers", () => {
  for (const tag of LANGUAGE_TAGS) {
    const rules = new Intl.PluralRules(tag);
    const used = new Set(Array.from({ length: 1200 }, (_, n) => rules.select(n)));
    expect([...used].sort(), tag).toEqual([...PLURAL_FORMS[tag]].sort());
  }
});

test("a number takes its form and is written as the language writes it", () => {
  const { count } = grammarOf("pl");
  const files = (n: number) => count(n, { one: "# plik", few: "# pliki", many: "# plików" });
  expect([1, 2, 5, 22, 12345].map(files)).toEqual([
    "1 plik",
    "2 pliki",
    "5 plików",
    "22 pliki",
    "12\u00a0345 plików",
  ]);
  // A fraction has a form of its own in Polish, which nobody wrote: the last one stands in.
  expect(files(1.5)).toBe("1,5 plików");
  expect(grammarOf("en").list(["a", "b", "c"])).toBe("a, b, and c");
});

/** Every text of a catalogue by its path; of a function, what it is written as. */
function* textsOf(words: unknown, path = ""): Generator<readonly [path: string, text: string]> {
  if (typeof words === "string") yield [path, words];
  else if (typeof words === "function") yield [path, String(words)];
  else if (typeof words === "object" && words !== null)
    for (const [key, value] of Object.entries(words)) yield* textsOf(value, path ? `${path}.${key}` : key);
}
const others = LANGUAGE_TAGS.filter((tag) => tag !== "en");
const english = new Map([...textsOf(en), ...textsOf(enStart, "start")]);
const labelsIn = (text: string) =>
  [...new Set([...text.matchAll(/\[\[(\w+)\]\]/g)].map(([one]) => one))].sort();

test("every label that a message names is one of the portal", () => {
  for (const [path, text] of english)
    for (const label of labelsIn(text)) expect(splitLabels(label), path).toMatchObject([{ kind: "label" }]);
});

test.each(others)("%s names the portal's labels where English does, and marks as much", async (tag) => {
  const [words, start] = await Promise.all([ALL_WORDS[tag].words(), LANGUAGES[tag].start()]);
  const said = new Map([...textsOf(words), ...textsOf(start, "start")]);
  const wrong: string[] = [];
  for (const [path, text] of english) {
    const theirs = said.get(path) ?? "";
    if (path.startsWith("acts.glosses")) continue;
    if (String(labelsIn(text)) !== String(labelsIn(theirs))) wrong.push(`${path}: other labels`);
    const marks = theirs.split("**").length - 1;
    if (marks % 2 !== 0 || text.includes("**") !== marks > 0) wrong.push(`${path}: other bold parts`);
    if (theirs.trim() === "" && text.trim() !== "") wrong.push(`${path}: empty`);
  }
  expect(wrong).toEqual([]);
});

test.each(others)("%s leaves no sentence in English", async (tag) => {
  const [words, start] = await Promise.all([ALL_WORDS[tag].words(), LANGUAGES[tag].start()]);
  const isSentence = (text: string) => /\b(?:the|is|are|and|of|to|you|this|it|not|in)\b/i.test(text);
  const left = [...textsOf(words), ...textsOf(start, "start")].filter(
    ([path, text]) => english.get(path) === text && isSentence(text),
  );
  expect(left).toEqual([]);
});

test.each(others)("%s knows labels of the portal, and what every one of them means", async (tag) => {
  const labels = await ALL_WORDS[tag].portal();
  for (const label of Object.keys(labels)) expect(Object.keys(portalEn)).toContain(label);
  const { glosses } = (await ALL_WORDS[tag].words()).acts;
  // What the portal itself says is what its labels mean there.
  expect({ ...glosses, ...labels }).toEqual(glosses);
});

test("the language of the tests changes every text and leaves code, marks and labels alone", () => {
  expect(pseudoText("Press **[[save]]** and run `az login`.")).toMatch(
    /^⟦Þŕéšš \*\*\[\[save\]\]\*\* áñð ŕúñ `az login`\.( ~)+⟧$/,
  );
  expect(pseudoWords(en).wizard.stepOf(2, 8)).toMatch(/^⟦Šţéþ 2 óƒ 8/);
  expect(isLanguageTag("en-XA")).toBe(false);
});
