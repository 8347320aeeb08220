/** The settings that the table of the last screen compares; the same union as `MatchRow["setting"]` in setup. */
export type MatchRowSetting = "clientId" | "callbackUrl" | "issuer" | "secret" | "idTokens" | "provider";
