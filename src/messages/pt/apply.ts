/** Words of the run, by the browser and by hand. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count } = grammarOf("pt");

export const apply = {
  title: "Fazendo as alterações",
  titleDone: "As alterações foram feitas",
  titleStopped: "Interrompido",
  titleFailed: (done: number, all: number) => `Etapas concluídas: ${done} de ${all}`,
  lead: (done: number, all: number) => `Concluídas: ${done} de ${all}.`,
  untouched: "O RustDesk ainda não foi alterado; os usuários não percebem nada.",
  untouchedFailed:
    "O RustDesk **não** foi alterado; os usuários não percebem nada. O que foi criado é mantido e será encontrado de novo.",
  unfinished:
    "O RustDesk talvez já contenha uma parte das alterações, mas não a oferece; os usuários não percebem nada. Ao prosseguir, o restante é concluído.",
  touched: "As configurações do RustDesk foram salvas.",
  leadDone: "Os dois lados foram lidos de novo e contêm o que foi planejado.",
  leadConsole:
    "Os valores estão prontos para copiar. Nada é salvo no RustDesk até que você clique em Submit lá.",
  leadSaved: "O que você salvou manualmente não é lido aqui; o teste mostra se funciona.",
  secretHeld: "Guardado na memória, não mostrado.",
  secretDone: "Entregue ao RustDesk sem ser mostrado e não armazenado aqui.",
  secretReveal: "Preciso vê-lo",
  secretTitle: "Segredo do cliente",
  secretWarning: "Ao fechar esta caixa, ele é apagado. Quem o tiver pode agir como este aplicativo.",
  secretClose: "Fechar e apagar",
  log: "Log de atividades",
  logSave: "Salvar em arquivo",
  logLines: (lines: number) =>
    count(lines, { one: "# linha, sem nenhum segredo", other: "# linhas, sem nenhum segredo" }),
  stop: "Parar depois desta etapa",
  stopping: "Parando depois desta etapa",
  stopWhy: "Ao parar, nada fica pela metade: ao prosseguir depois, só é planejado o que falta.",
  lookingAgain: "Consultando de novo",
  goOn: "Prosseguir daqui",
  keepWaiting: "Esperar mais",
  keepTheirs: "Manter estas alterações e prosseguir",
  differences: {
    title: "O que foi alterado no console desde a revisão",
    setting: "Configuração",
    before: "Na revisão",
    now: "Agora",
    none: "não existe",
  },
  goOnWhy: "Antes consulta de novo, para que nada seja criado em duplicidade.",
  signInConsole: "Entrar de novo no console",
  signInMicrosoft: "Entrar de novo na Microsoft",
  back: "Voltar à revisão",
  reply: "Ver o código de resposta",
  leadForAsker:
    "O Entra foi lido de novo e contém o que foi planejado. Agora os valores vão para quem pediu.",
  leadForAskerFailed: "O que foi criado é mantido e será encontrado de novo. Nada foi enviado a ninguém.",
  replyOpened: (domain: string, id: string) =>
    `Resposta aberta. É para **${domain}** (${id.slice(0, 4)}…), como você pediu.`,
  values: {
    name: "Nome do aplicativo",
    secretName: "Descrição do segredo",
    callback: "Endereço de callback",
    clientId: "ID do cliente",
    secret: "Segredo do cliente",
    issuer: "Emissor",
  },
  copySecret: "Copiar o segredo do cliente",
  noSecret:
    "O segredo não está mais nesta guia. Cole o que você tem ou crie um novo no portal: ele é mostrado só uma vez.",
  clientId: "ID do aplicativo (cliente)",
  clientIdProblems: {
    empty: () => "Informe o ID do cliente do aplicativo.",
    "secret-value": () =>
      "Isto parece um segredo do cliente. Ele vai no campo do segredo; aqui vai [[clientId]].",
    "tenant-id": () =>
      "**Isto é [[tenantId]].** Identifica a organização, não o aplicativo. Copie [[clientId]] da página [[overview]].",
    "not-a-guid": () =>
      "Um ID do cliente tem esta forma: 11111111-2222-3333-4444-555555555555. Copie [[clientId]] da página [[overview]].",
  },
  secret: "Segredo do cliente, coluna *[[value]]*",
  secretProblems: {
    empty: "Cole o segredo do cliente, da coluna [[value]].",
    "secret-id": "**Isto é [[secretId]].** Copie da coluna *[[value]]*, logo à esquerda.",
    masked:
      "**Esta é a forma oculta.** O Entra só mostra a coluna [[value]] uma vez. Crie um novo segredo; este pode ser excluído.",
    "odd-shape": "Isto não se parece com um segredo comum do Entra. Você pode continuar mesmo assim.",
  },
} satisfies Catalogue["apply"];
