/** Words of asking a colleague: the asker's two screens, why a code is refused, the mail. The colleague's are in `answer.ts`. */
import type { Catalogue } from "../catalogue.ts";

/** The tail of an id tells two apart and is short enough to read out. */
const tail = (id: string): string => `…${id.slice(-4)}`;

const SHARED = {
  newer: ({ version }: { readonly version: string }) =>
    `**Este código foi criado por uma versão mais recente do assistente** (formato ${version}). Abra-o com essa versão.`,
  truncated: () =>
    "**Falta o final do código.** Ele foi cortado no caminho. Copie-o inteiro, até o último caractere, ou peça que o enviem de novo.",
  damaged: () =>
    "**Alguns caracteres deste código foram alterados no caminho.** Programas de e-mail às vezes fazem isso. Peça que o enviem de novo, como texto sem formatação ou em um arquivo.",
};

export const colleague = {
  landing: {
    title: "Pedir a um colega",
    lead: "Você tem o RustDesk; o seu colega tem direitos no Microsoft Entra. Nenhum dos dois precisa da senha do outro.",
    how: [
      "**Você cria uma solicitação.** Ela indica o console e a organização e não contém segredos.",
      "**O seu colega a abre,** cria um aplicativo no Entra e recebe um código de resposta.",
      "**O seu colega lhe envia o código.** Só o navegador que criou a solicitação consegue abri-lo, portanto ninguém lê o segredo no caminho.",
      "**Você o abre aqui,** o assistente configura o RustDesk, e um login real comprova que funciona.",
    ],
    begin: "Criar solicitação",
    back: "Voltar",
    hasReplyHow:
      "Quando uma resposta chegar, escolha a solicitação dela. Antes você entra no console, pois o segredo que ela contém vai direto para lá.",
    sent: "Solicitações deste navegador",
    none: "Este navegador ainda não criou nenhuma solicitação. Uma resposta só abre no navegador que pediu.",
    looking: "Procurando solicitações anteriores",
    openUntil: (until: string) => `aberta até ${until}`,
    states: { used: "Respondida", expired: "Expirada" },
    expiredWhy:
      "A chave dela foi descartada, por isso uma resposta não abre mais em lugar nenhum. Crie uma nova solicitação.",
    usedWhy: "A resposta dela já foi aberta. Uma resposta abre uma única vez.",
    otherConsole: (origin: string) =>
      `Ela é para \`${origin}\`, e esta página configura outro console. Abra o assistente lá, no endereço em que você fez o pedido.`,
    reply: "A resposta chegou",
    again: "Enviar de novo",
    forget: "Esquecer",
    forgotten: (host: string) => `A solicitação para ${host} foi esquecida`,
    forgetTitle: "Esquecer esta solicitação?",
    forgetWhy: "A chave dela é descartada. Uma resposta nunca mais poderá ser aberta.",
    forgetYes: "Esquecer",
    forgetNo: "Manter",
    wasAsked: "Recebi uma solicitação",
  },
  ask: {
    title: "Envie isto ao seu colega",
    lead: (until: string) =>
      `A solicitação está pronta. Ela não contém senha nem segredo e fica aberta até ${until}.`,
    making: "Criando uma chave que só este navegador pode usar",
    send: "Enviar a solicitação",
    mail: "Copiar o e-mail",
    mailName: "E-mail",
    openMail: "Abrir no meu programa de e-mail",
    pasteMail:
      "Programas de e-mail só aceitam textos curtos. A solicitação também é copiada: cole-a onde o e-mail diz *cole aqui*.",
    link: "Link",
    noLink:
      "Não há link, porque esta página é executada no seu próprio computador e ninguém mais pode abri-la. O texto diz o mesmo: o seu colega o cola em qualquer cópia do assistente.",
    text: "A solicitação como texto",
    textAside: "para chat, ou se o e-mail alterar os links",
    textName: "Solicitação",
    copyText: "Copiar a solicitação",
    script: "A solicitação como script",
    scriptAside: "o seu colega executa um comando e devolve a última linha",
    compare: "Comparar quatro palavras",
    compareWhy:
      "Ligue para o seu colega e leia estas palavras. A página dele precisa mostrar as mesmas: assim se sabe que ninguém alterou a solicitação no caminho.",
    arrives: "Quando a resposta chegar",
    arrivesWhy:
      "Cole aqui o código de resposta ou o e-mail inteiro em que ele veio. Você pode fechar esta página e voltar: *Pedir a um colega*, na página inicial, guarda a solicitação.",
    reply: "Código de resposta",
    open: "Abrir a resposta",
    opening: "Abrindo",
    another: "Recebi os valores de outra forma",
    anotherAside: "ID e segredo do cliente, por telefone ou em um gerenciador de senhas",
    save: "Salvar no RustDesk",
    notFound: "Não há nenhum código de resposta aqui.",
    instead: "Escolher outro caminho",
  },
  replyProblems: {
    ...SHARED,
    "not-a-code": () =>
      "**Não há nenhum código de resposta aqui.** Ele começa com `esreply1.` e tem cerca de 1.100 caracteres.",
    "other-kind": () =>
      "**Isto é uma solicitação, não uma resposta.** É o que você envia. A resposta do seu colega começa com `esreply1.`",
    foreign: () =>
      "**Esta resposta foi feita para outro navegador ou para uma solicitação apagada.** Abra-a no navegador que pediu, no mesmo endereço desta página, ou envie uma nova solicitação.",
    used: ({ at }, show) =>
      `**Esta resposta já foi aberta,** em ${show(at)}, e uma resposta abre uma única vez. Se o segredo não chegou ao RustDesk, envie uma nova solicitação: o que o seu colega criou será encontrado de novo.`,
    expired: ({ at }, show) =>
      `**Esta resposta chegou tarde demais.** A solicitação dela expirou em ${show(at)}, e a chave foi descartada. Envie uma nova: o que o seu colega criou será encontrado de novo.`,
    tampered: () =>
      "**Não use esta resposta.** O conteúdo visível não corresponde ao que foi lacrado dentro dela: alguém a alterou, ou ela foi lacrada com outra chave. Ligue para o seu colega.",
    "other-tenant": ({ got, asked }) =>
      `**Não use esta resposta.** Ela aponta para outra organização (${tail(got)}), e não para a que você pediu (${tail(asked)}). Quem controla aquela organização poderia entrar no seu RustDesk.`,
    "other-console": ({ asked }) =>
      `**Esta resposta é para outro console.** Ela responde à sua solicitação para \`${asked}\`. Abra-a lá.`,
  },
  requestProblems: {
    ...SHARED,
    "not-a-code": () =>
      "**Não há nenhuma solicitação aqui.** Ela começa com `esrequest1.`; copie o texto inteiro ou o link inteiro.",
    "other-kind": () =>
      "**Isto é um código de resposta, não uma solicitação.** Envie-o a quem lhe pediu: só o navegador dessa pessoa consegue abri-lo.",
    expired: ({ at }, show) =>
      `**Esta solicitação expirou em ${show(at)}.** Uma resposta a ela não poderia mais ser aberta. Peça uma nova.`,
  },
  mail: {
    pasteHere: "[cole aqui]",
    subject: (host: string) => `Solicitação: conectar o RustDesk (${host}) ao nosso login da Microsoft`,
    body: (facts) =>
      [
        "Você poderia registrar um aplicativo no Microsoft Entra? Leva cinco minutos.",
        facts.isLink
          ? "Este link mostra as configurações exatas; ele não contém senha:"
          : "Abra o Entra Setup para RustDesk, escolha “Recebeu uma solicitação?” e cole isto. Não contém senha:",
        facts.carried,
        "O aplicativo só pede nome e e-mail. No final aparece um código de resposta: envie-o de volta para mim, só o meu navegador consegue abri-lo.",
        ...(facts.isGated
          ? ["Depois, coloque-me na lista do aplicativo, com as pessoas que podem entrar."]
          : []),
        `Para ter certeza de que isto veio de mim, compare estas palavras comigo por telefone: ${facts.words}.`,
        `A solicitação é para ${facts.organisation} e expira em ${facts.until}.`,
      ].join("\n\n"),
  },
} satisfies Catalogue["colleague"];
