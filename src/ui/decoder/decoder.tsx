import { useId, useRef, useState } from "react";
import { type DecodedAnswer, decodeAnswer, type KnownValues } from "../../domain/decode-answer.ts";
import { enDecoder } from "../../messages/en/decoder.ts";
import { Breakable } from "../kit/breakable.tsx";
import { Marked } from "../kit/marked.tsx";
import "../css/decoder.css";

/** A paste box that explains what Microsoft, RustDesk or its log said, with the admin's own values beside. */
export function Decoder({ known }: { known: KnownValues }) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [answer, setAnswer] = useState<DecodedAnswer | null>(null);
  const decode = (text: string) => setAnswer(text.trim() === "" ? null : decodeAnswer(text, known));
  return (
    <div className="decode">
      <div className="field">
        <label htmlFor={id}>{enDecoder.field}</label>
        <textarea
          ref={field}
          id={id}
          className="input"
          rows={3}
          spellCheck={false}
          placeholder="AADSTS…"
          onPaste={(event) => decode(event.clipboardData.getData("text"))}
        />
      </div>
      <p className="dialog-acts">
        <button type="button" className="btn" onClick={() => decode(field.current?.value ?? "")}>
          {enDecoder.decode}
        </button>
      </p>
      <div aria-live="polite">{answer && <Answer answer={answer} />}</div>
    </div>
  );
}

function Answer({ answer }: { answer: DecodedAnswer }) {
  const { cause, fix } = enDecoder.answers[answer.code];
  const { compared, aadsts, facts } = answer;
  return (
    <section className="answer">
      <p>
        <b>
          {enDecoder.cause}
          {aadsts !== null && ` · AADSTS${aadsts}`} · {enDecoder.confidence[answer.confidence]}
        </b>
      </p>
      <p>
        {cause} {facts.person && enDecoder.person(facts.person)}
      </p>
      {compared && (
        <dl className="exp">
          <dt>{`${enDecoder.settings[compared.setting]}, ${enDecoder.expected.toLowerCase()}`}</dt>
          <dd>
            <Breakable text={compared.expected} />
          </dd>
          <dt>{enDecoder.found}</dt>
          <dd>
            <Marked found={compared.found} expected={compared.expected} />
          </dd>
        </dl>
      )}
      <p>
        <b>{enDecoder.fix}</b>
      </p>
      <p>{fix}</p>
      {aadsts !== null && (
        <p>
          <a
            href={`https://login.microsoftonline.com/error?code=${aadsts}`}
            target="_blank"
            rel="noopener noreferrer"
          >
            {enDecoder.microsoft}
          </a>
        </p>
      )}
      <p className="small muted">{enDecoder.footer}</p>
    </section>
  );
}
