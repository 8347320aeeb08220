import { type FormEvent, useRef, useState } from "react";
import { parseClientId } from "../../domain/client-id.ts";
import { looksLikeClientSecret } from "../../domain/client-secret.ts";
import type { PasteReading } from "../../domain/read-paste.ts";
import type { ResolvedTenant } from "../../domain/tenant.ts";
import { Field } from "../kit/field.tsx";
import { Notice } from "../kit/notice.tsx";
import { Rich } from "../kit/rich.tsx";
import { tell } from "../steps/tell.ts";
import { useWords } from "../words.ts";
import { PasteBox } from "./paste-box.tsx";

/** What the portal gave: client ID and secret. The secret stays in its field and leaves it with the answer. */
export function TypedCredentials({
  onTaken,
  action,
  tenant,
}: {
  onTaken: (typed: { clientId: string; secret: string }) => void;
  action: string;
  tenant: ResolvedTenant;
}) {
  const words = useWords();
  const a = words.apply;
  const clientId = useRef<HTMLInputElement>(null);
  const secret = useRef<HTMLInputElement>(null);
  const [idProblem, setIdProblem] = useState<string | null>(null);
  const [secretProblem, setSecretProblem] = useState<keyof typeof a.secretProblems | null>(null);
  const [isWarned, setWarned] = useState(false);
  const fill = ({ clientId: id, secret: value }: PasteReading["found"]) => {
    if (id && clientId.current) clientId.current.value = id;
    if (value && secret.current) secret.current.value = value;
  };
  const take = (event: FormEvent) => {
    event.preventDefault();
    const id = parseClientId(clientId.current?.value ?? "");
    const value = secret.current?.value.trim() ?? "";
    const looks = looksLikeClientSecret(value);
    setIdProblem(id.ok ? null : tell(words.microsoft.clientIdProblems, id.problem));
    setSecretProblem(looks.ok ? null : looks.problem.reason);
    const isAdvice = !looks.ok && looks.problem.isAdvice;
    setWarned(isAdvice);
    if (!id.ok || (!looks.ok && !(isAdvice && isWarned))) return;
    if (secret.current) secret.current.value = "";
    onTaken({ clientId: id.value, secret: value });
  };
  return (
    <form className="sec" onSubmit={take} noValidate aria-labelledby="from-portal">
      <h2 id="from-portal">{a.fromPortal}</h2>
      <PasteBox tenant={tenant} onFound={fill} />
      <Field
        ref={clientId}
        label={a.clientId}
        isMono
        spellCheck={false}
        autoComplete="off"
        problem={idProblem}
      />
      <Field ref={secret} label={<Rich text={a.secret} />} isMono type="password" autoComplete="off" />
      {secretProblem && (
        <Notice tone="warn" title={words.apply.secretTitle}>
          <p>
            <Rich text={a.secretProblems[secretProblem]} />
          </p>
        </Notice>
      )}
      <p className="top-gap">
        <button type="submit" className="btn primary">
          {action}
        </button>
      </p>
    </form>
  );
}
