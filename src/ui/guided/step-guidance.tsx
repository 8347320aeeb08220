import type { SetupStep } from "../../domain/setup-plan.ts";
import { CopyRow } from "../kit/copy-row.tsx";
import { Rich } from "../kit/rich.tsx";
import { useWords } from "../words.ts";

type WithValues = Exclude<
  SetupStep["kind"],
  "createServicePrincipal" | "repairServicePrincipal" | "grantAdminConsent" | "assignPerson"
>;

/** Values to copy for a step; a kind that is in neither list does not compile. */
const VALUES: {
  readonly [K in WithValues]: (
    step: Extract<SetupStep, { kind: K }>,
    names: ReturnType<typeof useWords>["apply"]["values"],
  ) => readonly (readonly [name: string, value: string])[];
} = {
  createAppRegistration: ({ wanted }, names) => [
    [names.name, wanted.displayName],
    [names.callback, wanted.callbackUrl],
  ],
  repairAppRegistration: ({ clientId }, names) => [[names.clientId, clientId]],
  addClientSecret: ({ displayName }, names) => [[names.secretName, displayName]],
  removeClientSecret: ({ displayName }, names) => [[names.secretName, displayName]],
  saveProvider: ({ clientId, issuer, callbackUrl }, names) => [
    ...("known" in clientId ? [[names.clientId, clientId.known] as const] : []),
    [names.issuer, issuer],
    [names.callback, callbackUrl],
  ],
};

type Names = ReturnType<typeof useWords>["apply"]["values"];

function valuesOf(step: SetupStep, names: Names): readonly (readonly [string, string])[] {
  switch (step.kind) {
    case "createAppRegistration":
      return VALUES.createAppRegistration(step, names);
    case "repairAppRegistration":
      return VALUES.repairAppRegistration(step, names);
    case "addClientSecret":
      return VALUES.addClientSecret(step, names);
    case "removeClientSecret":
      return VALUES.removeClientSecret(step, names);
    case "saveProvider":
      return VALUES.saveProvider(step, names);
    case "createServicePrincipal":
    case "repairServicePrincipal":
    case "grantAdminConsent":
    case "assignPerson":
      return [];
  }
}

/** One step of the plan as instructions for a person, with the values to copy. */
export function StepGuidance({ step }: { step: SetupStep }) {
  const words = useWords();
  return (
    <li>
      <div>
        <b>{words.plan.steps[step.kind]}</b>
        <ul className="hints">
          {words.plan.guidance[step.kind].map((line) => (
            <li key={line}>
              <Rich text={line} />
            </li>
          ))}
        </ul>
        {valuesOf(step, words.apply.values).map(([name, value]) => (
          <CopyRow key={name} name={name} value={value} />
        ))}
      </div>
    </li>
  );
}
