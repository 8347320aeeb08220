import type { ReceivedRequest } from "../../ports/handover.ts";
import { parseReplyKey } from "../../scripts/reply-key.ts";
import { ClientIdField, SecretField, SecretLost, useGivenValues } from "../guided/given-values.tsx";
import { PasteBox } from "../guided/paste-box.tsx";
import { Fold } from "../kit/fold.tsx";
import { Rich } from "../kit/rich.tsx";
import { useRefusedFocus } from "../kit/use-refused-focus.ts";
import { Scripts } from "../steps/scripts.tsx";
import { Actions, Screen } from "../wizard/screen.tsx";
import { type RunState, useWizard } from "../wizard/wizard-state.ts";
import { useWords } from "../words.ts";

/** By script, for a colleague: it prints the reply code itself. What a tool printed that cannot seal is sealed here. */
export function AnswerByScript({ run, received }: { run: RunState; received: ReceivedRequest }) {
  const { changeDraft, go, hrefOf } = useWizard();
  const words = useWords();
  const w = words.answer.script;
  const values = useGivenValues(run);
  const [form, refuse] = useRefusedFocus();
  const { id, key } = received.request;
  const replyKey = parseReplyKey(id, key);
  const seal = (event: Event) => {
    event.preventDefault();
    const hasIds = values.checkIds();
    if (values.checkSecret() && hasIds) values.hand();
    else refuse();
  };
  return (
    <Screen title={words.scripts.screen.title} lead={w.lead}>
      <section className="sec" aria-labelledby="script-run">
        <h2 className="h2" id="script-run">
          {words.scripts.screen.run}
        </h2>
        <Scripts plan={run.plan} replyKey={replyKey.ok ? replyKey.value : null} />
      </section>
      <section className="sec" aria-labelledby="script-send">
        <h2 className="h2" id="script-send">
          {w.send}
        </h2>
        <p>
          <Rich text={w.sendWhy} />
        </p>
      </section>
      <Fold title={w.other} aside={w.otherAside} isOpen={values.isSecretLost}>
        <form ref={form} onSubmit={seal} noValidate>
          <SecretLost values={values} />
          <PasteBox tenant={run.plan.request.tenant} onFound={values.fill} />
          <ClientIdField values={values} />
          <div className="top-gap">
            <SecretField values={values} label={words.apply.values.secret} />
          </div>
          <p className="top-gap">
            <button type="submit" className="btn">
              {words.acts.finishForAsker}
            </button>
          </p>
        </form>
      </Fold>
      <Actions>
        <a className="btn primary" href="#/">
          {w.sent}
        </a>
        <button
          type="button"
          className="btn tall quiet"
          onClick={() => {
            changeDraft({ way: "person" });
            go("review");
          }}
        >
          {words.scripts.screen.instead}
        </button>
        <a className="btn tall quiet" href={hrefOf("review")}>
          {words.apply.back}
        </a>
      </Actions>
    </Screen>
  );
}
