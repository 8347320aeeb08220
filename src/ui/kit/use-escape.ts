import { useEffectEvent } from "preact/compat";
import { useLayoutEffect } from "preact/hooks";

/** Esc gives up a mere wait. Whatever took the key for itself, an open dialog or list, goes first. */
export function useEscape(giveUp: (() => void) | null): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === "Escape" && !event.defaultPrevented && !document.querySelector("dialog[open]"))
      giveUp?.();
  });
  const isWaiting = giveUp !== null;
  // At once: a passive effect may come a while after what it belongs to is seen.
  useLayoutEffect(() => {
    if (!isWaiting) return;
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [isWaiting]);
}
