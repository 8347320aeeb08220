/** Words of asking a colleague: the asker's two screens, why a code is refused, the mail. The colleague's are in `answer.ts`. */
import type { Catalogue } from "../catalogue.ts";

/** The tail of an id tells two apart and is short enough to read out. */
const tail = (id: string): string => `…${id.slice(-4)}`;

const SHARED = {
  newer: ({ version }: { readonly version: string }) =>
    `**Ce code a été créé par une version plus récente de l’assistant** (format ${version}). Ouvrez-le avec cette version.`,
  truncated: () =>
    "**Il manque la fin du code.** Il a été coupé en route. Copiez-le en entier, jusqu’au dernier caractère, ou demandez-le à nouveau.",
  damaged: () =>
    "**Des caractères de ce code ont été modifiés en route.** Cela arrive avec certains programmes de messagerie. Demandez-le à nouveau, en texte brut ou dans un fichier.",
} as const;

export const colleague = {
  landing: {
    title: "Demander à un collègue",
    lead: "Vous avez RustDesk, votre collègue a les droits dans Microsoft Entra. Aucun n’a besoin du mot de passe de l’autre.",
    how: [
      "**Vous créez une demande.** Elle indique la console et l’organisation, et ne contient aucun secret.",
      "**Votre collègue l’ouvre,** crée une application dans Entra et obtient un code de réponse.",
      "**Il vous envoie ce code.** Seul le navigateur qui a créé la demande peut l’ouvrir : personne ne lit le secret en chemin.",
      "**Vous l’ouvrez ici,** l’assistant configure RustDesk, et une connexion réelle le confirme.",
    ],
    begin: "Créer une demande",
    back: "Retour",
    hasReplyHow:
      "Lorsqu’une réponse est arrivée, choisissez sa demande. Vous vous connectez d’abord à la console, car le secret qu’elle contient y va directement.",
    sent: "Demandes de ce navigateur",
    none: "Ce navigateur n’a encore créé aucune demande. Une réponse ne s’ouvre que dans le navigateur qui a créé la demande.",
    looking: "Recherche de demandes antérieures",
    openUntil: (until) => `ouverte jusqu’au ${until}`,
    states: { used: "Réponse reçue", expired: "Expirée" },
    expiredWhy:
      "Sa clé a été effacée : une réponse à cette demande ne s’ouvre donc nulle part. Créez-en une nouvelle.",
    usedWhy: "Sa réponse a été ouverte. Une réponse ne s’ouvre qu’une fois.",
    otherConsole: (origin) =>
      `Elle concerne \`${origin}\`, et cette page configure une autre console. Ouvrez l’assistant là-bas, à l’adresse où vous avez créé la demande.`,
    reply: "La réponse est là",
    again: "La renvoyer",
    forget: "Oublier",
    forgotten: (host) => `La demande pour ${host} est oubliée`,
    forgetTitle: "Oublier cette demande ?",
    forgetWhy: "Sa clé sera effacée. Une réponse à cette demande ne pourra plus jamais être ouverte.",
    forgetYes: "L’oublier",
    forgetNo: "La conserver",
    wasAsked: "J’ai reçu une demande",
  },
  ask: {
    title: "Envoyez ceci à votre collègue",
    lead: (until) =>
      `La demande est prête. Elle ne contient ni mot de passe ni secret, et reste ouverte jusqu’au ${until}.`,
    making: "Création d’une clé que seul ce navigateur peut utiliser",
    send: "Envoyer la demande",
    mail: "Copier l’e-mail",
    mailName: "E-mail",
    openMail: "Ouvrir dans ma messagerie",
    pasteMail:
      "Les programmes de messagerie ne reprennent que des textes courts. La demande est aussi copiée : collez-la à l’endroit où l’e-mail indique *coller ici*.",
    link: "Lien",
    noLink:
      "Il n’y a pas de lien, car cette page s’exécute sur votre propre ordinateur et personne d’autre ne peut l’ouvrir. Le texte dit la même chose : votre collègue le colle dans n’importe quelle copie de l’assistant.",
    text: "La demande sous forme de texte",
    textAside: "pour une messagerie instantanée, ou si l’e-mail altère les liens",
    textName: "Demande",
    copyText: "Copier la demande",
    script: "La demande sous forme de script",
    scriptAside: "votre collègue exécute une commande et renvoie la dernière ligne",
    compare: "Comparez quatre mots",
    compareWhy:
      "Appelez votre collègue et lisez-lui ces mots. Sa page doit montrer les mêmes : la demande n’a alors pas été modifiée en route.",
    arrives: "Quand la réponse arrive",
    arrivesWhy:
      "Collez ici le code de réponse, ou tout l’e-mail qui le contient. Vous pouvez fermer cette page et revenir : *Demander à un collègue*, sur la page d’accueil, conserve la demande.",
    reply: "Code de réponse",
    open: "Ouvrir la réponse",
    opening: "Ouverture",
    another: "J’ai reçu les valeurs autrement",
    anotherAside: "ID client et secret, par téléphone ou dans un gestionnaire de mots de passe",
    save: "Enregistrer dans RustDesk",
    notFound: "Ce texte ne contient pas de code de réponse.",
    instead: "Choisir un autre moyen",
  },
  replyProblems: {
    ...SHARED,
    "not-a-code": () =>
      "**Ce texte ne contient pas de code de réponse.** Un tel code commence par `esreply1.` et compte environ 1 100 caractères.",
    "other-kind": () =>
      "**C’est une demande, pas une réponse.** C’est ce que vous envoyez. La réponse de votre collègue commence par `esreply1.`",
    foreign: () =>
      "**Cette réponse a été créée pour un autre navigateur ou pour une demande effacée.** Ouvrez-la dans le navigateur qui a créé la demande, à la même adresse que lors de celle-ci, ou envoyez une nouvelle demande.",
    used: ({ at }, show) =>
      `**Cette réponse a déjà été ouverte,** le ${show(at)}, et une réponse ne s’ouvre qu’une fois. Si le secret n’est pas arrivé dans RustDesk, envoyez une nouvelle demande : ce que votre collègue a créé sera retrouvé.`,
    expired: ({ at }, show) =>
      `**Cette réponse arrive trop tard.** Sa demande a expiré le ${show(at)}, et sa clé a été effacée. Envoyez-en une nouvelle : ce que votre collègue a créé sera retrouvé.`,
    tampered: () =>
      "**N’utilisez pas cette réponse.** Ce qui y figure en clair ne correspond pas à ce qui y est chiffré : quelqu’un l’a modifiée, ou elle a été chiffrée pour une autre clé. Appelez votre collègue.",
    "other-tenant": ({ got, asked }) =>
      `**N’utilisez pas cette réponse.** Elle désigne une autre organisation (${tail(got)}) que celle demandée (${tail(asked)}). Quiconque contrôle cette organisation pourrait se connecter à votre RustDesk.`,
    "other-console": ({ asked }) =>
      `**Cette réponse concerne une autre console.** Elle répond à votre demande pour \`${asked}\`. Ouvrez-la là-bas.`,
  },
  requestProblems: {
    ...SHARED,
    "not-a-code": () =>
      "**Ce texte ne contient pas de demande.** Une demande commence par `esrequest1.` ; copiez tout le texte ou tout le lien.",
    "other-kind": () =>
      "**C’est un code de réponse, pas une demande.** Envoyez-le à la personne qui vous l’a demandé : seul son navigateur peut l’ouvrir.",
    expired: ({ at }, show) =>
      `**Cette demande a expiré le ${show(at)}.** Une réponse ne pourrait plus être ouverte. Demandez-en une nouvelle.`,
  },
  mail: {
    pasteHere: "[coller ici]",
    subject: (host) => `Demande : relier RustDesk (${host}) à notre connexion Microsoft`,
    body: (facts) =>
      [
        "Pourriez-vous inscrire une application dans Microsoft Entra ? Cela prend cinq minutes.",
        facts.isLink
          ? "Ce lien montre les paramètres exacts ; il ne contient aucun mot de passe :"
          : "Ouvrez Entra Setup pour RustDesk, choisissez « Vous avez reçu une demande ? » et collez ceci. Le texte ne contient aucun mot de passe :",
        facts.carried,
        "L’application ne demande que le nom et l’adresse e-mail. À la fin, vous obtenez un code de réponse : renvoyez-le-moi ; seul mon navigateur peut l’ouvrir.",
        ...(facts.isGated
          ? ["Ajoutez-moi ensuite à la liste des personnes qui peuvent se connecter à l’application."]
          : []),
        `Pour être sûr que ce message vient bien de moi, comparez ces mots avec moi par téléphone : ${facts.words}.`,
        `La demande concerne ${facts.organisation} et expire le ${facts.until}.`,
      ].join("\n\n"),
  },
} satisfies Catalogue["colleague"];
