import { useEffect, useState } from "preact/hooks";
import type { Problem } from "../../domain/problem.ts";
import type { PeopleFound } from "../../ports/directory.ts";
import { useRead } from "../kit/use-read.ts";
import { useWizard } from "../wizard/wizard-state.ts";

/** Typing rests so long before Microsoft is asked. */
const REST_MS = 250;

export interface PeopleSearch {
  /** The last answer; an older text's while `isStale`. Null before the first. */
  readonly answer: PeopleFound | null;
  readonly isStale: boolean;
  readonly problem: Problem | null;
  readonly again: () => void;
}

/** Searches what was typed once typing rests. A newer text gives up the search for an older one. */
export function usePeopleSearch(typed: string): PeopleSearch {
  const { setup, request, session } = useWizard();
  const text = typed.trim();
  const [rested, setRested] = useState("");
  useEffect(() => {
    // Emptied on purpose, there is nothing to wait for.
    const timer = setTimeout(() => setRested(text), text === "" ? 0 : REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const { account } = session;
  const found = useRead(
    // Whoever searches, and what they may, decides what is found.
    request && rested !== "" ? JSON.stringify([account?.objectId, account?.scopes, rested]) : null,
    (signal) => {
      if (!request) throw new Error("nobody to search for");
      return setup.searchPeople(request, rested, signal);
    },
    { keepsLast: true },
  );
  const isAsked = text !== "";
  return {
    answer: isAsked ? found.data : null,
    isStale: isAsked && (text !== rested || found.isReading),
    problem: isAsked && found.error !== null && !found.isReading ? setup.explain(found.error) : null,
    again: found.again,
  };
}
