import { useState } from "preact/hooks";
import { enterpriseAppsLink } from "../../domain/portal-links.ts";
import { maySearch, PICKER_SCOPES, type ScopeNeeds } from "../../domain/scopes.ts";
import { ProblemNotice } from "../feedback/problem-notice.tsx";
import { Icon } from "../kit/icon.tsx";
import { Notice } from "../kit/notice.tsx";
import { Rich } from "../kit/rich.tsx";
import { useMicrosoftWindow } from "../steps/use-microsoft-window.ts";
import { WaitingWindow } from "../steps/waiting-window.tsx";
import { type Picked, useWizard } from "../wizard/wizard-state.ts";
import { useWords } from "../words.ts";
import { PeopleSearch } from "./people-search.tsx";

/**
 * Adds people and groups. The permissions to search them are asked for here and not before: many admins put only
 * themselves on the list.
 */
export function PeoplePicker(props: {
  isThere: (objectId: string) => boolean;
  onPick: (picked: Picked) => void;
}) {
  const { session, request, go, changeSession } = useWizard();
  const words = useWords();
  const p = words.people;
  const { isWaiting, problem, open, giveUp } = useMicrosoftWindow();
  const [opened, setOpened] = useState(0);
  const { account, tenant } = session;
  if (!account || !tenant || !request) return null;
  const may = maySearch(account.scopes);
  const isPasted = account.source === "pasted token";

  const ask = async (picksPeople: ScopeNeeds["picksPeople"]) => {
    // A session that may only read goes on reading: picking somebody changes nothing yet.
    const readsOnly = !account.scopes.includes("Application.ReadWrite.All");
    const more = await open(tenant, { wantsConsent: false, readsOnly, picksPeople });
    if (!more) return;
    setOpened((before) => before + 1);
    changeSession({ account: more });
  };
  const portal = (
    <a
      className="btn quiet"
      href={enterpriseAppsLink(request.cloud, tenant.id)}
      target="_blank"
      rel="noopener noreferrer"
    >
      <Rich text={p.portal} /> <Icon name="external" small />
    </a>
  );
  if (isPasted && !may.people && !may.groups)
    return (
      <div className="gapped">
        <Notice
          tone="info"
          title={p.tokenShort}
          acts={
            <>
              <button type="button" className="btn" onClick={() => go("microsoft")}>
                {words.who.otherToken}
              </button>
              {portal}
            </>
          }
        >
          <p>
            <Rich text={p.tokenShortWhy(PICKER_SCOPES)} />
          </p>
        </Notice>
      </div>
    );
  const isComplete = may.people && may.groups;
  return (
    <div className="gapped picker">
      {(may.people || may.groups) && <PeopleSearch {...props} focusTurn={opened} />}
      {!may.people && !may.groups && !isWaiting && (
        <button type="button" className="btn" onClick={() => void ask(true)}>
          {p.add} <Icon name="external" small />
        </button>
      )}
      {!isComplete && !isPasted && !isWaiting && (
        <p className="small muted">
          <Rich text={may.people ? p.peopleOnly : p.asks(PICKER_SCOPES)} />{" "}
          {may.people && (
            <button type="button" className="btn quiet" onClick={() => void ask(true)}>
              {p.askGroups} <Icon name="external" small />
            </button>
          )}
        </p>
      )}
      {!isComplete && isPasted && (
        <p className="small muted">{may.people ? p.tokenNoGroups : p.tokenNoPeople}</p>
      )}
      {isWaiting && <WaitingWindow onClosed={giveUp} />}
      {problem && !isComplete && (
        <ProblemNotice problem={problem} onRetry={() => void ask(true)}>
          {!may.people && (
            <button type="button" className="btn" onClick={() => void ask("people only")}>
              {p.onlyPeople} <Icon name="external" small />
            </button>
          )}
          {portal}
        </ProblemNotice>
      )}
      {problem && !isComplete && (
        <p className="small muted">
          <Rich text={p.without} />
        </p>
      )}
    </div>
  );
}
