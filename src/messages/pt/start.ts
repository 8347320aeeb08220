/** Words of the frame and the start screen: in the first bundle. */
import type { StartWords } from "../catalogue.ts";

export const ptStart = {
  appName: "Entra Setup",
  appFor: "para RustDesk",
  skip: "Ir para o conteúdo",
  theme: "Alternar entre claro e escuro",
  language: "Idioma",
  sandbox: {
    name: "Ambiente de teste",
    ribbon:
      "Ambiente de teste: a Microsoft e o console são simulados neste computador. Nada real é alterado.",
    cast: "Nomes e senhas",
    intro: "Todas as pessoas são fictícias. A senha é a mesma para todas, e nada sai deste computador.",
    who: "Quem",
    userName: "Nome de usuário",
    password: "Senha",
    control: "Ver o ambiente simulado e provocar falhas",
    close: "Fechar",
  },
  start: {
    title: "Conectar o RustDesk ao Microsoft Entra ID",
    lead: "Seus usuários entram no RustDesk com a conta corporativa. Este assistente configura os dois lados, comprova o resultado com um login real e mostra cada alteração antes de fazê-la.",
    connect: "Conectar agora",
    connectWhat:
      "Posso entrar na Microsoft como administrador de aplicativos e no RustDesk como administrador.",
    begin: "Começar",
    connectTime: "Cerca de 5 minutos",
    byHand: "Seguir as etapas",
    byHandWhat: "Eu mesmo faço as alterações no portal do Entra e copio os valores.",
    byHandTime: "Cerca de 15 minutos",
    ask: "Pedir a um colega",
    askWhat: "Outra pessoa administra o Microsoft Entra. Envio uma solicitação a ela.",
    askTime: "2 minutos, depois é só esperar",
    asked: "Recebeu uma solicitação?",
    askedOpen: "Abra-a aqui",
    again: "Já está conectado?",
    care: {
      check: ["Verificar", "Comparar os dois lados e reparar as diferenças"],
      replace: ["Substituir o segredo", "Antes que expire, sem interromper o login"],
      move: ["Mudar o endereço", "O console passou a ter outro nome"],
      disconnect: ["Desconectar", "Remover dos dois lados; pode ser restaurado por 30 dias"],
    },
    drawing: "O que será configurado. Cada item só é marcado depois de verificado.",
    entra: "Microsoft Entra",
    entraItems: ["Registro de aplicativo", "Segredo do cliente, com data de validade", "Quem pode entrar"],
    rustDesk: "RustDesk Server Pro",
    rustDeskItems: ["Provedor de login, tipo Azure", "Um botão para entrar com a Microsoft"],
    callback: "Endereço de callback",
    idAndSecret: "ID e segredo",
  },
  foot: {
    promise:
      "Esta página só se comunica com a Microsoft e com o seu servidor RustDesk. Ela não tem servidor próprio e não coleta nada.",
    prove: "Veja como confirmar",
    proof:
      "O próprio navegador garante isso: a política de segurança desta página só permite conexões com estes endereços. A política pode ser vista nos cabeçalhos da resposta, e cada solicitação, na guia de rede das ferramentas de desenvolvedor do navegador.",
    independent: "Ferramenta independente, não criada pela RustDesk nem pela Microsoft.",
  },
  decoder: {
    title: "O que deu errado?",
    lead: "Cole o que aparece: o texto da página da Microsoft, o endereço daquela janela, a mensagem do RustDesk ou uma linha do log dele.",
  },
  crash: {
    title: "Ocorreu um erro no assistente",
    happened:
      "Aconteceu algo que não estava previsto. O que já foi alterado fica como está e será encontrado de novo.",
    again: "Recomeçar a partir do que já existe",
    notLoaded: {
      title: "Uma parte desta página não foi carregada",
      happened:
        "A rede ou o servidor de onde ela vem não respondeu. O que já foi alterado fica como está. O que você digitou é mantido, exceto as senhas.",
      again: "Recarregar a página",
    },
  },
} satisfies StartWords;
