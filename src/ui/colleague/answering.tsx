import { useEffect, useMemo, useReducer } from "preact/hooks";
import { assumeTenant } from "../../domain/issuer.ts";
import type { ResolvedTenant } from "../../domain/tenant.ts";
import type { Catalogue } from "../../messages/catalogue.ts";
import type { ReceivedRequest } from "../../ports/handover.ts";
import type { Setup } from "../../setup/setup.ts";
import { holdsSecret } from "../guided/kept-values.ts";
import { useRead } from "../kit/use-read.ts";
import { type AnswerStep, colleagueHref, goToHref, type StepName } from "../route.ts";
import { ApplyStep } from "../steps/apply.tsx";
import { ReviewStep } from "../steps/review.tsx";
import { EMPTY_DRAFT, needsAccount, requestFrom } from "../wizard/draft.ts";
import { Header } from "../wizard/header.tsx";
import { Joint } from "../wizard/joint.tsx";
import type { JointState } from "../wizard/joint-state.ts";
import { isOwnAccount, isUnderWay, runEnd } from "../wizard/steps.ts";
import { useLeaveQuestion } from "../wizard/use-leave-question.ts";
import {
  EMPTY_SESSION,
  reduceWizard,
  WizardContext,
  type Wizard as WizardObject,
  type WizardState,
} from "../wizard/wizard-state.ts";
import { useWords } from "../words.ts";
import { AnswerByScript } from "./answer-by-script.tsx";
import { AnswerReply } from "./answer-reply.tsx";
import { AnswerRequest, type Looked } from "./answer-request.tsx";
import { draftOf } from "./request-draft.ts";

/** The admin's screens, at a colleague's addresses: which organisation, who and which console the request says. */
const PLACE: Partial<Record<StepName, AnswerStep>> = {
  review: "review",
  apply: "apply",
  test: "reply",
  done: "reply",
};
const placeOf = (step: StepName): AnswerStep => PLACE[step] ?? "request";
/** Who may sign in was said in the request, so nothing comes between signing in and the plan. */
const NEXT: Record<AnswerStep, AnswerStep> = {
  request: "review",
  review: "apply",
  apply: "reply",
  reply: "reply",
};
const BEFORE: Record<AnswerStep, AnswerStep> = {
  request: "request",
  review: "request",
  apply: "review",
  reply: "apply",
};

interface Answering {
  readonly setup: Setup;
  readonly step: AnswerStep;
  readonly received: ReceivedRequest;
}

/** What this page knows of the request it answers, while another screen is shown: going there and back loses nothing. */
let kept: { readonly code: string; readonly state: WizardState } | null = null;

