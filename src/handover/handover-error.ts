/** Why this page can make or open no codes at all. */
export type HandoverErrorCode = "no-crypto" | "no-storage";

export class HandoverError extends Error {
  override name = "HandoverError";
  readonly code: HandoverErrorCode;
  constructor(code: HandoverErrorCode, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}
