import type { RefCallback } from "preact";
import { useState } from "preact/hooks";

export interface FieldRules {
  /** What stands in it at first. */
  readonly first?: string;
  /** What to say when nothing was typed. */
  readonly required?: string;
  /** What is wrong with what was typed, or null. */
  readonly validate?: (value: string) => string | null;
  /** After each change, with what stands in the field then. */
  readonly onType?: (value: string) => void;
}

/** What the input of a field gets. */
export interface Registered {
  readonly name: string;
  readonly ref: RefCallback<HTMLInputElement>;
  readonly onInput: () => void;
}

/** A field keeps what was typed over the time that it is not on the page. */
interface Kept {
  value: string;
  element: HTMLInputElement | null;
  readonly ref: RefCallback<HTMLInputElement>;
}

/**
 * The fields of a small form. What is typed stays in the inputs, where a password manager may put it without a word to
 * Preact, and is read when the form is sent. A message stands at its field from then until what is typed there is good.
 * Fields that are not on the page are not asked about.
 */
export function useFields<Name extends string>(rules: Readonly<Record<Name, FieldRules>>) {
  const [kept] = useState(() => new Map<Name, Kept>());
  // Names, not sentences: what is said follows the page's language.
  const [wrong, setWrong] = useState<ReadonlySet<Name>>(new Set());

  const keptOf = (name: Name): Kept => {
    const field = kept.get(name) ?? makeKept(rules[name].first ?? "");
    kept.set(name, field);
    return field;
  };
  const read = (name: Name): string => keptOf(name).element?.value ?? keptOf(name).value;
  const problemWith = (name: Name): string | null => {
    const { required, validate } = rules[name];
    return read(name) === "" && required !== undefined ? required : (validate?.(read(name)) ?? null);
  };
  const forgive = (name: Name) => setWrong((old) => new Set([...old].filter((one) => one !== name)));

  return {
    read,
    problemAt: (name: Name): string | null => (wrong.has(name) ? problemWith(name) : null),
    focus: (name: Name) => keptOf(name).element?.focus(),
    /** Empties a field, or gives it back what stood in it at first; its message goes. */
    reset(name: Name) {
      const field = keptOf(name);
      field.value = rules[name].first ?? "";
      if (field.element) field.element.value = field.value;
      forgive(name);
    },
    register: (name: Name): Registered => ({
      name,
      ref: keptOf(name).ref,
      onInput() {
        if (wrong.has(name) && problemWith(name) === null) forgive(name);
        rules[name].onType?.(read(name));
      },
    }),
    /** Sends when nothing is wrong; else says what is, and goes to the first field that has it. */
    submitWith: (send: () => void) => (event?: Event) => {
      event?.preventDefault();
      const found = new Set<Name>();
      for (const name in rules) if (keptOf(name).element && problemWith(name) !== null) found.add(name);
      setWrong(found);
      const [first] = found;
      if (first === undefined) send();
      else keptOf(first).element?.focus();
    },
  };
}

function makeKept(first: string): Kept {
  const field: Kept = {
    value: first,
    element: null,
    ref(element) {
      if (!element) return;
      element.value = field.value;
      field.element = element;
      return () => {
        field.value = element.value;
        field.element = null;
      };
    },
  };
  return field;
}
