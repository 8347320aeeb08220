/** Words of the page for the colleague who was asked: the request, the reply, and what to do when it was not expected. */
import type { Catalogue } from "../catalogue.ts";

export const answer = {
  pageTitle: "La demande d’un collègue",
  paste: {
    title: "Ouvrir une demande",
    lead: "Collez la demande que vous avez reçue : le lien, le texte ou tout l’e-mail.",
    field: "Demande",
    open: "Ouvrir la demande",
    opening: "Lecture",
    back: "Retour",
  },
  caption: "Demandé par un collègue",
  waiting: "En attente de vous",
  eyebrow: (until) => `Une demande, ouverte jusqu’au ${until}`,
  title: (host) => `Un collègue vous demande de relier ${host} à la connexion de votre organisation`,
  lead: "Inscrivez une application dans Entra. Cinq minutes, sans avoir besoin d’accéder à RustDesk.",
  destination: "Les données de connexion seront envoyées à",
  organisation: "Organisation",
  app: "Nom de l’application",
  lifetime: "Validité de son secret",
  checked: "trouvée dans les données publiques de Microsoft",
  unchecked: "non vérifiée : les données publiques de Microsoft ne répondent pas ici",
  looking: "Recherche dans les données publiques de Microsoft",
  can: "Elle peut",
  cannot: "Elle ne peut pas",
  cans: {
    read: "Lire le nom et l’adresse e-mail des personnes qui se connectent",
    signIn: {
      chosen: "Ne laisser entrer que les personnes et groupes de sa liste",
      everyone: "Laisser entrer toute l’organisation",
      "everyone-consented": "Laisser entrer toute l’organisation, sans rien demander à chacun",
    },
    others: "Être visible pour des personnes d’autres organisations, que RustDesk refuse ensuite",
  },
  cannots: ["Lire les e-mails, les fichiers ou l’annuaire", "Agir quand personne ne se connecte"],
  words: "La demande vient-elle vraiment de votre collègue ?",
  wordsWhy:
    "Une demande ne prouve pas qui l’a envoyée. Comparez ces mots par téléphone avant de commencer : vous devez voir les mêmes tous les deux.",
  ways: {
    how: "Comment souhaitez-vous procéder ?",
    scriptWhat:
      "Lisez-le d’abord, puis exécutez-le dans **Azure Cloud Shell** ou PowerShell. Il affiche le code de réponse. Aucune de nos applications n’entre dans votre organisation.",
    personWhat: "Quelques actions brèves, chacune avec une image et les valeurs à copier.",
  },
  includeMe: "M’ajouter à la liste des personnes qui peuvent se connecter",
  includeMeWhy:
    "Sinon, la liste est vide au départ. Vous ajoutez les personnes dans le portail Entra à la fin.",
  ends: "À la fin : un code de réponse",
  endsWhy:
    "Renvoyez-le par e-mail ou messagerie instantanée. Il est chiffré ; seul le navigateur qui a créé cette demande peut l’ouvrir.",
  unexpected: "Je n’attendais pas cette demande",
  unexpectedTitle: "Alors, arrêtez-vous ici",
  unexpectedWhy:
    "Rien n’a été modifié, et personne ne saura que vous avez ouvert cette demande. Interrogez la personne qui semble l’avoir envoyée, par téléphone ou de vive voix, sans répondre au message. Si personne ne vous a rien demandé, quelqu’un cherche à faire envoyer les connexions de vos utilisateurs à l’adresse ci-dessus : signalez le message comme hameçonnage.",
  cloudMissing: (cloud) =>
    `Cette copie de l’assistant ne connaît pas le cloud de cette demande (${cloud}). Demandez l’adresse d’une copie qui le connaît, ou les valeurs par un autre moyen.`,
  otherOrganisation: {
    title: "Ne répondez pas à cette demande",
    why: (domain, found, named) =>
      `Elle prétend concerner ${domain}, mais désigne une autre organisation (…${named.slice(-4)} au lieu de …${found.slice(-4)}). Appelez la personne qui semble l’avoir envoyée.`,
  },
  reply: {
    title: "Renvoyez ce code de réponse",
    lead: "L’application est créée. Le secret contenu dans le code est chiffré : seul le navigateur du demandeur peut l’ouvrir, l’e-mail ou une messagerie instantanée conviennent donc.",
    sealing: "Chiffrement du secret",
    code: "Code de réponse",
    copy: "Copier le code de réponse",
    mail: "Ouvrir dans ma messagerie",
    mailSubject: (host) => `Réponse : relier RustDesk (${host}) à notre connexion Microsoft`,
    mailBody: (code) =>
      `Voici le code de réponse. Collez-le là où vous avez créé la demande, dans le même navigateur :\n\n${code}`,
    keep: "Copiez-le avant de quitter cette page : il n’est pas stocké et ne peut pas être affiché à nouveau.",
    list: "Ajouter des personnes à la liste",
    listWhy:
      "Seules les personnes de la liste de l’application peuvent se connecter. Ajoutez votre collègue et toute autre personne concernée.",
    listOpen: "L’ouvrir dans Entra",
    another: "Transmettre les valeurs autrement",
    anotherAside: "s’il est impossible d’envoyer un code",
    anotherWhy:
      "Toute personne qui détient le secret peut agir au nom de cette application. Utilisez un gestionnaire de mots de passe ou dictez-le par téléphone ; ne l’envoyez pas par e-mail.",
    copySecret: "Copier le secret client",
    lost: "Le secret n’est plus dans cet onglet",
    lostWhy:
      "Recharger ou fermer l’onglet le fait perdre, car il n’est jamais stocké. Reprenez la demande : l’application que vous avez créée est retrouvée et conservée, et reçoit un nouveau secret.",
    lostAgain: "Rouvrir la demande",
    finish: "Se déconnecter et terminer",
    finishedTitle: "Terminé",
    finished: "Vous êtes déconnecté ici, et le secret est effacé. L’application reste dans Entra.",
    values: {
      clientId: "ID d’application (client)",
      tenantId: "ID d’annuaire (locataire)",
      secret: "Secret client",
    },
    undo: (app) =>
      `Pour revenir en arrière, supprimez **${app}** sous *[[appRegistrations]]* dans Entra. L’application peut être restaurée pendant 30 jours.`,
  },
  script: {
    lead: "Lisez-le, exécutez-le là où vous êtes connecté à Microsoft, puis envoyez sa dernière ligne à votre collègue. Rien qui nous appartienne n’entre dans votre organisation.",
    send: "2. Envoyez sa dernière ligne",
    sendWhy:
      "La dernière ligne commence par `esreply1.` et constitue le code de réponse. Le script n’affiche le secret que sous forme chiffrée.",
    other: "Il a affiché les valeurs à la place",
    otherAside: "Terraform ou Bicep",
    sent: "Je l’ai envoyée",
  },
} satisfies Catalogue["answer"];
