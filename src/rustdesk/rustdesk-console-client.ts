/** The console as `setup` asks for it. Which flavour answers is decided here; today there is one. */
import type { RustDeskConsole } from "../ports/rustdesk-console.ts";
import { makeConsoleHttp } from "./console-http.ts";
import { makeRustDeskPro } from "./flavours/rustdesk-pro.ts";

/** `origin` is the console's own; calls go to `/api/…` on the page's origin, which is the console's or the launcher's. */
export function makeRustDeskConsole(ports: {
  readonly fetch: typeof fetch;
  readonly origin: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly now: () => number;
  readonly timeLimit?: (ms: number) => AbortSignal;
}): RustDeskConsole {
  const { origin, now } = ports;
  const http = makeConsoleHttp(ports);
  const makeUuid = () => btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  const host = URL.canParse(origin) ? new URL(origin).host : "";
  return makeRustDeskPro({ http, host, origin, now, makeUuid });
}
