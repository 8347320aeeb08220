import type { ComponentChildren } from "preact";
import type { ActName } from "../../messages/act-words.ts";
import type { PortalLabel } from "../../messages/portal/en.ts";
import { Breakable } from "../kit/breakable.tsx";
import { usePortal } from "../kit/portal.ts";
import { useLoaded } from "../language.ts";
import { useWords } from "../words.ts";
import { Bar, Button, L, MainButton, Radio, Ring, Select, Ticked, Unticked } from "./picture-parts.tsx";

const EXAMPLE_END = Date.UTC(2027, 2, 14, 12);

/** What stands in a panel: the act, and the values that a person looks for. */
export interface PortalView {
  readonly act: ActName;
  readonly app: string;
  readonly tenant: string;
  readonly callback: string;
}

/** What each act's panel shows; an act without a picture does not compile. */
export function Panel({ act, app, tenant, callback }: PortalView): ComponentChildren {
  const { ring } = useWords().acts;
  const { show } = usePortal();
  const { portal } = useLoaded();
  const chosen = (name: PortalLabel) => (
    <Ring label={ring.here}>
      <Radio>
        <L name={name} />
      </Radio>
    </Ring>
  );
  switch (act) {
    case "register":
      return (
        <dl className="kv">
          <dt>
            <L name="name" />
          </dt>
          <dd>{app}</dd>
          <dt>
            <L name="accounts" />
          </dt>
          <dd>
            <Radio>
              <L name="single" />
            </Radio>
          </dd>
          <dt>
            <L name="redirect" />
          </dt>
          <dd>
            <Ring label={ring.here}>
              <Select>
                <L name="web" />
              </Select>{" "}
              <Breakable text={callback} />
            </Ring>
          </dd>
          <dd>
            <MainButton>
              <L name="register" />
            </MainButton>
          </dd>
        </dl>
      );
    case "ids":
      return (
        <Ring label={ring.copyBlock}>
          <b className="block">
            <L name="essentials" />
          </b>
          <dl className="kv">
            <dt>
              <L name="clientId" />
            </dt>
            <dd>5d2e91c7-0a4b-…</dd>
            <dt>
              <L name="objectId" />
            </dt>
            <dd>c1f7a9e2-33d8-…</dd>
            <dt>
              <L name="tenantId" />
            </dt>
            <dd>8f3c2a41-6b0d-…</dd>
          </dl>
        </Ring>
      );
    case "secret":
      return (
        <>
          <b>
            <L name="secrets" /> (1)
          </b>
          <p>
            <Button>
              + <L name="newSecret" />
            </Button>
          </p>
          <div className="ptab">
            <span className="muted">
              <L name="expires" />
            </span>
            <span className="muted">
              <L name="value" />
            </span>
            <span className="muted">
              <L name="secretId" />
            </span>
            <span>{new Intl.DateTimeFormat(portal.tag).format(EXAMPLE_END)}</span>
            <Ring label={ring.copy}>Kx8~Q7d…</Ring>
            <span className="no">a91c04e7-…</span>
          </div>
        </>
      );
    case "idTokens":
      return (
        <dl className="kv">
          <dt>
            <L name="implicit" />
          </dt>
          <dd>
            <Unticked>
              <L name="accessTokens" />
            </Unticked>
          </dd>
          <dd>
            <Ring label={ring.tick}>
              <Ticked>
                <L name="idTokens" />
              </Ticked>
            </Ring>
          </dd>
        </dl>
      );
    case "who":
      return (
        <dl className="kv">
          <dt>
            <L name="assignment" />
          </dt>
          <dd>{chosen("yes")}</dd>
          <dt>
            <L name="users" />
          </dt>
          <dd>
            <Button>
              + <L name="addUser" />
            </Button>
          </dd>
        </dl>
      );
    case "platform":
      return (
        <>
          <b>
            <L name="platforms" />
          </b>
          <dl className="kv">
            <dt>
              <L name="spa" />
            </dt>
            <dd className="no">
              <Breakable text={callback} />
            </dd>
            <dt>
              <L name="web" />
            </dt>
            <dd>
              <Ring label={ring.here}>
                <Breakable text={callback} />
              </Ring>
            </dd>
          </dl>
          <p>
            <Button>
              + <L name="addPlatform" />
            </Button>
          </p>
        </>
      );
    case "oldAddress":
      return (
        <dl className="kv">
          <dt>
            <L name="web" />
          </dt>
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
          <dt>
            <L name="accounts" />
          </dt>
          <dd>{chosen("single")}</dd>
        </dl>
      );
    case "claims":
      return (
        <>
          <b>
            <L name="claims" />
          </b>
          <Ring label={ring.press}>
            <Button>
              + <L name="addClaim" />
            </Button>
          </Ring>
          {["email", "upn", "given_name", "family_name"].map((claim) => (
            <p key={claim}>
              <code>{claim}</code> · <L name="idToken" />
            </p>
          ))}
        </>
      );
    case "permissions":
      return (
        <>
          <Ring label={ring.press}>
            <Button>
              + <L name="addPermission" />
            </Button>
          </Ring>
          <dl className="kv">
            <dt>
              Microsoft Graph · <L name="delegatedPermissions" />
            </dt>
            <dd>openid · profile · email</dd>
          </dl>
        </>
      );
    case "enable":
      return (
        <dl className="kv">
          <dt>
            <L name="enabled" />
          </dt>
          <dd>{chosen("yes")}</dd>
          <dt>
            <L name="assignment" />
          </dt>
          <dd>
            <Bar width={20} />
          </dd>
        </dl>
      );
    case "open":
      return (
        <dl className="kv">
          <dt>
            <L name="enabled" />
          </dt>
          <dd>
            <Radio>
              <L name="yes" />
            </Radio>
          </dd>
          <dt>
            <L name="assignment" />
          </dt>
          <dd>{chosen("no")}</dd>
        </dl>
      );
    case "remove":
      return (
        <Ring label={ring.press}>
          <Button>
            🗑 <L name="delete" />
          </Button>
        </Ring>
      );
    case "consent":
      return (
        <Ring label={ring.press}>
          <Button>✓ {show("grant").text.replace("{tenant}", tenant)}</Button>
        </Ring>
      );
  }
}
