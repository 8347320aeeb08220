import { Breakable } from "../kit/breakable.tsx";
import { Icon } from "../kit/icon.tsx";
import { Rich } from "../kit/rich.tsx";
import { useWords } from "../words.ts";
import type { ComparedRow } from "./ending.ts";

const ICONS = { ok: "check", bad: "wrong", na: "cannot" } as const;

/** Only what is seen to be wrong is red. */
const toneOf = ({ state }: ComparedRow): keyof typeof ICONS =>
  state === "wrong" ? "bad" : state === "cannot check" ? "na" : "ok";

/** What both sides hold, beside each other: a match only where both were read. */
export function Compared({ rows }: { rows: readonly ComparedRow[] }) {
  const { done: d, care } = useWords();
  const { on, off, hidden } = care.health.words;
  if (rows.length === 0) return null;
  const planned = rows.filter((row) => toneOf(row) === "ok").length;
  const shown = ({ setting, state, ...row }: ComparedRow, side: "entra" | "rustDesk") => {
    const value = row[side];
    if (setting === "secret" && side === "rustDesk" && state === "proven") return d.usedByTest;
    if (value === null) return <span className="muted">–</span>;
    if (setting === "secret") return <Rich text={d.startsWith(value)} />;
    if (setting === "idTokens") return value === "on" ? on() : off();
    if (setting === "provider") return value === "on" ? d.visible : hidden();
    return (
      <code>
        <Breakable text={value} />
      </code>
    );
  };
  return (
    <section className="sec" aria-labelledby="compared">
      <div className="sec-head">
        <h2 id="compared">{d.compared}</h2>
        <span className="small">{d.planned(planned, rows.length)}</span>
      </div>
      <table className="tbl stack">
        <thead>
          <tr>
            <th scope="col">{care.health.setting}</th>
            <th scope="col">Entra</th>
            <th scope="col">RustDesk</th>
            <th scope="col">{d.result}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const tone = toneOf(row);
            return (
              <tr key={row.setting} className={tone === "bad" ? "off" : ""}>
                <th scope="row">{d.settings[row.setting]}</th>
                <td data-l="Entra">{shown(row, "entra")}</td>
                <td data-l="RustDesk">{shown(row, "rustDesk")}</td>
                <td data-l={d.result}>
                  <span className={`st ${tone}`}>
                    <Icon name={ICONS[tone]} small /> {d.states[row.state]}
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
