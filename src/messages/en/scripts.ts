/** Words around the scripts and the paste box. */
import { grammarOf } from "../grammar.ts";

const { list } = grammarOf("en");

export const enScripts = {
  fold: "The same plan as a script",
  foldAside: "Azure CLI, PowerShell, Terraform, Bicep",
  screen: {
    title: "Run one command",
    lead: "Run it where you are signed in to Microsoft, then paste back what it prints. Nothing of ours enters your organisation.",
    run: "1. Run this",
    said: "2. Paste what it printed",
    instead: "Do it step by step instead",
  },
  kinds: { azureCli: "Azure CLI", powershell: "PowerShell", terraform: "Terraform", bicep: "Bicep" },
  how: {
    azureCli: (file: string) =>
      `Paste all of it into **Azure Cloud Shell** (Bash), or save it and run \`bash ${file}\` where the Azure CLI is. It may be run again: what is there already stays.`,
    powershell: (file: string) =>
      `Paste all of it into PowerShell, or save it and run \`.\\${file}\`. Windows PowerShell 5.1 and PowerShell 7 will do; it needs the module \`Microsoft.Graph.Authentication\`.`,
    terraform: (file: string) =>
      `Save it as \`${file}\` in a folder of its own, run \`terraform init\` and \`terraform apply\`, then paste what \`terraform output -json\` prints.`,
    bicep: (file: string) =>
      `Save it as \`${file}\` and deploy it as usual. Bicep makes **no secret**, since its outputs are logged, and puts nobody on the list: its first lines say what remains to be done.`,
  },
  clear: {
    azureCli: "Its last line holds the client secret. Paste it here and nowhere else.",
    powershell: "Its last line holds the client secret. Paste it here and nowhere else.",
    terraform: "The client secret is a sensitive output and stands in Terraform’s state. Protect both.",
    bicep: "What the command for the secret prints holds the secret. Paste it here and nowhere else.",
  },
  sealed:
    "Its last line is the reply code. The secret in it is sealed: only the browser of whoever asked can open it.",
  unsealed:
    "This cannot make a reply code. The secret stays with you: enter it on this page, which seals it, or use the Azure CLI or PowerShell.",
  newOnly:
    "Terraform and Bicep describe a whole new app. This plan repairs one that exists, so they do not fit.",
  download: "Download",
  paste: "Paste anything",
  pasteHint:
    "The text of the page [[overview]], an address of the portal, a script’s last line, az or PowerShell output. It is sorted into the fields.",
  took: {
    clientId: "Application ID",
    tenantId: "Directory ID",
    secret: "client secret",
    objectId: "Object ID, which is not needed",
  },
  tookLine: (what: readonly string[]) => `Took ${list(what)}.`,
  tookNothing: "Nothing in it was recognised.",
  replyHere:
    "**This is a reply code.** It opens only in the browser that asked for it, on the screen *Ask a colleague*.",
  warnings: {
    "secret-id": "There is a **[[secretId]]** in it. Copy from the column *[[value]]*, just left of it.",
    "masked-secret":
      "There is a **hidden** secret in it. Entra shows the [[value]] only once. Make a new secret; you may delete this one.",
    "lone-guid":
      "Taken as the [[clientId]]. If it is the [[secretId]] or the [[objectId]], paste the right one.",
  },
  otherTenant: (found: string, expected: string) =>
    `**Do not use this.** It is for another organisation (…${found.slice(-4)}), not for ${expected}.`,
} as const;
