/** What went wrong at Microsoft's sign-in, with a closed code; and how MSAL's and Entra's codes map to ours. Names no MSAL. */
import type { FailureFacts, SignInFailureCode } from "../ports/failure.ts";

export class SignInError extends Error {
  override readonly name = "SignInError";
  readonly code: SignInFailureCode;
  readonly facts: FailureFacts;

  constructor(code: SignInFailureCode, facts: FailureFacts = {}, cause?: unknown) {
    super(`Microsoft sign-in: ${code}`, { cause });
    this.code = code;
    this.facts = facts;
  }
}

/** By MSAL's `errorCode` (msal-browser 5.29, seen 2026-11). Class names are minified away, so they are not looked at. */
const BY_MSAL_CODE: Readonly<Record<string, SignInFailureCode>> = {
  popup_window_error: "popup-blocked",
  empty_window_error: "popup-blocked",
  timed_out: "no-answer",
  redirect_bridge_empty_response: "no-answer",
  user_cancelled: "cancelled",
  interaction_in_progress: "cancelled",
  interaction_in_progress_cancelled: "cancelled",
  access_denied: "cancelled",
  crypto_nonexistent: "insecure-page",
  crypto_subtle_undefined: "insecure-page",
  post_request_failed: "unavailable",
  get_request_failed: "unavailable",
  no_network_connectivity: "unavailable",
  network_error: "unavailable",
  failed_to_parse_response: "unavailable",
  temporarily_unavailable: "unavailable",
  endpoints_resolution_error: "discovery-unreachable",
  openid_config_error: "discovery-unreachable",
  login_required: "token-ended",
  no_tokens_found: "token-ended",
  refresh_token_expired: "token-ended",
  interaction_required: "token-ended",
  // Bare: the refresh token is over or was revoked. Anything more telling has a number of its own.
  invalid_grant: "token-ended",
};

/** By Entra's own number; more telling than MSAL's code, so it wins (learn.microsoft.com/entra/identity-platform/reference-error-codes). */
const BY_AADSTS: Readonly<Record<number, SignInFailureCode>> = {
  65004: "cancelled",
  90094: "admin-approval-needed",
  90095: "admin-approval-needed",
  65001: "admin-approval-needed",
  50020: "wrong-account",
  16000: "wrong-account",
  50034: "wrong-account",
  500208: "personal-account",
  700016: "assistant-not-registered",
  700025: "assistant-not-registered",
  7000218: "assistant-not-registered",
  9002326: "assistant-not-registered",
  650053: "assistant-not-registered",
  50011: "assistant-not-registered",
  90033: "unavailable",
};

/** Anything that MSAL threw, as ours. Texts are Entra's and hold no token; they are cut all the same. */
export function toSignInError(thrown: unknown): SignInError {
  if (thrown instanceof SignInError) return thrown;
  const msalCode = readText(thrown, "errorCode");
  const message = readText(thrown, "errorMessage") || (thrown instanceof Error ? thrown.message : "");
  // A number from the token endpoint, a string from the authorize endpoint, the code itself when MSAL replays a
  // throttled answer, or only in the text.
  const replayed = /^\d+/.exec(msalCode)?.[0];
  const number = Number(
    readText(thrown, "errorNo") || replayed || /AADSTS(\d+)/.exec(message)?.[1] || Number.NaN,
  );
  const facts: Record<string, string> = {};
  if (msalCode) facts.msal = msalCode;
  if (Number.isFinite(number)) facts.aadsts = String(number);
  const correlationId = readText(thrown, "correlationId");
  if (correlationId) facts.correlationId = correlationId;
  if (message) facts.message = message.slice(0, 300);
  // The code may come from an address, so `constructor` and the like are not looked up.
  const byMsal = Object.hasOwn(BY_MSAL_CODE, msalCode) ? BY_MSAL_CODE[msalCode] : undefined;
  return new SignInError(BY_AADSTS[number] ?? byMsal ?? "refused", facts, thrown);
}

function readText(thrown: unknown, key: string): string {
  if (typeof thrown !== "object" || thrown === null) return "";
  const value: unknown = Reflect.get(thrown, key);
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** Whether Microsoft's window would help: MFA, consent, a policy, or a session that is over. MSAL sets `name` as a text. */
export const needsPerson = (thrown: unknown): boolean =>
  readText(thrown, "name") === "InteractionRequiredAuthError" || toSignInError(thrown).code === "token-ended";

/** The claims that a silent request asks to be passed to an interactive one; null when there are none. */
export const claimsOf = (thrown: unknown): string | null => readText(thrown, "claims") || null;
