import { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { securityHeaders } from "./security-headers.ts";

/**
 * Ends a connection whose request cannot be read. Browsers open connections ahead: on one where nothing was sent, an
 * answer would be taken for the answer to the next call, so such a connection is only closed when its time is over.
 */
export function endUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  const isUnused = socket instanceof Socket && socket.bytesRead === 0;
  if (error.code === "ECONNRESET" || !socket.writable || isUnused) socket.destroy();
  else socket.end(badRequest(error.code === "HPE_HEADER_OVERFLOW" ? 431 : 400));
}

/** What Node cannot read as HTTP has no answer object; it gets the same headers all the same. */
function badRequest(status: 400 | 431): string {
  const reason = status === 431 ? "Request Header Fields Too Large" : "Bad Request";
  const headers = Object.entries({
    ...securityHeaders("error", []),
    connection: "close",
    "content-length": "0",
  });
  return `HTTP/1.1 ${status} ${reason}\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`;
}
