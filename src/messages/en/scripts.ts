/** Words around the scripts and the paste box. */
export const enScripts = {
  fold: "The same plan as a script",
  foldAside: "Azure CLI, PowerShell, Terraform, Bicep",
  lead: "For whoever prefers a terminal, or for a colleague with the rights. The Azure CLI and PowerShell scripts print one line at the end; it holds the client secret, so treat it like one.",
  kinds: { azureCli: "Azure CLI", powershell: "PowerShell", terraform: "Terraform", bicep: "Bicep" },
  files: {
    azureCli: "entra-setup.sh",
    powershell: "entra-setup.ps1",
    terraform: "main.tf",
    bicep: "main.bicep",
  },
  newOnly:
    "Terraform and Bicep describe a whole new app. This plan repairs one that exists, so they do not fit.",
  noSecret: "Bicep makes no secret, since its outputs are logged.",
  download: "Download",
  paste: "Paste anything",
  pasteHint:
    "The Overview page’s text, an address of the portal, a script’s last line, az or PowerShell output. It is sorted into the fields.",
  took: {
    clientId: "Application ID",
    tenantId: "Directory ID",
    secret: "client secret",
    objectId: "Object ID, which is not needed",
  },
  tookLine: (what: string) => `Took ${what}.`,
  tookNothing: "Nothing in it was recognised.",
  warnings: {
    "secret-id": "There is a **Secret ID** in it. Copy from the *Value* column, just left of it.",
    "masked-secret":
      "There is a **hidden** secret in it. Entra shows the Value only once. Make a new secret; you may delete this one.",
    "lone-guid":
      "Taken as the Application (client) ID. If it is the Secret ID or the Object ID, paste the right one.",
  },
  otherTenant: (found: string, expected: string) =>
    `**Do not use this.** It is for another organisation (…${found.slice(-4)}), not for ${expected}.`,
} as const;
