import { useEffect, useState } from "preact/hooks";
import type { CloudName } from "../../domain/cloud.ts";
import { assumeTenant } from "../../domain/issuer.ts";
import { isTenantId, parseTenant, type ResolvedTenant } from "../../domain/tenant.ts";
import { ProblemNotice } from "../feedback/problem-notice.tsx";
import { Field } from "../kit/field.tsx";
import { Icon, Spinner } from "../kit/icon.tsx";
import { Rich } from "../kit/rich.tsx";
import { useRead } from "../kit/use-read.ts";
import { useRefusedFocus } from "../kit/use-refused-focus.ts";
import { cloudOf, isByHand } from "../wizard/cloud-of.ts";
import { needsAccount } from "../wizard/draft.ts";
import { Reloaded } from "../wizard/reloaded.tsx";
import { Actions, Screen, Split } from "../wizard/screen.tsx";
import { useWizard } from "../wizard/wizard-state.ts";
import { useWords } from "../words.ts";
import { Clouds } from "./clouds.tsx";
import { EntraWays } from "./entra-ways.tsx";
import { PublicRecord } from "./public-record.tsx";
import { tell } from "./tell.ts";
import { useEntraWay } from "./use-entra-way.ts";
import { WaitingWindow } from "./waiting-window.tsx";

/** Rests this long before Microsoft is asked about a half-typed domain. */
const SETTLE_MS = 400;

