import { useEffect } from "preact/hooks";

const ALWAYS = () => true;

/**
 * While leaving would cost something, the browser asks before it closes or reloads the page; else it never does. `isSo`
 * is asked at that moment, where what is at risk is not in Preact's state.
 */
export function useLeaveQuestion(isAtRisk: boolean, isSo: () => boolean = ALWAYS): void {
  useEffect(() => {
    if (!isAtRisk) return;
    const ask = (event: BeforeUnloadEvent) => {
      if (isSo()) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isAtRisk, isSo]);
}
