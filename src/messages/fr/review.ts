/** Words of the review. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count } = grammarOf("fr");

export const review = {
  title: "Aperçu avant toute modification",
  titleNothing: "Tout est en ordre",
  lead: (added, changed, kept, removed) =>
    `${[
      added > 0 && count(added, { one: "# ajout", other: "# ajouts" }),
      changed > 0 && count(changed, { one: "# modification", other: "# modifications" }),
      removed > 0 && count(removed, { one: "# suppression", other: "# suppressions" }),
      kept > 0 && count(kept, { one: "# élément conservé", other: "# éléments conservés" }),
    ]
      .filter(Boolean)
      .join(", ")}.`,
  leadNothing:
    "Les deux côtés contiennent déjà ce que vous avez demandé : il n’y a rien à modifier. Un test montrera que tout fonctionne.",
  plan: "Le plan",
  create: "créer",
  change: "modifier",
  keep: "conserver",
  remove: "supprimer",
  everythingElse: "Tout le reste de l’annuaire reste inchangé",
  everythingElseConsole: "Tous les autres paramètres de la console restent inchangés",
  byHandSide: "manuellement",
  colleagueSide: "par un collègue",
  askerSide: "par le demandeur",
  askerRest: "Configuré par le demandeur, avec les valeurs que vous envoyez",
  applyByColleague: "Créer la demande",
  permissions: "Les autorisations et leur raison",
  permission: "Autorisation",
  why: "Raison",
  grants: "Qui peut l’accorder",
  appGroup: "La nouvelle application, à chaque connexion",
  sessionGroup: "Cet assistant, dans cet onglet seulement, jusqu’à sa fermeture",
  permissionRows: {
    openid: "Reconnaître la même personne la fois suivante",
    "profile email": "Nom et adresse du compte RustDesk",
    offline_access: "Demandé d’office par le serveur RustDesk ; pas nécessaire",
    "User.Read": "Afficher qui est connecté et vous ajouter à la liste",
    "Application.ReadWrite.All": "Créer l’application, son secret et la liste des personnes",
    "DelegatedPermissionGrant.ReadWrite.All": "Donner le consentement pour tous",
  },
  grantPerson: "La personne, ou vous pour tous",
  grantAdmin: "Administrateur d’application",
  requests: "Requêtes exactes",
  requestCount: (requests) =>
    `${count(requests, { one: "# requête", other: "# requêtes" })}, celles pour Graph étant groupées si possible`,
  apply: "Effectuer les modifications",
  applyByHand: "Afficher les étapes",
  applyByScript: "Afficher le script",
  test: "Tester la connexion",
  time: "Environ trente secondes",
  questions: {
    adoptTitle: "L’une d’elles est-elle la vôtre ?",
    adoptWhat:
      "Il existe déjà une inscription d’application semblable à celle qui serait créée, mais elle n’a pas été créée par cet assistant, ou l’a été pour un autre nom. La reprendre conserve son ID client et tout ce qu’elle contient.",
    adoptBy: {
      uniqueName: "porte notre nom",
      tag: "est marquée comme créée pour RustDesk",
      redirectUri: "contient cette adresse de rappel",
    },
    adopt: (name) => `Reprendre ${name}`,
    adoptNot: "En créer une nouvelle à côté",
    unknownTitle: "La console désigne une application que cette organisation n’a pas",
    unknownWhat: (clientId) =>
      `RustDesk utilise l’ID client \`${clientId}\`, absent de cet annuaire : l’application a été supprimée ou appartient à une autre organisation.`,
    unknownConsequence:
      "Avec une nouvelle inscription d’application, Microsoft attribue à chaque personne un nouvel identifiant. Les personnes déjà connectées par le passé peuvent se retrouver avec un second compte RustDesk, ou devoir rattacher le leur au moyen d’un code reçu par e-mail.",
    unknownYes: "J’ai compris : remplacer par une nouvelle inscription d’application",
    unseenTitle: "La console est déjà reliée à une application",
    unseenWhat: (clientId) =>
      `RustDesk utilise l’ID client \`${clientId}\`. Quand Entra est configuré manuellement, cet assistant ne peut ni examiner ni réparer cette application.`,
    unseenConsequence:
      "Si vous apportez un autre ID client, Microsoft attribue à chaque personne un nouvel identifiant. Les personnes déjà connectées par le passé peuvent se retrouver avec un second compte RustDesk, ou devoir rattacher le leur au moyen d’un code reçu par e-mail. Avec le même ID client, rien ne change pour elles.",
    unseenYes: "J’ai compris : afficher les étapes, et remplacer l’ID si j’en apporte un autre",
    unseenLook: "Me connecter plutôt et la conserver",
    twinTitle: "Une inscription d’application supprimée occupe encore ce nom",
    twinWhat:
      "Entra garde le nom d’une application supprimée pendant 30 jours. Restaurée, elle conserve son ID client : chacun garde donc son compte RustDesk. Si vous préférez en créer une nouvelle, supprimez définitivement l’ancienne sous **[[appRegistrations]] → [[deletedApps]]**, puis actualisez.",
    twinRestore: "La restaurer et continuer",
    notConnectedTitle: "Rien n’est relié ici",
    notConnectedWhat:
      "Aucun des deux côtés ne contient de liaison entre cette console et Microsoft Entra : il n’y a donc rien à gérer.",
    notConnectedGo: "Relier maintenant",
    twinOpen: "Ouvrir [[deletedApps]]",
    fullTitle: "Cette application n’a plus de place pour un secret",
    fullWhat: (max) =>
      `Les applications ouvertes aux comptes personnels contiennent ${max} secrets au maximum. Supprimez-en un sous **[[certificates]]** dans le portail, puis actualisez.`,
  },
} satisfies Catalogue["review"];
