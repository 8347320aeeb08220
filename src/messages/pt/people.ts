/** Words of the picker and of the list of who may sign in. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count, list } = grammarOf("pt");
const ofGroups = (groups: number) => count(groups, { one: "# grupo", other: "# grupos" });
const parts = (groups: number, people: number): string[] => [
  ...(groups > 0 || people === 0 ? [ofGroups(groups)] : []),
  ...(people > 0 ? [count(people, { one: "# pessoa", other: "# pessoas" })] : []),
];
/** What there is none of is not named. */
export const groupsAndPeople = (groups: number, people: number): string => list(parts(groups, people));
const code = (scopes: readonly string[]) => list(scopes.map((scope) => `\`${scope}\``));

export const people = {
  add: "Adicionar pessoas ou grupos",
  list: "Resultados",
  pickKey: "Enter",
  chosen: "Escolhidos",
  group: "Grupo",
  you: "Você",
  searching: "Procurando",
  none: (typed: string) => `Nenhuma pessoa e nenhum grupo tem nome que comece com “${typed}”.`,
  found: (groups: number, people: number) =>
    groups + people === 0 ? "Nada encontrado." : `Resultados: ${groupsAndPeople(groups, people)}.`,
  added: (name: string) => `Adicionado: ${name}.`,
  removed: (name: string) => `Removido: ${name}.`,
  isThere: "na lista",
  remove: "Remover",
  removeName: (name: string) => `Remover ${name}`,
  keep: "Manter",
  keepName: (name: string) => `Manter ${name}`,
  leaves: "Sai da lista",
  inner: (groups: number) =>
    `Contém ${ofGroups(groups)}. A Microsoft não deixa entrar os membros de grupos aninhados.`,
  needsPremium:
    "A sua organização não tem Entra ID P1 nem P2, por isso a Microsoft não aceita grupos. Adicione pessoas.",
  premiumUnseen:
    "Grupos exigem Entra ID P1 ou P2. Com estas permissões não dá para ver se a sua organização tem o plano; sem ele, a Microsoft recusa o grupo, mas é possível adicionar pessoas.",
  asks: (scopes: readonly string[]) =>
    `Para procurar, a Microsoft pede ${scopes.length === 1 ? "esta permissão" : "estas permissões"}: ${code(scopes)}.`,
  peopleOnly: "A busca inclui só pessoas: esta sessão não pode procurar grupos.",
  askGroups: "Pedir também para grupos",
  onlyPeople: "Procurar só pessoas",
  tokenShort: "O seu token não permite procurar pessoas e grupos",
  tokenShortWhy: (scopes: readonly string[]) =>
    `${scopes.length === 1 ? "Falta" : "Faltam"} nele: ${code(scopes)}. Um token da Azure CLI tem permissões mais amplas. Ou prossiga: você entra na lista agora, e os outros são adicionados no portal.`,
  tokenNoGroups: "A busca inclui só pessoas: o seu token não permite procurar grupos.",
  tokenNoPeople: "A busca inclui só grupos: o seu token não permite procurar pessoas.",
  refused: (what: "people" | "groups") =>
    what === "groups"
      ? "A Microsoft não permite que esta conta procure grupos. São mostradas só pessoas."
      : "A Microsoft não permite que esta conta procure pessoas. São mostrados só grupos.",
  refusedBoth:
    "A Microsoft não permite que esta conta procure pessoas nem grupos. Peça a um colega com uma função como Administrador de aplicativos de nuvem ou adicione-os no portal.",
  without:
    "A lista também pode esperar: conecte só com você nela e adicione os outros depois no portal, em [[enterprise]] → [[users]].",
  changeList: "Alterar quem pode entrar",
  portal: "Abrir [[enterprise]]",
  emptyTitle: "Ninguém conseguiria entrar",
  empty: "A lista ficaria vazia, e a Microsoft barra quem não está nela.",
  answer: (groups: number, people: number, me: boolean) =>
    list([...parts(groups, people), ...(me ? ["você"] : [])]),
  consent: "Consentimento para todos",
  consentGiven: "Concedido. Ninguém da lista é consultado.",
  consentPlanned: (scope: string) =>
    `Falta, por isso é dado com este plano: quando há uma lista, a Microsoft não aceita o consentimento de cada pessoa. Requer a permissão \`${scope}\` e a função **Administrador de aplicativos de nuvem**, **Administrador de aplicativos** ou **Administrador de função com privilégios**. Quem tem uma delas também pode dá-lo no portal.`,
  consentUnseen:
    "Não pode ser visto com as permissões desta sessão. Se as pessoas da lista recebem o aviso de que um administrador precisa aprovar, o consentimento está faltando.",
  consentByEach: "Cada pessoa é consultada uma vez, a menos que alguém o dê para todos no portal.",
  consentPortal: "Abrir [[apiPermissions]]",
} satisfies Catalogue["people"];
