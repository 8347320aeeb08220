/** A moment in milliseconds since the epoch. The domain is told the time; it never asks. */
export type Instant = number;

/** One day in milliseconds. */
export const DAY: number = 86_400_000;

/** An ISO 8601 time with its zone, as other programs write it; null when it is none. */
export function parseIsoTime(text: string): Instant | null {
  const isIso = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/.test(text);
  const time = isIso ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}
