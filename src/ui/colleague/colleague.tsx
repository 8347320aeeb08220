import type { Setup } from "../../setup/setup.ts";
import type { Route } from "../route.ts";
import type { WizardProps } from "../wizard/wizard.tsx";
import { Answer } from "./answer.tsx";
import { Ask } from "./ask.tsx";

export interface ColleagueProps {
  readonly setup: Setup;
  readonly route: Extract<Route, { readonly kind: "ask" | "colleague" }>;
  readonly onBegin: (begun: NonNullable<WizardProps["begun"]>) => void;
}

/** Both ends of a hand-over: asking a colleague, and being the one who was asked. */
export function Colleague({ setup, route, onBegin }: ColleagueProps) {
  return route.kind === "ask" ? (
    <Ask setup={setup} onBegin={onBegin} />
  ) : (
    <Answer setup={setup} step={route.step} pasted={route.request} />
  );
}
