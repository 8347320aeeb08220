import { useEffectEvent } from "preact/compat";
import { useEffect, useMemo, useState } from "preact/hooks";

export interface Read<T> {
  /** What was read; null before it has come. While it is read again, what came last. */
  readonly data: T | null;
  /** Why the last attempt gave nothing; null while there was none. It stands while it is read again. */
  readonly error: unknown;
  /** Under way, for the first time or again. */
  readonly isReading: boolean;
  /** Nothing has come of it so far, neither data nor an error. */
  readonly isPending: boolean;
  readonly again: () => void;
}

/** A key that was asked about, one of perhaps many times. */
interface Question {
  readonly key: string | null;
}

interface Answer<T> {
  readonly question: Question;
  readonly data: T | null;
  readonly error: unknown;
}

/**
 * Something read from the world for a screen, once for each `key`: another key is another question, and gives up the one
 * before it, as leaving the screen does. `null` asks nothing. Nothing is kept once the screen is gone, nothing is asked
 * again unasked, and what changes the world is never done here.
 *
 * `keepsLast`: until a new question is answered, the data of the one before stand.
 */
export function useRead<T>(
  key: string | null,
  read: (signal: AbortSignal) => Promise<T>,
  { keepsLast = false }: { readonly keepsLast?: boolean } = {},
): Read<T> {
  const [answer, setAnswer] = useState<Answer<T> | null>(null);
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each turn the same key is another question
  const question = useMemo((): Question => ({ key }), [key, turn]);
  const ask = useEffectEvent(async (signal: AbortSignal) => read(signal));
  useEffect(() => {
    if (question.key === null) return;
    const leaving = new AbortController();
    const take = (make: (old: Answer<T> | null) => Pick<Answer<T>, "data" | "error">) => {
      if (!leaving.signal.aborted) setAnswer((old) => ({ question, ...make(old) }));
    };
    ask(leaving.signal).then(
      (data) => take(() => ({ data, error: null })),
      (error: unknown) =>
        take((old) => ({ data: old?.question.key === question.key ? old.data : null, error })),
    );
    return () => leaving.abort();
  }, [question]);

  const isOfKey = answer !== null && answer.question.key === key;
  const data = isOfKey || keepsLast ? (answer?.data ?? null) : null;
  const error = isOfKey ? answer.error : null;
  return {
    data,
    error,
    isReading: key !== null && answer?.question !== question,
    isPending: data === null && error === null,
    again: () => setTurn((before) => before + 1),
  };
}
