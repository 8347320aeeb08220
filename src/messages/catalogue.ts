/** What every language has to bring: the shape of the English words, with any text in their place. */
import type { ProblemCode } from "../domain/problem.ts";
import type { enStart } from "./en/start.ts";
import type { en } from "./en.ts";
import type { ProblemWords } from "./problem-words.ts";

/** The same keys, the same parameters and as many lines, but no longer the very words. */
type Shape<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => Shape<Said>
    : { readonly [K in keyof T]: Shape<T[K]> };

/** Of the frame and the start screen; loaded before anything is shown. */
export type StartWords = Shape<typeof enStart>;

/** Of every other screen. A key that is missing, or one too many, does not compile. */
export type Catalogue = Shape<Omit<typeof en, "problems">> & {
  /** A text or a function of the facts, as each language needs it. */
  readonly problems: Readonly<Record<ProblemCode, ProblemWords>>;
};
