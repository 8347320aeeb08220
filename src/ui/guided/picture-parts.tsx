import type { ReactNode } from "react";

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
