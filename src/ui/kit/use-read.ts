import { useEffectEvent } from "preact/compat";
import { useEffect, useState } from "preact/hooks";

export interface Read<T> {
  /** What was read; null before it has come. While it is read again, what came last. */
  readonly data: T | null;
  /** Why the last attempt gave nothing; null while there was none. */
  readonly error: unknown;
  /** Under way, for the first time or again. */
  readonly isReading: boolean;
  /** Nothing has come of it so far, neither data nor an error. */
  readonly isPending: boolean;
  readonly again: () => void;
}

interface Answer<T> {
  readonly key: string;
  /** Which of the times that the same key was read. */
  readonly turn: number;
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
  const ask = useEffectEvent(async (signal: AbortSignal) => read(signal));
  useEffect(() => {
    if (key === null) return;
    const leaving = new AbortController();
    const take = (make: (old: Answer<T> | null) => Pick<Answer<T>, "data" | "error">) => {
      if (!leaving.signal.aborted) setAnswer((old) => ({ key, turn, ...make(old) }));
    };
    ask(leaving.signal).then(
      (data) => take(() => ({ data, error: null })),
      (error: unknown) => take((old) => ({ data: old?.key === key ? old.data : null, error })),
    );
    return () => leaving.abort();
  }, [key, turn]);

  const isAnswered = answer !== null && answer.key === key;
  const data = isAnswered || keepsLast ? (answer?.data ?? null) : null;
  const error = isAnswered ? answer.error : null;
  return {
    data,
    error,
    isReading: key !== null && !(isAnswered && answer.turn === turn),
    isPending: data === null && error === null,
    again: () => setTurn((before) => before + 1),
  };
}
