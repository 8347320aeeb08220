/**
 * From the console's address to the redirect URI, and Entra's verdict on it.
 * RustDesk stores the callback from the browser's address bar when its OIDC page is saved: origin + `/api/oidc/callback`
 * (rustdesk-server-pro#361). Entra's rules: learn.microsoft.com/entra/identity-platform/reply-url: https for any host,
 * http for localhost only (127.0.0.1 through Graph or the manifest), 256 characters, no `! $ ' ( ) , ;`, no IPv6 loopback.
 * Names with letters beyond ASCII are accepted in their `xn--` form, because that is the origin which the browser sends
 * and so what the console stores; the verdict carries a note, and the field shows the form in use.
 */
import { CONSOLE_PRODUCTS, type ProductName } from "./console-product.ts";
import { no, ok, type Result } from "./result.ts";
import { unwrap } from "./unwrap.ts";

/** The redirect URI that the console owns: its origin and its product's callback path. Only `makeCallbackUrl` makes one. */
export type CallbackUrl = string & { readonly __callbackUrl: true };

/** A console's address after everything behind the host was dropped. Only `parseConsoleAddress` makes one. */
export interface ConsoleAddress {
  /** `URL.origin`: scheme, host in ASCII, port only where it is not the default. */
  readonly origin: string;
  /** Path, query and fragment of what was pasted; empty when there was nothing to drop. */
  readonly dropped: string;
}

/** Why an address cannot be a console's. User names and passwords are never among the facts. */
export type AddressProblem =
  | { readonly reason: "empty" }
  | { readonly reason: "spaces" }
  | { readonly reason: "no-host" }
  | { readonly reason: "wrong-scheme"; readonly scheme: string }
  | { readonly reason: "has-credentials" }
  | { readonly reason: "ipv6"; readonly host: string }
  /** Microsoft's own pages: the address of the wrong window was copied. */
  | { readonly reason: "portal-address"; readonly host: string }
  | { readonly reason: "bad-port"; readonly port: string }
  | { readonly reason: "bad-host"; readonly host: string }
  | { readonly reason: "too-long"; readonly length: number; readonly max: number };

/** An address is measured with the usual path; `checkCallbackUrl` measures the one that is used. */
const USUAL_PATH = CONSOLE_PRODUCTS.pro.callbackPath;
/** Entra's limit for one redirect URI, in characters. */
export const CALLBACK_MAX = 256;
/** RustDesk's API port speaks plain http by itself; https is what a proxy in front of it adds, usually on 443. */
const RUSTDESK_HTTP_PORT = "21114";

const LOOPBACK = /^(?:localhost|127\.0\.0\.1)$/;
const MICROSOFT_PAGES =
  /(?:^|\.)(?:portal\.azure\.(?:com|us|cn)|(?:entra|admin)\.microsoft\.(?:com|us)|entra\.microsoftonline\.cn|login\.(?:microsoft(?:online)?\.(?:com|us)|(?:partner\.)?microsoftonline\.cn|chinacloudapi\.cn|windows\.net|live\.com))$/;

/**
 * A console's address from whatever was pasted: blanks, quotes and angle brackets around it and everything behind the
 * host are dropped, default ports too. Without a scheme it is https, or http for localhost, as browsers do.
 */
export function parseConsoleAddress(text: string): Result<ConsoleAddress, AddressProblem> {
  const bare = unwrap(text);
  if (bare === "") return no({ reason: "empty" });
  if (/\s/.test(bare)) return no({ reason: "spaces" });
  const full = withScheme(bare);
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(full)?.[1]?.toLowerCase() ?? "";
  if (scheme !== "https" && scheme !== "http") return no({ reason: "wrong-scheme", scheme });
  const authority = /^https?:[/\\]*([^/\\?#]*)/i.exec(full)?.[1] ?? "";
  if (authority.includes("@")) return no({ reason: "has-credentials" });
  const port = /:([^:\]]*)$/.exec(authority)?.[1] ?? "";
  if (port !== "" && !isPort(port)) return no({ reason: "bad-port", port });
  if (!URL.canParse(full))
    return no(authority ? { reason: "bad-host", host: authority } : { reason: "no-host" });
  const url = new URL(full);
  const host = url.hostname.replace(/\.$/, "");
  if (host.startsWith("[")) return no({ reason: "ipv6", host });
  if (MICROSOFT_PAGES.test(host)) return no({ reason: "portal-address", host });
  if (!isHostName(host)) return no({ reason: "bad-host", host });
  const origin = `${url.protocol}//${host}${url.port && `:${url.port}`}`;
  const length = origin.length + USUAL_PATH.length;
  if (length > CALLBACK_MAX) return no({ reason: "too-long", length, max: CALLBACK_MAX });
  const behind = url.pathname + url.search + url.hash;
  return ok({ origin, dropped: behind === "/" ? "" : behind });
}

/** `host:8443/path` has a port, not a scheme; `javascript:…` has a scheme that is then refused. */
function withScheme(text: string): string {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text) || /^https?:/i.test(text)) return text;
  if (text.startsWith("//")) return `https:${text}`;
  const authority = /^[^/\\?#]*/.exec(text)?.[0] ?? "";
  const hasScheme = /^[a-z][a-z0-9+.-]*:(?!\d*$)/i.test(authority) && !authority.includes("@");
  if (hasScheme) return text;
  return LOOPBACK.test(authority.toLowerCase().replace(/:\d*$/, "")) ? `http://${text}` : `https://${text}`;
}

