/** Words for learning from one captured save where a Pro server keeps its settings. */
import type { Catalogue } from "../catalogue.ts";

export const learn = {
  title: "Montrer un Submit à l’assistant",
  aside: "pour les versions que personne n’a encore décrites",
  why: "L’assistant peut apprendre, à partir d’un enregistrement fait dans la page de la console, où cette version conserve ses paramètres. Cette opération n’envoie rien ; vous voyez ce qu’il a appris avant que ce soit utilisé.",
  steps: [
    "Ouvrez **Settings → OIDC** de la console dans un autre onglet, ainsi que les outils de développement (F12), onglet **Network**.",
    "Cliquez sur **Submit** sans rien modifier. Une requête avec la méthode PUT ou POST apparaît.",
    "Faites un clic droit dessus, choisissez **Copy → Copy as cURL** (ou *as fetch*, ou une entrée HAR), et collez-la ici. Un profil exporté convient aussi.",
  ],
  field: "La requête copiée",
  fieldWhy:
    "Elle contient vos secrets : elle est lue dans cette page, aussitôt effacée du champ et n’est envoyée nulle part.",
  read: "La lire",
  problems: {
    empty: () => "Collez d’abord la requête copiée.",
    "too-long": ({ max }) =>
      `Le texte dépasse ${max / 1024} Kio : copiez cette seule requête, pas tout le journal.`,
    "not-understood": () =>
      "Ce n’est ni du cURL, ni du fetch, ni du HAR tels que les outils de développement les copient.",
    "more-than-a-request": () =>
      "Le texte contient plus qu’une requête : des commandes ou du code à côté. Copiez à nouveau la requête et collez-la telle quelle.",
    "several-requests": ({ count }) =>
      `Le texte contient ${count} requêtes. Copiez uniquement celle de Submit.`,
    "other-origin": ({ got, expected }) =>
      `Cette requête va vers ${got}, et non vers ${expected}. Rien n’a été appris.`,
    "other-method": ({ method }) =>
      `${method} n’enregistre rien. Copiez la requête faite par Submit : PUT ou POST.`,
    "other-path": ({ path }) => `${path} n’est pas un chemin simple sous /api/ : il n’est donc pas utilisé.`,
    "body-not-json": () => "Son corps n’est pas un objet JSON. Copiez la requête faite par Submit.",
    "no-provider": () =>
      "Elle ne contient aucun fournisseur avec ID client, secret client et émetteur : c’est peut-être l’enregistrement d’une autre page. Ajoutez une fois le fournisseur dans la console, ou choisissez la requête de Settings → OIDC.",
    "not-a-profile": () => "Ce profil a été modifié ou endommagé : l’une de ses valeurs n’est pas conforme.",
  },
  learnt: "Ce qu’il a appris",
  call: "Appel",
  list: "Liste des fournisseurs",
  whole: "le corps entier est un fournisseur",
  keys: "Clés d’un fournisseur",
  callback: "Adresse de rappel",
  noCallback: "absente ; la console la prend ailleurs",
  headers: "Autres en-têtes",
  headersWhy:
    "La page de la console a envoyé aussi ces en-têtes. L’assistant n’en envoie aucun : l’enregistrement peut donc être refusé.",
  captured: "Le corps capturé, secrets remplacés par des points",
  sends: "Ce qui serait envoyé, après un aperçu",
  sendsWhy: "Tout le reste du corps est renvoyé tel qu’il a été lu.",
  use: "Utiliser cela pour cette console",
  restart:
    "Le lanceur ne laisse passer que ce pour quoi il a été démarré. Arrêtez-le, redémarrez-le avec ceci, puis collez à nouveau ici :",
  copy: "Commande",
  export: [
    "Profil",
    "Noms des clés et types des valeurs, sans aucune valeur. Pour un autre ordinateur ou pour le projet",
  ],
} satisfies Catalogue["learn"];
