import { Component, type ComponentChildren, type ContextType } from "preact";
import type { StartWords } from "../../messages/catalogue.ts";
import { enStart } from "../../messages/en/start.ts";
import { LanguageContext } from "../language.ts";

const takeFocus = (heading: HTMLHeadingElement | null) => heading?.focus();

/** Catches bugs: says so, invents no remedy, keeps the page usable. */
export class ErrorBoundary extends Component<{ children: ComponentChildren }, { error: Error | null }> {
  static override contextType = LanguageContext;
  declare context: ContextType<typeof LanguageContext>;
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(): void {
    const { crash, appName, appFor } = this.#words();
    document.title = `${crash.title} · ${appName} ${appFor}`;
  }

  /** Those of the page; where even they are missing, English. */
  #words(): StartWords {
    return this.context?.get().start ?? enStart;
  }

  override render(): ComponentChildren {
    const { error } = this.state;
    if (!error) return this.props.children;
    const { crash } = this.#words();
    return (
      <main id="main" className="shell wide">
        <div className="sheet" role="alert">
          <h1 ref={takeFocus} tabIndex={-1}>
            {crash.title}
          </h1>
          <p className="lead">{crash.happened}</p>
          <p className="lead mono">{`${error.name}: ${error.message}`.slice(0, 300)}</p>
          <p className="again">
            <a className="btn primary" href="./">
              {crash.again}
            </a>
          </p>
        </div>
      </main>
    );
  }
}
