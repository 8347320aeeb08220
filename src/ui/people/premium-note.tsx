import type { Picked } from "../wizard/wizard-state.ts";
import { useWords } from "../words.ts";

/** A group was picked, and nobody could see whether the organisation's plan lets Entra take it. */
export function PremiumNote({ picked }: { picked: readonly Picked[] }) {
  const p = useWords().people;
  const isOpen = picked.some(({ type, hasPremium }) => type === "group" && hasPremium === null);
  return isOpen ? <p className="small muted top-gap">{p.premiumUnseen}</p> : null;
}
