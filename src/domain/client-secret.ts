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
