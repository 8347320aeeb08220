/**
 * Where a request or reply code begins and ends in whatever was pasted. Its shape alone says so: the kind and version,
 * base64url, and eight hex digits; what stands behind them is the mail's. Whether it is whole, its digits tell
 * (handover/code.ts).
 */
export type CodeKind = "esrequest" | "esreply";

/** A code as it was found; `end` is shorter, or empty, where it was cut on the way. */
export interface FoundCode {
  readonly code: string;
  readonly kind: CodeKind;
  readonly version: string;
  readonly middle: string;
  readonly end: string;
}

export const TRAILER_LENGTH = 8;
/** Longest text that is looked through: a whole mail with its history, and no more. */
const LONGEST = 60_000;
/** Up to where the next code begins: one that was cut must not swallow the whole one behind it. */
const PART = "(?:(?!es(?:request|reply)\\d+\\.)";
const CODE = new RegExp(
  `(esrequest|esreply)(\\d+)\\.(${PART}[A-Za-z0-9_-])*)(?:\\.(${PART}[A-Za-z0-9]){0,${TRAILER_LENGTH}}))?`,
  "g",
);

/** Every code in a mail with quote marks and line breaks, a link, a link inside a link; the likeliest of this kind first. */
export function findCodes(kind: CodeKind, pasted: string): readonly FoundCode[] {
  const found = [...unwrapMail(pasted).matchAll(CODE)].map(
    ([code, name, version = "", middle = "", end = ""]): FoundCode => ({
      code,
      kind: name === "esreply" ? "esreply" : "esrequest",
      version,
      middle,
      end,
    }),
  );
  const rank = (one: FoundCode): number => (one.kind === kind ? 0 : 2) + (isWholeShape(one) ? 0 : 1);
  return found.sort((one, other) => rank(one) - rank(other));
}

/** The code and nothing else, for the address: the same request has one address, whatever mail it came in. */
export const bareCode = (kind: CodeKind, pasted: string): string | null =>
  findCodes(kind, pasted)[0]?.code ?? null;

const isWholeShape = ({ end }: FoundCode): boolean => /^[0-9a-f]{8}$/.test(end);

/** Without what mail and chat put between: line breaks, quote marks, angle brackets, invisible characters. */
const unwrapMail = (pasted: string): string =>
  pasted
    .slice(0, LONGEST)
    .replace(/=\r?\n/g, "")
    .replace(/[\s<>\u00ad\u200b-\u200f\u2060\ufeff]+/g, "");
