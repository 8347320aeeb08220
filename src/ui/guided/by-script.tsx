import { useRefusedFocus } from "../kit/use-refused-focus.ts";
import { Scripts } from "../steps/scripts.tsx";
import { Actions, Screen } from "../wizard/screen.tsx";
import { type RunState, useWizard } from "../wizard/wizard-state.ts";
import { useWords } from "../words.ts";
import { ClientIdField, SecretField, SecretLost, useGivenValues } from "./given-values.tsx";
import { PasteBox } from "./paste-box.tsx";

/** Entra by a script that a person runs: the script, then what it printed. */
export function ByScript({ run }: { run: RunState }) {
  const { changeDraft, go, backFrom } = useWizard();
  const words = useWords();
  const s = words.scripts.screen;
  const values = useGivenValues(run);
  const [form, refuse] = useRefusedFocus();
  const { plan } = run;
  const needsSecret = plan.steps.some(({ kind }) => kind === "addClientSecret");
  const hand = (event: Event) => {
    event.preventDefault();
    const hasIds = values.checkIds();
    const hasSecret = !needsSecret || values.checkSecret();
    if (hasIds && hasSecret) values.hand();
    else refuse();
  };
  return (
    <Screen title={s.title} lead={s.lead}>
      <form ref={form} onSubmit={hand} noValidate>
        <section className="sec" aria-labelledby="script-run">
          <h2 className="h2" id="script-run">
            {s.run}
          </h2>
          <Scripts plan={plan} />
        </section>
        <section className="sec" aria-labelledby="script-said">
          <h2 className="h2" id="script-said">
            {s.said}
          </h2>
          <SecretLost values={values} />
          <PasteBox tenant={plan.request.tenant} onFound={values.fill} />
          <ClientIdField values={values} />
          <div hidden={!needsSecret} className="top-gap">
            <SecretField values={values} label={words.apply.values.secret} />
          </div>
        </section>
        <Actions>
          <button type="submit" className="btn primary">
            {plan.request.hands.rustDesk === "person" ? words.acts.finishByHand : words.acts.finishConsole}
          </button>
          <button
            type="button"
            className="btn tall quiet"
            onClick={() => {
              changeDraft({ way: "person" });
              go("review");
            }}
          >
            {s.instead}
          </button>
          <a className="btn tall quiet" href={backFrom("apply")}>
            {words.apply.back}
          </a>
        </Actions>
      </form>
    </Screen>
  );
}
