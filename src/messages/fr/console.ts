/** Words of the console's sign-in. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count } = grammarOf("fr");

export const console = {
  title: "Se connecter à la console RustDesk",
  lead: "Avec un compte d’administrateur doté d’un mot de passe. La connexion ne sert qu’une fois, reste en mémoire et est fermée à la fin.",
  userName: "Nom d’utilisateur",
  password: "Mot de passe",
  show: "Afficher le mot de passe",
  hide: "Masquer le mot de passe",
  hint: "Si RustDesk demande un code fourni par une application ou reçu par e-mail, ce sera l’étape suivante.",
  missingUser: "Entrez le nom d’utilisateur d’un administrateur.",
  missingPassword: "Entrez le mot de passe.",
  signIn: "Se connecter à la console",
  signingIn: "Connexion en cours",
  accepted: (host) => `${host}, mot de passe accepté`,
  other: "Utiliser un autre compte",
  codeApp: "Code de votre application d’authentification",
  codeMail: "Code de l’e-mail envoyé par RustDesk",
  codeHint: "Six chiffres. Envoi automatique dès le dernier saisi.",
  codeMissing: "Entrez les six chiffres du code.",
  verify: "Vérifier le code",
  reading: "Lecture des paramètres de connexion",
  next: "La suite",
  nextLead: "Lecture seule. Cet écran n’enregistre rien dans RustDesk.",
  readSettings: "Lire les paramètres de connexion",
  readSettingsWhy: "Pour que les autres fournisseurs et tous les autres paramètres restent inchangés",
  done: (name) => `Connecté en tant que ${name}`,
  doneWhy: (providers) =>
    `${count(providers, { one: "# fournisseur trouvé", other: "# fournisseurs trouvés" })}. Les autres paramètres restent inchangés.`,
  continue: "Continuer",
  warnProvider:
    "Cet administrateur se connecte par l’intermédiaire d’un fournisseur. Conservez aussi un administrateur local avec mot de passe : si la connexion avec Microsoft tombe en panne, ce sera le seul accès.",
  where: "Où va le mot de passe",
  whereWhy: (host) =>
    `Vers ${host}, depuis cet onglet, une seule fois. Il n’est jamais écrit sur le disque ni dans la barre d’adresse.`,
  rather: "Vous préférez éviter ?",
  ratherWhy: "Saisissez vous-même les valeurs dans la console. Elles seront prêtes à copier.",
  byHand: "Configurer ce côté manuellement",
} satisfies Catalogue["console"];
