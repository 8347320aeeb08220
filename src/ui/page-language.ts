/** The page's language store: wishes from this browser's memory and settings, words from their chunks. */
import type { Catalogue, StartWords } from "../messages/catalogue.ts";
import { enStart } from "../messages/en/start.ts";
import type { LanguageTag } from "../messages/grammar.ts";
import { chooseLanguage, isLanguageTag, LANGUAGE_TAGS, LANGUAGES } from "../messages/languages.ts";
import { type Choice, keepChoice, keptChoice, wishedLanguages } from "./kept-choice.ts";
import { createLanguageStore, type LanguageStore } from "./language.ts";

/** Ready to speak. Where the words of the wished language cannot be had, English, which is in the first bundle. */
export async function openPageLanguage(): Promise<LanguageStore> {
  const portalTag = keptTag("portalLanguage");
  const first = await loadFirst(chooseLanguage(wishedLanguages()));
  announce(first.tag);
  return createLanguageStore({ ...first, portalTag }, LANGUAGE_TAGS, {
    start: async (tag) => (await pseudo()).start(await LANGUAGES[tag].start()),
    words: async (tag) => (await pseudo()).words(await (await allWords())[tag].words()),
    portal: async (tag) => (await allWords())[tag].portal(),
    keep: keepChoice,
    announce,
  });
}

/** In the sandbox's tests a page can be made to speak the language of `pseudo.ts`; else words stay as they are. */
async function pseudo(): Promise<Pseudo> {
  if (!__SANDBOX__ || document.documentElement.dataset.pseudo === undefined) return AS_THEY_ARE;
  const { pseudoStart, pseudoWords } = await import("../messages/pseudo.ts");
  return { start: pseudoStart, words: pseudoWords };
}
interface Pseudo {
  readonly start: (words: StartWords) => StartWords;
  readonly words: (words: Catalogue) => Catalogue;
}
const AS_THEY_ARE: Pseudo = { start: (words) => words, words: (words) => words };

/** Leaves only what `config.json` offers; the reader gets the best of that. */
export function offerLanguages(language: LanguageStore, configured: readonly string[] | null): void {
  const offered = LANGUAGE_TAGS.filter((tag) => configured?.includes(tag));
  // A list in which nothing is known would leave nobody a language.
  if (offered.length > 0) language.offer(offered, chooseLanguage(wishedLanguages(), offered));
}

const allWords = async () => (await import("../messages/all-words.ts")).ALL_WORDS;

async function loadFirst(tag: LanguageTag) {
  if (tag !== "en") {
    try {
      return { tag, start: await LANGUAGES[tag].start() };
    } catch {
      // A file that did not come, as after an update meanwhile.
    }
  }
  return { tag: "en" as const, start: enStart };
}

function keptTag(choice: Choice): LanguageTag | null {
  const kept = keptChoice(choice) ?? "";
  return isLanguageTag(kept) ? kept : null;
}

function announce(tag: LanguageTag): void {
  document.documentElement.lang = tag;
}
