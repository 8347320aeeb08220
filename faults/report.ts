/** The results as docs/faults.md shows them. */
import type { CellResult } from "./cells.ts";
import type { FaultClass } from "./classes.ts";
import type { Point } from "./points.ts";
import type { Twist } from "./twists.ts";

export interface Results {
  readonly faults: readonly {
    readonly fault: FaultClass;
    readonly point: Point;
    readonly result: CellResult;
  }[];
  readonly twists: readonly { readonly twist: Twist; readonly result: CellResult }[];
  readonly requests: readonly {
    readonly intent: string;
    readonly name: string;
    readonly results: readonly CellResult[];
  }[];
}

/** In the order of the results of one request. */
export const INTERRUPTIONS = [
  "reload before",
  "reload during",
  "reload after",
  "closed before",
  "closed during",
  "closed after",
  "second admin",
  "stopped",
] as const;

const stops = ({ told }: CellResult): string => (told.length === 0 ? "✓" : String(told.length));
const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map((_, at) => (at === 0 ? "---" : ":-:"))), ...rows.map(row)].join("\n");
const codes = (told: readonly string[]): string => [...new Set(told)].map((code) => `\`${code}\``).join(", ");

export function reportOf({ faults, twists, requests }: Results): string {
  const cells = faults.length + twists.length + requests.flatMap(({ results }) => results).length;
  const all = [
    ...faults.map(({ result }) => result),
    ...twists.map(({ result }) => result),
    ...requests.flatMap(({ results }) => results),
  ];
  const alone = all.filter(({ told }) => told.length === 0).length;
  const broken = all.filter(({ wrong }) => wrong.length > 0).length;
  const kinds = [...new Map(faults.map(({ fault }) => [fault.id + fault.name, fault])).values()];
  const tableFor = (isShown: (point: Point) => boolean): string => {
    const points = [...new Map(faults.map(({ point }) => [keyOf(point), point])).values()].filter(isShown);
    const rows = kinds
      .filter((kind) => kind.points.some(isShown))
      .map((kind) => [
        `${kind.id} ${kind.name}`,
        ...points.map((point) => {
          const found = faults.find((one) => one.fault === kind && one.point === point);
          return found ? stops(found.result) : "";
        }),
      ]);
    const head = ["fault", ...points.map(({ step, name }) => `${step} ${name}`)];
    return table(head, rows);
  };
  const toldBy = kinds.flatMap((kind) => {
    const told = faults.filter(({ fault }) => fault === kind).flatMap(({ result }) => result.told);
    return told.length === 0 ? [] : [`- ${kind.id} ${kind.name}: ${codes(told)}`];
  });
  return [
    "# What goes wrong, and what happens then",
    "",
    "This page is made by `npm run docs` from the runs themselves (`faults/`): the real engine over the real clients, in the simulated world, on a clock of its own. Each cell is one run into which one thing goes wrong, pressed on until it is done.",
    "",
    `**${cells} cells. ${alone} came to their end by themselves, ${cells - alone} after a stop that says what to do. ${broken} broke an invariant.**`,
    "",
    "`✓`: no stop. A number: so often the person was told something and pressed on. Nothing: does not fit there.",
    "",
    "In every cell it is held that (I1) there is one app with our key, (I2) it has one live secret of ours, (I3) the console holds just that one, (I4) nothing foreign was changed, (I5) no secret and no token shows anywhere, (I6) each stop has words, a way on, and tells the truth about what was changed, (I7) nothing is sent before a `Retry-After` that could be read has passed and no step waits longer than five minutes, (I8) no secret is made and no settings are saved again without a look in between, (I9) it comes to an end.",
    "",
    "`connect` begins with nothing; `mend` with an app that is bent, a secret that is over, and another's secret beside it.",
    "",
    "## Wrong answers of Microsoft Graph, inside a batch",
    "",
    tableFor(({ isInBatch }) => isInBatch),
    "",
    "## Wrong answers of anything else",
    "",
    tableFor(({ isInBatch }) => !isInBatch),
    "",
    "### What is told",
    "",
    ...toldBy,
    "",
    "## Interruptions and other people",
    "",
    "The page is reloaded, or closed and opened in another browser 20 minutes later, before the request leaves, after it was carried out but before its answer, or right after; a second administrator does the same thing from beginning to end in between; the person stops everything.",
    "",
    ...[...new Set(requests.map(({ intent }) => intent))].flatMap((intent) => [
      `### ${intent}`,
      "",
      table(
        ["request", ...INTERRUPTIONS],
        requests
          .filter((one) => one.intent === intent)
          .map(({ name, results }) => [`\`${name}\``, ...results.map(stops)]),
      ),
      "",
    ]),
    "## Everything else",
    "",
    table(
      ["", "stops", "told"],
      twists.map(({ twist, result }) => [`${twist.id} ${twist.name}`, stops(result), codes(result.told)]),
    ),
    "",
  ].join("\n");
}

const keyOf = ({ step, name, intent }: Point): string => `${step} ${name} ${intent.name}`;
