import { type FormEvent, useId, useState } from "react";
import { APP_NAME_MAX, appName } from "../../domain/app-registration.ts";
import { parseClientId } from "../../domain/client-id.ts";
import type { Problem } from "../../domain/problem.ts";
import { scopesFor } from "../../domain/scopes.ts";
import { SECRET_LIFETIMES_IN_DAYS } from "../../domain/setup-request.ts";
import { ProblemNotice } from "../feedback/problem-notice.tsx";
import { Choice, Tick } from "../kit/choice.tsx";
import { Field } from "../kit/field.tsx";
import { Fold } from "../kit/fold.tsx";
import { Icon } from "../kit/icon.tsx";
import { Rich } from "../kit/rich.tsx";
import { clientIdOf, wantsConsent } from "../wizard/draft.ts";
import { Actions, Screen, Split } from "../wizard/screen.tsx";
import { useWizard } from "../wizard/wizard-state.ts";
import { useWords } from "../words.ts";

/** Who may sign in, and the few settings that most people leave alone. */
export function WhoStep() {
  const { draft, session, setup, changeDraft, changeSession, go, request } = useWizard();
  const words = useWords();
  const w = words.who;
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isWaiting, setWaiting] = useState(false);
  const { account, tenant } = session;
  const needed = scopesFor({ wantsConsent: wantsConsent(draft) });
  const lacks = account
    ? needed.filter((scope) => scope !== "User.Read" && !account.scopes.includes(scope))
    : [];
  const isLongName = draft.appName.trim().length > APP_NAME_MAX;

  const askForMore = async () => {
    const clientId = parseClientId(clientIdOf(draft, setup.assistant.clientId));
    const cloud = setup.clouds.find((one) => one.name === draft.cloud) ?? setup.clouds[0];
    if (!clientId.ok || !tenant || !cloud) return go("microsoft");
    setWaiting(true);
    setProblem(null);
    try {
      const more = await setup.signInToMicrosoft(
        { clientId: clientId.value, cloud, tenant, wantsConsent: true },
        new AbortController().signal,
      );
      changeSession({ account: more });
      go("review");
    } catch (thrown) {
      setProblem(setup.explain(thrown));
    } finally {
      setWaiting(false);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!request || isLongName) return;
    if (lacks.length === 0) go("review");
    else if (account?.source === "microsoft") void askForMore();
    else go("microsoft");
  };

  const host = request ? new URL(request.consoleAddress.origin).host : "";
  return (
    <Screen title={w.title} lead={w.lead}>
      <form onSubmit={submit} noValidate>
        <Split
          notes={[
            { title: w.seats, text: w.seatsWhy },
            { title: w.later, text: w.laterWhy.replaceAll("*", "") },
          ]}
        >
          <fieldset>
            <legend className="vh">{w.legend}</legend>
            <div className="choices">
              <Choice
                name="gate"
                label={
                  <>
                    {w.chosen} <span className="tag">{w.recommended}</span>
                  </>
                }
                isChosen={draft.gate === "chosen"}
                onChoose={() => changeDraft({ gate: "chosen" })}
                body={<Rich text={w.chosenWhat} />}
              >
                <div className="gapped">
                  <Tick
                    label={account ? <Rich text={w.includeMeWho(account.userName)} /> : w.includeMe}
                    detail={w.includeMeWhy}
                    isOn={draft.includeMe}
                    onChange={(includeMe) => changeDraft({ includeMe })}
                  />
                  <Tick label={w.consent} detail={w.consentLocked} isOn isLocked onChange={() => {}} />
                </div>
              </Choice>
              <Choice
                name="gate"
                label={w.everyone}
                isChosen={draft.gate === "everyone"}
                onChoose={() => changeDraft({ gate: "everyone" })}
                body={w.everyoneWhat(tenant?.typed ?? "")}
              >
                <div className="gapped">
                  <Tick
                    label={w.consent}
                    detail={w.consentWhy}
                    isOn={draft.adminConsent}
                    onChange={(adminConsent) => changeDraft({ adminConsent })}
                  />
                </div>
              </Choice>
            </div>
          </fieldset>
          <div className="top-gap">
            <Fold title={w.more} aside={w.moreShort}>
              <Field
                label={w.appName}
                value={draft.appName}
                placeholder={appName(host)}
                onChange={(event) => changeDraft({ appName: event.target.value })}
                problem={isLongName ? w.appNameLong(APP_NAME_MAX) : null}
              />
              <Lifetime />
              <Audiences />
            </Fold>
          </div>
          {problem && (
            <div className="sec">
              <ProblemNotice problem={problem} onRetry={() => void askForMore()} />
            </div>
          )}
        </Split>
        <Actions>
          <button type="submit" className="btn primary" aria-disabled={isWaiting || !request}>
            {lacks.length > 0 && account?.source === "microsoft" ? (
              <>
                {words.microsoft.continue} <Icon name="external" small />
              </>
            ) : (
              w.review
            )}
          </button>
          <a className="btn tall quiet" href="#/connect/microsoft">
            {words.wizard.back}
          </a>
          {lacks.length > 0 && (
            <span className="push">{isWaiting ? words.microsoft.waiting : w.permissionMissing}</span>
          )}
        </Actions>
      </form>
    </Screen>
  );
}

function Lifetime() {
  const { draft, changeDraft } = useWizard();
  const w = useWords().who;
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{w.lifetime}</label>
      <select
        id={id}
        className="input"
        value={draft.lifetimeInDays}
        aria-describedby={`${id}-hint`}
        onChange={(event) => changeDraft({ lifetimeInDays: Number(event.target.value) })}
      >
        {SECRET_LIFETIMES_IN_DAYS.map((days) => (
          <option key={days} value={days}>
            {w.days(days)}
          </option>
        ))}
      </select>
      <span className="hint" id={`${id}-hint`}>
        {w.lifetimeWhy}
      </span>
    </div>
  );
}

function Audiences() {
  const { draft, changeDraft } = useWizard();
  const w = useWords().who;
  const { clouds } = useWizard().setup;
  const hasPersonal = clouds.find(({ name }) => name === draft.cloud)?.hasPersonalAccounts ?? false;
  const offered = hasPersonal
    ? (["thisTenant", "anyTenant", "anyTenantAndPersonal"] as const)
    : (["thisTenant", "anyTenant"] as const);
  return (
    <fieldset className="top-gap">
      <legend className="label">{w.audience}</legend>
      <div className="choices">
        {offered.map((audience) => (
          <Choice
            key={audience}
            name="audience"
            label={w.audiences[audience][0]}
            isChosen={draft.audience === audience}
            onChoose={() => changeDraft({ audience })}
            body={w.audiences[audience][1]}
          />
        ))}
      </div>
    </fieldset>
  );
}
