/** What a person is told when something goes wrong at the RustDesk console. */
import type { ProblemCode } from "../../domain/problem.ts";
import type { ProblemWords } from "../problem-words.ts";
import { quoted } from "./quoted.ts";

export const consoleProblems = {
  "console-unreachable": {
    title: "O console não responde",
    happened: "O seu servidor RustDesk não respondeu, ou o proxy dele informou que está fora do ar.",
    remedy: "Confirme que o console abre em outra guia e tente de novo. O modo manual sempre funciona.",
  },
  "console-not-an-api": {
    title: "A resposta não é da API do RustDesk",
    happened:
      "Outra coisa respondeu no endereço do console: a página de um proxy, uma página de login ou outro produto.",
    remedy:
      "Confirme que `/api/` deste endereço chega ao servidor de API do RustDesk (porta 21114) e tente de novo.",
  },
  "console-not-pro": {
    title: "Isto não é o RustDesk Server Pro",
    happened:
      "Parece outro servidor compatível com o RustDesk. As configurações de login dele são diferentes.",
    remedy: "Continue manualmente com o endereço de callback deste servidor.",
  },
  "console-wrong-password": {
    title: "O console não aceitou",
    happened: (facts) =>
      `O nome de usuário ou a senha está incorreta, ou a conta não pode entrar${quoted(facts.answer)}.`,
    remedy: "Confira os dois e entre de novo. O assistente nunca repete um login por conta própria.",
  },
  "console-wrong-code": {
    title: "O código não foi aceito",
    happened: (facts) => `Ele está incorreto ou expirou${quoted(facts.answer)}.`,
    remedy: "Informe o código mais recente ou entre de novo para receber outro.",
  },
  "console-not-admin": {
    title: "Esta conta não é de administrador",
    happened: (facts) =>
      `**${facts.user ?? "Esta pessoa"}** pode entrar no RustDesk, mas só administradores podem alterar as configurações de login.`,
    remedy: "Entre como administrador ou faça o lado do console manualmente.",
  },
  "console-forbidden": {
    title: "O console nega a esta conta o acesso às configurações",
    happened:
      "O login funcionou, mas ler ou salvar as configurações de login é proibido. Funções com direitos limitados não têm acesso a elas.",
    remedy: "Entre como administrador com todos os direitos ou faça o lado do console manualmente.",
  },
  "console-session-ended": {
    title: "A sua sessão no console foi encerrada",
    happened:
      "O console não aceita mais esta sessão. Sessões terminam com uma reinicialização, com o tempo ou ao recarregar esta página.",
    remedy: "Entre de novo no console. Nada do que você digitou se perde.",
  },
  "console-settings-unknown": {
    title: "Este console responde de um modo que não testamos",
    happened:
      "As configurações de login dele têm uma forma que o assistente não conhece, por isso ele não gravará nelas. Nada foi alterado.",
    remedy: "Continue manualmente no lado do RustDesk; os valores estarão prontos para copiar.",
  },
  "console-stored-differs": {
    title: "O console contém algo diferente do que foi enviado",
    happened: (facts) =>
      `Na releitura, **${facts.setting ?? "um valor"}** é \`${facts.rustDesk || facts.entra || "vazio"}\`, mas o esperado era \`${facts.expected ?? ""}\`.`,
    remedy: "Consulte de novo: o novo plano mostra as diferenças.",
  },
  "console-refused": {
    title: "O console recusou",
    happened: (facts) => `O RustDesk respondeu${quoted(facts.answer)}.`,
    remedy: "Tente de novo. Se persistir, faça o lado do console manualmente.",
  },
  "console-secret-masked": {
    title: "O console oculta os segredos de outros provedores",
    happened: (facts) =>
      `Ele mostra asteriscos em vez do segredo de **${facts.provider ?? "outro provedor"}**. Salvar as configurações gravaria os asteriscos, e esse provedor deixaria de funcionar.`,
    remedy: "Continue manualmente no lado do RustDesk: a página dele mantém os segredos.",
  },
  "console-throttled": {
    title: "O console precisa de uma pausa",
    happened:
      "Ele só aceita algumas solicitações por minuto, e esta passou do limite. O assistente não a repetiu.",
    remedy: "Espere um minuto e tente de novo.",
  },
  "console-issuer-unreachable": {
    title: "O console não consegue ler o registro público da Microsoft",
    happened: (facts) =>
      `O servidor dele pediu o documento de descoberta de \`${facts.issuer ?? "o emissor"}\` e não recebeu uma resposta utilizável${quoted(facts.answer)}. Sem ele ninguém consegue entrar.`,
    remedy:
      "Permita que o servidor acesse por https o endereço de login da Microsoft (proxy, firewall, lista de CAs confiáveis) e prossiga daqui.",
  },
} satisfies Partial<Record<ProblemCode, ProblemWords>>;
