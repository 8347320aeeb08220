/** What a word of a cell of the check is shown with; the date comes in the reader's own format. */
export interface CellFacts {
  /** How many there are, or days; null where nobody counted. */
  readonly number: number | null;
  /** Beside it: people, where the number is of groups. */
  readonly more: number | null;
  readonly at: string;
  readonly text: string;
}
