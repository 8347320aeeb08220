import type { Catalogue, StartWords } from "../messages/catalogue.ts";
import { useLanguage, useLoaded } from "./language.ts";

/** The words of the chosen language; waits for them where they are not there yet. */
export const useWords = (): Catalogue => useLoaded().words;

/** Of the frame and the start screen: always there. */
export const useStartWords = (): StartWords => useLanguage().spoken.start;

/**
 * The format for numbers and dates; one place. It is that of the page's language, as the reader's own region has it where
 * the browser names one.
 */
const locale = (): string[] => {
  const page = document.documentElement.lang;
  const language = page.split("-")[0] ?? page;
  return [...navigator.languages.filter((one) => one.split("-")[0] === language), page].filter(Boolean);
};
/** A format costs far more than what is put into it: each is kept until the language changes. */
function kept<Format>(make: (locale: string[]) => Format): () => Format {
  let last: { readonly name: string; readonly format: Format } | null = null;
  return () => {
    const now = locale();
    const name = now.join();
    if (last?.name !== name) last = { name, format: make(now) };
    return last.format;
  };
}
const keptDate = (options: Intl.DateTimeFormatOptions) =>
  kept((where) => new Intl.DateTimeFormat(where, options));
const keptNumber = (options?: Intl.NumberFormatOptions) =>
  kept((where) => new Intl.NumberFormat(where, options));

const date = keptDate({ dateStyle: "medium" });
export const showDate = (ms: number): string => date().format(ms);
const dateTime = keptDate({ dateStyle: "medium", timeStyle: "short" });
export const showDateTime = (ms: number): string => dateTime().format(ms);
const time = keptDate({ timeStyle: "short" });
export const showTime = (ms: number): string => time().format(ms);
const number = keptNumber();
export const showNumber = (value: number): string => number().format(value);
const milliseconds = keptNumber({ style: "unit", unit: "millisecond", maximumFractionDigits: 0 });
const seconds = keptNumber({ style: "unit", unit: "second", maximumFractionDigits: 1 });
/** Milliseconds as milliseconds, or as seconds with one digit. */
export const showDuration = (ms: number): string =>
  ms < 1000 ? milliseconds().format(ms) : seconds().format(ms / 1000);
const list = kept((where) => new Intl.ListFormat(where, { type: "conjunction" }));
/** "a, b and c", as the language joins them. */
export const showList = (items: readonly string[]): string => list().format(items);
const days = keptNumber({ style: "unit", unit: "day", unitDisplay: "long" });
export const showDays = (count: number): string => days().format(count);
