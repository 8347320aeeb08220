/** What the RustDesk console refused or answered oddly, with a closed code. Never holds a token, a password or a secret. */
import type { ConsoleFailureCode, FailureFacts } from "../ports/failure.ts";

export class ConsoleError extends Error {
  override readonly name = "ConsoleError";
  readonly code: ConsoleFailureCode;
  readonly facts: FailureFacts;

  constructor(code: ConsoleFailureCode, facts: FailureFacts = {}, cause?: unknown) {
    super(`RustDesk console: ${code}`, { cause });
    this.code = code;
    this.facts = facts;
  }
}
