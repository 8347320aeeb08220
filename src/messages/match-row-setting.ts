/** The settings that the table of the last screen compares; the same union as `MatchRow["setting"]` in setup. */
export type MatchRowSetting = "clientId" | "callbackUrl" | "issuer" | "secret" | "idTokens" | "provider";

/** How one of them came out; the same union as `ComparedRow["state"]` of the last screen. */
export type MatchRowState = "match" | "as planned" | "proven" | "wrong" | "cannot check";
