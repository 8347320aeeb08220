/** Words of the run, by the browser and by hand. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count } = grammarOf("fr");

export const apply = {
  title: "Modifications en cours",
  titleDone: "Les modifications sont effectuées",
  titleStopped: "Arrêté",
  titleFailed: (done, all) =>
    count(done, { one: `# étape sur ${all} effectuée`, other: `# étapes sur ${all} effectuées` }),
  lead: (done, all) =>
    count(done, { one: `# étape sur ${all} effectuée.`, other: `# étapes sur ${all} effectuées.` }),
  untouched: "RustDesk n’est pas encore modifié : les utilisateurs ne remarquent rien.",
  untouchedFailed:
    "RustDesk n’a **pas** été modifié ; les utilisateurs ne remarquent rien. Ce qui a été créé est conservé et sera retrouvé.",
  unfinished:
    "RustDesk contient peut-être déjà une partie de la configuration, mais ne la propose pas ; les utilisateurs ne remarquent rien. Si vous continuez, elle sera terminée.",
  touched: "RustDesk a été enregistré.",
  leadDone: "Les deux côtés ont été relus et contiennent ce qui était prévu.",
  leadConsole:
    "Les valeurs sont prêtes à copier. Rien n’est enregistré dans RustDesk tant que vous n’y avez pas cliqué sur Submit.",
  leadSaved:
    "Ce que vous avez enregistré manuellement n’est pas relu ici ; le test montrera si cela fonctionne.",
  secretHeld: "Gardé en mémoire, non affiché.",
  secretDone: "Transmis à RustDesk sans être affiché ni stocké ici.",
  secretReveal: "J’ai besoin de le voir",
  secretTitle: "Secret client",
  secretWarning:
    "Fermer cette zone l’efface. Toute personne qui le possède peut agir au nom de cette application.",
  secretClose: "Fermer et effacer",
  log: "Journal d’activité",
  logSave: "Enregistrer dans un fichier",
  logLines: (lines) => count(lines, { one: "# ligne, sans secret", other: "# lignes, sans secret" }),
  stop: "Arrêter après cette étape",
  stopping: "Arrêt après cette étape",
  stopWhy: "L’arrêt ne laisse rien d’inachevé : à la reprise, seul ce qui manque est planifié.",
  lookingAgain: "Actualisation",
  goOn: "Continuer à partir d’ici",
  keepWaiting: "Continuer d’attendre",
  keepTheirs: "Conserver ces modifications et continuer",
  differences: {
    title: "Ce qui a changé dans la console depuis l’aperçu",
    setting: "Paramètre",
    before: "Dans l’aperçu",
    now: "Maintenant",
    none: "absent",
  },
  goOnWhy: "Actualise d’abord, pour que rien ne soit créé deux fois.",
  signInConsole: "Se reconnecter à la console",
  signInMicrosoft: "Se reconnecter à Microsoft",
  back: "Retour à l’aperçu",
  reply: "Afficher le code de réponse",
  leadForAsker:
    "Entra a été relu et contient ce qui était prévu. Il reste à transmettre les valeurs au demandeur.",
  leadForAskerFailed: "Ce qui a été créé est conservé et sera retrouvé. Rien n’a été envoyé à personne.",
  replyOpened: (domain, id) =>
    `Réponse ouverte. Elle concerne **${domain}** (${id.slice(0, 4)}…), comme vous l’avez demandé.`,
  values: {
    name: "Nom de l’application",
    secretName: "Description du secret",
    callback: "Adresse de rappel",
    clientId: "ID client",
    secret: "Secret client",
    issuer: "Émetteur",
  },
  copySecret: "Copier le secret client",
  noSecret:
    "Cet onglet ne détient plus le secret. Collez celui que vous avez, ou créez-en un nouveau dans le portail : il n’est affiché qu’une seule fois.",
  clientId: "ID d’application (client)",
  clientIdProblems: {
    empty: () => "Entrez l’ID client de l’application.",
    "secret-value": () =>
      "Cela ressemble à un secret client. Il va dans le champ prévu pour le secret ; ici, indiquez [[clientId]].",
    "tenant-id": () =>
      "**C’est la valeur [[tenantId]].** Elle désigne l’organisation, pas l’application. Copiez [[clientId]] depuis la page [[overview]].",
    "not-a-guid": () =>
      "Un ID client ressemble à 11111111-2222-3333-4444-555555555555. Copiez [[clientId]] depuis la page [[overview]].",
  },
  secret: "Secret client, colonne *[[value]]*",
  secretProblems: {
    empty: "Collez le contenu de la colonne [[value]] du secret client.",
    "secret-id":
      "**C’est le contenu de la colonne [[secretId]].** Copiez celui de la colonne *[[value]]*, juste à sa gauche.",
    masked:
      "**C’est la forme masquée.** Entra n’affiche la colonne [[value]] en clair qu’une seule fois. Créez un nouveau secret ; vous pouvez supprimer celui-ci.",
    "odd-shape": "Cela ne ressemble pas à un secret Entra habituel. Vous pouvez continuer malgré tout.",
  },
} satisfies Catalogue["apply"];
