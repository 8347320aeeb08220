import { Component, type ComponentChildren, type ContextType } from "preact";
import type { StartWords } from "../../messages/catalogue.ts";
import { enStart } from "../../messages/en/start.ts";
import { NotLoaded } from "../kit/part.ts";
import { LanguageContext } from "../language.ts";

const takeFocus = (heading: HTMLHeadingElement | null) => heading?.focus();

/** Catches bugs: says so, invents no remedy, keeps the page usable. A part that did not come is told apart: it may come. */
export class ErrorBoundary extends Component<{ children: ComponentChildren }, { error: Error | null }> {
  static override contextType = LanguageContext;
  declare context: ContextType<typeof LanguageContext>;
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: unknown): void {
    const { appName, appFor } = this.#words();
    document.title = `${this.#told(error).title} · ${appName} ${appFor}`;
  }

  /** Those of the page; where even they are missing, English. */
  #words(): StartWords {
    return this.context?.get().start ?? enStart;
  }

  #told(error: unknown): { readonly title: string; readonly happened: string; readonly again: string } {
    const { crash } = this.#words();
    return error instanceof NotLoaded ? crash.notLoaded : crash;
  }

  override render(): ComponentChildren {
    const { error } = this.state;
    if (!error) return this.props.children;
    const told = this.#told(error);
    return (
      <main id="main" className="shell wide">
        <div className="sheet" role="alert">
          <h1 ref={takeFocus} tabIndex={-1}>
            {told.title}
          </h1>
          <p className="lead">{told.happened}</p>
          <p className="lead mono">{`${error.name}: ${error.message}`.slice(0, 300)}</p>
          <p className="again">
            {error instanceof NotLoaded ? (
              <button type="button" className="btn primary" onClick={() => window.location.reload()}>
                {told.again}
              </button>
            ) : (
              <a className="btn primary" href="./">
                {told.again}
              </a>
            )}
          </p>
        </div>
      </main>
    );
  }
}
