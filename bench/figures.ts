/** Numbers as the table shows them. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? Number.NaN) + high) / 2;
}

/** Median with the range: `0.53 (0.51–0.60) s`. */
export function seconds(values: readonly number[]): string {
  const show = (ms: number) => (ms / 1000).toFixed(2);
  return `${show(median(values))} s (${show(Math.min(...values))}–${show(Math.max(...values))})`;
}

export const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
export const times = (ratio: number): string => `${ratio.toFixed(ratio < 10 ? 2 : 1)} ×`;

export interface Row {
  readonly what: string;
  readonly value: string;
  /** The peer or the goal beside it; empty where there is none. */
  readonly against: string;
  /** Undefined: a figure without a budget. */
  readonly isMet?: boolean;
}

/** A section of the results. */
export interface Section {
  readonly title: string;
  readonly notes: readonly string[];
  readonly rows: readonly Row[];
}

const verdict = ({ isMet }: Row) => (isMet === undefined ? "" : isMet ? "met" : "**missed**");

export function toMarkdown(sections: readonly Section[]): string {
  return sections
    .map(({ title, notes, rows }) =>
      [
        `## ${title}`,
        ...notes.map((note) => `\n${note}`),
        "\n| what | measured | against | budget |\n|---|---|---|---|",
        ...rows.map((row) => `| ${row.what} | ${row.value} | ${row.against} | ${verdict(row)} |`),
      ]
        .join("\n")
        .replaceAll("|\n\n|", "|\n|"),
    )
    .join("\n\n");
}
