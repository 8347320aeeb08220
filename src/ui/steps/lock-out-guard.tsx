import { useState } from "preact/hooks";
import type { Observed } from "../../domain/observed.ts";
import { Tick } from "../kit/choice.tsx";
import { Notice } from "../kit/notice.tsx";
import { Rich } from "../kit/rich.tsx";
import { showList, useWords } from "../words.ts";

/** Who gets into the console when Microsoft's sign-in is broken or gone; null where the console does not show it. */
export const localAdmins = (observed: Observed): readonly string[] | null =>
  observed.rustDesk?.admins?.filter(({ isLocal }) => isLocal).map(({ name }) => name) ?? null;

/** Without a local administrator a change of the console may shut the last door: then it takes a yes of its own. */
export function useLockOutGuard(observed: Observed) {
  const [isSure, setSure] = useState(false);
  const admins = localAdmins(observed);
  const isLastDoor = admins !== null && admins.length === 0;
  return { admins, isLastDoor, mayGoOn: !isLastDoor || isSure, isSure, setSure };
}

export function LockOutGuard({ guard }: { guard: ReturnType<typeof useLockOutGuard> }) {
  const g = useWords().care.guard;
  const { admins, isLastDoor, isSure, setSure } = guard;
  if (admins === null) return null;
  if (isLastDoor)
    return (
      <div className="sec">
        <Notice tone="bad" title={g.noneTitle}>
          <p>{g.none}</p>
          <Tick label={g.noneYes} isOn={isSure} onChange={setSure} />
        </Notice>
      </div>
    );
  const [only = ""] = admins;
  return (
    <div className="sec">
      <Notice title={g.title}>
        <p>
          <Rich text={admins.length === 1 ? g.one(only) : g.some(showList(admins))} />
        </p>
      </Notice>
    </div>
  );
}
