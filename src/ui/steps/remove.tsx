import { useState } from "preact/hooks";
import { unwrap } from "../../domain/unwrap.ts";
import { Choice } from "../kit/choice.tsx";
import { Field } from "../kit/field.tsx";
import { Rich } from "../kit/rich.tsx";
import { useRefusedFocus } from "../kit/use-refused-focus.ts";
import { Actions, Screen, Split } from "../wizard/screen.tsx";
import { useWizard } from "../wizard/wizard-state.ts";
import { useWords } from "../words.ts";

/** Disconnecting: what goes, what stays, for how long it can come back; typed to be meant. */
export function RemoveStep() {
  const { draft, session, changeSession, goNext, backFrom } = useWizard();
  const words = useWords();
  const r = words.care.remove;
  const host = new URL(draft.consoleAddress).host;
  const [typed, setTyped] = useState("");
  const [isWrong, setWrong] = useState(false);
  const [form, refuse] = useRefusedFocus();
  const submit = (event: Event) => {
    event.preventDefault();
    const isMeant = unwrap(typed).toLowerCase() === host;
    setWrong(!isMeant);
    if (isMeant) goNext("remove");
    else refuse();
  };
  return (
    <Screen title={r.title} lead={r.lead(host)}>
      <form ref={form} onSubmit={submit} noValidate>
        <Split>
          <fieldset>
            <legend className="vh">{r.title}</legend>
            <div className="choices">
              <Choice
                name="how"
                label={
                  <>
                    {r.soft} <span className="tag">{words.who.recommended}</span>
                  </>
                }
                isChosen={!session.isPermanent}
                onChoose={() => changeSession({ isPermanent: false })}
                body={r.softWhat}
              />
              <Choice
                name="how"
                label={r.hard}
                isChosen={session.isPermanent}
                onChoose={() => changeSession({ isPermanent: true })}
                body={r.hardWhat}
              />
            </div>
          </fieldset>
          <p className="sec">
            <Rich text={r.order} />
          </p>
          <div className="top-gap">
            <Field
              label={r.typed(host)}
              isMono
              value={typed}
              spellcheck={false}
              autoComplete="off"
              autoCapitalize="none"
              onInput={(event) => {
                setTyped(event.currentTarget.value);
                setWrong(false);
              }}
              problem={isWrong ? r.wrong(host) : null}
            />
          </div>
        </Split>
        <Actions>
          <button type="submit" className="btn primary">
            {r.next}
          </button>
          <a className="btn tall quiet" href={backFrom("remove")}>
            {words.wizard.back}
          </a>
        </Actions>
      </form>
    </Screen>
  );
}
