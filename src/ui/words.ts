import { createContext, useContext } from "react";
import { type Catalogue, en } from "../messages/en.ts";

/** The words of the chosen language. */
export const WordsContext = createContext<Catalogue>(en);
export const useWords = (): Catalogue => useContext(WordsContext);

/** The reader's own format for numbers and dates; one place. */
const locale = (): string[] => [...navigator.languages];
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
export const showDays = (days: number): string =>
  new Intl.NumberFormat(locale(), { style: "unit", unit: "day", unitDisplay: "long" }).format(days);
