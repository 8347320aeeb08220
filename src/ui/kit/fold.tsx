import type { ComponentChildren } from "preact";
import { Icon } from "./icon.tsx";

/** A native disclosure with a chevron; `aside` says in a few words what is inside. */
export function Fold(props: {
  title: string;
  aside?: string;
  isOpen?: boolean;
  inNotice?: boolean;
  children: ComponentChildren;
}) {
  return (
    <details className={`fold${props.inNotice ? " in-call" : ""}`} open={props.isOpen}>
      <summary>
        <Icon name="chevron" small className="flip" />
        {props.title}
        {props.aside && <span className="small">{props.aside}</span>}
      </summary>
      <div className="in">{props.children}</div>
    </details>
  );
}
