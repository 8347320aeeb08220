/** The start screen as markup, for vite.still.ts while the page is built: the same tree that Preact takes over. */
import { renderToString } from "preact-render-to-string";
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
    <App
      loadSetup={never}
      language={ENGLISH}
      place={{ kind: "beside", origin: "" }}
      tenant={null}
      sandbox={null}
      hosts={[]}
    />,
  );
