/** What a replacement has made superfluous, once a sign-in has proven the new: for the admin to see and say yes to. */
import { isOurSecret, type SecretEntry } from "./app-registration.ts";
import { CONSOLE_PRODUCTS } from "./console-product.ts";
import { findSubject } from "./health.ts";
import type { Observed } from "./observed.ts";
import type { SetupRequest } from "./setup-request.ts";

export interface Replaced {
  /** Ours for this console: they can go. */
  readonly secrets: readonly SecretEntry[];
  /** Valid, but made by somebody else: only they know what it is for. */
  readonly foreign: readonly SecretEntry[];
  /** Other redirect URIs of a RustDesk console; the one that this console had before comes first and ticked. */
  readonly redirectUris: readonly { readonly uri: string; readonly isOld: boolean }[];
}

/** From what was seen before the run. `keyId`: the secret that the run made; null when it made none. */
export function findReplaced(request: SetupRequest, before: Observed, keyId: string | null): Replaced {
  const found = findSubject(before);
  const host = new URL(request.consoleAddress.origin).host;
  // A run that made none has replaced none.
  const others = (keyId !== null && found?.registration.secrets.filter((one) => one.keyId !== keyId)) || [];
  const isOurs = (one: SecretEntry) => isOurSecret(one.displayName, host);
  const uris = found?.registration.redirectUris.web ?? [];
  const old = before.rustDesk?.callbackUrl ?? null;
  const { callbackPath } = CONSOLE_PRODUCTS[request.product];
  const isConsole = (uri: string) => uri !== request.callbackUrl && uri.endsWith(callbackPath);
  return {
    secrets: others.filter(isOurs),
    foreign: others.filter((one) => !isOurs(one) && (one.endsAt === null || one.endsAt > before.at)),
    redirectUris: uris
      .filter(isConsole)
      .map((uri) => ({ uri, isOld: uri === old }))
      .toSorted((a, b) => Number(b.isOld) - Number(a.isOld)),
  };
}
