import {
  HEALTH_GROUPS,
  HEALTH_ROWS,
  type HealthRow,
  type HealthRowId,
  type HealthValue,
} from "../../domain/health-row.ts";
import { SOON_IN_DAYS } from "../../domain/health-secret.ts";
import { DAY } from "../../domain/instant.ts";
import type { CellFacts } from "../../messages/cell-facts.ts";
import { Icon } from "../kit/icon.tsx";
import { Marked } from "../kit/marked.tsx";
import { hrefOf } from "../route.ts";
import { showDate, useWords } from "../words.ts";

const STATE = {
  ok: { tone: "ok", icon: "checked" },
  bad: { tone: "bad", icon: "wrong" },
  none: { tone: "", icon: "none" },
  na: { tone: "na", icon: "cannot" },
} as const;

/** Setting / Should be / Entra / RustDesk / State, in groups; a fix stands at the end of its row. */
export function HealthTable({
  rows,
  onFix,
}: {
  rows: readonly HealthRow[];
  onFix: (row: HealthRowId) => void;
}) {
  const words = useWords();
  const h = words.care.health;
  const groups = HEALTH_GROUPS.map((group) => ({
    group,
    shown: rows.filter(({ id }) => HEALTH_ROWS[group].some((one) => one === id)),
  }));
  return (
    <table className="tbl stack health">
      <thead>
        <tr>
          <th scope="col">{h.setting}</th>
          <th scope="col">{h.shouldBe}</th>
          <th scope="col">Entra</th>
          <th scope="col">RustDesk</th>
          <th scope="col">{h.state}</th>
          <th scope="col">
            <span className="vh">{h.act}</span>
          </th>
        </tr>
      </thead>
      {groups
        .filter(({ shown }) => shown.length > 0)
        .map(({ group, shown }) => (
          <tbody key={group}>
            <tr className="grp">
              <th colSpan={6} scope="rowgroup">
                {h.groups[group]}
              </th>
            </tr>
            {shown.map((row) => (
              <Row key={row.id} row={row} onFix={onFix} />
            ))}
          </tbody>
        ))}
    </table>
  );
}

function Row({ row, onFix }: { row: HealthRow; onFix: (row: HealthRowId) => void }) {
  const words = useWords();
  const h = words.care.health;
  const name = h.rows[row.id];
  const { tone, icon } = STATE[row.state];
  const { states } = words.wizard;
  const word = { ok: states.checked, bad: words.done.states.wrong, none: states.none, na: states.na }[
    row.state
  ];
  const expected = "text" in row.shouldBe && !("word" in row.shouldBe) ? row.shouldBe.text : null;
  return (
    <tr className={row.state === "bad" ? "off" : "fine"}>
      <th scope="row">{name}</th>
      <td data-l={h.shouldBe}>
        <Cell value={row.shouldBe} />
      </td>
      <td data-l="Entra">
        <Cell value={row.entra} expected={expected} />
      </td>
      <td data-l="RustDesk">
        <Cell value={row.rustDesk} expected={expected} />
      </td>
      <td data-l={h.state}>
        <span className={`st ${tone}`}>
          <Icon name={icon} small /> {word}
        </span>
      </td>
      <td className="fx">
        {row.fix === "repair" && row.state === "bad" && (
          <button type="button" className="btn" aria-label={h.fixName(name)} onClick={() => onFix(row.id)}>
            {h.fix}
          </button>
        )}
        {row.fix === "replaceSecret" && (
          <a className="btn" href={hrefOf("replace", "secret")}>
            {h.replace}
          </a>
        )}
        {row.fix === "people" && (
          <a className="btn" href={hrefOf("people", "people")}>
            {h.people}
          </a>
        )}
      </td>
    </tr>
  );
}

function Cell({ value, expected = null }: { value: HealthValue | null; expected?: string | null }) {
  const { health: h } = useWords().care;
  if (value === null) return <span className="muted">–</span>;
  if (!("word" in value))
    return (
      <>
        <code>
          <Marked found={value.text} expected={expected ?? value.text} />
        </code>
        {value.note && <span className="sub">{h.words[value.note](NO_FACTS)}</span>}
      </>
    );
  return (
    <>
      <span className="val">
        {h.words[value.word]({
          number: value.count ?? null,
          more: value.more ?? null,
          at: value.at === undefined ? "" : showDate(value.at),
          text: value.text ?? "",
        })}
      </span>
      <TimeLeft value={value} />
    </>
  );
}

/** How much of a secret's life is left, as a bar under the words that say it. */
function TimeLeft({
  value: { from, at, count },
}: {
  value: Extract<HealthValue, { readonly word: string }>;
}) {
  if (from === undefined || at === undefined || count === undefined) return null;
  const left = Math.max(0, Math.min(100, ((count * DAY) / (at - from)) * 100));
  return (
    <span className="left-bar" aria-hidden="true">
      <span className={count > SOON_IN_DAYS ? "" : "w"} style={{ inlineSize: `${left}%` }} />
    </span>
  );
}

const NO_FACTS: CellFacts = { number: null, more: null, at: "", text: "" };
