/** Words around the scripts and the paste box. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { list } = grammarOf("it");

export const scripts = {
  fold: "Lo stesso piano come script",
  foldAside: "Azure CLI, PowerShell, Terraform, Bicep",
  screen: {
    title: "Eseguire un comando",
    lead: "Eseguirlo dove si è già effettuato l’accesso a Microsoft, poi incollare qui l’output. Nulla di nostro entra nell’organizzazione.",
    run: "1. Eseguire questo",
    said: "2. Incollare l’output",
    instead: "Procedi passo per passo",
  },
  kinds: { azureCli: "Azure CLI", powershell: "PowerShell", terraform: "Terraform", bicep: "Bicep" },
  how: {
    azureCli: (file: string) =>
      `Incollarlo per intero in **Azure Cloud Shell** (Bash), oppure salvarlo ed eseguire \`bash ${file}\` dove è presente Azure CLI. Può essere eseguito di nuovo: ciò che esiste già resta.`,
    powershell: (file: string) =>
      `Incollarlo per intero in PowerShell, oppure salvarlo ed eseguire \`.\\${file}\`. Vanno bene Windows PowerShell 5.1 e PowerShell 7; serve il modulo \`Microsoft.Graph.Authentication\`.`,
    terraform: (file: string) =>
      `Salvarlo come \`${file}\` in una cartella dedicata, eseguire \`terraform init\` e \`terraform apply\`, poi incollare l’output di \`terraform output -json\`.`,
    bicep: (file: string) =>
      `Salvarlo come \`${file}\` e distribuirlo come di consueto. Bicep **non crea segreti**, perché i suoi output vengono registrati nei log, e non aggiunge nessuno all’elenco: le prime righe dicono che cosa resta da fare.`,
  },
  clear: {
    azureCli: "L’ultima riga contiene il segreto client. Incollarla qui e da nessun’altra parte.",
    powershell: "L’ultima riga contiene il segreto client. Incollarla qui e da nessun’altra parte.",
    terraform:
      "Il segreto client è un output sensibile e si trova nello stato di Terraform. Proteggere entrambi.",
    bicep: "L’output del comando per il segreto contiene il segreto. Incollarlo qui e da nessun’altra parte.",
  },
  sealed:
    "L’ultima riga è il codice di risposta. Il segreto è sigillato: può aprirlo solo il browser di chi ha fatto la richiesta.",
  unsealed:
    "Così non si può creare un codice di risposta. Il segreto resta a chi esegue il comando: immetterlo in questa pagina, che lo sigilla, oppure usare Azure CLI o PowerShell.",
  newOnly:
    "Terraform e Bicep descrivono un’app nuova per intero. Questo piano ne corregge una esistente, quindi non sono adatti.",
  download: "Scarica",
  paste: "Incollare qualsiasi cosa",
  pasteHint:
    "Il testo della pagina [[overview]], un indirizzo del portale, l’ultima riga di uno script, l’output di az o di PowerShell. Viene distribuito nei campi.",
  took: {
    clientId: "ID applicazione",
    tenantId: "ID directory",
    secret: "segreto client",
    objectId: "ID oggetto, che non serve",
  },
  tookLine: (what: readonly string[]) => `Acquisito: ${list(what)}.`,
  tookNothing: "Non è stato riconosciuto nulla.",
  replyHere:
    "**Questo è un codice di risposta.** Si apre solo nel browser che lo ha chiesto, nella schermata *Chiedi a un collega*.",
  warnings: {
    "secret-id": "Contiene **[[secretId]]**. Copiare dalla colonna *[[value]]*, subito a sinistra.",
    "masked-secret":
      "Contiene un segreto **nascosto**. Entra mostra la colonna [[value]] una sola volta. Creare un nuovo segreto; questo si può eliminare.",
    "lone-guid": "Acquisito come [[clientId]]. Se è [[secretId]] o [[objectId]], incollare quello giusto.",
  },
  otherTenant: (found: string, expected: string) =>
    `**Non usare questo valore.** È per un’altra organizzazione (…${found.slice(-4)}), non per ${expected}.`,
} satisfies Catalogue["scripts"];
