import { useSyncExternalStore } from "preact/compat";

/** What was last said aloud: one polite region for the whole page, so that two messages never talk over each other. */
let said = "";
const listeners = new Set<() => void>();

/** Says it to screen readers. The same words twice are said twice. */
export function say(text: string): void {
  said = text === said ? `${text} ` : text;
  for (const listener of listeners) listener();
}

/** A new screen begins in silence: what was said of the last one would be found at its end, and be wrong there. */
export function hush(): void {
  said = "";
  for (const listener of listeners) listener();
}

export function LiveRegion() {
  const text = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => said,
  );
  return (
    <p className="vh" role="status" aria-live="polite">
      {text}
    </p>
  );
}
