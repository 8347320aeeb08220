/** The redirect URI that the console owns: its origin + `/api/oidc/callback`. Only `makeCallbackUrl` makes one. */
export type CallbackUrl = string & { readonly __callbackUrl: true };

/** A console's address after everything behind the host was dropped. Only `parseConsoleAddress` makes one. */
export interface ConsoleAddress {
  /** `URL.origin`: scheme, host in ASCII, port only where it is not the default. */
  readonly origin: string;
  /** Path, query and fragment of what was pasted; empty when there was nothing to drop. */
  readonly dropped: string;
}
