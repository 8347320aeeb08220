import type { ComponentChildren } from "preact";
import { useWords } from "../words.ts";
import { Icon, type IconName, Spinner } from "./icon.tsx";

export type CheckState = "ok" | "bad" | "none" | "na" | "run";

const ICONS: Record<Exclude<CheckState, "run">, IconName> = {
  ok: "checked",
  bad: "wrong",
  none: "none",
  na: "cannot",
};

export interface Check {
  readonly id: string;
  readonly state: CheckState;
  readonly label: ComponentChildren;
  readonly detail?: ComponentChildren;
}

/** Four states, each a shape and a word; running turns. */
export function CheckList({ checks }: { checks: readonly Check[] }) {
  const { states } = useWords().wizard;
  const word = { ok: states.checked, bad: states.wrong, none: states.none, na: states.na, run: states.run };
  return (
    <ul className="checks">
      {checks.map(({ id, state, label, detail }) => (
        <li key={id} className={state}>
          {state === "run" ? <Spinner /> : <Icon name={ICONS[state]} />}
          <span>{label}</span>
          <span className="w">{word[state]}</span>
          {detail && <span className="d">{detail}</span>}
        </li>
      ))}
    </ul>
  );
}
