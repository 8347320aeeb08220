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
export const showDate = (ms: number): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: "medium" }).format(ms);
export const showDateTime = (ms: number): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: "medium", timeStyle: "short" }).format(ms);
export const showTime = (ms: number): string =>
  new Intl.DateTimeFormat(locale(), { timeStyle: "short" }).format(ms);
export const showNumber = (value: number): string => new Intl.NumberFormat(locale()).format(value);
/** Milliseconds as milliseconds, or as seconds with one digit. */
export const showDuration = (ms: number): string => {
  const unit = ms < 1000 ? "millisecond" : "second";
  const value = ms < 1000 ? Math.round(ms) : ms / 1000;
  return new Intl.NumberFormat(locale(), { style: "unit", unit, maximumFractionDigits: 1 }).format(value);
};
/** "a, b and c", as the language joins them. */
export const showList = (items: readonly string[]): string =>
  new Intl.ListFormat(locale(), { type: "conjunction" }).format(items);
export const showDays = (days: number): string =>
  new Intl.NumberFormat(locale(), { style: "unit", unit: "day", unitDisplay: "long" }).format(days);
