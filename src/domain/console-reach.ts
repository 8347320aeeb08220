/**
 * May a page talk to a console? Told from the two addresses alone, so that nothing is asked of a host that the browser
 * would keep apart anyway: RustDesk's API sends no header that lets another origin read it.
 */
export type ConsoleReach =
  | "same-origin"
  /** Another scheme, host or port: the browser sends, and gives the page nothing to read. */
  | "cross-origin"
  /** A page over https may not talk to a console over http at all, but to one on this computer. */
  | "mixed-content";

const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/** Both are origins as `URL.origin` writes them. */
export function consoleReach(page: string, console: string): ConsoleReach {
  if (page === console) return "same-origin";
  const { protocol, hostname } = new URL(console);
  const isMixed = page.startsWith("https:") && protocol === "http:" && !LOOPBACK.test(hostname);
  return isMixed ? "mixed-content" : "cross-origin";
}
