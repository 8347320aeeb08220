import { useRef } from "preact/hooks";
import { CopyButton } from "../kit/copy-row.tsx";
import { useWizard } from "../wizard/wizard-state.ts";
import { useWords } from "../words.ts";

/** Shows the client secret to whoever asks: put into the page by hand while the box is open, never into Preact's state. */
export function SecretReveal() {
  const { setup } = useWizard();
  const a = useWords().apply;
  const dialog = useRef<HTMLDialogElement>(null);
  const value = useRef<HTMLElement>(null);
  const open = () => {
    if (value.current) value.current.textContent = setup.revealSecret() ?? "";
    dialog.current?.showModal();
  };
  const clear = () => {
    if (value.current) value.current.textContent = "";
  };
  return (
    <>
      <button type="button" className="linklike" onClick={open}>
        {a.secretReveal}
      </button>
      <dialog ref={dialog} className="dialog" aria-labelledby="secret-title" onClose={clear}>
        <h2 id="secret-title">{a.secretTitle}</h2>
        <p className="big">
          <code ref={value} />
        </p>
        <p>{a.secretWarning}</p>
        <p className="dialog-acts">
          <button type="button" className="btn" onClick={() => dialog.current?.close()}>
            {a.secretClose}
          </button>
          <CopyButton label={a.copySecret} name={a.secretTitle} read={() => setup.revealSecret() ?? ""} />
        </p>
      </dialog>
    </>
  );
}
