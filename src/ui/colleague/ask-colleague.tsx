import { useId, useRef, useState } from "preact/hooks";
import { readPaste } from "../../domain/read-paste.ts";
import { parseReplyKey } from "../../scripts/reply-key.ts";
import { ProblemNotice } from "../feedback/problem-notice.tsx";
import { ClientIdField, SecretField, SecretLost, useGivenValues } from "../guided/given-values.tsx";
import { PasteBox } from "../guided/paste-box.tsx";
import { Fold } from "../kit/fold.tsx";
import { Icon, Spinner } from "../kit/icon.tsx";
import { pastedText } from "../kit/pasted-text.ts";
import { Rich } from "../kit/rich.tsx";
import { useRead } from "../kit/use-read.ts";
import { useRefusedFocus } from "../kit/use-refused-focus.ts";
import { Scripts } from "../steps/scripts.tsx";
import { Actions, Screen } from "../wizard/screen.tsx";
import { type RunState, useWizard } from "../wizard/wizard-state.ts";
import { showDate, useWords } from "../words.ts";
import { Refusal } from "./refusal.tsx";
import { CompareWords, RequestParts } from "./request-parts.tsx";
import { useReply } from "./use-reply.ts";

/** Entra in a colleague's hands: what they are sent, the words to compare, and where their reply is opened. */
export function AskColleague({ run }: { run: RunState }) {
  const { setup, go, hrefOf } = useWizard();
  const words = useWords();
  const w = words.colleague.ask;
  const { plan } = run;
  const id = useId();
  const pasted = useRef<HTMLTextAreaElement>(null);
  const [isEmpty, setEmpty] = useState(false);
  const [isGiven, setGiven] = useState(false);
  const reply = useReply(run);
  const values = useGivenValues(run);
  const [form, refuse] = useRefusedFocus();
  const [valuesForm, refuseValues] = useRefusedFocus();
  // Asking again gives the request that is open already, so this reads as often as it likes.
  const asked = useRead(
    JSON.stringify([plan.request.tenant.id, plan.request.callbackUrl, run.observed.at]),
    () => setup.handOver.ask(plan.request),
  );
  const sent = asked.data;
  const key = sent && parseReplyKey(sent.request.id, sent.request.key);

  const open = (event: Event) => {
    event.preventDefault();
    const text = pasted.current?.value ?? "";
    setEmpty(text.trim() === "");
    if (text.trim() === "") refuse();
    else void reply.open(text);
  };
  /** A code is opened at once. Values that came in clear go into their fields: a secret does not stand here to be read. */
  const take = (event: ClipboardEvent) => {
    setEmpty(false);
    const { found } = readPaste(pastedText(event));
    if (found.replyCode) return void reply.open(found.replyCode);
    if (!found.secret) return;
    event.preventDefault();
    setGiven(true);
    if (found.tenantId === undefined || found.tenantId === plan.request.tenant.id) values.fill(found);
  };
  const hand = (event: Event) => {
    event.preventDefault();
    const hasIds = values.checkIds();
    if (values.checkSecret() && hasIds) values.hand();
    else refuseValues();
  };
  const isConsoleByHand = plan.request.hands.rustDesk === "person";

  return (
    <Screen title={w.title} lead={sent ? w.lead(showDate(sent.request.expires)) : undefined}>
      {asked.isPending && (
        <p className="st run sec" role="status">
          <Spinner /> {w.making}
        </p>
      )}
      {asked.error !== null && (
        <div className="sec">
          <ProblemNotice
            problem={setup.explain(asked.error)}
            onRetry={asked.again}
            isBusy={asked.isReading}
          />
        </div>
      )}
      {sent && (
        <>
          <section className="sec" aria-labelledby="send">
            <h2 id="send">{w.send}</h2>
            <RequestParts sent={sent} shareUrl={setup.shareUrl} />
            {key?.ok && (
              <Fold title={w.script} aside={w.scriptAside}>
                <Scripts plan={plan} replyKey={key.value} />
              </Fold>
            )}
          </section>
          <section className="sec" aria-labelledby="compare">
            <h2 id="compare">{w.compare}</h2>
            <p className="muted">{w.compareWhy}</p>
            <CompareWords words={sent.words} />
          </section>
        </>
      )}
      <section className="sec" aria-labelledby="arrives">
        <h2 id="arrives">{w.arrives}</h2>
        <p className="muted">
          <Rich text={w.arrivesWhy} />
        </p>
        <form ref={form} id={`${id}-open`} onSubmit={open} noValidate>
          <div className="field top-gap">
            <label htmlFor={id}>{w.reply}</label>
            <textarea
              ref={pasted}
              id={id}
              className="input mono"
              rows={4}
              spellcheck={false}
              autoComplete="off"
              aria-invalid={isEmpty || reply.refusal ? true : undefined}
              aria-describedby={isEmpty || reply.refusal ? `${id}-problem` : undefined}
              onPaste={take}
            />
          </div>
          <div id={`${id}-problem`}>
            {isEmpty && (
              <p className="small bad-t" role="alert">
                <Icon name="wrong" small /> {w.notFound}
              </p>
            )}
            {reply.refusal && <Refusal of="reply" problem={reply.refusal} />}
          </div>
          {reply.problem && <ProblemNotice problem={reply.problem} />}
        </form>
      </section>
      <div className="top-gap">
        <Fold title={w.another} aside={w.anotherAside} isOpen={isGiven || values.isSecretLost}>
          <form ref={valuesForm} onSubmit={hand} noValidate>
            <SecretLost values={values} />
            <PasteBox
              tenant={plan.request.tenant}
              onFound={values.fill}
              onReply={(code) => void reply.open(code)}
            />
            <ClientIdField values={values} />
            <div className="top-gap">
              <SecretField values={values} label={words.apply.values.secret} />
            </div>
            <p className="top-gap">
              <button type="submit" className="btn">
                {isConsoleByHand ? words.acts.finishByHand : w.save}
              </button>
            </p>
          </form>
        </Fold>
      </div>
      <Actions>
        <button type="submit" form={`${id}-open`} className="btn primary" aria-disabled={reply.isOpening}>
          {reply.isOpening ? w.opening : w.open}
        </button>
        <button type="button" className="btn tall quiet" onClick={() => go("microsoft")}>
          {w.instead}
        </button>
        <a className="btn tall quiet" href={hrefOf("review")}>
          {words.apply.back}
        </a>
      </Actions>
    </Screen>
  );
}
