/** Counting and listing as a language does it, by `Intl`: plural forms, digits, the word between the last two. */

/** The plural forms that a whole number can ask for, in each language (CLDR; a test holds them against `Intl`). */
export const PLURAL_FORMS = {
  en: ["one", "other"],
  de: ["one", "other"],
  es: ["one", "other"],
  fr: ["one", "other"],
  it: ["one", "other"],
  ja: ["other"],
  ko: ["other"],
  pl: ["one", "few", "many"],
  pt: ["one", "other"],
  ro: ["one", "few", "other"],
  "zh-Hans": ["other"],
  "zh-Hant": ["other"],
} as const satisfies Record<string, readonly Intl.LDMLPluralRule[]>;

export type LanguageTag = keyof typeof PLURAL_FORMS;

/** A text for each form; `#` is where the number goes. A form that is missing does not compile. */
type Forms<L extends LanguageTag> = Readonly<Record<(typeof PLURAL_FORMS)[L][number], string>>;

export interface Grammar<L extends LanguageTag> {
  readonly count: (value: number, forms: Forms<L>) => string;
  readonly list: (items: readonly string[]) => string;
}

export function grammarOf<L extends LanguageTag>(language: L): Grammar<L> {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const lists = new Intl.ListFormat(language, { type: "conjunction" });
  return {
    count: (value, forms) => {
      const texts: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = forms;
      const last = PLURAL_FORMS[language].at(-1) ?? "other";
      return (texts[rules.select(value)] ?? texts[last] ?? "").replace("#", numbers.format(value));
    },
    list: (items) => lists.format(items),
  };
}
