import { useSyncExternalStore } from "preact/compat";
import { bareCode } from "../domain/code-text.ts";

/** The steps of each job, in order. Job and step stand in the hash, so that Back and a reload keep the place. */
export const STEPS_OF = {
  connect: ["address", "console", "microsoft", "who", "review", "apply", "test", "done"],
  check: ["address", "console", "microsoft", "health", "review", "apply"],
  replace: ["address", "console", "microsoft", "secret", "review", "apply", "test", "retire", "done"],
  move: ["address", "console", "microsoft", "review", "apply", "test", "retire", "done"],
  people: ["address", "console", "microsoft", "people", "review", "apply"],
  disconnect: ["address", "console", "microsoft", "remove", "review", "apply", "done"],
} as const;

export type Job = keyof typeof STEPS_OF;
export type StepName = (typeof STEPS_OF)[Job][number];

/** What a calendar entry or a colleague's link says of the connection to look at: shown, never used unseen. */
export interface Hint {
  readonly consoleAddress: string | null;
  readonly clientId: string | null;
  readonly tenant: string | null;
}

/** What a colleague sees of the steps: the request with its ladder, the plan, the run, the reply. */
export const ANSWER_STEPS = ["request", "review", "apply", "reply"] as const;
export type AnswerStep = (typeof ANSWER_STEPS)[number];

export type Route =
  | { readonly kind: "start" }
  /** Asking a colleague: what was asked, and where a reply is brought to. */
  | { readonly kind: "ask" }
  /** Somebody was asked. The request travels in the fragment, so a reload keeps it and no server sees it. */
  | { readonly kind: "colleague"; readonly step: AnswerStep; readonly request: string | null }
  | { readonly kind: "job"; readonly job: Job; readonly step: StepName; readonly hint: Hint | null };

const JOBS = Object.keys(STEPS_OF).filter((one): one is Job => one in STEPS_OF);
/** Longer ones were not made by us. */
const LONGEST_HINT = 300;

/** The route of a hash; anything unknown is the start. `#/health?…` is for links that outlive this page. */
export function parseRoute(hash: string): Route {
  if (hash === ASK_HREF) return { kind: "ask" };
  const colleague = /^#\/colleague(?:\/(\w+))?(?:\?request=(.{1,9000}))?$/.exec(hash);
  if (colleague) {
    const step = ANSWER_STEPS.find((one) => one === colleague[1]) ?? "request";
    // Mail programs take words behind a link for a part of it. A step further on the address has the bare code, and
    // another request would begin anew: the same one never has two addresses.
    const request = colleague[2] ?? null;
    return { kind: "colleague", step, request: request && (bareCode("esrequest", request) ?? request) };
  }
  const [, query = ""] = /^#\/health(?:\?(.*))?$/.exec(hash) ?? [];
  if (hash.startsWith("#/health"))
    return { kind: "job", job: "check", step: "health", hint: parseHint(query) };
  const [, jobName, stepName] = /^#\/(\w+)\/(\w+)$/.exec(hash) ?? [];
  const job = JOBS.find((one) => one === jobName);
  const steps: readonly StepName[] = job ? STEPS_OF[job] : [];
  const step = steps.find((one) => one === stepName);
  return job && step ? { kind: "job", job, step, hint: null } : { kind: "start" };
}

function parseHint(query: string): Hint {
  const params = new URLSearchParams(query);
  const value = (name: string) => params.get(name)?.slice(0, LONGEST_HINT) || null;
  return { consoleAddress: value("console"), clientId: value("client"), tenant: value("tenant") };
}

export const hrefOf = (job: Job, step: StepName): string => `#/${job}/${step}`;
export const ASK_HREF = "#/ask";
export const colleagueHref = (step: AnswerStep, request: string | null): string =>
  `#/colleague${step === "request" ? "" : `/${step}`}${request === null ? "" : `?request=${request}`}`;

/** Has the reader gone anywhere since the page was loaded? Then what comes next takes the focus; before, it stays where it is. */
let isElsewhere = false;
export const hasMovedOn = (): boolean => isElsewhere;

/** Before anything is drawn: what was pressed on the still is pressed again before any component listens. */
export function watchMoves(): void {
  window.addEventListener("hashchange", ({ oldURL }) => {
    // Our own events name no address: `goToHref` knows whether somebody asked for it.
    if (oldURL !== "") isElsewhere = true;
  });
}

export function useRoute(): Route {
  const hash = useSyncExternalStore(
    (listener) => {
      window.addEventListener("hashchange", listener);
      return () => window.removeEventListener("hashchange", listener);
    },
    () => window.location.hash,
    // The page as it is built: ui/still/render-still.tsx.
    () => "",
  );
  return parseRoute(hash);
}

/**
 * To a step. The event is sent at once, so that the step and the answers that lead to it change together. `replace`
 * leaves no trace in the history: for steps that were never really visited.
 */
export const goTo = (job: Job, step: StepName, how: "push" | "replace" = "push"): void =>
  goToHref(hrefOf(job, step), how);

/** The address as it is to be from now on, for a reload or a copy of it: nothing is told and nothing kept in the history. */
export function keepAddress(href: string): void {
  if (window.location.hash !== href) window.history.replaceState(null, "", href);
}

export function goToHref(href: string, how: "push" | "replace" = "push"): void {
  if (how === "push") {
    isElsewhere = true;
    window.history.pushState(null, "", href);
  } else window.history.replaceState(null, "", href);
  window.dispatchEvent(new HashChangeEvent("hashchange"));
}
