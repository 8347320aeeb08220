import type { PlanQuestion } from "../../domain/setup-plan.ts";
import { Notice } from "../kit/notice.tsx";
import { Rich } from "../kit/rich.tsx";
import { hrefOf as hrefOfJob } from "../route.ts";
import { useWizard } from "../wizard/wizard-state.ts";
import { showList, useWords } from "../words.ts";

/** What only the admin can decide before there can be a plan. The answer changes the request, and the plan is made anew. */
export function Question({ question, onLookAgain }: { question: PlanQuestion; onLookAgain: () => void }) {
  const { changeDraft, request, hrefOf } = useWizard();
  const words = useWords();
  const q = words.review.questions;
  const again = (
    <button type="button" className="btn" onClick={onLookAgain}>
      {words.wizard.lookAgain}
    </button>
  );
  const portal = request?.cloud.portalOrigin ?? "";
  switch (question.reason) {
    case "adopt-or-create":
      return (
        <Notice
          tone="warn"
          title={q.adoptTitle}
          acts={
            <>
              {question.candidates.map(({ clientId, displayName }) => (
                <button
                  key={clientId}
                  type="button"
                  className="btn"
                  onClick={() => changeDraft({ registration: { kind: "adopt", clientId } })}
                >
                  {q.adopt(displayName)}
                </button>
              ))}
              <button
                type="button"
                className="btn quiet"
                onClick={() => changeDraft({ registration: { kind: "create" } })}
              >
                {q.adoptNot}
              </button>
            </>
          }
        >
          <p>{q.adoptWhat}</p>
          <ul>
            {question.candidates.map(({ clientId, displayName, by }) => (
              <li key={clientId}>
                <b>{displayName}</b> <code>{clientId}</code> ({showList(by.map((one) => q.adoptBy[one]))})
              </li>
            ))}
          </ul>
        </Notice>
      );
    case "saved-client-id-unknown":
      return (
        <Notice
          tone="warn"
          title={q.unknownTitle}
          acts={
            <>
              <button
                type="button"
                className="btn"
                onClick={() => changeDraft({ registration: { kind: "create" } })}
              >
                {q.unknownYes}
              </button>
              <a className="btn quiet" href={hrefOf("microsoft")}>
                {words.microsoft.domain}
              </a>
            </>
          }
        >
          <p>
            <Rich text={q.unknownWhat(question.clientId)} />
          </p>
          <p>{q.unknownConsequence}</p>
        </Notice>
      );
    case "saved-client-id-unseen":
      return (
        <Notice
          tone="warn"
          title={q.unseenTitle}
          acts={
            <>
              <a className="btn" href={hrefOf("microsoft")}>
                {q.unseenLook}
              </a>
              <button
                type="button"
                className="btn quiet"
                onClick={() => changeDraft({ registration: { kind: "create" } })}
              >
                {q.unseenYes}
              </button>
            </>
          }
        >
          <p>
            <Rich text={q.unseenWhat(question.clientId)} />
          </p>
          <p>{q.unseenConsequence}</p>
        </Notice>
      );
    case "deleted-twin":
      return (
        <Notice
          tone="warn"
          title={q.twinTitle}
          acts={
            <>
              {question.clientId !== null && (
                <button
                  type="button"
                  className="btn"
                  onClick={() => changeDraft({ registration: { kind: "restore" } })}
                >
                  {q.twinRestore}
                </button>
              )}
              {again}
              <a
                className="btn quiet"
                href={`${portal}/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade`}
                target="_blank"
                rel="noopener noreferrer"
              >
                <Rich text={q.twinOpen} />
              </a>
            </>
          }
        >
          <p>
            <Rich text={q.twinWhat} />
          </p>
        </Notice>
      );
    case "not-connected":
      return (
        <Notice
          title={q.notConnectedTitle}
          acts={
            <a className="btn" href={hrefOfJob("connect", "address")}>
              {q.notConnectedGo}
            </a>
          }
        >
          <p>{q.notConnectedWhat}</p>
        </Notice>
      );
    case "secrets-full":
      return (
        <Notice tone="warn" title={q.fullTitle} acts={again}>
          <p>
            <Rich text={q.fullWhat(question.max)} />
          </p>
        </Notice>
      );
  }
}
