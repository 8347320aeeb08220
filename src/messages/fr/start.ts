/** Words of the frame and the start screen: loaded before anything is shown. */
import type { StartWords } from "../catalogue.ts";

export const frStart = {
  appName: "Entra Setup",
  appFor: "pour RustDesk",
  skip: "Aller au contenu",
  theme: "Basculer entre clair et sombre",
  language: "Langue",
  sandbox: {
    name: "Bac à sable",
    ribbon:
      "Bac à sable : Microsoft et la console sont simulés sur cet ordinateur. Rien de réel n’est modifié.",
    cast: "Noms et mots de passe",
    intro:
      "Toutes les personnes ici sont fictives. Elles ont toutes le même mot de passe, et rien ne quitte cet ordinateur.",
    who: "Qui",
    userName: "Nom d’utilisateur",
    password: "Mot de passe",
    control: "Observer et perturber la simulation",
    close: "Fermer",
  },
  start: {
    title: "Relier RustDesk à Microsoft Entra ID",
    lead: "Vos utilisateurs se connectent à RustDesk avec leur compte professionnel. Cet assistant configure les deux côtés, vérifie le résultat par une connexion réelle et montre chaque modification avant de l’effectuer.",
    connect: "Relier maintenant",
    connectWhat:
      "Je peux me connecter à Microsoft en tant qu’administrateur d’application, et à RustDesk en tant qu’administrateur.",
    begin: "Commencer",
    connectTime: "Environ 5 minutes",
    byHand: "Suivre les étapes",
    byHandWhat: "J’effectue moi-même les modifications dans le portail Entra et je recopie les valeurs.",
    byHandTime: "Environ 15 minutes",
    ask: "Demander à un collègue",
    askWhat: "Quelqu’un d’autre gère Microsoft Entra. Je lui envoie une demande.",
    askTime: "2 minutes, puis attente",
    asked: "Vous avez reçu une demande ?",
    askedOpen: "L’ouvrir ici",
    again: "Déjà relié ?",
    care: {
      check: ["Vérifier", "Comparer les deux côtés et corriger les écarts"],
      replace: ["Remplacer le secret", "Avant son expiration, sans interrompre les connexions"],
      move: ["Changer l’adresse", "La console a changé de nom"],
      disconnect: ["Supprimer la liaison", "La retirer des deux côtés, restaurable pendant 30 jours"],
    },
    drawing: "Ce qui sera configuré. Chaque élément n’est coché qu’une fois vérifié.",
    entra: "Microsoft Entra",
    entraItems: [
      "Inscription d’application",
      "Secret client, avec date d’expiration",
      "Qui peut se connecter",
    ],
    rustDesk: "RustDesk Server Pro",
    rustDeskItems: ["Fournisseur d’identité, type Azure", "Bouton de connexion avec Microsoft"],
    callback: "Adresse de rappel",
    idAndSecret: "ID et secret",
  },
  foot: {
    promise:
      "Cette page ne communique qu’avec Microsoft et avec votre serveur RustDesk. Elle n’a pas de serveur propre et ne collecte rien.",
    prove: "Comment le vérifier",
    proof:
      "Le navigateur lui-même y veille : la stratégie de sécurité de cette page ne l’autorise à se connecter qu’à ces adresses. Vous pouvez voir cette stratégie dans les en-têtes de réponse, et chaque requête dans l’onglet Réseau des outils de développement de votre navigateur.",
    independent: "Un outil indépendant, qui ne vient ni de RustDesk ni de Microsoft.",
  },
  decoder: {
    title: "Que s’est-il passé ?",
    lead: "Collez ce que vous voyez : le texte de la page de Microsoft, l’adresse de la fenêtre de connexion, le message de RustDesk ou une ligne de son journal.",
  },
  crash: {
    title: "Une erreur s’est produite dans l’assistant",
    happened:
      "Il s’est produit une situation imprévue. Les modifications déjà effectuées sont conservées et seront retrouvées.",
    again: "Reprendre à partir de l’état actuel",
    notLoaded: {
      title: "Une partie de cette page ne s’est pas chargée",
      happened:
        "Le réseau, ou le serveur d’où elle vient, n’a pas répondu. Les modifications déjà effectuées sont conservées. Votre saisie l’est aussi, sauf les mots de passe.",
      again: "Recharger la page",
    },
  },
} satisfies StartWords;
