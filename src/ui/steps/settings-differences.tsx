import { useId } from "preact/hooks";
import type { SettingDifference } from "../../setup/settings-difference.ts";
import { useWords } from "../words.ts";

/** What somebody else saved in the console after the review, to say yes or no to. */
export function SettingsDifferences({ differences }: { differences: readonly SettingDifference[] }) {
  const d = useWords().apply.differences;
  const title = useId();
  return (
    <section className="sec" aria-labelledby={title}>
      <h2 id={title}>{d.title}</h2>
      <table className="tbl stack">
        <thead>
          <tr>
            <th scope="col">{d.setting}</th>
            <th scope="col">{d.before}</th>
            <th scope="col">{d.now}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ path, before, now }) => (
            <tr key={path}>
              <th scope="row">{path}</th>
              <td data-l={d.before}>{before === null ? d.none : <code>{before}</code>}</td>
              <td data-l={d.now}>{now === null ? d.none : <code>{now}</code>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
