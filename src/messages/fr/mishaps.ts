/** Words for what goes wrong around a run: other people, other tabs, replicas that lag, networks in between. */
import type { ProblemCode } from "../../domain/problem.ts";
import { grammarOf } from "../grammar.ts";
import type { ProblemWords } from "../problem-words.ts";

const { count } = grammarOf("fr");
const inMinutes = (seconds: string): string =>
  count(Math.ceil(Number(seconds) / 60), { one: "# minute", other: "# minutes" });

/** Where Microsoft said how long it wants to be left alone. */
const waitFirst = ({ waitInSeconds }: Readonly<Record<string, string>>): string =>
  waitInSeconds ? ` Microsoft demande d’attendre d’abord **${inMinutes(waitInSeconds)}**.` : "";

export const mishaps = {
  "graph-answer-unreadable": {
    title: "La réponse ne vient pas de Microsoft Graph",
    happened:
      "Quelque chose entre ce navigateur et Microsoft a répondu à sa place : un proxy, la page de connexion d’un réseau ou un service perturbé.",
    remedy:
      "Vérifiez que ce réseau vous laisse accéder à Microsoft, puis continuez : ce qui a été fait sera retrouvé.",
  },
  "run-elsewhere": {
    title: "Un autre onglet effectue ces modifications",
    happened:
      "Cette organisation et cette console sont en cours de configuration dans un autre onglet ou une autre fenêtre de ce navigateur. Deux exécutions simultanées créeraient chacune un secret.",
    remedy: "Continuez dans l’autre onglet, ou fermez-le et continuez ici.",
  },
  "unsupported-browser": {
    title: "Ce navigateur ne peut pas recevoir la réponse de Microsoft",
    happened:
      "Il lui manque un moyen de faire communiquer deux de ses fenêtres, ou ce moyen est désactivé (BroadcastChannel) : une connexion ne reviendrait donc jamais ici.",
    remedy:
      "Utilisez un autre navigateur ou un jeton d’Azure CLI, ou procédez manuellement dans le portail Entra.",
  },
  "console-changed-meanwhile": {
    title: "Quelqu’un a modifié les paramètres de la console entre-temps",
    happened:
      "Ils ne correspondent plus à ce que montrait l’aperçu : rien n’a donc été enregistré par-dessus.",
    remedy:
      "Examinez ce qui a changé. Si ces modifications doivent rester, continuez : seules l’entrée pour Microsoft et l’adresse de rappel sont écrites, tout le reste est conservé.",
  },
  "directory-still-copying": {
    title: "Microsoft copie encore les modifications",
    happened: "Toutes ses régions ne les montrent pas encore. Cela prend plus de temps que d’habitude.",
    remedy: "Patientez encore, ou revenez plus tard : tout sera retrouvé, et rien n’est créé deux fois.",
  },
  "graph-throttled": {
    title: "Microsoft demande de ralentir",
    happened: (facts) =>
      `Votre organisation a envoyé beaucoup de requêtes à Microsoft en peu de temps.${facts.waitInSeconds ? ` Microsoft demande d’attendre **${inMinutes(facts.waitInSeconds)}**.` : ""}`,
    remedy: (facts) =>
      `Attendez ${facts.waitInSeconds ? "ce délai" : "quelques minutes"}, puis continuez : ce qui a été créé sera retrouvé.`,
  },
  "graph-unavailable": {
    title: "Microsoft Graph rencontre un problème",
    happened: (facts) => `Réponse reçue à plusieurs reprises : ${facts.status ?? "une erreur"}.`,
    remedy: (facts) =>
      `Attendez quelques minutes, puis actualisez : ce qui a été créé sera retrouvé.${waitFirst(facts)}`,
  },
  "outcome-unknown": {
    title: "On ne sait pas si cette étape a été exécutée",
    happened: "La réponse s’est perdue en route.",
    remedy: (facts) =>
      `Actualisez : l’assistant relit les deux côtés et ne planifie que ce qui manque encore.${waitFirst(facts)}`,
  },
} satisfies Partial<Record<ProblemCode, ProblemWords>>;
