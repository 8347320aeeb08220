/** Words for looking after a connection: the check, the secret's replacement, people, the way back. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";
import { groupsAndPeople } from "./people.ts";

const { count } = grammarOf("fr");

export const care = {
  jobs: {
    replace: ["Remplacer le secret", "Avant son expiration, sans interrompre les connexions"],
    move: ["Changer l’adresse", "La console a changé de nom"],
    people: ["Qui peut se connecter", "Ajouter ou retirer des personnes et des groupes"],
    disconnect: ["Supprimer la liaison", "La retirer des deux côtés, restaurable pendant 30 jours"],
  },
  health: {
    checking: "Lecture des deux côtés",
    title: (wrong) =>
      wrong === 0 ? "Tout est en ordre" : count(wrong, { one: "Un écart trouvé", other: "# écarts trouvés" }),
    lead: (at) => `Vérifié le ${at}.`,
    leadOneSide: (at) => `Vérifié le ${at}, pour ce qui était visible.`,
    nothing: "Rien n’est relié ici",
    nothingWhat:
      "Aucun des deux côtés ne contient de liaison entre cette console et Microsoft Entra. Établissez-la d’abord ; ce qui existe déjà sera utilisé.",
    connect: "Relier maintenant",
    fixAll: (rows) => (rows === 1 ? "Corriger" : "Tout corriger"),
    fix: "Corriger",
    fixName: (row) => `Corriger : ${row}`,
    replace: "Remplacer",
    people: "Choisir",
    again: "Revérifier",
    setting: "Paramètre",
    shouldBe: "Attendu",
    state: "État",
    act: "Action",
    adoptTitle: "Configuré manuellement auparavant",
    adopt:
      "Cette inscription d’application n’a pas été créée par cet assistant. Si vous la reprenez, elle reçoit une marque et un nom qui permettent de la retrouver ; son ID client et tout le reste sont conservés.",
    adoptYes: "La reprendre",
    unseen: "Ce qui ne peut pas être vérifié, et pourquoi",
    more: "Autres actions pour cette liaison",
    groups: {
      path: "Chemin de connexion",
      secret: "Secret",
      people: "Personnes",
      record: "L’inscription d’application elle-même",
    },
    rows: {
      callback: "Adresse de rappel",
      clientId: "ID d’application",
      issuer: "Émetteur",
      idTokens: "Jetons d’ID",
      audience: "Comptes acceptés",
      enterpriseApp: "Application d’entreprise",
      button: "Bouton pour les utilisateurs",
      serverAsks: "Demande du serveur à Microsoft",
      secretInUse: "En service",
      leftOver: "Secret restant",
      secretMatch: "Identique des deux côtés",
      gate: "Qui peut se connecter",
      consent: "Consentement",
      permissions: "Autorisations et revendications",
      localAdmin: "Accès sans Microsoft",
      marked: "Retrouvable par cet assistant",
      duplicates: "Doublon pour cette console",
      deletedTwin: "Homonyme supprimé",
    },
    words: {
      thisTenant: () => "Cette organisation",
      anyTenant: () => "Toute organisation",
      anyTenantAndPersonal: () => "Toute organisation et comptes personnels",
      personal: () => "Comptes personnels uniquement",
      on: () => "Activés",
      off: () => "Désactivés",
      visible: () => "Visible",
      hidden: () => "Masqué",
      sameOnBoth: () => "Identique des deux côtés",
      asPublished: () => "Tel que publié par Microsoft",
      none: () => "Aucun",
      notThere: () => "Introuvable",
      webPlatform: () => "Plateforme Web",
      spaPlatform: () => "Plateforme Application monopage",
      publicClientPlatform: () => "Plateforme Mobile et bureau",
      enabled: () => "Activée",
      disabled: () => "Désactivée",
      asPlanned: () => "Comme défini ici",
      asksOther: ({ text }) => `Demande avec ${text}`,
      refused: ({ text }) => (text ? `Refusé : ${text}` : "Refusé"),
      moreThan30Days: () => "Plus de 30 jours restants",
      daysLeft: ({ text, number, at }) =>
        [
          text && `${text}…`,
          number !== null && count(number, { one: "# jour restant", other: "# jours restants" }),
          at && `jusqu’au ${at}`,
        ]
          .filter(Boolean)
          .join(", "),
      expired: ({ at }) => `Expiré le ${at}`,
      severalLive: ({ number }) => count(number ?? 0, { one: "# valable", other: "# valables" }),
      saved: () => "Enregistré",
      absent: () => "Non enregistré",
      undelivered: ({ number, at }) =>
        `${count(number ?? 0, { one: "# inutilisé", other: "# inutilisés" })}${at ? `, du ${at}` : ""}`,
      hiddenByMicrosoft: () => "Masqué par Microsoft",
      hiddenByRustDesk: () => "Masqué par RustDesk",
      begins: ({ text }) => `Commence par ${text}`,
      list: ({ number, more }) =>
        number === null && more === null ? "Selon votre choix" : groupsAndPeople(number ?? 0, more ?? 0),
      emptyList: () => "Une liste vide",
      everyone: () => "Toute l’organisation",
      given: () => "Donné pour tous",
      notGiven: () => "Non donné",
      byEachPerson: () => "Par chaque personne",
      complete: () => "Au complet",
      missing: ({ number }) => count(number ?? 0, { one: "# manquante", other: "# manquantes" }),
      atLeastOne: () => "Au moins un",
      names: ({ text }) => text,
      marked: () => "Oui",
      unmarked: () => "Non, configurée manuellement",
      others: ({ number, text }) => count(number ?? 0, { one: `# : ${text}`, other: `# : ${text}` }),
      deletedOn: ({ at }) => (at ? `Supprimé le ${at}` : "Supprimé"),
      foundAgain: () => "Oui",
    },
    whys: {
      entraUnseen: "Personne n’est connecté à Microsoft ici.",
      consoleUnseen: "Personne n’est connecté à la console ici.",
      needsPermission:
        "Ce compte n’a pas le droit de le lire. Le jeton d’un administrateur le peut, ou *Corriger*, qui demande davantage de droits.",
      onlySignIn: "Les deux côtés masquent un secret enregistré. Seule une connexion permet de le savoir.",
      buttonHidden: "Le serveur ne commence pas de connexion avec un fournisseur désactivé.",
      consoleHidesUsers: "Cette console ne montre pas ses utilisateurs ici.",
      makeLocalAdmin:
        "Créez dans la console un administrateur avec mot de passe, sinon vous risquez de perdre tout accès.",
      chooseOne:
        "Plusieurs inscriptions d’application contiennent l’adresse de rappel de cette console. RustDesk utilise celle qui porte son ID d’application ; supprimez les autres dans le portail si personne n’en a besoin.",
      nameIsHeld:
        "Elle peut être restaurée lorsque vous rétablirez la liaison ; d’ici là, Entra garde son nom.",
      connectAnew:
        "L’application indiquée dans la console n’est pas dans cet annuaire. Rétablissez la liaison : l’assistant demande avant de la remplacer.",
    },
  },
  secret: {
    title: "Remplacer le secret client",
    lead: "En deux étapes, pour que la connexion ne soit jamais interrompue : d’abord un nouveau secret à côté de l’ancien ; puis, une fois le nouveau confirmé par une connexion réelle, l’ancien est supprimé.",
    order: [
      "Un nouveau secret est créé dans Entra. **L’ancien reste valable.**",
      "Après une minute, le temps qu’il se propage chez Microsoft, RustDesk le reçoit.",
      "Vous vous connectez une fois pour le confirmer.",
      "Ce n’est qu’ensuite que l’ancien est supprimé. Si vous arrêtez avant, l’ancien reste en vigueur.",
    ],
    next: "Voir l’aperçu",
    use: (days) => `Choisir ${days}`,
  },
  retire: {
    title: "Supprimer ce qui a été remplacé ?",
    leadSecret: "Le nouveau secret fonctionne, et personne n’est déconnecté. L’ancien n’est plus nécessaire.",
    leadAddress:
      "La nouvelle adresse fonctionne. L’ancienne figure encore dans Entra ; elle n’est utile que si la console y répond aussi.",
    leadUnproven: "Personne ne l’a confirmé ici par une connexion. Gardez l’ancien jusque-là.",
    byHand: "Supprimez l’ancien dans Entra lorsque le nouveau sera confirmé.",
    nothing: "Il n’y a rien à supprimer qui vienne de nous.",
    foreign: (names) =>
      `**${names}** n’a pas été créé par cet assistant et n’est donc pas touché ici. Supprimez-le dans le portail lorsque vous serez sûr.`,
    foreignOpen: "Ouvrir [[certificates]]",
    uris: "URI de redirection à supprimer",
    urisWhy: "Cochez seulement les adresses qu’aucune console n’utilise plus.",
    remove: "Supprimer",
    keep: "Conserver pour l’instant",
    done: "Continuer",
  },
  remove: {
    title: "Supprimer la liaison entre RustDesk et Microsoft Entra",
    lead: (host) =>
      `Ensuite, plus personne ne pourra se connecter à ${host} avec son compte Microsoft. Les comptes créés par RustDesk sont conservés.`,
    soft: "Restaurable pendant 30 jours",
    softWhat:
      "Entra garde l’inscription d’application supprimée pendant 30 jours. Si vous rétablissez la liaison dans ce délai, elle revient avec son ID d’application, et chacun garde son compte RustDesk.",
    hard: "Définitif",
    hardWhat:
      "Elle ne peut plus être restaurée. Son nom est libre aussitôt, mais une nouvelle liaison reçoit un nouvel ID d’application, et Microsoft attribue alors à chaque personne un nouvel identifiant.",
    order:
      "RustDesk d’abord, pour qu’aucun bouton ne mène nulle part ; Entra ensuite. Seule l’entrée pour Microsoft est retirée : les autres fournisseurs et paramètres restent.",
    typed: (host) => `Tapez ${host} pour confirmer`,
    wrong: (host) => `Ce n’est pas ${host}.`,
    next: "Voir l’aperçu",
    goneTitle: "Liaison supprimée",
    goneLead: "La connexion avec Microsoft est supprimée des deux côtés.",
    goneOne: "La connexion avec Microsoft est supprimée, dans la mesure où cette page le pouvait.",
    restorable: (until) => `L’inscription d’application peut être restaurée jusqu’au ${until}.`,
    shared:
      "L’inscription d’application est conservée, car d’autres adresses l’utilisent ; l’adresse et les secrets de cette console en ont été retirés.",
    finish: "Se déconnecter et terminer",
    entraByHand: "Supprimer l’inscription d’application dans le portail",
    entraByHandOpen: "Ouvrir [[appRegistrations]]",
    consoleFirst: "D’abord dans RustDesk",
    consoleFirstWhy:
      "Le bouton disparaît avant l’application, pour que personne ne clique sur un bouton qui ne mène nulle part.",
    consoleFirstDone: "Retiré : passer à Entra",
  },
  undo: {
    act: "Annuler ce qui a été créé",
    titleDone: "Ce qui avait été créé est annulé",
  },
  guard: {
    one: (name) =>
      `Un seul administrateur peut se connecter sans Microsoft : **${name}**. Conservez-le. Si la connexion avec Microsoft tombe en panne, ce sera le seul accès.`,
    some: (names) =>
      `Administrateurs pouvant se connecter sans Microsoft : **${names}**. Conservez-en au moins un.`,
    noneTitle: "Attention : aucun administrateur local trouvé",
    none: "Créez d’abord dans la console un administrateur avec mot de passe, sinon vous risquez de perdre tout accès.",
    noneYes: "J’ai un autre accès à cette console",
    title: "Accès sans Microsoft",
  },
  people: {
    title: "Qui peut se connecter ?",
    lead: "L’accès se règle dans Entra : RustDesk laisse entrer toute personne que Microsoft laisse passer.",
    onList: "Sur la liste",
    unseen:
      "Ce compte n’a pas le droit de lire qui figure sur la liste. Il est tout de même possible d’ajouter des personnes.",
    includeMeWhy: "Vous permet aussi de tester la connexion.",
    next: "Voir l’aperçu",
    noChange: "Rien n’est encore modifié",
  },
  review: {
    repair: "Aperçu de la réparation",
    replaceSecret: "Aperçu du remplacement",
    changeAddress: "Aperçu de la nouvelle adresse",
    retire: "Supprimer ce qui a été remplacé",
    setPeople: "Aperçu : qui peut se connecter",
    disconnect: "Aperçu de ce qui sera retiré",
    undo: "Annuler ce que cette exécution a créé",
    applyRemoval: "Supprimer ces éléments",
    nothing: "Il n’y a rien à faire",
    leadNothing: "Les deux côtés sont déjà comme vous le souhaitez. Rien n’est modifié.",
    backToCheck: "Retour à la vérification",
  },
  next: {
    test: "Tester la connexion",
    health: "Revérifier",
    done: "Continuer",
  },
} satisfies Catalogue["care"];
