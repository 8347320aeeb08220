/** The start screen as markup, for vite.still.ts while the page is built: the same tree that React takes over. */
import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { enStart } from "../../messages/en/start.ts";
import { LANGUAGE_TAGS } from "../../messages/languages.ts";
import { App } from "../app.tsx";
import { createLanguageStore } from "../language.ts";

const never = () => new Promise<never>(() => undefined);
const ENGLISH = createLanguageStore({ tag: "en", start: enStart, portalTag: null }, LANGUAGE_TAGS, {
  start: never,
  words: never,
  portal: never,
  keep: () => undefined,
  announce: () => undefined,
});

export const renderStill = (): string =>
  renderToString(
    <StrictMode>
      <App
        loadSetup={never}
        language={ENGLISH}
        place={{ kind: "beside", origin: "" }}
        tenant={null}
        sandbox={null}
        hosts={[]}
      />
    </StrictMode>,
  );
