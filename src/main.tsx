/** The only file that knows every room: builds the clients when they are about to be needed and hands them to the screens. */
import { StrictMode } from "react";
import { readConfig } from "./read-config.ts";
import type { Setup } from "./setup/setup.ts";
import { App, type AppProps } from "./ui/app.tsx";
import { offerLanguages, openPageLanguage } from "./ui/page-language.ts";
import { parseRoute } from "./ui/route.ts";
import { takeOver } from "./ui/still/take-over.ts";

const element = document.getElementById("root");
if (!element) throw new Error("index.html has no #root.");
// Begun first: it takes the launcher's token out of the address, which the first press on a link changes.
const reading = readConfig(document.baseURI);
const language = await openPageLanguage();
const showPage = takeOver(
  element,
  () => parseRoute(window.location.hash).kind === "start" && language.get().tag === "en",
);
const show = (props: Omit<AppProps, "language">) =>
  showPage(
    <StrictMode>
      <App {...props} language={language} />
    </StrictMode>,
  );
// The start screen needs nothing of the configuration, so it is painted while that is on its way; nothing else is loaded
// meanwhile. The sandbox waits, or its ribbon would push the page down.
if (!__SANDBOX__)
  show({
    loadSetup: () => new Promise(() => undefined),
    place: { kind: "beside", origin: window.location.origin },
    tenant: null,
    sandbox: null,
    hosts: [],
  });

const config = await reading;

offerLanguages(language, config.languages);

const redirectUri = new URL("redirect.html", document.baseURI).href;

/** The engine and its clients: not on the start screen, so not in its bundle. One per page. */
let engine: Promise<Setup> | null = null;
function loadSetup(): Promise<Setup> {
  engine ??= Promise.all([
    import("./setup/create-setup.ts"),
    import("./graph/directory-client.ts"),
    import("./rustdesk/rustdesk-console-client.ts"),
    import("./entra/entra-session.ts"),
    import("./handover/create-handover.ts"),
    import("./handover/request-store.ts"),
    import("./domain/share-url.ts"),
  ]).then(([setup, graph, rustDesk, entra, hand, store, { shareableUrl }]) => {
    const send: typeof fetch = (input, init) => window.fetch(input, init);
    return setup.createSetup({
      place: config.place,
      clouds: config.clouds,
      cloudsByHand: config.cloudsByHand,
      isKeyless: config.place.kind === "launcher" && Object.keys(config.launchHeaders).length === 0,
      assistant: { clientId: config.assistantClientId, redirectUri },
      directoryFor: (cloud, tokenFor) =>
        graph.makeDirectory({
          fetch: send,
          graphOrigin: cloud.graphOrigin,
          tokenFor,
          now,
          wait,
          random: Math.random,
        }),
      rustDesk: rustDesk.makeRustDeskConsole({
        fetch: send,
        origin: config.place.kind === "elsewhere" ? "" : config.place.origin,
        headers: config.launchHeaders,
        now,
      }),
      entra: entra.makeEntraSession({ fetch: send, redirectUri, now }),
      handover: hand.createHandover({
        // Not there on a page that was not opened securely, whatever the types say.
        crypto: window.isSecureContext ? crypto.subtle : undefined,
        random: (bytes) => crypto.getRandomValues(bytes),
        store: store.openRequestStore(window.indexedDB),
        now,
      }),
      shareUrl: shareableUrl(config.shareUrl ?? "") ?? shareableUrl(document.baseURI),
      now,
      wait,
      sha256,
      makeRun,
      ...(navigator.locks ? { holdLock } : {}),
    });
  });
  return engine;
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

const hosts = [
  window.location.origin,
  ...config.clouds.flatMap(({ loginOrigin, graphOrigin }) => [loginOrigin, graphOrigin]),
];
show({ loadSetup, place: config.place, tenant: config.tenant, sandbox: config.sandbox, hosts });
