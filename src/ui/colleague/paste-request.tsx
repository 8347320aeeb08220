import type { ComponentChildren } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import type { ReceivedProblem } from "../../ports/handover.ts";
import { pastedText } from "../kit/pasted-text.ts";
import { useRefusedFocus } from "../kit/use-refused-focus.ts";
import { Actions, Screen } from "../wizard/screen.tsx";
import { useWords } from "../words.ts";
import { Refusal } from "./refusal.tsx";

/** A code and nothing else goes into the address, out of whatever mail it came in. */
const LONGEST = 60_000;

/** The code alone, as far as it can be seen; what it is worth is read from the address afterwards. */
const codeIn = (text: string): string =>
  /es(?:request|reply)\d+\.[A-Za-z0-9_.-]*/.exec(
    text
      .slice(0, LONGEST)
      .replace(/=\r?\n/g, "")
      .replace(/[\s<>\u00ad\u200b-\u200f\u2060\ufeff]+/g, ""),
  )?.[0] ?? "";

/** Where no request came with the address, or one that cannot be used: paste it. */
export function PasteRequest(props: {
  refusal: ReceivedProblem | null;
  onOpen: (code: string) => void;
  children?: ComponentChildren;
}) {
  const id = useId();
  const words = useWords().answer.paste;
  const field = useRef<HTMLTextAreaElement>(null);
  const [isNone, setNone] = useState(false);
  const [form, refuse] = useRefusedFocus();
  const take = (text: string) => {
    const code = codeIn(text);
    setNone(code === "");
    if (code !== "") props.onOpen(code);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    take(field.current?.value ?? "");
    refuse();
  };
  const refusal: ReceivedProblem | null = isNone ? { reason: "not-a-code" } : props.refusal;
  return (
    <Screen title={words.title} lead={words.lead}>
      <form ref={form} onSubmit={submit} noValidate>
        <div className="field sec">
          <label htmlFor={id}>{words.field}</label>
          <textarea
            ref={field}
            id={id}
            className="input mono"
            rows={5}
            spellcheck={false}
            autoComplete="off"
            placeholder="esrequest1.…"
            aria-invalid={refusal ? true : undefined}
            aria-describedby={refusal ? `${id}-problem` : undefined}
            onPaste={(event) => take(pastedText(event))}
          />
        </div>
        <div id={`${id}-problem`}>{refusal && <Refusal of="request" problem={refusal} />}</div>
        {props.children}
        <Actions>
          <button type="submit" className="btn primary">
            {words.open}
          </button>
          <a className="btn tall quiet" href="#/">
            {words.back}
          </a>
        </Actions>
      </form>
    </Screen>
  );
}
