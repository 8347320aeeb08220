import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { hush } from "../feedback/live-region.tsx";
import { useLanguage } from "../language.ts";
import { hasMovedOn } from "../route.ts";

/** Where the focus came from matters: the first screen after loading keeps it, every later one gets it on its heading. */
let hasShownOne = false;

/** One step's sheet: heading (which takes the focus, and names the tab), lead, content, actions. */
export function Screen({
  title,
  eyebrow,
  lead,
  acts,
  mark,
  children,
}: {
  title: string;
  /** Before the title in the tab, for whoever looks at another one meanwhile: how far long work is, how it ended. */
  mark?: string;
  /** A line above the heading. */
  eyebrow?: ComponentChildren;
  lead?: ComponentChildren;
  /** Beside the heading, on screens that have no end to scroll to. */
  acts?: ComponentChildren;
  children: ComponentChildren;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { tag, start } = useLanguage().spoken;
  const shownIn = useRef(tag);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new title is a new screen, and its heading takes the focus
  useLayoutEffect(() => {
    // The same screen in another language is no new one.
    if (shownIn.current !== tag) {
      shownIn.current = tag;
      return;
    }
    hush();
    if (hasShownOne || hasMovedOn()) {
      heading.current?.focus();
      window.scrollTo(0, 0);
    }
    hasShownOne = true;
  }, [title, tag]);
  useLayoutEffect(() => {
    // What the tab, the history and a screen reader call the page: what is in front, then the app.
    document.title = `${mark ? `${mark} ` : ""}${title} · ${start.appName} ${start.appFor}`;
  }, [mark, title, start]);
  return (
    <main id="main" className="sheet">
      {eyebrow && <p className="small muted">{eyebrow}</p>}
      <div className={acts ? "hh" : undefined}>
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead && <p className="lead">{lead}</p>}
        </div>
        {acts && <div className="hb">{acts}</div>}
      </div>
      {children}
    </main>
  );
}

/** Content and margin notes beside it; the notes go under it where there is no room. */
export function Split({
  children,
  notes,
}: {
  children: ComponentChildren;
  notes?: readonly { title: string; text: ComponentChildren }[];
}) {
  return (
    <div className="split sec top-sec">
      <div>{children}</div>
      {notes && (
        <aside className="notes">
          {notes.map(({ title, text }) => (
            <div key={title}>
              <h2>{title}</h2>
              <p>{text}</p>
            </div>
          ))}
        </aside>
      )}
    </div>
  );
}

export const Actions = ({ isLast, children }: { isLast?: boolean; children: ComponentChildren }) => (
  <div className={isLast ? "actions last" : "actions"}>{children}</div>
);
