/** Words of the last screen and of what it gives to keep. */
import type { Catalogue } from "../catalogue.ts";

export const done = {
  titles: {
    connect: [
      "RustDesk connecte désormais vos utilisateurs avec Microsoft",
      "Les deux côtés sont configurés, la connexion n’est pas encore confirmée",
    ],
    replaceSecret: [
      "Le nouveau secret est utilisé",
      "Le nouveau secret est enregistré, mais pas encore confirmé",
    ],
    changeAddress: [
      "La nouvelle adresse est utilisée",
      "La nouvelle adresse est enregistrée, mais pas encore confirmée",
    ],
  },
  titleOff: "Les deux côtés sont configurés, le bouton est désactivé",
  lead: (time) => `Confirmé par une connexion réelle à ${time}.`,
  leadUnproven: "Seule une connexion réelle le confirme.",
  compared: "Comparaison des deux côtés",
  planned: (now, all) => `Conforme au plan : ${now} sur ${all}`,
  result: "Résultat",
  settings: {
    clientId: "ID d’application",
    callbackUrl: "Adresse de rappel",
    issuer: "Émetteur",
    secret: "Secret",
    idTokens: "Jeton d’ID",
    provider: "Fournisseur",
  },
  states: {
    match: "Identique",
    "as planned": "Conforme au plan",
    proven: "Confirmé",
    wrong: "Différent",
    "cannot check": "Non vérifiable",
  },
  startsWith: (hint) => `Commence par \`${hint}\``,
  usedByTest: "Utilisé par le test de connexion",
  visible: "Visible pour les utilisateurs",
  secret: (days) => `Le secret est valable ${days}`,
  secretWhy: "Ni Microsoft ni RustDesk ne vous préviendront",
  secretLabel: (from, until) => `Secret client, du ${from} au ${until}`,
  today: "aujourd’hui",
  nobody: "plus de connexion possible",
  note: (until) =>
    `Notez le **${until}** dans votre calendrier : à partir de ce jour, personne ne pourra se connecter avec Microsoft tant que le secret ne sera pas remplacé.`,
  secretUnknown: "La date d’expiration du secret n’est pas connue ici",
  secretLook: "La personne qui gère Entra voit la date dans le portail. Notez-la dans votre calendrier.",
  after: "Avant de fermer cette page",
  oldSecret: "L’ancien secret est supprimé",
  oldAddress: "L’ancienne adresse est supprimée",
  keepAdmin: (name) => `Conservez l’administrateur local **${name}**`,
  keepAdminWhy: "Si la connexion avec Microsoft tombe en panne, il vous restera cet accès.",
  clients: "Les clients de bureau utilisent ce serveur d’API",
  others: "Ajoutez les autres personnes qui peuvent se connecter",
  othersWhy:
    "Seules les personnes de la liste peuvent entrer. Ajoutez des personnes et des groupes dans le portail Entra.",
  othersOpen: "Ouvrir [[users]]",
  tell: "Que dire à vos utilisateurs",
  tellText: (origin) =>
    `Vous pouvez maintenant vous connecter à RustDesk avec votre compte professionnel. Ouvrez RustDesk, choisissez Settings → Account → Log in, puis cliquez sur le bouton Microsoft. Si ce bouton est absent, indiquez ${origin} comme serveur d’API sous Settings → Network.`,
  tellMoved: (origin) =>
    `RustDesk a une nouvelle adresse : dans Settings → Network, indiquez ${origin} comme serveur API.`,
  tellCopy: "Texte pour vos utilisateurs",
  record: "Gardez une trace",
  recordWhy: "Aucun de ces fichiers ne contient le secret.",
  files: {
    summary: ["Récapitulatif", "Ce qui a été modifié, à lire"],
    json: ["Récapitulatif pour outils", "Le même contenu au format JSON"],
    calendar: ["Rappels de calendrier", "30 et 7 jours avant l’expiration du secret"],
  },
  calendarTitle: (host) => `Connexion à RustDesk avec Microsoft : le secret de ${host} expire`,
  calendarText: (host) =>
    `À partir de ce jour, plus personne ne peut se connecter à ${host} avec Microsoft tant que le secret client n’est pas remplacé. Ouvrez l’assistant : il en crée un nouveau et le transmet à RustDesk.`,
  file: {
    title: "Connexion à RustDesk avec Microsoft Entra ID",
    console: "Console",
    organisation: "Organisation",
    secretEnds: "Secret valable jusqu’au",
    made: "Modifié",
    proven: "Confirmé par une connexion réelle",
    noSecret: "Ce fichier ne contient pas le secret client.",
  },
  checklist: {
    mail: [
      "L’e-mail (SMTP) fonctionne dans RustDesk",
      "Les personnes qui ont déjà un compte RustDesk doivent saisir un code reçu par e-mail lorsque leur compte est rattaché.",
    ],
    ldap: [
      "Les mêmes personnes ne sont pas aussi dans LDAP",
      "RustDesk n’envoie jamais le code aux comptes issus de LDAP.",
    ],
    twoFactor: [
      "Le second facteur de RustDesk est désactivé pour elles",
      "Il entre en conflit avec la connexion Microsoft. Exigez-le plutôt dans Entra.",
    ],
    leaving: [
      "Quand quelqu’un quitte l’entreprise",
      "Les sessions RustDesk continuent après la désactivation d’un utilisateur dans Entra. Désactivez aussi le compte dans RustDesk.",
    ],
  },
  finish: "Terminer et se déconnecter",
  finished: "Vous êtes déconnecté des deux côtés, et le secret est effacé ici.",
  finishedTitle: "Terminé",
  again: "Retour à l’accueil",
} satisfies Catalogue["done"];
