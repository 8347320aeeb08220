import type { ComponentChildren, Ref } from "preact";
import { Icon } from "./icon.tsx";
import { Rich } from "./rich.tsx";

/** What happened, why, what now. `bad` and `warn` speak up by themselves. */
export function Notice(props: {
  tone?: "info" | "ok" | "warn" | "bad";
  title: string;
  children?: ComponentChildren;
  acts?: ComponentChildren;
  ref?: Ref<HTMLElement>;
}) {
  const tone = props.tone ?? "info";
  const icon = { info: "info", ok: "checked", warn: "warn", bad: "wrong" } as const;
  const isUrgent = tone === "bad" || tone === "warn";
  return (
    <section
      ref={props.ref ?? null}
      className={`call${tone === "info" ? "" : ` ${tone}`}`}
      role={isUrgent ? "alert" : undefined}
    >
      <Icon name={icon[tone]} />
      <h2>
        <Rich text={props.title} />
      </h2>
      {props.children}
      {props.acts && <div className="acts">{props.acts}</div>}
    </section>
  );
}
