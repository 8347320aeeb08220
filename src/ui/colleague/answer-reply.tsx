import { useState } from "preact/hooks";
import { peopleLink } from "../../domain/portal-links.ts";
import type { ReceivedRequest } from "../../ports/handover.ts";
import { foldEvents } from "../../setup/fold-events.ts";
import { ProblemNotice } from "../feedback/problem-notice.tsx";
import { CopyButton, CopyRow } from "../kit/copy-row.tsx";
import { Fold } from "../kit/fold.tsx";
import { Icon, Spinner } from "../kit/icon.tsx";
import { Rich } from "../kit/rich.tsx";
import { useRead } from "../kit/use-read.ts";
import { clientIdOfRun } from "../steps/test.tsx";
import { Actions, Screen } from "../wizard/screen.tsx";
import { useLeaveQuestion } from "../wizard/use-leave-question.ts";
import { type RunState, useWizard } from "../wizard/wizard-state.ts";
import { useWords } from "../words.ts";
import { mailto } from "./request-mail.ts";
import { CodeText } from "./request-parts.tsx";

/** The end of a colleague's part: the secret, sealed to whoever asked. After a reload there is none, and that is said. */
export function AnswerReply({ received }: { received: ReceivedRequest }) {
  const { session, setup, changeSession, hrefOf } = useWizard();
  const w = useWords().answer.reply;
  const [isFinished, setFinished] = useState(false);
  if (isFinished)
    return (
      <Screen key="finished" title={w.finishedTitle} lead={w.finished}>
        <p className="sec">
          <Rich text={w.undo(received.request.appName)} />
        </p>
      </Screen>
    );
  if (!session.run || setup.revealSecret() === null)
    return (
      <Screen key="lost" title={w.lost} lead={w.lostWhy}>
        <Actions>
          <a className="btn primary" href={hrefOf("microsoft")}>
            {w.lostAgain}
          </a>
        </Actions>
      </Screen>
    );
  const finish = async () => {
    await setup.finish();
    setFinished(true);
    // Signed out: whoever opens the request again begins without a session.
    changeSession({ account: null, run: null, isHandedOver: true });
  };
  return <Sealed received={received} run={session.run} onFinish={() => void finish()} />;
}

function Sealed({
  received,
  run,
  onFinish,
}: {
  received: ReceivedRequest;
  run: RunState;
  onFinish: () => void;
}) {
  const { setup } = useWizard();
  const { request } = received;
  const [isTaken, setTaken] = useState(false);
  useLeaveQuestion(!isTaken);
  const { facts } = foldEvents(run.plan, run.events);
  const clientId = clientIdOfRun(run);
  const sealed = useRead(JSON.stringify([received.code, clientId, facts.keyId ?? null]), () =>
    setup.handOver.sealReply(request, {
      objectId: facts.objectId ?? null,
      secretExpires: facts.secretEndsAt ?? null,
    }),
  );
  const take = () => {
    setup.handOver.markTaken();
    setTaken(true);
  };
  const w = useWords().answer.reply;
  const host = new URL(request.consoleAddress.origin).host;
  const mail = sealed.data ? mailto(w.mailSubject(host), w.mailBody(sealed.data)) : null;
  const { cloud, tenant } = run.plan.request;
  return (
    <Screen key="sealed" title={w.title} lead={w.lead}>
      {sealed.isPending && (
        <p className="st run sec" role="status">
          <Spinner /> {w.sealing}
        </p>
      )}
      {sealed.error !== null && (
        <div className="sec">
          <ProblemNotice
            problem={setup.explain(sealed.error, "partly changed")}
            onRetry={sealed.again}
            isBusy={sealed.isReading}
          />
        </div>
      )}
      {sealed.data && (
        <section className="sec" aria-labelledby="code">
          <h2 id="code">{w.code}</h2>
          <CodeText name={w.code} copy={w.copy} code={sealed.data} onCopied={take}>
            {mail !== null && (
              <a className="btn" href={mail} onClick={take}>
                <Icon name="send" small /> {w.mail}
              </a>
            )}
          </CodeText>
          <p className="small muted again">{w.keep}</p>
        </section>
      )}
      {request.signIn === "chosen" && (
        <section className="sec" aria-labelledby="list">
          <h2 id="list">{w.list}</h2>
          <p>
            {w.listWhy}{" "}
            <a
              href={peopleLink(cloud, tenant.id, facts.servicePrincipalId ?? null, clientId)}
              target="_blank"
              rel="noopener noreferrer"
            >
              {w.listOpen}
            </a>
          </p>
        </section>
      )}
      <div className="top-gap">
        <Fold title={w.another} aside={w.anotherAside}>
          <p>{w.anotherWhy}</p>
          <CopyRow name={w.values.clientId} value={clientId ?? ""} />
          <CopyRow name={w.values.tenantId} value={tenant.id} />
          <CopyButton
            label={w.copySecret}
            name={w.values.secret}
            read={() => {
              take();
              return setup.revealSecret() ?? "";
            }}
            isStrong
          />
        </Fold>
      </div>
      <Actions>
        <button type="button" className="btn primary" onClick={onFinish}>
          {w.finish}
        </button>
      </Actions>
    </Screen>
  );
}
