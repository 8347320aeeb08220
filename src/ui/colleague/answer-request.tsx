import { useState } from "preact/hooks";
import { takeApartCallback } from "../../domain/callback-url.ts";
import type { Problem } from "../../domain/problem.ts";
import type { ResolvedTenant } from "../../domain/tenant.ts";
import type { ReceivedRequest } from "../../ports/handover.ts";
import { ProblemNotice } from "../feedback/problem-notice.tsx";
import { Tick } from "../kit/choice.tsx";
import { Icon, Spinner } from "../kit/icon.tsx";
import { inSight } from "../kit/in-sight.ts";
import { Notice } from "../kit/notice.tsx";
import { EntraWays } from "../steps/entra-ways.tsx";
import { useEntraWay } from "../steps/use-entra-way.ts";
import { WaitingWindow } from "../steps/waiting-window.tsx";
import { wantsConsent } from "../wizard/draft.ts";
import { Actions, Screen } from "../wizard/screen.tsx";
import { useWizard } from "../wizard/wizard-state.ts";
import { showDate, showDays, useWords } from "../words.ts";
import { CompareWords } from "./request-parts.tsx";

/** Its button stands at the end of the screen, in sight all the way. */
const FORM = "answer";

/** What Microsoft's public records say of the request's organisation. */
export type Looked =
  | { readonly kind: "found"; readonly tenant: ResolvedTenant }
  | { readonly kind: "other"; readonly found: string };

