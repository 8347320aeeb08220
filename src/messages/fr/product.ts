/** Words that hang on which console it is: what can be done with it, how a person enters the values, how people are named. */
import type { Catalogue } from "../catalogue.ts";

export const product = {
  choose: "De quel serveur RustDesk s’agit-il ?",
  label: "Serveur RustDesk",
  hint: "Son nom figure sur ses propres pages, en haut ou en bas. L’adresse de rappel en dépend.",
  is: (title) => `Ses réponses sont celles de ${title}`,
  chosen: (title) => `Vous indiquez qu’il s’agit de ${title}`,
  unknown: "Il utilise l’API client de RustDesk, mais ne ressemble à aucun serveur connu ici",
  ambiguous: (titles) => `Il présente les signes de plusieurs serveurs : ${titles}`,
  saysWhich: "Choisissez ci-dessous lequel c’est.",
  version: (version) => `Version ${version}`,
  noneTitle: (title) => `${title} ne peut pas être relié`,
  what: {
    pro: "Pris en charge par cet assistant : lecture, enregistrement, test, désactivation et activation.",
    databk:
      "Pris en charge par cet assistant : fournisseur, adresse du serveur et son propre test. Relevé avec la version 1.8.0. Les clients RustDesk les plus récents ne peuvent pas se connecter par ce serveur, car il refuse ce qu’ils envoient ; sa console web le peut.",
    lejianwen:
      "Pris en charge par cet assistant, d’après son code source publié ; non essayé sur un serveur en fonctionnement. Il ne permet pas de désactiver un fournisseur, et l’adresse de retour figure dans son fichier de configuration.",
    betterdesk:
      "Pris en charge par cet assistant, d’après son code source publié ; non essayé sur un serveur en fonctionnement. Il ne contient qu’un seul fournisseur : s’il y en a déjà un autre, il est remplacé.",
    gigaionllc:
      "Ses paramètres sont des pages sans API : ce côté se configure donc manuellement. Les valeurs seront prêtes à copier.",
    sctgdesk:
      "Ses fournisseurs figurent dans le fichier `oauth2.toml` du serveur, et il ne connaît aucun émetteur de Microsoft Entra. Rien ne peut être configuré par son API.",
    lantongxue: "Il n’offre aucune connexion par un fournisseur.",
  },
  address: {
    pro: "",
    databk:
      "Ce serveur calcule son adresse de rappel à partir de la backend URL de ses paramètres généraux. L’assistant y met l’adresse affichée ici, après l’aperçu.",
    lejianwen:
      "Ce serveur prend son adresse de rappel dans `rustdesk.api-server`, dans son fichier de configuration. Mettez-y l’adresse affichée ici ; la vérification à blanc compare.",
    betterdesk:
      "Ce serveur conserve son adresse de rappel sous le nom Redirect URL. L’assistant enregistre l’adresse affichée ici.",
    gigaionllc:
      "Ce serveur affiche son adresse de rappel à la création d’un fournisseur. Elle doit être identique à celle affichée ici.",
    sctgdesk: "",
    lantongxue: "",
  },
  guidance: {
    // Pro has acts of its own, with pictures.
    pro: [],
    databk: [
      "Ouvrez **Settings → General** et indiquez comme **backend URL** l’adresse de la console, sans barre oblique finale. L’adresse de rappel en découle.",
      "Ouvrez **OIDC providers**, ajoutez un fournisseur de type **oidc** nommé **azure**, et entrez l’émetteur, l’ID client et le secret client.",
      "Cliquez sur **Test** après l’enregistrement : tant qu’aucun test n’a réussi, le serveur peut continuer d’utiliser les anciennes valeurs.",
    ],
    lejianwen: [
      "Dans le fichier `config.yaml` du serveur, **rustdesk.api-server** doit être l’adresse de la console : l’adresse de rappel en découle.",
      "Ouvrez **OAuth management**, ajoutez une entrée de type **oidc** avec l’op **azure**, et entrez l’émetteur, l’ID client et le secret client.",
      "Les étendues sont séparées par des virgules : `openid,profile,email`. Activez **PKCE**, méthode **S256**.",
    ],
    betterdesk: [
      "Ouvrez **Settings → Authentication → OIDC** et activez-le, avec le nom d’affichage **Microsoft**.",
      "Entrez l’URL de l’émetteur, l’ID client et le secret client, et l’adresse de rappel comme **Redirect URL**.",
    ],
    gigaionllc: [
      "Ouvrez **OAuth providers** et créez un fournisseur à partir du modèle **Microsoft Entra ID (Azure AD)**, avec l’op **azure**.",
      "Entrez l’émetteur, l’ID client et le secret client, laissez **PKCE** activé (S256), cochez **Enabled** et enregistrez.",
      "Le **Redirect URI** affiché doit être l’adresse de rappel ci-dessous, caractère pour caractère.",
    ],
    sctgdesk: [],
    lantongxue: [],
  },
  byHand: "Maintenant la console, manuellement",
  byHandLead: (title) =>
    `Les valeurs sont prêtes à copier, avec les noms que leur donne ${title}. Rien n’y est enregistré avant que vous ne l’enregistriez.`,
  saved: "Je l’ai enregistré",
  removal: {
    pro: [
      "Ouvrez la console, **Settings → OIDC**.",
      "Supprimez le fournisseur de type **azure**. Ne touchez pas aux autres.",
      "Cliquez sur **Submit**.",
    ],
    databk: ["Ouvrez **OIDC providers** dans la console.", "Supprimez le fournisseur nommé **azure**."],
    lejianwen: ["Ouvrez **OAuth management** dans la console.", "Supprimez l’entrée avec l’op **azure**."],
    betterdesk: [
      "Ouvrez **Settings → Authentication → OIDC** dans la console.",
      "Désactivez-le, videz l’ID client et le secret client, puis enregistrez.",
    ],
    gigaionllc: ["Ouvrez **OAuth providers** dans la console.", "Supprimez celui qui a l’op **azure**."],
    sctgdesk: [],
    lantongxue: [],
  },
  names: {
    title: "Comment les personnes seront nommées",
    becomes: (who, name) => `**${who}** devient \`${name}\` dans RustDesk.`,
    taken: (who, name, likely) =>
      `**${who}** ne peut pas devenir \`${name}\` dans RustDesk : un compte local porte déjà ce nom. Attendez-vous à un nom comme \`${likely}\` ; le test l’affiche.`,
    unlessMailbox: (name) => `Une personne sans boîte aux lettres reçoit son nom d’affichage : \`${name}\`.`,
    noMailbox:
      "Une personne sans boîte aux lettres n’y reçoit aucun nom et ne peut pas être distinguée. Donnez-lui d’abord une boîte aux lettres.",
    fixed: "RustDesk nomme les personnes à leur première connexion ; le nom ne change plus.",
  },
  claims: {
    pro: "",
    databk:
      "Les adresses e-mail ne sont pas reprises : il attend une revendication qu’Entra n’envoie pas. Les personnes sont reconnues par le nom du fournisseur : il ne faut donc pas le renommer ensuite.",
    lejianwen:
      "Il lit uniquement les données userinfo de Microsoft. Un utilisateur existant ayant la même adresse e-mail est rattaché, quelle que soit l’origine de ce compte.",
    betterdesk:
      "Les personnes ne sont reconnues que par leur nom d’utilisateur : quiconque se connecte avec le nom d’un compte local s’approprie ce compte.",
    gigaionllc: "Il lit uniquement les données userinfo de Microsoft.",
    sctgdesk: "",
    lantongxue: "",
  },
  noSwitch:
    "Ce serveur ne permet pas de désactiver un fournisseur : les utilisateurs voient le bouton jusqu’à ce que le fournisseur soit supprimé dans ses propres paramètres.",
  silentTrial:
    "Ce serveur ne dit à personne pourquoi une connexion a échoué ; son journal, si. Vous n’avez que ce qu’affiche la fenêtre de Microsoft.",
  picture: "Chiffres de l’image",
  pictureAlt:
    "Une image avec des chiffres, générée par votre serveur. Elle n’existe sous aucune autre forme.",
  pictureWhy:
    "Le nom d’utilisateur, le mot de passe ou les chiffres n’ont pas été acceptés. Après plusieurs échecs, ce serveur demande aussi de lire une image.",
  pictureMissing: "Recopiez les chiffres de l’image.",
} satisfies Catalogue["product"];
