/**
 * A text field with a list of what was found below it: the editable combobox of the ARIA Authoring Practices, list
 * autocomplete, manual selection (w3.org/WAI/ARIA/apg/patterns/combobox). Focus never leaves the field; the active option
 * is told by `aria-activedescendant`. Why not a library: docs/decisions/0012.
 */
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { Icon } from "./icon.tsx";

export interface ComboboxOption {
  readonly id: string;
  /** Shown, but not to be picked. */
  readonly isDisabled: boolean;
  readonly content: ComponentChildren;
}

interface ComboboxProps {
  readonly label: ComponentChildren;
  /** Names the list; screen readers say it when they enter. */
  readonly listLabel: string;
  readonly hint?: ComponentChildren;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Empty: there is no list, and `status` says why. */
  readonly options: readonly ComboboxOption[];
  /** The options answer an older text: they are dimmed, and none of them is taken by Enter. */
  readonly isStale: boolean;
  readonly status?: ComponentChildren;
  readonly onPick: (id: string) => void;
  /** The name of the key that picks, as it stands on the keyboard. */
  readonly pickKey: string;
  /** Takes the focus each time this changes, but for 0: the button that brought the field, or asked again, is gone. */
  readonly focusTurn: number;
}

export function Combobox(props: ComboboxProps) {
  const { options, isStale, text } = props;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [isWanted, setWanted] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const isOpen = isWanted && options.length > 0;
  const able = options.filter(({ isDisabled }) => !isDisabled);
  // The first one is active by itself: whoever typed enough presses Enter at once.
  const active = !isOpen || isStale ? undefined : (able.find((one) => one.id === chosen) ?? able[0]);
  const { focusTurn } = props;
  useEffect(() => {
    if (focusTurn === 0) return;
    field.current?.focus();
    setWanted(true);
  }, [focusTurn]);
  const activeId = active && `${id}-${active.id}`;
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: "nearest" });
  }, [activeId]);

  const close = () => {
    setWanted(false);
    setChosen(null);
  };
  const pick = (option: ComboboxOption) => {
    if (option.isDisabled || isStale) return;
    close();
    props.onPick(option.id);
  };
  const move = (by: 1 | -1) => {
    if (!isOpen) return setWanted(true);
    const at = active ? able.indexOf(active) : -1;
    // Round and round; without an active one, down begins at the top and up at the bottom.
    const next = at < 0 ? (by > 0 ? 0 : able.length - 1) : (at + by + able.length) % able.length;
    setChosen(able[next]?.id ?? null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    switch (event.key) {
      case "ArrowDown":
      case "ArrowUp":
        event.preventDefault();
        if (event.altKey && event.key === "ArrowUp") close();
        else if (event.altKey) setWanted(true);
        else move(event.key === "ArrowDown" ? 1 : -1);
        return;
      case "Enter":
        // Never sends the form around it: whoever types a name is not done with the screen.
        event.preventDefault();
        if (active) pick(active);
        return;
      case "Escape":
        if (isOpen) close();
        else if (text !== "") props.onText("");
        else return;
        event.preventDefault();
        event.stopPropagation();
    }
  };

  return (
    <div className="field combo">
      <label htmlFor={id}>{props.label}</label>
      <span className="with">
        <span className="in-start">
          <Icon name="search" />
        </span>
        <input
          ref={field}
          id={id}
          className="input"
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={isOpen ? `${id}-list` : undefined}
          aria-activedescendant={activeId}
          aria-describedby={props.hint ? `${id}-hint` : undefined}
          autoComplete="off"
          autoCapitalize="off"
          spellcheck={false}
          enterKeyHint="done"
          value={text}
          onInput={(event) => {
            setChosen(null);
            setWanted(true);
            props.onText(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
          onClick={() => setWanted(true)}
          onBlur={close}
        />
      </span>
      {isOpen && (
        <div
          className={`opts${isStale ? " stale" : ""}`}
          id={`${id}-list`}
          role="listbox"
          aria-label={props.listLabel}
        >
          {options.map((option) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and takes the keys
            <div
              key={option.id}
              id={`${id}-${option.id}`}
              // Named by aria-activedescendant; no Tab leads here.
              tabIndex={-1}
              role="option"
              aria-selected={option === active}
              aria-disabled={option.isDisabled || undefined}
              // The field keeps the focus, and with it the list stays open until the click has come.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(option)}
            >
              {option.content}
              {option === active && (
                <span className="key" aria-hidden="true">
                  {props.pickKey}
                </span>
              )}
            </div>
          ))}
        </div>
      )}
      {props.status}
      {props.hint && (
        <span className="hint" id={`${id}-hint`}>
          {props.hint}
        </span>
      )}
    </div>
  );
}
