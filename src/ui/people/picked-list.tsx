import type { Assignment } from "../../domain/app-registration.ts";
import { say } from "../feedback/live-region.tsx";
import { Icon } from "../kit/icon.tsx";
import type { PeopleChange, Picked } from "../wizard/wizard-state.ts";
import { useWords } from "../words.ts";
import { Marks } from "./marks.tsx";

/** Who is on the list, who comes and who goes. What is there leaves only by the plan, so it can be kept until then. */
export function PickedList({
  label,
  there,
  meId,
  change,
  onChange,
}: {
  label: string;
  there: readonly Assignment[];
  meId: string | null;
  change: Pick<PeopleChange, "add" | "remove">;
  onChange: (part: Partial<PeopleChange>) => void;
}) {
  const p = useWords().people;
  const { remove } = change;
  // A run that stopped half-way may have put some of them there already.
  const add = change.add.filter(({ objectId }) => !there.some(({ principalId }) => principalId === objectId));
  if (there.length + add.length === 0) return null;
  const takeBack = (button: Element, one: Picked) => {
    focusNear(button);
    onChange({ add: add.filter(({ objectId }) => objectId !== one.objectId) });
    say(p.removed(one.name));
  };
  return (
    <ul className="picked" aria-label={label}>
      {there.map(({ id, principalId, principalName, principalType }) => {
        const leaves = remove.includes(id);
        return (
          <li key={id} className={leaves ? "off" : ""}>
            <Icon name={principalType === "group" ? "group" : "person"} />
            <span>
              <b>{principalName}</b>
              {principalId === meId && <small>{p.you}</small>}
              {leaves && <small>{p.leaves}</small>}
            </span>
            <button
              type="button"
              className="btn quiet"
              aria-label={leaves ? p.keepName(principalName) : p.removeName(principalName)}
              onClick={() =>
                onChange({ remove: leaves ? remove.filter((one) => one !== id) : [...remove, id] })
              }
            >
              {leaves ? p.keep : p.remove}
            </button>
          </li>
        );
      })}
      {add.map((one) => (
        <li key={one.objectId}>
          <Icon name={one.type} />
          <span>
            <b>{one.name}</b>
            <small>{one.type === "group" ? p.group : one.detail}</small>
            <Marks of={one} hasPremium={one.hasPremium} />
          </span>
          <button
            type="button"
            className="btn quiet"
            aria-label={p.removeName(one.name)}
            onClick={({ currentTarget }) => takeBack(currentTarget, one)}
          >
            {p.remove}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The row is about to go, and the focus with it: to the row beside it, or back to the field. */
function focusNear(button: Element): void {
  const row = button.closest("li");
  const beside = row?.nextElementSibling ?? row?.previousElementSibling;
  const next =
    beside?.querySelector("button") ??
    button.closest("fieldset")?.querySelector<HTMLElement>("[role=combobox]");
  next?.focus();
}
