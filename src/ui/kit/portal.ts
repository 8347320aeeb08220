/** Labels of Microsoft's portal: in the portal's language, which people set apart from their browser's. */
import type { LanguageTag } from "../../messages/grammar.ts";
import { type PortalLabel, type PortalLabels, portalEn } from "../../messages/portal/en.ts";
import { plainLabels } from "../../messages/portal-labels.ts";
import { useLoaded } from "../language.ts";

export interface Portal {
  readonly language: LanguageTag;
  /** As far as they are known in that language; the others are shown in English. */
  readonly labels: Partial<PortalLabels>;
  /** What the reader calls them. */
  readonly glosses: PortalLabels;
  readonly reader: LanguageTag;
}

export interface ShownLabel {
  readonly text: string;
  readonly language: LanguageTag;
  /** Where the label is in another language than the reader's, and says something else there. */
  readonly gloss: string | null;
}

export function usePortal(): { show(label: PortalLabel): ShownLabel; plain(text: string): string } {
  const { words, portal, reader } = useLoaded();
  const { glosses } = words.acts;
  const show = (label: PortalLabel) =>
    showLabel({ language: portal.tag, labels: portal.labels, glosses, reader }, label);
  return { show, plain: (text) => plainLabels(text, (label) => show(label).text) };
}

export function showLabel(portal: Portal, label: PortalLabel): ShownLabel {
  const found = portal.labels[label];
  const text = found ?? portalEn[label];
  const language = found === undefined ? "en" : portal.language;
  const gloss = portal.glosses[label];
  return { text, language, gloss: language === portal.reader || gloss === text ? null : gloss };
}
