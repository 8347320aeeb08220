/** What a person does by hand in the portal, one act per screen. */
export type ActName =
  | "register"
  | "ids"
  | "secret"
  | "idTokens"
  | "who"
  | "consent"
  | "remove"
  /** Of a repair only. */
  | "platform"
  | "oldAddress"
  | "audience"
  | "claims"
  | "permissions"
  | "enable"
  | "open";

/** And in RustDesk's console. */
export type ConsoleActName = "open" | "provider" | "values" | "submit";

export interface ConsoleActWords {
  readonly title: string;
  /** The next button of the act before names this one. */
  readonly next: string;
  readonly steps: readonly string[];
  /** The text that stands for the picture. */
  readonly picture: string;
}

export interface ActWords extends ConsoleActWords {
  /** The way there through the portal's menus. */
  readonly path: (app: string) => string;
}
