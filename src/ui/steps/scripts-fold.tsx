import { useState } from "react";
import type { SetupPlan } from "../../domain/setup-plan.ts";
import { enScripts } from "../../messages/en/scripts.ts";
import { makeAzureCliScript } from "../../scripts/azure-cli.ts";
import { makeBicep } from "../../scripts/bicep.ts";
import { makePowerShellScript } from "../../scripts/powershell.ts";
import { isNewApp } from "../../scripts/script-plan.ts";
import { makeTerraform } from "../../scripts/terraform.ts";
import { CopyButton } from "../kit/copy-row.tsx";
import { useWords } from "../words.ts";

const MAKE = {
  azureCli: (plan: SetupPlan) => makeAzureCliScript(plan),
  powershell: (plan: SetupPlan) => makePowerShellScript(plan),
  terraform: makeTerraform,
  bicep: makeBicep,
} as const;
type Kind = keyof typeof MAKE;
const KINDS: readonly Kind[] = ["azureCli", "powershell", "terraform", "bicep"];

/** The plan in four languages, to read, copy and download. */
export function ScriptsFold({ plan }: { plan: SetupPlan }) {
  const words = useWords();
  const [kind, setKind] = useState<Kind>("azureCli");
  const fits = isNewApp(plan);
  const offered = fits ? KINDS : KINDS.slice(0, 2);
  const text = MAKE[kind](plan);
  const download = () => {
    const url = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
    const link = document.createElement("a");
    link.href = url;
    link.download = enScripts.files[kind];
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  };
  return (
    <>
      <p>{enScripts.lead}</p>
      {!fits && <p className="muted">{enScripts.newOnly}</p>}
      {kind === "bicep" && <p className="muted">{enScripts.noSecret}</p>}
      <div className="snip">
        <div className="tabs">
          {offered.map((one) => (
            <button
              key={one}
              type="button"
              className="tool"
              aria-pressed={kind === one}
              onClick={() => setKind(one)}
            >
              {enScripts.kinds[one]}
            </button>
          ))}
          <CopyButton label={words.wizard.copy} name={enScripts.kinds[kind]} read={() => text} />
          <button type="button" className="btn quiet inline" onClick={download}>
            {enScripts.download}
          </button>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <pre tabIndex={0} className="script">
          {text}
        </pre>
      </div>
    </>
  );
}
