/** Where somebody else can open this very assistant: the base of the link that carries a request to them. */

/**
 * The page's folder, without query and fragment; null where only this computer can open it, or no browser would seal
 * anything on it: a loopback address, plain http, a file.
 */
export function shareableUrl(page: string): string | null {
  if (!URL.canParse(page)) return null;
  const url = new URL(page);
  const isLoopback = /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol !== "https:" || url.username !== "" || isLoopback) return null;
  return url.origin + url.pathname.replace(/[^/]*$/, "");
}

/** The link: the request stands in the fragment, which no server ever sees. */
export const makeRequestLink = (base: string, code: string): string => `${base}#/colleague?request=${code}`;
