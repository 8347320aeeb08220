/** Words of the picker and of the list of who may sign in. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count, list } = grammarOf("es");
const ofGroups = (groups: number) => count(groups, { one: "# grupo", other: "# grupos" });
const parts = (groups: number, people: number): string[] => [
  ...(groups > 0 || people === 0 ? [ofGroups(groups)] : []),
  ...(people > 0 ? [count(people, { one: "# persona", other: "# personas" })] : []),
];
/** What there is none of is not named. */
export const groupsAndPeople = (groups: number, people: number): string => list(parts(groups, people));
const code = (scopes: readonly string[]) => list(scopes.map((scope) => `\`${scope}\``));

export const people = {
  add: "Agregar personas o grupos",
  list: "Resultados",
  pickKey: "Entrar",
  chosen: "Elegidos",
  group: "Grupo",
  you: "Usted",
  searching: "Buscando",
  none: (typed: string) => `Ninguna persona ni ningún grupo tiene un nombre que empiece por “${typed}”.`,
  found: (groups: number, people: number) =>
    groups + people === 0 ? "No se ha encontrado nada." : `Resultados: ${groupsAndPeople(groups, people)}.`,
  added: (name: string) => `Se ha agregado: ${name}.`,
  removed: (name: string) => `Se ha quitado: ${name}.`,
  isThere: "en la lista",
  remove: "Quitar",
  removeName: (name: string) => `Quitar ${name}`,
  keep: "Conservar",
  keepName: (name: string) => `Conservar ${name}`,
  leaves: "Se quita de la lista",
  inner: (groups: number) =>
    `Contiene ${ofGroups(groups)}. Microsoft no deja entrar a los miembros de grupos anidados.`,
  needsPremium:
    "Su organización no tiene Entra ID P1 ni P2, así que Microsoft no acepta grupos. Agregue personas.",
  premiumUnseen:
    "Los grupos requieren Entra ID P1 o P2. Con estos permisos no se puede ver si su organización lo tiene; sin él, Microsoft rechaza el grupo, pero se pueden agregar personas.",
  asks: (scopes: readonly string[]) => `Para buscar, Microsoft pide este permiso: ${code(scopes)}.`,
  peopleOnly: "Solo se buscan personas: esta sesión no puede buscar grupos.",
  askGroups: "Pedir también grupos",
  onlyPeople: "Buscar solo personas",
  tokenShort: "Su token no permite buscar personas ni grupos",
  tokenShortWhy: (scopes: readonly string[]) =>
    `Permisos que faltan: ${code(scopes)}. Un token de Azure CLI tiene permisos más amplios. También puede seguir: su cuenta se puede agregar ya a la lista, y las demás, en el portal.`,
  tokenNoGroups: "Solo se buscan personas: su token no permite buscar grupos.",
  tokenNoPeople: "Solo se buscan grupos: su token no permite buscar personas.",
  refused: (what: "people" | "groups") =>
    what === "groups"
      ? "Microsoft no permite que esta cuenta busque grupos. Solo se muestran personas."
      : "Microsoft no permite que esta cuenta busque personas. Solo se muestran grupos.",
  refusedBoth:
    "Microsoft no permite que esta cuenta busque personas ni grupos. Pídaselo a un colega con un rol como Administrador de aplicaciones en la nube o agréguelos en el portal.",
  without:
    "La lista también puede esperar: conecte solo con usted en ella y agregue después a los demás en el portal, en [[enterprise]] → [[users]].",
  changeList: "Cambiar quién puede iniciar sesión",
  portal: "Abrir [[enterprise]]",
  emptyTitle: "Nadie podría iniciar sesión",
  empty: "La lista quedaría vacía, y Microsoft rechaza a quien no esté en ella.",
  answer: (groups: number, people: number, me: boolean) =>
    list([...parts(groups, people), ...(me ? ["usted"] : [])]),
  consent: "Consentimiento para todos",
  consentGiven: "Concedido. No se pregunta a nadie de la lista.",
  consentPlanned: (scope: string) =>
    `Falta, así que se concede con este plan: si hay una lista, Microsoft no acepta el consentimiento de cada persona. Requiere el permiso \`${scope}\` y el rol **Administrador de aplicaciones en la nube**, **Administrador de aplicaciones** o **Administrador de roles con privilegios**. Quien tenga uno de ellos también puede concederlo en el portal.`,
  consentUnseen:
    "No se puede ver con los permisos de esta sesión. Si a las personas de la lista se les dice que un administrador tiene que dar su aprobación, es que falta.",
  consentByEach: "Se pregunta una vez a cada persona, salvo que alguien lo conceda para todos en el portal.",
  consentPortal: "Abrir [[apiPermissions]]",
} satisfies Catalogue["people"];
