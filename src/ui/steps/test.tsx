import { useEffect, useRef, useState } from "preact/hooks";
import type { ClientId } from "../../domain/client-id.ts";
import type { Problem } from "../../domain/problem.ts";
import type { SetupRequest } from "../../domain/setup-request.ts";
import { foldEvents } from "../../setup/fold-events.ts";
import { Decoder } from "../decoder/decoder.tsx";
import { ProblemNotice } from "../feedback/problem-notice.tsx";
import { Icon, Spinner } from "../kit/icon.tsx";
import { inSight } from "../kit/in-sight.ts";
import { Notice } from "../kit/notice.tsx";
import { Rich } from "../kit/rich.tsx";
import { useEscape } from "../kit/use-escape.ts";
import { useRead } from "../kit/use-read.ts";
import { Actions, Screen } from "../wizard/screen.tsx";
import { nextStep, type RunState, useWizard } from "../wizard/wizard-state.ts";
import { showDuration, useWords } from "../words.ts";
import { DryCheckTable } from "./dry-check-table.tsx";
import { TrialCard } from "./trial-card.tsx";

/** After this, the window probably shows an error that never leaves it. */
const LATE_MS = 20_000;

/** The client id that the run ended with. */
export function clientIdOfRun(run: RunState): ClientId | null {
  const { clientId } = run.plan.end;
  return "known" in clientId
    ? clientId.known
    : (foldEvents(run.plan, run.events).facts.clientId ?? run.typedClientId);
}

/** All but Pro keep the reason of a failed sign-in to themselves. */
const isSilent = ({ product }: SetupRequest): boolean => product !== "pro";

