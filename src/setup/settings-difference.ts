/** Where two readings of the console's settings differ, fit to be shown and asked about. Pure. */

/** `null`: not there. Values are cut, and what may be a secret shows as dots. */
export interface SettingDifference {
  /** Such as `providers › okta › client_id`. */
  readonly path: string;
  readonly before: string | null;
  readonly now: string | null;
}

/** Enough to decide; whoever changed more than this is asked about at the console. */
const MOST_LINES = 40;
const LONGEST = 120;
const IS_SECRET = /secret|password|token|key/i;

export function differencesBetween(before: unknown, now: unknown): readonly SettingDifference[] {
  const found: SettingDifference[] = [];
  compare([], before, now, found);
  return found;
}

function compare(path: readonly string[], before: unknown, now: unknown, found: SettingDifference[]): void {
  if (found.length >= MOST_LINES || isSame(before, now)) return;
  const [one, other] = [partsOf(before), partsOf(now)];
  if (one && other) {
    for (const name of new Set([...one.keys(), ...other.keys()]))
      compare([...path, name.slice(0, LONGEST)], one.get(name), other.get(name), found);
    return;
  }
  const isSecret = path.some((name) => IS_SECRET.test(name));
  found.push({ path: path.join(" › "), before: show(before, isSecret), now: show(now, isSecret) });
}

/** Members of an object, or entries of a list by their name, so that one that moved is no difference by itself. */
function partsOf(value: unknown): ReadonlyMap<string, unknown> | null {
  if (typeof value !== "object" || value === null) return null;
  if (!Array.isArray(value)) return new Map(Object.entries(value));
  const named = value.map((entry: unknown, index): [string, unknown] => [
    nameOf(entry) ?? String(index),
    entry,
  ]);
  return new Map(named);
}

const nameOf = (entry: unknown): string | null =>
  typeof entry === "object" && entry !== null && "name" in entry && typeof entry.name === "string"
    ? entry.name
    : null;

function show(value: unknown, isSecret: boolean): string | null {
  if (value === undefined) return null;
  if (isSecret) return "••••";
  // A whole entry that came or went is told by its own name; what is inside may hold a secret.
  if (typeof value === "object" && value !== null) return (nameOf(value) ?? "…").slice(0, LONGEST);
  return String(value).slice(0, LONGEST);
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
