/** Words around the scripts and the paste box. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { list } = grammarOf("pt");

export const scripts = {
  fold: "O mesmo plano como script",
  foldAside: "Azure CLI, PowerShell, Terraform, Bicep",
  screen: {
    title: "Executar um comando",
    lead: "Execute onde você já entrou na Microsoft e cole aqui o que for exibido. Nada nosso entra na sua organização.",
    run: "1. Execute isto",
    said: "2. Cole o que foi exibido",
    instead: "Fazer passo a passo",
  },
  kinds: { azureCli: "Azure CLI", powershell: "PowerShell", terraform: "Terraform", bicep: "Bicep" },
  how: {
    azureCli: (file: string) =>
      `Cole tudo no **Azure Cloud Shell** (Bash), ou salve e execute \`bash ${file}\` onde a Azure CLI estiver. Pode ser executado de novo: o que já existe é mantido.`,
    powershell: (file: string) =>
      `Cole tudo no PowerShell, ou salve e execute \`.\\${file}\`. Servem o Windows PowerShell 5.1 e o PowerShell 7; é necessário o módulo \`Microsoft.Graph.Authentication\`.`,
    terraform: (file: string) =>
      `Salve como \`${file}\` em uma pasta própria, execute \`terraform init\` e \`terraform apply\` e cole o que \`terraform output -json\` exibir.`,
    bicep: (file: string) =>
      `Salve como \`${file}\` e implante como de costume. O Bicep **não cria segredo**, porque as saídas dele ficam registradas em log, e não coloca ninguém na lista: as primeiras linhas dizem o que falta fazer.`,
  },
  clear: {
    azureCli: "A última linha contém o segredo do cliente. Cole-a aqui e em nenhum outro lugar.",
    powershell: "A última linha contém o segredo do cliente. Cole-a aqui e em nenhum outro lugar.",
    terraform:
      "O segredo do cliente é uma saída confidencial e fica no estado do Terraform. Proteja os dois.",
    bicep: "O que o comando do segredo exibe contém o segredo. Cole aqui e em nenhum outro lugar.",
  },
  sealed:
    "A última linha é o código de resposta. O segredo vai lacrado: só o navegador de quem pediu consegue abri-lo.",
  unsealed:
    "Assim não é possível criar um código de resposta. O segredo fica com você: informe-o nesta página, que o lacra, ou use a Azure CLI ou o PowerShell.",
  newOnly:
    "Terraform e Bicep descrevem um aplicativo novo completo. Este plano repara um que já existe, por isso não servem.",
  download: "Baixar",
  paste: "Cole qualquer coisa",
  pasteHint:
    "O texto da página [[overview]], um endereço do portal, a última linha de um script, a saída de az ou do PowerShell. Os valores vão para os campos certos.",
  took: {
    clientId: "ID do aplicativo",
    tenantId: "ID do diretório",
    secret: "segredo do cliente",
    objectId: "ID do objeto, que não é necessário",
  },
  tookLine: (what: readonly string[]) => `Obtido: ${list(what)}.`,
  tookNothing: "Nada foi reconhecido.",
  replyHere:
    "**Isto é um código de resposta.** Ele só abre no navegador que o pediu, na tela *Pedir a um colega*.",
  warnings: {
    "secret-id": "Contém **[[secretId]]**. Copie da coluna *[[value]]*, logo à esquerda.",
    "masked-secret":
      "Contém um segredo **oculto**. O Entra só mostra a coluna [[value]] uma vez. Crie um novo segredo; este pode ser excluído.",
    "lone-guid": "Usado como [[clientId]]. Se for [[secretId]] ou [[objectId]], cole o valor certo.",
  },
  otherTenant: (found: string, expected: string) =>
    `**Não use isto.** É para outra organização (…${found.slice(-4)}), não para ${expected}.`,
} satisfies Catalogue["scripts"];
