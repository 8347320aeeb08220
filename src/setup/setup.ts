/** The one object that screens receive: the five verbs over the ports, bound once by `createSetup`. */
import type { ClientId } from "../domain/client-id.ts";
import type { Cloud } from "../domain/cloud.ts";
import type { ProductName } from "../domain/console-product.ts";
import type { Instant } from "../domain/instant.ts";
import type { Observed, ObservedConsole } from "../domain/observed.ts";
import type { Problem } from "../domain/problem.ts";
import type { Result } from "../domain/result.ts";
import type { ScopeNeeds } from "../domain/scopes.ts";
import type { SettingsProfile } from "../domain/settings-profile.ts";
import type { SetupPlan, StepId } from "../domain/setup-plan.ts";
import type { SetupRequest } from "../domain/setup-request.ts";
import type { ResolvedTenant, TenantDomain, TenantId } from "../domain/tenant.ts";
import type { PeopleFound, PlannedRequest } from "../ports/directory.ts";
import type { EntraAccount, TokenProblem } from "../ports/entra-session.ts";
import type { ConsoleProbe, ConsoleSignIn, ConsoleUser, Credentials } from "../ports/rustdesk-console.ts";
import type { HandOver } from "./hand-over.ts";
import type { SetupEvent } from "./setup-event.ts";

/** Where this page runs, and so how the console's address is known. */
export type Place =
  /** Served from the console's own host: `location.origin` is the console's. */
  | { readonly kind: "beside"; readonly origin: string }
  /** Behind the launcher, which forwards the console's few API paths. */
  | {
      readonly kind: "launcher";
      readonly origin: string;
      /** What it was started with to let through besides, as `PUT /api/…`. */
      readonly allowed: readonly string[];
    }
  /** A static host: the address is asked for, and the console side is by hand. */
  | { readonly kind: "elsewhere" };

/** What the asked authorize URL holds, beside what the plan expects. */
export interface DryCheck {
  readonly rows: readonly {
    readonly setting: "tenant" | "clientId" | "callbackUrl";
    readonly expected: string;
    readonly got: string;
    readonly isSame: boolean;
  }[];
  /** The console offers the provider to users (GET /api/login-options). */
  readonly isOffered: boolean;
  readonly isPassed: boolean;
}

/** A trial sign-in that was begun; open its address in the window that the click reserved. */
export interface BegunTrial {
  readonly authorizeUrl: string;
  /** Polls as RustDesk's client does (every second, 180 s) until the sign-in ends. Rejects when aborted. */
  readonly end: (signal: AbortSignal) => Promise<TrialEnd>;
}

export type TrialEnd =
  | {
      readonly kind: "signed in";
      readonly user: ConsoleUser;
      readonly signedOut: boolean;
      readonly at: Instant;
      readonly tookMs: number;
    }
  | { readonly kind: "problem"; readonly problem: Problem };

/** Lets the running step end and then stops, so that nothing is cut in the middle. */
export interface StopSwitch {
  isStopping: boolean;
}

export interface Setup {
  readonly place: Place;
  /** The clouds this page may talk to, the usual one first. */
  readonly clouds: readonly Cloud[];
  /** Clouds that it may not talk to: there a person looks up the organisation and makes the changes. */
  readonly cloudsByHand: readonly Cloud[];
  /** The assistant's own registration: its client id where the configuration names one, and the address to register. */
  readonly assistant: { readonly clientId: string | null; readonly redirectUri: string };

  probeConsole(signal: AbortSignal): Promise<ConsoleProbe>;
  /** The admin says which console it is; what it can do is told by `canSwitchProvider`. */
  chooseConsole(product: ProductName): void;
  /**
   * Works with settings that a captured save has shown from now on; `canLearnConsole` tells whether this console takes it.
   * Changes nothing by itself.
   */
  learnConsole(profile: SettingsProfile): void;
  readonly canLearnConsole: boolean;
  signInToConsole(who: Credentials, signal: AbortSignal): Promise<ConsoleSignIn>;
  submitConsoleCode(code: string, signal: AbortSignal): Promise<ConsoleSignIn>;
  /** Reads the console's settings; rejects with `console-settings-unknown` where by hand is the way on. */
  readConsole(signal: AbortSignal): Promise<ObservedConsole>;

  resolveTenant(typed: TenantDomain | TenantId, cloud: Cloud, signal: AbortSignal): Promise<ResolvedTenant>;
  /** Starts loading what the Microsoft window needs. */
  preloadMicrosoft(): void;
  /** Call inside the click: opens Microsoft's window. */
  signInToMicrosoft(
    who: {
      readonly clientId: string;
      readonly cloud: Cloud;
      readonly tenant: ResolvedTenant;
      readonly selectAccount?: boolean;
    } & ScopeNeeds,
    signal: AbortSignal,
  ): Promise<EntraAccount>;
  acceptToken(
    text: string,
    expected: { readonly cloud: Cloud; readonly tenant: ResolvedTenant } & ScopeNeeds,
  ): Result<EntraAccount, TokenProblem>;
  readonly account: EntraAccount | null;

  /** People and groups whose name begins so, for the list of who may sign in. */
  searchPeople(request: SetupRequest, text: string, signal: AbortSignal): Promise<PeopleFound>;
  /** Reads both sides as far as this browser is their hand. Changes nothing. */
  observe(request: SetupRequest, signal: AbortSignal): Promise<Observed>;
  /** The exact requests of a plan, secret as dots, grouped by step. Pure. */
  preview(plan: SetupPlan): readonly { readonly step: StepId; readonly request: PlannedRequest }[];
  /**
   * Applies the plan: the only road to a change. Yields what happens; never throws for what went wrong, but tells it.
   * `typed` is what a person brings when Entra is not in this browser's hands; its secret is null where an opened reply
   * has put it into the vault already.
   */
  apply(
    plan: SetupPlan,
    observed: Observed,
    how: {
      readonly signal: AbortSignal;
      readonly stop: StopSwitch;
      readonly typed?: { readonly clientId: string; readonly secret: string | null };
    },
  ): AsyncIterable<SetupEvent>;
  /** Where other people open this assistant; null where this page can be opened on this computer only. */
  readonly shareUrl: string | null;
  /** Asking a colleague, and answering one. */
  readonly handOver: HandOver;
  /** A client secret is in memory that the console did not take yet: closing the page would lose it. */
  readonly holdsUndelivered: boolean;
  /** The client secret made in this run, for whoever asks to see it; null when none is held. */
  revealSecret(): string | null;

  /** Can the provider be switched off and on again, without its entry being lost? */
  readonly canSwitchProvider: boolean;
  dryCheck(
    end: { readonly clientId: string; readonly request: SetupRequest },
    signal: AbortSignal,
  ): Promise<DryCheck>;
  beginTrial(request: SetupRequest, signal: AbortSignal): Promise<BegunTrial>;
  /** Takes the button away from users, or gives it back; the entry and its secret stay. */
  switchProvider(
    isEnabled: boolean,
    end: { readonly clientId: ClientId; readonly request: SetupRequest },
    signal: AbortSignal,
  ): Promise<void>;
  /** Signs out of both sides and forgets the secret. Never throws. */
  finish(): Promise<void>;

  /** Anything thrown, as what a person is told. `world` is the state of things where the error cannot know it. */
  explain(error: unknown, world?: Problem["world"]): Problem;
}
