/** What `setup` asks of the RustDesk console, in the domain's words. Failures throw `ConsoleError`. */
import type { CallbackUrl } from "../domain/callback-url.ts";
import type { ClientId } from "../domain/client-id.ts";
import type { ClientSecret } from "../domain/client-secret.ts";
import type { ConsoleAdmin } from "../domain/observed.ts";
import type { OidcProvider } from "../domain/oidc-provider.ts";
import type { Issuer } from "../domain/tenant.ts";
import type { Call } from "./call.ts";
import type { PlannedRequest } from "./directory.ts";

/** What answers at the console's address, found without signing in. */
export type ConsoleProbe =
  | {
      readonly kind: "pro";
      /** Version where the server tells it, else null. */
      readonly version: string | null;
      readonly enabledProviders: readonly string[];
      readonly tookMs: number;
    }
  /** Answers, but not like RustDesk Server Pro. */
  | { readonly kind: "other"; readonly hint: string };

/** Someone whom the console let in. */
export interface ConsoleUser {
  readonly name: string;
  readonly displayName: string | null;
  readonly email: string | null;
  readonly isAdmin: boolean;
  /** Signs in through a provider, so is no way in when that provider breaks. */
  readonly isFromProvider: boolean;
}

export type ConsoleSignIn =
  | { readonly kind: "signed in"; readonly user: ConsoleUser }
  | { readonly kind: "code needed"; readonly from: "email" | "authenticator" };

/** The settings as read. `document` is the whole answer, unknown keys included; only this port looks into it. */
export interface ConsoleSettings {
  readonly callbackUrl: string | null;
  readonly providers: readonly OidcProvider[];
  readonly document: Readonly<Record<string, unknown>>;
}

/** The entry to be stored. */
export interface ProviderToSave {
  readonly name: string;
  readonly clientId: ClientId;
  readonly issuer: Issuer;
  readonly callbackUrl: CallbackUrl;
  /** `keep` leaves the stored secret untouched. */
  readonly secret: ClientSecret | "keep";
  readonly isEnabled: boolean;
}

/** A sign-in that the server was asked to begin. */
export interface Trial {
  readonly code: string;
  /** Where the server sends people: holds its client id, tenant and redirect URI. */
  readonly authorizeUrl: string;
  readonly id: string;
  readonly uuid: string;
}

export type TrialAnswer =
  | { readonly kind: "waiting" }
  /** The server's own words. */
  | { readonly kind: "failed"; readonly text: string }
  /** The test session was signed out again; `signedOut` is false when the console did not confirm that. */
  | { readonly kind: "signed in"; readonly user: ConsoleUser; readonly signedOut: boolean };

export interface RustDeskConsole {
  /** GET /api/login-options. No sign-in, changes nothing, safe to repeat. */
  probe(call: Call): Promise<ConsoleProbe>;
  /** Password sign-in. Never repeated by itself: the console may lock out. The session stays in memory. */
  signIn(who: { readonly userName: string; readonly password: string }, call: Call): Promise<ConsoleSignIn>;
  /** The second leg; the flow's secret from the first answer stays inside. */
  submitCode(code: string, call: Call): Promise<ConsoleSignIn>;
  /** Reads the whole OIDC settings. Throws `settings-unknown` when the answer is not the shape we know. Safe to repeat. */
  readSettings(call: Call): Promise<ConsoleSettings>;
  /** Did anyone save between these two readings? Compares the whole documents, whatever the order of keys. Pure. */
  hasChanged(before: ConsoleSettings, now: ConsoleSettings): boolean;
  /** Throws `secret-masked` when saving would write stars over a secret: known before anything is made in Entra. Pure. */
  checkWritable(providerName: string, secret: "new" | "keep", current: ConsoleSettings): void;
  /**
   * Merges only our entry and the callback into `current`, which the caller has just read, and writes the whole document
   * back. Throws `secret-masked` before writing when another provider's secret was masked. After an unknown outcome it
   * reads before it throws. Not safe to repeat blindly.
   */
  saveProvider(wanted: ProviderToSave, current: ConsoleSettings, call: Call): Promise<void>;
  /**
   * Takes the entry of this name out of `current`, which the caller has just read, and writes the whole document back:
   * other providers, unknown keys and the callback stay. Promises and refusals as for `saveProvider`.
   */
  removeProvider(name: string, current: ConsoleSettings, call: Call): Promise<void>;
  /** The requests that `removeProvider` would send. Pure. */
  previewRemoval(name: string): readonly PlannedRequest[];
  /** Administrators as the console lists them; null where it does not show its users. Safe to repeat, never throws. */
  listAdmins(call: Call): Promise<readonly ConsoleAdmin[] | null>;
  /** The requests that `saveProvider` would send; the secret shows as dots. Pure. */
  preview(
    wanted: Omit<ProviderToSave, "secret" | "clientId"> & { readonly clientId: string },
  ): readonly PlannedRequest[];
  /** Asks the server to begin a sign-in: makes no user. */
  beginTrial(providerName: string, call: Call): Promise<Trial>;
  /** Asks once how the trial stands; signs the test session out when it succeeded. */
  askTrial(trial: Trial, call: Call): Promise<TrialAnswer>;
  /** Providers offered to users right now (GET /api/login-options). Safe to repeat. */
  offeredProviders(call: Call): Promise<readonly string[]>;
  /** Ends our session. Never throws. */
  signOut(call: Call): Promise<void>;
}