/** Two tests, weakest first: what the server would ask for, then a real sign-in by the server itself. */
export function TestStep() {
  const wizard = useWizard();
  const { session, setup, job, changeSession, go, goNext } = wizard;
  const words = useWords();
  const t = words.test;
  const { run, trial } = session;
  const clientId = run ? clientIdOfRun(run) : null;
  const request = run?.plan.request ?? null;
  const canAsk = setup.place.kind !== "elsewhere";
  const [waiting, setWaiting] = useState<AbortController | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isClosed, setClosed] = useState(false);
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    setLate(false);
    if (!waiting) return;
    const timer = setTimeout(() => setLate(true), LATE_MS);
    return () => clearTimeout(timer);
  }, [waiting]);
  const live = useRef<AbortController | null>(null);
  useEffect(() => () => live.current?.abort(), []);

  const dry = useRead(canAsk ? clientId : null, (signal) => {
    if (!clientId || !request) throw new Error("nothing to check");
    return setup.dryCheck({ clientId, request }, signal);
  });

  const dryResult = dry.data ? (dry.data.isPassed ? t.dryPassed : t.dryFailed) : null;

  const open = async (asOther: boolean) => {
    if (!request) return;
    live.current?.abort();
    // The window is reserved inside the click; its address comes when the server has begun the sign-in.
    const popup = window.open("about:blank", "_blank", "popup,width=520,height=680");
    if (!popup) {
      setProblem({ code: "popup-blocked", world: "unchanged", again: "now", facts: {} });
      return;
    }
    const controller = new AbortController();
    live.current = controller;
    setWaiting(controller);
    setProblem(null);
    setClosed(false);
    changeSession({ trial: null });
    try {
      const begun = await setup.beginTrial(request, controller.signal);
      const url = new URL(begun.authorizeUrl);
      // A fresh account picker, so that the admin's own Microsoft session is not taken unasked.
      if (asOther) url.searchParams.set("prompt", "select_account");
      // Whoever answers for the console does not choose where the window goes.
      if (url.origin !== request.cloud.loginOrigin) {
        popup.close();
        setProblem({
          code: "dry-check-differs",
          world: "partly changed",
          again: "now",
          facts: { got: url.origin },
        });
        return;
      }
      popup.location.href = url.href;
      const end = await begun.end(controller.signal);
      if (end.kind === "signed in") changeSession({ trial: end, isTestSkipped: false });
      else setProblem(end.problem);
      popup.close();
    } catch (thrown) {
      if (!controller.signal.aborted) {
        popup.close();
        setProblem(setup.explain(thrown, "partly changed"));
      }
    } finally {
      setWaiting((now) => (now === controller ? null : now));
    }
  };
  const stop = () => {
    waiting?.abort();
    setClosed(true);
  };
  useEscape(waiting ? stop : null);
  const finish = (isTestSkipped: boolean) => {
    changeSession({ isTestSkipped, dryCheck: dry.data });
    goNext("test");
  };
  const switchProvider = async (isEnabled: boolean) => {
    if (!clientId || !request) return;
    try {
      await setup.switchProvider(isEnabled, { clientId, request }, new AbortController().signal);
      changeSession({ isTurnedOff: !isEnabled });
    } catch (thrown) {
      setProblem(setup.explain(thrown));
    }
  };

  const signedIn = trial?.kind === "signed in" ? trial : null;
  const isLast = nextStep(job, "test").step === "done";
  // Where it was connected before, everybody may be using it: then it is nothing to try and to put away again.
  const mayTurnOff =
    job === "connect" && request?.hands.rustDesk === "browser" && session.consoleUser !== null;
  return (
    <Screen
      key={signedIn ? "proven" : "open"}
      title={signedIn ? t.titleDone(signedIn.user.displayName ?? signedIn.user.name) : t.title}
      lead={t.lead}
    >
      {!canAsk && <p className="sec">{t.cannot}</p>}
      {canAsk && (
        <section className="sec" aria-labelledby="dry">
          <div className="sec-head">
            <h2 id="dry">{t.dry}</h2>
            <span role="status">
              {dry.data && (
                <span className={`st ${dry.data.isPassed ? "ok" : "bad"}`}>
                  <Icon name={dry.data.isPassed ? "checked" : "wrong"} /> {dryResult}
                </span>
              )}
              {dry.isReading && (
                <span className="st run">
                  <Spinner /> {t.dryRunning}
                </span>
              )}
            </span>
          </div>
          {dry.data && <DryCheckTable check={dry.data} />}
          {dry.data && !dry.data.isPassed && (
            <ProblemNotice
              problem={{
                code: dry.data.isOffered ? "dry-check-differs" : "provider-not-offered",
                world: "partly changed",
                again: "now",
                facts: {},
              }}
              onRetry={dry.again}
              isBusy={dry.isReading}
            >
              <button type="button" className="btn quiet" onClick={() => go("review")}>
                {words.wizard.lookAgain}
              </button>
            </ProblemNotice>
          )}
          {dry.error !== null && (
            <ProblemNotice
              problem={setup.explain(dry.error, "partly changed")}
              onRetry={dry.again}
              isBusy={dry.isReading}
            />
          )}
        </section>
      )}
      {canAsk && (
        <section className="sec" aria-labelledby="real">
          <div className="sec-head">
            <h2 id="real">{t.real}</h2>
            {signedIn && (
              <span className="st ok">
                <Icon name="checked" /> <span className="num">{t.passed(showDuration(signedIn.tookMs))}</span>
              </span>
            )}
          </div>
          {!signedIn && (
            <Notice title={t.realTitle}>
              <p>
                <Rich text={t.realWarning} />
              </p>
              <p className="small muted">{t.visible}</p>
            </Notice>
          )}
          {signedIn && <TrialCard trial={signedIn} onAgain={() => void open(true)} />}
          {waiting && (
            <div ref={inSight} className="call top-gap" role="status">
              <Spinner />
              <h3>{t.waiting}</h3>
              <div className="acts">
                <button type="button" className="btn" onClick={stop}>
                  {t.closed}
                </button>
              </div>
            </div>
          )}
          {((waiting && isLate) ||
            isClosed ||
            problem?.code === "trial-no-answer" ||
            problem?.code === "trial-failed") &&
            !signedIn && (
              <section className="sec" aria-labelledby="shows">
                <h2 id="shows">{t.shows20}</h2>
                <p className="muted">{t.shows20Why}</p>
                {request && isSilent(request) && <p className="muted">{words.product.silentTrial}</p>}
                <Decoder
                  known={{
                    ...(request ? { callbackUrl: request.callbackUrl, tenantId: request.tenant.id } : {}),
                    ...(clientId ? { clientId } : {}),
                  }}
                />
              </section>
            )}
          {isClosed && !waiting && !signedIn && (
            <div className="top-gap">
              <Notice ref={inSight} tone="warn" title={t.closedTitle}>
                <p>{t.closedWhat}</p>
              </Notice>
            </div>
          )}
          {problem && !waiting && (
            <div className="top-gap">
              <ProblemNotice problem={problem} onRetry={() => void open(false)} />
            </div>
          )}
          {mayTurnOff && !setup.canSwitchProvider && (
            <p className="small muted top-gap">{words.product.noSwitch}</p>
          )}
          {session.isTurnedOff && (
            <div className="top-gap">
              <Notice
                ref={inSight}
                title={t.turnedOff}
                acts={
                  <button type="button" className="btn" onClick={() => void switchProvider(true)}>
                    {t.turnOn}
                  </button>
                }
              />
            </div>
          )}
        </section>
      )}
      <Actions>
        {signedIn ? (
          <button type="button" className="btn primary" onClick={() => finish(false)}>
            {isLast ? t.finish : words.care.next.done}
          </button>
        ) : canAsk ? (
          <button type="button" className="btn primary" onClick={() => void open(false)}>
            {waiting || problem || isClosed ? t.openAgain : t.open}
            <Icon name="external" small />
          </button>
        ) : null}
        {!signedIn && canAsk && (
          <button type="button" className="btn tall" onClick={() => void open(true)}>
            {t.asOther}
          </button>
        )}
        {!signedIn && (
          <button type="button" className="btn tall quiet" onClick={() => finish(true)}>
            {t.skip}
          </button>
        )}
        {mayTurnOff && setup.canSwitchProvider && !session.isTurnedOff && (
          <button type="button" className="btn tall quiet" onClick={() => void switchProvider(false)}>
            {t.turnOff}
          </button>
        )}
      </Actions>
    </Screen>
  );
}
