import { type ComponentChildren, Fragment } from "preact";
import { splitLabels } from "../../messages/portal-labels.ts";
import { usePortal } from "./portal.ts";

/**
 * `**bold**`, `*italic*` and `` `code` `` in a message, as Preact nodes: never markup, so nothing in it can become code.
 * `[[register]]` is a label of the portal, shown in the portal's language.
 */
export function Rich({ text }: { text: string }): ComponentChildren {
  return splitRich(text).map((part, index) => {
    // The parts of one sentence never move, so their place is a key.
    const key = index;
    if (part.kind === "bold")
      return (
        <b key={key}>
          <Labelled text={part.text} />
        </b>
      );
    if (part.kind === "italic")
      return (
        <i key={key}>
          <Labelled text={part.text} />
        </i>
      );
    if (part.kind === "code") return <code key={key}>{part.text}</code>;
    return (
      <Fragment key={key}>
        <Labelled text={part.text} />
      </Fragment>
    );
  });
}

/** The portal's labels in a text, each said to be of its language (WCAG 3.1.2), with its meaning where that is another one. */
function Labelled({ text }: { text: string }): ComponentChildren {
  const portal = usePortal();
  return splitLabels(text).map((part, index) => {
    const key = index;
    if (part.kind === "plain") return <Fragment key={key}>{part.text}</Fragment>;
    const { text: label, language, gloss } = portal.show(part.label);
    return (
      <Fragment key={key}>
        <span lang={language}>{label}</span>
        {gloss && ` (${gloss})`}
      </Fragment>
    );
  });
}

export interface RichPart {
  readonly kind: "plain" | "bold" | "italic" | "code";
  readonly text: string;
}

/** The parts of a message, in order. A mark without its partner is text. */
export function splitRich(text: string): readonly RichPart[] {
  const parts: RichPart[] = [];
  let at = 0;
  for (const match of text.matchAll(/\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*|`([^`]+)`/g)) {
    if (match.index > at) parts.push({ kind: "plain", text: text.slice(at, match.index) });
    const [, bold, italic, code] = match;
    if (bold !== undefined) parts.push({ kind: "bold", text: bold });
    else if (italic !== undefined) parts.push({ kind: "italic", text: italic });
    else if (code !== undefined) parts.push({ kind: "code", text: code });
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push({ kind: "plain", text: text.slice(at) });
  return parts;
}
