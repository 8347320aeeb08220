/** The only file that knows every room: builds the engine over its clients, with what the browser gives. */
import { shareableUrl } from "./domain/share-url.ts";
import { makeEntraSession } from "./entra/entra-session.ts";
import { makeDirectory } from "./graph/directory-client.ts";
import { createHandover } from "./handover/create-handover.ts";
import { openRequestStore } from "./handover/request-store.ts";
import type { PageConfig } from "./read-config.ts";
import { makeRustDeskConsole } from "./rustdesk/rustdesk-console-client.ts";
import { createSetup } from "./setup/create-setup.ts";
import type { Setup } from "./setup/setup.ts";

export function makeEngine(config: PageConfig): Setup {
  const redirectUri = new URL("redirect.html", document.baseURI).href;
  const send: typeof fetch = (input, init) => window.fetch(input, init);
  return createSetup({
    place: config.place,
    clouds: config.clouds,
    cloudsByHand: config.cloudsByHand,
    isKeyless: config.place.kind === "launcher" && Object.keys(config.launchHeaders).length === 0,
    assistant: { clientId: config.assistantClientId, redirectUri },
    directoryFor: (cloud, tokenFor) =>
      makeDirectory({
        fetch: send,
        graphOrigin: cloud.graphOrigin,
        tokenFor,
        now,
        wait,
        random: Math.random,
      }),
    rustDesk: makeRustDeskConsole({
      fetch: send,
      origin: config.place.kind === "elsewhere" ? "" : config.place.origin,
      headers: config.launchHeaders,
      now,
    }),
    entra: makeEntraSession({ fetch: send, redirectUri, now }),
    handover: createHandover({
      // Not there on a page that was not opened securely, whatever the types say.
      crypto: window.isSecureContext ? crypto.subtle : undefined,
      random: (bytes) => crypto.getRandomValues(bytes),
      store: openRequestStore(window.indexedDB),
      now,
    }),
    shareUrl: shareableUrl(config.shareUrl ?? "") ?? shareableUrl(document.baseURI),
    now,
    wait,
    sha256,
    makeRun,
    ...(navigator.locks ? { holdLock } : {}),
  });
}

const now = () => Date.now();

/** A wait that ends early, with the signal's reason, when it is aborted. */
function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const give = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", give);
      resolve();
    }, ms);
    signal.addEventListener("abort", give, { once: true });
  });
}

async function sha256(text: string): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))));
}

/** Kept over a reload, so that a secret which the reload lost is known as this tab's own. It opens nothing. */
function makeRun(): string {
  const fresh = toHex(crypto.getRandomValues(new Uint8Array(4)));
  try {
    const kept = sessionStorage.getItem("run");
    if (kept && /^[0-9a-f]{8}$/.test(kept)) return kept;
    sessionStorage.setItem("run", fresh);
  } catch {
    // Without storage, what a reload loses is removed by a later run.
  }
  return fresh;
}

/** A lock over all tabs of this origin, until it is given back or the page is gone; null when another tab has it. */
function holdLock(name: string): Promise<(() => void) | null> {
  return new Promise((resolve) => {
    const held = navigator.locks.request(name, { ifAvailable: true }, (lock) => {
      if (!lock) return resolve(null);
      return new Promise<void>((giveBack) => resolve(giveBack));
    });
    // Refused altogether, as in some private windows: as if there were no locks.
    held.catch(() => resolve(() => {}));
  });
}

const toHex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
