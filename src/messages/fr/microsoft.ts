/** Words of the Microsoft screen: organisation, ladder of ways, the assistant's own registration, pasted token. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { list } = grammarOf("fr");

export const microsoft = {
  title: "Quelle organisation, et par quel moyen ?",
  lead: "D’abord l’organisation dont les utilisateurs se connectent, puis la façon d’y effectuer les modifications.",
  leadReads:
    "D’abord l’organisation dont les utilisateurs se connectent, puis la façon de lire Entra. Une vérification ne modifie rien.",
  domain: "Domaine de l’entreprise",
  domainHint:
    "Un domaine de votre organisation dans Microsoft 365, par exemple contoso.com, ou son identifiant [[tenantId]].",
  tenantId: "ID d’annuaire (locataire)",
  cloud: "Cloud",
  looking: "Recherche dans les données publiques de Microsoft",
  found: "Trouvé dans les données publiques de Microsoft",
  assumed:
    "Non vérifié : les données publiques de Microsoft sont inaccessibles d’ici. L’émetteur se déduit de cet ID ; la connexion finale le confirmera.",
  byIdWhy:
    "Sans ces données, seul l’identifiant [[tenantId]] convient, et les modifications dans Entra se font manuellement, par script ou par un collègue. Le portail affiche cet ID sur la page [[overview]] de Microsoft Entra ID.",
  clouds: {
    global: "Microsoft mondial",
    usGov: "US Government L4 (GCC High)",
    usGovDod: "US Government L5 (DoD)",
    china: "Chine (21Vianet)",
    sandbox: "Bac à sable",
  },
  otherClouds: "Autres clouds",
  cloudByHand: (name) => `${name}, par script ou manuellement`,
  byHandWhy: (here) =>
    `La connexion et le jeton ne sont pas proposés pour ce cloud : la stratégie de sécurité de cette page n’autorise que ${here}. La personne qui héberge l’assistant peut ajouter le cloud avec \`--cloud\` ; un script et le portail fonctionnent sans rien changer.`,
  record: {
    title: "Les données publiques de l’organisation",
    why: (cloud) =>
      `Cette page ne peut pas interroger elle-même ${cloud}. Ouvrez les données dans un nouvel onglet, copiez tout ce qui s’affiche et collez-le ici. Elles sont publiques et ne contiennent aucun secret.`,
    first: "Entrez d’abord le domaine de l’entreprise.",
    open: "Ouvrir les données publiques",
    field: "Contenu affiché",
    problems: {
      missing: "Collez les données publiques pour que l’organisation soit identifiée avec certitude.",
      unreadable: "Les données sont incomplètes. Copiez tout, de la première accolade à la dernière.",
      "other-cloud":
        "Ces données appartiennent à un autre cloud. Choisissez ci-dessous le cloud de votre organisation.",
      "other-tenant":
        "Ces données sont celles d’une autre organisation. Ouvrez celles ci-dessus et copiez-les à nouveau.",
      issuer:
        "Ces données ne désignent pas l’organisation par son ID. Ouvrez celles ci-dessus et copiez-les à nouveau.",
    },
  },
  tenantProblems: {
    empty: () => "Entrez un domaine de votre organisation.",
    spaces: () => "Un domaine ne contient pas d’espaces.",
    reserved: ({ name }) =>
      `${name} est une adresse de connexion commune à tous, pas une organisation. Son émetteur contient un espace réservé que RustDesk refuse. Entrez le domaine de votre entreprise.`,
    "no-dot": ({ suggestion }) => `Un domaine comporte un point. Vouliez-vous dire ${suggestion} ?`,
    "not-a-domain": () => "Ce n’est pas un domaine. Un domaine ressemble à contoso.com.",
  },
  how: "Comment effectuer les modifications dans Entra",
  howReads: "Comment lire ce qui se trouve dans Entra",
  microsoft: "Se connecter avec Microsoft",
  microsoftWho: "Fait pour vous, environ une minute",
  microsoftWhat:
    "En tant qu’**Administrateur d’application** ou **Administrateur d’application cloud**, ou en tant que membre si votre organisation autorise ses membres à inscrire des applications.",
  asks: "La fenêtre de Microsoft demandera",
  asksWhat: {
    "User.Read": "afficher qui est connecté",
    "Application.Read.All":
      "lire l’application, l’expiration de ses secrets et la liste des personnes qui peuvent l’utiliser",
    "Application.ReadWrite.All":
      "créer une application, son secret et la liste des personnes qui peuvent l’utiliser",
    "DelegatedPermissionGrant.ReadWrite.All":
      "donner le consentement pour tous, afin que rien ne soit demandé à la connexion",
  },
  broader:
    "La formulation de Microsoft va au-delà de ce qui se passe ici. Tous les appels sont énumérés sur l’écran Aperçu. L’autorisation vaut pour votre session dans ce navigateur ; rien ne nous est envoyé.",
  token: "Utiliser un jeton d’Azure CLI",
  tokenWho: "Aucune de nos applications dans votre organisation",
  tokenWhat:
    "Exécutez cette commande dans Azure Cloud Shell ou dans un terminal disposant d’Azure CLI, puis collez ce qu’elle affiche. Le jeton reste dans cet onglet et expire au bout d’une heure environ.",
  tokenCommand: "Commande",
  tokenField: "Jeton",
  tokenHint: "Le résultat complet, ou le jeton seul. Il n’est ni réaffiché ni stocké.",
  tokenProblems: {
    "not-a-token": () => "Ce n’est pas un jeton. Collez le résultat complet de la commande.",
    "wrong-resource": ({ got, expected }) =>
      `Ce jeton est destiné à ${got}. Il doit être destiné à ${expected} : exécutez la commande telle qu’indiquée, avec --resource-type ms-graph.`,
    "wrong-tenant": ({ got }) =>
      `Ce jeton appartient à une autre organisation (…${got.slice(-4)}). Exécutez à nouveau la commande avec le locataire indiqué.`,
    expired: () => "Ce jeton a expiré. Exécutez à nouveau la commande et collez le nouveau jeton.",
    "app-only": () =>
      "Ce jeton appartient à une application, pas à une personne. Connectez-vous à Azure CLI avec votre propre compte.",
    "missing-scope": ({ missing }) =>
      `Il manque à ce jeton ${list(missing)}. Obtenez-le avec Azure CLI comme indiqué, ou choisissez un autre moyen.`,
  },
  script: "Exécuter une commande",
  scriptWho: "Environ trois minutes",
  scriptWhat:
    "Le plan devient un script pour **Azure Cloud Shell**, PowerShell, Terraform ou Bicep. Vous le lisez, l’exécutez là où vous êtes connecté et collez ici ce qu’il affiche. Aucune de nos applications n’entre dans votre organisation.",
  person: "Manuellement dans le portail Entra",
  personWho: "Environ dix minutes",
  personWhat:
    "Vous ou un collègue effectuez les modifications dans le portail ; chacune est décrite, avec les valeurs à copier.",
  register: "Inscrire cet assistant une fois, puis se connecter",
  registerWho: "Utile si vous revenez ou gérez plusieurs organisations",
  registerWhat:
    "Microsoft ne permet à une page de connecter des personnes que si elle est inscrite. Inscrivez-la une fois, en tant qu’*application monopage* avec cet URI de redirection, puis entrez ici son ID client.",
  registerUri: "URI de redirection",
  registerCommand: "Commande pour Azure CLI",
  registerPortal:
    "Ou dans le portail : **[[appRegistrations]] → [[newRegistration]]**, choisissez **[[spa]] (SPA)**, collez l’URI de redirection, cliquez sur **[[register]]** et copiez *[[clientId]]*.",
  registerName: "Entra Setup pour RustDesk",
  clientId: "ID client de l’assistant",
  clientIdProblems: {
    empty: () => "Entrez l’ID client de l’inscription de l’assistant.",
    "secret-value": () =>
      "Cela ressemble à un secret client, pas à un ID. L’assistant n’a pas besoin de secret ; supprimez-le si quelqu’un a pu le voir.",
    "tenant-id": () =>
      "**C’est la valeur [[tenantId]].** Elle désigne l’organisation, pas l’application. Copiez [[clientId]] depuis la page [[overview]].",
    "not-a-guid": () =>
      "Un ID client ressemble à 11111111-2222-3333-4444-555555555555. Copiez [[clientId]] depuis la page [[overview]].",
  },
  continue: "Continuer vers Microsoft",
  continueToken: "Utiliser ce jeton",
  continueScript: "Continuer avec un script",
  continuePerson: "Continuer manuellement",
  continueColleague: "Continuer et demander",
  colleague: "Demander à un collègue",
  colleagueWho: "Deux minutes, puis attente",
  colleagueWhat:
    "Quelqu’un d’autre gère Microsoft Entra. Vous lui envoyez une demande ; il crée l’application et vous renvoie un code de réponse que seul ce navigateur peut ouvrir. Vous ne modifiez rien vous-même dans Entra.",
  waiting: "En attente de la fenêtre de Microsoft",
  waitingWhy: "Terminez-y la connexion ; cette page le détectera d’elle-même.",
  closed: "J’ai fermé la fenêtre",
  otherAccount: "Utiliser un autre compte",
  signedIn: (name) => `Connecté en tant que ${name}`,
  next: "Continuer",
  yours: "L’autorisation est la vôtre",
  yoursWhy:
    "Elle vaut pour votre session dans ce navigateur. Un administrateur peut la retirer plus tard sous *[[enterprise]]*.",
  role: "Un doute sur votre rôle ?",
  roleWhy:
    "Connectez-vous, vous le saurez. Si Microsoft refuse, rien n’est modifié et vous choisissez un autre moyen.",
} satisfies Catalogue["microsoft"];
