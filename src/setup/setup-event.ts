/** What happens while a plan is applied, and the pure fold that turns it into what the screens show. */
import type { ObjectId } from "../domain/app-registration.ts";
import type { ClientId } from "../domain/client-id.ts";
import type { Instant } from "../domain/instant.ts";
import type { Problem } from "../domain/problem.ts";
import type { StepId } from "../domain/setup-plan.ts";
import type { Wait } from "../ports/call.ts";
import type { SettingDifference } from "./settings-difference.ts";

/** The step after the plan's own: reading both sides back and comparing them. */
export const READ_BACK: StepId = "readBack";

/** What a finished step brought, as far as people may see it. */
export interface StepFacts {
  readonly clientId?: ClientId;
  readonly objectId?: ObjectId;
  /** The registration was made by this run, so undoing it may delete it. */
  readonly isNew?: boolean;
  readonly servicePrincipalId?: ObjectId;
  readonly keyId?: string;
  readonly secretEndsAt?: Instant;
}

/** One line of the table Setting / Entra / RustDesk / Match. */
export interface MatchRow {
  readonly setting: "clientId" | "callbackUrl" | "issuer" | "secret" | "idTokens" | "provider";
  readonly expected: string;
  readonly entra: string | null;
  readonly rustDesk: string | null;
  /**
   * `match`: both sides were read, and are equal. `as planned`: only one side was read, or holds it, and it is what the
   * plan says. `cannot check`: neither side is ours to read (by hand, or Entra never shows it).
   */
  readonly state: "match" | "as planned" | "wrong" | "cannot check";
}

export type SetupEvent =
  | { readonly kind: "step started"; readonly step: StepId; readonly at: Instant }
  | { readonly kind: "waiting"; readonly step: StepId; readonly wait: Wait; readonly at: Instant }
  | {
      readonly kind: "step done";
      readonly step: StepId;
      readonly facts: StepFacts;
      readonly requestId: string | null;
      readonly at: Instant;
    }
  | { readonly kind: "step failed"; readonly step: StepId; readonly problem: Problem; readonly at: Instant }
  /** Someone saved the console's settings after they were read for the review: what is asked about before going on. */
  | {
      readonly kind: "settings changed";
      readonly differences: readonly SettingDifference[];
      readonly at: Instant;
    }
  | { readonly kind: "compared"; readonly rows: readonly MatchRow[]; readonly at: Instant }
  | { readonly kind: "ended"; readonly end: "done" | "failed" | "stopped"; readonly at: Instant };

export type StepState =
  | { readonly state: "not yet" }
  | {
      readonly state: "running";
      readonly since: Instant;
      readonly wait: { readonly what: Wait; readonly at: Instant } | null;
    }
  | { readonly state: "done"; readonly tookMs: number; readonly facts: StepFacts }
  | { readonly state: "failed"; readonly problem: Problem };

export interface SetupOutcome {
  /** Every step of the plan in order, then the read-back. */
  readonly steps: readonly { readonly id: StepId; readonly now: StepState }[];
  readonly facts: StepFacts;
  readonly rows: readonly MatchRow[];
  /** What someone else changed in the console meanwhile. */
  readonly differences: readonly SettingDifference[];
  /** Null while running or before the start. */
  readonly end: "done" | "failed" | "stopped" | null;
  /** Has anything been changed in Entra, in the console? */
  readonly changed: { readonly entra: boolean; readonly rustDesk: boolean };
}
