import { type SetupPlan, SIDE_OF } from "../../domain/setup-plan.ts";
import { Breakable } from "../kit/breakable.tsx";
import { Icon } from "../kit/icon.tsx";
import { useWords } from "../words.ts";
import { keptRows, type PlanRow, rowsOf } from "./plan-rows.ts";

const OP = { add: "+", chg: "~", del: "−", keep: "=" } as const;

/** The rows of both sides, kept things last. */
export function rowsOfPlan(plan: SetupPlan, words: ReturnType<typeof useWords>["plan"]) {
  // A repair names the registration at the head of its changes already.
  const isNamed = plan.steps.some(({ kind }) => kind === "repairAppRegistration");
  const kept = keptRows(
    plan.kept.filter(({ kind }) => !(isNamed && kind === "appRegistration")),
    words,
  );
  const of = (side: "entra" | "rustDesk") => [
    ...plan.steps.filter((step) => SIDE_OF[step.kind] === side).flatMap((step) => rowsOf(step, words)),
    ...kept[side],
  ];
  return { entra: of("entra"), rustDesk: of("rustDesk") };
}

function Side(props: {
  icon: "entra" | "rustDesk";
  name: string;
  where: string;
  rows: readonly PlanRow[];
  /** What is not part of the plan: a sentence, and no thing that is marked and counted. */
  rest: string;
}) {
  const { review } = useWords();
  const names = { add: review.create, chg: review.change, keep: review.keep, del: review.remove };
  return (
    <section className="side" aria-label={props.name}>
      <header>
        <Icon name={props.icon} />
        {props.name}
        <span className="small">{props.where}</span>
      </header>
      <ul className="diff">
        {props.rows.map((row) => (
          <li key={`${row.label} ${row.value ?? ""}`} className={row.op}>
            <span className="op">
              <span aria-hidden="true">{OP[row.op]}</span>
              <span className="vh">{names[row.op]}</span>
            </span>
            <span>
              {row.label}
              {row.was && (
                <del className="was">
                  <code>
                    <Breakable text={row.was} />
                  </code>
                </del>
              )}
              {row.value && (
                <code>
                  <Breakable text={row.value} />
                </code>
              )}
            </span>
          </li>
        ))}
        <li className="keep">
          <span />
          <span>{props.rest}</span>
        </li>
      </ul>
    </section>
  );
}

/** The plan as a diff on both sides. */
export function PlanView({ plan }: { plan: SetupPlan }) {
  const words = useWords();
  const { request } = plan;
  const rows = rowsOfPlan(plan, words.plan);
  const { sides } = words.wizard;
  const { byHandSide, colleagueSide, askerSide } = words.review;
  const isAsked = request.hands.rustDesk === "colleague";
  const by = { browser: null, person: byHandSide, colleague: isAsked ? askerSide : colleagueSide } as const;
  const hand = (side: "entra" | "rustDesk", where: string) =>
    [where, by[request.hands[side]]].filter(Boolean).join(", ");
  return (
    <section className="plan top-sec" aria-label={words.review.plan}>
      <Side
        icon="entra"
        name={sides.entra}
        where={hand("entra", request.tenant.typed)}
        rows={rows.entra}
        rest={words.review.everythingElse}
      />
      <Side
        icon="rustDesk"
        name={sides.rustDesk}
        where={hand("rustDesk", new URL(request.consoleAddress.origin).host)}
        rows={rows.rustDesk}
        rest={isAsked ? words.review.askerRest : words.review.everythingElseConsole}
      />
    </section>
  );
}
