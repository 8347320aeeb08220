/** The start screen as markup, for vite.still.ts while the page is built: the same tree that React takes over. */
import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { App } from "../app.tsx";

export const renderStill = (): string =>
  renderToString(
    <StrictMode>
      <App
        loadSetup={() => new Promise(() => undefined)}
        place={{ kind: "beside", origin: "" }}
        tenant={null}
        sandbox={null}
        hosts={[]}
      />
    </StrictMode>,
  );
