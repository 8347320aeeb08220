/** Words of the address screen: refusals at the field, the verdict, the remedy. */
import type { Catalogue } from "../catalogue.ts";

export const address = {
  title: "Où se trouve votre console RustDesk ?",
  titleKnown: "Votre console RustDesk",
  lead: "Collez l’adresse avec laquelle vous ouvrez la console. Tout ce qui suit le nom d’hôte est ignoré.",
  leadBeside: "L’assistant est hébergé à côté de la console : l’adresse est donc connue.",
  leadLauncher: "Le lanceur a été démarré pour cette console : l’adresse est donc connue.",
  field: "Adresse de la console",
  placeholder: "https://rustdesk.example.com",
  took: (origin, typed) => `**${origin}** retenu à partir de \`${typed}\``,
  callback: "Adresse de rappel",
  callbackWhy: "Microsoft renvoie les utilisateurs ici",
  takenApart: "L’adresse de rappel en détail",
  parts: {
    encrypted: "Chiffré",
    plain: "Non chiffré",
    mustBeHttps: "Doit être https",
    host: "Votre hôte",
    hostPort: (port) => `Votre hôte, port ${port}`,
    port: "Port",
    path: (title) => `Toujours identique dans ${title}`,
  },
  length: (now, max) => `${now} caractères sur ${max}`,
  copy: "Copier l’adresse",
  checks: "Vérifications",
  accepts: "Microsoft accepte cette adresse",
  acceptsByGraph: "Le champ de saisie du portail la refuse ; Graph, que cet assistant utilise, l’accepte",
  answers: "La console répond",
  answersIn: (ms) => `${ms}`,
  mayTalk: "Cette page peut communiquer avec elle",
  mayTalkNot: {
    "cross-origin":
      "La console n’a pas été interrogée : cette page a une autre adresse, et le navigateur ne laisse aucune page lire les réponses d’une autre adresse. La console est donc à configurer manuellement. Pour que l’assistant s’en charge, hébergez-le à côté de la console ou lancez-le sur votre ordinateur avec `--console`.",
    "mixed-content":
      "La console n’a pas été interrogée : cette page est en https et la console en http, et le navigateur interdit cette connexion. La console est donc à configurer manuellement. Pour que l’assistant s’en charge, hébergez-le sur le serveur de la console.",
    "same-origin":
      "Cette page est servie à cette même adresse, mais son fichier `config.json` indique *elsewhere*. Retirez cette indication et rechargez la page : la console sera alors configurée pour vous.",
  },
  keyless: "Cette page a été ouverte sans sa clé",
  keylessWhy:
    "Le lanceur ne répond qu’à la page qu’il a ouverte, afin qu’aucun autre site ni programme ne puisse l’utiliser. Ouvrez l’adresse complète qu’il a affichée, avec tout ce qui suit le `#`, ou redémarrez-le.",
  otherAddress: "Ma console a une autre adresse",
  devices: "Tous les appareils de vos utilisateurs peuvent l’ouvrir",
  devicesWhy:
    "Seuls ces appareils peuvent le dire. L’adresse doit fonctionner là où vos utilisateurs se connectent.",
  next: "Se connecter à la console",
  nextByHand: "Continuer, console en manuel",
  tryHttps: (address) => `Essayer ${address}`,
  problems: {
    empty: () => "Entrez l’adresse de votre console, par exemple https://rustdesk.example.com.",
    spaces: () => "Une adresse ne contient pas d’espaces. Collez-la seule, sans autre texte.",
    "no-host": () =>
      "Il manque le nom d’hôte dans cette adresse. Elle ressemble à https://rustdesk.example.com.",
    "wrong-scheme": ({ scheme }) =>
      `Une adresse commençant par ${scheme}: n’est pas celle d’une page web, qui commence par https://.`,
    "has-credentials": () =>
      "Cette adresse contient un nom d’utilisateur ou un mot de passe. Supprimez tout ce qui précède le @.",
    ipv6: ({ host }) => `Microsoft n’accepte pas les adresses IPv6 comme ${host}. Utilisez un nom d’hôte.`,
    "portal-address": ({ host }) =>
      `${host} est une adresse de Microsoft. Collez l’adresse de votre console RustDesk.`,
    "bad-port": ({ port }) => `${port} n’est pas un port. Un port est un nombre compris entre 1 et 65535.`,
    "bad-host": ({ host }) =>
      `${host} n’est pas un nom d’hôte qu’un navigateur peut ouvrir. Vérifiez l’orthographe.`,
    "too-long": ({ length, max }) =>
      `L’adresse de rappel compterait ${length} caractères ; Microsoft en autorise ${max}.`,
  },
  refusedTitle: "Microsoft n’accepte pas cette adresse",
  refused: {
    "not-a-url": () => "L’adresse est incomplète.",
    "wrong-scheme": () => "Les adresses de redirection commencent par `https://`.",
    "http-host": () =>
      "Les adresses de redirection doivent commencer par `https://`. Seul `http://localhost` fait exception. RustDesk reprend l’adresse de la barre d’adresse du navigateur lorsque vous enregistrez sa page OIDC.",
    ipv6: () => "Les adresses IPv6 ne sont pas prises en charge. Utilisez un nom d’hôte.",
    "forbidden-characters": ({ characters }) => `Les caractères \`${characters}\` ne sont pas autorisés.`,
    "too-long": ({ length, max }) => `Elle compte ${length} caractères ; ${max} sont autorisés.`,
  },
  fixTitle: "Passer la console en https",
  fix: [
    "**Ajoutez un proxy inverse sur le serveur.** Caddy obtient lui-même le certificat.",
    "**Ouvrez la console à cette adresse** et vérifiez qu’elle se charge sans avertissement.",
    "**Revenez ici.** Votre saisie est conservée.",
  ],
  proxies: { caddy: "Caddy", nginx: "nginx" },
  notes: {
    "private-host": () =>
      "Adresse privée. Microsoft ne l’appelle jamais, ce sont les navigateurs de vos utilisateurs qui le font : elle convient si tous leurs appareils peuvent l’ouvrir et font confiance à son certificat.",
    localhost: () => "Cette adresse ne fonctionne que sur cet ordinateur.",
    idn: ({ host }) => `Inscrite et envoyée sous sa forme ASCII, \`${host}\`.`,
    "rustdesk-port": ({ port }) =>
      `Le port ${port} utilise en général http sans chiffrement. Derrière un proxy, l’adresse ne comporte pas de port.`,
  },
  asideName: "Le nom qu’emploient vos utilisateurs",
  asideNameWhy:
    "RustDesk enregistre l’adresse de la barre d’adresse du navigateur au moment où sa page OIDC est enregistrée. Utilisez le nom public, pas un nom interne.",
  asidePrivate: "Une adresse privée peut convenir",
  asidePrivateWhy: "Microsoft ne l’appelle jamais. Les navigateurs de vos utilisateurs, si.",
  asideSave: "Pourquoi ne pas simplement l’enregistrer ?",
  asideSaveWhy:
    "Le portail la refuse, et chaque connexion aussi : AADSTS500117. Aucun paramètre ne lève cette restriction.",
  asideTry: "Seulement pour un essai ?",
  asideTryWhy: "Sur un seul ordinateur, `http://localhost:21114` est autorisé.",
} satisfies Catalogue["address"];
