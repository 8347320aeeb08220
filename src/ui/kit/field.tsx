import type { ComponentChildren, ComponentProps } from "preact";
import { useId } from "preact/hooks";
import { Icon } from "./icon.tsx";
import { Rich } from "./rich.tsx";

/** A labelled input; its message stands under it and is part of its description. */
export function Field({
  label,
  hint,
  problem,
  isMono,
  end,
  ...input
}: ComponentProps<"input"> & {
  label: ComponentChildren;
  hint?: ComponentChildren;
  problem?: string | null | undefined;
  isMono?: boolean;
  end?: ComponentChildren;
}) {
  const ownId = useId();
  // One of its own where a manager of passwords should know the field again.
  const id = input.id ?? ownId;
  const described = [problem && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(" ");
  const field = (
    <input
      {...input}
      id={id}
      className={`input${isMono ? " mono" : ""}${problem ? " bad" : ""}${input.className ? ` ${input.className}` : ""}`}
      aria-invalid={problem ? true : undefined}
      aria-describedby={described || undefined}
    />
  );
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {end ? (
        <span className="with">
          {field}
          {end}
        </span>
      ) : (
        field
      )}
      {problem && <FieldProblem id={`${id}-problem`} text={problem} />}
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}

/** A message at a field, heard when it appears. */
export function FieldProblem({ id, text }: { id: string; text: string }) {
  return (
    <span className="small bad-t" id={id} role="alert">
      <Icon name="wrong" small /> <Rich text={text} />
    </span>
  );
}
