/**
 * What the launcher lets through to the console. Everything is compared as text: a request target is never resolved
 * against a base, since three of ten forms would then leave for another host.
 */
import type { IncomingMessage } from "node:http";
import { methodsAt, PRODUCT_HEADER, productOf } from "./console-paths.ts";

export const LAUNCH_HEADER = "x-entra-setup-launch";
export const MOST_BYTES = 1024 * 1024;

const TARGET = /^\/api\/[A-Za-z0-9/_-]+(\?[A-Za-z0-9=&%_.-]*)?$/;

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

/** Is this an API call of our own page? Null when it may go on. */
export function checkApiCall(
  request: IncomingMessage,
  token: string,
  allow: readonly string[] = [],
): Refusal | null {
  const { method = "", url = "", headers } = request;
  if (!TARGET.test(url)) return refuse(400, "Bad request target.");
  const path = url.split("?")[0] ?? "";
  const product = productOf(headers[PRODUCT_HEADER]);
  if (!product) return refuse(400, "Not a console that the assistant knows.");
  const methods = methodsAt(product, path, allow);
  if (!methods || path.includes("//"))
    return refuse(404, "Not one of the console's paths that the assistant uses.");
  if (!methods.includes(method)) return refuse(405, "Method not allowed.");
  if (headers["sec-fetch-site"] !== "same-origin")
    return refuse(403, "Only the assistant's own page may call this.");
  if (headers[LAUNCH_HEADER] !== token)
    return refuse(403, "This page was opened without its key. Open the address that the launcher printed.");
  if (method !== "GET") {
    if (headers.origin !== `http://${headers.host}`) return refuse(403, "Wrong origin.");
    // A delete may go without a body; everything else that writes is JSON.
    const isBare = method === "DELETE" && Number(headers["content-length"] ?? 0) === 0;
    if (!isBare && headers["content-type"] !== "application/json")
      return refuse(415, "Only JSON is forwarded.");
    if (headers["transfer-encoding"] !== undefined) return refuse(411, "A length is needed.");
    if (Number(headers["content-length"] ?? Number.NaN) > MOST_BYTES) return refuse(413, "Too long.");
  }
  return null;
}
