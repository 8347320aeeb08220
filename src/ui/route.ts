import { useSyncExternalStore } from "react";

/** The steps of connecting, in order. Their place stands in the hash, so that Back and a reload keep it. */
export const STEPS = ["address", "console", "microsoft", "who", "review", "apply", "test", "done"] as const;
export type StepName = (typeof STEPS)[number];

/** What a colleague sees of the steps: the request with its ladder, the plan, the run, the reply. */
export const ANSWER_STEPS = ["request", "review", "apply", "reply"] as const;
export type AnswerStep = (typeof ANSWER_STEPS)[number];

export type Route =
  | { readonly kind: "start" }
  | { readonly kind: "connect"; readonly step: StepName }
  /** Asking a colleague: what was asked, and where a reply is brought to. */
  | { readonly kind: "ask" }
  /** Somebody was asked. The request travels in the fragment, so a reload keeps it and no server sees it. */
  | { readonly kind: "colleague"; readonly step: AnswerStep; readonly request: string | null };

/** The route of a hash; anything unknown is the start. */
export function parseRoute(hash: string): Route {
  if (hash === ASK_HREF) return { kind: "ask" };
  const colleague = /^#\/colleague(?:\/(\w+))?(?:\?request=(.{1,9000}))?$/.exec(hash);
  if (colleague) {
    const step = ANSWER_STEPS.find((one) => one === colleague[1]) ?? "request";
    return { kind: "colleague", step, request: colleague[2] ?? null };
  }
  const [, name] = /^#\/connect\/(\w+)$/.exec(hash) ?? [];
  const step = STEPS.find((one) => one === name);
  return step ? { kind: "connect", step } : { kind: "start" };
}

export const hrefOf = (step: StepName): string => `#/connect/${step}`;
export const ASK_HREF = "#/ask";
export const colleagueHref = (step: AnswerStep, request: string | null): string =>
  `#/colleague${step === "request" ? "" : `/${step}`}${request === null ? "" : `?request=${request}`}`;

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
export const goTo = (step: StepName, how: "push" | "replace" = "push"): void => goToHref(hrefOf(step), how);

export function goToHref(href: string, how: "push" | "replace" = "push"): void {
  if (how === "push") window.history.pushState(null, "", href);
  else window.history.replaceState(null, "", href);
  window.dispatchEvent(new HashChangeEvent("hashchange"));
}
