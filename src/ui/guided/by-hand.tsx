import { type FormEvent, useState } from "react";
import type { PasteFound } from "../../domain/read-paste.ts";
import { type ActName, enActs } from "../../messages/en/acts.ts";
import { CopyRow } from "../kit/copy-row.tsx";
import { Icon } from "../kit/icon.tsx";
import { ScriptsSection } from "../steps/scripts-section.tsx";
import { Actions, Screen } from "../wizard/screen.tsx";
import { type RunState, useWizard } from "../wizard/wizard-state.ts";
import { useWords } from "../words.ts";
import { ActHead, ActSteps } from "./act-parts.tsx";
import { actsOf, linkOf } from "./acts.ts";
import { ClientIdField, SecretField, useGivenValues } from "./given-values.tsx";
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
  const [index, setIndex] = useState(0);
  const act = acts[index] ?? "ids";
  const values = useGivenValues(run);
  const { known } = values;
  const next = acts[index + 1];
  // Of a registration that was found the id is no question.
  const isKnown = "known" in plan.end.clientId;

  const fill = (found: PasteFound) => {
    values.fill(found);
    // A script's or a colleague's reply brings both: nothing is left to do in the portal.
    if (found.clientId && found.secret) setIndex(acts.length - 1);
  };
  /** May this act be left? What it has to bring is looked at before. */
  const check = (name: ActName): boolean =>
    name === "ids" ? values.checkIds() : name !== "secret" || values.checkSecret();
  const go = (event: FormEvent) => {
    event.preventDefault();
    if (!check(act)) return;
    if (next) return setIndex(index + 1);
    if (!values.hand()) setIndex(Math.max(0, acts.indexOf("ids")));
  };

  const spoken = enActs.acts[act];
  const callback = request.callbackUrl;
  const secretStep = plan.steps.find((step) => step.kind === "addClientSecret");
  const finish = {
    browser: enActs.finishConsole,
    person: enActs.finishByHand,
    colleague: enActs.finishForAsker,
  }[request.hands.rustDesk];
  return (
    <Screen title={spoken.title}>
      <ActHead counter={enActs.counter(index + 1, acts.length)} index={index} count={acts.length} />
      <form onSubmit={go} noValidate>
        <div className="hand">
          <div>
            <div className="deep">
              <a
                className="btn"
                href={linkOf(act, plan, known.ok ? known.value : null)}
                target="_blank"
                rel="noopener noreferrer"
              >
                {enActs.open} <Icon name="external" small />
              </a>
              <span className="small muted">{spoken.path(request.appName)}</span>
            </div>
            <ActSteps lines={spoken.steps} />
            <div className="top-gap">
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
            <div className="top-gap">
              <PasteBox tenant={request.tenant} onFound={fill} />
            </div>
            <div hidden={isKnown || (act !== "ids" && next !== undefined)}>
              <ClientIdField values={values} />
            </div>
            {/* Always mounted: the secret lives in this field alone, whichever act is shown. */}
            <div hidden={act !== "secret"} className="top-gap">
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
            {next ? enActs.next(enActs.acts[next].next) : finish}
          </button>
          {index > 0 ? (
            <button type="button" className="btn tall quiet" onClick={() => setIndex(index - 1)}>
              {enActs.back}
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
