import { Icon, type IconName } from "../kit/icon.tsx";
import { ASK_HREF, colleagueHref, hrefOf, type Job } from "../route.ts";
import type { StartWay } from "../wizard/wizard-state.ts";
import { useStartWords } from "../words.ts";

/** The first screen: what this is, three ways in, and a drawing of what will be set up. */
export function Start({ onIntent, onBegin }: { onIntent: () => void; onBegin: (way: StartWay) => void }) {
  const words = useStartWords().start;
  const begin = hrefOf("connect", "address");
  const intent = { onPointerEnter: onIntent, onFocus: onIntent };
  return (
    <div className="shell wide">
      <main id="main" className="start">
        <div className="sheet">
          <div className="hero">
            <div>
              <h1 tabIndex={-1}>{words.title}</h1>
              <p className="lead">{words.lead}</p>
              <section className="first" aria-labelledby="way-connect">
                <div>
                  <h2 id="way-connect">{words.connect}</h2>
                  <p>{words.connectWhat}</p>
                </div>
                <div className="go">
                  <a className="btn primary" href={begin} {...intent} onClick={() => onBegin("assistant")}>
                    {words.begin}
                  </a>
                  <span className="small muted">{words.connectTime}</span>
                </div>
              </section>
              <div className="other">
                <a className="row" href={begin} {...intent} onClick={() => onBegin("person")}>
                  <Icon name="steps" />
                  <span>
                    <b>{words.byHand}</b>
                    <span className="small">{words.byHandWhat}</span>
                  </span>
                  <span className="time">{words.byHandTime}</span>
                  <Icon name="chevron" className="flip" />
                </a>
                <a className="row" href={ASK_HREF} {...intent}>
                  <Icon name="send" />
                  <span>
                    <b>{words.ask}</b>
                    <span className="small">{words.askWhat}</span>
                  </span>
                  <span className="time">{words.askTime}</span>
                  <Icon name="chevron" className="flip" />
                </a>
              </div>
              <p className="small muted again">
                {words.asked} <a href={colleagueHref("request", null)}>{words.askedOpen}</a>
              </p>
            </div>
            <Drawing />
          </div>
        </div>
        <nav className="maint" aria-labelledby="maint">
          <h2 id="maint">{words.again}</h2>
          <ul>
            {CARE.map(({ job, icon }) => (
              <li key={job}>
                <a href={hrefOf(job, "address")} {...intent} onClick={() => onBegin("assistant")}>
                  <Icon name={icon} />
                  <span>
                    <b>{words.care[job][0]}</b>
                    <small>{words.care[job][1]}</small>
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </main>
    </div>
  );
}

const CARE: readonly { readonly job: Exclude<Job, "connect" | "people">; readonly icon: IconName }[] = [
  { job: "check", icon: "checked" },
  { job: "replace", icon: "lock" },
  { job: "move", icon: "external" },
  { job: "disconnect", icon: "undo" },
];

function Drawing() {
  const words = useStartWords().start;
  return (
    <figure className="draw" aria-labelledby="drawing">
      <Node icon="entra" name={words.entra} items={words.entraItems} />
      <div className="legs" aria-hidden="true">
        <span>
          <i />
          {words.callback}
        </span>
        <span>
          <i />
          {words.idAndSecret}
        </span>
      </div>
      <Node icon="rustDesk" name={words.rustDesk} items={words.rustDeskItems} />
      <figcaption id="drawing">{words.drawing}</figcaption>
    </figure>
  );
}

function Node({ icon, name, items }: { icon: "entra" | "rustDesk"; name: string; items: readonly string[] }) {
  return (
    <div className="node">
      <header>
        <span className="end-i">
          <Icon name={icon} />
        </span>
        <b>{name}</b>
      </header>
      <ul>
        {items.map((item) => (
          <li key={item}>
            <Icon name="none" small />
            {item}
          </li>
        ))}
      </ul>
    </div>
  );
}
