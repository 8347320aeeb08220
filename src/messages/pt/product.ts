/** Words that hang on which console it is: what can be done with it, how a person enters the values, how people are named. */
import type { Catalogue } from "../catalogue.ts";

export const product = {
  choose: "Qual é o servidor RustDesk?",
  label: "Servidor RustDesk",
  hint: "O nome aparece nas próprias páginas dele, no alto ou no rodapé. O endereço de callback depende disso.",
  is: (title: string) => `Responde como ${title}`,
  chosen: (title: string) => `Você indicou que é ${title}`,
  unknown: "Fala a API de cliente do RustDesk, mas não como um dos servidores conhecidos aqui",
  ambiguous: (titles: string) => `Apresenta sinais de mais de um servidor: ${titles}`,
  saysWhich: "Escolha abaixo qual deles é.",
  version: (version: string) => `Versão ${version}`,
  noneTitle: (title: string) => `Não é possível conectar ${title}`,
  what: {
    pro: "Configurado por este assistente: lê, salva, testa, desativa e ativa.",
    databk:
      "Configurado por este assistente: o provedor, o endereço do servidor e o teste do próprio servidor. Comportamento registrado na versão 1.8.0. Os clientes mais recentes do RustDesk não conseguem entrar por ele, pois ele recusa o que enviam; o console web consegue.",
    lejianwen:
      "Configurado por este assistente com base no código-fonte publicado; não foi testado em um servidor em execução. Não permite desativar um provedor, e o endereço para onde os usuários voltam fica no arquivo de configuração.",
    betterdesk:
      "Configurado por este assistente com base no código-fonte publicado; não foi testado em um servidor em execução. Só comporta um provedor: se já houver outro, ele será substituído.",
    gigaionllc:
      "As configurações são páginas sem API, portanto este lado é feito manualmente. Os valores estarão prontos para copiar.",
    sctgdesk:
      "Os provedores ficam no arquivo `oauth2.toml` do servidor, que não conhece nenhum emissor do Microsoft Entra. Nada pode ser configurado pela API.",
    lantongxue: "Não oferece nenhum login por meio de provedor.",
  },
  address: {
    pro: "",
    databk:
      "Este servidor calcula o callback a partir da URL de back-end das configurações gerais. Depois da revisão, o assistente grava nela o endereço mostrado aqui.",
    lejianwen:
      "Este servidor obtém o callback de `rustdesk.api-server`, no arquivo de configuração. Defina ali o endereço mostrado aqui; a verificação prévia compara os dois.",
    betterdesk:
      "Este servidor guarda o callback como Redirect URL. O assistente salva o endereço mostrado aqui.",
    gigaionllc:
      "Este servidor mostra o callback quando um provedor é criado. Ele precisa ser o endereço mostrado aqui.",
    sctgdesk: "",
    lantongxue: "",
  },
  guidance: {
    pro: [],
    databk: [
      "Abra **Settings → General** e defina em **backend URL** o endereço do console, sem barra no final. O callback vem dele.",
      "Abra **OIDC providers**, adicione um do tipo **oidc** com o nome **azure** e informe o emissor, o ID do cliente e o segredo do cliente.",
      "Depois de salvar, clique em **Test**: até que um teste dê certo, o servidor pode continuar usando os dados anteriores.",
    ],
    lejianwen: [
      "No arquivo `config.yaml` do servidor, **rustdesk.api-server** precisa ser o endereço do console: o callback vem dele.",
      "Abra **OAuth management**, adicione um do tipo **oidc** com o op **azure** e informe o emissor, o ID do cliente e o segredo do cliente.",
      "Os escopos são separados por vírgulas: `openid,profile,email`. Ative **PKCE**, com o método **S256**.",
    ],
    betterdesk: [
      "Abra **Settings → Authentication → OIDC** e ative, com o nome de exibição **Microsoft**.",
      "Informe a URL do emissor, o ID do cliente e o segredo do cliente, e o endereço de callback como **Redirect URL**.",
    ],
    gigaionllc: [
      "Abra **OAuth providers** e crie um a partir do modelo **Microsoft Entra ID (Azure AD)**, com o op **azure**.",
      "Informe o emissor, o ID do cliente e o segredo do cliente, deixe **PKCE** ativado (S256), marque **Enabled** e salve.",
      "O **Redirect URI** mostrado precisa ser igual, letra por letra, ao endereço de callback abaixo.",
    ],
    sctgdesk: [],
    lantongxue: [],
  },
  byHand: "Agora o console, manualmente",
  byHandLead: (title: string) =>
    `Os valores estão prontos para copiar, com os nomes usados por ${title}. Nada é salvo lá até que você salve.`,
  saved: "Já salvei",
  removal: {
    pro: [
      "Abra o console, **Settings → OIDC**.",
      "Exclua o provedor do tipo **azure**. Deixe os outros como estão.",
      "Clique em **Submit**.",
    ],
    databk: ["Abra **OIDC providers** no console.", "Exclua o provedor com o nome **azure**."],
    lejianwen: ["Abra **OAuth management** no console.", "Exclua a entrada com o op **azure**."],
    betterdesk: [
      "Abra **Settings → Authentication → OIDC** no console.",
      "Desative, esvazie o ID do cliente e o segredo do cliente, e salve.",
    ],
    gigaionllc: ["Abra **OAuth providers** no console.", "Exclua o que tem o op **azure**."],
    sctgdesk: [],
    lantongxue: [],
  },
  names: {
    title: "Como os usuários serão chamados",
    becomes: (who: string, name: string) => `**${who}** passa a ser \`${name}\` no RustDesk.`,
    taken: (who: string, name: string, likely: string) =>
      `**${who}** não pode ser \`${name}\` no RustDesk: uma conta local já tem esse nome. Espere um nome como \`${likely}\`; o teste o mostra.`,
    unlessMailbox: (name: string) => `Quem não tem caixa de correio recebe o nome de exibição: \`${name}\`.`,
    noMailbox:
      "Quem não tem caixa de correio não recebe nome e não pode ser distinguido dos outros. Atribua antes uma caixa de correio.",
    fixed: "O RustDesk define o nome no primeiro login; depois ele não muda.",
  },
  claims: {
    pro: "",
    databk:
      "Os endereços de e-mail não são importados: ele espera uma declaração que o Entra não envia. Os usuários são identificados pelo nome do provedor, que por isso não deve ser alterado depois.",
    lejianwen:
      "Lê apenas o userinfo da Microsoft. Um usuário existente com o mesmo endereço de e-mail é vinculado, não importa quem criou essa conta.",
    betterdesk:
      "Os usuários são identificados apenas pelo nome de usuário: quem entra com o nome de uma conta local passa a ser dono dela.",
    gigaionllc: "Lê apenas o userinfo da Microsoft.",
    sctgdesk: "",
    lantongxue: "",
  },
  noSwitch:
    "Este servidor não permite desativar um provedor: os usuários veem o botão até que o provedor seja excluído nas configurações do servidor.",
  silentTrial:
    "Este servidor não informa a ninguém por que um login falhou; o log dele, sim. O que a janela da Microsoft mostra é tudo o que há.",
  picture: "Dígitos da imagem",
  pictureAlt: "Uma imagem com dígitos, gerada pelo seu servidor. Não existe em outro formato.",
  pictureWhy:
    "O nome de usuário, a senha ou os dígitos não foram aceitos. Depois de várias falhas, este servidor também pede a leitura de uma imagem.",
  pictureMissing: "Digite os dígitos da imagem.",
} satisfies Catalogue["product"];
