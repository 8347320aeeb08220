/** A message names a label of the portal by its key: `[[register]]`. */
import { type PortalLabel, portalEn } from "./portal/en.ts";

export type LabelPart =
  | { readonly kind: "plain"; readonly text: string }
  | { readonly kind: "label"; readonly label: PortalLabel };

const LABEL = /\[\[(\w+)\]\]/g;

/** The text between labels, and the labels. What is no label's name stays text. */
export function splitLabels(text: string): readonly LabelPart[] {
  const parts: LabelPart[] = [];
  let at = 0;
  for (const match of text.matchAll(LABEL)) {
    const [whole, name = ""] = match;
    if (!isLabel(name)) continue;
    if (match.index > at) parts.push({ kind: "plain", text: text.slice(at, match.index) });
    parts.push({ kind: "label", label: name });
    at = match.index + whole.length;
  }
  if (at < text.length) parts.push({ kind: "plain", text: text.slice(at) });
  return parts;
}

/** For where no element can stand: names of things, text alternatives. */
export const plainLabels = (text: string, show: (label: PortalLabel) => string): string =>
  splitLabels(text)
    .map((part) => (part.kind === "plain" ? part.text : show(part.label)))
    .join("");

const isLabel = (name: string): name is PortalLabel => Object.hasOwn(portalEn, name);
