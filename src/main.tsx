/** Shows the start screen, reads the configuration, and hands the screens the engine when it is about to be needed. */
import { options } from "preact";
import { readConfig } from "./read-config.ts";
import type { Setup } from "./setup/setup.ts";
import { App, type AppProps } from "./ui/app.tsx";
import { orNotLoaded } from "./ui/kit/part.ts";
import { offerLanguages, openPageLanguage } from "./ui/page-language.ts";
import { parseRoute, watchMoves } from "./ui/route.ts";
import { takeOver } from "./ui/still/take-over.ts";

// Effects run as soon as the change is in the page: after the next frame, which a tab in the background waits long for,
// the browser would still ask about a secret that the screen calls delivered.
options.requestAnimationFrame = queueMicrotask;

const element = document.getElementById("root");
if (!element) throw new Error("index.html has no #root.");
// Begun first: it takes the launcher's token out of the address, which the first press on a link changes.
const reading = readConfig(document.baseURI);
const language = await openPageLanguage();
watchMoves();
const showPage = takeOver(
  element,
  () => parseRoute(window.location.hash).kind === "start" && language.get().tag === "en",
);
const show = (props: Omit<AppProps, "language">) => showPage(<App {...props} language={language} />);

/** The engine and its clients: not on the start screen, so not in its bundle. One per page. */
let engine: Promise<Setup> | null = null;
function loadSetup(): Promise<Setup> {
  engine ??= Promise.all([orNotLoaded(import("./engine.ts")), reading]).then(
    ([{ makeEngine }, config]) => makeEngine(config),
    (thrown: unknown) => {
      engine = null;
      throw thrown;
    },
  );
  return engine;
}

// The start screen needs nothing of the configuration, so it is shown before that has come. The sandbox waits, or its
// ribbon would push the page down.
if (!__SANDBOX__)
  show({
    loadSetup,
    place: { kind: "beside", origin: window.location.origin },
    tenant: null,
    sandbox: null,
    hosts: [],
  });

const config = await reading;

offerLanguages(language, config.languages);

const hosts = [
  window.location.origin,
  ...config.clouds.flatMap(({ loginOrigin, graphOrigin }) => [loginOrigin, graphOrigin]),
];
show({ loadSetup, place: config.place, tenant: config.tenant, sandbox: config.sandbox, hosts });
