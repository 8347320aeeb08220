/** What a portal, a script or a colleague gave: client id and secret, looked at and then handed to the run. */
import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { parseClientId } from "../../domain/client-id.ts";
import { ClientSecret, looksLikeClientSecret } from "../../domain/client-secret.ts";
import type { PasteFound } from "../../domain/read-paste.ts";
import { unwrap } from "../../domain/unwrap.ts";
import type { Catalogue } from "../../messages/catalogue.ts";
import { Field } from "../kit/field.tsx";
import { Notice } from "../kit/notice.tsx";
import { Rich } from "../kit/rich.tsx";
import { tell } from "../steps/tell.ts";
import { startRun } from "../wizard/run.ts";
import { type RunState, useWizard } from "../wizard/wizard-state.ts";
import { useWords } from "../words.ts";
import { forgetKept, keep, keepForConsole, keptFor } from "./kept-values.ts";

export interface GivenValues {
  readonly clientId: string;
  readonly known: ReturnType<typeof parseClientId>;
  readonly idProblem: string | null;
  readonly secretProblem: keyof Catalogue["apply"]["secretProblems"] | null;
  /** The secret lives in this field, and beside it for when the screen is left (kept-values.ts). */
  readonly secret: RefObject<HTMLInputElement | null>;
  /** It went with the page when that was loaded again: memory alone held it. */
  readonly isSecretLost: boolean;
  type(clientId: string): void;
  typeSecret(text: string): void;
  /** Takes what a paste brought. */
  fill(found: PasteFound): void;
  /** Each looks, says on the field what is wrong, and tells whether one may go on. */
  checkIds(): boolean;
  checkSecret(): boolean;
  /** Empties the field and begins the run; false, and nothing is done, without a client id. */
  hand(): boolean;
}

export function useGivenValues(run: RunState): GivenValues {
  const { setup, changeRun, tell: tellEvent, go } = useWizard();
  const words = useWords();
  // Of a registration that was found, the id is known: only what it lacks is asked for.
  const { clientId: end } = run.plan.end;
  const { request } = run.plan;
  const [clientId, setClientId] = useState<string>("known" in end ? end.known : keptFor(request).clientId);
  const needsSecret = run.plan.steps.some(({ kind }) => kind === "addClientSecret");
  const [isIdChecked, setIdChecked] = useState(false);
  const [secretProblem, setSecretProblem] = useState<GivenValues["secretProblem"]>(null);
  const [isWarned, setWarned] = useState(false);
  const secret = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    // Into the field by hand: as Preact's value it would stand in Preact's state.
    if (secret.current && needsSecret) secret.current.value = keptFor(request).secret.reveal();
  }, [request, needsSecret]);
  useEffect(() => {
    // What was found is still known after a reload; and whoever is here again is not at the console any more.
    if ("known" in end) keep(request, { clientId: end.known });
    if (keptFor(request).half !== "entra") keep(request, { half: "entra", act: "" });
  }, [request, end]);
  const type = (text: string) => {
    setClientId(text);
    keep(request, { clientId: text });
  };
  const known = parseClientId(clientId, request.tenant.id);
  return {
    clientId,
    known,
    idProblem: isIdChecked && !known.ok ? tell(words.apply.clientIdProblems, known.problem) : null,
    secretProblem,
    secret,
    isSecretLost: needsSecret && keptFor(request).isSecretLost,
    type,
    typeSecret: (text) => keep(request, { secret: new ClientSecret(text) }),
    fill: (found) => {
      if (found.clientId && !("known" in end)) type(found.clientId);
      if (found.secret && secret.current) {
        secret.current.value = found.secret;
        keep(request, { secret: new ClientSecret(found.secret) });
        setSecretProblem(null);
      }
    },
    checkIds: () => {
      setIdChecked(true);
      return known.ok;
    },
    checkSecret: () => {
      if (!needsSecret) return true;
      const looks = looksLikeClientSecret(secret.current?.value ?? "");
      const isAdvice = !looks.ok && looks.problem.isAdvice;
      setSecretProblem(looks.ok ? null : looks.problem.reason);
      setWarned(isAdvice);
      return looks.ok || (isAdvice && isWarned);
    },
    hand: () => {
      if (!known.ok) return false;
      const value = unwrap(secret.current?.value ?? "");
      if (secret.current) secret.current.value = "";
      forgetKept();
      keepForConsole(request, known.value);
      changeRun({ typedClientId: known.value });
      const typed = { clientId: known.value, secret: value === "" ? null : value };
      const applied = startRun(setup, run.plan, run.observed, tellEvent, typed);
      // A colleague has nothing left to save: with the secret in the vault the reply is next.
      if (request.hands.rustDesk === "colleague") void applied.then(() => go("test"));
      return true;
    },
  };
}

export function ClientIdField({ values }: { values: GivenValues }) {
  const words = useWords();
  return (
    <Field
      label={words.apply.clientId}
      isMono
      spellcheck={false}
      autoComplete="off"
      value={values.clientId}
      onInput={(event) => values.type(event.currentTarget.value)}
      problem={values.idProblem}
    />
  );
}

/** Which field is to be filled again, and from where. */
export function SecretLost({ values }: { values: GivenValues }) {
  const { apply, wizard } = useWords();
  if (!values.isSecretLost) return null;
  return (
    <div className="top-gap">
      <Notice tone="warn" title={wizard.reloaded}>
        <p>{apply.noSecret}</p>
      </Notice>
    </div>
  );
}

/** Hidden like a password and none: managers of passwords are told to leave it alone, each in its own word. */
const NOT_A_PASSWORD = {
  autoComplete: "off",
  "data-1p-ignore": true,
  "data-bwignore": true,
  "data-lpignore": "true",
} as const;

export function SecretField({ values, label }: { values: GivenValues; label: string }) {
  const a = useWords().apply;
  return (
    <Field
      ref={values.secret}
      label={<Rich text={label} />}
      isMono
      type="password"
      onInput={(event) => values.typeSecret(event.currentTarget.value)}
      problem={values.secretProblem && a.secretProblems[values.secretProblem]}
      {...NOT_A_PASSWORD}
    />
  );
}
