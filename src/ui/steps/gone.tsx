import { DAY } from "../../domain/instant.ts";
import { appLink } from "../../domain/portal-links.ts";
import { SIDE_OF } from "../../domain/setup-plan.ts";
import { foldEvents } from "../../setup/fold-events.ts";
import { CheckList } from "../kit/check-list.tsx";
import { Rich } from "../kit/rich.tsx";
import { Actions, Screen } from "../wizard/screen.tsx";
import type { RunState } from "../wizard/wizard-state.ts";
import { showDate, useWords } from "../words.ts";
import { clientIdOfRun } from "./test.tsx";

/** How long Entra keeps what was deleted (directory-deleteditems-restore). In days. */
const RESTORABLE_FOR = 30;

/** After a disconnection: what is gone, what stays, and until when it can come back. */
export function Gone({ run, onFinish }: { run: RunState; onFinish: () => void }) {
  const words = useWords();
  const r = words.care.remove;
  const [leaving, leavingWhy] = words.done.checklist.leaving;
  const { plan, events } = run;
  const outcome = foldEvents(plan, events);
  const kinds = new Set(plan.steps.map(({ kind }) => kind));
  const at = events.at(-1)?.at ?? run.observed.at;
  const { hands, cloud, tenant } = plan.request;
  const isWhole = hands.entra === "browser" && hands.rustDesk === "browser";
  return (
    <Screen title={r.goneTitle} lead={isWhole ? r.goneLead : r.goneOne}>
      <div className="sec">
        <CheckList
          checks={[
            ...plan.steps
              .filter(({ kind }) => hands[SIDE_OF[kind]] === "browser")
              .map(({ id, kind }) => ({
                id,
                state:
                  outcome.steps.find((one) => one.id === id)?.now.state === "done"
                    ? ("ok" as const)
                    : ("none" as const),
                label: words.plan.steps[kind],
              })),
            ...(kinds.has("deleteAppRegistration") && !kinds.has("purgeAppRegistration")
              ? [
                  {
                    id: "restorable",
                    state: "na" as const,
                    label: r.restorable(showDate(at + RESTORABLE_FOR * DAY)),
                  },
                ]
              : []),
            ...(kinds.has("deleteAppRegistration") && hands.entra === "person"
              ? [
                  {
                    id: "entra",
                    state: "none" as const,
                    label: r.entraByHand,
                    detail: (
                      <a
                        href={appLink(cloud, tenant.id, "Overview", clientIdOfRun(run))}
                        target="_blank"
                        rel="noopener noreferrer"
                      >
                        <Rich text={r.entraByHandOpen} />
                      </a>
                    ),
                  },
                ]
              : []),
            ...(kinds.has("repairAppRegistration")
              ? [{ id: "shared", state: "na" as const, label: r.shared }]
              : []),
            { id: "leaving", state: "na" as const, label: leaving, detail: leavingWhy },
          ]}
        />
      </div>
      <Actions>
        <button type="button" className="btn primary" onClick={onFinish}>
          {r.finish}
        </button>
      </Actions>
    </Screen>
  );
}
