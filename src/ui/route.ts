import { useSyncExternalStore } from "react";

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

export type Route =
  | { readonly kind: "start" }
  | { readonly kind: "job"; readonly job: Job; readonly step: StepName; readonly hint: Hint | null };

const JOBS = Object.keys(STEPS_OF).filter((one): one is Job => one in STEPS_OF);
/** Longer ones were not made by us. */
const LONGEST_HINT = 300;

/** The route of a hash; anything unknown is the start. `#/health?…` is for links that outlive this page. */
export function parseRoute(hash: string): Route {
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

/** The lasting link to a connection's check; nothing in it is secret. */
export function healthLink(
  page: string,
  of: { readonly origin: string; readonly clientId: string; readonly tenant: string },
): string {
  const params = new URLSearchParams({ console: of.origin, client: of.clientId, tenant: of.tenant });
  return `${page.split("#")[0] ?? ""}#/health?${params}`;
}

export const hrefOf = (job: Job, step: StepName): string => `#/${job}/${step}`;

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
export function goTo(job: Job, step: StepName, how: "push" | "replace" = "push"): void {
  if (how === "push") window.history.pushState(null, "", hrefOf(job, step));
  else window.history.replaceState(null, "", hrefOf(job, step));
  window.dispatchEvent(new HashChangeEvent("hashchange"));
}
