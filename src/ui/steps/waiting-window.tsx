import { Spinner } from "../kit/icon.tsx";
import { inSight } from "../kit/in-sight.ts";
import { useEscape } from "../kit/use-escape.ts";
import { useWords } from "../words.ts";

/** While Microsoft's window is open. A page never hears that a window was closed, so that can be said here. */
export function WaitingWindow({ onClosed }: { onClosed: () => void }) {
  useEscape(onClosed);
  const m = useWords().microsoft;
  return (
    <div ref={inSight} className="call" role="status">
      <Spinner />
      <h2>{m.waiting}</h2>
      <p>{m.waitingWhy}</p>
      <div className="acts">
        <button type="button" className="btn" onClick={onClosed}>
          {m.closed}
        </button>
      </div>
    </div>
  );
}
