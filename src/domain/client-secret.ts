import { parseGuid } from "./guid.ts";
import { no, ok, type Result } from "./result.ts";
import { unwrap } from "./unwrap.ts";

/**
 * A client secret's value. It prints as `[secret]` everywhere; only `reveal` gives it, and only the two callers that
 * must have it (the console's save, the admin's own wish to see it) call that. `wipe` forgets it.
 */
export class ClientSecret {
  #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The value itself. Empty after {@link wipe}. */
  reveal(): string {
    return this.#text;
  }

  /** First three characters, as Entra's `hint`: tells which credential this is without giving it away. */
  get hint(): string {
    return this.#text.slice(0, 3);
  }

  wipe(): void {
    this.#text = "";
  }

  toString(): string {
    return "[secret]";
  }

  toJSON(): string {
    return "[secret]";
  }
}

/**
 * What Entra's secrets look like today, as secret scanners know them (gitleaks, rule azure-ad-client-secret). Not
 * documented by Microsoft, so it is advice and never a bar.
 */
const USUAL_VALUE = /^[A-Za-z0-9_~.]{3}\dQ~[A-Za-z0-9_~.-]{31,34}$/;

/** Whether the text has the shape of a secret's value. */
export const looksLikeSecretValue = (text: string): boolean => USUAL_VALUE.test(text.trim());

/** What is wrong with a pasted secret. `isAdvice`: odd, but the admin may go on. Never carries the text. */
export type ClientSecretProblem =
  | { readonly reason: "empty"; readonly isAdvice: false }
  /** The Secret ID's GUID instead of the Value: Entra then answers AADSTS7000215. */
  | { readonly reason: "secret-id"; readonly isAdvice: false }
  /** What the portal shows once the Value is hidden: a few characters, then stars. */
  | { readonly reason: "masked"; readonly isAdvice: false }
  | { readonly reason: "odd-shape"; readonly isAdvice: true };

/** Looks at a pasted secret before it is believed. Only Entra itself can say whether it is right. */
export function looksLikeClientSecret(text: string): Result<null, ClientSecretProblem> {
  const bare = unwrap(text);
  if (bare === "") return no({ reason: "empty", isAdvice: false });
  if (parseGuid(bare)) return no({ reason: "secret-id", isAdvice: false });
  if (/[*•●]{3,}/.test(bare)) return no({ reason: "masked", isAdvice: false });
  return looksLikeSecretValue(bare) ? ok(null) : no({ reason: "odd-shape", isAdvice: true });
}
