import { useState } from "preact/hooks";
import type { PasteFound } from "../../domain/read-paste.ts";
import type { ActName } from "../../messages/act-words.ts";
import { CopyRow } from "../kit/copy-row.tsx";
import { Icon } from "../kit/icon.tsx";
import { Rich } from "../kit/rich.tsx";
import { useRefusedFocus } from "../kit/use-refused-focus.ts";
import { ScriptsSection } from "../steps/scripts-section.tsx";
import { Actions, Screen } from "../wizard/screen.tsx";
import { type RunState, useWizard } from "../wizard/wizard-state.ts";
import { useWords } from "../words.ts";
import { ActHead, ActSteps } from "./act-parts.tsx";
import { actsOf, linkOf } from "./acts.ts";
import { ClientIdField, SecretField, SecretLost, useGivenValues } from "./given-values.tsx";
import { keep, keptFor } from "./kept-values.ts";
import { PasteBox } from "./paste-box.tsx";
import { PortalPicture } from "./portal-picture.tsx";

/** Entra in a person's hands: one act per screen, instruction beside picture; what the portal gave stays in its fields. */
export function ByHand({ run }: { run: RunState }) {
  const { backFrom } = useWizard();
  const words = useWords();
  const a = words.apply;
  const { plan } = run;
  const { request } = plan;
  const acts = actsOf(plan);
  const values = useGivenValues(run);
  const { known } = values;
  // Of a registration that was found the id is no question.
  const isKnown = "known" in plan.end.clientId;
  /** The first act after `from` whose value is not there, else `to`: what a reload took is asked for again at its own act. */
  const wayTo = (to: number, from: number): number => {
    const isMissing = (name: ActName) =>
      name === "ids" ? !known.ok : name === "secret" && keptFor(request).secret.reveal() === "";
    const lacking = acts.findIndex((name, at) => at > from && at < to && isMissing(name));
    return lacking === -1 ? to : lacking;
  };
  // `goal`: how far they were, until they are there again.
  const [{ index, goal }, setPlace] = useState(() => {
    const { half, act } = keptFor(request);
    const reached = acts.findIndex((name) => half === "entra" && name === act);
    return { index: Math.max(0, wayTo(reached, -1)), goal: reached };
  });
  const setIndex = (to: number) => {
    const ahead = index < goal && to < goal ? goal : 0;
    setPlace({ index: to, goal: ahead });
    keep(request, { act: acts[Math.max(to, ahead)] ?? "" });
  };
  const [form, refuse] = useRefusedFocus();
  const act = acts[index] ?? "ids";
  const onward = index < goal ? wayTo(goal, index) : index + 1;
  const next = acts[onward];

  const fill = (found: PasteFound) => {
    values.fill(found);
    // A script's or a colleague's reply brings both: nothing is left to do in the portal.
    if (found.clientId && found.secret) setIndex(acts.length - 1);
  };
  /** May this act be left? What it has to bring is looked at before. */
  const check = (name: ActName): boolean =>
    name === "ids" ? values.checkIds() : name !== "secret" || values.checkSecret();
  const go = (event: Event) => {
    event.preventDefault();
    if (!check(act)) return refuse();
    if (next) return setIndex(onward);
    if (values.hand()) return;
    setIndex(Math.max(0, acts.indexOf("ids")));
    refuse();
  };

  const spoken = words.acts.acts[act];
  const callback = request.callbackUrl;
  const secretStep = plan.steps.find((step) => step.kind === "addClientSecret");
  const finish = {
    browser: words.acts.finishConsole,
    person: words.acts.finishByHand,
    colleague: words.acts.finishForAsker,
  }[request.hands.rustDesk];
  return (
    <Screen title={spoken.title}>
      <ActHead counter={words.acts.counter(index + 1, acts.length)} index={index} count={acts.length} />
      {act === "secret" && <SecretLost values={values} />}
      <form ref={form} onSubmit={go} noValidate>
        <div className="hand">
          <div>
            <div className="deep">
              <a
                className="btn"
                href={linkOf(act, plan, known.ok ? known.value : null)}
                target="_blank"
                rel="noopener noreferrer"
              >
                {words.acts.open} <Icon name="external" small />
              </a>
              <span className="small muted">
                <Rich text={spoken.path(request.appName)} />
              </span>
            </div>
            <ActSteps lines={spoken.steps} />
            <div>
              {act === "register" && (
                <>
                  <CopyRow name={a.values.name} value={request.appName} />
                  <CopyRow name={a.values.callback} value={callback} />
                </>
              )}
              {act === "platform" && <CopyRow name={a.values.callback} value={callback} />}
              {act === "secret" && secretStep && (
                <CopyRow name={a.values.secretName} value={secretStep.displayName} />
              )}
            </div>
            {/* Each act has its own: what was told of a paste is not told again of the next page. */}
            <PasteBox key={act} tenant={request.tenant} onFound={fill} />
            <div hidden={isKnown || (act !== "ids" && next !== undefined)}>
              <ClientIdField values={values} />
            </div>
            {/* Always mounted: the secret lives in this field alone, whichever act is shown. */}
            <div hidden={act !== "secret"}>
              <SecretField values={values} label={a.secret} />
            </div>
          </div>
          <PortalPicture act={act} app={request.appName} tenant={request.tenant.typed} callback={callback} />
        </div>
        {index === 0 && request.hands.rustDesk !== "colleague" && (
          <div className="top-gap">
            <ScriptsSection plan={plan} />
          </div>
        )}
        <Actions>
          <button type="submit" className="btn primary">
            {next ? words.acts.next(words.acts.acts[next].next) : finish}
          </button>
          {index > 0 ? (
            <button type="button" className="btn tall quiet" onClick={() => setIndex(index - 1)}>
              {words.acts.back}
            </button>
          ) : (
            <a className="btn tall quiet" href={backFrom("apply")}>
              {a.back}
            </a>
          )}
        </Actions>
      </form>
    </Screen>
  );
}
