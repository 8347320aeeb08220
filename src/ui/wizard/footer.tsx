import { useRef } from "preact/hooks";
import { useStartWords } from "../words.ts";

/** The promise of the page, and how to see that it is kept. */
export function Footer({ hosts }: { hosts: readonly string[] }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { foot, sandbox } = useStartWords();
  return (
    <footer className="foot">
      <p>
        {foot.promise}{" "}
        <button type="button" className="linklike nowrap" onClick={() => dialog.current?.showModal()}>
          {foot.prove}
        </button>
      </p>
      <p>{foot.independent}</p>
      <dialog ref={dialog} className="dialog" aria-labelledby="proof-title">
        <h2 id="proof-title">{foot.prove}</h2>
        <p>{foot.proof}</p>
        <ul className="hosts">
          {hosts.map((host) => (
            <li key={host}>
              <code>{host}</code>
            </li>
          ))}
        </ul>
        <p className="dialog-acts">
          <button type="button" className="btn" onClick={() => dialog.current?.close()}>
            {sandbox.close}
          </button>
        </p>
      </dialog>
    </footer>
  );
}
