/** In which order a plan's steps are carried out, and what may be sent together. Pure. */
import { type EntraStep, type RustDeskStep, type SetupStep, SIDE_OF } from "../domain/setup-plan.ts";

export const isConsoleStep = (step: SetupStep): step is RustDeskStep => SIDE_OF[step.kind] === "rustDesk";
export const isEntraStep = (step: SetupStep): step is EntraStep => SIDE_OF[step.kind] === "entra";

/** Secrets that a save makes superfluous go after the read-back; everything else before it. */
export function splitAtProof(steps: readonly SetupStep[]): {
  readonly before: readonly SetupStep[];
  readonly after: readonly SetupStep[];
} {
  const saved = steps.findIndex(({ kind }) => kind === "saveProvider");
  const cut =
    saved < 0 ? -1 : steps.findIndex(({ kind }, index) => index > saved && kind === "removeClientSecret");
  return cut < 0 ? { before: steps, after: [] } : { before: steps.slice(0, cut), after: steps.slice(cut) };
}

/** Neighbours that are sent together: of one side, and a wait by itself. */
export function groupBySide(steps: readonly SetupStep[]): readonly (readonly SetupStep[])[] {
  const groups: SetupStep[][] = [];
  for (const step of steps) {
    const last = groups.at(-1)?.at(-1);
    const isAlone = (one: SetupStep) => one.kind === "waitForSecret" || isConsoleStep(one);
    if (last && !isAlone(last) && !isAlone(step)) groups.at(-1)?.push(step);
    else groups.push([step]);
  }
  return groups;
}
