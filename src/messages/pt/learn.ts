/** Words for learning from one captured save where a Pro server keeps its settings. */
import type { Catalogue } from "../catalogue.ts";

export const learn = {
  title: "Ensinar com um Submit",
  aside: "para versões que ninguém descreveu ainda",
  why: "O assistente pode aprender, com um único salvamento na página do console, onde esta versão guarda as configurações. Nada é enviado nesse processo; você vê o que ele aprendeu antes que seja usado.",
  steps: [
    "Abra **Settings → OIDC** do console em outra guia e, nela, as ferramentas de desenvolvedor (F12), guia **Network**.",
    "Clique em **Submit** sem alterar nada. Aparece uma solicitação com o método PUT ou POST.",
    "Clique nela com o botão direito, **Copy → Copy as cURL** (ou *as fetch*, ou uma entrada HAR), e cole aqui. Um perfil exportado também serve.",
  ],
  field: "A solicitação copiada",
  fieldWhy:
    "Ela contém os seus segredos: é lida nesta página, apagada do campo na hora e não é enviada a lugar nenhum.",
  read: "Ler",
  problems: {
    empty: () => "Cole primeiro a solicitação copiada.",
    "too-long": ({ max }) => `Passa de ${max / 1024} KiB: copie só essa solicitação, não o log inteiro.`,
    "not-understood": () =>
      "Não é cURL, nem fetch, nem HAR na forma em que as ferramentas de desenvolvedor os copiam.",
    "more-than-a-request": () =>
      "Há mais do que uma solicitação aqui: comandos ou código junto. Copie a solicitação de novo e cole-a como está.",
    "several-requests": ({ count }) => `Contém ${count} solicitações. Copie só a de Submit.`,
    "other-origin": ({ got, expected }) =>
      `Esta solicitação vai para ${got}, não para ${expected}. Nada foi aprendido.`,
    "other-method": ({ method }) =>
      `${method} não salva nada. Copie a solicitação que Submit fez: PUT ou POST.`,
    "other-path": ({ path }) => `${path} não é um caminho simples abaixo de /api/, por isso não é usado.`,
    "body-not-json": () => "O corpo dela não é um objeto JSON. Copie a solicitação que Submit fez.",
    "no-provider": () =>
      "Não contém nenhum provedor com ID do cliente, segredo do cliente e emissor: talvez seja de outra página. Adicione o provedor uma vez no console ou escolha a solicitação de Settings → OIDC.",
    "not-a-profile": () =>
      "Este perfil foi alterado ou danificado: algum valor nele não é o que precisa ser.",
  },
  learnt: "O que foi aprendido",
  call: "Chamada",
  list: "Lista de provedores",
  whole: "o corpo inteiro é um provedor",
  keys: "Chaves de um provedor",
  callback: "Endereço de callback",
  noCallback: "não está incluído; o console o obtém de outro lugar",
  headers: "Outros cabeçalhos",
  headersWhy:
    "A página do console enviou também estes. O assistente não envia nenhum deles, por isso o salvamento pode ser recusado.",
  captured: "O corpo capturado, com os segredos como pontos",
  sends: "O que seria enviado, depois de uma revisão",
  sendsWhy: "Todo o resto do corpo volta como foi lido.",
  use: "Usar isto para este console",
  restart:
    "O inicializador só deixa passar aquilo para que foi iniciado. Pare-o, inicie-o de novo com isto e cole aqui outra vez:",
  copy: "Comando",
  export: [
    "Perfil",
    "Nomes de chaves e tipos de valores, nenhum valor. Para outro computador ou para o projeto",
  ],
} satisfies Catalogue["learn"];
