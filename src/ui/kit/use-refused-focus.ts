import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

/**
 * After a submit that was refused: the first field that is wrong takes the focus, so that its message is read as its
 * description. A fold that hides it is opened.
 */
export function useRefusedFocus(): readonly [form: RefObject<HTMLFormElement | null>, refuse: () => void] {
  const form = useRef<HTMLFormElement>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (turn === 0) return;
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    wrong?.closest("details:not([open])")?.setAttribute("open", "");
    wrong?.focus();
  }, [turn]);
  return [form, () => setTurn((before) => before + 1)];
}
