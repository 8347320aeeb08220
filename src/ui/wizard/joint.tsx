import { Icon } from "../kit/icon.tsx";
import { useWords } from "../words.ts";
import type { JointState, SideState } from "./joint-state.ts";
import "../css/joint.css";

const dot = { nothing: "", known: "on", ok: "ok", bad: "bad", warn: "on" } as const;
const end = { nothing: "", known: "known", ok: "ok", bad: "bad", warn: "known" } as const;

function Side({
  side,
  name,
  icon,
  isRight,
}: {
  side: SideState;
  name: string;
  icon: "entra" | "rustDesk";
  isRight?: boolean;
}) {
  return (
    <div className={`end ${isRight ? "r " : ""}${end[side.tone]}`}>
      <span className="end-i">
        <Icon name={icon} />
      </span>
      <span>
        {name}
        <small>{side.text}</small>
      </span>
    </div>
  );
}

/** The two sides and what connects them: apart, closing, joined; green only after the real sign-in. */
export function Joint({ joint }: { joint: JointState }) {
  const words = useWords().wizard;
  const left = dot[joint.entra.tone];
  const right = dot[joint.rustDesk.tone];
  // A picture is one thing to a screen reader: its name holds all of it.
  const { sides } = words;
  const label = `${words.joint.label(joint.caption)}. ${sides.entra}: ${joint.entra.text}. ${sides.rustDesk}: ${joint.rustDesk.text}.`;
  const shift = joint.isJoined ? 5 : 0;
  return (
    <div className="link" role="img" aria-label={label}>
      <Side side={joint.entra} name={words.sides.entra} icon="entra" />
      <div className="wire">
        <i className={left} />
        <svg className="joint" viewBox="0 0 44 20" aria-hidden="true">
          <g className={left}>
            <path d={`M0 10h${10 + shift * 3}`} />
            <circle cx={14.5 + shift * 3} cy="10" r="4.500" />
          </g>
          <g className={right}>
            <path
              d={joint.isJoined ? "M29.500 2a8 8 0 0 1 0 16M37.500 10H44" : "M30 2a8 8 0 0 1 0 16M38 10h6"}
            />
          </g>
        </svg>
        <i className={right} />
        <span className={`cap ${joint.entra.tone === "ok" ? "ok" : joint.isBroken ? "bad" : ""}`}>
          {joint.caption}
        </span>
      </div>
      <Side side={joint.rustDesk} name={words.sides.rustDesk} icon="rustDesk" isRight />
    </div>
  );
}
