/** What the reader chose for this browser. Read before the first paint, so nothing here may need Preact. */
export type Choice = "language" | "portalLanguage";

export function keptChoice(choice: Choice): string | null {
  try {
    return localStorage.getItem(choice);
  } catch {
    // Storage may be switched off; the browser's own wishes then hold.
    return null;
  }
}

export function keepChoice(choice: Choice, value: string): void {
  try {
    localStorage.setItem(choice, value);
  } catch {
    // Not remembered, then.
  }
}

/** What the reader would like to read, best first: the choice made here, then what the browser says. */
export const wishedLanguages = (): readonly string[] => {
  const kept = keptChoice("language");
  return [...(kept ? [kept] : []), ...navigator.languages];
};
