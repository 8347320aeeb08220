import { useRef, useState } from "preact/hooks";
import { type CaptureProblem, readCapture } from "../../domain/captured-request.ts";
import {
  learnProfile,
  maskBody,
  type ProfileProblem,
  readProfile,
  type SettingsProfile,
  writeProfile,
} from "../../domain/settings-profile.ts";
import { say } from "../feedback/live-region.tsx";
import { CopyRow } from "../kit/copy-row.tsx";
import { Download } from "../kit/download.tsx";
import { FieldProblem } from "../kit/field.tsx";
import { Fold } from "../kit/fold.tsx";
import { Rich } from "../kit/rich.tsx";
import { useWizard } from "../wizard/wizard-state.ts";
import { useWords } from "../words.ts";
import { tell } from "./tell.ts";

/** What was read, as it may be shown: the profile, and the body with its secrets as dots. */
interface Learnt {
  readonly profile: SettingsProfile;
  readonly masked: unknown;
}

/** One captured Submit of a Pro server that keeps its settings elsewhere; used after a yes. */
export function LearnProfile({ origin, onUse }: { origin: string; onUse: () => void }) {
  const { setup } = useWizard();
  const { learn: words } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const [learnt, setLearnt] = useState<Learnt | null>(null);
  const [problem, setProblem] = useState<CaptureProblem | ProfileProblem | null>(null);

  const read = () => {
    const text = field.current?.value ?? "";
    // It holds secrets and cookies: it leaves the field whatever comes of it.
    if (field.current) field.current.value = "";
    const found = readPaste(text, origin);
    setLearnt("profile" in found ? found : null);
    setProblem("profile" in found ? null : found);
    if ("profile" in found) say(words.learnt);
  };
  return (
    <Fold title={words.title} aside={words.aside}>
      <p>{words.why}</p>
      <ol className="do top-gap">
        {words.steps.map((line) => (
          <li key={line}>
            <div>
              <Rich text={line} />
            </div>
          </li>
        ))}
      </ol>
      <div className="field top-gap">
        <label htmlFor="captured">{words.field}</label>
        <textarea
          ref={field}
          id="captured"
          className={`input mono${problem ? " bad" : ""}`}
          rows={4}
          spellcheck={false}
          autoComplete="off"
          aria-describedby="captured-why captured-problem"
          aria-invalid={problem ? true : undefined}
        />
        {problem && <FieldProblem id="captured-problem" text={tell(words.problems, problem)} />}
        <span className="hint" id="captured-why">
          {words.fieldWhy}
        </span>
      </div>
      <p>
        <button type="button" className="btn" onClick={read}>
          {words.read}
        </button>
      </p>
      {learnt && (
        <WhatItLearnt
          learnt={learnt}
          origin={origin}
          onUse={() => {
            setup.learnConsole(learnt.profile);
            onUse();
          }}
        />
      )}
    </Fold>
  );
}

function readPaste(text: string, origin: string): Learnt | CaptureProblem | ProfileProblem {
  const file = readProfile(text);
  if (file) return file.ok ? { profile: file.value, masked: null } : file.problem;
  const captured = readCapture(text, origin);
  if (!captured.ok) return captured.problem;
  const profile = learnProfile(captured.value);
  return profile.ok ? { profile: profile.value, masked: maskBody(captured.value.body) } : profile.problem;
}

function WhatItLearnt(props: { learnt: Learnt; origin: string; onUse: () => void }) {
  const { place } = useWizard().setup;
  const { learn: words } = useWords();
  const { profile, masked } = props.learnt;
  const { method, path, entry, list, callbackUrl, headerNames } = profile;
  const needed = `${method} ${path}`;
  const isUsual = needed === "PUT /api/oidc/settings";
  const isHeldBack = place.kind === "launcher" && !isUsual && !place.allowed.includes(needed);
  return (
    <section className="sec" aria-labelledby="learnt">
      <h2 id="learnt">{words.learnt}</h2>
      <dl className="facts top-gap">
        <dt>{words.call}</dt>
        <dd className="mono">{needed}</dd>
        <dt>{words.list}</dt>
        <dd className="mono">{list ? list.join(" › ") : words.whole}</dd>
        <dt>{words.keys}</dt>
        <dd className="mono">{Object.values(entry).filter(Boolean).join(", ")}</dd>
        <dt>{words.callback}</dt>
        <dd className="mono">{callbackUrl ?? words.noCallback}</dd>
        {headerNames.length > 0 && (
          <>
            <dt>{words.headers}</dt>
            <dd>
              <code>{headerNames.join(", ")}</code>
              <span className="small muted block">{words.headersWhy}</span>
            </dd>
          </>
        )}
      </dl>
      {masked !== null && <Json title={words.captured} value={masked} />}
      <Json title={words.sends} note={words.sendsWhy} value={sketch(profile)} />
      <div className="rows top-gap">
        <Download
          words={words.export}
          file="rustdesk-settings-profile.json"
          type="application/json"
          make={() => writeProfile(profile)}
        />
      </div>
      {isHeldBack ? (
        <>
          <p className="top-gap">{words.restart}</p>
          <CopyRow name={words.copy} value={`npm start -- --console ${props.origin} --allow '${needed}'`} />
        </>
      ) : (
        <p className="top-gap">
          <button type="button" className="btn primary" onClick={props.onUse}>
            {words.use}
          </button>
        </p>
      )}
    </section>
  );
}

/** Our entry in its place, without values that are not known yet. */
function sketch({ entry, list, callbackUrl }: SettingsProfile): unknown {
  const ours = {
    [entry.name]: "azure",
    [entry.clientId]: "{…}",
    [entry.clientSecret]: "••••",
    [entry.issuer]: "{…}",
    ...(entry.isEnabled === null ? {} : { [entry.isEnabled]: true }),
  };
  const inside = (list ?? []).reduceRight<unknown>((value, key) => ({ [key]: value }), list ? [ours] : ours);
  return { ...(callbackUrl === null ? {} : { [callbackUrl]: "{…}" }), ...Object(inside) };
}

function Json({ title, note, value }: { title: string; note?: string; value: unknown }) {
  return (
    <div className="top-gap">
      <h3>{title}</h3>
      {note && <p className="small muted">{note}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box has to be reachable by keyboard */}
      <pre className="log" tabIndex={0}>
        {JSON.stringify(value, null, 2).slice(0, 20_000)}
      </pre>
    </div>
  );
}
