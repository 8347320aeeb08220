/** Words of "who may sign in". */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { list } = grammarOf("fr");

export const who = {
  title: "Qui peut se connecter ?",
  lead: "RustDesk ne filtre pas lui-même : toute personne que Microsoft laisse passer obtient un compte. L’accès se règle donc dans Entra.",
  legend: "Qui peut se connecter",
  chosen: "Uniquement les personnes et groupes choisis",
  recommended: "Recommandé",
  chosenWhat:
    "Microsoft refuse toutes les autres personnes avant qu’elles n’atteignent RustDesk. Vous figurez dès maintenant sur la liste ; ajoutez les autres dans le portail Entra, sous **[[enterprise]] → [[users]]**.",
  chosenShort: "Microsoft refuse toutes les autres personnes avant qu’elles n’atteignent RustDesk.",
  includeMe: "M’inclure",
  includeMeWho: (name) => `M’inclure, **${name}**`,
  includeAsked: "Votre demande l’indique, pour que votre collègue vous ajoute à la liste.",
  includeMeWhy: "Nécessaire pour le test de connexion final",
  consentLocked:
    "Le consentement pour tous en fait partie : avec une liste, Microsoft refuse que chaque personne consente elle-même.",
  everyone: "Toute mon organisation",
  everyoneWhat: (domain) => `Tous les membres de ${domain} et ses invités.`,
  consent: "Donner maintenant le consentement pour tous",
  consentWhy:
    "Sinon, chaque personne doit consentir elle-même, une fois. Nécessite une autorisation de plus : DelegatedPermissionGrant.ReadWrite.All.",
  more: "Autres paramètres",
  moreShort: "Nom, validité du secret, types de comptes",
  appName: "Nom de l’inscription d’application",
  appNameLong: (max) => `${max} caractères au maximum.`,
  lifetime: "Durée de validité du secret client",
  days: (days) =>
    days === 730
      ? "2 ans"
      : days === 365
        ? "1 an"
        : days === 180
          ? "6 mois"
          : days === 90
            ? "3 mois"
            : `${days} jours`,
  lifetimeWhy:
    "Microsoft recommande 6 mois. Dès son expiration, plus personne ne peut se connecter avec Microsoft tant qu’il n’est pas remplacé.",
  audience: "Types de comptes",
  audiences: {
    thisTenant: [
      "Comptes de cette organisation",
      "Recommandé. Les invités de l’organisation peuvent aussi se connecter.",
    ],
    anyTenant: [
      "Comptes de toute organisation",
      "RustDesk ne compare qu’un seul émetteur : en pratique, seules les personnes de cette organisation peuvent entrer ; l’application est simplement visible pour les autres.",
    ],
    anyTenantAndPersonal: [
      "Toute organisation et comptes personnels",
      "Comme ci-dessus ; avec cet émetteur, les comptes personnels ne peuvent pas entrer. Deux secrets client au maximum.",
    ],
  },
  seats: "Licence",
  seatsWhy:
    "RustDesk crée un compte pour chaque personne qui se connecte. Ce compte peut être décompté de votre licence.",
  later: "Modifiable par la suite",
  laterWhy: "Dans Entra sous *[[enterprise]]*, ou ici sous *Qui peut se connecter*.",
  review: "Voir l’aperçu",
  looking: "Lecture des deux côtés",
  permissionMissing:
    "Il faut une autorisation de plus que celles accordées. Connectez-vous à nouveau pour l’obtenir.",
  tokenShort: "Votre jeton ne permet pas de donner le consentement pour tous",
  tokenShortWhy: (scopes) =>
    `Il lui manque ${list(scopes.map((scope) => `\`${scope}\``))}. Un jeton d’Azure CLI, obtenu avec la commande de l’écran précédent, convient en général.`,
  otherToken: "Utiliser un autre jeton",
  withoutConsent: "Tout le monde, sans consentement",
  consentNeeds:
    "Le consentement pour tous peut être donné par un **Administrateur d’application cloud**, un **Administrateur d’application** ou un **Administrateur de rôle privilégié**. Sans lui, ouvrez l’accès à tous : chaque personne consent alors elle-même, une fois.",
} satisfies Catalogue["who"];
