import { unwrap } from "./unwrap.ts";

/** GUIDs as Entra writes them: 8-4-4-4-12 hex digits, compared in lower case. */
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The GUID in lower case, without surrounding blanks, quotes or braces; null when the text is anything else. */
export function parseGuid(text: string): string | null {
  const bare = unwrap(text).replace(/^\{(.*)\}$/, "$1");
  return GUID.test(bare) ? bare.toLowerCase() : null;
}
