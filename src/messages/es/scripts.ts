/** Words around the scripts and the paste box. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { list } = grammarOf("es");

export const scripts = {
  fold: "El mismo plan como script",
  foldAside: "Azure CLI, PowerShell, Terraform, Bicep",
  screen: {
    title: "Ejecutar un comando",
    lead: "Ejecútelo donde tenga la sesión de Microsoft iniciada y pegue aquí lo que muestre. Nada nuestro entra en su organización.",
    run: "1. Ejecutar esto",
    said: "2. Pegar lo que ha mostrado",
    instead: "Hacerlo paso a paso",
  },
  kinds: { azureCli: "Azure CLI", powershell: "PowerShell", terraform: "Terraform", bicep: "Bicep" },
  how: {
    azureCli: (file: string) =>
      `Péguelo entero en **Azure Cloud Shell** (Bash), o guárdelo y ejecute \`bash ${file}\` donde esté Azure CLI. Se puede ejecutar de nuevo: lo que ya existe se conserva.`,
    powershell: (file: string) =>
      `Péguelo entero en PowerShell, o guárdelo y ejecute \`.\\${file}\`. Sirven Windows PowerShell 5.1 y PowerShell 7; se necesita el módulo \`Microsoft.Graph.Authentication\`.`,
    terraform: (file: string) =>
      `Guárdelo como \`${file}\` en una carpeta propia, ejecute \`terraform init\` y \`terraform apply\`, y pegue después lo que muestre \`terraform output -json\`.`,
    bicep: (file: string) =>
      `Guárdelo como \`${file}\` e impleméntelo como de costumbre. Bicep **no crea ningún secreto**, porque sus salidas quedan registradas, ni agrega a nadie a la lista: las primeras líneas dicen qué falta por hacer.`,
  },
  clear: {
    azureCli: "La última línea contiene el secreto de cliente. Péguela aquí y en ningún otro sitio.",
    powershell: "La última línea contiene el secreto de cliente. Péguela aquí y en ningún otro sitio.",
    terraform:
      "El secreto de cliente es una salida confidencial y figura en el estado de Terraform. Proteja ambos.",
    bicep: "Lo que muestra el comando del secreto contiene el secreto. Péguelo aquí y en ningún otro sitio.",
  },
  sealed:
    "La última línea es el código de respuesta. El secreto va sellado: solo puede abrirlo el navegador de quien lo solicitó.",
  unsealed:
    "Así no se puede crear un código de respuesta. El secreto queda en sus manos: escríbalo en esta página, que lo sella, o use Azure CLI o PowerShell.",
  newOnly:
    "Terraform y Bicep describen una aplicación nueva completa. Este plan repara una que ya existe, así que no sirven.",
  download: "Descargar",
  paste: "Pegar cualquier cosa",
  pasteHint:
    "El texto de la página [[overview]], una dirección del portal, la última línea de un script, la salida de az o de PowerShell. Se reparte en los campos.",
  took: {
    clientId: "id. de aplicación",
    tenantId: "id. de directorio",
    secret: "secreto de cliente",
    objectId: "id. de objeto, que no hace falta",
  },
  tookLine: (what: readonly string[]) => `Tomado: ${list(what)}.`,
  tookNothing: "No se ha reconocido nada.",
  replyHere:
    "**Esto es un código de respuesta.** Solo se abre en el navegador que lo pidió, en la pantalla *Pedírselo a un colega*.",
  warnings: {
    "secret-id": "Contiene **[[secretId]]**. Copie de la columna *[[value]]*, justo a su izquierda.",
    "masked-secret":
      "Contiene un secreto **oculto**. Entra solo muestra la columna [[value]] una vez. Cree un secreto nuevo; este se puede eliminar.",
    "lone-guid": "Tomado como [[clientId]]. Si es [[secretId]] o [[objectId]], pegue el correcto.",
  },
  otherTenant: (found: string, expected: string) =>
    `**No use esto.** Es para otra organización (…${found.slice(-4)}), no para ${expected}.`,
} satisfies Catalogue["scripts"];
