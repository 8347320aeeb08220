/** The only file that knows every room: builds the clients when they are about to be needed and hands them to the screens. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { readConfig } from "./config.ts";
import type { Setup } from "./setup/setup.ts";
import { App, type AppProps } from "./ui/app.tsx";
import { applyTheme } from "./ui/wizard/header.tsx";

applyTheme();
const element = document.getElementById("root");
if (!element) throw new Error("index.html has no #root.");
const root = createRoot(element);
const show = (props: AppProps) =>
  root.render(
    <StrictMode>
      <App {...props} />
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

const config = await readConfig(document.baseURI);

const redirectUri = new URL("redirect.html", document.baseURI).href;

/** The engine and its clients: not on the start screen, so not in its bundle. One per page. */
let engine: Promise<Setup> | null = null;
function loadSetup(): Promise<Setup> {
  engine ??= Promise.all([
    import("./setup/create-setup.ts"),
    import("./graph/directory-client.ts"),
    import("./rustdesk/rustdesk-console-client.ts"),
    import("./entra/entra-session.ts"),
  ]).then(([{ createSetup }, { makeDirectory }, { makeRustDeskConsole }, { makeEntraSession }]) => {
    const send: typeof fetch = (input, init) => window.fetch(input, init);
    return createSetup({
      place: config.place,
      clouds: config.clouds,
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
      now,
      wait,
      sha256,
      makeRun: () => toHex(crypto.getRandomValues(new Uint8Array(4))),
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

const toHex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

const hosts = [
  window.location.origin,
  ...config.clouds.flatMap(({ loginOrigin, graphOrigin }) => [loginOrigin, graphOrigin]),
];
show({ loadSetup, place: config.place, tenant: config.tenant, sandbox: config.sandbox, hosts });
