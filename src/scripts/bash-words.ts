/** How values become words of bash. */
import { fillLater, hasLater, type Names } from "./script-plan.ts";

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: these are bash's variables
const NAMES: Names = {
  clientId: "${CLIENT_ID}",
  objectId: "${OBJECT_ID}",
  servicePrincipalId: "${PRINCIPAL_ID}",
};
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: these are bash's variables

/** A word that bash takes as it is. */
export const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** Double quotes where a variable has to be filled in, single ones everywhere else. */
export const word = (text: string): string =>
  hasLater(text)
    ? `"${fillLater(
        text.replace(/["\\`$]/g, (mark) => `\\${mark}`),
        NAMES,
      )}"`
    : quote(text);
