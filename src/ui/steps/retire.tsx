import { useState } from "preact/hooks";
import { makeSetupPlan } from "../../domain/make-setup-plan.ts";
import type { Observed } from "../../domain/observed.ts";
import { findReplaced } from "../../domain/replaced.ts";
import type { SetupPlan } from "../../domain/setup-plan.ts";
import { foldEvents } from "../../setup/fold-events.ts";
import { Tick } from "../kit/choice.tsx";
import { Spinner } from "../kit/icon.tsx";
import { Notice } from "../kit/notice.tsx";
import { Rich } from "../kit/rich.tsx";
import { Actions, Screen } from "../wizard/screen.tsx";
import { type RunState, useWizard } from "../wizard/wizard-state.ts";
import { showList, useWords } from "../words.ts";
import { Running } from "./apply.tsx";
import { isEntraByHand, keyIdOf } from "./ending.ts";
import { LookProblem } from "./look-problem.tsx";
import { OldLink } from "./old-things.tsx";
import { markedSecret } from "./plan-rows.ts";
import { PlanView } from "./plan-view.tsx";
import { Question } from "./question.tsx";
import { useCarryOut } from "./review.tsx";
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
  const isByHand = isEntraByHand(replaced);
  const isMove = replaced.plan.request.intent.kind === "changeAddress";
  const { secrets, foreign, redirectUris } = findReplaced(
    replaced.plan.request,
    replaced.observed,
    keyIdOf(replaced),
  );
  const [uris, setUris] = useState(() =>
    isMove ? redirectUris.filter(({ isOld }) => isOld).map(({ uri }) => uri) : [],
  );
  const asked = request && {
    ...request,
    intent: { kind: "retire", secrets: secrets.map((one) => one.keyId), redirectUris: uris } as const,
  };
  const { observed, problem, lookAgain } = useObservation(
    request && !isByHand ? { ...request, intent: LOOK } : null,
  );
  const planned = asked && observed ? makeSetupPlan(asked, observed) : null;
  const plan = planned?.ok ? planned.value : null;
  const isProven = session.trial?.kind === "signed in";
  const canRemove = plan !== null && observed !== null && plan.steps.length > 0;
  const isFirst = canRemove && isProven;
  const acts = [
    <button
      key="on"
      type="button"
      className={isFirst ? "btn tall" : "btn primary"}
      onClick={() => goNext("retire")}
    >
      {canRemove ? r.keep : r.done}
    </button>,
    canRemove && (
      <RemoveButton
        key="remove"
        plan={plan}
        observed={observed}
        look={isFirst ? "btn primary" : "btn tall"}
      />
    ),
  ];
  // Where nobody has proven the new one, keeping the old one comes first.
  if (isFirst) acts.reverse();
  const isLooking = !isByHand && !problem && !planned;
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
      {isLooking && (
        <p className="st run sec" role="status">
          <Spinner /> {words.who.looking}
        </p>
      )}
      {planned && !planned.ok && <Question question={planned.problem} onLookAgain={lookAgain} />}
      {isMove && !isByHand && redirectUris.length > 0 && (
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
      {(isByHand || foreign.length > 0) && (
        <div className="sec">
          <Notice title={words.care.health.rows.leftOver} acts={<OldLink run={replaced} look="btn quiet" />}>
            <p>
              <Rich
                text={
                  isByHand
                    ? r.byHand
                    : r.foreign(showList(foreign.map((one) => markedSecret(one, words.plan))))
                }
              />
            </p>
          </Notice>
        </div>
      )}
      <Actions>
        {/* Not before it is known what they do: a removal would take the place of what was about to be pressed. */}
        {!isLooking && acts}
        <a className="btn tall quiet" href={backFrom("retire")}>
          {words.wizard.back}
        </a>
      </Actions>
    </Screen>
  );
}

const LOOK = { kind: "retire", secrets: [], redirectUris: [] } as const;

function RemoveButton({ plan, observed, look }: { plan: SetupPlan; observed: Observed; look: string }) {
  const { begin } = useCarryOut(plan, observed);
  const r = useWords().care.retire;
  return (
    <button type="button" className={look} onClick={() => begin()}>
      {r.remove}
    </button>
  );
}
