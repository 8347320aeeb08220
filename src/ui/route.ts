import { useSyncExternalStore } from "react";

/** The steps of connecting, in order. Their place stands in the hash, so that Back and a reload keep it. */
export const STEPS = ["address", "console", "microsoft", "who", "review", "apply", "test", "done"] as const;
export type StepName = (typeof STEPS)[number];

export type Route = { readonly kind: "start" } | { readonly kind: "connect"; readonly step: StepName };

/** The route of a hash; anything unknown is the start. */
export function parseRoute(hash: string): Route {
  const [, name] = /^#\/connect\/(\w+)$/.exec(hash) ?? [];
  const step = STEPS.find((one) => one === name);
  return step ? { kind: "connect", step } : { kind: "start" };
}

export const hrefOf = (step: StepName): string => `#/connect/${step}`;

export function useRoute(): Route {
  const hash = useSyncExternalStore(
    (listener) => {
      window.addEventListener("hashchange", listener);
      return () => window.removeEventListener("hashchange", listener);
    },
    () => window.location.hash,
  );
  return parseRoute(hash);
}

/**
 * To a step. The event is sent at once, so that the step and the answers that lead to it change together. `replace`
 * leaves no trace in the history: for steps that were never really visited.
 */
export function goTo(step: StepName, how: "push" | "replace" = "push"): void {
  if (how === "push") window.history.pushState(null, "", hrefOf(step));
  else window.history.replaceState(null, "", hrefOf(step));
  window.dispatchEvent(new HashChangeEvent("hashchange"));
}
