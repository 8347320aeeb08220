import { useEffect, useRef, useState } from "preact/hooks";
import { makeCalendar } from "../../domain/calendar.ts";
import { DAY } from "../../domain/instant.ts";
import { peopleLink } from "../../domain/portal-links.ts";
import { foldEvents } from "../../setup/fold-events.ts";
import type { MatchRow } from "../../setup/setup-event.ts";
import { forgetKept } from "../guided/kept-values.ts";
import { healthLink } from "../health-link.ts";
import { Breakable } from "../kit/breakable.tsx";
import { CheckList } from "../kit/check-list.tsx";
import { CopyRow } from "../kit/copy-row.tsx";
import { Download } from "../kit/download.tsx";
import { Icon } from "../kit/icon.tsx";
import { Rich } from "../kit/rich.tsx";

import { Actions, Screen } from "../wizard/screen.tsx";
import { EMPTY_SESSION, useWizard } from "../wizard/wizard-state.ts";
import { showDate, showDays, showTime, useWords } from "../words.ts";
import { Gone } from "./gone.tsx";
import { SecretLife } from "./secret-life.tsx";
import { summaryAsJson, summaryAsMarkdown } from "./summary.ts";
import { clientIdOfRun } from "./test.tsx";

/** Both sides compared, how long the secret lasts, what to keep in mind, and signing out. */
export function DoneStep() {
  const { session, setup, changeSession, backFrom } = useWizard();
  const words = useWords();
  const d = words.done;
  const [isFinished, setFinished] = useState(false);
  const forget = useRef<(() => void) | null>(null);
  // Signed out on both sides: whoever goes on from here begins without sessions.
  useEffect(() => () => forget.current?.(), []);
  const { run, trial, isTurnedOff } = session;
  if (!run) return null;
  const { request } = run.plan;
  const outcome = foldEvents(run.plan, run.events);
  const proven = trial?.kind === "signed in" ? trial : null;
  const isAnswering = proven !== null || session.dryCheck?.isPassed === true;
  const kept = run.plan.kept.find((one) => one.kind === "secret");
  const endsAt = outcome.facts.secretEndsAt ?? (kept?.kind === "secret" ? kept.endsAt : null);
  const madeAt = run.events[0]?.at ?? run.observed.at;
  const lead = isTurnedOff ? d.leadOff : proven ? d.lead(showTime(proven.at)) : d.leadUnproven;

  const host = new URL(request.consoleAddress.origin).host;
  const fileName = `rustdesk-entra-${new Date(madeAt).toISOString().slice(0, 10)}`;

  const finish = async () => {
    await setup.finish();
    forgetKept();
    forget.current = () => changeSession(EMPTY_SESSION);
    setFinished(true);
  };
  if (isFinished)
    return (
      <Screen key="finished" title={d.finishedTitle} lead={d.finished}>
        <Actions>
          <a className="btn primary" href="./">
            {d.again}
          </a>
        </Actions>
      </Screen>
    );
  if (!run.plan.end.isConnected) return <Gone run={run} onFinish={() => void finish()} />;
  return (
    <Screen title={proven ? d.title : d.titleUnproven} lead={lead}>
      <Compared rows={outcome.rows} isProven={proven !== null} />
      {endsAt !== null && (
        <section className="sec" aria-labelledby="secret">
          <div className="sec-head">
            <h2 id="secret">{d.secret(showDays(Math.round((endsAt - madeAt) / DAY)))}</h2>
            <span className="small">{d.secretWhy}</span>
          </div>
          <SecretLife from={madeAt} until={endsAt} />
          <p>
            <Rich text={d.note(showDate(endsAt))} />
          </p>
        </section>
      )}
      <section className="sec" aria-labelledby="after">
        <h2 id="after">{d.after}</h2>
        <CheckList
          checks={[
            ...(session.consoleUser && !session.consoleUser.isFromProvider
              ? [
                  {
                    id: "admin",
                    state: "ok" as const,
                    label: <Rich text={d.keepAdmin(session.consoleUser.name)} />,
                    detail: d.keepAdminWhy,
                  },
                ]
              : []),
            ...(request.gate.kind === "chosen"
              ? [{ id: "others", state: "none" as const, label: d.others, detail: <OthersLink /> }]
              : []),
            {
              id: "clients",
              // Where RustDesk answered a sign-in, its API answers desktop clients too.
              state: isAnswering ? ("ok" as const) : ("none" as const),
              label: d.clients,
              detail: (
                <>
                  <code>{request.consoleAddress.origin}</code> {isAnswering && d.clientsAnswered}
                </>
              ),
            },
            ...Object.entries(d.checklist).map(([id, [label, detail]]) => ({
              id,
              state: "na" as const,
              label,
              detail,
            })),
            { id: "leaving", state: "na" as const, label: d.leaving, detail: d.leavingWhy },
          ]}
        />
      </section>
      <section className="sec" aria-labelledby="record">
        <h2 id="record">{d.record}</h2>
        <p className="muted">{d.recordWhy}</p>
        <div className="rows top-gap">
          <Download
            name={d.files.summary[0]}
            what={d.files.summary[1]}
            file={`${fileName}.md`}
            type="text/markdown"
            make={() => summaryAsMarkdown(run, trial, words)}
          />
          <Download
            name={d.files.json[0]}
            what={d.files.json[1]}
            file={`${fileName}.json`}
            type="application/json"
            make={() => summaryAsJson(run, trial)}
          />
          {endsAt !== null && (
            <Download
              name={d.files.calendar[0]}
              what={d.files.calendar[1]}
              file={`${fileName}.ics`}
              type="text/calendar"
              make={() =>
                makeCalendar(
                  endsAt,
                  {
                    title: d.calendarTitle(host),
                    description: d.calendarText(host),
                    url: healthLink(window.location.href, {
                      origin: request.consoleAddress.origin,
                      clientId: clientIdOfRun(run) ?? "",
                      tenant: request.tenant.typed,
                    }),
                  },
                  `secret-${clientIdOfRun(run) ?? host}@entra-setup`,
                  Date.now(),
                )
              }
            />
          )}
        </div>
      </section>
      <section className="sec" aria-labelledby="tell">
        <h2 id="tell">{d.tell}</h2>
        <div className="top-gap">
          <CopyRow name={d.tellCopy} value={d.tellText(request.consoleAddress.origin)} />
        </div>
      </section>
      <Actions>
        <button type="button" className="btn primary" onClick={() => void finish()}>
          {d.finish}
        </button>
        <a className="btn tall quiet" href={backFrom("done")}>
          {words.wizard.back}
        </a>
      </Actions>
    </Screen>
  );
}

