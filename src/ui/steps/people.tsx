import type { FormEvent } from "react";
import { findSubject } from "../../domain/health.ts";
import { Choice } from "../kit/choice.tsx";
import { Icon, Spinner } from "../kit/icon.tsx";
import { Actions, Screen } from "../wizard/screen.tsx";
import { useWizard } from "../wizard/wizard-state.ts";
import { useWords } from "../words.ts";
import { LookProblem } from "./look-problem.tsx";
import { useObservation } from "./use-observation.ts";

/** Who may sign in on a connection that stands: the gate, and the list with who comes and who goes. */
export function PeopleStep() {
  const { request, session, changeSession, goNext, backFrom } = useWizard();
  const words = useWords();
  const p = words.care.people;
  const w = words.who;
  const { observed, problem, lookAgain } = useObservation(
    request && { ...request, intent: { kind: "setPeople", gate: "chosen", add: [], remove: [] } },
  );
  const found = observed ? findSubject(observed) : null;
  const { gate, remove } = session.people;
  const change = (part: Partial<typeof session.people>) =>
    changeSession({ people: { ...session.people, ...part } });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    goNext("people");
  };
  return (
    <Screen title={p.title} lead={p.lead}>
      <form onSubmit={submit}>
        <div className="sec">
          {problem && <LookProblem problem={problem} onRetry={lookAgain} />}
          {!problem && !observed && (
            <p className="st run" role="status">
              <Spinner /> {w.looking}
            </p>
          )}
          {found && (
            <fieldset>
              <legend className="vh">{w.legend}</legend>
              <div className="choices">
                <Choice
                  name="gate"
                  label={w.chosen}
                  isChosen={gate === "chosen"}
                  onChoose={() => change({ gate: "chosen" })}
                  body={w.chosenWhat}
                >
                  <ul className="picked" aria-label={p.onList}>
                    {found.assignments.map(({ id, principalName, principalType }) => {
                      const leaves = remove.includes(id);
                      return (
                        <li key={id} className={leaves ? "off" : ""}>
                          <Icon name={principalType === "group" ? "steps" : "person"} />
                          <span>
                            <b>{principalName}</b>
                            {leaves && <small>{p.leaves}</small>}
                          </span>
                          <button
                            type="button"
                            className="btn quiet"
                            aria-label={leaves ? p.keepName(principalName) : p.removeName(principalName)}
                            onClick={() =>
                              change({
                                remove: leaves ? remove.filter((one) => one !== id) : [...remove, id],
                              })
                            }
                          >
                            {leaves ? p.keep : p.remove}
                          </button>
                        </li>
                      );
                    })}
                  </ul>
                </Choice>
                <Choice
                  name="gate"
                  label={w.everyone}
                  isChosen={gate === "everyone"}
                  onChoose={() => change({ gate: "everyone" })}
                  body={w.everyoneWhat(session.tenant?.typed ?? "")}
                />
              </div>
            </fieldset>
          )}
        </div>
        <Actions>
          <button type="submit" className="btn primary" aria-disabled={!found}>
            {p.next}
          </button>
          <a className="btn tall quiet" href={backFrom("people")}>
            {words.wizard.back}
          </a>
        </Actions>
      </form>
    </Screen>
  );
}
