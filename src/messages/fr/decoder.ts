/** Words of the decoder: cause in plain words, what to do. */
import type { Catalogue } from "../catalogue.ts";

export const decoder = {
  field: "Texte, adresse ou ligne de journal",
  decode: "Expliquer",
  cause: "Cause",
  expected: (setting) => `${setting}, attendu`,
  found: "Trouvé",
  fix: "Que faire",
  microsoft: "La page de Microsoft sur ce code",
  confidence: { sure: "Certain", likely: "Probable" },
  footer: "Microsoft peut modifier ses codes ; si cette explication ne convient pas, fiez-vous à son texte.",
  person: (person) => `Personne concernée : ${person}.`,
  settings: { callbackUrl: "Adresse de rappel", clientId: "ID client", tenantId: "Organisation" },
  answers: {
    "redirect-mismatch": {
      cause:
        "L’adresse envoyée par RustDesk n’est pas celle inscrite dans Entra. La comparaison se fait caractère par caractère : schéma, hôte, port, chemin, majuscules et minuscules.",
      fix: "Ouvrez la console à son adresse publique et enregistrez-y sa page OIDC, ou exécutez à nouveau cet assistant : il inscrit l’adresse que contient la console.",
    },
    "plain-http": {
      cause: "RustDesk envoie une adresse de rappel qui commence par http. Microsoft n’accepte que https.",
      fix: "Passez la console en https, ouvrez-la ainsi et enregistrez à nouveau sa page OIDC : c’est l’enregistrement qui conserve l’adresse.",
    },
    "app-unknown": {
      cause:
        "Microsoft ne connaît pas cet ID client dans cette organisation : l’ID ou le locataire de l’émetteur est incorrect, ou l’application a été supprimée.",
      fix: "Exécutez à nouveau l’assistant. Il recherche l’ID client et corrige les écarts.",
    },
    "secret-wrong": {
      cause:
        "Le secret client dans RustDesk est incorrect ou trop récent. L’erreur est la même si le contenu de [[secretId]] a été collé à la place de celui de [[value]].",
      fix: "Un secret de moins d’une minute a seulement besoin de temps : patientez et réessayez. Sinon, exécutez à nouveau l’assistant : il en crée un nouveau et le transmet.",
    },
    "secret-expired": {
      cause: "Le secret client a expiré.",
      fix: "Exécutez à nouveau l’assistant : il crée un nouveau secret et le transmet à RustDesk. L’ID client et les utilisateurs restent.",
    },
    "wrong-platform": {
      cause:
        "L’adresse de rappel figure sous la mauvaise plateforme dans Entra. Un serveur qui utilise un secret a besoin de la plateforme [[web]].",
      fix: "Exécutez à nouveau l’assistant : il déplace l’adresse vers [[web]].",
    },
    "id-tokens-off": {
      cause: "La case des jetons d’ID n’est pas cochée dans Entra.",
      fix: "Exécutez à nouveau l’assistant, ou cochez [[idTokensShort]] sous [[authentication]] dans l’inscription d’application.",
    },
    "not-assigned": {
      cause:
        "Tout fonctionne, et l’accès est fermé comme vous l’avez demandé : cette personne n’est pas sur la liste de celles qui peuvent se connecter. Les membres de groupes imbriqués dans un groupe affecté ne comptent pas.",
      fix: "Ajoutez la personne dans le portail ([[enterprise]] → cette application → [[users]]), ou testez avec une personne de la liste.",
    },
    "wrong-account": {
      cause: "Ce compte n’appartient pas à l’organisation, ou c’est un compte personnel.",
      fix: "Utilisez un compte professionnel de l’organisation, ou ajoutez d’abord la personne en tant qu’invité.",
    },
    "common-issuer": {
      cause:
        "L’émetteur indiqué dans RustDesk est celui de toutes les organisations à la fois. Son document contient un espace réservé, que RustDesk compare tel quel et refuse.",
      fix: "Utilisez l’émetteur avec l’ID de votre organisation. L’assistant le configure.",
    },
    "consent-missing": {
      cause: "Personne n’a consenti pour cette personne, et elle ne peut pas le faire elle-même.",
      fix: "Exécutez à nouveau l’assistant et donnez le consentement pour tous, ou cliquez sur [[grantShort]] sous [[apiPermissions]] dans le portail.",
    },
    "sign-in-rules": {
      cause:
        "Les règles de connexion de votre organisation ont bloqué cette connexion : accès conditionnel, second facteur, appareil ou compte bloqué. La configuration est correcte.",
      fix: "Consultez le journal de connexion de la personne dans le portail Entra ; il indique la règle.",
    },
    "app-disabled": {
      cause: "L’application ou son application d’entreprise est désactivée dans Entra.",
      fix: "Exécutez à nouveau l’assistant : il l’active. Ou réglez [[enabled]] sur [[yes]].",
    },
    "tenant-wrong": {
      cause:
        "Microsoft ne connaît pas une telle organisation dans ce cloud : le locataire de l’émetteur est incorrect, ou il s’agit d’un autre cloud national.",
      fix: "Exécutez à nouveau l’assistant avec le domaine de votre entreprise et comparez l’émetteur.",
    },
    "code-stale": {
      cause:
        "La connexion a pris trop de temps, ou sa réponse a été utilisée deux fois, par exemple lorsqu’une page est rechargée.",
      fix: "Recommencez la connexion.",
    },
    declined: {
      cause: "La personne a annulé, ou a refusé l’autorisation.",
      fix: "Recommencez la connexion et acceptez, ou donnez le consentement pour tous afin que rien ne soit demandé.",
    },
    "callback-without-code": {
      cause:
        "Microsoft a refusé, et RustDesk ne montre pas pourquoi. La raison figure dans la barre d’adresse de la fenêtre de connexion, après error_description.",
      fix: "Copiez l’adresse complète de cette fenêtre et collez-la ici.",
    },
    "certificate-untrusted": {
      cause:
        "Le serveur RustDesk ne fait pas confiance au certificat présenté sur le chemin vers Microsoft : un proxy qui inspecte TLS, ou une autorité de certification manquante.",
      fix: "Ajoutez l’autorité de certification dans le conteneur hbbs ou sur l’hôte (update-ca-certificates) et redémarrez hbbs.",
    },
    "token-endpoint-unreachable": {
      cause:
        "Le serveur RustDesk n’a pas pu atteindre le service de connexion de Microsoft, ou a reçu une réponse venue d’ailleurs. Votre navigateur y parvient, le serveur non.",
      fix: "Sur le serveur, et aussi dans le conteneur, exécutez curl https://login.microsoftonline.com/ et vérifiez le DNS, le pare-feu et le proxy.",
    },
    "signature-stale": {
      cause:
        "RustDesk n’a pas pu vérifier la signature de la réponse. Il garde les clés de Microsoft lues à son démarrage, or celles-ci changent.",
      fix: "Redémarrez hbbs. Si le problème persiste, vérifiez l’heure du serveur.",
    },
    "name-empty": {
      cause: "La réponse de Microsoft ne contient aucun nom que RustDesk puisse utiliser.",
      fix: "Exécutez à nouveau l’assistant : il ajoute les revendications que RustDesk lit.",
    },
    "second-factor-clash": {
      cause: "Le second facteur propre à RustDesk entre en conflit avec la connexion Microsoft.",
      fix: "Désactivez le second facteur de RustDesk pour les personnes qui se connectent avec Microsoft, et exigez-le plutôt dans Entra.",
    },
    "client-address": {
      cause:
        "Le client de bureau interroge une mauvaise adresse : une page web répond, ou http est redirigé vers https, ce qui dénature la requête.",
      fix: "Dans le client, sous Settings → Network, indiquez comme serveur d’API l’adresse https de la console, sans chemin.",
    },
    "unknown-aadsts": {
      cause: "Cette page n’a pas d’explication pour ce code.",
      fix: "La page de Microsoft sur ce code en dit davantage.",
    },
    unknown: {
      cause: "Aucune règle de cette page ne reconnaît ce texte.",
      fix: "Collez l’adresse complète ou le texte complet ; un numéro AADSTS est le plus utile.",
    },
  },
} satisfies Catalogue["decoder"];
