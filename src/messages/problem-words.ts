/** What the words of every problem consist of. */
type Facts = Readonly<Record<string, string>>;

export interface ProblemWords {
  readonly title: string;
  readonly happened: string | ((facts: Facts) => string);
  readonly remedy: string | ((facts: Facts) => string);
}

/** A part of a problem's words, its facts filled in. */
export const sayPart = (part: ProblemWords["happened"], facts: Facts): string =>
  typeof part === "string" ? part : part(facts);

/** The other side's own words, where there are any. */
export const quoted = (text: string | undefined): string => (text ? `: “${text}”` : "");
