import type { FoundPrincipal } from "../../ports/directory.ts";
import { Icon } from "../kit/icon.tsx";
import { useWords } from "../words.ts";

/** Why a group may not do what it is picked for. */
export function Marks({
  of,
  hasPremium,
}: {
  of: Pick<FoundPrincipal, "type" | "innerGroups">;
  hasPremium: boolean | null;
}) {
  const p = useWords().people;
  if (of.type !== "group") return null;
  const marks = [
    ...(hasPremium === false ? [p.needsPremium] : []),
    ...(of.innerGroups ? [p.inner(of.innerGroups)] : []),
  ];
  return marks.map((mark) => (
    <small key={mark} className="warn-t">
      <Icon name="warn" small /> {mark}
    </small>
  ));
}
