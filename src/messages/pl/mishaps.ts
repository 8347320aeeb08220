/** Words for what goes wrong around a run: other people, other tabs, replicas that lag, networks in between. */
import type { ProblemCode } from "../../domain/problem.ts";
import { grammarOf } from "../grammar.ts";
import type { ProblemWords } from "../problem-words.ts";

const { count } = grammarOf("pl");
/** In the accusative, after "odczekać". */
const inMinutes = (seconds: string): string =>
  count(Math.ceil(Number(seconds) / 60), { one: "# minutę", few: "# minuty", many: "# minut" });

/** Where Microsoft said how long it wants to be left alone. */
const waitFirst = ({ waitInSeconds }: Readonly<Record<string, string>>): string =>
  waitInSeconds ? ` Microsoft prosi, aby najpierw odczekać **${inMinutes(waitInSeconds)}**.` : "";

export const mishaps = {
  "graph-answer-unreadable": {
    title: "Odpowiedź nie pochodzi od Microsoft Graph",
    happened:
      "Zamiast usług Microsoft odpowiedziało coś, co stoi między nimi a tą przeglądarką: serwer proxy, strona logowania do sieci albo usługa, która ma awarię.",
    remedy:
      "Sprawdź, czy ta sieć przepuszcza ruch do usług Microsoft, a potem kontynuuj: to, co już zrobiono, zostanie odnalezione.",
  },
  "run-elsewhere": {
    title: "Te zmiany wprowadza inna karta",
    happened:
      "Ta organizacja i ta konsola są właśnie konfigurowane w innej karcie lub innym oknie tej przeglądarki. Każda z kart utworzyłaby osobny klucz tajny.",
    remedy: "Kontynuuj w tamtej karcie albo zamknij ją i kontynuuj tutaj.",
  },
  "unsupported-browser": {
    title: "Ta przeglądarka nie może odebrać odpowiedzi firmy Microsoft",
    happened:
      "Brakuje w niej sposobu na wymianę danych między dwoma oknami albo jest on wyłączony (BroadcastChannel), więc wynik logowania nigdy by tu nie dotarł.",
    remedy: "Użyj innej przeglądarki lub tokenu z Azure CLI albo wprowadź zmiany ręcznie w portalu Entra.",
  },
  "console-changed-meanwhile": {
    title: "Ktoś w międzyczasie zmienił ustawienia konsoli",
    happened: "Ustawienia różnią się od tych z przeglądu, więc ich nie nadpisano.",
    remedy:
      "Sprawdź, co się zmieniło. Jeśli ma tak zostać, kontynuuj: zapisane zostaną tylko wpis dla Microsoft i adres wywołania zwrotnego, cała reszta pozostanie bez zmian.",
  },
  "directory-still-copying": {
    title: "Microsoft jeszcze kopiuje zmiany",
    happened: "Nie wszystkie regiony już je pokazują. Trwa to dłużej niż zwykle.",
    remedy:
      "Czekaj dalej albo wróć później: zmiany zostaną odnalezione i nic nie zostanie utworzone dwukrotnie.",
  },
  "graph-throttled": {
    title: "Microsoft prosi o wolniejsze tempo",
    happened: (facts) =>
      `Twoja organizacja wysłała do usług Microsoft wiele żądań w krótkim czasie.${facts.waitInSeconds ? ` Microsoft prosi, aby odczekać **${inMinutes(facts.waitInSeconds)}**.` : ""}`,
    remedy: (facts) =>
      `Odczekaj ${facts.waitInSeconds ? "ten czas" : "kilka minut"}, a potem kontynuuj: to, co utworzono, zostanie odnalezione.`,
  },
  "graph-unavailable": {
    title: "Microsoft Graph ma problem",
    happened: (facts) => `Kilka razy nadeszła odpowiedź: ${facts.status ?? "błąd"}.`,
    remedy: (facts) =>
      `Odczekaj kilka minut, a potem odczytaj ponownie: to, co utworzono, zostanie odnalezione.${waitFirst(facts)}`,
  },
  "outcome-unknown": {
    title: "Nie wiadomo, czy to się powiodło",
    happened: "Odpowiedź zaginęła po drodze.",
    remedy: (facts) =>
      `Odczytaj ponownie: asystent odczyta obie strony i zaplanuje tylko to, czego jeszcze brakuje.${waitFirst(facts)}`,
  },
} satisfies Partial<Record<ProblemCode, ProblemWords>>;
