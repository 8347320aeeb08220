import type { ComponentChildren } from "preact";
import type { PortalLabel } from "../../messages/portal/en.ts";
import { usePortal } from "../kit/portal.ts";
import "../css/portal.css";

/** Something on the real page that can be ignored. */
export const Bar = ({ width }: { width: number }) => (
  <span className="sk bar-line" style={{ inlineSize: `${width}%` }} />
);

/** The one control to look for. */
export function Ring({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div className="ring">
      <span className="ring-l">{label}</span>
      {children}
    </div>
  );
}

/** A label as the portal shows it. */
export function L({ name }: { name: PortalLabel }) {
  const { text, language } = usePortal().show(name);
  return <span lang={language}>{text}</span>;
}

type Kind = "radio" | "tick" | "button" | "select";

/** A control as the real page draws it: its label in the page's own type, never in the monospace of a value. */
const draw = (kind: Kind, isOn: boolean, label: ComponentChildren) => (
  <span className={`pc pc-${kind}${isOn ? " on" : ""}`}>
    {(kind === "radio" || kind === "tick") && <i />}
    <span>{label}</span>
  </span>
);
interface Label {
  readonly children: ComponentChildren;
}
export const Radio = ({ children }: Label) => draw("radio", true, children);
export const Ticked = ({ children }: Label) => draw("tick", true, children);
export const Unticked = ({ children }: Label) => draw("tick", false, children);
export const Button = ({ children }: Label) => draw("button", false, children);
export const MainButton = ({ children }: Label) => draw("button", true, children);
export const Select = ({ children }: Label) => draw("select", false, children);
