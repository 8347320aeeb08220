/** Where the words of the screens after the start are; loaded with them, so not in the first bundle. */
import type { Catalogue } from "./catalogue.ts";
import type { LanguageTag } from "./grammar.ts";
import type { PortalLabels } from "./portal/en.ts";

interface AllWords {
  readonly words: () => Promise<Catalogue>;
  /** Labels of Microsoft's portal in this language, as far as they were found in Microsoft's own pages. */
  readonly portal: () => Promise<Partial<PortalLabels>>;
}

export const ALL_WORDS: Readonly<Record<LanguageTag, AllWords>> = {
  de: {
    words: async () => (await import("./de.ts")).de,
    portal: async () => (await import("./portal/de.ts")).portalDe,
  },
  en: {
    words: async () => (await import("./en.ts")).en,
    portal: async () => (await import("./portal/en.ts")).portalEn,
  },
  es: {
    words: async () => (await import("./es.ts")).es,
    portal: async () => (await import("./portal/es.ts")).portalEs,
  },
  fr: {
    words: async () => (await import("./fr.ts")).fr,
    portal: async () => (await import("./portal/fr.ts")).portalFr,
  },
  it: {
    words: async () => (await import("./it.ts")).it,
    portal: async () => (await import("./portal/it.ts")).portalIt,
  },
  ja: {
    words: async () => (await import("./ja.ts")).ja,
    portal: async () => (await import("./portal/ja.ts")).portalJa,
  },
  ko: {
    words: async () => (await import("./ko.ts")).ko,
    portal: async () => (await import("./portal/ko.ts")).portalKo,
  },
  pl: {
    words: async () => (await import("./pl.ts")).pl,
    portal: async () => (await import("./portal/pl.ts")).portalPl,
  },
  pt: {
    words: async () => (await import("./pt.ts")).pt,
    portal: async () => (await import("./portal/pt.ts")).portalPt,
  },
  ro: {
    words: async () => (await import("./ro.ts")).ro,
    portal: async () => (await import("./portal/ro.ts")).portalRo,
  },
  "zh-Hans": {
    words: async () => (await import("./zh-Hans.ts")).zhHans,
    portal: async () => (await import("./portal/zh-Hans.ts")).portalZhHans,
  },
  "zh-Hant": {
    words: async () => (await import("./zh-Hant.ts")).zhHant,
    portal: async () => (await import("./portal/zh-Hant.ts")).portalZhHant,
  },
};
