/** Words of the picker and of the list of who may sign in. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count, list } = grammarOf("fr");
const ofGroups = (groups: number) => count(groups, { one: "# groupe", other: "# groupes" });
/** "2 groupes et 1 personne"; what there is none of is not named. */
export const groupsAndPeople = (groups: number, people: number): string =>
  list([
    ...(groups > 0 || people === 0 ? [ofGroups(groups)] : []),
    ...(people > 0 ? [count(people, { one: "# personne", other: "# personnes" })] : []),
  ]);
const code = (scopes: readonly string[]) => list(scopes.map((scope) => `\`${scope}\``));

export const people = {
  add: "Ajouter des personnes ou des groupes",
  list: "Résultats",
  pickKey: "Entrée",
  chosen: "Sélection",
  group: "Groupe",
  you: "Vous",
  searching: "Recherche en cours",
  none: (typed) => `Aucun nom de personne ou de groupe ne commence par « ${typed} ».`,
  found: (groups, people) =>
    groups + people === 0 ? "Aucun résultat." : `Résultats : ${groupsAndPeople(groups, people)}.`,
  added: (name) => `Ajout : ${name}.`,
  removed: (name) => `Retrait : ${name}.`,
  isThere: "sur la liste",
  remove: "Retirer",
  removeName: (name) => `Retirer ${name}`,
  keep: "Conserver",
  keepName: (name) => `Conserver ${name}`,
  leaves: "Retrait de la liste",
  inner: (groups) =>
    `Contient ${ofGroups(groups)}. Microsoft ne laisse pas entrer les membres des groupes imbriqués.`,
  needsPremium:
    "Votre organisation n’a pas Entra ID P1 ou P2 : Microsoft n’accepte donc pas de groupes. Ajoutez des personnes.",
  premiumUnseen:
    "Les groupes nécessitent Entra ID P1 ou P2. Ces autorisations ne permettent pas de savoir si votre organisation en dispose ; si ce n’est pas le cas, Microsoft refuse le groupe, et vous pouvez ajouter des personnes à la place.",
  asks: (scopes) => `Microsoft demande l’autorisation d’effectuer cette recherche : ${code(scopes)}.`,
  peopleOnly:
    "La recherche porte uniquement sur les personnes : cette session ne permet pas de rechercher des groupes.",
  askGroups: "Rechercher aussi des groupes",
  onlyPeople: "Rechercher des personnes seulement",
  tokenShort: "Votre jeton ne permet pas de rechercher des personnes et des groupes",
  tokenShortWhy: (scopes) =>
    `Il lui manque ${code(scopes)}. Un jeton d’Azure CLI a des droits plus larges. Ou continuez : vous pouvez vous ajouter vous-même à la liste maintenant et ajouter les autres dans le portail.`,
  tokenNoGroups:
    "La recherche porte uniquement sur les personnes : votre jeton ne permet pas de rechercher des groupes.",
  tokenNoPeople:
    "La recherche porte uniquement sur les groupes : votre jeton ne permet pas de rechercher des personnes.",
  refused: (what) =>
    what === "groups"
      ? "Microsoft ne laisse pas ce compte rechercher des groupes. Seules les personnes sont affichées."
      : "Microsoft ne laisse pas ce compte rechercher des personnes. Seuls les groupes sont affichés.",
  refusedBoth:
    "Microsoft ne laisse pas ce compte rechercher des personnes ou des groupes. Adressez-vous à un collègue ayant un rôle tel qu’Administrateur d’application cloud, ou ajoutez-les dans le portail.",
  without:
    "La liste peut aussi attendre : n’y inscrivez que vous-même, établissez la liaison, puis ajoutez les autres dans le portail, sous [[enterprise]] → [[users]].",
  changeList: "Modifier qui peut se connecter",
  portal: "Ouvrir [[enterprise]]",
  emptyTitle: "Personne ne pourrait se connecter",
  empty: "La liste serait vide, et Microsoft refuse toute personne qui n’y figure pas.",
  answer: (groups, people, me) => `${groupsAndPeople(groups, people)}${me ? " et vous" : ""}`,
  consent: "Consentement pour tous",
  consentGiven: "Donné. Rien n’est demandé aux personnes de la liste.",
  consentPlanned: (scope) =>
    `Absent, il est donc donné avec ce plan : avec une liste, Microsoft refuse que chaque personne consente elle-même. Il faut l’autorisation \`${scope}\` et le rôle **Administrateur d’application cloud**, **Administrateur d’application** ou **Administrateur de rôle privilégié**. Une personne ayant l’un de ces rôles peut aussi le donner dans le portail.`,
  consentUnseen:
    "Non visible avec les autorisations de cette session. Si les personnes de la liste voient s’afficher qu’un administrateur doit approuver, c’est qu’il manque.",
  consentByEach:
    "Chaque personne consent elle-même, une fois, sauf si le consentement est donné pour tous dans le portail.",
  consentPortal: "Ouvrir [[apiPermissions]]",
} satisfies Catalogue["people"];
