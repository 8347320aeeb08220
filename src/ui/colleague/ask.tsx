import { useRef } from "preact/hooks";
import type { SentRequest } from "../../ports/handover.ts";
import type { Setup } from "../../setup/setup.ts";
import { LiveRegion, say } from "../feedback/live-region.tsx";
import { ProblemNotice } from "../feedback/problem-notice.tsx";
import { Fold } from "../kit/fold.tsx";
import { Icon, Spinner } from "../kit/icon.tsx";
import { Rich } from "../kit/rich.tsx";
import { useRead } from "../kit/use-read.ts";
import { colleagueHref, goTo } from "../route.ts";
import { Header } from "../wizard/header.tsx";
import { Actions, Screen } from "../wizard/screen.tsx";
import type { WizardProps } from "../wizard/wizard.tsx";
import { showDate, useWords } from "../words.ts";
import { draftOf } from "./request-draft.ts";
import { CompareWords, RequestParts } from "./request-parts.tsx";
import "../css/later.css";

export interface AskProps {
  readonly setup: Setup;
  readonly onBegin: (begun: NonNullable<WizardProps["begun"]>) => void;
}

/** Asking a colleague, from the start: how it goes, what this browser has asked, and where a reply is brought to. */
export function Ask(props: AskProps) {
  return (
    <>
      <Header />
      <div className="shell wide letter">
        <Landing {...props} />
      </div>
      <LiveRegion />
    </>
  );
}

function Landing({ setup, onBegin }: AskProps) {
  const words = useWords().colleague.landing;
  const sent = useRead("sent", () => setup.handOver.sent());
  const requests = sent.data ?? [];
  const begin = () => {
    onBegin({ way: "colleague" });
    goTo("connect", "address");
  };
  return (
    <Screen title={words.title} lead={words.lead}>
      <ol className="do top-gap narrow">
        {words.how.map((line) => (
          <li key={line}>
            <div>
              <Rich text={line} />
            </div>
          </li>
        ))}
      </ol>
      <section className="sec" aria-labelledby="sent">
        <h2 id="sent">{words.sent}</h2>
        {sent.isPending && (
          <p className="st run" role="status">
            <Spinner /> {words.looking}
          </p>
        )}
        {sent.error !== null && (
          <ProblemNotice problem={setup.explain(sent.error)} onRetry={sent.again} isBusy={sent.isReading} />
        )}
        {sent.data && <p className="muted">{requests.length === 0 ? words.none : words.hasReplyHow}</p>}
        <ul className="asked">
          {requests.map((one) => (
            <Asked
              key={one.request.id}
              one={one}
              setup={setup}
              onReply={() => {
                onBegin({ way: "colleague", draft: draftOf(one.request) });
                goTo("connect", "apply");
              }}
              onForgotten={sent.again}
            />
          ))}
        </ul>
      </section>
      <Actions>
        <button type="button" className="btn primary" onClick={begin}>
          {words.begin}
        </button>
        <a className="btn tall quiet" href={colleagueHref("request", null)}>
          {words.wasAsked}
        </a>
        <a className="btn tall quiet" href="#/">
          {words.back}
        </a>
      </Actions>
    </Screen>
  );
}

function Asked(props: { one: SentRequest; setup: Setup; onReply: () => void; onForgotten: () => void }) {
  const { one, setup } = props;
  const words = useWords().colleague.landing;
  const { request, state } = one;
  const { origin } = request.consoleAddress;
  const host = new URL(origin).host;
  const dialog = useRef<HTMLDialogElement>(null);
  // A page that belongs to one console sets that one: another one's reply is for the page there.
  const isHere = setup.place.kind === "elsewhere" || setup.place.origin === origin;
  const forget = async () => {
    dialog.current?.close();
    await setup.handOver.forget(request.id);
    say(words.forgotten(host));
    props.onForgotten();
  };
  return (
    <li className="asked-one">
      <div className="asked-head">
        <h3>{host}</h3>
        <span className="small muted">{request.domain ?? request.tenantId}</span>
        <span className={`st ${state === "open" ? "none" : state === "used" ? "ok" : "na"}`}>
          <Icon name={state === "open" ? "none" : state === "used" ? "checked" : "cannot"} small />
          {state === "open" ? words.openUntil(showDate(request.expires)) : words.states[state]}
        </span>
      </div>
      {state !== "open" && <p className="small muted">{words[`${state}Why`]}</p>}
      {state === "open" && !isHere && (
        <p className="small muted">
          <Rich text={words.otherConsole(origin)} />
        </p>
      )}
      <div className="asked-acts">
        {state === "open" && isHere && (
          <button type="button" className="btn" onClick={props.onReply}>
            {words.reply}
          </button>
        )}
        <button type="button" className="btn quiet" onClick={() => dialog.current?.showModal()}>
          {words.forget}
        </button>
      </div>
      {state === "open" && (
        <Fold title={words.again}>
          <RequestParts sent={one} shareUrl={setup.shareUrl} />
          <CompareWords words={one.words} />
        </Fold>
      )}
      <dialog ref={dialog} className="dialog" aria-labelledby={`forget-${request.id}`}>
        <h2 id={`forget-${request.id}`}>{words.forgetTitle}</h2>
        <p>{words.forgetWhy}</p>
        <p className="dialog-acts">
          <button type="button" className="btn" onClick={() => void forget()}>
            {words.forgetYes}
          </button>
          <button type="button" className="btn quiet" onClick={() => dialog.current?.close()}>
            {words.forgetNo}
          </button>
        </p>
      </dialog>
    </li>
  );
}
