import type { ReactNode } from "react";
import { type ActName, enActs } from "../../messages/en/acts.ts";
import { Breakable } from "../kit/breakable.tsx";
import { Bar, Button, MainButton, Radio, Ring, Select, Ticked, Unticked } from "./picture-parts.tsx";

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
const ENTERPRISE: readonly ActName[] = ["who", "enable", "open"];

/** A panel of the portal, redrawn: only the words to look for, one ring, everything else grey. */
export function PortalPicture({
  act,
  app,
  tenant,
  callback,
}: {
  act: ActName;
  app: string;
  tenant: string;
  callback: string;
}) {
  const { labels } = enActs;
  const now = NAV[act];
  const title =
    act === "register"
      ? labels.registerTitle
      : ENTERPRISE.includes(act)
        ? labels.properties
        : now === undefined
          ? app
          : (enActs.nav[now] ?? app);
  return (
    <figure className="pic">
      <div className="portal" role="img" aria-label={enActs.acts[act].picture}>
        <div className="ptop">
          <i />
          <i />
          <i />
          <span>{enActs.portal}</span>
        </div>
        <div className="pbody">
          <div className="pnav">
            <Bar width={70} />
            {now === undefined ? (
              <span className="on">{ENTERPRISE.includes(act) ? labels.enterprise : "App registrations"}</span>
            ) : (
              enActs.nav.map((name, index) => (
                <span key={name} className={index === now ? "on" : ""}>
                  {name}
                </span>
              ))
            )}
            <Bar width={60} />
          </div>
          <div className="pmain">
            <span className="muted">{act === "register" ? "App registrations ›" : `${app} ›`}</span>
            <p className="ph">{title}</p>
            <Panel act={act} app={app} tenant={tenant} callback={callback} />
            <Bar width={64} />
          </div>
        </div>
      </div>
      <figcaption className="small muted">{enActs.caption}</figcaption>
    </figure>
  );
}

/** What each act's panel shows; an act without a picture does not compile. */
function Panel({
  act,
  app,
  tenant,
  callback,
}: {
  act: ActName;
  app: string;
  tenant: string;
  callback: string;
}): ReactNode {
  const { labels, ring } = enActs;
  switch (act) {
    case "register":
      return (
        <dl className="kv">
          <dt>{labels.name}</dt>
          <dd>{app}</dd>
          <dt>{labels.accounts}</dt>
          <dd>
            <Radio>{labels.single}</Radio>
          </dd>
          <dt>{labels.redirect}</dt>
          <dd>
            <Ring label={ring.here}>
              <Select>{labels.web}</Select> <Breakable text={callback} />
            </Ring>
          </dd>
          <dd>
            <MainButton>{labels.register}</MainButton>
          </dd>
        </dl>
      );
    case "ids":
      return (
        <Ring label={ring.copyBlock}>
          <b className="block">{labels.essentials}</b>
          <dl className="kv">
            <dt>{labels.clientId}</dt>
            <dd>5d2e91c7-0a4b-…</dd>
            <dt>{labels.objectId}</dt>
            <dd>c1f7a9e2-33d8-…</dd>
            <dt>{labels.tenantId}</dt>
            <dd>8f3c2a41-6b0d-…</dd>
          </dl>
        </Ring>
      );
    case "secret":
      return (
        <>
          <b>{labels.secrets}</b>
          <p>
            <Button>{labels.newSecret}</Button>
          </p>
          <div className="ptab">
            <span className="muted">{labels.expires}</span>
            <span className="muted">{labels.value}</span>
            <span className="muted">{labels.secretId}</span>
            <span>3/14/2027</span>
            <Ring label={ring.copy}>Kx8~Q7d…</Ring>
            <span className="no">a91c04e7-…</span>
          </div>
        </>
      );
    case "idTokens":
      return (
        <dl className="kv">
          <dt>{labels.implicit}</dt>
          <dd>
            <Unticked>{labels.accessTokens}</Unticked>
          </dd>
          <dd>
            <Ring label={ring.tick}>
              <Ticked>{labels.idTokens}</Ticked>
            </Ring>
          </dd>
        </dl>
      );
    case "who":
      return (
        <dl className="kv">
          <dt>{labels.assignment}</dt>
          <dd>
            <Ring label={ring.here}>
              <Radio>{labels.yes}</Radio>
            </Ring>
          </dd>
          <dt>{labels.users}</dt>
          <dd>
            <Button>{labels.addUser}</Button>
          </dd>
        </dl>
      );
    case "platform":
      return (
        <>
          <b>{labels.platforms}</b>
          <dl className="kv">
            <dt>{labels.spa}</dt>
            <dd className="no">
              <Breakable text={callback} />
            </dd>
            <dt>{labels.web}</dt>
            <dd>
              <Ring label={ring.here}>
                <Breakable text={callback} />
              </Ring>
            </dd>
          </dl>
          <p>
            <Button>{labels.addPlatform}</Button>
          </p>
        </>
      );
    case "oldAddress":
      return (
        <dl className="kv">
          <dt>{labels.web}</dt>
          <dd>
            <Breakable text={callback} />
          </dd>
          <dd>
            <Ring label={ring.here}>
              <span className="no">https://…/api/oidc/callback</span>
            </Ring>
          </dd>
        </dl>
      );
    case "audience":
      return (
        <dl className="kv">
          <dt>{labels.accounts}</dt>
          <dd>
            <Ring label={ring.here}>
              <Radio>{labels.single}</Radio>
            </Ring>
          </dd>
        </dl>
      );
    case "claims":
      return (
        <>
          <b>{labels.claims}</b>
          <Ring label={ring.press}>
            <Button>{labels.addClaim}</Button>
          </Ring>
          {["email", "upn", "given_name", "family_name"].map((claim) => (
            <p key={claim}>
              <code>{claim}</code> · {labels.idToken}
            </p>
          ))}
        </>
      );
    case "permissions":
      return (
        <>
          <Ring label={ring.press}>
            <Button>{labels.addPermission}</Button>
          </Ring>
          <dl className="kv">
            <dt>{labels.delegated}</dt>
            <dd>openid · profile · email</dd>
          </dl>
        </>
      );
    case "enable":
      return (
        <dl className="kv">
          <dt>{labels.enabled}</dt>
          <dd>
            <Ring label={ring.here}>
              <Radio>{labels.yes}</Radio>
            </Ring>
          </dd>
          <dt>{labels.assignment}</dt>
          <dd>
            <Bar width={20} />
          </dd>
        </dl>
      );
    case "open":
      return (
        <dl className="kv">
          <dt>{labels.enabled}</dt>
          <dd>
            <Radio>{labels.yes}</Radio>
          </dd>
          <dt>{labels.assignment}</dt>
          <dd>
            <Ring label={ring.here}>
              <Radio>{labels.no}</Radio>
            </Ring>
          </dd>
        </dl>
      );
    case "remove":
      return (
        <Ring label={ring.press}>
          <Button>{labels.remove}</Button>
        </Ring>
      );
    case "consent":
      return (
        <Ring label={ring.press}>
          <Button>{labels.grant(tenant)}</Button>
        </Ring>
      );
  }
}
