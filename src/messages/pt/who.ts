/** Words of "who may sign in". */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { list } = grammarOf("pt");

export const who = {
  title: "Quem pode entrar?",
  lead: "O RustDesk não filtra ninguém: quem passa pela Microsoft ganha uma conta. Por isso o filtro fica no Entra.",
  legend: "Quem pode entrar",
  chosen: "Só as pessoas e os grupos que eu escolher",
  recommended: "Recomendado",
  chosenWhat:
    "A Microsoft barra todos os outros antes que cheguem ao RustDesk. Você entra na lista agora; adicione outras pessoas no portal do Entra, em **[[enterprise]] → [[users]]**.",
  chosenShort: "A Microsoft barra todos os outros antes que cheguem ao RustDesk.",
  includeMe: "Incluir-me",
  includeMeWho: (name: string) => `Incluir-me, **${name}**`,
  includeAsked: "A sua solicitação informa isso e pede ao colega que coloque você na lista.",
  includeMeWhy: "Necessário para o login de teste no final",
  consentLocked:
    "O consentimento para todos faz parte disto: quando há uma lista, a Microsoft não aceita o consentimento de cada pessoa.",
  everyone: "Todos na minha organização",
  everyoneWhat: (domain: string) => `Todos os membros de ${domain} e os convidados.`,
  consent: "Dar agora o consentimento para todos",
  consentWhy:
    "Do contrário, cada pessoa é consultada uma vez. Requer mais uma permissão: DelegatedPermissionGrant.ReadWrite.All.",
  more: "Mais configurações",
  moreShort: "Nome, validade do segredo, tipos de conta",
  appName: "Nome do registro de aplicativo",
  appNameLong: (max: number) => `No máximo ${max} caracteres.`,
  lifetime: "Validade do segredo do cliente",
  days: (days: number) =>
    days === 730
      ? "2 anos"
      : days === 365
        ? "1 ano"
        : days === 180
          ? "6 meses"
          : days === 90
            ? "3 meses"
            : `${days} dias`,
  lifetimeWhy:
    "A Microsoft recomenda 6 meses. Quando o segredo expira, ninguém consegue entrar com a Microsoft até que ele seja substituído.",
  audience: "Tipos de conta",
  audiences: {
    thisTenant: [
      "Contas desta organização",
      "Recomendado. Os convidados da organização também podem entrar.",
    ],
    anyTenant: [
      "Contas de qualquer organização",
      "O RustDesk compara um único emissor; na prática, só os usuários desta organização entram. Para os outros, o aplicativo fica apenas visível.",
    ],
    anyTenantAndPersonal: [
      "Qualquer organização e contas pessoais",
      "Como acima; com este emissor, contas pessoais não conseguem entrar. Cabem no máximo dois segredos do cliente.",
    ],
  },
  seats: "Licenças",
  seatsWhy: "O RustDesk cria uma conta para cada pessoa que entra. Isso pode consumir uma licença sua.",
  later: "Pode ser alterado depois",
  laterWhy: "No Entra, em *[[enterprise]]*, ou aqui, em *Quem pode entrar*.",
  review: "Revisar o plano",
  looking: "Consultando os dois lados",
  permissionMissing: "Isto requer uma permissão que você ainda não concedeu. Entre de novo para isso.",
  tokenShort: "O seu token não permite dar o consentimento para todos",
  tokenShortWhy: (scopes: readonly string[]) =>
    `${scopes.length === 1 ? "Falta" : "Faltam"} nele: ${list(scopes.map((scope) => `\`${scope}\``))}. Um token da Azure CLI, obtido com o comando da tela anterior, normalmente inclui isso.`,
  otherToken: "Usar outro token",
  withoutConsent: "Todos, sem consentimento",
  consentNeeds:
    "O consentimento para todos pode ser dado por um **Administrador de aplicativos de nuvem**, um **Administrador de aplicativos** ou um **Administrador de função com privilégios**. Sem ele, deixe todos entrarem: cada pessoa é então consultada uma vez.",
} satisfies Catalogue["who"];
