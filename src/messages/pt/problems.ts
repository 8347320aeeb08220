/** What a person is told when something goes wrong: what happened and why, then what to do. Facts are quoted, never matched on. */
import type { Catalogue } from "../catalogue.ts";
import { mishaps } from "./mishaps.ts";
import { consoleProblems } from "./problems-console.ts";
import { quoted } from "./quoted.ts";

export const problems = {
  ...mishaps,
  "still-there": {
    title: "Ainda resta algo da conexão",
    happened:
      "Tudo foi removido, mas em nova consulta um dos lados ainda mostra uma parte: a Microsoft talvez ainda esteja copiando, ou alguém a colocou de volta.",
    remedy: "Consulte de novo. Se persistir, remova manualmente o que restou.",
  },
  ...consoleProblems,
  "tenant-unknown": {
    title: "A Microsoft não conhece nenhuma organização com este domínio",
    happened: (facts) => `Não há diretório para \`${facts.tenant ?? ""}\` nesta nuvem.`,
    remedy: "Confira a grafia, use outro domínio da sua organização ou escolha outra nuvem abaixo.",
  },
  "discovery-unreachable": {
    title: "O serviço de login da Microsoft não responde",
    happened: (facts) => `Este navegador não conseguiu acessar \`${facts.host ?? "o serviço"}\`.`,
    remedy: "Verifique a conexão e se um proxy ou uma extensão bloqueia este endereço; depois tente de novo.",
  },
  "issuer-unexpected": {
    title: "Esta organização fica em outra nuvem",
    happened: (facts) =>
      `O registro público dela indica \`${facts.got ?? facts.reason ?? "outra coisa"}\`, que não é a nuvem escolhida aqui.`,
    remedy: "Escolha abaixo a nuvem da sua organização.",
  },
  "popup-blocked": {
    title: "A janela da Microsoft foi bloqueada",
    happened: "O seu navegador não deixou esta página abrir uma janela.",
    remedy: "Permita pop-ups para esta página e abra a Microsoft de novo.",
  },
  "popup-no-answer": {
    title: "Nenhuma resposta chegou",
    happened: "A janela da Microsoft foi fechada, ou mostrou um erro que ficou nela.",
    remedy: "Abra-a de novo. Se a Microsoft mostrou um erro, o número AADSTS diz o que falta.",
  },
  "sign-in-cancelled": {
    title: "O login foi interrompido",
    happened: "A janela da Microsoft foi fechada, ou a permissão foi recusada.",
    remedy: "Abra-a de novo quando quiser ou escolha outro caminho.",
  },
  "admin-approval-needed": {
    title: "A Microsoft quer que um administrador aprove esta ferramenta",
    happened: "A sua conta não pode dar esta permissão por conta própria.",
    remedy:
      "Use um token da Azure CLI, com o qual esta ferramenta não precisa de aprovação; faça as alterações manualmente; ou peça a um administrador que entre aqui.",
  },
  "wrong-tenant": {
    title: "Esta é outra organização",
    happened: (facts) =>
      `Você entrou como \`${facts.got ?? ""}\`. Este servidor foi configurado para **${facts.expected ?? "outro domínio"}**.`,
    remedy: "Use outra conta ou mude o domínio da empresa.",
  },
  "wrong-account": {
    title: "Esta é outra conta",
    happened: (facts) =>
      `A Microsoft respondeu com ${facts.got ? `\`${facts.got}\`` : "outra pessoa"}; não é a conta esperada aqui.`,
    remedy: "Use a conta com que você começou.",
  },
  "personal-account": {
    title: "Esta é uma conta pessoal da Microsoft",
    happened:
      "Ela não pertence a nenhuma organização, portanto não há diretório em que registrar um aplicativo.",
    remedy: "Use uma conta corporativa.",
  },
  "sign-in-refused": {
    title: "A Microsoft recusou o login",
    happened: (facts) =>
      `${facts.aadsts ? `AADSTS${facts.aadsts}` : "A Microsoft não informou um número"}${quoted(facts.message)}.`,
    remedy:
      "Se o texto da Microsoft disser mais do que esta página, confie nele; depois tente de novo ou escolha outro caminho.",
  },
  "sign-in-unavailable": {
    title: "O login da Microsoft não está respondendo agora",
    happened: "O serviço de tokens dela não deu uma resposta utilizável.",
    remedy:
      "Espere um minuto e tente de novo. A MSAL repete uma recusa por até 60 segundos sem perguntar outra vez.",
  },
  "assistant-not-registered": {
    title: "A Microsoft não conhece este assistente",
    happened: (facts) =>
      `O ID do cliente do assistente é desconhecido nesta organização, ou o URI de redirecionamento dele não está registrado como aplicativo de página única${facts.aadsts ? ` (AADSTS${facts.aadsts})` : ""}.`,
    remedy: "Confira o ID do cliente e o URI de redirecionamento, ou use um token da Azure CLI.",
  },
  "insecure-page": {
    title: "Esta página não foi aberta de forma segura",
    happened: "Os navegadores só permitem o login em https ou em localhost.",
    remedy: "Abra o assistente por https ou inicie-o no seu próprio computador.",
  },
  "handover-insecure-page": {
    title: "Esta página não foi aberta de forma segura",
    happened: "Os navegadores só lacram e abrem códigos em https ou em localhost.",
    remedy: "Abra o assistente por https ou inicie-o no seu próprio computador.",
  },
  "handover-no-storage": {
    title: "Este navegador não guarda nada",
    happened:
      "A chave que abre a resposta precisa ficar neste navegador até a resposta chegar. Ela não pode ser guardada aqui: alguns navegadores recusam em janelas privadas ou quando os dados de sites estão bloqueados.",
    remedy:
      "Abra o assistente em uma janela normal, ou permita que ele guarde dados do site, e tente de novo.",
  },
  "graph-denied": {
    title: "A Microsoft recusou",
    happened: (facts) =>
      `A sua conta pode entrar, mas não fazer isto${facts.call ? ` (\`${facts.call}\`)` : ""}: falta a ela a função **Administrador de aplicativos de nuvem** ou **Administrador de aplicativos**, ou a função ainda não está ativa.`,
    remedy:
      "Se a função foi dada a você nos últimos 15 minutos, espere e tente de novo. Do contrário, faça as alterações manualmente com um colega que a tenha.",
  },
  "consent-refused": {
    title: "A Microsoft recusou o consentimento para todos",
    happened:
      "Ele requer a função **Administrador de aplicativos de nuvem**, **Administrador de aplicativos** ou **Administrador de função com privilégios**, que esta conta não tem ou não ativou. Sem ele, a Microsoft não deixa entrar ninguém da lista, pois uma lista anula o consentimento de cada pessoa.",
    remedy:
      "Peça a alguém com uma dessas funções que clique em *[[grantShort]]* no portal, em **[[appRegistrations]] → [[apiPermissions]]**, e prossiga daqui: o consentimento será encontrado. Ou deixe todos entrarem, e cada pessoa será consultada uma vez.",
  },
  "group-refused": {
    title: "A Microsoft não aceitou o grupo",
    happened: (facts) =>
      `O motivo mais comum é o plano da organização: grupos exigem **Entra ID P1 ou P2**; pessoas, não${quoted(facts.message)}.`,
    remedy:
      "Tire o grupo da lista e adicione as pessoas dele uma a uma, ou contrate o plano e prossiga daqui.",
  },
  "graph-unreachable": {
    title: "O Microsoft Graph não responde",
    happened: "A solicitação não recebeu nenhuma resposta que esta página possa ler.",
    remedy: "Verifique a conexão e consulte de novo: o que foi criado será encontrado.",
  },
  "graph-session-ended": {
    title: "A sua sessão na Microsoft foi encerrada",
    happened: "O token expirou, ou esta página foi recarregada e o descartou.",
    remedy: "Entre de novo na Microsoft. Nada do que você digitou se perde.",
  },
  "graph-step-up": {
    title: "A Microsoft quer confirmar a sua identidade de novo",
    happened: "A sua organização pede um login recente ou um segundo fator antes desta alteração.",
    remedy: "Entre de novo na Microsoft e depois consulte de novo.",
  },
  "secrets-forbidden": {
    title: "A sua organização proíbe segredos do cliente",
    happened:
      "Uma política de gerenciamento de aplicativos os bloqueia. O RustDesk Server Pro não tem campo para certificados, por isso precisa de um segredo.",
    remedy: "Peça que este aplicativo seja isento da política e consulte de novo.",
  },
  "secret-lifetime-limited": {
    title: "A sua organização só permite segredos com validade mais curta",
    happened: (facts) =>
      `Uma política de gerenciamento de aplicativos limita a validade de um segredo${facts.longestInDays ? `: ${facts.longestInDays} dias no máximo` : ""}.`,
    remedy: "Escolha uma validade mais curta e revise de novo.",
  },
  "name-held-by-deleted-app": {
    title: "Um aplicativo excluído ainda ocupa este nome",
    happened:
      "Um registro de aplicativo para este console foi excluído há menos de 30 dias, e o Entra reserva o nome dele por esse prazo.",
    remedy:
      "Restaure-o em *[[deletedApps]]*, no portal do Entra, ou exclua-o ali permanentemente; depois consulte de novo.",
  },
  "quota-exceeded": {
    title: "A sua cota no diretório está esgotada",
    happened: "A Microsoft conta quantos objetos uma pessoa pode criar, incluindo os excluídos.",
    remedy:
      "Exclua permanentemente aplicativos de que não precisa mais, ou deixe que um administrador faça isso.",
  },
  "directory-conflict": {
    title: "Outra pessoa está alterando o diretório",
    happened: "A Microsoft recusou várias vezes alterações que chegaram ao mesmo tempo que outras.",
    remedy: "Espere um minuto e consulte de novo.",
  },
  "graph-refused": {
    title: "A Microsoft recusou esta solicitação",
    happened: (facts) =>
      `A resposta da Microsoft foi ${facts.graphCode ? `\`${facts.graphCode}\`` : "uma recusa sem código"}${quoted(facts.message)}.`,
    remedy: "Copie os detalhes para o suporte. Fazer manualmente no portal pode revelar mais.",
  },
  "secret-undelivered": {
    title: "O segredo foi criado, mas o RustDesk ainda não o tem",
    happened: "Ele continua guardado nesta guia.",
    remedy: "Prossiga: o mesmo segredo é entregue, e nenhum outro é criado.",
  },
  "dry-check-differs": {
    title: "O RustDesk pediria outra coisa à Microsoft",
    happened: "O endereço para o qual ele envia os usuários difere do plano, como marcado abaixo.",
    remedy: "Consulte de novo: o novo plano mostra o que alterar.",
  },
  "provider-not-offered": {
    title: "O RustDesk ainda não oferece o login",
    happened: "O provedor está salvo, mas o console não o lista para os usuários.",
    remedy: "Consulte de novo. Alguns servidores precisam de um momento ou de uma reinicialização.",
  },
  "trial-failed": {
    title: "O RustDesk não conseguiu concluir o login",
    happened: (facts) =>
      `Ele respondeu${quoted(facts.answer)}. Um segredo com menos de um minuto talvez ainda não seja conhecido pela Microsoft; nesse caso, basta esperar.`,
    remedy: "Espere um minuto e teste de novo. Nada precisa ser criado outra vez.",
  },
  "trial-no-answer": {
    title: "O login não trouxe nenhuma resposta",
    happened: "O RustDesk esperou três minutos. Se a janela da Microsoft mostrou um erro, ele ficou nela.",
    remedy: "Teste de novo. Se a Microsoft mostrar um número AADSTS, ele diz o que falta.",
  },
  unexpected: {
    title: "Ocorreu algo inesperado",
    happened: "O assistente não está preparado para isto.",
    remedy: "Consulte de novo. Se persistir, copie os detalhes para o suporte.",
  },
} satisfies Catalogue["problems"];
