import { foldEvents } from "../../setup/fold-events.ts";
import { Rich } from "../kit/rich.tsx";
import { startRun } from "../wizard/run.ts";
import { Actions, Screen } from "../wizard/screen.tsx";
import { type RunState, useWizard } from "../wizard/wizard-state.ts";
import { useWords } from "../words.ts";

/** Disconnecting with the console in a person's hands: that side comes first, so that no button leads nowhere. */
export function ConsoleFirst({ run }: { run: RunState }) {
  const { setup, tell, changeRun, backFrom, goNext } = useWizard();
  const words = useWords();
  const r = words.care.remove;
  const { plan, observed } = run;
  const isEntraOurs = plan.request.hands.entra === "browser" && foldEvents(plan, run.events).end === null;
  const goOn = () => {
    changeRun({ isSavedByHand: true });
    if (isEntraOurs) void startRun(setup, plan, observed, tell);
    else goNext("apply");
  };
  return (
    <Screen title={r.consoleFirst} lead={r.consoleFirstWhy}>
      <ol className="do sec">
        {words.product.removal[plan.request.product].map((line) => (
          <li key={line}>
            <div>
              <Rich text={line} />
            </div>
          </li>
        ))}
      </ol>
      <Actions>
        <button type="button" className="btn primary" onClick={goOn}>
          {isEntraOurs ? r.consoleFirstDone : words.care.next.done}
        </button>
        <a className="btn tall quiet" href={backFrom("apply")}>
          {words.wizard.back}
        </a>
      </Actions>
    </Screen>
  );
}
