import { CopyButton } from "../kit/copy-row.tsx";
import { Rich } from "../kit/rich.tsx";
import { SecretReveal } from "../steps/secret-reveal.tsx";
import { useWizard } from "../wizard/wizard-state.ts";
import { useWords } from "../words.ts";

/** How far a person is, in words and as a row of segments. */
export function ActHead({ counter, index, count }: { counter: string; index: number; count: number }) {
  return (
    <div className="acthead">
      <span className="small muted">{counter}</span>
      <span className="segs6" aria-hidden="true">
        {Array.from({ length: count }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a segment is nothing but its place
          <i key={at} className={at <= index ? "on" : ""} />
        ))}
      </span>
    </div>
  );
}

/** What to do, in order. */
export function ActSteps({ lines }: { lines: readonly string[] }) {
  return (
    <ol className="do top-gap">
      {lines.map((line) => (
        <li key={line}>
          <div>
            <Rich text={line} />
          </div>
        </li>
      ))}
    </ol>
  );
}

/** The client secret to copy or to see, or that this tab does not hold it any more. */
export function SecretToCopy({ why }: { why?: string }) {
  const { setup } = useWizard();
  const { apply } = useWords();
  if (setup.revealSecret() === null) return <p className="small muted">{apply.noSecret}</p>;
  return (
    <p className="secret-row">
      <CopyButton
        label={apply.copySecret}
        name={apply.values.secret}
        read={() => setup.revealSecret() ?? ""}
        isStrong
      />
      <SecretReveal />
      {why && <span className="small muted">{why}</span>}
    </p>
  );
}
