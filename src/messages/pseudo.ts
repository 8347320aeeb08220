/**
 * A language for tests, which nobody speaks (`en-XA`): English with accents, longer by half, in brackets. What stands on a
 * screen without accents came from no catalogue; what is cut off has no room for German.
 */
import type { Catalogue, StartWords } from "./catalogue.ts";

// biome-ignore format: a table
const ACCENTS: Readonly<Record<string, string>> = {
  a: "á", b: "ƀ", c: "ç", d: "ð", e: "é", f: "ƒ", g: "ĝ", h: "ĥ", i: "í", j: "ĵ", k: "ķ", l: "ļ", m: "ɱ",
  n: "ñ", o: "ó", p: "þ", q: "ǫ", r: "ŕ", s: "š", t: "ţ", u: "ú", v: "ṽ", w: "ŵ", x: "ẋ", y: "ý", z: "ž",
  A: "Á", B: "Ɓ", C: "Ç", D: "Ð", E: "É", F: "Ƒ", G: "Ĝ", H: "Ĥ", I: "Í", J: "Ĵ", K: "Ķ", L: "Ļ", M: "Ɱ",
  N: "Ñ", O: "Ó", P: "Þ", Q: "Ǫ", R: "Ŕ", S: "Š", T: "Ţ", U: "Ú", V: "Ṽ", W: "Ŵ", X: "Ẋ", Y: "Ý", Z: "Ž",
};

/** Code, labels of the portal and marks stay what they are; everything else gets accents. */
const KEPT = /`[^`]*`|\[\[\w+\]\]|\*+/g;

export function pseudoText(text: string): string {
  const accented = (part: string) => [...part].map((letter) => ACCENTS[letter] ?? letter).join("");
  let said = "";
  let at = 0;
  for (const match of text.matchAll(KEPT)) {
    said += accented(text.slice(at, match.index)) + match[0];
    at = match.index + match[0].length;
  }
  said += accented(text.slice(at));
  return `⟦${said}${" ~".repeat(Math.ceil(text.length / 6))}⟧`;
}

export const pseudoWords = (words: Catalogue): Catalogue => pseudo(words);
export const pseudoStart = (words: StartWords): StartWords => pseudo(words);

/** The same shape, every text in it changed, and every text that a function of it gives. */
function pseudo<T>(words: T): T;
function pseudo(words: unknown): unknown {
  if (typeof words === "string") return pseudoText(words);
  if (typeof words === "function")
    return (...given: unknown[]) => pseudo(Reflect.apply(words, undefined, given));
  if (Array.isArray(words)) return words.map((one: unknown) => pseudo(one));
  if (typeof words !== "object" || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, pseudo(value)]));
}
