import { useState } from "preact/hooks";
import { Field } from "../kit/field.tsx";
import { Icon } from "../kit/icon.tsx";
import type { Registered } from "../kit/use-fields.ts";
import { useWords } from "../words.ts";

const CONCEALED = { type: "password" } as const;
const SHOWN = { type: "text" } as const;

/** The console's password, concealed until whoever types it wants to see it. */
export function PasswordField(input: { problem: string | null } & Registered) {
  const c = useWords().console;
  const [isShown, setShown] = useState(false);
  return (
    <Field
      {...input}
      {...(isShown ? SHOWN : CONCEALED)}
      id="console-password"
      label={c.password}
      autoComplete="current-password"
      hint={c.hint}
      end={
        <button
          type="button"
          className="in-end"
          aria-label={isShown ? c.hide : c.show}
          aria-pressed={isShown}
          onClick={() => setShown(!isShown)}
        >
          <Icon name="eye" />
        </button>
      }
    />
  );
}
