/**
 * The errors that clients throw, as `setup` sees them. Clients throw real Error classes with these fields; `setup` knows
 * no client, so it recognises a failure by its `name` and closed `code`. None carries a token or a secret.
 */
export type GraphFailureCode =
  | "denied"
  | "consent-refused"
  | "group-refused"
  | "unauthenticated"
  | "step-up"
  | "throttled"
  | "unavailable"
  | "unreachable"
  | "not-found"
  | "still-copying"
  | "conflict"
  | "name-held-by-deleted-app"
  | "quota"
  | "secrets-forbidden"
  | "secret-lifetime-limited"
  | "refused"
  | "outcome-unknown"
  | "unexpected-answer";

export type ConsoleFailureCode =
  | "unreachable"
  | "not-an-api"
  | "not-pro"
  | "wrong-password"
  | "wrong-code"
  | "not-admin"
  | "forbidden"
  | "session-ended"
  | "settings-unknown"
  | "changed-meanwhile"
  | "stored-differs"
  | "refused"
  | "secret-masked"
  /** Too many requests in a minute; the console takes the next one later. */
  | "throttled"
  /** The console's server cannot read Microsoft's discovery document for the issuer that was saved. */
  | "issuer-unreachable"
  | "outcome-unknown";

export type SignInFailureCode =
  | "popup-blocked"
  | "no-answer"
  | "cancelled"
  | "admin-approval-needed"
  | "wrong-tenant"
  | "wrong-account"
  | "personal-account"
  | "refused"
  | "unavailable"
  | "assistant-not-registered"
  | "insecure-page"
  | "unsupported-browser"
  | "discovery-unreachable"
  | "tenant-unknown"
  | "issuer-unexpected"
  | "token-ended";

/** Why this page can make or open no codes at all. */
export type HandoverFailureCode = "no-crypto" | "no-storage";

/** What every failure carries besides its code: for the details fold, already free of secrets. */
export type FailureFacts = Readonly<Record<string, string>>;

export type Failure =
  | { readonly name: "GraphError"; readonly code: GraphFailureCode; readonly facts: FailureFacts }
  | { readonly name: "ConsoleError"; readonly code: ConsoleFailureCode; readonly facts: FailureFacts }
  | { readonly name: "SignInError"; readonly code: SignInFailureCode; readonly facts: FailureFacts }
  | { readonly name: "HandoverError"; readonly code: HandoverFailureCode; readonly facts: FailureFacts };
