import { type FormEvent, useId } from "react";
import { APP_NAME_MAX, appName } from "../../domain/app-registration.ts";
import { scopesFor } from "../../domain/scopes.ts";
import { SECRET_LIFETIMES_IN_DAYS } from "../../domain/setup-request.ts";
import { ProblemNotice } from "../feedback/problem-notice.tsx";
import { Choice, Tick } from "../kit/choice.tsx";
import { Field } from "../kit/field.tsx";
import { Fold } from "../kit/fold.tsx";
import { Icon } from "../kit/icon.tsx";
import { Notice } from "../kit/notice.tsx";
import { Rich } from "../kit/rich.tsx";
import { cloudOf } from "../wizard/cloud-of.ts";
import { needsAccount, wantsConsent } from "../wizard/draft.ts";
import { Actions, Screen, Split } from "../wizard/screen.tsx";
import { useWizard } from "../wizard/wizard-state.ts";
import { useWords } from "../words.ts";
import { useMicrosoftWindow } from "./use-microsoft-window.ts";
import { WaitingWindow } from "./waiting-window.tsx";

/** Who may sign in, and the few settings that most people leave alone. */
export function WhoStep() {
  const { draft, session, changeDraft, changeSession, go, request } = useWizard();
  const words = useWords();
  const w = words.who;
  const { isWaiting, problem, open, giveUp } = useMicrosoftWindow();
  const { account, tenant } = session;
  const needed = scopesFor({ wantsConsent: wantsConsent(draft) });
  // By hand nothing is asked of an account that may still be signed in.
  const lacks =
    account && needsAccount(draft.way)
      ? needed.filter((scope) => scope !== "User.Read" && !account.scopes.includes(scope))
      : [];
  const isMoreAsked = lacks.length > 0 && account?.source === "microsoft";
  const isTokenShort = lacks.length > 0 && account?.source === "pasted token";
  const isLongName = draft.appName.trim().length > APP_NAME_MAX;

  const askForMore = async () => {
    if (!tenant) return;
    const more = await open(tenant, { wantsConsent: true });
    if (!more) return;
    changeSession({ account: more });
    go("review");
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!request || isLongName || isWaiting || isTokenShort) return;
    if (isMoreAsked) void askForMore();
    else go("review");
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
                placeholder={appName(host, draft.product)}
                onChange={(event) => changeDraft({ appName: event.target.value })}
                problem={isLongName ? w.appNameLong(APP_NAME_MAX) : null}
              />
              <Lifetime />
              <Audiences />
            </Fold>
          </div>
          {isTokenShort && (
            <div className="sec">
              <Notice
                tone="warn"
                title={w.tokenShort}
                acts={
                  <>
                    <button type="button" className="btn" onClick={() => go("microsoft")}>
                      {w.otherToken}
                    </button>
                    <button
                      type="button"
                      className="btn quiet"
                      onClick={() => changeDraft({ gate: "everyone", adminConsent: false })}
                    >
                      {w.withoutConsent}
                    </button>
                    <button
                      type="button"
                      className="btn quiet"
                      onClick={() => changeDraft({ way: "person" })}
                    >
                      {words.microsoft.person}
                    </button>
                  </>
                }
              >
                <p>
                  <Rich text={w.tokenShortWhy(lacks)} />
                </p>
              </Notice>
            </div>
          )}
          {isWaiting && (
            <div className="sec">
              <WaitingWindow onClosed={giveUp} />
            </div>
          )}
          {problem && (
            <div className="sec">
              <ProblemNotice problem={problem} onRetry={() => void askForMore()}>
                <button type="button" className="btn quiet" onClick={() => go("microsoft")}>
                  {words.microsoft.otherAccount}
                </button>
              </ProblemNotice>
            </div>
          )}
        </Split>
        <Actions>
          <button
            type="submit"
            className={`btn primary${isTokenShort ? " wait" : ""}`}
            aria-disabled={isWaiting || isTokenShort || !request}
          >
            {isMoreAsked ? (
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
          {isMoreAsked && !isWaiting && <span className="push">{w.permissionMissing}</span>}
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
  const hasPersonal = cloudOf(useWizard().setup, draft.cloud)?.hasPersonalAccounts ?? false;
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
