import { useState } from "preact/hooks";
import { makeSetupPlan } from "../../domain/make-setup-plan.ts";
import type { Observed } from "../../domain/observed.ts";
import { appLink } from "../../domain/portal-links.ts";
import { findReplaced } from "../../domain/replaced.ts";
import type { SetupPlan } from "../../domain/setup-plan.ts";
import { foldEvents } from "../../setup/fold-events.ts";
import { Tick } from "../kit/choice.tsx";
import { Icon, Spinner } from "../kit/icon.tsx";
import { Notice } from "../kit/notice.tsx";
import { Rich } from "../kit/rich.tsx";
import { Actions, Screen } from "../wizard/screen.tsx";
import { type RunState, useWizard } from "../wizard/wizard-state.ts";
import { showList, useWords } from "../words.ts";
import { Running } from "./apply.tsx";
import { LookProblem } from "./look-problem.tsx";
import { PlanView } from "./plan-view.tsx";
import { Question } from "./question.tsx";
import { useCarryOut } from "./review.tsx";
import { clientIdOfRun } from "./test.tsx";
import { useObservation } from "./use-observation.ts";

/** The last phase of a replacement: what the proven new one has made superfluous, removed only now and only on a yes. */
export function RetireStep() {
  const { session } = useWizard();
  const { run } = session;
  // Kept while this screen is open: the run that removes takes the place of the one that replaced.
  const [replaced] = useState(run);
  if (!run || !replaced) return null;
  if (run.plan.request.intent.kind === "retire")
    return <Running run={run} outcome={foldEvents(run.plan, run.events)} at="retire" />;
  return <Choose replaced={replaced} />;
}

function Choose({ replaced }: { replaced: RunState }) {
  const { session, request, goNext, backFrom } = useWizard();
  const words = useWords();
  const r = words.care.retire;
  const keyId = foldEvents(replaced.plan, replaced.events).facts.keyId ?? null;
  const isMove = replaced.plan.request.intent.kind === "changeAddress";
  const { secrets, foreign, redirectUris } = findReplaced(replaced.plan.request, replaced.observed, keyId);
  const [uris, setUris] = useState(() =>
    isMove ? redirectUris.filter(({ isOld }) => isOld).map(({ uri }) => uri) : [],
  );
  const clientId = clientIdOfRun(replaced);
  const asked = request && {
    ...request,
    intent: { kind: "retire", secrets: secrets.map((one) => one.keyId), redirectUris: uris } as const,
  };
  const { observed, problem, lookAgain } = useObservation(request && { ...request, intent: LOOK });
  const planned = asked && observed ? makeSetupPlan(asked, observed) : null;
  const plan = planned?.ok ? planned.value : null;
  const isProven = session.trial?.kind === "signed in";
  const { cloud, tenant } = replaced.plan.request;
  return (
    <Screen
      title={r.title}
      lead={<Rich text={isProven ? (isMove ? r.leadAddress : r.leadSecret) : r.leadUnproven} />}
    >
      {problem && (
        <div className="sec">
          <LookProblem problem={problem} onRetry={lookAgain} />
        </div>
      )}
      {!problem && !planned && (
        <p className="st run sec" role="status">
          <Spinner /> {words.who.looking}
        </p>
      )}
      {planned && !planned.ok && <Question question={planned.problem} onLookAgain={lookAgain} />}
      {isMove && redirectUris.length > 0 && (
        <fieldset className="sec">
          <legend className="h2">{r.uris}</legend>
          <p className="small muted">{r.urisWhy}</p>
          {redirectUris.map(({ uri }) => (
            <Tick
              key={uri}
              label={<code>{uri}</code>}
              isOn={uris.includes(uri)}
              onChange={(isOn) => setUris(isOn ? [...uris, uri] : uris.filter((one) => one !== uri))}
            />
          ))}
        </fieldset>
      )}
      {plan && plan.steps.length > 0 && <PlanView plan={plan} />}
      {plan && plan.steps.length === 0 && <p className="sec">{r.nothing}</p>}
      {foreign.length > 0 && (
        <div className="sec">
          <Notice
            title={words.care.health.rows.leftOver}
            acts={
              <a
                className="btn quiet"
                href={appLink(cloud, tenant.id, "Credentials", clientId)}
                target="_blank"
                rel="noopener noreferrer"
              >
                <Rich text={r.foreignOpen} /> <Icon name="external" small />
              </a>
            }
          >
            <p>
              <Rich
                text={r.foreign(showList(foreign.map((one) => one.displayName ?? `${one.hint ?? ""}…`)))}
              />
            </p>
          </Notice>
        </div>
      )}
      <Actions>
        {plan && observed && plan.steps.length > 0 ? (
          <RemoveButton plan={plan} observed={observed} />
        ) : (
          <button type="button" className="btn primary" onClick={() => goNext("retire")}>
            {r.done}
          </button>
        )}
        {plan && plan.steps.length > 0 && (
          <button type="button" className="btn tall" onClick={() => goNext("retire")}>
            {r.keep}
          </button>
        )}
        <a className="btn tall quiet" href={backFrom("retire")}>
          {words.wizard.back}
        </a>
      </Actions>
    </Screen>
  );
}

const LOOK = { kind: "retire", secrets: [], redirectUris: [] } as const;

function RemoveButton({ plan, observed }: { plan: SetupPlan; observed: Observed }) {
  const { begin } = useCarryOut(plan, observed);
  const r = useWords().care.retire;
  return (
    <button type="button" className="btn primary" onClick={() => begin()}>
      {r.remove}
    </button>
  );
}
