import { DAY } from "../../domain/instant.ts";
import { showDate, useWords } from "../words.ts";

/** The secret's life as a bar: the last 30 days are marked. */
export function SecretLife({ from, until }: { from: number; until: number }) {
  const d = useWords().done;
  const warnAt = Math.max(0, Math.min(100, ((until - 30 * DAY - from) / (until - from)) * 100));
  return (
    <div className="life" role="img" aria-label={d.secretLabel(showDate(from), showDate(until))}>
      <div className="track">
        <span className="fill" style={{ insetInline: `0 ${100 - warnAt}%` }} />
        <span className="fill w" style={{ insetInline: `${warnAt}% 0` }} />
      </div>
      <span className="pl">
        <b>{showDate(from)}</b>
        {d.today}
      </span>
      <span className="pl e">
        <b>{showDate(until)}</b>
        {d.nobody}
      </span>
    </div>
  );
}
