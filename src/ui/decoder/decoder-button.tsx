import { Suspense } from "preact/compat";
import { useRef, useState } from "preact/hooks";
import type { KnownValues } from "../../domain/decode-answer.ts";
import { Icon } from "../kit/icon.tsx";
import { part } from "../kit/part.ts";
import { useStartWords } from "../words.ts";

const Decoder = part(async () => (await import("../further.ts")).Decoder);

/** Always in the header, with or without a run: the paste box that explains errors. Loaded when it is opened. */
export function DecoderButton({ known }: { known: KnownValues }) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Once opened it stays behind the closed dialog: Esc loses nothing of what was pasted.
  const [wasOpened, setOpened] = useState(false);
  const { decoder, sandbox } = useStartWords();
  return (
    <>
      <button
        type="button"
        className="tool"
        aria-label={decoder.title}
        onClick={() => {
          setOpened(true);
          dialog.current?.showModal();
        }}
      >
        <Icon name="info" />
        <span className="lbl">{decoder.title}</span>
      </button>
      <dialog ref={dialog} className="dialog" aria-labelledby="decoder-title">
        <h2 id="decoder-title">{decoder.title}</h2>
        <p className="muted">{decoder.lead}</p>
        {wasOpened && (
          <Suspense fallback={<div className="decode-wait" />}>
            <Decoder known={known} />
          </Suspense>
        )}
        <p className="dialog-acts">
          <button type="button" className="btn quiet" onClick={() => dialog.current?.close()}>
            {sandbox.close}
          </button>
        </p>
      </dialog>
    </>
  );
}
