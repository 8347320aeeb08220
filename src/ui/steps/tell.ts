import { showDateTime } from "../words.ts";

/** The words for a tagged reason, its facts filled in. A reason without words would not compile where the words are written. */
export function tell(words: object, problem: { readonly reason: string }): string {
  const say: unknown = Reflect.get(words, problem.reason);
  return typeof say === "function" ? String(say(problem, showDateTime)) : problem.reason;
}
