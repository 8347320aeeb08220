import type { ActName } from "../../messages/act-words.ts";
import type { PortalLabel } from "../../messages/portal/en.ts";
import { usePortal } from "../kit/portal.ts";
import { useLoaded } from "../language.ts";
import { useWords } from "../words.ts";
import { Bar, L } from "./picture-parts.tsx";
import { PortalLanguage } from "./portal-language.tsx";
import { Panel, type PortalView } from "./portal-panel.tsx";

/** Which entry of an app's menu is open; acts without one are elsewhere. */
const NAV: Partial<Record<ActName, number>> = {
  ids: 0,
  idTokens: 1,
  platform: 1,
  oldAddress: 1,
  audience: 1,
  secret: 2,
  claims: 3,
  permissions: 4,
  consent: 4,
};
const MENU: readonly PortalLabel[] = [
  "overview",
  "authentication",
  "certificates",
  "tokenConfiguration",
  "apiPermissions",
];
const ENTERPRISE: readonly ActName[] = ["who", "enable", "open"];

/** A panel of the portal, redrawn: only the words to look for, one ring, everything else grey. */
export function PortalPicture(view: PortalView) {
  const { act, app } = view;
  const { acts } = useWords();
  const { plain } = usePortal();
  const { portal } = useLoaded();
  const now = NAV[act];
  const title: PortalLabel | undefined =
    act === "register"
      ? "registerTitle"
      : ENTERPRISE.includes(act)
        ? "properties"
        : now === undefined
          ? undefined
          : MENU[now];
  return (
    <figure className="pic">
      <div className="portal" role="img" aria-label={plain(acts.acts[act].picture)}>
        <div className="ptop">
          <i />
          <i />
          <i />
          <L name="portal" />
        </div>
        <div className="pbody">
          <div className="pnav">
            <Bar width={70} />
            {now === undefined ? (
              <span className="on">
                <L name={ENTERPRISE.includes(act) ? "enterprise" : "appRegistrations"} />
              </span>
            ) : (
              MENU.map((name, index) => (
                <span key={name} className={index === now ? "on" : ""}>
                  <L name={name} />
                </span>
              ))
            )}
            <Bar width={60} />
          </div>
          <div className="pmain">
            <span className="muted">
              {act === "register" ? <L name="appRegistrations" /> : app}
              {" ›"}
            </span>
            <p className="ph">{title ? <L name={title} /> : app}</p>
            <Panel {...view} />
            <Bar width={64} />
          </div>
        </div>
      </div>
      <figcaption className="small muted">
        {acts.caption} {portal.tag === "en" ? acts.labelsChecked : acts.labelsFound} <PortalLanguage />
      </figcaption>
    </figure>
  );
}
