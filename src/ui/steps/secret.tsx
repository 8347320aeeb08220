import { Rich } from "../kit/rich.tsx";
import { Actions, Screen, Split } from "../wizard/screen.tsx";
import { useWizard } from "../wizard/wizard-state.ts";
import { useWords } from "../words.ts";
import { Lifetime } from "./lifetime.tsx";

/** Replacing the secret: in which order, and for how long the new one is to last. */
export function SecretStep() {
  const { goNext, backFrom } = useWizard();
  const words = useWords();
  const s = words.care.secret;
  const submit = (event: Event) => {
    event.preventDefault();
    goNext("secret");
  };
  return (
    <Screen title={s.title} lead={s.lead}>
      <form onSubmit={submit}>
        <Split>
          <ol className="do">
            {s.order.map((line) => (
              <li key={line}>
                <div>
                  <Rich text={line} />
                </div>
              </li>
            ))}
          </ol>
          <div className="top-gap">
            <Lifetime />
          </div>
        </Split>
        <Actions>
          <button type="submit" className="btn primary">
            {s.next}
          </button>
          <a className="btn tall quiet" href={backFrom("secret")}>
            {words.wizard.back}
          </a>
        </Actions>
      </form>
    </Screen>
  );
}
