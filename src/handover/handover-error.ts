import type { HandoverFailureCode } from "../ports/failure.ts";

/** This page can make or open no codes at all. */
export class HandoverError extends Error {
  override name = "HandoverError";
  readonly code: HandoverFailureCode;
  constructor(code: HandoverFailureCode, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}
