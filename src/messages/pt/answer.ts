/** Words of the page for the colleague who was asked: the request, the reply, and what to do when it was not expected. */
import type { Catalogue } from "../catalogue.ts";

export const answer = {
  pageTitle: "Solicitação de um colega",
  paste: {
    title: "Abrir uma solicitação",
    lead: "Cole a solicitação que recebeu: o link, o texto ou o e-mail inteiro.",
    field: "Solicitação",
    open: "Abrir a solicitação",
    opening: "Lendo",
    back: "Voltar",
  },
  caption: "Pedido de um colega",
  waiting: "Aguardando você",
  eyebrow: (until: string) => `Solicitação aberta até ${until}`,
  title: (host: string) => `Um colega pede que você conecte ${host} ao login da sua organização`,
  lead: "Registre um aplicativo no Entra. Leva cinco minutos e não exige acesso ao RustDesk.",
  destination: "Os dados de login serão enviados para",
  organisation: "Organização",
  app: "Nome do aplicativo",
  lifetime: "Validade do segredo dele",
  checked: "encontrada nos registros públicos da Microsoft",
  unchecked: "não verificada: os registros públicos da Microsoft não respondem aqui",
  looking: "Procurando nos registros públicos da Microsoft",
  can: "O aplicativo pode",
  cannot: "O aplicativo não pode",
  cans: {
    read: "Ler o nome e o e-mail de quem entra",
    signIn: {
      chosen: "Deixar entrar só as pessoas e os grupos da lista dele",
      everyone: "Deixar entrar toda a organização",
      "everyone-consented": "Deixar entrar toda a organização, sem consultar cada pessoa",
    },
    others: "Aparecer para pessoas de outras organizações, que o RustDesk depois recusa",
  },
  cannots: ["Ler e-mails, arquivos ou o diretório", "Agir quando ninguém está entrando"],
  words: "A solicitação é mesmo do seu colega?",
  wordsWhy:
    "Uma solicitação não prova quem a enviou. Antes de começar, comparem estas palavras por telefone: os dois precisam ver as mesmas.",
  ways: {
    how: "Como você prefere fazer?",
    scriptWhat:
      "Leia primeiro e depois execute no **Azure Cloud Shell** ou no PowerShell. Ele exibe o código de resposta. Nenhum aplicativo nosso entra na sua organização.",
    personWhat: "Algumas ações curtas, cada uma com um desenho e os valores para copiar.",
  },
  includeMe: "Colocar-me na lista de quem pode entrar",
  includeMeWhy: "Sem isso, a lista começa vazia. As pessoas são adicionadas no portal do Entra, no final.",
  ends: "No final: um código de resposta",
  endsWhy:
    "Devolva-o por e-mail ou chat. Ele é criptografado; só o navegador que criou esta solicitação consegue abri-lo.",
  unexpected: "Eu não esperava isto",
  unexpectedTitle: "Então pare aqui",
  unexpectedWhy:
    "Nada foi alterado, e ninguém fica sabendo que você abriu isto. Pergunte por telefone ou pessoalmente a quem parece ter enviado, sem responder à mensagem. Se ninguém lhe pediu nada, alguém quer que os logins dos seus usuários sejam enviados ao endereço acima: denuncie a mensagem como phishing.",
  cloudMissing: (cloud: string) =>
    `Esta cópia do assistente não conhece a nuvem desta solicitação (${cloud}). Peça o endereço de uma que a conheça, ou os valores por outro meio.`,
  otherOrganisation: {
    title: "Não responda a esta solicitação",
    why: (domain: string, found: string, named: string) =>
      `Ela diz que é para ${domain}, mas indica outra organização (…${named.slice(-4)} em vez de …${found.slice(-4)}). Ligue para quem parece tê-la enviado.`,
  },
  reply: {
    title: "Devolver este código de resposta",
    lead: "O aplicativo está criado. O segredo vai lacrado dentro do código: só o navegador que pediu consegue abri-lo, portanto e-mail ou chat bastam.",
    sealing: "Lacrando o segredo",
    code: "Código de resposta",
    copy: "Copiar o código de resposta",
    mail: "Abrir no meu programa de e-mail",
    mailSubject: (host: string) => `Resposta: conectar o RustDesk (${host}) ao nosso login da Microsoft`,
    mailBody: (code: string) =>
      `Este é o código de resposta. Cole-o onde a solicitação foi criada, no mesmo navegador:\n\n${code}`,
    keep: "Copie antes de sair desta página: ele não é armazenado e não pode ser mostrado de novo.",
    list: "Colocar pessoas na lista",
    listWhy: "Só as pessoas da lista do aplicativo podem entrar. Adicione o seu colega e quem mais precisar.",
    listOpen: "Abrir no Entra",
    another: "Passar os valores de outra forma",
    anotherAside: "quando não é possível enviar um código",
    anotherWhy:
      "Quem tem o segredo pode agir como este aplicativo. Use um gerenciador de senhas ou diga por telefone; não envie por e-mail.",
    copySecret: "Copiar o segredo do cliente",
    lost: "O segredo não está mais nesta guia",
    lostWhy:
      "Ele se perde quando a guia é recarregada ou fechada, pois nunca é armazenado. Percorra a solicitação de novo: o aplicativo que você criou é encontrado e mantido, e recebe um novo segredo.",
    lostAgain: "Abrir a solicitação de novo",
    finish: "Sair e concluir",
    finishedTitle: "Concluído",
    finished: "A sua sessão foi encerrada aqui, e o segredo foi apagado. O aplicativo continua no Entra.",
    values: {
      clientId: "ID do aplicativo (cliente)",
      tenantId: "ID do diretório (locatário)",
      secret: "Segredo do cliente",
    },
    undo: (app: string) =>
      `Para desfazer, exclua **${app}** em *[[appRegistrations]]*, no Entra. Pode ser restaurado por 30 dias.`,
  },
  script: {
    lead: "Leia, execute onde você já entrou na Microsoft e envie a última linha ao seu colega. Nada nosso entra na sua organização.",
    send: "2. Enviar a última linha",
    sendWhy:
      "A última linha começa com `esreply1.` e é o código de resposta. O script só exibe o segredo lacrado.",
    other: "Em vez disso, ele exibiu os valores",
    otherAside: "Terraform ou Bicep",
    sent: "Já enviei",
  },
} satisfies Catalogue["answer"];
