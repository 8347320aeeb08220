import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { parseClientId } from "../../domain/client-id.ts";
import type { CloudName } from "../../domain/cloud.ts";
import type { Problem } from "../../domain/problem.ts";
import { parseTenant } from "../../domain/tenant.ts";
import { ProblemNotice } from "../feedback/problem-notice.tsx";
import { Field } from "../kit/field.tsx";
import { Fold } from "../kit/fold.tsx";
import { Icon, Spinner } from "../kit/icon.tsx";
import { clientIdOf, needsAccount } from "../wizard/draft.ts";
import { Actions, Screen, Split } from "../wizard/screen.tsx";
import { useWizard } from "../wizard/wizard-state.ts";
import { useWords } from "../words.ts";
import { EntraWays } from "./entra-ways.tsx";
import { tell } from "./tell.ts";

/** Rests this long before Microsoft is asked about a half-typed domain. */
const SETTLE_MS = 400;

/** Which organisation, found in Microsoft's public records; and by which way its directory is changed. */
export function MicrosoftStep() {
  const { draft, session, setup, changeDraft, changeSession, go } = useWizard();
  const words = useWords();
  const m = words.microsoft;
  const [settled, setSettled] = useState(draft.tenant);
  const [isTouched, setTouched] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [fieldProblem, setFieldProblem] = useState<string | null>(null);
  const [waiting, setWaiting] = useState<AbortController | null>(null);
  const token = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    const timer = setTimeout(() => setSettled(draft.tenant), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [draft.tenant]);
  useEffect(() => () => waiting?.abort(), [waiting]);
  useEffect(() => setup.preloadMicrosoft(), [setup]);

  const typed = parseTenant(settled);
  const cloud = setup.clouds.find((one) => one.name === draft.cloud) ?? setup.clouds[0];
  const lookup = useQuery({
    queryKey: ["tenant", typed.ok ? typed.value : "", draft.cloud],
    queryFn: ({ signal }) => {
      if (!typed.ok || !cloud) throw new Error("nothing to look for");
      return setup.resolveTenant(typed.value, cloud, signal);
    },
    enabled: typed.ok && cloud !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const found = typed.ok && settled === draft.tenant ? (lookup.data ?? null) : null;
  useEffect(() => {
    if (found && session.tenant?.id !== found.id) changeSession({ tenant: found });
  }, [found, session.tenant, changeSession]);

  const lookupProblem = lookup.error && settled === draft.tenant ? setup.explain(lookup.error) : null;
  const tenantProblem =
    !typed.ok && isTouched
      ? tell(m.tenantProblems, typed.problem)
      : lookupProblem?.code === "tenant-unknown"
        ? words.problems["tenant-unknown"].title
        : null;

  const signIn = async (selectAccount: boolean) => {
    const clientId = parseClientId(clientIdOf(draft, setup.assistant.clientId));
    if (!clientId.ok) {
      setFieldProblem(tell(m.clientIdProblems, clientId.problem));
      return;
    }
    if (!found || !cloud) return;
    const controller = new AbortController();
    setWaiting(controller);
    setProblem(null);
    try {
      const account = await setup.signInToMicrosoft(
        { clientId: clientId.value, cloud, tenant: found, wantsConsent: false, selectAccount },
        controller.signal,
      );
      changeSession({ account });
      go("who");
    } catch (thrown) {
      if (!controller.signal.aborted) setProblem(setup.explain(thrown));
    } finally {
      setWaiting((now) => (now === controller ? null : now));
    }
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTouched(true);
    setFieldProblem(null);
    if (!found || !cloud) return;
    if (!needsAccount(draft.way)) go("who");
    else if (draft.way === "microsoft")
      void (session.account?.source === "microsoft" ? go("who") : signIn(false));
    else {
      const pasted = setup.acceptToken(token.current?.value ?? "", {
        cloud,
        tenant: found,
        wantsConsent: false,
      });
      if (!pasted.ok) {
        setFieldProblem(tell(m.tokenProblems, pasted.problem));
        return;
      }
      if (token.current) token.current.value = "";
      changeSession({ account: pasted.value });
      go("who");
    }
  };

  const isSignedIn = draft.way === "microsoft" && session.account?.source === "microsoft";
  const next = isSignedIn
    ? m.next
    : { microsoft: m.continue, token: m.continueToken, script: m.continueScript, person: m.continuePerson }[
        draft.way
      ];

  return (
    <Screen title={m.title} lead={m.lead}>
      <form onSubmit={submit} noValidate>
        <Split
          notes={[
            { title: m.yours, text: m.yoursWhy.replaceAll("*", "") },
            { title: m.role, text: m.roleWhy },
          ]}
        >
          <Field
            label={m.domain}
            isMono
            value={draft.tenant}
            spellCheck={false}
            autoComplete="off"
            autoCapitalize="none"
            inputMode="url"
            onChange={(event) => changeDraft({ tenant: event.target.value })}
            onBlur={() => {
              setTouched(draft.tenant !== "");
              setSettled(draft.tenant);
            }}
            problem={tenantProblem}
            hint={m.domainHint}
          />
          <div aria-live="polite">
            {lookup.isFetching && (
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
                <div className="st ok">
                  <dt className="vh">{words.wizard.states.checked}</dt>
                  <dd>
                    <Icon name="checked" /> {m.found}
                  </dd>
                </div>
              </dl>
            )}
          </div>
          {lookupProblem && lookupProblem.code !== "tenant-unknown" && (
            <div className="sec">
              <ProblemNotice problem={lookupProblem} onRetry={() => void lookup.refetch()} />
            </div>
          )}
          {setup.clouds.length > 1 && (
            <Clouds now={draft.cloud} onChoose={(name) => changeDraft({ cloud: name })} />
          )}
          <EntraWays
            tenant={found}
            token={token}
            fieldProblem={fieldProblem}
            onEdit={() => setFieldProblem(null)}
          />
          {isSignedIn && session.account && !waiting && (
            <p className="st ok top-gap">
              <Icon name="checked" /> {m.signedIn(session.account.userName)}
            </p>
          )}
          {waiting && (
            <div className="call" role="status">
              <Spinner />
              <h2>{m.waiting}</h2>
              <p>{m.waitingWhy}</p>
              <div className="acts">
                <button
                  type="button"
                  className="btn"
                  onClick={() => {
                    waiting.abort();
                    setProblem({ code: "popup-no-answer", world: "unchanged", again: "now", facts: {} });
                  }}
                >
                  {m.closed}
                </button>
              </div>
            </div>
          )}
          {problem && !waiting && (
            <ProblemNotice problem={problem} onRetry={() => void signIn(false)}>
              {(problem.code === "wrong-tenant" ||
                problem.code === "personal-account" ||
                problem.code === "wrong-account") && (
                <button type="button" className="btn" onClick={() => void signIn(true)}>
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
          <button type="submit" className="btn primary" aria-disabled={!found || waiting !== null}>
            {next}
            {draft.way === "microsoft" && !isSignedIn && <Icon name="external" small />}
          </button>
          {isSignedIn && (
            <button type="button" className="btn tall" onClick={() => void signIn(true)}>
              {m.otherAccount}
            </button>
          )}
          <a
            className="btn tall quiet"
            href={draft.isConsoleByHand ? "#/connect/address" : "#/connect/console"}
          >
            {words.wizard.back}
          </a>
        </Actions>
      </form>
    </Screen>
  );
}

function Clouds({ now, onChoose }: { now: CloudName; onChoose: (name: CloudName) => void }) {
  const { setup } = useWizard();
  const m = useWords().microsoft;
  const id = useId();
  return (
    <Fold title={m.otherClouds} aside={m.clouds[now]}>
      <label className="label" htmlFor={id}>
        {m.cloud}
      </label>
      <select
        id={id}
        className="input"
        value={now}
        onChange={(event) => {
          const chosen = setup.clouds.find(({ name }) => name === event.target.value);
          if (chosen) onChoose(chosen.name);
        }}
      >
        {setup.clouds.map(({ name }) => (
          <option key={name} value={name}>
            {m.clouds[name]}
          </option>
        ))}
      </select>
    </Fold>
  );
}
