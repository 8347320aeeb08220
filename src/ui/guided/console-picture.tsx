import type { ComponentChildren } from "preact";
import type { ConsoleActName } from "../../messages/act-words.ts";
import { CONSOLE_LABELS as labels } from "../../messages/console-labels.ts";
import { Breakable } from "../kit/breakable.tsx";
import { useWords } from "../words.ts";
import { Bar, Button, MainButton, Radio, Ring, Select } from "./picture-parts.tsx";

/** A panel of the RustDesk console, redrawn: only the words to look for, one ring, everything else grey. */
export function ConsolePicture(props: {
  act: ConsoleActName;
  origin: string;
  callback: string;
  clientId: string;
  issuer: string;
}) {
  const { act } = props;
  const { consoleActs } = useWords();
  const { ring } = consoleActs;
  const address = <span className="addr">{`${props.origin}/`}</span>;
  return (
    <figure className="pic">
      <div className="portal" role="img" aria-label={consoleActs.acts[act].picture}>
        <div className="ptop">
          <i />
          <i />
          <i />
          {act === "open" ? <Ring label={ring.here}>{address}</Ring> : address}
        </div>
        <div className="pbody">
          <div className="pnav">
            <b>{labels.console}</b>
            {labels.nav.map((name) => (
              <span key={name}>{name}</span>
            ))}
            <span className="on">{labels.oidc}</span>
            <Bar width={60} />
          </div>
          <div className="pmain">
            <p className="ph">{act === "provider" || act === "values" ? labels.modal : labels.title}</p>
            <Panel {...props} />
          </div>
        </div>
      </div>
      <figcaption className="small muted">{consoleActs.caption}</figcaption>
    </figure>
  );
}

/** What each act's panel shows; an act without a picture does not compile. */
function Panel({
  act,
  callback,
  clientId,
  issuer,
}: {
  act: ConsoleActName;
  callback: string;
  clientId: string;
  issuer: string;
}): ComponentChildren {
  const { ring } = useWords().consoleActs;
  switch (act) {
    case "open":
      return (
        <>
          <Bar width={70} />
          <dl className="kv">
            <dt>{labels.callback}</dt>
            <dd>
              <Breakable text={callback} />
            </dd>
          </dl>
          <p>
            <Button>{labels.add}</Button>
          </p>
        </>
      );
    case "provider":
      return (
        <dl className="kv">
          <dt>{labels.type}</dt>
          <dd>
            <Ring label={ring.choose}>
              <Select>{labels.azure}</Select>
            </Ring>
          </dd>
          <dt>{labels.clientId}</dt>
          <dd>
            <Bar width={80} />
          </dd>
          <dt>{labels.clientSecret}</dt>
          <dd>
            <Bar width={80} />
          </dd>
        </dl>
      );
    case "values":
      return (
        <>
          <Ring label={ring.paste}>
            <dl className="kv">
              <dt>{labels.clientId}</dt>
              <dd>{clientId}</dd>
              <dt>{labels.clientSecret}</dt>
              <dd>••••••••••••</dd>
              <dt>{labels.issuer}</dt>
              <dd>
                <Breakable text={issuer} />
              </dd>
            </dl>
          </Ring>
          <p>
            <Button>{labels.cancel}</Button> <MainButton>{labels.ok}</MainButton>
          </p>
        </>
      );
    case "submit":
      return (
        <>
          <dl className="kv">
            <dt>{labels.azure}</dt>
            <dd>
              <Radio>{labels.enabled}</Radio>
            </dd>
            <dt>{labels.callback}</dt>
            <dd>
              <Breakable text={callback} />
            </dd>
          </dl>
          <Bar width={40} />
          <div className="pfoot">
            <Button>{labels.reset}</Button>
            <Ring label={ring.press}>
              <MainButton>{labels.submit}</MainButton>
            </Ring>
          </div>
        </>
      );
  }
}
