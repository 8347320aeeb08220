import type { ComponentChildren } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import { bareCode } from "../../domain/code-text.ts";
import type { ReceivedProblem } from "../../ports/handover.ts";
import { pastedText } from "../kit/pasted-text.ts";
import { useRefusedFocus } from "../kit/use-refused-focus.ts";
import { Actions, Screen } from "../wizard/screen.tsx";
import { useWords } from "../words.ts";
import { Refusal } from "./refusal.tsx";

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
    // A code and nothing else goes into the address; what it is worth is read from there.
    const code = bareCode("esrequest", text);
    setNone(code === null);
    if (code !== null) props.onOpen(code);
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
