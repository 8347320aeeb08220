import type { DryCheck } from "../../setup/setup.ts";
import { Breakable } from "../kit/breakable.tsx";
import { Icon } from "../kit/icon.tsx";
import { useWords } from "../words.ts";

/** What RustDesk sends to Microsoft, beside what was planned. */
export function DryCheckTable({ check }: { check: DryCheck }) {
  const t = useWords().test;
  return (
    <table className="tbl stack">
      <thead>
        <tr>
          <th scope="col">{t.value}</th>
          <th scope="col">{t.sends}</th>
          <th scope="col">{t.planned}</th>
        </tr>
      </thead>
      <tbody>
        {check.rows.map(({ setting, expected, got, isSame }) => (
          <tr key={setting} className={isSame ? "" : "off"}>
            <th scope="row">{t.settings[setting]}</th>
            <td data-l={t.sendsShort}>
              <code>
                <Breakable text={got} />
              </code>
              {!isSame && (
                <span className="sub">
                  <Breakable text={t.expected(expected)} />
                </span>
              )}
            </td>
            <td data-l={t.planned}>
              <span className={`st ${isSame ? "ok" : "bad"}`}>
                <Icon name={isSame ? "check" : "wrong"} small /> {isSame ? t.same : t.differs}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
