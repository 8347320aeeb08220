/** Words for looking after a connection: the check, the secret's replacement, people, the way back. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";
import { groupsAndPeople } from "./people.ts";

const { count } = grammarOf("pt");

export const care = {
  jobs: {
    replace: ["Substituir o segredo", "Antes que expire, sem interromper o login"],
    move: ["Mudar o endereço", "O console passou a ter outro nome"],
    people: ["Quem pode entrar", "Adicionar ou remover pessoas e grupos"],
    disconnect: ["Desconectar", "Remover dos dois lados; pode ser restaurado por 30 dias"],
  },
  health: {
    checking: "Consultando os dois lados",
    title: (wrong: number) =>
      wrong === 0 ? "Tudo está em ordem" : count(wrong, { one: "Há # diferença", other: "Há # diferenças" }),
    lead: (at: string) => `Verificado em ${at}.`,
    leadOneSide: (at: string) => `Verificado em ${at}, até onde foi possível ver.`,
    nothing: "Nada está conectado aqui",
    nothingWhat:
      "Nenhum dos lados contém uma conexão deste console com o Microsoft Entra. Conecte primeiro; o que já existir será aproveitado.",
    connect: "Conectar agora",
    fixAll: (rows: number) => (rows === 1 ? "Reparar" : "Reparar tudo"),
    fix: "Reparar",
    fixName: (row: string) => `Reparar: ${row}`,
    replace: "Substituir",
    people: "Escolher pessoas",
    again: "Verificar de novo",
    setting: "Configuração",
    shouldBe: "Deveria ser",
    state: "Estado",
    act: "Ação",
    adoptTitle: "Configurado antes manualmente",
    adopt:
      "Este registro de aplicativo não foi criado por este assistente. Ao assumi-lo, o assistente lhe dá uma marca e um nome pelos quais será encontrado de novo; o ID do cliente e todo o resto são mantidos.",
    adoptYes: "Assumir",
    unseen: "O que não pode ser verificado, e por quê",
    more: "Mais ações para esta conexão",
    groups: {
      path: "Caminho do login",
      secret: "Segredo",
      people: "Pessoas",
      record: "O próprio registro de aplicativo",
    },
    rows: {
      callback: "Endereço de callback",
      clientId: "ID do aplicativo",
      issuer: "Emissor",
      idTokens: "Tokens de ID",
      audience: "Aberto a",
      enterpriseApp: "Aplicativo empresarial",
      button: "Botão para os usuários",
      serverAsks: "O que o servidor pede à Microsoft",
      secretInUse: "Em uso",
      leftOver: "Sem uso",
      secretMatch: "Igual nos dois lados",
      gate: "Quem pode entrar",
      consent: "Consentimento",
      permissions: "Permissões e declarações",
      localAdmin: "Acesso sem a Microsoft",
      marked: "Encontrado de novo pelo assistente",
      duplicates: "Outros para este console",
      deletedTwin: "Excluído com o mesmo nome",
    },
    words: {
      thisTenant: () => "Esta organização",
      anyTenant: () => "Qualquer organização",
      anyTenantAndPersonal: () => "Qualquer organização e contas pessoais",
      personal: () => "Só contas pessoais",
      on: () => "Ativados",
      off: () => "Desativados",
      visible: () => "Visível",
      hidden: () => "Oculto",
      sameOnBoth: () => "Igual em ambos",
      asPublished: () => "Como a Microsoft publica",
      none: () => "Nenhum",
      notThere: () => "Não existe",
      webPlatform: () => "Plataforma Web",
      spaPlatform: () => "Plataforma Aplicativo de página única",
      publicClientPlatform: () => "Plataforma Móvel e desktop",
      enabled: () => "Ativado",
      disabled: () => "Desativado",
      asPlanned: () => "Como definido aqui",
      asksOther: ({ text }) => `Pede com ${text}`,
      refused: ({ text }) => (text ? `Recusado: ${text}` : "Recusado"),
      moreThan30Days: () => "Restam mais de 30 dias",
      daysLeft: ({ text, number, at }) =>
        [
          text && `${text}…`,
          number !== null && count(number, { one: "resta # dia", other: "restam # dias" }),
          at && `até ${at}`,
        ]
          .filter(Boolean)
          .join(", "),
      expired: ({ at }) => `Expirou em ${at}`,
      severalLive: ({ number }) => count(number ?? 0, { one: "# válido", other: "# válidos" }),
      saved: () => "Salvo",
      absent: () => "Não salvo",
      undelivered: ({ number, at }) =>
        `${count(number ?? 0, { one: "# que ninguém usa", other: "# que ninguém usa" })}${at ? `, de ${at}` : ""}`,
      hiddenByMicrosoft: () => "Oculto pela Microsoft",
      hiddenByRustDesk: () => "Oculto pelo RustDesk",
      begins: ({ text }) => `Começa com ${text}`,
      list: ({ number, more }) =>
        number === null && more === null ? "Como você escolheu" : groupsAndPeople(number ?? 0, more ?? 0),
      emptyList: () => "Uma lista vazia",
      everyone: () => "Toda a organização",
      given: () => "Concedido para todos",
      notGiven: () => "Não concedido",
      byEachPerson: () => "Por cada pessoa",
      complete: () => "Completas",
      missing: ({ number }) => count(number ?? 0, { one: "Falta #", other: "Faltam #" }),
      atLeastOne: () => "Pelo menos um",
      names: ({ text }) => text,
      marked: () => "Sim",
      unmarked: () => "Não, configurado manualmente",
      others: ({ number, text }) => count(number ?? 0, { one: `#: ${text}`, other: `#: ${text}` }),
      deletedOn: ({ at }) => (at ? `Excluído em ${at}` : "Excluído"),
      foundAgain: () => "Sim",
    },
    whys: {
      entraUnseen: "Ninguém entrou na Microsoft aqui.",
      consoleUnseen: "Ninguém entrou no console aqui.",
      needsPermission:
        "Esta conta não pode ler isso. É possível com o token de um administrador ou com *Reparar*, que pede mais permissões.",
      onlySignIn: "Os dois lados ocultam um segredo salvo. Só um login pode confirmar.",
      buttonHidden: "O servidor não inicia um login com um provedor desativado.",
      consoleHidesUsers: "Este console não mostra os usuários aqui.",
      makeLocalAdmin: "Crie no console um administrador com senha; sem ele, você pode ficar sem acesso.",
      chooseOne:
        "Mais de um registro de aplicativo contém o endereço de callback deste console. O RustDesk usa aquele cujo ID do aplicativo está configurado nele; exclua os outros no portal, se ninguém precisar deles.",
      nameIsHeld: "Pode ser restaurado quando você conectar de novo; até lá, o Entra reserva o nome.",
      connectAnew:
        "O aplicativo indicado pelo console não está neste diretório. Conecte de novo: o assistente pergunta antes de substituí-lo.",
    },
  },
  secret: {
    title: "Substituir o segredo do cliente",
    lead: "Em duas etapas, para que ninguém fique sem login: primeiro, um novo ao lado do antigo; depois que um login real o comprovar, o antigo é removido.",
    order: [
      "Um novo segredo é criado no Entra. **O antigo ainda funciona.**",
      "Depois de um minuto, quando ele já chegou a toda a Microsoft, o RustDesk o recebe.",
      "Você entra uma vez para comprovar.",
      "Só então o antigo é removido. Se você parar antes disso, o antigo continua valendo.",
    ],
    next: "Revisar o plano",
    use: (days: string) => `Usar ${days}`,
  },
  retire: {
    title: "Remover o que foi substituído?",
    leadSecret:
      "O novo segredo funciona. **Agora os dois funcionam, e nenhuma sessão é encerrada.** O antigo não é mais necessário.",
    leadAddress:
      "O novo endereço funciona. O antigo ainda está no Entra; ninguém precisa dele, a menos que o console também responda nele.",
    leadUnproven: "Ninguém comprovou isso aqui com um login. Você indicou que funciona.",
    nothing: "Não há nada criado pelo assistente a remover.",
    foreign: (names: string) =>
      `**${names}**: não foi criado por este assistente, por isso não é alterado aqui. Remova no portal quando tiver certeza.`,
    foreignOpen: "Abrir [[certificates]]",
    uris: "URIs de redirecionamento a remover",
    urisWhy: "Marque só os endereços que nenhum console usa mais.",
    remove: "Remover",
    keep: "Manter por enquanto",
    done: "Continuar",
  },
  remove: {
    title: "Desconectar o RustDesk do Microsoft Entra",
    lead: (host: string) =>
      `Os usuários não poderão mais entrar em ${host} com a conta da Microsoft. As contas que o RustDesk criou para eles são mantidas.`,
    soft: "Restaurável por 30 dias",
    softWhat:
      "O Entra guarda o registro de aplicativo excluído por 30 dias. Se você conectar de novo nesse prazo, ele volta com o ID do aplicativo, e todos mantêm a conta do RustDesk.",
    hard: "Para sempre",
    hardWhat:
      "Nada o recupera. O nome fica livre na hora, mas uma nova conexão recebe outro ID do aplicativo, e a Microsoft passa a dar a cada pessoa um novo identificador.",
    order:
      "Primeiro o RustDesk, para que nenhum botão fique sem destino; depois o Entra. Só a entrada da Microsoft é removida: outros provedores e configurações são mantidos.",
    typed: (host: string) => `Digite ${host} para confirmar`,
    wrong: (host: string) => `Isto não é ${host}.`,
    next: "Revisar o plano",
    goneTitle: "Desconectado",
    goneLead: "O login com a Microsoft foi removido dos dois lados.",
    goneOne: "O login com a Microsoft foi removido, até onde esta página pôde fazê-lo.",
    restorable: (until: string) => `O registro de aplicativo pode ser restaurado até ${until}.`,
    shared:
      "O registro de aplicativo é mantido, pois outros endereços o usam; o endereço e os segredos deste console foram retirados dele.",
    finish: "Sair e concluir",
    entraByHand: "Excluir o registro de aplicativo no portal",
    entraByHandOpen: "Abrir [[appRegistrations]]",
    consoleFirst: "Primeiro no RustDesk",
    consoleFirstWhy:
      "O botão sai antes do aplicativo, para que ninguém clique em um que não leva a lugar nenhum.",
    consoleFirstDone: "Já removi: prosseguir no Entra",
  },
  undo: {
    act: "Desfazer o que foi criado",
    titleDone: "O que foi criado foi desfeito",
  },
  guard: {
    one: (name: string) =>
      `Há um administrador que pode entrar sem a Microsoft: **${name}**. Mantenha-o. Se um dia o login da Microsoft falhar, será a única forma de entrar.`,
    some: (names: string) =>
      `Administradores que podem entrar sem a Microsoft: **${names}**. Mantenha pelo menos um.`,
    noneTitle: "Pare: nenhum administrador local foi encontrado",
    none: "Crie primeiro no console um administrador com senha; sem ele, você pode ficar sem acesso.",
    noneYes: "Tenho outra forma de entrar neste console",
    title: "Acesso sem a Microsoft",
  },
  people: {
    title: "Quem pode entrar?",
    lead: "O filtro fica no Entra: o RustDesk deixa entrar quem a Microsoft deixa passar.",
    onList: "Na lista",
    unseen: "Esta conta não pode ler quem está na lista. Mesmo assim é possível adicionar pessoas.",
    includeMeWhy: "Também permite que você teste o login.",
    next: "Revisar o plano",
    noChange: "Nada foi alterado ainda",
  },
  review: {
    repair: "Revisar o reparo",
    replaceSecret: "Revisar a substituição",
    changeAddress: "Revisar o novo endereço",
    retire: "Remover o que foi substituído",
    setPeople: "Revisar quem pode entrar",
    disconnect: "Revisar o que será removido",
    undo: "Desfazer o que esta execução criou",
    applyRemoval: "Remover estes itens",
    nothing: "Não há nada a fazer",
    leadNothing: "Os dois lados estão como você quer. Nada é alterado.",
    backToCheck: "Voltar à verificação",
  },
  next: {
    test: "Testar o login",
    health: "Verificar de novo",
    done: "Continuar",
  },
} satisfies Catalogue["care"];
