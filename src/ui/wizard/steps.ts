/**
 * The steps: when each can be reached and what its answer is, for the list at the side. To add one: its name in
 * `route.ts`, its title in the catalogue, its component in `screens.tsx`, its line here.
 */
import { checkCallbackUrl, makeCallbackUrl, parseConsoleAddress } from "../../domain/callback-url.ts";
import { CONSOLE_PRODUCTS } from "../../domain/console-product.ts";
import { foldEvents } from "../../setup/fold-events.ts";
import { hasKept } from "../guided/kept-values.ts";
import { hasMovedOn, STEPS_OF, type StepName } from "../route.ts";
import { type Draft, needsAccount } from "./draft.ts";
import type { RunState, Session, WizardState } from "./wizard-state.ts";

/** Does this console have a sign-in through a provider, and does Microsoft take its callback? */
export function isAddressAccepted({ consoleAddress, product }: Draft): boolean {
  const address = parseConsoleAddress(consoleAddress);
  if (!address.ok || CONSOLE_PRODUCTS[product].hand === "none") return false;
  return checkCallbackUrl(makeCallbackUrl(address.value, product)).verdict === "accepted";
}

/** How the run ended; null while there is none or while it runs. */
export function runEnd({ session: { run } }: WizardState): "done" | "failed" | "stopped" | null {
  if (!run) return null;
  if (run.plan.steps.length === 0) return "done";
  const byHand = run.plan.request.hands;
  if (byHand.rustDesk === "person" && !run.isSavedByHand) return null;
  if (byHand.rustDesk === "person" && byHand.entra === "person") return run.isSavedByHand ? "done" : null;
  return foldEvents(run.plan, run.events).end;
}

/** A run stopped before its end: whoever had to sign in again for it comes back to it. */
export const isInterrupted = (state: WizardState): boolean => {
  const end = state.session.run?.plan.request.intent.kind === "retire" ? null : runEnd(state);
  return end === "failed" || end === "stopped";
};

/**
 * The page was loaded again in the middle of what a person does on both sides. No sign-in is asked for anew and this page
 * changes nothing, so it goes on there by itself; until the reader goes elsewhere. Steps up to the review are open at once,
 * so what is come back to lies behind it.
 */
export const isReturning = ({ draft, session: { reloadedAt, run } }: WizardState): boolean =>
  reloadedAt !== null &&
  (reloadedAt !== "done" || hasKept()) &&
  !run &&
  !hasMovedOn() &&
  !needsAccount(draft.way) &&
  draft.isConsoleByHand;

/** Where the way goes on behind the console: to the run that waits for it, or to where the page was loaded again. */
export const afterConsole = (state: WizardState): StepName => {
  if (isInterrupted(state)) return "apply";
  // With an account on the other side, that sign-in is next; else every step up to the plan is still answered.
  const back = needsAccount(state.draft.way) || hasMovedOn() ? null : state.session.reloadedAt;
  return back ?? "microsoft";
};

/** Something is being changed right now. Until that has ended, its screen is the only one: it is neither lost nor begun twice. */
export const isUnderWay = (run: RunState | null): boolean =>
  run !== null && run.plan.steps.length > 0 && run.events.length > 0 && run.events.at(-1)?.kind !== "ended";

/** Whoever signed in belongs to the organisation that was found; a late answer may have come from another one. */
export const isOwnAccount = ({ account, tenant }: Session): boolean =>
  account !== null && account.tenantId === tenant?.id;

const CAN_REACH: Record<StepName, (state: WizardState) => boolean> = {
  address: () => true,
  console: ({ draft }) => isAddressAccepted(draft) && !draft.isConsoleByHand,
  microsoft: ({ draft, session }) =>
    isAddressAccepted(draft) && (draft.isConsoleByHand || session.consoleUser !== null),
  who: (state) =>
    CAN_REACH.microsoft(state) &&
    state.session.tenant !== null &&
    (!needsAccount(state.draft.way) || isOwnAccount(state.session)),
  review: (state) => CAN_REACH.who(state),
  apply: (state) => CAN_REACH.who(state) && state.session.run !== null,
  test: (state) => CAN_REACH.apply(state) && runEnd(state) === "done",
  done: (state) =>
    CAN_REACH.apply(state) && runEnd(state) === "done" && (isProven(state) || state.job === "disconnect"),
  retire: (state) => CAN_REACH.apply(state) && isProven(state),
  health: (state) => CAN_REACH.who(state),
  secret: (state) => CAN_REACH.who(state),
  people: (state) => CAN_REACH.who(state),
  remove: (state) => CAN_REACH.who(state),
};

/** A sign-in went through, or the admin says that one did. */
const isProven = ({ session }: WizardState): boolean =>
  session.trial?.kind === "signed in" || session.isTestSkipped;

/** The screen that shows a run. */
const screenOf = (run: RunState | null): StepName =>
  run?.plan.request.intent.kind === "retire" ? "retire" : "apply";

export const canReach = (step: StepName, state: WizardState): boolean =>
  isUnderWay(state.session.run) ? step === screenOf(state.session.run) : CAN_REACH[step](state);

/** Where to go instead of a step that cannot be reached yet: the first one that is open but not answered. */
export function firstOpen(step: StepName, state: WizardState): StepName {
  if (isUnderWay(state.session.run)) return screenOf(state.session.run);
  if (canReach(step, state)) return step;
  const steps: readonly StepName[] = STEPS_OF[state.job];
  const before = steps.slice(0, steps.indexOf(step)).filter((one) => canReach(one, state));
  return before.at(-1) ?? "address";
}
