import { useEffect } from "preact/hooks";
import { type Health, makeHealth } from "../../domain/health.ts";
import type { HealthRow } from "../../domain/health-row.ts";
import type { Observed } from "../../domain/observed.ts";
import { providerOf } from "../../domain/plan-maintenance.ts";
import type { Intent, SetupRequest } from "../../domain/setup-request.ts";
import { Icon, type IconName, Spinner } from "../kit/icon.tsx";
import { Notice } from "../kit/notice.tsx";
import { Rich } from "../kit/rich.tsx";
import { goTo, hrefOf, type Job } from "../route.ts";
import { Actions, Screen } from "../wizard/screen.tsx";
import { useWizard } from "../wizard/wizard-state.ts";
import { showDateTime, showList, useWords } from "../words.ts";
import { HealthTable } from "./health-table.tsx";
import { LookProblem } from "./look-problem.tsx";
import { useObservation } from "./use-observation.ts";

/** Both sides beside what they should be; each difference with its fix, and everything else that can be done here. */
export function HealthStep() {
  const { request, session, changeSession, backFrom } = useWizard();
  const words = useWords();
  const h = words.care.health;
  // Whatever was planned last is through: the check is about the whole.
  const isLeft = session.intent !== null || session.run !== null;
  useEffect(() => {
    if (isLeft) changeSession({ intent: null, run: null });
  }, [isLeft, changeSession]);
  const asked = request && { ...request, intent: ALL };
  const { observed, problem, isLooking, lookAgain } = useObservation(asked);
  const health = asked && observed && !isLooking ? makeHealth(asked, observed) : null;
  const wrong =
    asked && health && observed && isConnected(asked, health, observed)
      ? health.rows.filter(({ state }) => state === "bad").length
      : null;
  useEffect(() => {
    if (session.wrongRows !== wrong) changeSession({ wrongRows: wrong });
  }, [session.wrongRows, wrong, changeSession]);
  if (asked && health && observed)
    return <Checked request={asked} health={health} observed={observed} onLookAgain={lookAgain} />;
  return (
    <Screen title={problem ? words.wizard.steps.health : h.checking}>
      <div className="sec">
        {problem ? (
          <LookProblem problem={problem} onRetry={lookAgain} />
        ) : (
          <p className="st run" role="status">
            <Spinner /> {h.checking}
          </p>
        )}
      </div>
      <Actions>
        <a className="btn tall quiet" href={backFrom("health")}>
          {words.wizard.back}
        </a>
      </Actions>
    </Screen>
  );
}

/** Where neither side holds anything of ours, nothing differs: there is nothing to compare. */
const isConnected = (request: SetupRequest, { found }: Pick<Health, "found">, observed: Observed): boolean =>
  found !== null || providerOf(request, observed) !== null;

function Checked({
  request,
  health: { rows, found },
  observed,
  onLookAgain,
}: {
  request: SetupRequest;
  health: Health;
  observed: Observed;
  onLookAgain: () => void;
}) {
  const { changeSession } = useWizard();
  const words = useWords();
  const h = words.care.health;
  const again = (
    <button type="button" className="btn tall" onClick={onLookAgain}>
      {h.again}
    </button>
  );
  if (!isConnected(request, { found }, observed))
    return (
      <Screen title={h.nothing} lead={h.nothingWhat}>
        <Actions>
          <a className="btn primary" href={hrefOf("connect", "who")}>
            {h.connect}
          </a>
          {again}
        </Actions>
      </Screen>
    );
  const fix = (intent: Intent) => {
    changeSession({ intent });
    goTo("check", "review");
  };
  const wrong = rows.filter(({ state }) => state === "bad").length;
  const repairs = rows.filter((row) => row.fix === "repair" && row.state === "bad").length;
  const isOneSided = observed.directory === null || observed.rustDesk === null;
  const at = showDateTime(observed.at);
  return (
    <Screen
      title={h.title(wrong)}
      lead={isOneSided ? h.leadOneSide(at) : h.lead(at)}
      acts={
        <>
          {repairs > 0 && (
            <button type="button" className="btn primary" onClick={() => fix(ALL)}>
              {h.fixAll(repairs)}
            </button>
          )}
          {again}
        </>
      }
    >
      <HealthTable rows={rows} onFix={(row) => fix({ kind: "repair", only: [row] })} />
      {rows.some(({ id, state }) => id === "marked" && state === "none") && (
        <div className="sec">
          <Notice
            title={h.adoptTitle}
            acts={
              <button type="button" className="btn" onClick={() => fix({ kind: "repair", only: ["marked"] })}>
                {h.adoptYes}
              </button>
            }
          >
            <p>{h.adopt}</p>
          </Notice>
        </div>
      )}
      <Unseen rows={rows} />
      <Maintenance />
    </Screen>
  );
}

const ALL: Intent = { kind: "repair", only: null };

/** Each reason once, with the rows that it is about. */
function Unseen({ rows }: { rows: readonly HealthRow[] }) {
  const words = useWords();
  const h = words.care.health;
  const told = rows.filter(({ state, why }) => why !== null && state !== "ok");
  const whys = [...new Set(told.map(({ why }) => why))].flatMap((why) => (why === null ? [] : [why]));
  if (whys.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="unseen">
      <h2 id="unseen">{h.unseen}</h2>
      <dl className="whys">
        {whys.map((why) => (
          <div key={why}>
            <dt>{showList(told.filter((row) => row.why === why).map(({ id }) => h.rows[id]))}</dt>
            <dd>
              <Rich text={h.whys[why]} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const JOBS: readonly { readonly job: Exclude<Job, "connect" | "check">; readonly icon: IconName }[] = [
  { job: "replace", icon: "lock" },
  { job: "people", icon: "person" },
  { job: "move", icon: "external" },
  { job: "disconnect", icon: "undo" },
];
const FIRST = { replace: "secret", people: "people", move: "review", disconnect: "remove" } as const;

/** What else can be done for this connection. */
function Maintenance() {
  const { care } = useWords();
  return (
    <nav className="maint sec" aria-labelledby="more">
      <h2 id="more">{care.health.more}</h2>
      <ul>
        {JOBS.map(({ job, icon }) => (
          <li key={job}>
            <a href={hrefOf(job, FIRST[job])}>
              <Icon name={icon} />
              <span>
                <b>{care.jobs[job][0]}</b>
                <small>{care.jobs[job][1]}</small>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
