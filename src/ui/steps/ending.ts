/** How a job ended: derived once, so that the last screen and the record that it gives say the same. Pure. */
import type { SecretEntry } from "../../domain/app-registration.ts";
import type { Instant } from "../../domain/instant.ts";
import { findReplaced } from "../../domain/replaced.ts";
import { foldEvents } from "../../setup/fold-events.ts";
import type { MatchRow } from "../../setup/setup-event.ts";
import type { RunState, Session } from "../wizard/wizard-state.ts";

/** The jobs that end on the last screen and leave a connection. */
export type EndingKind = "connect" | "replaceSecret" | "changeAddress";

export interface ComparedRow extends Omit<MatchRow, "state"> {
  /** `proven`: RustDesk has used it, in a real sign-in. */
  readonly state: MatchRow["state"] | "proven";
}

/** What the job made superfluous: gone, still there, or (`null`) not seen by this page. */
export interface Old {
  readonly isGone: boolean | null;
  /** Secrets, or redirect URIs. */
  readonly left: readonly (SecretEntry | string)[];
}

export interface Ending {
  readonly kind: EndingKind;
  /** The run that did the job; `run` itself may be the one that tidied up after it. */
  readonly made: RunState;
  readonly madeAt: Instant;
  readonly provenAt: Instant | null;
  readonly rows: readonly ComparedRow[];
  /** Null: nobody told this page. */
  readonly secretEndsAt: Instant | null;
  /** Null: the job replaced nothing. */
  readonly old: Old | null;
}

export function endingOf(
  run: RunState,
  { trial, isTurnedOff }: Pick<Session, "trial" | "isTurnedOff">,
): Ending {
  const made = run.replaced ?? run;
  const { intent } = made.plan.request;
  const kind = intent.kind === "replaceSecret" || intent.kind === "changeAddress" ? intent.kind : "connect";
  const provenAt = trial?.kind === "signed in" ? trial.at : null;
  const { facts, rows } = foldEvents(made.plan, made.events);
  const kept = made.plan.kept.find((one) => one.kind === "secret");
  return {
    kind,
    made,
    madeAt: made.events[0]?.at ?? made.observed.at,
    provenAt,
    // As they were read when the change was made: what was removed since is not among them.
    rows: rows.map((row): ComparedRow => {
      if (row.setting === "provider" && isTurnedOff) return { ...row, rustDesk: "off", state: "wrong" };
      return row.setting === "secret" && provenAt !== null ? { ...row, state: "proven" } : row;
    }),
    secretEndsAt:
      facts.secretEndsAt ?? made.repliedEndsAt ?? (kept?.kind === "secret" ? kept.endsAt : null) ?? null,
    old: oldOf(kind, run, made),
  };
}

/** The key id of the secret that a run made, or that it delivered for one that could not. */
export function keyIdOf({ plan, events, observed }: RunState): string | null {
  const made = foldEvents(plan, events).facts.keyId;
  const isHeld = plan.steps.some((step) => step.kind === "saveProvider" && step.secret === "held");
  return made ?? (isHeld ? observed.heldSecret?.keyId : null) ?? null;
}

/** A directory that a person works in is looked at by nobody here, or too early. */
export const isEntraByHand = ({ plan }: RunState): boolean => plan.request.hands.entra !== "browser";

function oldOf(kind: EndingKind, run: RunState, made: RunState): Old | null {
  if (kind === "connect") return null;
  if (isEntraByHand(made)) return { isGone: null, left: [] };
  const { intent } = run.plan.request;
  // Whoever is here has seen that run done: what it was asked to remove is gone.
  const removed = intent.kind === "retire" ? [...intent.secrets, ...intent.redirectUris] : [];
  const { secrets, foreign, redirectUris } = findReplaced(made.plan.request, made.observed, keyIdOf(made));
  // Where none was ours, the one in use was somebody else's.
  const oldSecrets = secrets.length > 0 ? secrets : foreign;
  const before =
    kind === "replaceSecret" ? oldSecrets : redirectUris.filter(({ isOld }) => isOld).map(({ uri }) => uri);
  const left = before.filter((one) => !removed.includes(typeof one === "string" ? one : one.keyId));
  return before.length === 0 ? null : { isGone: left.length === 0, left };
}