function OthersLink() {
  const { session } = useWizard();
  const d = useWords().done;
  const { run } = session;
  if (!run) return null;
  const clientId = clientIdOfRun(run);
  const { servicePrincipalId } = foldEvents(run.plan, run.events).facts;
  const found = run.observed.directory?.found.find((one) => one.registration.clientId === clientId)
    ?.servicePrincipal?.objectId;
  const objectId = servicePrincipalId ?? found;
  const { cloud, tenant } = run.plan.request;
  const href = peopleLink(cloud, tenant.id, objectId ?? null, clientId);
  return (
    <>
      {d.othersWhy}{" "}
      <a href={href} target="_blank" rel="noopener noreferrer">
        <Rich text={d.othersOpen} />
      </a>
    </>
  );
}

function Compared({ rows, isProven }: { rows: readonly MatchRow[]; isProven: boolean }) {
  const words = useWords();
  const d = words.done;
  if (rows.length === 0) return null;
  const states = rows.map((row) => (row.setting === "secret" && isProven ? "proven" : row.state));
  const matches = states.filter((state) => state === "checked" || state === "proven").length;
  const shown = (row: MatchRow, side: "entra" | "rustDesk") => {
    const value = row[side];
    if (row.setting === "secret" && side === "rustDesk" && isProven) return d.usedByTest;
    if (value === null) return <span className="muted">–</span>;
    if (row.setting === "secret") return <Rich text={d.startsWith(value)} />;
    if (row.setting === "idTokens") return value === "on" ? d.on : d.off;
    if (row.setting === "provider") return value === "on" ? d.visible : d.off;
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
        <span className="small">{d.matches(matches, rows.length)}</span>
      </div>
      <table className="tbl stack">
        <thead>
          <tr>
            <th scope="col">{d.setting}</th>
            <th scope="col">Entra</th>
            <th scope="col">RustDesk</th>
            <th scope="col">{d.match}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => {
            const state = states[index];
            const isGood = state === "checked" || state === "proven";
            return (
              <tr key={row.setting} className={state === "wrong" ? "off" : ""}>
                <th scope="row">{d.settings[row.setting]}</th>
                <td data-l="Entra">{shown(row, "entra")}</td>
                <td data-l="RustDesk">{shown(row, "rustDesk")}</td>
                <td data-l={d.match}>
                  <span className={`st ${isGood ? "ok" : state === "wrong" ? "bad" : "na"}`}>
                    <Icon name={isGood ? "check" : state === "wrong" ? "wrong" : "cannot"} small />{" "}
                    {state === "proven"
                      ? d.proven
                      : state === "checked"
                        ? d.matching
                        : state === "wrong"
                          ? d.differs
                          : d.cannot}
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
