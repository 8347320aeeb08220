/**
 * What the launcher lets through to the console. Everything is compared as text: a request target is never resolved
 * against a base, since three of ten forms would then leave for another host.
 */
import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { methodsAt, PRODUCT_HEADER, productOf } from "./console-paths.ts";

export const LAUNCH_HEADER = "x-entra-setup-launch";
export const MOST_BYTES = 1024 * 1024;

export const TARGET = /^\/api(\/[A-Za-z0-9_-]+)+(\?[A-Za-z0-9=&%_.-]*)?$/;

export interface Refusal {
  readonly status: number;
  readonly text: string;
}

const refuse = (status: number, text: string): Refusal => ({ status, text });

/** Loopback names at this port, and only one of them: a rebound name or a second Host header is refused. */
export function checkHost(request: IncomingMessage, port: number): Refusal | null {
  const hosts = request.rawHeaders.filter(
    (_, index) => index % 2 === 0 && request.rawHeaders[index]?.toLowerCase() === "host",
  );
  const allowed = ["localhost", "127.0.0.1", "[::1]"].map((name) => `${name}:${port}`);
  if (hosts.length !== 1 || !allowed.includes(request.headers.host ?? ""))
    return refuse(421, "This server answers at its loopback address only.");
  return null;
}

/** Is this the page itself, or a part of it that the page asks for? Other sites may link here and no more. */
export function checkFileCall({ headers }: IncomingMessage): Refusal | null {
  const site = headers["sec-fetch-site"];
  const isOurs = site === undefined || site === "none" || site === "same-origin";
  const isLink = headers["sec-fetch-mode"] === "navigate" && headers["sec-fetch-dest"] === "document";
  return isOurs || isLink ? null : refuse(403, "Other sites may not load this.");
}

/** Headers that decide something: one that comes twice could be read in two ways. */
const DECISIVE = new Set([
  "authorization",
  "content-length",
  "content-type",
  "origin",
  "sec-fetch-mode",
  "sec-fetch-site",
  "transfer-encoding",
  LAUNCH_HEADER,
]);

const MOST_HEADERS = 100;

function hasTwice({ rawHeaders }: IncomingMessage): boolean {
  const names = rawHeaders.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase());
  return names.some((name, index) => DECISIVE.has(name) && names.indexOf(name) !== index);
}

const isToken = (value: string | readonly string[] | undefined, token: string): boolean =>
  typeof value === "string" &&
  value.length === token.length &&
  timingSafeEqual(Buffer.from(value, "latin1"), Buffer.from(token, "latin1"));

/** Is this an API call of our own page? Null when it may go on. */
export function checkApiCall(
  request: IncomingMessage,
  token: string,
  allow: readonly string[] = [],
): Refusal | null {
  const { method = "", url = "", headers } = request;
  if (request.rawHeaders.length > 2 * MOST_HEADERS) return refuse(431, "Too many headers.");
  if (hasTwice(request)) return refuse(400, "A header comes twice.");
  if (!TARGET.test(url)) return refuse(400, "Bad request target.");
  const path = url.split("?")[0] ?? "";
  const product = productOf(headers[PRODUCT_HEADER]);
  if (!product) return refuse(400, "Not a console that the assistant knows.");
  const methods = methodsAt(product, path, allow);
  if (!methods) return refuse(404, "Not one of the console's paths that the assistant uses.");
  if (!methods.includes(method)) return refuse(405, "Method not allowed.");
  if (headers["sec-fetch-site"] !== "same-origin")
    return refuse(403, "Only the assistant's own page may call this.");
  const mode = headers["sec-fetch-mode"];
  if (mode !== undefined && mode !== "cors" && mode !== "same-origin")
    return refuse(403, "Only the assistant's own page may call this.");
  if (!isToken(headers[LAUNCH_HEADER], token))
    return refuse(403, "This page was opened without its key. Open the address that the launcher printed.");
  // Browsers leave the origin out of a read of their own site; one that is there has to be right.
  if (headers.origin !== `http://${headers.host}` && (method !== "GET" || headers.origin !== undefined))
    return refuse(403, "Wrong origin.");
  if (method !== "GET") {
    const length = headers["content-length"];
    // A delete may go without a body; everything else that writes is JSON.
    const isBare = method === "DELETE" && Number(length ?? 0) === 0;
    if (!isBare && headers["content-type"] !== "application/json")
      return refuse(415, "Only JSON is forwarded.");
    if ((length === undefined && !isBare) || headers["transfer-encoding"] !== undefined)
      return refuse(411, "A length is needed.");
    if (Number(length ?? 0) > MOST_BYTES) return refuse(413, "Too long.");
  } else if (headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) !== 0)
    return refuse(400, "A read has no body.");
  return null;
}
