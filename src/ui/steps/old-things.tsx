import { appLink } from "../../domain/portal-links.ts";
import { Breakable } from "../kit/breakable.tsx";
import { Icon } from "../kit/icon.tsx";
import { Rich } from "../kit/rich.tsx";
import type { RunState } from "../wizard/wizard-state.ts";
import { useWords } from "../words.ts";
import type { Old } from "./ending.ts";
import { markedSecret } from "./plan-rows.ts";
import { clientIdOfRun } from "./test.tsx";

/** Where in the portal a replaced secret, or a replaced address, is removed by a person. */
export function OldLink({ run, look }: { run: RunState; look?: string }) {
  const { care } = useWords();
  const { cloud, tenant, intent } = run.plan.request;
  const isMove = intent.kind === "changeAddress";
  return (
    <a
      className={look}
      href={appLink(cloud, tenant.id, isMove ? "Authentication" : "Credentials", clientIdOfRun(run))}
      target="_blank"
      rel="noopener noreferrer"
    >
      <Rich text={isMove ? care.remove.entraByHandOpen : care.retire.foreignOpen} />
      {look && <Icon name="external" small />}
    </a>
  );
}

/** What is still there of what the job replaced, and where it goes. */
export function OldThings({ old, run }: { old: Old; run: RunState }) {
  const words = useWords();
  return (
    <>
      {old.isGone === null && <>{words.care.retire.byHand} </>}
      {old.left
        .map((one) => (typeof one === "string" ? one : markedSecret(one, words.plan)))
        .map((one) => (
          <div key={one}>
            <code>
              <Breakable text={one} />
            </code>
          </div>
        ))}
      <OldLink run={run} />
    </>
  );
}
