/** What a person is told when something goes wrong: what happened and why, then what to do. Facts are quoted, never matched on. */
import type { Catalogue } from "../catalogue.ts";
import { mishaps } from "./mishaps.ts";
import { consoleProblems } from "./problems-console.ts";
import { quoted } from "./quoted.ts";

export const problems = {
  ...mishaps,
  "still-there": {
    title: "Une partie de la liaison est encore là",
    happened:
      "Tout a été retiré, mais à la relecture, un côté en montre encore une partie : Microsoft est peut-être encore en train de copier, ou quelqu’un l’a rétablie.",
    remedy: "Actualisez. Si cela persiste, supprimez manuellement ce qui reste.",
  },
  ...consoleProblems,
  "tenant-unknown": {
    title: "Microsoft ne connaît aucune organisation avec ce domaine",
    happened: (facts) => `Aucun annuaire ne correspond à \`${facts.tenant ?? ""}\` dans ce cloud.`,
    remedy:
      "Vérifiez l’orthographe, utilisez un autre domaine de votre organisation, ou choisissez un autre cloud ci-dessous.",
  },
  "discovery-unreachable": {
    title: "Le service de connexion de Microsoft ne répond pas",
    happened: (facts) => `Depuis ce navigateur, \`${facts.host ?? "ce service"}\` est inaccessible.`,
    remedy:
      "Vérifiez la connexion réseau, et si un proxy ou une extension bloque cette adresse ; puis réessayez.",
  },
  "issuer-unexpected": {
    title: "Cette organisation se trouve dans un autre cloud",
    happened: (facts) =>
      `Ses données publiques indiquent \`${facts.got ?? facts.reason ?? "autre chose"}\`, ce qui n’est pas le cloud choisi ici.`,
    remedy: "Choisissez ci-dessous le cloud de votre organisation.",
  },
  "popup-blocked": {
    title: "La fenêtre de Microsoft a été bloquée",
    happened: "Votre navigateur n’a pas laissé cette page ouvrir une fenêtre.",
    remedy: "Autorisez les fenêtres contextuelles pour cette page, puis rouvrez la fenêtre de Microsoft.",
  },
  "popup-no-answer": {
    title: "Aucune réponse reçue",
    happened: "La fenêtre de Microsoft a été fermée, ou elle a affiché une erreur qui y est restée.",
    remedy: "Rouvrez-la. Si Microsoft a affiché une erreur, son numéro AADSTS indique ce qui manque.",
  },
  "sign-in-cancelled": {
    title: "La connexion a été interrompue",
    happened: "La fenêtre de Microsoft a été fermée, ou l’autorisation a été refusée.",
    remedy: "Rouvrez-la lorsque vous serez prêt, ou choisissez un autre moyen.",
  },
  "admin-approval-needed": {
    title: "Microsoft exige qu’un administrateur autorise cet outil",
    happened: "Votre compte ne peut pas donner lui-même cette autorisation.",
    remedy:
      "Utilisez un jeton d’Azure CLI, qui ne nécessite pas d’approbation pour cet outil ; effectuez les modifications manuellement ; ou demandez à un administrateur de se connecter ici.",
  },
  "wrong-tenant": {
    title: "C’est une autre organisation",
    happened: (facts) =>
      `Vous vous êtes connecté en tant que \`${facts.got ?? ""}\`. Ce serveur est configuré pour **${facts.expected ?? "un autre domaine"}**.`,
    remedy: "Utilisez un autre compte, ou changez le domaine de l’entreprise.",
  },
  "wrong-account": {
    title: "C’est un autre compte",
    happened: (facts) =>
      `Microsoft a répondu pour ${facts.got ? `\`${facts.got}\`` : "une autre personne"} au lieu du compte attendu.`,
    remedy: "Utilisez le compte avec lequel vous avez commencé.",
  },
  "personal-account": {
    title: "C’est un compte Microsoft personnel",
    happened:
      "Il n’appartient à aucune organisation : il n’y a donc pas d’annuaire où inscrire une application.",
    remedy: "Utilisez un compte professionnel.",
  },
  "sign-in-refused": {
    title: "Microsoft a refusé la connexion",
    happened: (facts) =>
      `${facts.aadsts ? `AADSTS${facts.aadsts}` : "Microsoft n’a donné aucun numéro"}${quoted(facts.message)}.`,
    remedy:
      "Fiez-vous au texte de Microsoft lorsqu’il en dit plus que cette page, puis réessayez ou choisissez un autre moyen.",
  },
  "sign-in-unavailable": {
    title: "Le service de connexion de Microsoft ne répond pas actuellement",
    happened: "Le service de jetons n’a donné aucune réponse exploitable.",
    remedy:
      "Attendez une minute et réessayez. MSAL répète un refus pendant 60 secondes au plus sans redemander.",
  },
  "assistant-not-registered": {
    title: "Microsoft ne connaît pas cet assistant",
    happened: (facts) =>
      `L’ID client de l’assistant est inconnu dans cette organisation, ou son URI de redirection n’est pas inscrit en tant qu’application monopage${facts.aadsts ? ` (AADSTS${facts.aadsts})` : ""}.`,
    remedy: "Vérifiez l’ID client et l’URI de redirection, ou utilisez plutôt un jeton d’Azure CLI.",
  },
  "insecure-page": {
    title: "Cette page n’est pas ouverte de façon sécurisée",
    happened: "Les navigateurs ne permettent de se connecter qu’en https ou sur localhost.",
    remedy: "Ouvrez l’assistant en https, ou lancez-le sur votre propre ordinateur.",
  },
  "handover-insecure-page": {
    title: "Cette page n’est pas ouverte de façon sécurisée",
    happened:
      "Les navigateurs ne permettent de chiffrer et de déchiffrer des codes qu’en https ou sur localhost.",
    remedy: "Ouvrez l’assistant en https, ou lancez-le sur votre propre ordinateur.",
  },
  "handover-no-storage": {
    title: "Ce navigateur ne conserve rien",
    happened:
      "La clé qui ouvre la réponse doit rester dans ce navigateur jusqu’à ce que la réponse arrive. Elle ne peut pas y être conservée : certains navigateurs le refusent dans les fenêtres privées, ou lorsque les données de site sont bloquées.",
    remedy:
      "Ouvrez l’assistant dans une fenêtre normale, ou autorisez-le à conserver des données de site, puis réessayez.",
  },
  "graph-denied": {
    title: "Microsoft a refusé cette opération",
    happened: (facts) =>
      `Votre compte peut se connecter, mais pas effectuer cette opération${facts.call ? ` (\`${facts.call}\`)` : ""} : il lui manque le rôle **Administrateur d’application cloud** ou **Administrateur d’application**, ou le rôle n’est pas encore actif.`,
    remedy:
      "Si ce rôle vous a été attribué au cours des 15 dernières minutes, patientez et réessayez. Sinon, effectuez les modifications manuellement avec un collègue qui le possède.",
  },
  "consent-refused": {
    title: "Microsoft a refusé le consentement pour tous",
    happened:
      "Il faut le rôle **Administrateur d’application cloud**, **Administrateur d’application** ou **Administrateur de rôle privilégié**, que ce compte n’a pas ou n’a pas activé. Sans ce consentement, Microsoft ne laisse entrer personne de la liste, car une liste empêche chaque personne de consentir elle-même.",
    remedy:
      "Demandez à une personne ayant l’un de ces rôles de cliquer sur *[[grantShort]]* dans le portail, sous **[[appRegistrations]] → [[apiPermissions]]**, puis continuez à partir d’ici : le consentement sera trouvé. Ou ouvrez l’accès à tous : chaque personne consent alors elle-même, une fois.",
  },
  "group-refused": {
    title: "Microsoft n’a pas accepté le groupe",
    happened: (facts) =>
      `La raison habituelle est l’abonnement de l’organisation : les groupes nécessitent **Entra ID P1 ou P2**, pas les personnes${quoted(facts.message)}.`,
    remedy:
      "Retirez le groupe de la liste et ajoutez ses membres un par un, ou souscrivez l’abonnement et continuez à partir d’ici.",
  },
  "graph-unreachable": {
    title: "Microsoft Graph ne répond pas",
    happened: "La requête n’a reçu aucune réponse que cette page puisse lire.",
    remedy: "Vérifiez la connexion réseau, puis actualisez : ce qui a été créé sera retrouvé.",
  },
  "graph-session-ended": {
    title: "Vous êtes déconnecté de Microsoft",
    happened: "Le jeton a expiré, ou un rechargement de cette page l’a effacé.",
    remedy: "Connectez-vous à nouveau à Microsoft. Rien de ce que vous avez saisi n’est perdu.",
  },
  "graph-step-up": {
    title: "Microsoft demande une nouvelle connexion",
    happened: "Votre organisation exige une connexion récente ou un second facteur avant cette modification.",
    remedy: "Connectez-vous à nouveau à Microsoft, puis actualisez.",
  },
  "secrets-forbidden": {
    title: "Votre organisation interdit les secrets client",
    happened:
      "Une stratégie de gestion des applications les bloque. RustDesk Server Pro n’a pas de champ pour les certificats : il lui faut donc un secret.",
    remedy: "Demandez une exception à cette stratégie pour cette application, puis actualisez.",
  },
  "secret-lifetime-limited": {
    title: "Votre organisation n’autorise que des durées de validité plus courtes",
    happened: (facts) =>
      `Une stratégie de gestion des applications limite la durée de validité d’un secret${facts.longestInDays ? ` : ${facts.longestInDays} jours au maximum` : ""}.`,
    remedy: "Choisissez une durée plus courte et revoyez l’aperçu.",
  },
  "name-held-by-deleted-app": {
    title: "Une application supprimée occupe encore ce nom",
    happened:
      "Une inscription d’application pour cette console a été supprimée il y a moins de 30 jours, et Entra garde son nom pendant ce délai.",
    remedy:
      "Restaurez-la sous *[[deletedApps]]* dans le portail Entra, ou supprimez-la définitivement à cet endroit ; puis actualisez.",
  },
  "quota-exceeded": {
    title: "Votre quota d’annuaire est épuisé",
    happened: "Microsoft compte les objets qu’une personne peut créer, y compris ceux qui sont supprimés.",
    remedy:
      "Supprimez définitivement les applications dont vous n’avez plus besoin, ou confiez l’opération à un administrateur.",
  },
  "directory-conflict": {
    title: "Quelqu’un d’autre modifie l’annuaire",
    happened:
      "Microsoft a refusé à plusieurs reprises des modifications arrivées en même temps que d’autres.",
    remedy: "Attendez une minute, puis actualisez.",
  },
  "graph-refused": {
    title: "Microsoft a refusé cette requête",
    happened: (facts) =>
      `Réponse de Microsoft : ${facts.graphCode ? `\`${facts.graphCode}\`` : "un refus sans code"}${quoted(facts.message)}.`,
    remedy:
      "Copiez les détails pour le support. Le portail peut en dire davantage si vous y procédez manuellement.",
  },
  "secret-undelivered": {
    title: "Le secret est créé, mais RustDesk ne l’a pas encore",
    happened: "Il est encore détenu dans cet onglet.",
    remedy: "Continuez : le même secret est transmis, aucun autre n’est créé.",
  },
  "dry-check-differs": {
    title: "RustDesk demanderait autre chose à Microsoft",
    happened: "L’adresse vers laquelle il envoie les utilisateurs diffère du plan, comme indiqué ci-dessous.",
    remedy: "Actualisez : le nouveau plan montre ce qu’il faut modifier.",
  },
  "provider-not-offered": {
    title: "RustDesk ne propose pas encore la connexion",
    happened: "Le fournisseur est enregistré, mais la console ne le propose pas aux utilisateurs.",
    remedy: "Actualisez. Certains serveurs ont besoin d’un moment, ou d’un redémarrage.",
  },
  "trial-failed": {
    title: "RustDesk n’a pas pu terminer la connexion",
    happened: (facts) =>
      `Il a répondu${quoted(facts.answer)}. Un secret de moins d’une minute peut être encore inconnu de Microsoft ; il suffit alors d’attendre.`,
    remedy: "Attendez une minute et testez à nouveau. Rien n’est à recréer.",
  },
  "trial-no-answer": {
    title: "Aucune réponse à la connexion",
    happened:
      "RustDesk a attendu trois minutes. Si la fenêtre de Microsoft a affiché une erreur, celle-ci y est restée.",
    remedy: "Testez à nouveau. Si Microsoft affiche un numéro AADSTS, il indique ce qui manque.",
  },
  unexpected: {
    title: "Un événement inattendu s’est produit",
    happened: "L’assistant n’est pas prévu pour cette situation.",
    remedy: "Actualisez. Si le problème persiste, copiez les détails pour le support.",
  },
} satisfies Catalogue["problems"];
