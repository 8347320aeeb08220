import { useEffect, useRef, useState } from "preact/hooks";
import type { Problem } from "../../domain/problem.ts";
import { sayPart } from "../../messages/problem-words.ts";
import type { ConsoleSignIn, ConsoleUser } from "../../ports/rustdesk-console.ts";
import { ProblemNotice } from "../feedback/problem-notice.tsx";
import { CheckList } from "../kit/check-list.tsx";
import { Field } from "../kit/field.tsx";
import { Icon } from "../kit/icon.tsx";
import { Notice } from "../kit/notice.tsx";
import { useFields } from "../kit/use-fields.ts";
import { Reloaded } from "../wizard/reloaded.tsx";
import { Actions, Screen, Split } from "../wizard/screen.tsx";
import { afterConsole } from "../wizard/steps.ts";
import { useWizard } from "../wizard/wizard-state.ts";
import { useWords } from "../words.ts";
import { CodeField } from "./code-field.tsx";
import { ConsoleNext } from "./console-next.tsx";
import { LearnProfile } from "./learn-profile.tsx";
import { PasswordField } from "./password-field.tsx";
import { PictureQuestion } from "./picture-question.tsx";

type AskedFor = "password" | "code";
type Refusal = { readonly at: AskedFor } & (
  | { readonly code: null }
  | (Pick<Problem, "facts"> & { readonly code: "console-wrong-password" | "console-wrong-code" })
);

