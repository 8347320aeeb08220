/** Words of the two tests. */
import type { Catalogue } from "../catalogue.ts";

export const test = {
  title: "Tester la connexion",
  titleDone: (name) => `Tout fonctionne : connexion réussie pour ${name}`,
  lead: "Deux tests, le plus simple d’abord. Seul le second confirme le secret, car seul votre serveur RustDesk peut l’utiliser.",
  dry: "Vérification à blanc",
  dryPassed: "Réussie, aucun compte créé",
  dryFailed: "Diffère du plan",
  dryRunning: "Demande à RustDesk de commencer une connexion",
  value: "Valeur",
  sends: "Ce que RustDesk envoie à Microsoft",
  sendsShort: "Envoi",
  planned: "Prévu",
  same: "Identique",
  differs: "Différent",
  expected: (value) => `Attendu : ${value}`,
  settings: { tenant: "Organisation", clientId: "ID d’application", callbackUrl: "Adresse de rappel" },
  real: "Connexion réelle",
  realTitle: "Ce test utilise un compte réel",
  realWarning:
    "RustDesk créera un compte pour la personne qui se connecte si elle n’en a pas, et ce compte peut être décompté de votre licence. Votre propre session de console n’est pas touchée.",
  visible:
    "Le bouton est déjà visible pour les utilisateurs : une console refuse de commencer une connexion avec un fournisseur désactivé.",
  open: "Ouvrir la fenêtre de Microsoft",
  openAgain: "Rouvrir la fenêtre de Microsoft",
  asOther: "Tester avec un autre compte",
  waiting: "En attente de la fenêtre de Microsoft. S’arrête automatiquement après 3:00.",
  closed: "J’ai fermé la fenêtre",
  shows20: "Qu’affiche la fenêtre de Microsoft ?",
  shows20Why:
    "Aucune réponse pour l’instant. Si la connexion est en cours, poursuivez-la ; cette page le détectera.",
  closedTitle: "Le test a été arrêté",
  closedWhat:
    "Aucune réponse n’est venue de la fenêtre. Si Microsoft y a affiché une erreur, son numéro AADSTS indique ce qui manque.",
  passed: (seconds) => `Réussie en ${seconds}`,
  shows: "tel que RustDesk l’affiche",
  userName: "Nom d’utilisateur",
  email: "E-mail",
  none: "aucun",
  rights: "Droits",
  rightsUser: "Utilisateur, pas administrateur",
  rightsAdmin: "Administrateur",
  signedInAt: "Connexion",
  answerFrom: "Réponse de",
  answerFromWhat: "RustDesk, après son propre échange",
  session: "Session de test",
  sessionOut: "Fermée",
  sessionStays: "Impossible de la fermer ; elle se terminera d’elle-même",
  names: "Les noms d’utilisateur ne peuvent plus être modifiés ensuite dans RustDesk.",
  turnOff: "Le désactiver",
  turnedOff:
    "Le bouton est désactivé. Les utilisateurs ne le voient pas ; l’entrée et son secret restent dans la console.",
  turnOn: "L’activer",
  finish: "Terminer",
  skip: "Terminer sans le test",
  cannot:
    "Cette page ne peut pas atteindre la console : à vous de faire le test. Ouvrez la page de connexion de la console dans une fenêtre privée et connectez-vous avec Microsoft.",
  blocked:
    "Votre navigateur a bloqué la fenêtre. Autorisez les fenêtres contextuelles pour cette page, puis rouvrez-la.",
} satisfies Catalogue["test"];
