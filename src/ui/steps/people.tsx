import { makeSetupPlan } from "../../domain/make-setup-plan.ts";
import type { FoundRegistration, Observed } from "../../domain/observed.ts";
import type { SetupPlan } from "../../domain/setup-plan.ts";
import { Choice, Tick } from "../kit/choice.tsx";
import { Spinner } from "../kit/icon.tsx";
import { Notice } from "../kit/notice.tsx";
import { Rich } from "../kit/rich.tsx";
import { ConsentLine } from "../people/consent-line.tsx";
import { PeoplePicker } from "../people/people-picker.tsx";
import { PickedList } from "../people/picked-list.tsx";
import { PremiumNote } from "../people/premium-note.tsx";
import { Actions, Screen } from "../wizard/screen.tsx";
import { type PeopleChange, useWizard } from "../wizard/wizard-state.ts";
import { useWords } from "../words.ts";
import { LookProblem } from "./look-problem.tsx";
import { Question } from "./question.tsx";
import { useObservation } from "./use-observation.ts";

/** Looks the same up, whatever was picked since: the world does not change by picking. */
const AS_FOUND = { kind: "setPeople", gate: "asFound", includeMe: false, add: [], remove: [] } as const;

/** Who may sign in on a connection that stands: the gate, and the list with who comes and who goes. */
export function PeopleStep() {
  const { request, goNext, backFrom } = useWizard();
  const words = useWords();
  const p = words.care.people;
  const { observed, problem, lookAgain } = useObservation(request && { ...request, intent: AS_FOUND });
  const planned = request && observed ? makeSetupPlan(request, observed) : null;
  const plan = planned?.ok ? planned.value : null;
  const found = plan && observed ? worksOn(plan, observed) : null;
  const isNothing = plan?.steps.length === 0;
  const mayGoOn = plan !== null && !isNothing;
  const submit = (event: Event) => {
    event.preventDefault();
    if (mayGoOn) goNext("people");
  };
  return (
    <Screen title={p.title} lead={p.lead}>
      <form onSubmit={submit}>
        <div className="sec">
          {problem && <LookProblem problem={problem} onRetry={lookAgain} />}
          {!problem && !observed && (
            <p className="st run" role="status">
              <Spinner /> {words.who.looking}
            </p>
          )}
          {planned && !planned.ok && <Question question={planned.problem} onLookAgain={lookAgain} />}
          {plan && found && observed && <Gate plan={plan} found={found} observed={observed} />}
        </div>
        <Actions>
          <button
            type="submit"
            className={`btn primary${mayGoOn ? "" : " wait"}`}
            aria-disabled={!mayGoOn || undefined}
          >
            {isNothing ? p.noChange : p.next}
          </button>
          <a className="btn tall quiet" href={backFrom("people")}>
            {words.wizard.back}
          </a>
        </Actions>
      </form>
    </Screen>
  );
}

/** The registration that the plan changes. */
function worksOn({ end }: SetupPlan, { directory }: Observed): FoundRegistration | null {
  const { clientId } = end;
  if (!("known" in clientId)) return null;
  return directory?.found.find(({ registration }) => registration.clientId === clientId.known) ?? null;
}

function Gate({ plan, found, observed }: { plan: SetupPlan; found: FoundRegistration; observed: Observed }) {
  const { session, changeSession } = useWizard();
  const words = useWords();
  const p = words.care.people;
  const w = words.who;
  const { people } = session;
  const { assignments } = found;
  const was = found.servicePrincipal?.isAssignmentRequired ? "chosen" : "everyone";
  const gate = people.gate === "asFound" ? was : people.gate;
  const me = observed.directory?.me ?? null;
  const change = (part: Partial<PeopleChange>) => changeSession({ people: { ...people, ...part } });
  const isOnList = (id: string) =>
    assignments.some(({ principalId }) => principalId === id) ||
    people.add.some(({ objectId }) => objectId === id);
  // Whoever closes an open door should not find themselves outside.
  const choose = (next: "chosen" | "everyone") =>
    change(
      next === was ? { gate: "asFound", includeMe: false } : { gate: next, includeMe: next === "chosen" },
    );
  const stay = assignments.filter(({ id }) => !people.remove.includes(id));
  const isUnseen = found.unseen?.includes("assignments") ?? false;
  const isEmpty =
    gate === "chosen" && !isUnseen && stay.length + people.add.length === 0 && !people.includeMe;
  return (
    <fieldset>
      <legend className="vh">{w.legend}</legend>
      <div className="choices">
        <Choice
          name="gate"
          label={w.chosen}
          isChosen={gate === "chosen"}
          onChoose={() => choose("chosen")}
          body={w.chosenShort}
        >
          <PeoplePicker isThere={isOnList} onPick={(picked) => change({ add: [...people.add, picked] })} />
          {isUnseen && <p className="small muted top-gap">{p.unseen}</p>}
          <PickedList
            label={p.onList}
            there={assignments}
            meId={me?.objectId ?? null}
            change={people}
            onChange={change}
          />
          <PremiumNote picked={people.add} />
          <div className="gapped">
            {me && !isOnList(me.objectId) && (
              <Tick
                label={<Rich text={w.includeMeWho(me.userPrincipalName)} />}
                detail={p.includeMeWhy}
                isOn={people.includeMe}
                onChange={(includeMe) => change({ includeMe })}
              />
            )}
            <ConsentLine plan={plan} found={found} />
            {isEmpty && (
              <Notice tone="warn" title={words.people.emptyTitle}>
                <p>{words.people.empty}</p>
              </Notice>
            )}
          </div>
        </Choice>
        <Choice
          name="gate"
          label={w.everyone}
          isChosen={gate === "everyone"}
          onChoose={() => choose("everyone")}
          body={w.everyoneWhat(session.tenant?.typed ?? "")}
        >
          <div className="gapped">
            <ConsentLine plan={plan} found={found} />
          </div>
        </Choice>
      </div>
    </fieldset>
  );
}