/** Signing in to the console: password, perhaps a code; then its settings are read. */
export function ConsoleStep() {
  const wizard = useWizard();
  const { draft, session, setup, changeDraft, changeSession, go, backFrom } = wizard;
  const words = useWords();
  const c = words.console;
  const fields = useFields({
    userName: {
      first: draft.userName,
      required: c.missingUser,
      // Kept as it is typed, so that going back and forth does not ask for it again.
      onType: (userName) => changeDraft({ userName }),
    },
    password: { required: c.missingPassword, onType: () => setRefusal(null) },
    code: {
      validate: (code) => (/^\s*\d{3}\s?\d{3}\s*$/.test(code) ? null : c.codeMissing),
      onType: (code) => {
        setRefusal(null);
        if (/^\d{6}$/.test(code.replace(/\s/g, ""))) submit();
      },
    },
    picture: { required: words.product.pictureMissing },
  });
  const [codeFrom, setCodeFrom] = useState<"email" | "authenticator" | null>(null);
  const [picture, setPicture] = useState<Uint8Array<ArrayBuffer> | null>(null);
  // What the console said of a field, until something else is typed there.
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const isUnderWay = useRef(false);
  const [signedIn, setSignedIn] = useState<ConsoleUser | null>(null);
  const leaving = useRef(new AbortController());
  useEffect(() => {
    leaving.current = new AbortController();
    return () => leaving.current.abort();
  }, []);
  const host = new URL(draft.consoleAddress).host;
  const { user } = { user: session.consoleUser };

  const byHand = () => {
    changeDraft({ isConsoleByHand: true });
    go(afterConsole(wizard));
  };

  /** Signed in: only the settings are left to be read, as often as it takes. */
  const take = async (answer: ConsoleSignIn) => {
    if (answer.kind === "picture needed") {
      setPicture(answer.png);
      fields.reset("picture");
      return setRefusal({ at: "password", code: null });
    }
    setPicture(null);
    if (answer.kind === "code needed") return setCodeFrom(answer.from);
    setSignedIn(answer.user);
    setCodeFrom(null);
    const observedConsole = await setup.readConsole(leaving.current.signal);
    changeSession({ consoleUser: answer.user, observedConsole });
    if (!answer.user.isFromProvider) go(afterConsole(wizard));
  };

  /** One at a time: the sixth digit and Enter may come together. */
  const attempt = async (work: () => Promise<ConsoleSignIn>, field: AskedFor) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setBusy(true);
    setProblem(null);
    setRefusal(null);
    try {
      const answer = await work();
      fields.reset("password");
      await take(answer);
    } catch (thrown) {
      if (leaving.current.signal.aborted) return;
      const told = setup.explain(thrown);
      if (told.code === "console-wrong-password" || told.code === "console-wrong-code") {
        fields.reset(field);
        setRefusal({ at: field, code: told.code, facts: told.facts });
        fields.focus(field);
      } else {
        setProblem(told);
        // No answer of the console's own: trying again sends the same. Any other one takes the password out of the field.
        if (told.again !== "now") fields.reset("password");
        if (told.code === "console-session-ended") startOver();
      }
    } finally {
      isUnderWay.current = false;
      setBusy(false);
    }
  };

  const submit = fields.submitWith(() => {
    if (signedIn) return attempt(async () => ({ kind: "signed in", user: signedIn }), "password");
    if (codeFrom)
      return attempt(
        () => setup.submitConsoleCode(fields.read("code").replace(/\s/g, ""), leaving.current.signal),
        "code",
      );
    const who = {
      userName: fields.read("userName").trim(),
      password: fields.read("password"),
      ...(picture ? { picture: fields.read("picture").trim() } : {}),
    };
    return attempt(() => setup.signInToConsole(who, leaving.current.signal), "password");
  });
  const startOver = () => {
    setCodeFrom(null);
    setSignedIn(null);
    fields.reset("code");
  };

  const problemAt = (field: AskedFor) => {
    const own = fields.problemAt(field);
    if (own !== null || refusal?.at !== field) return own;
    if (refusal.code === null) return words.product.pictureWhy;
    return sayPart(words.problems[refusal.code].happened, refusal.facts);
  };

  return (
    <Screen title={c.title} lead={c.lead}>
      <form onSubmit={submit} noValidate>
        <Reloaded />
        <Split
          notes={[
            { title: c.where, text: c.whereWhy(host) },
            {
              title: c.rather,
              text: (
                <>
                  {c.ratherWhy}{" "}
                  <button type="button" className="linklike" onClick={byHand}>
                    {c.byHand}
                  </button>
                </>
              ),
            },
          ]}
        >
          {user ? (
            <CheckList
              checks={[
                {
                  id: "done",
                  state: "ok",
                  label: c.done(user.name),
                  detail: c.doneWhy(session.observedConsole?.providers.length ?? 0),
                },
              ]}
            />
          ) : codeFrom || signedIn ? (
            <>
              <div className="signed">
                <span className="ava s">
                  <Icon name="person" />
                </span>
                <span>
                  <b>{signedIn?.name ?? draft.userName}</b>
                  <span className="small muted block">{c.accepted(host)}</span>
                </span>
                <button
                  type="button"
                  className="btn quiet"
                  onClick={() => {
                    startOver();
                    setProblem(null);
                  }}
                >
                  {c.other}
                </button>
              </div>
              {codeFrom && (
                <CodeField
                  key="code"
                  from={codeFrom}
                  problem={problemAt("code")}
                  {...fields.register("code")}
                />
              )}
            </>
          ) : (
            <>
              <Field
                key="userName"
                id="console-user-name"
                label={c.userName}
                autoComplete="username"
                spellcheck={false}
                autoCapitalize="none"
                problem={fields.problemAt("userName")}
                {...fields.register("userName")}
              />
              <PasswordField
                key="password"
                problem={problemAt("password")}
                {...fields.register("password")}
              />
              {picture && (
                <>
                  <PictureQuestion png={picture} />
                  <Field
                    key="picture"
                    label={words.product.picture}
                    className="code"
                    autoComplete="off"
                    spellcheck={false}
                    problem={fields.problemAt("picture")}
                    {...fields.register("picture")}
                  />
                </>
              )}
            </>
          )}
          {problem && (
            <div className="sec">
              <ProblemNotice
                problem={problem}
                {...(problem.again === "now" || signedIn ? { onRetry: () => submit() } : {})}
              >
                <button type="button" className="btn quiet" onClick={byHand}>
                  {c.byHand}
                </button>
              </ProblemNotice>
              {problem.code === "console-settings-unknown" && setup.canLearnConsole && (
                <div className="top-gap">
                  <LearnProfile origin={draft.consoleAddress} onUse={() => submit()} />
                </div>
              )}
            </div>
          )}
          {user?.isFromProvider && (
            <div className="sec">
              <Notice tone="warn" title={words.done.keepAdmin(user.name)}>
                <p>{c.warnProvider}</p>
              </Notice>
            </div>
          )}
          {!user && <ConsoleNext isBusy={isBusy} />}
        </Split>
        <Actions>
          {user ? (
            <button key="next" type="button" className="btn primary" onClick={() => go(afterConsole(wizard))}>
              {c.continue}
            </button>
          ) : (
            <button key="sign-in" type="submit" className="btn primary" aria-disabled={isBusy}>
              {isBusy
                ? signedIn
                  ? c.reading
                  : c.signingIn
                : codeFrom
                  ? c.verify
                  : signedIn
                    ? c.readSettings
                    : c.signIn}
            </button>
          )}
          <a className="btn tall quiet" href={backFrom("console")}>
            {words.wizard.back}
          </a>
        </Actions>
      </form>
    </Screen>
  );
}