const isPort = (text: string): boolean =>
  /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535;

/** Letters, digits, hyphens, underscores; no empty, wild or overlong label (RFC 1035 §2.3.4). */
const isHostName = (host: string): boolean =>
  host.length <= 253 && host.split(".").every((label) => /^[a-z0-9_-]{1,63}$/.test(label));

/** The redirect URI of a console: each product has its path. */
export const makeCallbackUrl = (address: ConsoleAddress, product: ProductName = "pro"): CallbackUrl =>
  `${address.origin}${CONSOLE_PRODUCTS[product].callbackPath}` as CallbackUrl;

/** Worth saying about an address that Entra accepts. */
export type AddressNote =
  /** Only devices on this network can open it; Microsoft itself never calls it. */
  | { readonly note: "private-host"; readonly host: string }
  /** Works in a browser on the server itself only. */
  | { readonly note: "localhost"; readonly host: string }
  /** The ASCII form that is registered and sent. */
  | { readonly note: "idn"; readonly host: string }
  /** RustDesk's own plain-http port behind `https://`: a proxy usually answers without it. */
  | { readonly note: "rustdesk-port"; readonly port: string };

/** Why Entra does not take a redirect URI. */
export type RefusedAddress =
  | { readonly reason: "not-a-url" }
  | { readonly reason: "wrong-scheme"; readonly scheme: string }
  /** http on a host that is not this machine. `https` is the address that would do. */
  | { readonly reason: "http-host"; readonly host: string; readonly https: string }
  | { readonly reason: "ipv6"; readonly host: string }
  | { readonly reason: "forbidden-characters"; readonly characters: string }
  | { readonly reason: "too-long"; readonly length: number; readonly max: number };

/** `graph`: the portal's text box refuses it, Graph and the manifest accept it. */
export type EntraVerdict =
  | {
      readonly verdict: "accepted";
      readonly by: "portal" | "graph";
      readonly notes: readonly AddressNote[];
    }
  | { readonly verdict: "refused"; readonly problem: RefusedAddress };

/** Entra's verdict on a redirect URI, reasoned from its published rules. */
export function checkCallbackUrl(callback: string): EntraVerdict {
  const refused = (problem: RefusedAddress): EntraVerdict => ({ verdict: "refused", problem });
  if (!URL.canParse(callback)) return refused({ reason: "not-a-url" });
  const url = new URL(callback);
  const host = url.hostname;
  if (url.protocol !== "https:" && url.protocol !== "http:")
    return refused({ reason: "wrong-scheme", scheme: url.protocol.slice(0, -1) });
  if (host.startsWith("[")) return refused({ reason: "ipv6", host });
  if (url.protocol === "http:" && !LOOPBACK.test(host))
    return refused({ reason: "http-host", host, https: `https://${host}${url.pathname}` });
  const characters = [...new Set(callback.match(/[!$'(),;*#\s]/g))].join("");
  if (characters) return refused({ reason: "forbidden-characters", characters });
  if (callback.length > CALLBACK_MAX)
    return refused({ reason: "too-long", length: callback.length, max: CALLBACK_MAX });
  const by = url.protocol === "http:" && host !== "localhost" ? "graph" : "portal";
  return { verdict: "accepted", by, notes: notesOn(url) };
}

function notesOn({ hostname: host, port, protocol }: URL): readonly AddressNote[] {
  const notes: AddressNote[] = [];
  if (LOOPBACK.test(host)) notes.push({ note: "localhost", host });
  else if (isPrivateHost(host)) notes.push({ note: "private-host", host });
  if (host.split(".").some((label) => label.startsWith("xn--"))) notes.push({ note: "idn", host });
  if (protocol === "https:" && port === RUSTDESK_HTTP_PORT) notes.push({ note: "rustdesk-port", port });
  return notes;
}

/** Private and shared IPv4 ranges (RFC 1918, 3927, 6598), single labels, and names that exist on a local network only. */
const isPrivateHost = (host: string): boolean =>
  !host.includes(".") ||
  /^(?:10|127)\.\d+\.\d+\.\d+$|^192\.168\.\d+\.\d+$|^172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+$/.test(host) ||
  /^169\.254\.\d+\.\d+$|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.\d+\.\d+$/.test(host) ||
  /\.(?:local|localhost|lan|internal|intranet|home|corp|private|test|home\.arpa)$/.test(host);

/** A redirect URI in its parts, for the picture that explains it. `port` is null where it is the scheme's default. */
export function takeApartCallback(callback: CallbackUrl): {
  readonly scheme: string;
  readonly host: string;
  readonly port: string | null;
  readonly path: string;
} {
  const url = new URL(callback);
  return {
    scheme: url.protocol.slice(0, -1),
    host: url.hostname,
    port: url.port || null,
    path: url.pathname,
  };
}
