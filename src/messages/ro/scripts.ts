/** Words around the scripts and the paste box. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { list } = grammarOf("ro");

export const scripts = {
  fold: "Același plan, ca script",
  foldAside: "Azure CLI, PowerShell, Terraform, Bicep",
  screen: {
    title: "Rulați o comandă",
    lead: "Rulați-o acolo unde sunteți conectat la Microsoft, apoi lipiți aici ce afișează. Nimic de-al nostru nu intră în organizație.",
    run: "1. Rulați comanda",
    said: "2. Lipiți ce a afișat",
    instead: "Procedați pas cu pas",
  },
  kinds: { azureCli: "Azure CLI", powershell: "PowerShell", terraform: "Terraform", bicep: "Bicep" },
  how: {
    azureCli: (file) =>
      `Lipiți-l în întregime în **Azure Cloud Shell** (Bash) sau salvați-l și rulați \`bash ${file}\` acolo unde există Azure CLI. Poate fi rulat din nou: ce există deja rămâne.`,
    powershell: (file) =>
      `Lipiți-l în întregime în PowerShell sau salvați-l și rulați \`.\\${file}\`. Se poate folosi Windows PowerShell 5.1 sau PowerShell 7; este necesar modulul \`Microsoft.Graph.Authentication\`.`,
    terraform: (file) =>
      `Salvați-l ca \`${file}\` într-un folder propriu, rulați \`terraform init\` și \`terraform apply\`, apoi lipiți ce afișează \`terraform output -json\`.`,
    bicep: (file) =>
      `Salvați-l ca \`${file}\` și implementați-l ca de obicei. Bicep **nu creează secretul**, fiindcă ieșirile lui ajung în jurnal, și nu pune pe nimeni pe listă: primele lui rânduri spun ce mai rămâne de făcut.`,
  },
  clear: {
    azureCli: "Ultimul rând conține secretul clientului. Lipiți-l aici și nicăieri altundeva.",
    powershell: "Ultimul rând conține secretul clientului. Lipiți-l aici și nicăieri altundeva.",
    terraform:
      "Secretul clientului este o ieșire sensibilă și se află în starea Terraform. Protejați-le pe amândouă.",
    bicep: "Ce afișează comanda pentru secret conține secretul. Lipiți aici și nicăieri altundeva.",
  },
  sealed:
    "Ultimul rând este codul de răspuns. Secretul din el este sigilat: numai browserul celui care a cerut îl poate deschide.",
  unsealed:
    "Astfel nu se poate crea un cod de răspuns. Secretul rămâne la dvs.: introduceți-l pe această pagină, care îl sigilează, sau folosiți Azure CLI ori PowerShell.",
  newOnly:
    "Terraform și Bicep descriu o aplicație complet nouă. Acest plan repară una existentă, deci nu se potrivesc.",
  download: "Descărcați",
  paste: "Lipiți orice",
  pasteHint:
    "Textul paginii [[overview]], o adresă din portal, ultimul rând al unui script, rezultatul az sau PowerShell. Valorile se distribuie în câmpuri.",
  took: {
    clientId: "ID-ul aplicației",
    tenantId: "ID-ul directorului",
    secret: "secretul clientului",
    objectId: "ID-ul obiectului, care nu este necesar",
  },
  tookLine: (what) => `Preluat: ${list(what)}.`,
  tookNothing: "Nu s-a recunoscut nimic în text.",
  replyHere:
    "**Acesta este un cod de răspuns.** Se deschide numai în browserul care l-a cerut, pe ecranul *Cereți ajutorul unui coleg*.",
  warnings: {
    "secret-id": "Textul conține **[[secretId]]**. Copiați din coloana *[[value]]*, imediat în stânga.",
    "masked-secret":
      "Textul conține un secret **ascuns**. Entra afișează [[value]] o singură dată. Creați un secret nou; pe acesta îl puteți șterge.",
    "lone-guid": "Preluat ca [[clientId]]. Dacă este [[secretId]] sau [[objectId]], lipiți valoarea corectă.",
  },
  otherTenant: (found, expected) =>
    `**Nu folosiți aceste valori.** Sunt pentru altă organizație (…${found.slice(-4)}), nu pentru ${expected}.`,
} satisfies Catalogue["scripts"];
