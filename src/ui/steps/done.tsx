import { useEffect, useRef, useState } from "preact/hooks";
import { makeCalendar } from "../../domain/calendar.ts";
import { DAY } from "../../domain/instant.ts";
import { peopleLink } from "../../domain/portal-links.ts";
import { foldEvents } from "../../setup/fold-events.ts";
import { forgetKept } from "../guided/kept-values.ts";
import { healthLink } from "../health-link.ts";
import { type Check, CheckList } from "../kit/check-list.tsx";
import { CopyRow } from "../kit/copy-row.tsx";
import { Download } from "../kit/download.tsx";
import { Rich } from "../kit/rich.tsx";
import { keepAddress } from "../route.ts";
import { Actions, Screen } from "../wizard/screen.tsx";
import { EMPTY_SESSION, type RunState, type Session, useWizard } from "../wizard/wizard-state.ts";
import { showDate, showDays, showTime, useWords } from "../words.ts";
import { Compared } from "./compared.tsx";
import { type Ending, endingOf } from "./ending.ts";
import { Gone } from "./gone.tsx";
import { OldLink, OldThings } from "./old-things.tsx";
import { SecretLife } from "./secret-life.tsx";
import { summaryAsJson, summaryAsMarkdown } from "./summary.ts";
import { clientIdOfRun } from "./test.tsx";

/** How the job ended: both sides compared, how long the secret lasts, what is left to do, and signing out. */
export function DoneStep() {
  const { session, setup, changeSession, backFrom } = useWizard();
  const words = useWords();
  const d = words.done;
  const [isFinished, setFinished] = useState(false);
  const forget = useRef<(() => void) | null>(null);
  // Signed out on both sides: whoever goes on from here begins without sessions.
  useEffect(() => () => forget.current?.(), []);
  const { run, isTurnedOff } = session;
  if (!run) return null;

  const finish = async () => {
    await setup.finish();
    forgetKept();
    forget.current = () => changeSession(EMPTY_SESSION);
    setFinished(true);
    // Loaded again, the page begins anew.
    keepAddress("#/");
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
  const ending = endingOf(run, session);
  const { kind, provenAt } = ending;
  const { origin } = run.plan.request.consoleAddress;
  const [proven, unproven] = d.titles[kind];
  const title = isTurnedOff ? d.titleOff : provenAt === null ? unproven : proven;
  const checks = checksOf(run, ending, session, words);
  return (
    <Screen title={title} lead={provenAt === null ? d.leadUnproven : d.lead(showTime(provenAt))}>
      <Compared rows={ending.rows} />
      <SecretEnd ending={ending} />
      {checks.length > 0 && (
        <section className="sec" aria-labelledby="after">
          <h2 id="after">{d.after}</h2>
          <CheckList checks={checks} />
        </section>
      )}
      <Record run={run} ending={ending} />
      {kind !== "replaceSecret" && !isTurnedOff && (
        <section className="sec" aria-labelledby="tell">
          <h2 id="tell">{d.tell}</h2>
          <div className="top-gap">
            <CopyRow
              name={d.tellCopy}
              value={kind === "connect" ? d.tellText(origin) : d.tellMoved(origin)}
            />
          </div>
        </section>
      )}
      <Actions isLast>
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

/** What is left to do, or to know, before the page is closed. */
function checksOf(
  run: RunState,
  { kind, made, old, provenAt }: Ending,
  { consoleUser, dryCheck }: Session,
  words: ReturnType<typeof useWords>,
): readonly Check[] {
  const d = words.done;
  // A job for one thing ends with that thing alone.
  const isConnect = kind === "connect";
  const { gate, consoleAddress } = run.plan.request;
  const isAnswering = provenAt !== null || dryCheck?.isPassed === true;
  const checks: (Check | false | null)[] = [
    old && {
      id: "old",
      state: old.isGone === null ? "na" : old.isGone ? "ok" : "none",
      label: kind === "changeAddress" ? d.oldAddress : d.oldSecret,
      detail: !old.isGone && <OldThings old={old} run={made} />,
    },
    isConnect &&
      consoleUser?.isFromProvider === false && {
        id: "admin",
        state: "ok",
        label: <Rich text={d.keepAdmin(consoleUser.name)} />,
        detail: d.keepAdminWhy,
      },
    isConnect &&
      gate.kind === "chosen" && { id: "others", state: "none", label: d.others, detail: <OthersLink /> },
    kind !== "replaceSecret" && {
      id: "clients",
      // Where RustDesk answered a sign-in, its API answers desktop clients too.
      state: isAnswering ? "ok" : "none",
      label: d.clients,
      detail: <code>{consoleAddress.origin}</code>,
    },
    ...(isConnect
      ? Object.entries(d.checklist).map(
          ([id, [label, detail]]): Check => ({ id, state: "na", label, detail }),
        )
      : []),
  ];
  return checks.filter((one) => !!one);
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

/** How long the secret lasts; where nobody told this page, where the day is found. */
function SecretEnd({ ending: { made, madeAt, secretEndsAt } }: { ending: Ending }) {
  const d = useWords().done;
  return (
    <section className="sec" aria-labelledby="secret">
      <div className="sec-head">
        <h2 id="secret">
          {secretEndsAt === null
            ? d.secretUnknown
            : d.secret(showDays(Math.round((secretEndsAt - madeAt) / DAY)))}
        </h2>
        <span className="small">{d.secretWhy}</span>
      </div>
      {secretEndsAt === null ? (
        <p>
          {d.secretLook} <OldLink run={made} />
        </p>
      ) : (
        <>
          <SecretLife from={madeAt} until={secretEndsAt} />
          <p>
            <Rich text={d.note(showDate(secretEndsAt))} />
          </p>
        </>
      )}
    </section>
  );
}

function Record({ run, ending }: { run: RunState; ending: Ending }) {
  const words = useWords();
  const d = words.done;
  const { madeAt, secretEndsAt } = ending;
  const { consoleAddress, tenant } = run.plan.request;
  const { origin } = consoleAddress;
  const { host } = new URL(origin);
  const clientId = clientIdOfRun(run);
  const fileName = `rustdesk-entra-${new Date(madeAt).toISOString().slice(0, 10)}`;
  return (
    <section className="sec" aria-labelledby="record">
      <h2 id="record">{d.record}</h2>
      <p className="muted">{d.recordWhy}</p>
      <div className="rows top-gap">
        <Download
          words={d.files.summary}
          file={`${fileName}.md`}
          type="text/markdown"
          make={() => summaryAsMarkdown(run, ending, words)}
        />
        <Download
          words={d.files.json}
          file={`${fileName}.json`}
          type="application/json"
          make={() => summaryAsJson(run, ending)}
        />
        {secretEndsAt !== null && (
          <Download
            words={d.files.calendar}
            file={`${fileName}.ics`}
            type="text/calendar"
            make={() =>
              makeCalendar(
                secretEndsAt,
                {
                  title: d.calendarTitle(host),
                  description: d.calendarText(host),
                  url: healthLink(window.location.href, {
                    origin,
                    clientId: clientId ?? "",
                    tenant: tenant.typed,
                  }),
                },
                `secret-${clientId ?? host}@entra-setup`,
                Date.now(),
              )
            }
          />
        )}
      </div>
    </section>
  );
}
