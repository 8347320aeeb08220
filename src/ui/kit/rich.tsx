import { Fragment, type ReactNode } from "react";

/** `**bold**`, `*italic*` and `` `code` `` in a message, as React nodes: never markup, so nothing in it can become code. */
export function Rich({ text }: { text: string }): ReactNode {
  return splitRich(text).map((part, index) => {
    // The parts of one sentence never move, so their place is a key.
    const key = index;
    if (part.kind === "bold") return <b key={key}>{part.text}</b>;
    if (part.kind === "italic") return <i key={key}>{part.text}</i>;
    if (part.kind === "code") return <code key={key}>{part.text}</code>;
    return <Fragment key={key}>{part.text}</Fragment>;
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
