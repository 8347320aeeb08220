/** A moment in milliseconds since the epoch. The domain is told the time; it never asks. */
export type Instant = number;

/** One day in milliseconds. */
export const DAY: number = 86_400_000;
