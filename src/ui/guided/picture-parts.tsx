import type { ReactNode } from "react";
import type { PortalLabel } from "../../messages/portal/en.ts";
import { usePortal } from "../kit/portal.ts";

/** Something on the real page that can be ignored. */
export const Bar = ({ width }: { width: number }) => (
  <span className="sk bar-line" style={{ inlineSize: `${width}%` }} />
);

/** The one control to look for. */
export function Ring({ label, children }: { label: string; children: ReactNode }) {
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
