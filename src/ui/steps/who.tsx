import { APP_NAME_MAX, appName } from "../../domain/app-registration.ts";
import { scopesFor } from "../../domain/scopes.ts";
import { ProblemNotice } from "../feedback/problem-notice.tsx";
import { Choice, Given, Tick } from "../kit/choice.tsx";
import { Field } from "../kit/field.tsx";
import { Fold } from "../kit/fold.tsx";
import { Icon } from "../kit/icon.tsx";
import { Notice } from "../kit/notice.tsx";
import { Rich } from "../kit/rich.tsx";
import { useRefusedFocus } from "../kit/use-refused-focus.ts";
import { PeoplePicker } from "../people/people-picker.tsx";
import { PickedList } from "../people/picked-list.tsx";
import { PremiumNote } from "../people/premium-note.tsx";
import { cloudOf } from "../wizard/cloud-of.ts";
import { needsAccount, wantsConsent } from "../wizard/draft.ts";
import { Actions, Screen, Split } from "../wizard/screen.tsx";
import { type PeopleChange, useWizard } from "../wizard/wizard-state.ts";
import { useWords } from "../words.ts";
import { Lifetime } from "./lifetime.tsx";
import { useMicrosoftWindow } from "./use-microsoft-window.ts";
import { WaitingWindow } from "./waiting-window.tsx";

/** Who may sign in, and the few settings that most people leave alone. */
export function WhoStep() {
  const { draft, session, changeDraft, changeSession, go, request, backFrom } = useWizard();
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
  const picks = account !== null && needsAccount(draft.way);
  const { people } = session;
  const changePeople = (part: Partial<PeopleChange>) => changeSession({ people: { ...people, ...part } });
  const [form, refuse] = useRefusedFocus();
  const isLongName = draft.appName.trim().length > APP_NAME_MAX;

  const askForMore = async () => {
    if (!tenant) return;
    const more = await open(tenant, { wantsConsent: true });
    if (!more) return;
    changeSession({ account: more });
    go("review");
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (!request || isLongName || isWaiting || isTokenShort) return refuse();
    if (isMoreAsked) void askForMore();
    else go("review");
  };

  const host = request ? new URL(request.consoleAddress.origin).host : "";
  return (
    <Screen title={w.title} lead={w.lead}>
      <form ref={form} onSubmit={submit} noValidate>
        <Split
          notes={[
            { title: w.seats, text: w.seatsWhy },
            { title: w.later, text: <Rich text={w.laterWhy} /> },
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
                body={<Rich text={picks ? w.chosenShort : w.chosenWhat} />}
              >
                {picks && (
                  <PeoplePicker
                    isThere={(id) =>
                      people.add.some(({ objectId }) => objectId === id) ||
                      (draft.includeMe && id === account.objectId)
                    }
                    onPick={(picked) => changePeople({ add: [...people.add, picked] })}
                  />
                )}
                {picks && (
                  <PickedList
                    label={words.people.chosen}
                    there={[]}
                    meId={account.objectId}
                    change={people}
                    onChange={changePeople}
                  />
                )}
                {picks && <PremiumNote picked={people.add} />}
                <div className="gapped">
                  {draft.way === "colleague" ? (
                    <p className="small muted">{w.includeAsked}</p>
                  ) : (
                    <Tick
                      label={account ? <Rich text={w.includeMeWho(account.userName)} /> : w.includeMe}
                      detail={w.includeMeWhy}
                      isOn={draft.includeMe}
                      onChange={(includeMe) => changeDraft({ includeMe })}
                    />
                  )}
                  <Given label={w.consent} detail={w.consentLocked} />
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
                onInput={(event) => changeDraft({ appName: event.currentTarget.value })}
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
                <button
                  type="button"
                  className="btn quiet"
                  onClick={() => changeDraft({ gate: "everyone", adminConsent: false })}
                >
                  {w.withoutConsent}
                </button>
              </ProblemNotice>
              <p className="small muted top-gap">
                <Rich text={w.consentNeeds} />
              </p>
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
          <a className="btn tall quiet" href={backFrom("who")}>
            {words.wizard.back}
          </a>
          {isMoreAsked && !isWaiting && <span className="push">{w.permissionMissing}</span>}
        </Actions>
      </form>
    </Screen>
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