/** Which organisation, found in Microsoft's public records; and by which way its directory is changed. */
export function MicrosoftStep() {
  const { job, draft, session, setup, changeDraft, changeSession, backFrom } = useWizard();
  const words = useWords();
  const m = words.microsoft;
  const [settled, setSettled] = useState(draft.tenant);
  const [isTouched, setTouched] = useState(false);
  const [isTried, setTried] = useState(false);
  const [isResolving, setResolving] = useState(false);
  const [form, refuse] = useRefusedFocus();
  // Consent for everyone is asked for when it turns out to be wanted, one screen on.
  const way = useEntraWay({ wantsConsent: false });
  const { isWaiting, isSignedIn, problem, goOn, signIn } = way;

  useEffect(() => {
    const timer = setTimeout(() => setSettled(draft.tenant), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [draft.tenant]);
  useEffect(() => setup.preloadMicrosoft(), [setup]);

  const cloud = cloudOf(setup, draft.cloud);
  const isCloudByHand = isByHand(setup, cloud);
  const [record, setRecord] = useState<ResolvedTenant | null>(isCloudByHand ? session.tenant : null);
  const questionOf = (text: string) => {
    const tenant = parseTenant(text);
    return tenant.ok && cloud && !isCloudByHand ? JSON.stringify([tenant.value, cloud.name]) : null;
  };
  const typed = parseTenant(settled);
  const lookup = useRead(questionOf(settled), (signal) => {
    if (!typed.ok || !cloud) throw new Error("nothing to look for");
    return setup.resolveTenant(typed.value, cloud, signal);
  });
  const pasted = isCloudByHand && typed.ok && record?.typed === typed.value ? record : null;
  const lookupProblem =
    lookup.error !== null && settled === draft.tenant ? setup.explain(lookup.error) : null;
  // Where a person or a colleague makes the changes, the id alone is enough: its issuer follows, and is said to be unchecked.
  const isUnreachable = lookupProblem?.code === "discovery-unreachable";
  const assumed =
    (isUnreachable || isCloudByHand) &&
    typed.ok &&
    isTenantId(typed.value) &&
    cloud &&
    !needsAccount(draft.way)
      ? assumeTenant(typed.value, cloud)
      : null;
  const looked = isCloudByHand ? (pasted ?? assumed) : (lookup.data ?? assumed);
  const found = typed.ok && settled === draft.tenant ? looked : null;
  useEffect(() => {
    const isKnown = session.tenant?.id === found?.id && session.tenant?.isAssumed === found?.isAssumed;
    if (found && !isKnown) changeSession({ tenant: found });
  }, [found, session.tenant, changeSession]);

  const tenantProblem =
    !typed.ok && isTouched
      ? tell(m.tenantProblems, typed.problem)
      : lookupProblem?.code === "tenant-unknown"
        ? words.problems["tenant-unknown"].title
        : null;
  // The account that comes back belongs to the domain that was asked for, so both stand still until then.
  const isLocked = isWaiting || isResolving;

  /** The ways that are left where this page may not talk to the cloud. */
  const handWay = job === "connect" ? "script" : "person";
  const chooseCloud = (name: CloudName) => {
    const needsHand = isByHand(setup, cloudOf(setup, name)) && needsAccount(draft.way);
    changeDraft({ cloud: name, ...(needsHand ? { way: handWay } : {}) });
  };

  const submit = (event: Event) => {
    event.preventDefault();
    setTouched(true);
    setTried(true);
    way.forgetProblem();
    refuse();
    // A way from before the cloud was chosen, or from another configuration.
    if (isCloudByHand && needsAccount(draft.way)) return changeDraft({ way: handWay });
    if (isLocked) return;
    if (found) return void goOn(found).then(refuse);
    if (isCloudByHand) return setSettled(draft.tenant);
    // Enter right after typing: what is still being looked for is waited for, and its problem is told at the field.
    setSettled(draft.tenant);
    if (questionOf(draft.tenant) === null) return;
    if (lookup.error !== null && settled === draft.tenant) lookup.again();
    setResolving(true);
  };
  useEffect(() => {
    if (!isResolving || settled !== draft.tenant || lookup.isReading) return;
    setResolving(false);
    if (lookup.data) void goOn(lookup.data).then(refuse);
    else refuse();
  });

  return (
    <Screen title={m.title} lead={job === "check" ? m.leadReads : m.lead}>
      <form ref={form} onSubmit={submit} noValidate>
        <Reloaded />
        <Split
          notes={[
            { title: m.yours, text: <Rich text={m.yoursWhy} /> },
            { title: m.role, text: m.roleWhy },
          ]}
        >
          <Field
            label={m.domain}
            isMono
            value={draft.tenant}
            readOnly={isLocked}
            spellcheck={false}
            autoComplete="off"
            autoCapitalize="none"
            inputMode="url"
            onInput={(event) => changeDraft({ tenant: event.currentTarget.value })}
            onBlur={() => {
              setTouched(draft.tenant !== "");
              setSettled(draft.tenant);
            }}
            problem={tenantProblem}
            hint={<Rich text={m.domainHint} />}
          />
          <div aria-live="polite">
            {(lookup.isReading || isResolving) && (
              <p className="st run">
                <Spinner /> {m.looking}
              </p>
            )}
            {found && (
              <dl className="found">
                <div>
                  <dt>{m.tenantId}</dt>
                  <dd className="mono">{found.id}</dd>
                </div>
                <div>
                  <dt>{m.cloud}</dt>
                  <dd>{m.clouds[cloud?.name ?? "global"]}</dd>
                </div>
                {found.isAssumed ? (
                  <div className="st na">
                    <dt className="vh">{words.wizard.states.na}</dt>
                    <dd>
                      <Icon name="cannot" /> {m.assumed}
                    </dd>
                  </div>
                ) : (
                  <div className="st ok">
                    <dt className="vh">{words.wizard.states.checked}</dt>
                    <dd>
                      <Icon name="checked" /> {m.found}
                    </dd>
                  </div>
                )}
              </dl>
            )}
          </div>
          {lookupProblem && lookupProblem.code !== "tenant-unknown" && !assumed && (
            <div className="sec">
              <ProblemNotice problem={lookupProblem} onRetry={lookup.again} isBusy={lookup.isReading}>
                {isUnreachable && needsAccount(draft.way) && (
                  <button type="button" className="btn quiet" onClick={() => changeDraft({ way: "person" })}>
                    {m.person}
                  </button>
                )}
              </ProblemNotice>
              {isUnreachable && (
                <p className="small muted top-gap">
                  <Rich text={m.byIdWhy} />
                </p>
              )}
            </div>
          )}
          {isCloudByHand && cloud && (
            <PublicRecord
              cloud={cloud}
              typed={typed.ok ? typed.value : null}
              isMissing={isTouched && isTried && !found}
              onFound={setRecord}
            />
          )}
          {setup.clouds.length + setup.cloudsByHand.length > 1 && (
            <div className={isCloudByHand ? "sec" : undefined}>
              <Clouds now={cloud?.name ?? draft.cloud} isLocked={isLocked} onChoose={chooseCloud} />
            </div>
          )}
          <EntraWays
            tenant={found}
            token={way.token}
            fieldProblem={way.fieldProblem}
            onEdit={way.forgetProblem}
          />
          {isSignedIn && session.account && !isWaiting && (
            <p className="st ok top-gap">
              <Icon name="checked" /> {m.signedIn(session.account.userName)}
            </p>
          )}
          {isWaiting && <WaitingWindow onClosed={way.giveUp} />}
          {problem && found && (
            <ProblemNotice problem={problem} onRetry={() => void signIn(found, false)}>
              {(problem.code === "wrong-tenant" ||
                problem.code === "personal-account" ||
                problem.code === "wrong-account") && (
                <button type="button" className="btn" onClick={() => found && void signIn(found, true)}>
                  {m.otherAccount}
                </button>
              )}
              <button type="button" className="btn quiet" onClick={() => changeDraft({ way: "token" })}>
                {m.token}
              </button>
              <button type="button" className="btn quiet" onClick={() => changeDraft({ way: "person" })}>
                {m.person}
              </button>
            </ProblemNotice>
          )}
        </Split>
        <Actions>
          <button
            type="submit"
            className="btn primary"
            aria-disabled={(!found && !isCloudByHand && questionOf(draft.tenant) === null) || isLocked}
          >
            {way.next}
            {draft.way === "microsoft" && !isSignedIn && <Icon name="external" small />}
          </button>
          {isSignedIn && (
            <button type="button" className="btn tall" onClick={() => found && void signIn(found, true)}>
              {m.otherAccount}
            </button>
          )}
          <a className="btn tall quiet" href={backFrom("microsoft")}>
            {words.wizard.back}
          </a>
        </Actions>
      </form>
    </Screen>
  );
}
