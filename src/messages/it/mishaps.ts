/** Words for what goes wrong around a run: other people, other tabs, replicas that lag, networks in between. */
import type { ProblemCode } from "../../domain/problem.ts";
import { grammarOf } from "../grammar.ts";
import type { ProblemWords } from "../problem-words.ts";

const { count } = grammarOf("it");
const inMinutes = (seconds: string): string =>
  count(Math.ceil(Number(seconds) / 60), { one: "# minuto", other: "# minuti" });

/** Where Microsoft said how long it wants to be left alone. */
const waitFirst = ({ waitInSeconds }: Readonly<Record<string, string>>): string =>
  waitInSeconds ? ` Microsoft chiede di attendere prima **${inMinutes(waitInSeconds)}**.` : "";

export const mishaps = {
  "graph-answer-unreadable": {
    title: "La risposta non è di Microsoft Graph",
    happened:
      "Ha risposto qualcosa tra questo browser e Microsoft: un proxy, la pagina di accesso di una rete o un servizio in difficoltà.",
    remedy:
      "Verificare che questa rete permetta di raggiungere Microsoft, poi proseguire: ciò che è stato fatto viene riconosciuto.",
  },
  "run-elsewhere": {
    title: "Un’altra scheda sta eseguendo queste modifiche",
    happened:
      "Questa organizzazione e questa console sono in corso di configurazione in un’altra scheda o finestra di questo browser. Due schede insieme creerebbero un segreto ciascuna.",
    remedy: "Proseguire nell’altra scheda, oppure chiuderla e proseguire qui.",
  },
  "unsupported-browser": {
    title: "Questo browser non può ricevere la risposta di Microsoft",
    happened:
      "Gli manca un modo per far comunicare due sue finestre, o è disattivato (BroadcastChannel), quindi un accesso non tornerebbe mai qui.",
    remedy:
      "Usare un altro browser o un token di Azure CLI, oppure procedere manualmente nel portale di Entra.",
  },
  "console-changed-meanwhile": {
    title: "Nel frattempo qualcuno ha modificato le impostazioni della console",
    happened: "Non sono più quelle mostrate nella revisione, quindi non è stato sovrascritto nulla.",
    remedy:
      "Esaminare che cosa è cambiato. Se deve restare, proseguire: vengono scritti solo la voce di Microsoft e l’indirizzo di callback, tutto il resto viene mantenuto.",
  },
  "directory-still-copying": {
    title: "Microsoft sta ancora copiando le modifiche",
    happened: "Non sono ancora visibili in tutte le sue aree. Ci vuole più tempo del solito.",
    remedy:
      "Continuare ad attendere o tornare più tardi: tutto viene riconosciuto e nulla viene creato due volte.",
  },
  "graph-throttled": {
    title: "Microsoft chiede di rallentare",
    happened: (facts) =>
      `L’organizzazione ha inviato molte richieste a Microsoft in poco tempo.${facts.waitInSeconds ? ` Microsoft chiede di attendere **${inMinutes(facts.waitInSeconds)}**.` : ""}`,
    remedy: (facts) =>
      `Attendere ${facts.waitInSeconds ? "questo tempo" : "qualche minuto"}, poi proseguire: ciò che è stato creato viene riconosciuto.`,
  },
  "graph-unavailable": {
    title: "Microsoft Graph ha un problema",
    happened: (facts) =>
      `Ha risposto più volte con ${facts.status ? `il codice ${facts.status}` : "un errore"}.`,
    remedy: (facts) =>
      `Attendere qualche minuto, poi ricontrollare: ciò che è stato creato viene riconosciuto.${waitFirst(facts)}`,
  },
  "outcome-unknown": {
    title: "Non è noto se sia stato eseguito",
    happened: "La risposta è andata persa lungo il percorso.",
    remedy: (facts) =>
      `Ricontrollare: l’assistente legge i due lati e pianifica solo ciò che manca ancora.${waitFirst(facts)}`,
  },
} satisfies Partial<Record<ProblemCode, ProblemWords>>;
