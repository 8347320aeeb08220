/** What `setup` asks of the RustDesk console, in the domain's words. Failures throw `ConsoleError`. */
import type { CallbackUrl } from "../domain/callback-url.ts";
import type { ClientId } from "../domain/client-id.ts";
import type { ClientSecret } from "../domain/client-secret.ts";
import type { ProductName } from "../domain/console-product.ts";
import type { ConsoleAdmin } from "../domain/observed.ts";
import type { OidcProvider } from "../domain/oidc-provider.ts";
import type { SettingsProfile } from "../domain/settings-profile.ts";
import type { Issuer } from "../domain/tenant.ts";
import type { Call } from "./call.ts";
import type { PlannedRequest } from "./directory.ts";

/** What answers at the console's address, found without signing in. */
export type ConsoleProbe =
  | {
      readonly kind: "known";
      readonly product: ProductName;
      /** Version where the server tells it, else null. */
      readonly version: string | null;
      readonly enabledProviders: readonly string[];
      readonly tookMs: number;
    }
  /** Speaks RustDesk's client API, but like none that is known, or like several: the admin has to say which it is. */
  | {
      readonly kind: "unknown";
      readonly candidates: readonly ProductName[];
      readonly enabledProviders: readonly string[];
      readonly tookMs: number;
    };

/** `picture` is what the admin read in the picture that the last sign-in asked for. */
export interface Credentials {
  readonly userName: string;
  readonly password: string;
  readonly picture?: string;
}

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
  | { readonly kind: "code needed"; readonly from: "email" | "authenticator" }
  /** Refused, and from now on the letters of a picture (a PNG) go along with user name and password. */
  | { readonly kind: "picture needed"; readonly png: Uint8Array<ArrayBuffer> };

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
  /** The product whose API is spoken: RustDesk Server Pro until a probe or `choose` says otherwise. */
  readonly product: ProductName;
  /** Recognises the product by public reads and speaks its API from then on. Changes nothing, safe to repeat. */
  probe(call: Call): Promise<ConsoleProbe>;
  /** The admin says which product it is. A session with another one is forgotten. */
  choose(product: ProductName): void;
  /** Password sign-in. Never repeated by itself: the console may lock out. The session stays in memory. */
  signIn(who: Credentials, call: Call): Promise<ConsoleSignIn>;
  /** The second leg; the flow's secret from the first answer stays inside. */
  submitCode(code: string, call: Call): Promise<ConsoleSignIn>;
  /** Reads the sign-in settings with every provider. Throws `settings-unknown` when the answer is not the shape we know. Safe to repeat. */
  readSettings(call: Call): Promise<ConsoleSettings>;
  /** Did anyone save between these two readings? Compares the whole documents, whatever the order of keys. Pure. */
  hasChanged(before: ConsoleSettings, now: ConsoleSettings): boolean;
  /** Throws `secret-masked` when saving would write stars over a secret: known before anything is made in Entra. Pure. */
  checkWritable(providerName: string, secret: "new" | "keep", current: ConsoleSettings): void;
  /**
   * Changes only our entry and the callback in `current`, which the caller has just read; where the product saves a whole
   * document, all of it goes back. Throws `secret-masked` before writing when another provider's secret would be written
   * as stars, and `issuer-unreachable` when the product's own test of the issuer fails. After an unknown outcome it reads
   * before it throws. Not safe to repeat blindly.
   */
  saveProvider(wanted: ProviderToSave, current: ConsoleSettings, call: Call): Promise<void>;
  /**
   * Takes the entry away from users, or gives it back; everything else of it stays. Absent where the product has no such
   * switch.
   */
  readonly switchProvider?:
    | ((
        provider: Omit<ProviderToSave, "secret" | "isEnabled">,
        isEnabled: boolean,
        current: ConsoleSettings,
        call: Call,
      ) => Promise<void>)
    | undefined;
  /**
   * Takes the entry of this name out of `current`, which the caller has just read: other providers, unknown keys and the
   * callback stay. Promises and refusals as for `saveProvider`.
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
  /**
   * Reads and writes the settings as a captured save has shown them, from now on. Absent where the product's API is known
   * from a source or a recording.
   */
  readonly learn?: ((profile: SettingsProfile) => void) | undefined;
  /** Providers offered to users right now (GET /api/login-options). Safe to repeat. */
  offeredProviders(call: Call): Promise<readonly string[]>;
  /** Ends our session. Never throws. */
  signOut(call: Call): Promise<void>;
}
