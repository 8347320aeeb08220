/** What a person is told when something goes wrong at the RustDesk console. */
import type { ProblemCode } from "../../domain/problem.ts";
import type { ProblemWords } from "../problem-words.ts";
import { quoted } from "./quoted.ts";

export const consoleProblems = {
  "console-unreachable": {
    title: "La console ne répond pas",
    happened: "Votre serveur RustDesk n’a pas répondu, ou son proxy a indiqué qu’il était arrêté.",
    remedy:
      "Vérifiez que la console s’ouvre dans un autre onglet, puis réessayez. La configuration manuelle reste toujours possible.",
  },
  "console-not-an-api": {
    title: "La réponse ne vient pas de l’API RustDesk",
    happened:
      "Autre chose a répondu à l’adresse de la console : la page d’un proxy, une page de connexion ou un autre produit.",
    remedy:
      "Vérifiez que `/api/` à cette adresse mène au serveur d’API de RustDesk (port 21114), puis réessayez.",
  },
  "console-not-pro": {
    title: "Ce n’est pas RustDesk Server Pro",
    happened:
      "Cela ressemble à un autre serveur compatible avec RustDesk. Ses paramètres de connexion diffèrent.",
    remedy: "Continuez manuellement avec l’adresse de rappel propre à ce serveur.",
  },
  "console-wrong-password": {
    title: "La console n’a pas accepté ces données",
    happened: (facts) =>
      `Le nom d’utilisateur ou le mot de passe est incorrect, ou le compte n’a pas le droit de se connecter${quoted(facts.answer)}.`,
    remedy:
      "Vérifiez les deux et connectez-vous à nouveau. L’assistant ne répète jamais une connexion de lui-même.",
  },
  "console-wrong-code": {
    title: "Le code n’a pas été accepté",
    happened: (facts) => `Il est incorrect ou a expiré${quoted(facts.answer)}.`,
    remedy: "Entrez le code le plus récent, ou connectez-vous à nouveau pour en obtenir un autre.",
  },
  "console-not-admin": {
    title: "Ce compte n’est pas administrateur",
    happened: (facts) =>
      `**${facts.user ?? "Cette personne"}** peut se connecter à RustDesk, mais seuls les administrateurs peuvent modifier les paramètres de connexion.`,
    remedy: "Connectez-vous en tant qu’administrateur, ou configurez la console manuellement.",
  },
  "console-forbidden": {
    title: "La console refuse ses paramètres à ce compte",
    happened:
      "La connexion a réussi, mais la lecture ou l’enregistrement des paramètres de connexion est interdit. Les rôles à droits limités n’y ont pas accès.",
    remedy:
      "Connectez-vous avec un administrateur ayant tous les droits, ou configurez la console manuellement.",
  },
  "console-session-ended": {
    title: "Vous êtes déconnecté de la console",
    happened:
      "La console n’accepte plus cette session. Les sessions prennent fin lors d’un redémarrage, après un certain temps ou lorsque cette page est rechargée.",
    remedy: "Connectez-vous à nouveau à la console. Rien de ce que vous avez saisi n’est perdu.",
  },
  "console-settings-unknown": {
    title: "Cette console répond d’une façon que nous n’avons pas testée",
    happened:
      "Ses paramètres de connexion ont une forme que l’assistant ne connaît pas : il n’y écrira donc rien. Aucune modification n’a été faite.",
    remedy: "Continuez manuellement du côté RustDesk ; les valeurs seront prêtes à copier.",
  },
  "console-stored-differs": {
    title: "La console contient autre chose que ce qui a été envoyé",
    happened: (facts) =>
      `À la relecture, **${facts.setting ?? "une valeur"}** est \`${facts.rustDesk || facts.entra || "vide"}\` au lieu de \`${facts.expected ?? ""}\`.`,
    remedy: "Actualisez : le nouveau plan montre les écarts.",
  },
  "console-refused": {
    title: "La console a refusé cette opération",
    happened: (facts) => `RustDesk a répondu${quoted(facts.answer)}.`,
    remedy: "Réessayez. Si le refus persiste, configurez la console manuellement.",
  },
  "console-secret-masked": {
    title: "La console masque les secrets d’autres fournisseurs",
    happened: (facts) =>
      `Elle affiche des astérisques à la place du secret du fournisseur **${facts.provider ?? "concerné"}**. Enregistrer les paramètres y écrirait ces astérisques et le rendrait inutilisable.`,
    remedy: "Continuez manuellement du côté RustDesk : la page de la console conserve ces secrets.",
  },
  "console-throttled": {
    title: "La console demande une pause",
    happened:
      "Elle n’accepte que quelques requêtes par minute, et celle-ci était de trop. L’assistant ne l’a pas répétée.",
    remedy: "Attendez une minute, puis réessayez.",
  },
  "console-issuer-unreachable": {
    title: "La console ne peut pas lire les données publiques de Microsoft",
    happened: (facts) =>
      `Son serveur a demandé le document de découverte de \`${facts.issuer ?? "l’émetteur"}\` et n’a reçu aucune réponse exploitable${quoted(facts.answer)}. Sans ce document, personne ne peut se connecter.`,
    remedy:
      "Permettez au serveur d’atteindre l’adresse de connexion de Microsoft en https (son proxy, son pare-feu, sa liste d’autorités de certification approuvées), puis continuez à partir d’ici.",
  },
} satisfies Partial<Record<ProblemCode, ProblemWords>>;
