/** Every problem that a person can be told of. Codes are permanent: they are searched for, and stand in docs/problems.md. */
export type ProblemCode =
  | "console-unreachable"
  | "console-not-an-api"
  | "console-not-pro"
  | "console-wrong-password"
  | "console-wrong-code"
  | "console-not-admin"
  | "console-forbidden"
  | "console-session-ended"
  | "console-settings-unknown"
  | "console-changed-meanwhile"
  | "console-stored-differs"
  | "console-refused"
  | "console-secret-masked"
  | "console-throttled"
  | "console-issuer-unreachable"
  | "still-there"
  | "tenant-unknown"
  | "discovery-unreachable"
  | "issuer-unexpected"
  | "popup-blocked"
  | "popup-no-answer"
  | "sign-in-cancelled"
  | "admin-approval-needed"
  | "wrong-tenant"
  | "wrong-account"
  | "personal-account"
  | "sign-in-refused"
  | "sign-in-unavailable"
  | "assistant-not-registered"
  | "insecure-page"
  | "unsupported-browser"
  | "graph-denied"
  | "consent-refused"
  | "group-refused"
  | "graph-unreachable"
  | "graph-throttled"
  | "graph-unavailable"
  | "graph-session-ended"
  | "graph-step-up"
  | "secrets-forbidden"
  | "secret-lifetime-limited"
  | "name-held-by-deleted-app"
  | "quota-exceeded"
  | "directory-conflict"
  | "directory-still-copying"
  | "graph-refused"
  | "graph-answer-unreadable"
  | "outcome-unknown"
  | "handover-insecure-page"
  | "handover-no-storage"
  | "secret-undelivered"
  | "run-elsewhere"
  | "dry-check-differs"
  | "provider-not-offered"
  | "trial-failed"
  | "trial-no-answer"
  | "unexpected";

/** What a person is told. The words for each code stand in the message catalogues. */
export interface Problem {
  readonly code: ProblemCode;
  /** In what state things are: always said. */
  readonly world: "unchanged" | "partly changed" | "unknown";
  /** Whether a retry button makes sense. */
  readonly again: "no" | "now" | "after the remedy";
  /** For the details fold and for the words: request id, status, expected, got. Never a token or a secret. */
  readonly facts: Readonly<Record<string, string>>;
}
