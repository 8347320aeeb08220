import { useState } from "preact/hooks";
import type { SetupPlan } from "../../domain/setup-plan.ts";
import { makeAzureCliScript } from "../../scripts/azure-cli.ts";
import { makeBicep } from "../../scripts/bicep.ts";
import { makePowerShellScript } from "../../scripts/powershell.ts";
import type { ReplyKey } from "../../scripts/reply-key.ts";
import { isNewApp } from "../../scripts/script-plan.ts";
import { makeTerraform } from "../../scripts/terraform.ts";
import { CopyButton } from "../kit/copy-row.tsx";
import { saveFile } from "../kit/download.tsx";
import { Rich } from "../kit/rich.tsx";
import { useWords } from "../words.ts";

const MAKE = {
  azureCli: makeAzureCliScript,
  powershell: makePowerShellScript,
  terraform: (plan: SetupPlan) => makeTerraform(plan),
  bicep: (plan: SetupPlan) => makeBicep(plan),
} as const satisfies Record<string, (plan: SetupPlan, key: ReplyKey | null) => string>;
type Kind = keyof typeof MAKE;

/** A host as part of a file's name; an IPv6 address has colons and brackets. */
const safe = (host: string): string => host.replace(/[^A-Za-z0-9.-]+/g, "-");
const FILE_OF: Readonly<Record<Kind, (host: string) => string>> = {
  azureCli: (host) => `entra-setup-${safe(host)}.sh`,
  powershell: (host) => `entra-setup-${safe(host)}.ps1`,
  terraform: () => "main.tf",
  bicep: () => "main.bicep",
};

/** Which languages can say this plan: two describe a whole new app, and Bicep knows no personal accounts. */
function kindsFor(plan: SetupPlan): readonly Kind[] {
  if (!isNewApp(plan)) return ["azureCli", "powershell"];
  const isForWork = plan.request.audience === "thisTenant" || plan.request.audience === "anyTenant";
  return isForWork
    ? ["azureCli", "powershell", "terraform", "bicep"]
    : ["azureCli", "powershell", "terraform"];
}

/** The plan in up to four languages, to read, copy and download. With a reply key they seal what they print. */
export function Scripts({ plan, replyKey = null }: { plan: SetupPlan; replyKey?: ReplyKey | null }) {
  const words = useWords();
  const [kind, setKind] = useState<Kind>("azureCli");
  const text = MAKE[kind](plan, replyKey);
  const canSeal = kind === "azureCli" || kind === "powershell";
  const name = FILE_OF[kind](new URL(plan.request.consoleAddress.origin).hostname);
  return (
    <>
      <p>
        <Rich text={words.scripts.how[kind](name)} />
      </p>
      <p className="small muted top-gap">
        <Rich
          text={
            replyKey ? (canSeal ? words.scripts.sealed : words.scripts.unsealed) : words.scripts.clear[kind]
          }
        />
      </p>
      {!isNewApp(plan) && <p className="small muted">{words.scripts.newOnly}</p>}
      <div className="snip">
        <div className="tabs">
          {kindsFor(plan).map((one) => (
            <button
              key={one}
              type="button"
              className="tool"
              aria-pressed={kind === one}
              onClick={() => setKind(one)}
            >
              {words.scripts.kinds[one]}
            </button>
          ))}
          <CopyButton label={words.wizard.copy} name={words.scripts.kinds[kind]} read={() => text} />
          <button
            type="button"
            className="btn quiet inline"
            onClick={() => saveFile(name, "text/plain", text)}
          >
            {words.scripts.download}
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