/** The same engine, plan and screens as for the admin; the RustDesk side is whoever asked, and the end is a sealed reply. */
export function Answering({ setup, step, received }: Answering) {
  const words = useWords();
  const { request, code } = received;
  const [state, dispatch] = useReducer(
    reduceWizard,
    undefined,
    (): WizardState =>
      kept?.code === code
        ? kept.state
        : {
            job: "connect",
            session: EMPTY_SESSION,
            draft: { ...EMPTY_DRAFT, ...draftOf(request), includeMe: false },
          },
  );
  useEffect(() => {
    kept = { code, state };
  }, [code, state]);
  const cloud = setup.clouds.find(({ name }) => name === request.cloud) ?? null;
  const lookup = useRead(
    cloud && JSON.stringify([request.domain, request.tenantId, request.cloud]),
    (signal) => lookUp(setup, received, signal),
  );
  const looked = lookup.data;
  const tenant = looked?.kind === "found" ? looked.tenant : null;
  useEffect(() => {
    if (tenant) dispatch({ kind: "session", change: { tenant } });
  }, [tenant]);

  const open = openStep(step, state);
  useEffect(() => {
    if (open !== step) goToHref(colleagueHref(open, code), "replace");
  }, [open, step, code]);
  const { run } = state.session;
  useLeaveQuestion(true, holdsSecret);
  useLeaveQuestion(isUnderWay(run));

  const wizard = useMemo((): WizardObject => {
    const meant = cloud ? requestFrom(state.draft, state.session.tenant, cloud) : null;
    return {
      ...state,
      setup,
      request: meant?.ok ? { ...meant.value, hands: { ...meant.value.hands, rustDesk: "colleague" } } : null,
      changeDraft: (change) => dispatch({ kind: "draft", change }),
      changeSession: (change) => dispatch({ kind: "session", change }),
      changeRun: (change) => dispatch({ kind: "run", change }),
      tell: (event) => dispatch({ kind: "event", event }),
      go: (to) => goToHref(colleagueHref(placeOf(to), code)),
      goNext: (from) => goToHref(colleagueHref(NEXT[placeOf(from)], code)),
      backFrom: (from) => colleagueHref(BEFORE[placeOf(from)], code),
      hrefOf: (to) => colleagueHref(placeOf(to), code),
    };
  }, [state, setup, cloud, code]);
  const isByScript = state.draft.way === "script" && run?.typedClientId === null;
  return (
    <WizardContext value={wizard}>
      <Header known={{ callbackUrl: request.callbackUrl, tenantId: request.tenantId }}>
        <Joint joint={answerJoint(state, words, new URL(request.callbackUrl).host)} />
      </Header>
      <div className="shell wide letter">
        {open === "request" && (
          <AnswerRequest
            received={received}
            looked={looked}
            isLooking={lookup.isReading}
            problem={lookup.error !== null ? setup.explain(lookup.error) : null}
            onRetry={lookup.again}
            hasCloud={cloud !== null}
          />
        )}
        {open === "review" && <ReviewStep />}
        {open === "apply" &&
          (run && isByScript ? <AnswerByScript run={run} received={received} /> : <ApplyStep />)}
        {open === "reply" && <AnswerReply received={received} />}
      </div>
    </WizardContext>
  );
}

/** A step that cannot be shown yet gives way to the request; the reply alone says itself what a reload has lost. */
function openStep(step: AnswerStep, state: WizardState): AnswerStep {
  const { run } = state.session;
  if (isUnderWay(run)) return "apply";
  const canReview =
    state.session.tenant !== null && (!needsAccount(state.draft.way) || isOwnAccount(state.session));
  if (step === "review" && !canReview) return "request";
  if (step === "apply" && !run) return "request";
  if (step === "reply" && run && runEnd(state) !== "done") return "apply";
  return step;
}

/** The domain is what a person recognises, the id is what counts: a request in which they part is refused. */
async function lookUp(setup: Setup, { request }: ReceivedRequest, signal: AbortSignal): Promise<Looked> {
  const cloud = setup.clouds.find(({ name }) => name === request.cloud);
  if (!cloud) throw new Error("A cloud that this page does not know is told before.");
  const { domain, tenantId } = request;
  try {
    const tenant: ResolvedTenant = await setup.resolveTenant(domain ?? tenantId, cloud, signal);
    return tenant.id === tenantId ? { kind: "found", tenant } : { kind: "other", found: tenant.id };
  } catch (thrown) {
    // By hand and by script work where only the portal is reachable; what was not checked is said.
    if (!signal.aborted && setup.explain(thrown).code === "discovery-unreachable")
      return { kind: "found", tenant: assumeTenant(tenantId, cloud) };
    throw thrown;
  }
}

function answerJoint({ draft, session }: WizardState, words: Catalogue, host: string): JointState {
  const { sides } = words.wizard;
  const { account, run, isHandedOver } = session;
  const isDone = isHandedOver || (run !== null && run.events.at(-1)?.kind === "ended");
  const entra = isDone
    ? sides.changed
    : account && needsAccount(draft.way)
      ? sides.signedIn(account.userName)
      : words.answer.waiting;
  return {
    entra: { tone: account || isDone ? "known" : "nothing", text: entra },
    rustDesk: { tone: "known", text: host },
    caption: words.answer.caption,
    isJoined: false,
    isBroken: false,
  };
}
