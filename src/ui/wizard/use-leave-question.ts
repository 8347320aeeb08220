import { useEffect } from "preact/hooks";

/** While leaving would cost something, the browser asks before it closes or reloads the page; else it never does. */
export function useLeaveQuestion(isAtRisk: boolean): void {
  useEffect(() => {
    if (!isAtRisk) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isAtRisk]);
}
