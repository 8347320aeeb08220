import { useEffect } from "preact/hooks";
import { Field } from "../kit/field.tsx";
import type { Registered } from "../kit/use-fields.ts";
import { useWords } from "../words.ts";

/** One of its own, so that a manager of passwords knows the field again. */
const ID = "console-code";

/** The console's second factor. It takes the focus when it comes: nothing else is asked for then. */
export function CodeField({
  from,
  ...input
}: { from: "email" | "authenticator"; problem: string | null } & Registered) {
  const c = useWords().console;
  useEffect(() => document.getElementById(ID)?.focus(), []);
  return (
    <Field
      {...input}
      id={ID}
      label={from === "email" ? c.codeMail : c.codeApp}
      className="code"
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={7}
      hint={c.codeHint}
    />
  );
}
