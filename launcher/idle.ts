/** A launcher that is forgotten does not stay open. */
export const IDLE_MS = 30 * 60_000;

/** Gives what to call on every use; when that was not done for so long, `onIdle` is called, once. */
export function stopWhenIdle(ms: number, onIdle: () => void): () => void {
  // Counts alone do not keep the process alive: the listening server does.
  const timer = setTimeout(onIdle, ms).unref();
  return () => {
    timer.refresh();
  };
}
