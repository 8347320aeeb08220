import { type ComponentType, createElement } from "preact";
import { lazy, Suspense } from "preact/compat";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Place, Setup } from "../setup/setup.ts";
import type { ColleagueProps } from "./colleague/colleague.tsx";
import { ErrorBoundary } from "./feedback/error-boundary.tsx";
import { orNotLoaded } from "./kit/part.ts";
import { LanguageContext, type LanguageStore } from "./language.ts";
import { hasMovedOn, useRoute } from "./route.ts";
import { Start } from "./steps/start.tsx";
import { Footer } from "./wizard/footer.tsx";
import { Header } from "./wizard/header.tsx";
import { type SandboxInfo, SandboxRibbon } from "./wizard/sandbox-ribbon.tsx";
import type { WizardProps } from "./wizard/wizard.tsx";
import { useStartWords } from "./words.ts";
import "./css/tokens.css";
import "./css/base.css";
import "./css/buttons.css";
import "./css/start.css";
import "./css/dialogs.css";

export interface AppProps {
  /** Loads the engine and its clients; called when they are about to be needed. */
  readonly loadSetup: () => Promise<Setup>;
  readonly place: Place;
  /** Tenant from the configuration, as a first answer. */
  readonly tenant: string | null;
  readonly sandbox: SandboxInfo | null;
  readonly language: LanguageStore;
  /** Hosts that the page may talk to, for whoever wants to see the promise proven. */
  readonly hosts: readonly string[];
}

const loadFurther = () => import("./further.ts");

/** A part of the page that comes together with the engine and its words, when it is first shown. */
const withSetup = <P extends object>(
  load: () => Promise<ComponentType<P & { readonly setup: Setup }>>,
  { loadSetup, language }: Pick<AppProps, "loadSetup" | "language">,
) =>
  lazy(async () => {
    const [Part, setup] = await Promise.all([orNotLoaded(load()), loadSetup(), orNotLoaded(language.load())]);
    return { default: (rest: P) => createElement(Part, { ...rest, setup }) };
  });
type Rest<P> = Omit<P, "setup">;

/** The whole page. The start screen is in its bundle; the wizard comes when someone is about to begin. */
export function App(props: AppProps) {
  return (
    <LanguageContext value={props.language}>
      <Page {...props} />
    </LanguageContext>
  );
}

function Page(props: AppProps) {
  const route = useRoute();
  const words = useStartWords();
  const { loadSetup, language } = props;
  const [begun, setBegun] = useState<WizardProps["begun"]>(null);
  // Once there, the wizard stays behind the start screen: going there and back signs nobody out and loses nothing.
  const [isThere, setThere] = useState(false);
  if (route.kind === "job" && !isThere) setThere(true);
  const [Wizard, Colleague] = useMemo(
    () => [
      withSetup<Rest<WizardProps>>(async () => (await loadFurther()).Wizard, { loadSetup, language }),
      withSetup<Rest<ColleagueProps>>(async () => (await loadFurther()).Colleague, {
        loadSetup,
        language,
      }),
    ],
    [loadSetup, language],
  );
  const preload = () => {
    // What does not come now is asked for again, and missed, when it is needed.
    for (const loading of [loadFurther(), loadSetup(), language.load()]) loading.catch(() => undefined);
  };
  useEffect(() => {
    if (route.kind !== "start") return;
    document.title = `${words.appName} ${words.appFor}`;
  }, [route.kind, words]);
  useEffect(() => {
    if (route.kind === "start" && hasMovedOn()) skipToMain();
  }, [route.kind]);
  return (
    <ErrorBoundary>
      <button type="button" className="skip" onClick={skipToMain}>
        {words.skip}
      </button>
      {props.sandbox && <SandboxRibbon sandbox={props.sandbox} />}
      {route.kind === "start" && (
        <>
          <Header />
          <Start onIntent={preload} onBegin={(way) => setBegun({ way })} />
        </>
      )}
      {(route.kind === "ask" || route.kind === "colleague") && (
        <Suspense fallback={<Header />}>
          <Colleague route={route} onBegin={setBegun} />
        </Suspense>
      )}
      {isThere && (
        <Suspense fallback={route.kind === "job" ? <Header /> : null}>
          <Wizard
            {...props}
            job={route.kind === "job" ? route.job : null}
            step={route.kind === "job" ? route.step : null}
            hint={route.kind === "job" ? route.hint : null}
            begun={begun}
          />
        </Suspense>
      )}
      <Footer hosts={props.hosts} />
    </ErrorBoundary>
  );
}

/** The hash holds the place in the wizard, so the skip link moves the focus itself. */
function skipToMain(): void {
  document.querySelector<HTMLElement>("main h1")?.focus();
}
