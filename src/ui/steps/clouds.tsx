import { useId } from "preact/hooks";
import type { CloudName } from "../../domain/cloud.ts";
import { Fold } from "../kit/fold.tsx";
import { useWizard } from "../wizard/wizard-state.ts";
import { useWords } from "../words.ts";

/** National clouds: those that this page may talk to, then those that a person reaches for it. */
export function Clouds({
  now,
  isLocked,
  onChoose,
}: {
  now: CloudName;
  isLocked: boolean;
  onChoose: (name: CloudName) => void;
}) {
  const { clouds, cloudsByHand } = useWizard().setup;
  const m = useWords().microsoft;
  const id = useId();
  return (
    <Fold title={m.otherClouds} aside={m.clouds[now]}>
      <label className="label" htmlFor={id}>
        {m.cloud}
      </label>
      <select
        id={id}
        className="input"
        value={now}
        disabled={isLocked}
        onChange={(event) => {
          const chosen = [...clouds, ...cloudsByHand].find(({ name }) => name === event.currentTarget.value);
          if (chosen) onChoose(chosen.name);
        }}
      >
        {clouds.map(({ name }) => (
          <option key={name} value={name}>
            {m.clouds[name]}
          </option>
        ))}
        {cloudsByHand.map(({ name }) => (
          <option key={name} value={name}>
            {m.cloudByHand(m.clouds[name])}
          </option>
        ))}
      </select>
    </Fold>
  );
}
