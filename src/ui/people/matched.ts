/** Which parts of a name were matched: what Graph's `$search` matched on, the beginnings of words. Pure. */
export interface NamePart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** The name in parts, those marked that begin a word and stand in what was typed. */
export function splitMatched(name: string, typed: string): readonly NamePart[] {
  const words = typed
    .split(/\s+/)
    .filter((word) => word !== "")
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&"));
  if (words.length === 0) return name === "" ? [] : [{ text: name, isMatch: false }];
  const begin = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join("|")})`, "giu");
  const parts: NamePart[] = [];
  let at = 0;
  for (const match of name.matchAll(begin)) {
    if (match.index > at) parts.push({ text: name.slice(at, match.index), isMatch: false });
    parts.push({ text: match[0], isMatch: true });
    at = match.index + match[0].length;
  }
  if (at < name.length) parts.push({ text: name.slice(at), isMatch: false });
  return parts;
}
