/** Words of the review. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count } = grammarOf("pt");

export const review = {
  title: "Revisar antes de alterar qualquer coisa",
  titleNothing: "Tudo está em ordem",
  lead: (added: number, changed: number, kept: number, removed: number) =>
    `${[
      added > 0 && count(added, { one: "# item novo", other: "# itens novos" }),
      changed > 0 && count(changed, { one: "# alterado", other: "# alterados" }),
      removed > 0 && count(removed, { one: "# removido", other: "# removidos" }),
      kept > 0 && count(kept, { one: "# mantido", other: "# mantidos" }),
    ]
      .filter(Boolean)
      .join(", ")}.`,
  leadNothing:
    "Os dois lados já contêm o que você pediu, portanto não há nada a alterar. Um teste comprova que funciona.",
  plan: "O plano",
  create: "criar",
  change: "alterar",
  keep: "manter",
  remove: "remover",
  everythingElse: "Todo o resto do diretório permanece como está",
  everythingElseConsole: "Todas as outras configurações do console permanecem como estão",
  byHandSide: "manual",
  colleagueSide: "por um colega",
  askerSide: "por quem pediu",
  askerRest: "Configurado por quem pediu, com os valores que você envia",
  applyByColleague: "Criar a solicitação",
  permissions: "Permissões, e para quê",
  permission: "Permissão",
  why: "Para quê",
  grants: "Quem pode concedê-la",
  appGroup: "O novo aplicativo, cada vez que alguém entra",
  sessionGroup: "Este assistente, só nesta guia e só até você fechá-la",
  permissionRows: {
    openid: "Saber na próxima vez que é a mesma pessoa",
    "profile email": "Nome e endereço da conta do RustDesk",
    offline_access: "O servidor RustDesk pede por conta própria; não é necessário",
    "User.Read": "Mostrar quem entrou e colocar você na lista",
    "Application.ReadWrite.All": "Criar o aplicativo, o segredo dele e a lista de pessoas",
    "DelegatedPermissionGrant.ReadWrite.All": "Dar o consentimento para todos",
  },
  grantPerson: "A pessoa, ou você para todos",
  grantAdmin: "Administrador de aplicativos",
  requests: "Solicitações exatas",
  requestCount: (requests: number) =>
    `${count(requests, { one: "# solicitação", other: "# solicitações" })}; as do Graph vão juntas quando possível`,
  apply: "Fazer estas alterações",
  applyByHand: "Mostrar as etapas",
  applyByScript: "Mostrar o script",
  test: "Testar o login",
  time: "Leva cerca de meio minuto",
  questions: {
    adoptTitle: "Algum destes é seu?",
    adoptWhat:
      "Já existe um registro de aplicativo como o que seria criado, mas ele não foi criado por este assistente ou é para outro nome. Ao assumi-lo, o ID do cliente e todo o resto são mantidos.",
    adoptBy: {
      uniqueName: "tem o nosso nome",
      tag: "está marcado como criado para o RustDesk",
      redirectUri: "contém este endereço de callback",
    },
    adopt: (name: string) => `Assumir ${name}`,
    adoptNot: "Criar um novo à parte",
    unknownTitle: "O console indica um aplicativo que esta organização não tem",
    unknownWhat: (clientId: string) =>
      `O RustDesk está configurado com o ID do cliente \`${clientId}\`, que não está neste diretório: o aplicativo foi excluído ou pertence a outra organização.`,
    unknownConsequence:
      "Com um novo registro de aplicativo, a Microsoft dá a cada pessoa um novo identificador. Quem já entrou antes pode receber uma segunda conta do RustDesk ou ter de vincular a sua com um código por e-mail.",
    unknownYes: "Entendi: substituir por um novo registro de aplicativo",
    unseenTitle: "O console já está conectado a um aplicativo",
    unseenWhat: (clientId: string) =>
      `O RustDesk está configurado com o ID do cliente \`${clientId}\`. Quando o Entra é configurado manualmente, este assistente não pode consultar nem reparar esse aplicativo.`,
    unseenConsequence:
      "Se você informar outro ID do cliente, a Microsoft dá a cada pessoa um novo identificador. Quem já entrou antes pode receber uma segunda conta do RustDesk ou ter de vincular a sua com um código por e-mail. Com o mesmo ID do cliente, nada muda para essas pessoas.",
    unseenYes: "Entendi: mostrar as etapas e substituir o aplicativo se eu informar outro",
    unseenLook: "Prefiro entrar e mantê-lo",
    twinTitle: "Um registro de aplicativo excluído ainda ocupa este nome",
    twinWhat:
      "O Entra reserva por 30 dias o nome de um aplicativo excluído. Se for restaurado, ele mantém o ID do cliente, e todos mantêm a conta do RustDesk. Se preferir um novo, exclua-o permanentemente em **[[appRegistrations]] → [[deletedApps]]** e consulte de novo.",
    twinRestore: "Restaurar e prosseguir",
    notConnectedTitle: "Nada está conectado aqui",
    notConnectedWhat:
      "Nenhum dos lados contém uma conexão deste console com o Microsoft Entra, portanto não há nada a manter.",
    notConnectedGo: "Conectar agora",
    twinOpen: "Abrir [[deletedApps]]",
    fullTitle: "Não cabe outro segredo neste aplicativo",
    fullWhat: (max: number) =>
      `Aplicativos abertos a contas pessoais comportam no máximo ${max} segredos. Exclua um em **[[certificates]]**, no portal, e consulte de novo.`,
  },
} satisfies Catalogue["review"];
