import { useRef } from "preact/hooks";
import { Icon } from "../kit/icon.tsx";
import { useStartWords } from "../words.ts";

/** Who plays in the sandbox, from its configuration. */
export interface SandboxInfo {
  readonly cast: readonly {
    readonly where: string;
    readonly name: string;
    readonly userName: string;
    readonly password: string;
    readonly about: string;
  }[];
  readonly controlUrl: string;
}

/** Says on every screen that nothing here is real, with the cast's names and passwords at hand. */
export function SandboxRibbon({ sandbox }: { sandbox: SandboxInfo }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const words = useStartWords().sandbox;
  const open = () => {
    dialog.current?.showModal();
    // By itself the focus goes to what scrolls, and what is read first scrolls away.
    title.current?.focus();
  };
  return (
    <>
      <aside className="ribbon" aria-label={words.name}>
        <Icon name="flask" small />
        <span>{words.ribbon}</span>
        <button type="button" className="ribbon-act" onClick={open}>
          {words.cast}
        </button>
      </aside>
      <dialog ref={dialog} className="dialog" aria-labelledby="cast-title">
        <h2 id="cast-title" ref={title} tabIndex={-1}>
          {words.cast}
        </h2>
        <p className="muted">{words.intro}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <div className="scroll" tabIndex={0}>
          <table className="cast">
            <thead>
              <tr>
                <th scope="col">{words.who}</th>
                <th scope="col">{words.userName}</th>
                <th scope="col">{words.password}</th>
              </tr>
            </thead>
            <tbody>
              {sandbox.cast.map((one) => (
                <tr key={one.where + one.userName}>
                  <th scope="row">
                    {one.name}
                    <small>{`${one.where}. ${one.about}`}</small>
                  </th>
                  <td>
                    <code>{one.userName}</code>
                  </td>
                  <td>
                    <code>{one.password}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p className="dialog-acts">
          <button type="button" className="btn" onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
          <a className="btn quiet" href={sandbox.controlUrl} target="_blank" rel="noopener noreferrer">
            {words.control}
          </a>
        </p>
      </dialog>
    </>
  );
}
