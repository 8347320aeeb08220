/** How values become words of PowerShell. Everything that comes here is ASCII, so its typographic quotes play no part. */
import { fillLater, hasLater, type Names } from "./script-plan.ts";

const NAMES: Names = {
  clientId: "$($app.appId)",
  objectId: "$($app.id)",
  servicePrincipalId: "$($principal.id)",
};

const literal = (text: string): string => text.replace(/[`$]/g, (mark) => `\`${mark}`);

/** A word that PowerShell takes as it is. */
export const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** JSON in a here-string: of the expanding kind where a variable stands in it, whose only marks are `$` and the backtick. */
export const hereString = (json: string): string =>
  hasLater(json) ? `@"\n${fillLater(literal(json), NAMES)}\n"@` : `@'\n${json}\n'@`;

/** A word with our variables filled in. */
export const word = (text: string): string =>
  hasLater(text) ? `"${fillLater(literal(text).replaceAll('"', '`"'), NAMES)}"` : quote(text);
