/** The languages that there are, and which of them a reader gets. Only the chosen one is loaded. */
import type { StartWords } from "./catalogue.ts";
import { enStart } from "./en/start.ts";
import type { LanguageTag } from "./grammar.ts";

interface Language {
  /** In itself, as its readers look for it. */
  readonly name: string;
  readonly start: () => Promise<StartWords>;
}

/** As RustDesk's own documentation has them. */
export const LANGUAGES: Readonly<Record<LanguageTag, Language>> = {
  de: {
    name: "Deutsch",
    start: async () => (await import("./de/start.ts")).deStart,
  },
  en: {
    name: "English",
    // In the first bundle: whoever gets no other words gets these.
    start: async () => enStart,
  },
  es: {
    name: "Español",
    start: async () => (await import("./es/start.ts")).esStart,
  },
  fr: {
    name: "Français",
    start: async () => (await import("./fr/start.ts")).frStart,
  },
  it: {
    name: "Italiano",
    start: async () => (await import("./it/start.ts")).itStart,
  },
  ja: {
    name: "日本語",
    start: async () => (await import("./ja/start.ts")).jaStart,
  },
  ko: {
    name: "한국어",
    start: async () => (await import("./ko/start.ts")).koStart,
  },
  pl: {
    name: "Polski",
    start: async () => (await import("./pl/start.ts")).plStart,
  },
  pt: {
    name: "Português",
    start: async () => (await import("./pt/start.ts")).ptStart,
  },
  ro: {
    name: "Română",
    start: async () => (await import("./ro/start.ts")).roStart,
  },
  "zh-Hans": {
    name: "简体中文",
    start: async () => (await import("./zh-Hans/start.ts")).zhHansStart,
  },
  "zh-Hant": {
    name: "繁體中文",
    start: async () => (await import("./zh-Hant/start.ts")).zhHantStart,
  },
};

export const LANGUAGE_TAGS = Object.keys(LANGUAGES).filter(isLanguageTag);

export function isLanguageTag(tag: string): tag is LanguageTag {
  return Object.hasOwn(LANGUAGES, tag);
}

/**
 * The first wish that can be met, in the order of the wishes; else English. A wish for a region is met by its language;
 * Chinese is told apart by script, and where none is named by region (RFC 4647 "lookup", CLDR's likely scripts).
 */
export function chooseLanguage(
  wishes: readonly string[],
  offered: readonly LanguageTag[] = LANGUAGE_TAGS,
): LanguageTag {
  for (const wish of wishes) {
    const met = meet(wish);
    if (met && offered.includes(met)) return met;
  }
  return offered.includes("en") ? "en" : (offered[0] ?? "en");
}

function meet(wish: string): LanguageTag | null {
  let locale: Intl.Locale;
  try {
    locale = new Intl.Locale(wish).maximize();
  } catch {
    return null;
  }
  const { language, script } = locale;
  const tag = language === "zh" ? `zh-${script}` : language;
  return isLanguageTag(tag) ? tag : null;
}
