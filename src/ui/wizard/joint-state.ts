/** What the diagram in the header shows, derived from the wizard's state. Green is earned by a real sign-in. */

import type { Catalogue } from "../../messages/catalogue.ts";
import { foldEvents } from "../../setup/fold-events.ts";
import { countChanges } from "../steps/plan-rows.ts";
import { type EntraWay, needsAccount } from "./draft.ts";
import { isAddressAccepted } from "./steps.ts";
import type { WizardState } from "./wizard-state.ts";

export interface SideState {
  readonly tone: "nothing" | "known" | "ok" | "bad" | "warn";
  readonly text: string;
}

export interface JointState {
  readonly entra: SideState;
  readonly rustDesk: SideState;
  readonly caption: string;
  readonly isJoined: boolean;
  readonly isBroken: boolean;
}

const textOf = (way: EntraWay, found: string, sides: Catalogue["wizard"]["sides"]): string =>
  needsAccount(way) ? sides.found(found) : way === "colleague" ? sides.asked : sides.byHand;

export function jointState(
  state: WizardState,
  { wizard: words, plan: planWords }: Pick<Catalogue, "wizard" | "plan">,
  showTime: (ms: number) => string,
): JointState {
  const { draft, session } = state;
  const { sides, joint } = words;
  const host = URL.canParse(draft.consoleAddress) ? new URL(draft.consoleAddress).host : draft.consoleAddress;
  const rustDesk: SideState = session.consoleUser
    ? { tone: "known", text: sides.signedIn(session.consoleUser.name) }
    : draft.isConsoleByHand
      ? { tone: "known", text: sides.byHand }
      : isAddressAccepted(draft)
        ? { tone: "known", text: host }
        : { tone: "nothing", text: sides.notSignedIn };
  const entra: SideState = session.account
    ? { tone: "known", text: sides.signedIn(session.account.userName) }
    : session.tenant
      ? { tone: "known", text: textOf(draft.way, session.tenant.typed, sides) }
      : { tone: "nothing", text: sides.notSignedIn };
  const apart = { entra, rustDesk, isJoined: false, isBroken: false };
  const { run, trial } = session;
  const kind = run?.plan.request.intent.kind;
  const takesApart = kind === "disconnect" || kind === "undo";
  if (trial?.kind === "signed in" && !takesApart)
    return {
      entra: { tone: "ok", text: sides.changed },
      rustDesk: { tone: "ok", text: sides.proven },
      caption: joint.proven(showTime(trial.at)),
      isJoined: true,
      isBroken: false,
    };
  if (!run && session.wrongRows !== null) {
    const isHealthy = session.wrongRows === 0;
    const caption = isHealthy ? joint.healthy : joint.differs(session.wrongRows);
    return { entra, rustDesk, isJoined: isHealthy, isBroken: !isHealthy, caption };
  }
  if (!run) {
    const isBoth = entra.tone === "known" && rustDesk.tone === "known";
    const caption = isBoth ? joint.both : rustDesk.tone === "known" ? joint.callback : joint.nothing;
    return { ...apart, caption };
  }
  if (run.plan.steps.length === 0) return { ...apart, isJoined: true, caption: joint.nothingPlanned };
  const outcome = foldEvents(run.plan, run.events);
  const isByHand = run.plan.request.hands.rustDesk === "person";
  const isSaved = isByHand ? run.isSavedByHand : outcome.changed.rustDesk;
  const done = takesApart ? sides.removed : sides.changed;
  const changed = {
    entra: { tone: "known", text: outcome.changed.entra ? done : entra.text },
    rustDesk: { tone: "known", text: isSaved ? done : sides.unchanged },
  } as const;
  if (run.events.length === 0) return { ...apart, caption: joint.planned(countChanges(run.plan, planWords)) };
  if (outcome.end === "done" && isByHand && !isSaved)
    return { ...changed, isJoined: false, isBroken: false, caption: joint.consoleNext };
  if (outcome.end === "done" && takesApart)
    return {
      ...changed,
      isJoined: false,
      isBroken: false,
      caption: kind === "undo" ? joint.undone : joint.nothing,
    };
  if (outcome.end === "done") return { ...changed, isJoined: true, isBroken: false, caption: joint.joined };
  if (outcome.end !== null) return { ...changed, isJoined: false, isBroken: true, caption: joint.stopped };
  const isWaiting = outcome.steps.some(({ now }) => now.state === "running" && now.wait !== null);
  return { ...changed, isJoined: false, isBroken: false, caption: isWaiting ? joint.waiting : joint.running };
}
