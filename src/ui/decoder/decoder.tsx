import { useEffect, useId, useRef, useState } from "preact/hooks";
import { type DecodedAnswer, decodeAnswer, type KnownValues } from "../../domain/decode-answer.ts";
import { Breakable } from "../kit/breakable.tsx";
import { Marked } from "../kit/marked.tsx";
import "../css/decoder.css";
import { pastedText } from "../kit/pasted-text.ts";
import { Rich } from "../kit/rich.tsx";
import { useWords } from "../words.ts";

/** A paste box that explains what Microsoft, RustDesk or its log said, with the admin's own values beside. */
export function Decoder({ known }: { known: KnownValues }) {
  const id = useId();
  const { decoder } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const [answer, setAnswer] = useState<DecodedAnswer | null>(null);
  // In the dialog it comes a little later than the dialog itself, which has put the focus elsewhere meanwhile.
  useEffect(() => {
    if (field.current?.closest("dialog[open]")) field.current.focus();
  }, []);
  const decode = (text: string) => setAnswer(text.trim() === "" ? null : decodeAnswer(text, known));
  return (
    <div className="decode">
      <div className="field">
        <label htmlFor={id}>{decoder.field}</label>
        <textarea
          ref={field}
          id={id}
          className="input"
          rows={3}
          spellcheck={false}
          placeholder="AADSTS…"
          onPaste={(event) => decode(pastedText(event))}
        />
      </div>
      <p className="dialog-acts">
        <button type="button" className="btn" onClick={() => decode(field.current?.value ?? "")}>
          {decoder.decode}
        </button>
      </p>
      <div aria-live="polite">{answer && <Answer answer={answer} />}</div>
    </div>
  );
}

function Answer({ answer }: { answer: DecodedAnswer }) {
  const { decoder } = useWords();
  const { cause, fix } = decoder.answers[answer.code];
  const { compared, aadsts, facts } = answer;
  return (
    <section className="answer">
      <p>
        <b>
          {decoder.cause}
          {aadsts !== null && ` · AADSTS${aadsts}`} · {decoder.confidence[answer.confidence]}
        </b>
      </p>
      <p>
        <Rich text={cause} /> {facts.person && decoder.person(facts.person)}
      </p>
      {compared && (
        <dl className="exp">
          <dt>{decoder.expected(decoder.settings[compared.setting])}</dt>
          <dd>
            <Breakable text={compared.expected} />
          </dd>
          <dt>{decoder.found}</dt>
          <dd>
            <Marked found={compared.found} expected={compared.expected} />
          </dd>
        </dl>
      )}
      <p>
        <b>{decoder.fix}</b>
      </p>
      <p>
        <Rich text={fix} />
      </p>
      {aadsts !== null && (
        <p>
          <a
            href={`https://login.microsoftonline.com/error?code=${aadsts}`}
            target="_blank"
            rel="noopener noreferrer"
          >
            {decoder.microsoft}
          </a>
        </p>
      )}
      <p className="small muted">{decoder.footer}</p>
    </section>
  );
}
