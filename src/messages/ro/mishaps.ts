/** Words for what goes wrong around a run: other people, other tabs, replicas that lag, networks in between. */
import type { ProblemCode } from "../../domain/problem.ts";
import { grammarOf } from "../grammar.ts";
import type { ProblemWords } from "../problem-words.ts";

const { count } = grammarOf("ro");
const inMinutes = (seconds: string): string =>
  count(Math.ceil(Number(seconds) / 60), { one: "# minut", few: "# minute", other: "# de minute" });

/** Where Microsoft said how long it wants to be left alone. */
const waitFirst = ({ waitInSeconds }: Readonly<Record<string, string>>): string =>
  waitInSeconds ? ` Microsoft cere să așteptați mai întâi **${inMinutes(waitInSeconds)}**.` : "";

export const mishaps = {
  "graph-answer-unreadable": {
    title: "Răspunsul nu vine de la Microsoft Graph",
    happened:
      "A răspuns altceva, aflat între acest browser și Microsoft: un proxy, pagina de conectare a unei rețele sau un serviciu cu probleme.",
    remedy:
      "Verificați că rețeaua vă lasă să ajungeți la Microsoft, apoi continuați: ce s-a făcut va fi regăsit.",
  },
  "run-elsewhere": {
    title: "Altă filă face aceste modificări",
    happened:
      "Această organizație și această consolă se configurează în altă filă sau fereastră a acestui browser. Două configurări simultane ar crea fiecare câte un secret.",
    remedy: "Continuați în cealaltă filă sau închideți-o și continuați aici.",
  },
  "unsupported-browser": {
    title: "Acest browser nu poate primi răspunsul de la Microsoft",
    happened:
      "Îi lipsește un mijloc prin care două ferestre ale sale să comunice sau acesta este dezactivat (BroadcastChannel), așa că o conectare nu ar mai reveni niciodată aici.",
    remedy: "Folosiți alt browser, un token din Azure CLI sau faceți modificările manual în portalul Entra.",
  },
  "console-changed-meanwhile": {
    title: "Între timp, cineva a modificat setările consolei",
    happened: "Nu mai sunt cele din previzualizare, deci nu s-a salvat nimic peste ele.",
    remedy:
      "Vedeți ce s-a modificat. Dacă trebuie să rămână așa, continuați: se scriu numai intrarea pentru Microsoft și adresa de callback, iar restul se păstrează.",
  },
  "directory-still-copying": {
    title: "Microsoft încă propagă modificările",
    happened: "Nu apar încă în toate regiunile. Durează mai mult decât de obicei.",
    remedy: "Mai așteptați sau reveniți mai târziu: se regăsește tot și nimic nu se creează de două ori.",
  },
  "graph-throttled": {
    title: "Microsoft cere un ritm mai lent",
    happened: (facts) =>
      `Organizația dvs. a trimis multe solicitări la Microsoft într-un timp scurt.${facts.waitInSeconds ? ` Microsoft cere să așteptați **${inMinutes(facts.waitInSeconds)}**.` : ""}`,
    remedy: (facts) =>
      `Așteptați ${facts.waitInSeconds ? "acest timp" : "câteva minute"}, apoi continuați: ce s-a creat va fi regăsit.`,
  },
  "graph-unavailable": {
    title: "Microsoft Graph are o problemă",
    happened: (facts) => `A răspuns de mai multe ori cu ${facts.status ?? "o eroare"}.`,
    remedy: (facts) =>
      `Așteptați câteva minute, apoi reverificați: ce s-a creat va fi regăsit.${waitFirst(facts)}`,
  },
  "outcome-unknown": {
    title: "Nu se știe dacă acest lucru s-a făcut",
    happened: "Răspunsul s-a pierdut pe drum.",
    remedy: (facts) =>
      `Reverificați: asistentul citește ambele părți și planifică numai ce mai lipsește.${waitFirst(facts)}`,
  },
} satisfies Partial<Record<ProblemCode, ProblemWords>>;
