import type { TrialEnd } from "../../setup/setup.ts";
import { showDateTime, useWords } from "../words.ts";

/** Who signed in, as RustDesk sees them. */
export function TrialCard({
  trial,
  onAgain,
}: {
  trial: Extract<TrialEnd, { kind: "signed in" }>;
  onAgain: () => void;
}) {
  const t = useWords().test;
  const { user } = trial;
  const name = user.displayName ?? user.name;
  const initials = name
    .split(/\s+/)
    .map((part) => part[0] ?? "")
    .join("")
    .slice(0, 2)
    .toUpperCase();
  return (
    <>
      <div className="panel result">
        <div className="person">
          <span className="ava" aria-hidden="true">
            {initials}
          </span>
          <span>
            <b className="name">{name}</b>
            <span className="muted block">{t.shows}</span>
          </span>
        </div>
        <div className="two f">
          <dl className="facts">
            <dt>{t.userName}</dt>
            <dd className="mono">{user.name}</dd>
            <dt>{t.email}</dt>
            <dd className="mono">{user.email ?? t.none}</dd>
            <dt>{t.rights}</dt>
            <dd>{user.isAdmin ? t.rightsAdmin : t.rightsUser}</dd>
          </dl>
          <dl className="facts">
            <dt>{t.signedInAt}</dt>
            <dd className="num">{showDateTime(trial.at)}</dd>
            <dt>{t.answerFrom}</dt>
            <dd>{t.answerFromWhat}</dd>
            <dt>{t.session}</dt>
            <dd>{trial.signedOut ? t.sessionOut : t.sessionStays}</dd>
          </dl>
        </div>
        <p className="acts2">
          <button type="button" className="btn" onClick={onAgain}>
            {t.asOther}
          </button>
        </p>
      </div>
      <p className="small muted top-gap">{t.names}</p>
    </>
  );
}
