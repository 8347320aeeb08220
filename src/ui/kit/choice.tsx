import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { Icon } from "./icon.tsx";

/** One of several ways, as a native radio button; what belongs to it opens below when it is chosen. */
export function Choice(props: {
  name: string;
  label: ComponentChildren;
  who?: ComponentChildren;
  isChosen: boolean;
  onChoose: () => void;
  body?: ComponentChildren;
  children?: ComponentChildren;
}) {
  const id = useId();
  return (
    <div className={`choice${props.isChosen ? " on" : ""}`}>
      <input
        className="radio"
        type="radio"
        id={id}
        name={props.name}
        checked={props.isChosen}
        onChange={props.onChoose}
        aria-describedby={props.body ? `${id}-body` : undefined}
      />
      <label htmlFor={id}>
        <span>{props.label}</span>
        {props.who && <span className="who">{props.who}</span>}
      </label>
      {(props.body || (props.isChosen && props.children)) && (
        <div className="body">
          {props.body && <span id={`${id}-body`}>{props.body}</span>}
          {props.isChosen && props.children}
        </div>
      )}
    </div>
  );
}

/** What comes with a choice, and is none itself. */
export function Given(props: { label: ComponentChildren; detail: ComponentChildren }) {
  return (
    <div className="tick">
      <Icon name="check" />
      <span>
        {props.label}
        <span className="small muted block">{props.detail}</span>
      </span>
    </div>
  );
}

/** A tick box with a second line. */
export function Tick(props: {
  label: ComponentChildren;
  detail?: ComponentChildren;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}) {
  const id = useId();
  return (
    <div className="tick">
      <input
        className="check"
        type="checkbox"
        id={id}
        checked={props.isOn}
        aria-describedby={props.detail ? `${id}-detail` : undefined}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>
        <label htmlFor={id}>{props.label}</label>
        {props.detail && (
          <span className="small muted block" id={`${id}-detail`}>
            {props.detail}
          </span>
        )}
      </span>
    </div>
  );
}