/** Who asks for what, where sign-in data will go, what the app can do, four words; and the ladder. */
export function AnswerRequest(props: {
  received: ReceivedRequest;
  looked: Looked | null;
  problem: Problem | null;
  onRetry: () => void;
  /** Another look is under way. */
  isLooking: boolean;
  hasCloud: boolean;
}) {
  const { draft, session, changeDraft } = useWizard();
  const words = useWords();
  const w = words.answer;
  const { request, words: compare } = props.received;
  const [isUnexpected, setUnexpected] = useState(false);
  const way = useEntraWay({ wantsConsent: wantsConsent(draft) });
  const { looked } = props;
  const tenant = looked?.kind === "found" ? looked.tenant : null;
  const host = new URL(request.consoleAddress.origin).host;
  const isGated = request.signIn === "chosen";

  const submit = (event: Event) => {
    event.preventDefault();
    way.forgetProblem();
    if (tenant && !way.isWaiting) void way.goOn(tenant);
  };
  return (
    <Screen title={w.title(host)} eyebrow={w.eyebrow(showDate(request.expires))} lead={w.lead}>
      <Destination received={props.received} />
      <dl className="asked-facts">
        <div>
          <dt>{w.organisation}</dt>
          <dd>
            <b>{request.domain ?? request.tenantId}</b>
            {request.domain && <span className="mono small muted block">{request.tenantId}</span>}
            <Checked looked={looked} problem={props.problem} hasCloud={props.hasCloud} />
          </dd>
        </div>
        <div>
          <dt>{w.app}</dt>
          <dd>{request.appName}</dd>
        </div>
        <div>
          <dt>{w.lifetime}</dt>
          <dd>{showDays(request.secretLifetimeInDays)}</dd>
        </div>
      </dl>
      <div className="cans">
        <section aria-labelledby="can">
          <h2 id="can">{w.can}</h2>
          <ul>
            {[
              w.cans.read,
              w.cans.signIn[request.signIn],
              ...(request.audience === "thisTenant" ? [] : [w.cans.others]),
            ].map((one) => (
              <li key={one}>
                <Icon name="check" small /> {one}
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="cannot">
          <h2 id="cannot">{w.cannot}</h2>
          <ul>
            {w.cannots.map((one) => (
              <li key={one}>
                <Icon name="cross" small /> {one}
              </li>
            ))}
          </ul>
        </section>
      </div>
      <section className="sec" aria-labelledby="words">
        <h2 id="words">{w.words}</h2>
        <p className="muted">{w.wordsWhy}</p>
        <CompareWords words={compare} />
      </section>
      {!props.hasCloud && (
        <div className="sec">
          <Notice tone="warn" title={w.cloudMissing(words.microsoft.clouds[request.cloud])} />
        </div>
      )}
      {looked?.kind === "other" && (
        <div className="sec">
          <Notice tone="bad" title={w.otherOrganisation.title}>
            <p>{w.otherOrganisation.why(request.domain ?? "", looked.found, request.tenantId)}</p>
          </Notice>
        </div>
      )}
      {props.problem && (
        <div className="sec">
          <ProblemNotice problem={props.problem} onRetry={props.onRetry} isBusy={props.isLooking} />
        </div>
      )}
      {tenant && (
        <form id={FORM} onSubmit={submit} noValidate>
          <EntraWays
            tenant={tenant}
            token={way.token}
            fieldProblem={way.fieldProblem}
            onEdit={way.forgetProblem}
            asked={{ ...w.ways, wantsConsent: wantsConsent(draft) }}
          />
          {isGated && draft.way !== "person" && (
            <div className="top-gap">
              <Tick
                label={w.includeMe}
                detail={w.includeMeWhy}
                isOn={draft.includeMe}
                onChange={(includeMe) => changeDraft({ includeMe })}
              />
            </div>
          )}
          {way.isSignedIn && session.account && !way.isWaiting && (
            <p className="st ok top-gap">
              <Icon name="checked" /> {words.microsoft.signedIn(session.account.userName)}
            </p>
          )}
          {way.isWaiting && <WaitingWindow onClosed={way.giveUp} />}
          {way.problem && (
            <ProblemNotice problem={way.problem} onRetry={() => void way.signIn(tenant, false)}>
              <button type="button" className="btn" onClick={() => void way.signIn(tenant, true)}>
                {words.microsoft.otherAccount}
              </button>
              <button type="button" className="btn quiet" onClick={() => changeDraft({ way: "script" })}>
                {words.microsoft.script}
              </button>
              <button type="button" className="btn quiet" onClick={() => changeDraft({ way: "person" })}>
                {words.microsoft.person}
              </button>
            </ProblemNotice>
          )}
          <section className="sec ends" aria-labelledby="ends">
            <Icon name="lock" />
            <div>
              <h2 id="ends">{w.ends}</h2>
              <p>{w.endsWhy}</p>
            </div>
          </section>
        </form>
      )}
      {isUnexpected && (
        <div className="top-gap">
          <Notice ref={inSight} tone="warn" title={w.unexpectedTitle}>
            <p>{w.unexpectedWhy}</p>
          </Notice>
        </div>
      )}
      <Actions>
        {tenant && (
          <button type="submit" form={FORM} className="btn primary" aria-disabled={way.isWaiting}>
            {way.next}
            {draft.way === "microsoft" && !way.isSignedIn && <Icon name="external" small />}
          </button>
        )}
        {tenant && way.isSignedIn && (
          <button type="button" className="btn tall" onClick={() => void way.signIn(tenant, true)}>
            {words.microsoft.otherAccount}
          </button>
        )}
        <button type="button" className="btn tall quiet" onClick={() => setUnexpected(true)}>
          {w.unexpected}
        </button>
      </Actions>
    </Screen>
  );
}

/** The one thing to look at twice: to whom Microsoft will send people's sign-ins. */
function Destination({ received }: { received: ReceivedRequest }) {
  const w = useWords().answer;
  const { scheme, host, port, path } = takeApartCallback(received.request.callbackUrl);
  return (
    <section className="dest" aria-labelledby="destination">
      <h2 id="destination" className="small muted">
        {w.destination}
      </h2>
      <p className="big">
        {scheme}://<b>{host}</b>
        {port !== null && `:${port}`}
        <wbr />
        {path}
      </p>
    </section>
  );
}

function Checked({
  looked,
  problem,
  hasCloud,
}: {
  looked: Looked | null;
  problem: Problem | null;
  hasCloud: boolean;
}) {
  const w = useWords().answer;
  if (problem || !hasCloud || looked?.kind === "other") return null;
  if (!looked)
    return (
      <span className="st run" role="status">
        <Spinner /> {w.looking}
      </span>
    );
  return looked.tenant.isAssumed ? (
    <span className="st na">
      <Icon name="cannot" small /> {w.unchecked}
    </span>
  ) : (
    <span className="st ok">
      <Icon name="checked" small /> {w.checked}
    </span>
  );
}
